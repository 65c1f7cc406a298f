// Against whom or for whom a measure is that names nobody: whom its doers are at odds with, who is helped, who was struck.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { onlyOne, type Reading, type SentenceReading } from '../../reading.ts';
import { stateOf } from '../../resolve/salience.ts';
import { childrenBy, firstJoined, lemma, lemmasIn, subtreeSpan } from '../../tree.ts';
import { HOSTILE } from '../../type-sets.ts';
import type { End } from '../roles/ends.ts';
import { harmedBy } from '../roles/owed.ts';
import {
  isSideOf,
  isSideOfEnds,
  isToldBefore,
  type Told,
  targetsOf,
  togetherWith,
  toldInRow,
} from './back.ts';
import { atOddsThroughout } from './quarrelling.ts';
import { struckBy } from './struck.ts';

/** How many sentences back the others may have been told. */
export const REACH = 2;

/** With whom the doers were last told to be at odds, either way; else, "as well", against whom others did the like. */
export function othersTold(
  reading: Reading,
  where: SentenceReading,
  words: [number, readonly number[]],
  frame: Frame,
  sources: readonly End[],
): ActorRecord[] {
  const [verb] = words;
  const { told } = reading;
  const isOurs = isSideOfEnds(sources);
  if (frame.type === 'REQUEST' || frame.type === 'THREATEN') return harmedBy(told, where, words, isOurs);
  if (isGiving(frame)) return helpedBefore(reading, where, verb, isOurs);
  const near = told.filter(
    (one) =>
      HOSTILE.has(one.type) &&
      !isUnnamed(one.target) &&
      // "called him a criminal and recalled its envoy": he has no envoys
      !(isDiplomatic(frame) && one.target.kind === 'person') &&
      isToldBefore(one, where, verb, REACH),
  );
  const own = near.findLast(({ doers, target }) => doers.some(isOurs) !== isOurs(target));
  if (own && own.sentence < where.index && frame.type === 'SANCTION') {
    // "withdrew its envoy and told Chad to recall its own"
    const beside = told.findLast(
      ({ type, sentence, doers }) =>
        sentence === where.index && (type === 'REQUEST' || HOSTILE.has(type)) && doers.some(isOurs),
    );
    if (beside?.target.kind === 'state') return [beside.target];
  }
  if (own?.doers.some(isUnnamed)) return [];
  // "The dispute between Chad and Mali flared. Lima …"
  const quarrelling = told.findLast(
    (one) => one.type === 'RIVAL_OF' && one.mutual && !one.past && isToldBefore(one, where, verb, REACH),
  );
  const facing = quarrelling?.doers.some(isOurs) ? quarrelling.doers.filter((actor) => !isOurs(actor)) : [];
  if (!own && facing.length === 1 && AGAINST_FOES.has(frame.type) && !facing.some(isUnnamed)) return facing;
  if (own) return own.doers.some(isOurs) ? targetsOf(near, own) : togetherWith(near, own);
  const ahead = laterInRow(told, where, verb, isOurs);
  if (ahead.length > 0) return ahead;
  // "Venezuela closed its embassy in Quito. Bolivia recalled its envoy"
  const isNext = (one: Told) => isDiplomatic(one) && isDiplomatic(frame) && one.sentence >= where.index - 1;
  const isAlso = isAdded(where, verb);
  // "The bloc shut Chad out. Norway suspended aid"
  const isHelpCut = frame.type === 'SANCTION' && words[1].some((at) => OWN_HELP.has(lemma(where.tree, at)));
  const isJustPunished = (one: Told) =>
    isHelpCut && one.sentence >= where.index - 1 && one.target.kind === 'state' && !one.past;
  const like = near.findLast(
    (one) => one.type === frame.type && (isAlso || isNext(one) || isJustPunished(one)),
  );
  if (like && !isOurs(like.target)) return targetsOf(near, like);
  // with whom all the article tells that they are at odds
  const quarrel = AGAINST_FOES.has(frame.type)
    ? atOddsThroughout(
        reading,
        told.filter((one) => !one.past && (one.sentence < where.index || one.predicate < verb)),
      )
    : [];
  if (quarrel.some(isOurs) && !quarrel.some(isUnnamed)) return quarrel.filter((actor) => !isOurs(actor));
  if (words[1].some((at) => isOwnHelp(where, at))) return punished(reading, isOurs);
  const other = isDiplomatic(frame) ? onlyOtherState(reading, where, isOurs) : null;
  return other ? [other] : [];
}

/** "Colombia withdrew its ambassador": from the one other state of which the sentences before speak, in an article on few. */
function onlyOtherState(
  { mentions }: Reading,
  where: SentenceReading,
  isOurs: (actor: ActorRecord) => boolean,
): ActorRecord | null {
  const before = mentions.filter(({ sentence }) => sentence < where.index && sentence >= where.index - SOON);
  return onlyOne(
    before.flatMap(({ actors }) => actors.filter((actor) => actor.kind === 'state' && !isOurs(actor))),
  );
}

/** How many sentences back they may stand. */
const SOON = 4;

/** What one does to whom one is at odds with, though it was told long before. */
const AGAINST_FOES: ReadonlySet<RelationType> = new Set(['COERCE', 'MOBILIZE', 'SANCTION']);

