// Which actors stand in the roles that a frame names.
import type { Frame } from '../lexicon/types.ts';
import type { RelationType } from '../model.ts';
import { introduce, type MentionNode, type Reading, type SentenceReading, slug } from '../reading.ts';
import { caseOf, childrenBy, lemma, relation } from '../tree.ts';
import type { Candidate } from './candidate.ts';
import { distinctEnds, type End, endsAt, endsInside, INSIDE, pairEnds, QUANTITIES } from './ends.ts';
import { impliedEnds } from './implied.ts';
import { type Roles, rolesOf } from './roles.ts';
import { speakerOver } from './speaker.ts';
import { isPassiveHere, surfaceSubject } from './subjects.ts';

/** The actors in the first of the roles that holds any. */
export function resolveRoles(
  candidate: Candidate,
  frame: Frame,
  wanted: readonly string[],
  anchors: readonly number[],
  side: 'source' | 'target',
  taken: readonly MentionNode[] = [],
): End[] {
  let nameless: End[] = [];
  for (const role of wanted) {
    const ends = resolveRole(candidate, frame, role, anchors, side).filter(
      (end) => !taken.includes(end.mention),
    );
    if (ends.some((end) => !isNameless(end)))
      return side === 'source' && role === 'in' ? localDoers(candidate.reading, nameless, ends) : ends;
    if (nameless.length === 0) nameless = ends;
  }
  // a crowd is of the country that it gathers in
  const isCrowd = side === 'source' && frame.type === 'PROTEST' && (nameless.length > 0 || isMany(candidate));
  const where = isCrowd ? resolveRole(candidate, frame, 'in', anchors, side) : [];
  if (where.length > 0) return localDoers(candidate.reading, nameless, where);
  if (nameless.length > 0) return nameless;
  const carried = frame.pos === 'noun' ? resolveCarried(candidate, frame, wanted, side) : [];
  if (carried.length > 0) return carried;
  if (side === 'source' && RELEASES.has(frame.type)) return holders(candidate);
  const loose = resolveLoosely(candidate, wanted);
  if (loose.length > 0 || side === 'source') return loose;
  // "rejected a United Nations appeal": whose the constrained object is
  const owners = anchors.flatMap((anchor) => endsInside(candidate.where, anchor, DOERS, 2, candidate.barred));
  return owners.length > 0
    ? owners
    : impliedEnds(candidate.reading, candidate.where, frame, candidate.roles, wanted);
}

/** "Thousands marched" */
const isMany = ({ where, roles }: Candidate) =>
  (roles.get('subj') ?? []).some((index) => QUANTITIES.has(lemma(where.tree, index)));

/** "protesters stormed the embassy in Tehran": Iranian ones; without a word for them, Iran stands for its people. */
function localDoers(reading: Reading, nameless: readonly End[], places: readonly End[]): End[] {
  const [place] = places;
  const { country } = place?.actor ?? {};
  if (nameless.length === 0 || places.length > 1 || !country)
    return places.map((end) => ({ ...end, local: true }));
  return nameless.map(({ actor, mention }) => {
    const word = mention.cue?.word ?? actor.name;
    const record = introduce(reading, {
      ...actor,
      id: `${actor.kind}:${country.toLowerCase()}-${slug(word)}`,
      name: `${place?.actor.name ?? country}: ${word}`,
      country,
    });
    return { actor: record, mention, direct: true, local: true };
  });
}

const RELEASES: ReadonlySet<RelationType> = new Set(['CONCEDE', 'RETREAT']);

/** "The fishermen detained by Libya were freed": who held them lets them go. */
function holders({ where, roles }: Candidate): End[] {
  for (const held of roles.get('obj') ?? []) {
    for (const clause of childrenBy(where.tree, held, 'acl')) {
      if (where.sentence.tokens[clause]?.xpos !== 'VBN') continue;
      const below = rolesOf(where.tree, clause);
      const ends = [...(below.get('subj') ?? []), ...(below.get('in') ?? [])].flatMap((index) =>
        endsAt(where, index),
      );
      if (ends.length > 0) return ends.map((end) => ({ ...end, direct: false }));
    }
  }
  return [];
}

/** An actor that nobody names or places: it exists in this article only. */
export const isNameless = (end: End) => end.actor.id.includes('#');

/** A preposition that the parser hung one noun too deep: "discussed the border *with China*". */
function resolveLoosely(candidate: Candidate, wanted: readonly string[]): End[] {
  const { where, predicate, carrier } = candidate;
  const prepositions = wanted.filter((role) => LOOSE.has(role));
  if (prepositions.length === 0) return [];
  const open = [...new Set([predicate, carrier])];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    for (const child of childrenBy(
      where.tree,
      at,
      'obj',
      'nmod',
      'obl',
      'compound',
      'conj',
      'xcomp',
      'acl',
    )) {
      if (
        child < predicate ||
        (relation(where.tree, child) === 'acl' && where.sentence.tokens[child]?.xpos !== 'VB')
      )
        continue;
      if (prepositions.includes(caseOf(where.tree, child) ?? '')) {
        const ends = endsAt(where, child).filter((end) => !candidate.barred.has(end.actor.id));
        if (ends.length > 0) return ends.map((end) => ({ ...end, direct: false }));
      }
      if (where.sentence.tokens[child]?.upos !== 'VERB' || prepositions.includes('between')) open.push(child);
    }
  }
  return [];
}

