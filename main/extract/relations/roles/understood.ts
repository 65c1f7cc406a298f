// Who is only understood: local crowds, who holds whom he frees, authors of words, whom a demand is addressed to.
import { isFromAbroad, isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { isAway } from '../../mentions/described/away.ts';
import type { RelationType } from '../../model.ts';
import { introduce, type Reading, type SentenceReading, slug } from '../../reading.ts';
import { childrenBy, lemma, relation } from '../../tree.ts';
import { areOneSide, pointerTo, toldEnds } from '../back/back.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt, isNameless, QUANTITIES } from './ends.ts';
import { imposers } from './imposers.ts';
import { endsInside } from './inside.ts';
import { harmedBy } from './owed.ts';
import { rolesOf } from './roles.ts';
import { isPassiveHere, surfaceSubject } from './subjects.ts';
import { topical } from './topical.ts';

/** "Thousands marched" */
export const isMany = ({ where, roles }: Candidate) =>
  (roles.get('subj') ?? []).some((index) => QUANTITIES.has(lemma(where.tree, index)));

/** "protesters stormed the embassy in Tehran": Iranian ones; without a word for them, Iran stands for its people. */
export function localDoers(
  reading: Reading,
  frame: Frame,
  nameless: readonly End[],
  places: readonly End[],
): readonly End[] {
  return places.flatMap((place) => doersAt(reading, frame, nameless, place));
}

function doersAt(reading: Reading, frame: Frame, nameless: readonly End[], place: End): readonly End[] {
  const { country } = place.actor;
  if (nameless.length === 0 && isCrime(frame))
    return [{ ...place, actor: unidentified(reading, place.actor), local: true }];
  if (nameless.length === 0 || !country) return [{ ...place, local: true }];
  return nameless.map((end) => {
    const { actor, mention } = end;
    const word = mention.cue?.word ?? actor.name;
    // "agents poisoned him in Lima": they may have been sent from anywhere
    const tree = reading.sentences[mention.sentence]?.tree;
    const isElsewhere =
      isFromAbroad(word) || isFromAbroad(actor.name) || (tree && isAway(tree, mention.head));
    if (COVERT.has(word) || isElsewhere) return end;
    const record = introduce(reading, {
      ...actor,
      id: `${actor.kind}:${country.toLowerCase()}-${slug(word)}`,
      // gunmen may have come from anywhere, a crowd has not
      name: actor.sectors.some((sector) => ARMED.has(sector))
        ? `${word}, in ${place.actor.name}`
        : `${place.actor.name}: ${word}`,
      country,
    });
    return { actor: record, mention, direct: true, local: true };
  });
}

const COVERT = wordClass('nouns.covert');
const ARMED: ReadonlySet<string> = new Set(['CRM', 'PRM', 'REB', 'UAF']);

/** Force that no state is told to have used, and fires: states execute, and anybody assassinates. */
const isCrime = ({ type, mode, head }: Frame) =>
  (type === 'ASSAULT' && (mode !== 'targeted' || head === 'assassinate')) ||
  (type === 'PROTEST' && CROWDS.has(mode ?? ''));

/** Modes of protest that are no state's. */
const CROWDS: ReadonlySet<string> = new Set(['riot', 'vandalize']);

/** "was kidnapped in Chad": by somebody there, not by Chad. */
function unidentified(reading: Reading, place: ActorRecord): ActorRecord {
  if (place.kind !== 'state' || !place.country) return place;
  return introduce(reading, {
    id: `people:${place.country.toLowerCase()}-unidentified`,
    kind: 'people',
    name: `unidentified, in ${place.name}`,
    country: place.country,
    sectors: ['UAF'],
    affiliation: null,
  });
}

export const RELEASES: ReadonlySet<RelationType> = new Set(['CONCEDE', 'RETREAT']);

/** "The fishermen detained by Libya were freed": who held them lets them go. */
export const holders = ({ where, roles }: Candidate): readonly End[] =>
  // "the sailors held by Libya walked free"
  holdersOf(where, roles.get('obj') ?? roles.get('subj') ?? []);

/** "demanded the release of the fishermen held by Libya": of Libya. */
function holdersOfFreed({ where, roles }: Candidate): readonly End[] {
  const freed = (roles.get('obj') ?? roles.get('for') ?? []).filter((at) =>
    FREEDOM.has(lemma(where.tree, at)),
  );
  return holdersOf(
    where,
    freed.flatMap((at) => childrenBy(where.tree, at, 'nmod')),
  );
}

function holdersOf(where: SentenceReading, all: readonly number[]): readonly End[] {
  for (const held of all) {
    for (const clause of childrenBy(where.tree, held, 'acl')) {
      if (where.sentence.tokens[clause]?.xpos !== 'VBN') continue;
      const below = rolesOf(where.tree, clause);
      // "nurses abducted in Chad": Chad has not held them
      const places = SEIZING.has(lemma(where.tree, clause)) ? [] : (below.get('in') ?? []);
      const ends = [...(below.get('subj') ?? []), ...places].flatMap((index) => endsAt(where, index));
      if (ends.length > 0) return ends.map((end) => ({ ...end, direct: false }));
    }
  }
  return [];
}

const SEIZING = wordClass('verbs.seizing-people');

/** "adopted a resolution condemning Chile": who makes the words says what they say. */
export function authors(where: SentenceReading, words: number): readonly End[] {
  const verb = where.sentence.tokens[words]?.head ?? -1;
  const makes = verb >= 0 && relation(where.tree, words) === 'obj' && MAKING.has(lemma(where.tree, verb));
  if (!makes || isPassiveHere(where.tree, verb)) return [];
  const author = surfaceSubject(where.tree, verb);
  return author === null ? [] : endsAt(where, author).map((end) => ({ ...end, direct: false }));
}

const MAKING = wordClass('verbs.making-words');

/** "demanded that X …", "called for X to …": who is to do it is the subject of the complement. */
export function addressees({ where, roles }: Candidate): readonly End[] {
  // "demanded compensation for the victims": nobody asks them
  // "asked for Lee": nobody is told to whom
  const isBare = (at: number) =>
    where.at[at] !== undefined &&
    !where.sentence.tokens.some(
      ({ lower }, to) => lower === 'to' && to > at && where.sentence.tokens[to + 1]?.xpos === 'VB',
    );
  const called = roles.has('obj') ? [] : (roles.get('for') ?? []).filter((at) => !isBare(at));
  const below = [...(roles.get('comp') ?? []), ...called];
  for (const complement of below) {
    // "ordered an alert after the North fired": when, not who is to do it
    if (
      childrenBy(where.tree, complement, 'mark', 'advmod').some((mark) => TIMES.has(lemma(where.tree, mark)))
    )
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

/** "A clinic financed by Oslo opened in Malawi", "shells donated by Helsinki reached Kyiv": who has it now. */
export function whereItGoes({ where, predicate }: Candidate): readonly End[] {
  const { tree } = where;
  const thing = tree.tokens[predicate]?.head ?? -1;
  const verb = tree.tokens[thing]?.head ?? -1;
  const isTold = ['acl', 'amod'].includes(relation(tree, predicate)) && isPassiveHere(tree, predicate);
  const isSubject = relation(tree, thing) === 'nsubj' && REACHING.has(lemma(tree, verb)) && !where.at[thing];
  if (!isTold || !isSubject) return [];
  const roles = rolesOf(tree, verb);
  const there = ['in', 'at', 'to', 'into', ...(lemma(tree, verb) === 'reach' ? ['obj'] : [])];
  return there
    .flatMap((role) => roles.get(role) ?? [])
    .flatMap((at) => [
      ...endsAt(where, at),
      ...(where.at[at]?.places ?? []).flatMap((actor) => {
        const mention = where.at[at];
        return mention ? [{ actor, mention, direct: false }] : [];
      }),
    ]);
}

const REACHING = wordClass('verbs.reaching');

/** "flew to Ottawa to ask for loans", "phoned Lima to demand an answer": who is visited or called is who is asked. */
export function visitedFor({ where, predicate }: Candidate): readonly End[] {
  const { tree } = where;
  const visit = tree.tokens[predicate]?.head ?? -1;
  const isPurpose =
    ['advcl', 'xcomp', 'acl'].includes(relation(tree, predicate)) && tree.tokens[predicate]?.xpos === 'VB';
  const isCalled = CALLS.has(lemma(tree, visit));
  if (!isPurpose || !(isCalled || VISITS.has(lemma(tree, visit)))) return [];
  const roles = rolesOf(tree, visit);
  const places = isCalled ? ['obj', 'iobj', 'to', 'with'] : ['to', 'in', 'into', 'obj'];
  const there = places.flatMap((role) => roles.get(role) ?? []);
  return there.flatMap((at) => endsAt(where, at)).filter(({ actor }) => !isUnnamed(actor));
}

/** "phoned Lima to demand the release of the crew": who is called is asked, where no other name is. */
export function calledOr(candidate: Candidate, frame: Frame, found: readonly End[]): readonly End[] {
  // "demanded the release of its sailors held by Chad"
  const holding = frame.type === 'REQUEST' ? holdersOfFreed(candidate) : [];
  if (holding.length > 0) return holding;
  const isOpen = frame.type === 'REQUEST' && found.length > 0 && found.every(isNameless);
  const called = isOpen ? visitedFor(candidate) : [];
  if (called.length > 0 || !isOpen) return called.length > 0 ? called : found;
  // "called on the world to lift the sanctions imposed by Chad"
  const lifting = imposers(candidate);
  if (lifting.length > 0) return lifting;
  const held = jailersOf(candidate);
  if (held.length > 0) return held;
  const freed = freedom(candidate);
  const told = freed === undefined ? [] : topical(candidate, freed);
  return told.length > 0 ? told : found;
}

/** "the release" in "demanded the release of the crew" */
const freedom = ({ where, roles }: Candidate) =>
  [...(roles.get('obj') ?? []), ...(roles.get('for') ?? [])].find((at) => FREEDOM.has(lemma(where.tree, at)));

/** "China seized a boat of Peru. Lima demanded the release of the crew": of whoever holds them. */
function jailersOf({ reading, where, predicate, roles }: Candidate): readonly End[] {
  const freed = (roles.get('obj') ?? []).find((at) => FREEDOM.has(lemma(where.tree, at)));
  if (freed === undefined) return [];
  const askers = (roles.get('subj') ?? []).flatMap((at) => endsAt(where, at)).map(({ actor }) => actor);
  const isOurs = (actor: ActorRecord) => askers.some((asker) => areOneSide(asker, actor));
  const actors = harmedBy(reading.told, where, [predicate, [freed]], isOurs);
  return toldEnds(actors, pointerTo(where, freed, freed, actors));
}

const FREEDOM = wordClass('nouns.freedom');

const CALLS = wordClass('verbs.contacting');
const VISITS = wordClass('verbs.visiting');

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
