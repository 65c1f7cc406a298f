// Which actors stand in the roles that a frame names.
import { clauseOf, GAP } from '../../gaps/gaps.ts';
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { MentionNode, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, conjuncts, lemma } from '../../tree.ts';
import { impliedEnds } from '../back/implied.ts';
import { makersOf } from '../back/made.ts';
import { isHosted, isHostedByBoth } from '../back/only-hosted.ts';
import { advisedEnds } from '../besides/recommended.ts';
import type { Candidate } from '../candidate.ts';
import { itemAuthors } from '../items.ts';
import { isOwned, speakerOver, speakingParty } from '../stance/speaker.ts';
import { isOthersMeeting, isVenue, placeEnds } from './as-places.ts';
import { COMPANY } from './company.ts';
import { documentAuthors } from './documents.ts';
import { distinctEnds, type End, endsAt, isNameless } from './ends.ts';
import { isFurtherIn } from './further.ts';
import { resolveLoosely } from './loose.ts';
import { madeInto } from './made-into.ts';
import { ownersOf } from './object-owners.ts';
import { hasOtherSide } from './other-side.ts';
import { pairEnds } from './pair-ends.ts';
import { insideRow } from './rows-inside.ts';
import { isComplexPreposition, standingIn } from './standing.ts';
import { strikers } from './strikes.ts';
import { holders, isMany, localDoers, RELEASES } from './understood.ts';
import { whereHit } from './where-hit.ts';
import { insideRole, usersOf } from './within.ts';

/** The actors in the first of the roles that holds any. */
export function resolveRoles(
  candidate: Candidate,
  frame: Frame,
  wanted: readonly string[],
  anchors: readonly number[],
  side: 'source' | 'target',
  taken: readonly MentionNode[] = [],
): readonly End[] {
  let nameless: readonly End[] = [];
  let further: readonly End[] = [];
  for (const role of wanted) {
    // "rejected a call for its troops to be sent": the order of words alone does not tell whose deed it is
    if (role === 'obj' && side === 'source' && candidate.byOrder && frame.type === 'MOBILIZE') continue;
    const ends = resolveRole(candidate, frame, role, anchors, side).filter(
      (end) => !taken.includes(end.mention),
    );
    // "kidnapped him in Dubai": whoever he is, it is not done to Dubai
    if (side === 'target' && wanted[0] === 'obj' && WHERE.has(role) && isOfPerson(candidate)) continue;
    const isPlace = side === 'source' && WHERE.has(role);
    // "was shot in the office of the bank": the bank is only where
    if (isPlace && frame.type === 'ASSAULT' && ends.every(({ actor }) => actor.kind === 'organisation'))
      continue;
    const isUnplaced = side === 'source' && frame.type === 'PROTEST' && ends.every(isStateless);
    if (ends.some((end) => !isNameless(end)) && !isUnplaced) {
      const isFurther = side === 'target' && isFurtherIn(candidate, role, anchors, ends);
      if (isFurther && further.length === 0) further = ends;
      else if (further.length === 0 || (!WHERE.has(role) && ends.some(({ direct }) => direct)))
        return isPlace ? localDoers(candidate.reading, frame, nameless, ends) : ends;
    }
    if (nameless.length === 0) nameless = ends;
  }
  if (further.length > 0) return further;
  // a crowd is of the country that it gathers in
  const isCrowd = side === 'source' && frame.type === 'PROTEST' && (nameless.length > 0 || isMany(candidate));
  const around = isCrowd ? resolveRole(candidate, frame, 'in', anchors, side) : [];
  // "hurled eggs at the envoy's car in Lima"
  const where = isCrowd && around.length === 0 ? whereHit(candidate, nameless) : around;
  if (where.length > 0) return localDoers(candidate.reading, frame, nameless, where);
  // "vaccinated children in Kano": who is helped or hurt is at home there too
  const isLocal = frame.type === 'ASSAULT' || (side === 'target' && AT_HOME.has(frame.type));
  // "arrested migrants in Texas": they are from elsewhere
  const isForeign =
    frame.type === 'COERCE' && nameless.some(({ mention }) => AWAY.has(mention.cue?.word ?? ''));
  const served = isLocal && !isForeign && nameless.length > 0 ? whereHit(candidate, nameless) : [];
  if (served.length > 0) return localDoers(candidate.reading, frame, nameless, served);
  if (nameless.length > 0) return nameless;
  const party = side === 'source' ? speakingParty(candidate, frame) : [];
  if (party.length > 0) return party;
  const carried = side === 'source' && frame.pos === 'noun' ? resolveCarried(candidate, frame) : [];
  if (carried.length > 0) return carried;
  const written = side === 'source' ? writers(candidate) : [];
  if (written.length > 0) return written;
  if (side === 'source' && RELEASES.has(frame.type))
    return isDoneByOther(candidate) ? [] : holders(candidate);
  const struck = side === 'source' ? strikers(candidate, frame, taken) : [];
  if (struck.length > 0) return struck;
  const loose = resolveLoosely(candidate, wanted, side === 'target' ? anchors : []);
  if (loose.length > 0 || side === 'source') return loose;
  const owners = anchors.flatMap((anchor) => ownersOf(candidate, frame, anchor));
  if (owners.length > 0) return owners;
  const makers = makersOf(candidate, frame);
  return makers.length > 0
    ? makers
    : impliedEnds(candidate.reading, candidate.where, frame, candidate.roles, wanted);
}

