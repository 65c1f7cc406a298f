// "will not chair the union", "warned that Chad would strike": the stance after what the match itself makes of it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, isMarked, lemma, relation } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import { modalityBy } from './auxiliaries.ts';
import { besidePlan } from './beside-plans.ts';
import { isContinued, isToCome, isUpheld } from './continued.ts';
import { isOpenEntry } from './entries.ts';
import { isForetoldByOthers, isOnlyBelieved } from './forecasts.ts';
import { isOthersToRefuse } from './others-refusal.ts';
import { ruledOut } from './ruled-out.ts';
import { type Stance, UNTOUCHED } from './stance.ts';
import { isVeiledThreat } from './threats.ts';
import { isTopic } from './topics.ts';
import { isAhead, isUntold } from './untold.ts';
import { borne, isWithheld } from './withheld.ts';

/** The stance after what the match itself makes of it. */
export function settled(reading: Reading, where: SentenceReading, match: Match, stance: Stance): Stance {
  if (match.answered && isSought(where, match)) return { ...stance, told: false };
  if ((match.answered && !isHeard(where, match)) || match.judged)
    return { ...UNTOUCHED, speaker: stance.speaker };
  // "may have to accept it": nobody demands it
  const isForced = match.frame.type === 'REQUEST' && lemma(where.tree, match.predicate) === 'have';
  if (
    isOthersToRefuse(where, match, stance) ||
    (isForced && (stance.modal || !isInfinitive(where, match.predicate))) ||
    // "said that Chad had not taken part" charges nobody
    (match.frame.source.includes('speaker') && stance.negated) ||
    isUntold(where, match)
  )
    return { ...stance, told: false };
  if (isAhead(where, match) && stance.modality === 'stated') return { ...stance, modality: 'planned' };
  // "faces possible sanctions"
  if (match.frame.head === 'face' && stance.modality === 'stated' && isPossible(where, match))
    return { ...stance, modality: 'hypothetical' };
  const beside = isPlain(stance) ? besidePlan(reading, where, match) : null;
  if (beside) return { ...stance, modality: beside };
  // "will not take over the chairmanship": it stays a member all the same
  if (match.frame.type === 'MEMBER_OF' && stance.negated && match.frame.id.includes('chair'))
    return { ...stance, told: false };
  // "threatened to suspend it from the union": whatever becomes of it, it is a member
  if (match.frame.type === 'MEMBER_OF' && match.frame.flags.has('historical'))
    return { ...UNTOUCHED, speaker: stance.speaker };
  // "will leave the union": it is still a member
  if (match.frame.type === 'MEMBER_OF' && match.frame.flags.has('denied') && isToCome(where, match, stance))
    return { ...stance, told: false };
  const without = borne(where, match, stance) ?? ruledOut(where, match, stance);
  if (without) return without;
  const isNow = isUpheld(where, match, stance) || isContinued(where, match);
  if (stance.future && isNow) return { ...stance, future: false, modality: 'stated' };
  if (isTopic(where, match) || (isOpenEntry(where, match) && stance.modality === 'stated'))
    return { ...stance, modality: 'hypothetical' };
  if (isForetoldByOthers(match, stance) || isOnlyBelieved(where, match, stance))
    return { ...stance, future: false, modality: 'hypothetical' };
  // "does not recognise the annexation": who withholds this refuses it
  if (stance.negated && isWithheld(match))
    return {
      ...stance,
      negated: false,
      steps: [...stance.steps, { effect: 'refuse', index: match.predicate }],
    };
  if (!isVeiledThreat(where, match, stance)) return stance;
  return {
    ...stance,
    modality: 'stated',
    steps: [...stance.steps, { effect: 'threaten', index: match.carrier }],
  };
}

/** "received no complaint from Chad", "does not take orders from it": without the hearing there is none. */
const isHeard = ({ tree }: SentenceReading, { predicate }: Match) =>
  relation(tree, predicate) === 'obj' && HEARING.has(lemma(tree, tree.tokens[predicate]?.head ?? -1));

const HEARING = wordClass('verbs.hearing');

/** "sought a request from Chad": there is none yet. */
const isSought = ({ tree }: SentenceReading, { predicate }: Match) =>
  relation(tree, predicate) === 'obj' && SEEKING.has(lemma(tree, tree.tokens[predicate]?.head ?? -1));

const SEEKING = wordClass('verbs.seeking-help');

const isPossible = ({ tree }: SentenceReading, { trigger }: Match) =>
  trigger.some((at) =>
    childrenBy(tree, at, 'amod').some((one) => modalityBy(tree.tokens[one]?.lower ?? '') !== undefined),
  );

/** Told as done, by nothing that governs it. */
const isPlain = ({ future, modality, negated, steps }: Stance) =>
  modality === 'stated' && !future && !negated && steps.every(({ effect }) => effect === 'barrier');

/** "has to accept it", but "had never condemned it" */
const isInfinitive = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'xcomp', 'ccomp', 'advcl').some((at) => isMarked(tree, at, 'to'));
