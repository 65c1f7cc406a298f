// "Bolivia broke off ties as well", "… and sent troops to the frontier": against whom, what was told before tells.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { distinctActors, owningActors, type Reading, type SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import { MONTHS } from '../../years.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { hasParticle, metBy } from '../frames/constraints.ts';
import { framesThat } from '../frames/frame-lists.ts';
import type { Head } from '../frames/heads.ts';
import { isBehindSolidarity } from '../misread/on-one-side.ts';
import type { End } from '../roles/ends.ts';
import { isDue, isHarm, namesNobody } from '../roles/owed.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { namedDoers } from '../roles/takers.ts';
import {
  isGiving,
  isHelp,
  isOwnHelp,
  isUponOthers,
  OWN_HELP,
  othersTold,
  REACH,
  statesOf,
} from './against-whom.ts';
import { isSideOfEnds, pointerTo, toldEnds } from './back.ts';
import { areHeadline, DRAWN_BACK, facing } from './each-other.ts';
import { struckBy } from './struck.ts';

const MEASURES: ReadonlySet<RelationType> = new Set([
  'AGREE',
  'AID',
  'COERCE',
  'MOBILIZE',
  'REQUEST',
  'RETREAT',
  'SANCTION',
  'THREATEN',
]);

/** One match for each measure that names nobody; `silent` are the verbs that have told nothing. */
export function matchElided(reading: Reading, where: SentenceReading, silent: readonly Head[]): Match[] {
  const near = reading.told.slice(
    reading.told.findLastIndex(({ sentence }) => sentence < where.index - REACH) + 1,
  );
  const isOpenFor =
    where.tree.lemmas.some((word) => OPEN.has(word) || isDue(word)) ||
    near.some(isHelp) ||
    struckBy(reading) !== null;
  if (!isOpenFor) return [];
  return silent.flatMap((head) =>
    isPassiveHere(where.tree, head.predicate) || where.tree.kinds[head.predicate] === 'acl'
      ? []
      : matchMeasure(reading, where, head),
  );
}

/** "vowed revenge": on whoever has done harm. */
const RETALIATION = wordClass('nouns.retaliation');

/** What one has with others only. */
const SHARED = wordClass('nouns.between-states');

/** What is done to those whom one is at odds with. */
const AGAINST = wordClass('nouns.measures-against');

/** "put its army on alert": against the one it is at odds with. */
const READY: ReadonlySet<string> = new Set(['alert', 'footing', 'standby']);
const PUNISHING: ReadonlySet<RelationType> = new Set(['COERCE', 'SANCTION']);

/** What tells by itself that there is another side to it. */
const OPEN: ReadonlySet<string> = new Set([
  ...SHARED,
  ...OWN_HELP,
  ...DRAWN_BACK,
  ...RETALIATION,
  ...AGAINST,
  ...READY,
]);

/** What two do towards each other at once. */
const EACH: ReadonlySet<RelationType> = new Set(['COERCE', 'RETREAT', 'SANCTION']);

function matchMeasure(reading: Reading, where: SentenceReading, head: Head): Match[] {
  const sources = namedDoers(where, head.predicate);
  const found = measureOf(reading, where, head, sources);
  if (!found || sources.length === 0) return [];
  const [frame, anchors] = found;
  const trigger = [head.predicate, ...anchors];
  const areKnown = frame.type === 'RETREAT' && areHeadline(reading, where, sources);
  const pairs = EACH.has(frame.type) ? facing(reading, sources, areKnown) : [];
  if (pairs.length > 0 || frame.type === 'RETREAT')
    return pairs.map(([doer, { actor }]) => {
      const target = toldEnds([actor], pointerTo(where, head.predicate, head.predicate, [actor]));
      return plainMatch(frame, head.predicate, [doer], target, { trigger });
    });
  const blamed = frame.type === 'SANCTION' ? blamedFor(where, head, sources) : [];
  const others =
    blamed.length > 0 ? blamed : othersTold(reading, where, [head.predicate, anchors], frame, sources);
  if (
    others.length === 0 ||
    isUponOthers(where, head.predicate, [...others, ...sources.map(({ actor }) => actor)])
  )
    return [];
  const at = anchors.at(-1) ?? head.predicate;
  const mention = pointerTo(where, at, at, others);
  const meant = frame.type === 'SANCTION' ? statesOf(reading, others) : others;
  // no envoys are sent to a broadcaster
  if (frame.mode === 'withdraw' && meant.some(({ kind }) => kind === 'person' || kind === 'company'))
    return [];
  const targets = toldEnds(meant, mention);
  return [plainMatch(frame, head.predicate, sources, targets, { trigger })];
}

/** "withdrew their envoys over the emirate's backing for rebels": whose deed they resent. */
function blamedFor(where: SentenceReading, head: Head, sources: readonly End[]): ActorRecord[] {
  const isOurs = isSideOfEnds(sources);
  const owners = (head.candidate().roles.get('over') ?? []).flatMap((cause) => owningActors(where, cause));
  return distinctActors(owners.filter((actor) => actor.kind === 'state' && !isOurs(actor)));
}

const framesOfMeasures = framesThat(({ type }) => MEASURES.has(type));

