// "the two countries", "both sides", "the two leaders".
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { isPassiveHere, surfaceSubject } from '../../relations/roles/subjects.ts';
import { actorsDoing } from '../../relations/roles/takers.ts';
import { caseOf, childrenBy, relation } from '../../tree.ts';
import { canBeCalled, standingIn, stateOf } from '../salience.ts';
import { isFirst } from '../speakers/heard.ts';
import { statedBy } from '../speakers/speakers.ts';
import type { Tally } from '../tally.ts';
import { together } from '../tally.ts';
import { fits } from './candidate-sets.ts';
import { comradesBefore } from './comrades.ts';
import { areFoes, areLeading, areTogether, joinedLater } from './joined.ts';
import { areUnnamedSides } from './just-told.ts';
import { listedFor } from './listed.ts';
import { mainPair } from './main-pair.ts';
import { facingBefore, leadersMet, metBefore, rivalsBefore, spokenBefore } from './met.ts';
import { namedBehind } from './named-behind.ts';
import { isNotMeant, withoutJoined } from './not-meant.ts';
import { countedParticipants } from './participants.ts';
import { setsIn } from './sets-there.ts';
import { SIGNERS, signersBefore } from './signers.ts';
import { pairOfTitle, statesOfTitle } from './title-pair.ts';
import {
  AGAIN,
  isBetweenOthers,
  isGuest,
  isWhere,
  lastSeveral,
  pairBetween,
  pairHere,
  partners,
} from './together.ts';
import { sameBefore, sameNounBefore, titledBefore } from './told-alike.ts';

/** The last set of as many actors that one sentence names together; none where that is not clear. */
export const resolveSeveral = (reading: Reading, mention: MentionNode, tally: Tally): ActorRecord[] =>
  withoutJoined(reading, mention, severalMeant(reading, mention, tally));

function severalMeant(reading: Reading, mention: MentionNode, tally: Tally): ActorRecord[] {
  const cue = mention.cue;
  if (!cue) return [];
  if (SIGNERS.has(cue.word)) return signersBefore(reading, mention);
  // "the two Sudanese sides": whose they are is told, and not who
  if (isOfOneState(reading, mention)) return [];
  const kinds = reading.lexicon.anaphors.get(cue.word);
  const asStates = !kinds || kinds.includes('state');
  const before = sameBefore(reading, mention);
  if (before) return before.actors;
  const named = namedBehind(reading, mention);
  if (named.length > 0) return named;
  const listed = listedFor(reading, mention);
  if (listed.length > 0) return listed;
  const joined = joinedLater(reading, mention, cue.count);
  if (joined.length > 0) return joined;
  const counted = cue.count > 2 ? countedParticipants(reading, mention) : [];
  if (counted.length > 0) return counted;
  const here = pairHere(reading, mention);
  if (here.length > 0) return here;
  const alikeBefore = sameNounBefore(reading, mention);
  if (alikeBefore) return alikeBefore.actors;
  const spoken = spokenBefore(reading, mention);
  const alike = kinds ? spoken.flatMap((record) => stateOf(reading, record) ?? []) : spoken;
  if (alike.length === 2 && alike.every((record) => canBeCalled(reading, cue.word, record))) return alike;
  const leaders = leadersMet(reading, mention);
  if (leaders.length > 0) return leaders;
  const comrades = comradesBefore(reading, mention);
  if (comrades.length > 0) return comrades;
  const rivals = rivalsBefore(reading, mention);
  if (rivals.length > 0) return rivals;
  const facing = asStates ? facingBefore(reading, mention) : [];
  if (facing.length > 0) return facing;
  const met = asStates ? metBefore(reading, mention) : [];
  if (
    met.length > 1 &&
    met.length === cue.count &&
    met.every((record) => canBeCalled(reading, cue.word, record))
  )
    return met;
  const titled = titledBefore(reading, mention);
  if (titled.length > 0) return titled;
  const firms = partners(reading, mention);
  if (firms.length > 0) return firms;
  const between = asStates ? pairBetween(reading, mention) : [];
  if (between.length > 0 && kinds) return between;
  const main = asStates ? (pairOfTitle(reading, mention) ?? mainPair(reading, mention, tally)) : [];
  if (main.length > 0) return main;
  if (areUnnamedSides(reading, mention)) return [];
  // "the two men" are no states where two people have been named
  const men = cue.word === 'man' || cue.word === 'woman' ? mostFitting(reading, mention, tally, true) : [];
  if (men.length > 0) return men;
  const fitting = mostFitting(reading, mention, tally, false);
  return fitting.length === 0 && asStates ? headlinePair(reading, mention) : fitting;
}