/** "The report accuses Chad": who wrote it. */
const writers = (candidate: Candidate): readonly End[] => [
  ...documentAuthors(candidate),
  ...itemAuthors(candidate),
  ...advisedEnds(candidate),
];

/** "Chad freed hostages held by a gang": the gang has let nobody go. */
const isDoneByOther = ({ where, roles }: Candidate) =>
  roles.has('obj') && (roles.get('subj') ?? []).some((at) => where.at[at]);

const isOfPerson = ({ where: { at, tree }, roles }: Candidate) =>
  (roles.get('obj') ?? []).some((one) => !at[one] && /^(him|her|them)$/.test(tree.tokens[one]?.lower ?? ''));

/** Where something happened: those who did it are at home there. */
const WHERE: ReadonlySet<string> = new Set(['in', 'inside', 'near', 'off', 'outside']);

/** "Serb demonstrators" are of the country that they gather in. */
const isStateless = ({ actor }: End) => actor.kind === 'people' && actor.country === null;

function resolveRole(
  candidate: Candidate,
  frame: Frame,
  role: string,
  besides: readonly number[],
  side: 'source' | 'target',
): readonly End[] {
  const { where, barred } = candidate;
  const anchors = role === 'obj' && isCalled(candidate, frame) ? besides.filter(isNoun(where)) : besides;
  if (role === 'speaker') return spoken(candidate);
  if (side === 'target' && isOthersMeeting(where, frame, role, anchors)) return [];
  // "in support of the UN": the UN supports nobody
  const isHelped = side === 'source' && role === 'of' && caseOf(where.tree, candidate.predicate) === 'in';
  if (isHelped && isComplexPreposition(candidate, 'in', candidate.predicate)) return [];
  const standing = standingIn(candidate, frame, role, anchors, side);
  // "American bombs dropped by Saudi jets hit …", "intercepted missiles fired by the rebels"
  const isUsed = side === 'source' ? role === 'subj' : role === 'obj' && frame.type === 'MOBILIZE';
  const users = isUsed ? standing.flatMap((at) => usersOf(where, at)) : [];
  if (users.length > 0) return users;
  const directAt = (index: number) =>
    endsAt(where, index).filter(
      (end) =>
        !barred.has(end.actor.id) &&
        (side === 'source' || !isVenue(frame, role, end)) &&
        !isBehind(candidate, index, end),
    );
  const gapped = standing.flatMap((index) => [index, ...childrenBy(where.tree, index, GAP)]);
  if (gapped.length > standing.length)
    return gapped.flatMap((index) => {
      const direct = directAt(index).filter(({ mention }) => isInClause(where, mention, index));
      const inside = direct.length > 0 ? direct : insideRole(candidate, frame, role, index, side);
      return inside.length > 0 ? inside : placeEnds(candidate, frame, role, side, [index]);
    });
  let nameless: readonly End[] = [];
  for (const index of standing) {
    const ends = directAt(index);
    if (ends.some((end) => !isNameless(end))) {
      // "shelled Damascus and Sidon"
      const [, ...beside] = side === 'target' ? conjuncts(where.tree, index) : [];
      const places = beside.flatMap((at) => placeEnds(candidate, frame, role, side, [at]));
      return distinctEnds([...places, ...ends]);
    }
    if (nameless.length === 0) nameless = ends;
  }
  // "sent engineers to help Haiti": who is named says more than who is not
  if (nameless.length > 0) return nameless;
  const doing = side === 'target' && frame.source.includes('subj') ? (candidate.roles.get('subj') ?? []) : [];
  const around = anchors.filter((at) => !doing.includes(at));
  for (const index of role === 'obj' ? [...standing, ...around] : standing) {
    const ends = insideRow(candidate, frame, role, index, side);
    if (ends.length > 0) return ends;
  }
  // "was arrested in Basra": by those who rule there
  return side === 'target' || WHERE.has(role) ? placeEnds(candidate, frame, role, side, standing) : [];
}