const LOOSE: ReadonlySet<string> = new Set([
  'with',
  'against',
  'on',
  'to',
  'from',
  'between',
  'toward',
  'towards',
  'for',
]);

function resolveRole(
  candidate: Candidate,
  frame: Frame,
  role: string,
  anchors: readonly number[],
  side: 'source' | 'target',
): End[] {
  const { where, roles, carried, barred } = candidate;
  if (role === 'speaker') return spoken(candidate);
  // "in support of the UN": the UN supports nobody
  const isHelped = side === 'source' && role === 'of' && caseOf(where.tree, candidate.predicate) === 'in';
  if (isHelped && isComplexPreposition(candidate, 'in', candidate.predicate)) return [];
  const own = roles.get(role) ?? [];
  const onAnchors = anchors
    .flatMap((anchor) => [anchor, ...clausesAt(candidate, anchor, role)])
    .flatMap((anchor) => rolesOf(where.tree, anchor).get(role) ?? []);
  // "gave the cold shoulder to a proposal": the noun is no role of its own
  const onCarrier =
    role === 'poss' || role === 'subj' || role === 'obj'
      ? []
      : (carried?.get(role) ?? []).filter((index) => index !== candidate.predicate);
  const places = placesFor(role, own, roles).filter(
    (index) => anchors.includes(index) || !isComplexPreposition(candidate, role, index),
  );
  let nameless: End[] = [];
  for (const index of [...places, ...onAnchors, ...onCarrier]) {
    const ends = endsAt(where, index).filter(
      (end) => !barred.has(end.actor.id) && (side === 'source' || !isVenue(frame, role, end)),
    );
    if (ends.some((end) => !isNameless(end))) return ends;
    if (nameless.length === 0) nameless = ends;
  }
  // "sent engineers to help Haiti": who is named says more than who is not
  if (nameless.length > 0) return nameless;
  for (const index of [...places, ...onAnchors, ...onCarrier, ...(role === 'obj' ? anchors : [])]) {
    const ends = insideRole(candidate, frame, role, index, side);
    if (ends.length > 0) return ends;
  }
  const standing = [...places, ...onAnchors, ...onCarrier];
  // "was arrested in Basra": by those who rule there
  return side === 'target' || role === 'in' ? placeEnds(candidate, frame, side, standing) : [];
}

/** "fired into the sea *in defiance of* the UN": nothing is fired into it. */
function isComplexPreposition({ reading, where }: Candidate, role: string, index: number): boolean {
  const { tree } = where;
  return (
    reading.lexicon.complexPrepositions.has(`${role} ${lemma(tree, index)}`) &&
    childrenBy(tree, index, 'nmod', 'acl').some((child) => child > index)
  );
}

const CORE: ReadonlySet<string> = new Set(['iobj', 'obj', 'poss', 'subj']);

/** "lifted sanctions (that it had) imposed on Chile", "a resolution condemning Chile": the verbs that tell of a noun. */
function clausesAt({ where, predicate }: Candidate, noun: number, role: string): number[] {
  if (CORE.has(role)) return [];
  return childrenBy(where.tree, noun, 'acl').filter((clause) => clause !== predicate);
}

/** "a UN panel said that X committed war crimes": the panel. */
function spoken({ reading, where, predicate }: Candidate): End[] {
  const speaker = speakerOver(reading, where, predicate);
  return speaker ? [speaker] : [];
}

/** "talks in Vienna": a capital is where it happens, unless one travels there or lashes out *at* it. */
const isVenue = (frame: Frame, role: string, end: End) =>
  ((role === 'in' && frame.target[0] !== 'in') ||
    (role === 'at' && frame.target[0] !== 'at') ||
    // "deployed jets to Dakar" may well be meant for others
    (role === 'to' && frame.type === 'MOBILIZE')) &&
  end.mention.form === 'capital' &&
  frame.mode !== 'visit';

/** "asked Canada to", "gave Ukraine tanks": the parser's object and receiver stand in for one another. */
function placesFor(role: string, own: readonly number[], roles: Roles): readonly number[] {
  if (role === 'obj') return [...own, ...(roles.get('iobj') ?? [])];
  if (role !== 'iobj' || own.length > 0) return own;
  const objects = roles.get('obj') ?? [];
  return [...(objects.length > 1 ? objects.slice(0, 1) : []), ...(roles.get('to') ?? [])];
}

/** A place stands for its state where something goes there; who bombs a place need not bomb its state. */
function placeEnds(
  { where }: Candidate,
  frame: Frame,
  side: 'source' | 'target',
  indices: readonly number[],
): End[] {
  if (side === 'target' && frame.type === 'COERCE') return [];
  for (const index of indices) {
    const states = where.at[index]?.places ?? [];
    const mention = where.at[index];
    if (mention && states.length > 0) return states.map((actor) => ({ actor, mention, direct: false }));
  }
  return [];
}