/** "Chad and Mali trade blame": where nobody nearer fits, "both leaders" are theirs, unless one of them or a third is the doer's. */
function headlinePair(reading: Reading, mention: MentionNode): ActorRecord[] {
  const { count, word } = mention.cue ?? {};
  // "senators of both parties" are no states
  const pair = count === 2 && word !== 'party' ? statesOfTitle(reading) : [];
  const doers = doersTo(reading, mention);
  const isDoers = pair.some((state) => doers.some((doer) => stateOf(reading, doer)?.id === state.id));
  return isDoers || isNotMeant(reading, mention, pair) ? [] : pair;
}

const isOfOneState = ({ sentences }: Reading, { sentence, head, cue }: MentionNode) => {
  const where = sentences[sentence];
  return (
    /^(faction|party|side)$/.test(cue?.word ?? '') &&
    where !== undefined &&
    childrenBy(where.tree, head, 'amod', 'compound').some((at) => where.at[at]?.form === 'demonym')
  );
};

/** The set that is told of most and nearest. */
function mostFitting(reading: Reading, mention: MentionNode, tally: Tally, areMen: boolean): ActorRecord[] {
  const cue = mention.cue;
  if (!cue) return [];
  const again = lastSeveral(reading, mention);
  const doers = doersTo(reading, mention);
  let best: ActorRecord[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  for (const sentence of placesBefore(mention.sentence)) {
    // "Algiers hosted Saied and Menfi for a summit of the three countries": of so many the host is one
    if (sentence === mention.sentence && cue.count < 3 && isBetweenOthers(reading, mention)) continue;
    const here = standingIn(reading, sentence, mention).filter(
      (other) => !isOneOf(reading, other, doers) && !isWhere(reading, other),
    );
    const { sets, listed, near, foes } = setsIn(reading, mention, sentence, here, tally);
    const fitting = sets.find((set) => fits(reading, cue, set, areMen) && !isNotMeant(reading, mention, set));
    if (!fitting) continue;
    if (isGuess(reading, mention, sentence, fitting, tally)) continue;
    // "urged the parties to talk": no two that the article has hardly named, nor just before
    const isLoose = cue.word === 'party' && !cue.count && mention.sentence - sentence > 1;
    if (isLoose && prominence(fitting, tally) <= OFTEN && !foes.includes(fitting)) continue;
    const score =
      prominence(fitting, tally) +
      together(fitting, tally) +
      ((areFoes(cue.word, fitting) && areLeading(mention, tally, fitting)) ||
      foes.includes(fitting) ||
      listed.includes(fitting) ||
      near.includes(fitting) ||
      isJustNamed(cue.word, fitting, mention.sentence - sentence)
        ? AT_WAR
        : 0) +
      (cue.count < 3 && isGuest(reading, mention, sentence) ? RECEIVED : 0) +
      (fitting.length === again.length && fitting.every(({ id }) => again.includes(id)) ? AGAIN : 0) -
      (isOfParagraph(reading, mention, sentence) ? 0 : ELSEWHERE) -
      (cue.word === 'ally' && !areTogether(reading, sentence, fitting) ? AT_WAR : 0) -
      DISTANCE * Math.min(sentence < 2 ? OPENING : REACH, mention.sentence - sentence);
    if (score < LEAST && isFar(reading, mention, sentence, fitting)) continue;
    // what the article opens with wins a tie
    if (score > highest || (score === highest && sentence < 2)) [best, highest] = [fitting, score];
  }
  // "Chad's minister invited the neighbours": Chad is none of its own
  return reading.lexicon.relational.has(cue.word) && best.length > 2
    ? best.filter((record) => !doers.some((doer) => stateOf(reading, doer)?.id === record.id))
    : best;
}

/** "China urged both sides": who does something to both is neither. */
function doersTo(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  const verb = where?.sentence.tokens[mention.head]?.head ?? -1;
  if (!where) return [];
  const kind = relation(where.tree, mention.head);
  const isReached = kind === 'obl' && REACHING.has(caseOf(where.tree, mention.head) ?? '');
  if (!(kind === 'obj' || kind === 'iobj' || isReached)) return [];
  if (where.sentence.tokens[verb]?.upos !== 'VERB' || isPassiveHere(where.tree, verb)) return [];
  const subject = surfaceSubject(where.tree, verb);
  const doer = subject === null ? undefined : where.at[subject];
  // "We call on all parties": who "we" are is settled later, but they speak
  return doer && isFirst(doer) && doer.actors.length === 0
    ? [...statedBy(reading, doer)]
    : [...actorsDoing(where, verb)];
}

const REACHING: ReadonlySet<string> = new Set(['against', 'at', 'on', 'to', 'upon', 'with']);

/** Whether a mention is of one of these, or of somebody of their state. */
const isOneOf = (reading: Reading, { actors }: MentionNode, others: readonly ActorRecord[]) =>
  actors.length === 1 &&
  others.some(
    (other) =>
      other.id === actors[0]?.id ||
      (actors[0] &&
        stateOf(reading, other) !== null &&
        stateOf(reading, other) === stateOf(reading, actors[0])),
  );

/** Three or more that no sentence names in one breath are counted together by chance; so are far states as people. */
const isGuess = (
  reading: Reading,
  mention: MentionNode,
  sentence: number,
  set: readonly ActorRecord[],
  tally: Tally,
) =>
  set.length > 2 &&
  together(set, tally) < OFTEN &&
  (!areTogether(reading, sentence, set) ||
    (!reading.lexicon.anaphors.has(mention.cue?.word ?? '') &&
      mention.sentence - sentence > NEAR &&
      set.some(({ kind }) => kind === 'state')));

/** Two that are not named in one breath, further off or in another paragraph. */
const isFar = (reading: Reading, mention: MentionNode, sentence: number, set: readonly ActorRecord[]) =>
  sentence > 1 &&
  (mention.sentence - sentence > 1 ||
    reading.sentences[sentence]?.paragraph !== reading.sentences[mention.sentence]?.paragraph) &&
  !areTogether(reading, sentence, set);

/** So many sentences back is near; so often they must have stood in one sentence; so much must two count who are not named in one breath. */
const [NEAR, OFTEN, LEAST] = [2, 3, 2];

const ENVOYS = wordClass('nouns.envoys');

/** "Lee phoned Park; the two presidents will meet": two people of the sentence before. */
const isJustNamed = (word: string, set: readonly ActorRecord[], distance: number) =>
  distance <= 1 && !ENVOYS.has(word) && set.every(({ kind }) => kind === 'person');

/** What that counts. */
const RECEIVED = 50;

/** What two forces count above two states. */
const AT_WAR = 8;

/** The sentences from here backwards, as far as a pair may lie; and those that the article opens with. */
function placesBefore(sentence: number): number[] {
  const near = Array.from({ length: Math.min(sentence, REACH) + 1 }, (_, back) => sentence - back);
  return [...near, ...[1, 0].filter((opening) => opening < sentence - REACH)];
}

/** How many sentences back a pair may lie, and what each costs against the mentions that its members have. */
const REACH = 12;
const DISTANCE = 0.5;
/** What an article opens with is never further off than this. */
const OPENING = 4;
/** What a pair of another paragraph costs, but for what the article opens with. */
const ELSEWHERE = 3;

const isOfParagraph = ({ sentences }: Reading, mention: MentionNode, sentence: number) =>
  sentence < 2 || sentences[sentence]?.paragraph === sentences[mention.sentence]?.paragraph;

/** How often the least named of them has been named so far: "both sides" are those that the article is about. */
const prominence = (set: readonly ActorRecord[], tally: Tally) =>
  Math.min(...set.map((record) => tally.of(record).count));
