// "Bolivia broke off ties as well", "… and sent troops to the frontier": against whom, what was told before tells.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { stateOf } from '../../resolve/salience.ts';
import { caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import { HOSTILE } from '../../type-sets.ts';
import { MONTHS } from '../../years.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { hasParticle, metBy } from '../constraints.ts';
import { framesThat } from '../frame-lists.ts';
import type { Head } from '../heads.ts';
import type { End } from '../roles/ends.ts';
import { harmedBy, isDue, isHarm, namesNobody } from '../roles/owed.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { namedDoers } from '../roles/takers.ts';
import { isSideOfEnds, isToldBefore, pointerTo, type Told, targetsOf, toldEnds } from './back.ts';
import { quarrelling } from './quarrelling.ts';

const MEASURES: ReadonlySet<RelationType> = new Set(['AGREE', 'AID', 'MOBILIZE', 'REQUEST', 'SANCTION']);

/** One match for each measure that names nobody; `silent` are the verbs that have told nothing. */
export function matchElided(reading: Reading, where: SentenceReading, silent: readonly Head[]): Match[] {
  const near = reading.told.slice(
    reading.told.findLastIndex(({ sentence }) => sentence < where.index - REACH) + 1,
  );
  const isOpenFor =
    where.tree.lemmas.some((word) => SHARED.has(word) || OWN_HELP.has(word) || isDue(word)) ||
    near.some(isHelp);
  if (near.length === 0 || !isOpenFor) return [];
  return silent.flatMap((head) =>
    isPassiveHere(where.tree, head.predicate) ? [] : matchMeasure(reading, where, head),
  );
}

/** How many sentences back the others may have been told. */
const REACH = 2;

/** What one has with others only. */
const SHARED = wordClass('nouns.between-states');

function matchMeasure(reading: Reading, where: SentenceReading, head: Head): Match[] {
  const sources = namedDoers(where, head.predicate);
  const found = measureOf(reading, where, head, sources);
  if (!found || sources.length === 0) return [];
  const [frame, anchors] = found;
  const others = othersTold(reading, where, [head.predicate, anchors], frame, sources);
  if (others.length === 0) return [];
  const at = anchors.at(-1) ?? head.predicate;
  const mention = pointerTo(where, at, at, others);
  const targets = toldEnds(frame.type === 'SANCTION' ? statesOf(reading, others) : others, mention);
  return [plainMatch(frame, head.predicate, sources, targets, { trigger: [head.predicate, ...anchors] })];
}

/** "bombed a camp. Peru broke off ties": those with the state whose jets they were. */
const statesOf = (reading: Reading, others: readonly ActorRecord[]): ActorRecord[] =>
  others.map((actor) => (SERVING.has(actor.kind) ? (stateOf(reading, actor) ?? actor) : actor));

const SERVING: ReadonlySet<ActorRecord['kind']> = new Set(['institution', 'person']);

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
    if (!met) continue;
    if (frame.particle && !hasParticle(candidate, frame.particle)) continue;
    const anchors = met.filter((at) => at !== null);
    const isShared = anchors.some((at) =>
      frame.type === 'REQUEST'
        ? isDue(lemma(where.tree, at)) && namesNobody(reading, where, at)
        : (isGiving(frame) || SHARED.has(lemma(where.tree, at)) || isOwnHelp(where, at)) &&
          isBare(where, at, sources),
    );
    const isAimed = TARGETS.some((role) =>
      candidate.roles
        .get(role)
        ?.some(
          (at) =>
            !anchors.includes(at) &&
            !isTime(where, at) &&
            (frame.type !== 'REQUEST' || where.at[at] || !isHarm(reading, lemma(where.tree, at))),
        ),
    );
    if (isShared && !isAimed && !frame.mutual) return [frame, anchors];
  }
  return null;
}

/** "withdrew its envoy in August" */
const isTime = ({ at, sentence: { tokens } }: SentenceReading, index: number) =>
  !at[index] && (tokens[index]?.upos === 'NUM' || TIMES.has((tokens[index]?.lower ?? '').replace(/s$/, '')));

const TIMES: ReadonlySet<string> = new Set([...MONTHS, ...wordClass('nouns.when-done')]);

/** "suspended its aid" */
const isOwnHelp = ({ tree }: SentenceReading, noun: number) =>
  OWN_HELP.has(lemma(tree, noun)) &&
  childrenBy(tree, noun, 'nmod:poss').some((at) => tree.tokens[at]?.xpos === 'PRP$');

const OWN_HELP = wordClass('nouns.own-help');