/** A deed's "of" is its victim: who condemns "the killing of Finns" does not condemn Finland. */
const DOERS = ['by', 'poss', 'from'];

const OF_OWNERS = ['poss', 'by', 'of'];

function insideRole(
  { reading, where, deeds, barred }: Candidate,
  frame: Frame,
  role: string,
  index: number,
  side: 'source' | 'target',
): End[] {
  // "a meeting of the bloc demanded", "a UN report says"
  const isUtterance = reading.lexicon.utterances.has(lemma(where.tree, index));
  // "shells from Syria hit", "rockets fired from Gaza struck"
  const doers = FIRED.has(frame.type) ? ['poss', 'by', 'from'] : ['poss', 'by'];
  const owners = role === 'subj' && !isUtterance ? doers : OF_OWNERS;
  if (side === 'source') {
    const inside = endsInside(where, index, owners, 2);
    return inside.length === 0 && isUtterance ? authors(where, index) : inside;
  }
  const blames = frame.type === 'ACCUSE' || frame.type === 'REQUEST' || frame.type === 'REJECT';
  if (blames && deeds.has(lemma(where.tree, index))) {
    const doers = endsInside(where, index, DOERS, 2, barred);
    // "the killing of aid workers by Israel", with "by" hung on the workers
    return doers.length > 0 ? doers : endsInside(where, index, ['by'], 1, barred);
  }
  // "helped to shield villages from raiders": what one is kept safe from is nobody's friend
  const places = FRIENDLY.has(frame.type) ? INSIDE.filter((place) => !HOSTILE.has(place)) : INSIDE;
  return endsInside(where, index, places, 0, barred);
}

/** "adopted a resolution condemning Chile": who makes the words says what they say. */
function authors(where: SentenceReading, words: number): End[] {
  const verb = where.sentence.tokens[words]?.head ?? -1;
  const makes = verb >= 0 && relation(where.tree, words) === 'obj' && MAKING.has(lemma(where.tree, verb));
  if (!makes || isPassiveHere(where.tree, verb)) return [];
  const author = surfaceSubject(where.tree, verb);
  return author === null ? [] : endsAt(where, author).map((end) => ({ ...end, direct: false }));
}

const MAKING: ReadonlySet<string> = new Set([
  'adopt',
  'approve',
  'circulate',
  'deliver',
  'draft',
  'file',
  'issue',
  'make',
  'pass',
  'present',
  'publish',
  'read',
  'release',
  'send',
  'sign',
  'submit',
  'table',
  'unseal',
  'write',
]);

const FIRED: ReadonlySet<RelationType> = new Set(['ASSAULT', 'MOBILIZE']);
const FRIENDLY: ReadonlySet<RelationType> = new Set(['AID', 'SUPPORT']);
const HOSTILE: ReadonlySet<string> = new Set(['against', 'from']);

/** Nouns with a light verb: "Paris launched strikes on …" has its source in the verb's subject. */
function resolveCarried(
  candidate: Candidate,
  frame: Frame,
  wanted: readonly string[],
  side: 'source' | 'target',
): End[] {
  const { where, carried, roles } = candidate;
  const asSubject = side === 'source' || (frame.mutual && wanted.includes('with'));
  const subjects = carried?.get('subj') ?? roles.get('subj') ?? [];
  return asSubject && side === 'source' ? subjects.flatMap((index) => endsAt(where, index)) : [];
}

export function pairOf(candidate: Candidate): End[] | null {
  const { where, predicate, carried } = candidate;
  const ends = pairEnds(where, predicate);
  if (ends.length > 1) return ends;
  const subjects = (carried?.get('subj') ?? []).flatMap((index) => endsAt(where, index));
  const between = (carried?.get('between') ?? []).flatMap((index) => endsAt(where, index));
  const beside = distinctEnds(between.length > 1 ? between : subjects);
  return beside.length > 1 ? beside : null;
}

/** "demanded that X …", "called for X to …": who is to do it is the subject of the complement. */
export function addressees({ where, roles }: Candidate): End[] {
  const below = [...(roles.get('comp') ?? []), ...(roles.get('for') ?? [])];
  for (const complement of below) {
    // "ordered an alert after the North fired": when, not who is to do it
    if (childrenBy(where.tree, complement, 'mark').some((mark) => TIMES.has(lemma(where.tree, mark))))
      continue;
    const [first] = childrenBy(where.tree, complement, 'nsubj');
    // "demanded that he be tried" asks others for it
    if (first !== undefined && where.sentence.tokens[first]?.deprel === 'nsubj:pass') continue;
    const subject = first ?? complement;
    const ends = endsAt(where, subject);
    if (ends.length > 0) return ends;
    // "demanded that its European Community partners …"
    const inside = subject === complement ? [] : endsInside(where, subject, ['poss', 'of', 'from']);
    if (inside.length > 0) return inside;
  }
  return [];
}

const TIMES: ReadonlySet<string> = new Set([
  'after',
  'as',
  'because',
  'before',
  'once',
  'since',
  'until',
  'when',
  'while',
]);