/** The frame that fits but for its target, with what it asks for; null where anything tells another target. */
function measureOf(
  reading: Reading,
  where: SentenceReading,
  head: Head,
  sources: readonly End[],
): [Frame, number[]] | null {
  const frames = framesOfMeasures(head.frames);
  if (frames.length === 0) return null;
  const candidate = head.candidate();
  for (const frame of frames) {
    const met = metBy(candidate, frame);
    if (!met || frame.source[0] !== 'subj') continue;
    if (frame.particle && !hasParticle(candidate, frame.particle)) continue;
    const anchors = met.filter((at) => at !== null);
    const isShared = anchors.some((at) => hasOther(reading, where, frame, at, sources));
    const isAimed = TARGETS.some((role) =>
      candidate.roles
        .get(role)
        ?.some(
          (at) =>
            !anchors.includes(at) &&
            !isTime(where, at) &&
            !isSpot(where, role, at) &&
            !isLevel(where, at) &&
            !(frame.type === 'RETREAT' && isAnywhere(where, role, at)) &&
            (frame.type === 'REQUEST' || !isOnlyWhy(where, role, at)) &&
            !isHome(where, role, at, sources) &&
            (frame.type !== 'REQUEST' || where.at[at] || !isHarm(reading, lemma(where.tree, at))),
        ),
    );
    if (isShared && !isAimed && !frame.mutual) return [frame, anchors];
  }
  return null;
}

/** Whether what a frame asks for tells by itself that there is another side to it, and not which. */
function hasOther(
  reading: Reading,
  where: SentenceReading,
  frame: Frame,
  at: number,
  sources: readonly End[],
): boolean {
  const word = lemma(where.tree, at);
  if (frame.type === 'THREATEN') return RETALIATION.has(word) && !where.at[at];
  if (frame.type === 'REQUEST') return isDue(word) && namesNobody(reading, where, at);
  const isShared =
    (isGiving(frame) && !PROPOSALS.has(word)) ||
    (frame.type === 'RETREAT' ? DRAWN_BACK : SHARED).has(word) ||
    // "The bloc shut Chad out. Norway suspended aid"
    (frame.type === 'SANCTION' && OWN_HELP.has(word)) ||
    (READY.has(word) && isOfForces(frame)) ||
    // "accuses Chad of theft. In 1994 it imposed an embargo"
    (PUNISHING.has(frame.type) && AGAINST.has(word)) ||
    isOwnHelp(where, at);
  return isShared && isBare(where, at, sources);
}

/** "put its army on alert", but not its hospitals */
const isOfForces = ({ type, contexts, constraints }: Frame) =>
  type === 'MOBILIZE' && contexts.includes('military') && constraints.some(({ role }) => role === 'obj');

/** "withdrew its envoy in August" */
const isTime = ({ at, sentence: { tokens } }: SentenceReading, index: number) =>
  !at[index] && (tokens[index]?.upos === 'NUM' || TIMES.has((tokens[index]?.lower ?? '').replace(/s$/, '')));

const TIMES: ReadonlySet<string> = new Set([...MONTHS, ...wordClass('nouns.when-done')]);

/** "withdrew their troops from the lake", which is nobody's */
const isAnywhere = (where: SentenceReading, role: string, index: number) =>
  role === 'from' && isNobodys(where, index);

/** "flew in engineers from Texas": out of its own land. */
function isHome({ at }: SentenceReading, role: string, index: number, sources: readonly End[]): boolean {
  const mention = at[index];
  const owners = mention?.places ?? mention?.actors ?? [];
  return role === 'from' && owners.length > 0 && owners.every(isSideOfEnds(sources));
}

/** "shut the frontier in a quarrel", "in solidarity with Mali", "closed it for three days": nobody it is against is told of there. */
const isOnlyWhy = (where: SentenceReading, role: string, index: number) =>
  (['at', 'for', 'in'].includes(role) && isNobodys(where, index)) ||
  (role === 'in' && /^(solidarity|sympathy)$/.test(lemma(where.tree, index))) ||
  isBehindSolidarity(where.tree, index);

/** A common noun with which nobody is named. */
const isNobodys = ({ at, tree }: SentenceReading, noun: number) =>
  !at[noun] &&
  tree.tokens[noun]?.upos === 'NOUN' &&
  !childrenBy(tree, noun, 'nmod', 'amod', 'compound').some((child) => at[child]);

/** "downgraded ties to the lowest level" */
const isLevel = ({ at, tree }: SentenceReading, index: number) =>
  !at[index] && LEVELS.has(lemma(tree, index));

const LEVELS = wordClass('nouns.levels');

/** "closed the crossing at Kasumbalesa": a place that nobody knows tells only where. */
const isSpot = ({ at, sentence: { tokens } }: SentenceReading, role: string, index: number) =>
  (role === 'at' || role === 'in') && !at[index] && tokens[index]?.upos === 'PROPN';

/** "backed the proposal" gives nobody anything. */
const PROPOSALS: ReadonlySet<string> = new Set([...wordClass('nouns.proposals'), 'mediation', 'office']);

const TARGETS = ['against', 'at', 'between', 'for', 'in', 'into', 'from', 'to', 'toward', 'towards', 'with'];

/** "ties", "its embassy", but neither "ties with rebels" nor "trade ties of the two" */
const isBare = (where: SentenceReading, noun: number, sources: readonly End[]) =>
  (where.at[noun]?.actors ?? []).every(
    (actor) =>
      isUnnamed(actor) ||
      isSideOfEnds(sources)(actor) ||
      // "its ambassador, Ana Lima,"
      (actor.kind === 'person' && actor.country === null),
  ) &&
  relation(where.tree, noun) !== 'compound' &&
  childrenBy(where.tree, noun, 'nmod').every(
    (child) =>
      (where.tree.tokens[child]?.deprel === 'nmod:poss' && where.tree.tokens[child]?.xpos === 'PRP$') ||
      lemma(where.tree, child) === 'own' ||
      // "talks in Oslo"
      (/^(negotiation|talk)$/.test(lemma(where.tree, noun)) &&
        ['at', 'in'].includes(caseOf(where.tree, child) ?? '')),
  );