/** "called the council to discuss Chad": who is talked about is not who is talked to. */
const isCalled = ({ roles }: Candidate, { type }: Frame) => type === 'CONSULT' && roles.has('obj');

const isNoun = (where: SentenceReading) => (at: number) => where.sentence.tokens[at]?.upos !== 'VERB';

/** "Chad sent aid to Mali, Niger to Togo": who stands in the same clause. */
const isInClause = ({ tree }: SentenceReading, { head }: MentionNode, index: number) =>
  clauseOf(tree, head) === clauseOf(tree, index);

/** "Egypt, which backs the army, and Turkey": who is joined on behind a clause has no part in it. */
const isBehind = ({ where, predicate, carrier }: Candidate, index: number, end: End) =>
  index < predicate &&
  end.mention.first > predicate &&
  [carrier, where.sentence.tokens[predicate]?.head ?? -1].some(
    (verb) => index < verb && /^(acl:relcl|appos)$/.test(where.sentence.tokens[verb]?.deprel ?? ''),
  ) &&
  // "to which Chad belongs together with Mali"
  !COMPANY.has(where.sentence.tokens[predicate + 1]?.lower ?? '');

const AWAY = wordClass('nouns.people-abroad');

/** What is done to people where they live. */
const AT_HOME: ReadonlySet<RelationType> = new Set(['AID', 'COERCE']);

/** "a UN panel said that X committed war crimes": the panel. */
function spoken({ reading, where, predicate }: Candidate): readonly End[] {
  if (isOwned(where, predicate)) return [];
  const speaker = speakerOver(reading, where, predicate);
  return speaker ? [speaker] : [];
}

/** Nouns with a light verb: "Paris launched strikes on …" has its source in the verb's subject. */
function resolveCarried(candidate: Candidate, frame: Frame): readonly End[] {
  const { carried, predicate, roles, where } = candidate;
  // "hosted rounds of talks": hosts are no party to them
  if (frame.mutual && (isHosted(candidate) || (isHostedByBoth(candidate) && !roles.has('with')))) return [];
  // "rejects the sanctions imposed on Chad": who rejects them has not
  if (isImposed(candidate)) return [];
  const made = madeInto(where.tree, predicate);
  const subjects = made === null ? (carried?.get('subj') ?? roles.get('subj') ?? []) : [made];
  return subjects.flatMap((index) => namedAt(candidate, index));
}

const isImposed = ({ where: { tree }, predicate }: Candidate) =>
  !IMPOSING.has(lemma(tree, tree.tokens[predicate]?.head ?? -1)) &&
  childrenBy(tree, predicate, 'acl').some((at) => IMPOSING.has(lemma(tree, at)));

const IMPOSING = wordClass('verbs.imposing');

export function pairOf(candidate: Candidate): readonly End[] | null {
  const { where, predicate, carried } = candidate;
  const ends = pairEnds(where, predicate);
  if (ends.length > 1) return ends;
  if (isHosted(candidate) || isHostedByBoth(candidate)) return null;
  if (hasOtherSide(candidate)) return null;
  const subjects = (carried?.get('subj') ?? []).flatMap((index) => namedAt(candidate, index));
  const between = (carried?.get('between') ?? []).flatMap((index) => endsAt(where, index));
  const beside = distinctEnds(between.length > 1 ? between : subjects);
  return beside.length > 1 ? beside : null;
}

/** Who stands there, but for whom a clause in between keeps out of it. */
const namedAt = (candidate: Candidate, index: number) =>
  endsAt(candidate.where, index).filter((end) => !isBehind(candidate, index, end));