/** "recalled its envoy, closed the border and banned imports from Chad": the last of a row tells for all. */
function laterInRow(
  told: readonly Told[],
  where: SentenceReading,
  verb: number,
  isOurs: (actor: ActorRecord) => boolean,
): ActorRecord[] {
  const later = toldInRow(told, where, verb, isOurs).find(
    ({ type, predicate }) => (type === 'SANCTION' || type === 'COERCE') && predicate > verb,
  );
  return later?.target.kind === 'state' && !isOurs(later.target) ? [later.target] : [];
}

/** "Japan gave Haiti tents. Beijing sent rescuers": who was helped last. */
function helpedBefore(
  reading: Reading,
  where: SentenceReading,
  verb: number,
  isOurs: (actor: ActorRecord) => boolean,
): ActorRecord[] {
  const near = reading.told.filter(
    (one) =>
      isHelp(one) &&
      !one.doers.some(isSideOf([one.target])) &&
      isToldBefore(one, where, verb, REACH) &&
      // "some men offered the rebels support": no state follows those
      !one.doers.some(isUnnamed),
  );
  const last = near.at(-1);
  const others = last ? targetsOf(near, last) : [];
  if (others.length > 0 && !others.some(isUnnamed)) return others.some(isOurs) ? [] : others;
  const struck = struckBy(reading) ?? helpedAtOnce(reading);
  return struck && !isOurs(struck) ? [struck] : [];
}

/** The state that the article opens by telling of help for, and no other. */
function helpedAtOnce({ told }: Reading): ActorRecord | null {
  const first = told.filter((one) => isHelp(one) && !one.past);
  const isOpening = first.some(({ sentence }) => sentence < OPENING);
  const helped = isOpening ? onlyOne(first.map(({ target }) => target)) : null;
  return helped?.kind === 'state' ? helped : null;
}

/** The headline and the first two sentences. */
const OPENING = 3;

const isDiplomatic = ({ type, mode }: { type: RelationType; mode: string | null }) =>
  type === 'SANCTION' && mode === 'withdraw';

const isAdded = ({ tree }: SentenceReading, verb: number) =>
  // "cut its own ties", "imposed sanctions of its own": as others did before
  childrenBy(tree, verb, 'obj').some((object) => lemmasIn(tree, object).includes('own')) ||
  childrenBy(tree, verb, 'advmod').some(
    (child) =>
      ADDING.has(lemma(tree, child)) ||
      (tree.tokens[child]?.lower === 'as' && tree.tokens[child + 1]?.lower === 'well') ||
      (tree.tokens[child]?.lower === 'well' && tree.tokens[child - 1]?.lower === 'as'),
  );

const ADDING: ReadonlySet<string> = new Set(['also', 'likewise', 'too']);

/** "bombed a camp. Peru broke off ties": those with the state whose jets they were. */
export const statesOf = (reading: Reading, others: readonly ActorRecord[]): ActorRecord[] =>
  others.map((actor) => (SERVING.has(actor.kind) ? (stateOf(reading, actor) ?? actor) : actor));

const SERVING: ReadonlySet<ActorRecord['kind']> = new Set(['company', 'institution', 'person']);

/** The one that has been punished most so far: "The bloc imposed sanctions on Chad. Norway suspended its aid". */
function punished(reading: Reading, isOurs: (actor: ActorRecord) => boolean): ActorRecord[] {
  const counts = new Map<ActorRecord, number>();
  for (const { type, target, past } of reading.told) {
    const [state] = statesOf(reading, [target]);
    if (type === 'SANCTION' && !past && state?.kind === 'state' && !isOurs(state))
      counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? [first[0]] : [];
}

/** Told with words of help, whatever became of it: "will send tents" agrees. */
export const isHelp = ({ frame, type }: Told) =>
  HELPING.has(type) && (frame.type === 'AID' || isGiving(frame));

/** "sent rescuers", "pledged $5 million" */
export const isGiving = ({ type, constraints }: Frame) =>
  HELPING.has(type) && constraints.some(({ role, forbidden }) => role === 'obj' && !forbidden);

const HELPING: ReadonlySet<RelationType> = new Set(['AGREE', 'AID']);

/** "suspended its aid" */
export const isOwnHelp = ({ tree }: SentenceReading, noun: number) =>
  OWN_HELP.has(lemma(tree, noun)) &&
  childrenBy(tree, noun, 'nmod:poss').some((at) => tree.tokens[at]?.xpos === 'PRP$');

/** What one gives and may withhold. */
export const OWN_HELP = wordClass('nouns.own-help');

/** "when France passed the law, Turkey recalled its envoy": what others have brought about is not against those told before. */
export function isUponOthers(
  { at, tree }: SentenceReading,
  verb: number,
  known: readonly ActorRecord[],
): boolean {
  const isKnown = isSideOf(known);
  const clauses = childrenBy(tree, firstJoined(tree, verb), 'advcl').filter((clause) =>
    childrenBy(tree, clause, 'mark', 'advmod').some((mark) => UPON.has(lemma(tree, mark))),
  );
  return clauses.some((clause) =>
    childrenBy(tree, clause, 'nsubj').some((subject) => {
      const [from, to] = subtreeSpan(tree, subject);
      return at.slice(from, to + 1).some((mention) => mention?.actors.some((actor) => !isKnown(actor)));
    }),
  );
}

const UPON: ReadonlySet<string> = new Set(['after', 'once', 'since', 'when']);