/** The one that has been punished most so far: "The bloc imposed sanctions on Chad. Norway suspended its aid". */
function punished(told: readonly Told[], isOurs: (actor: ActorRecord) => boolean): ActorRecord[] {
  const counts = new Map<ActorRecord, number>();
  for (const { type, target, past } of told)
    if (type === 'SANCTION' && !past && target.kind === 'state' && !isOurs(target))
      counts.set(target, (counts.get(target) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? [first[0]] : [];
}

/** Told with words of help, whatever became of it: "will send tents" agrees. */
const isHelp = ({ frame, type }: Told) => HELPING.has(type) && (frame.type === 'AID' || isGiving(frame));

/** "sent rescuers", "pledged $5 million" */
const isGiving = ({ type, constraints }: Frame) =>
  HELPING.has(type) && constraints.some(({ role, forbidden }) => role === 'obj' && !forbidden);

const HELPING: ReadonlySet<RelationType> = new Set(['AGREE', 'AID']);

const TARGETS = ['against', 'at', 'between', 'for', 'in', 'into', 'from', 'to', 'toward', 'towards', 'with'];

const TALKS: ReadonlySet<string> = new Set(['negotiation', 'talk']);

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
      // "talks in Oslo"
      (TALKS.has(lemma(where.tree, noun)) && ['at', 'in'].includes(caseOf(where.tree, child) ?? '')),
  );

/** With whom the doers were last told to be at odds, either way; else, "as well", against whom others did the like. */
function othersTold(
  reading: Reading,
  where: SentenceReading,
  words: [number, readonly number[]],
  frame: Frame,
  sources: readonly End[],
): ActorRecord[] {
  const [verb] = words;
  const { told } = reading;
  const isOurs = isSideOfEnds(sources);
  if (frame.type === 'REQUEST') return harmedBy(told, where, words, isOurs);
  if (isGiving(frame)) return helpedBefore(told, where, verb, isOurs);
  const near = told.filter(
    (one) => HOSTILE.has(one.type) && !isUnnamed(one.target) && isToldBefore(one, where, verb, REACH),
  );
  const own = near.findLast(({ doers, target }) => doers.some(isOurs) !== isOurs(target));
  if (own && frame.type === 'SANCTION') {
    // "withdrew its envoy and told Chad to recall its own"
    const beside = told.findLast(
      ({ type, sentence, doers }) =>
        sentence === where.index && (type === 'REQUEST' || HOSTILE.has(type)) && doers.some(isOurs),
    );
    if (beside?.target.kind === 'state') return [beside.target];
  }
  if (own) return own.doers.some(isOurs) ? targetsOf(near, own) : own.doers;
  // "Venezuela closed its embassy in Quito. Bolivia recalled its envoy"
  const isNext = (one: Told) => isDiplomatic(one) && isDiplomatic(frame) && one.sentence >= where.index - 1;
  const isAlso = isAdded(where, verb);
  const like = near.findLast((one) => one.type === frame.type && (isAlso || isNext(one)));
  if (like && !isOurs(like.target)) return targetsOf(near, like);
  // with whom all the article tells that they are at odds
  const quarrel =
    frame.type === 'SANCTION'
      ? quarrelling(
          reading,
          told.filter(({ past }) => !past),
        )
      : [];
  if (quarrel.some(isOurs)) return quarrel.filter((actor) => !isOurs(actor));
  return words[1].some((at) => isOwnHelp(where, at)) ? punished(told, isOurs) : [];
}

/** "Japan gave Haiti tents. Beijing sent rescuers": who was helped last. */
function helpedBefore(
  told: readonly Told[],
  where: SentenceReading,
  verb: number,
  isOurs: (actor: ActorRecord) => boolean,
): ActorRecord[] {
  const near = told.filter(
    (one) =>
      isHelp(one) &&
      isToldBefore(one, where, verb, REACH) &&
      // "some men offered the rebels support": no state follows those
      !one.doers.some(isUnnamed),
  );
  const last = near.at(-1);
  const others = last ? targetsOf(near, last) : [];
  return others.some((actor) => isOurs(actor) || isUnnamed(actor)) ? [] : others;
}

const isDiplomatic = ({ type, mode }: { type: RelationType; mode: string | null }) =>
  type === 'SANCTION' && mode === 'withdraw';

const isAdded = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'advmod').some(
    (child) =>
      ADDING.has(lemma(tree, child)) ||
      (tree.tokens[child]?.lower === 'as' && tree.tokens[child + 1]?.lower === 'well') ||
      (tree.tokens[child]?.lower === 'well' && tree.tokens[child - 1]?.lower === 'as'),
  );

const ADDING: ReadonlySet<string> = new Set(['also', 'likewise', 'too']);
