// "has not yet agreed to recognise Chad", "has yet to accept its offer": what has not come about, and nobody has refused.
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, type Tree } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import { isYetTo, NOT } from './negation.ts';
import type { Outcome } from './polarity.ts';
import type { Stance } from './stance.ts';

/** The outcome, which is a refusal no more where the text only tells that it has not happened so far. */
export function unlessStillOpen(
  { tree }: SentenceReading,
  { frame, predicate }: Match,
  { future, modal, steps }: Stance,
  outcome: Outcome,
): Outcome {
  // "has still not let them in" shuts them out
  const isOwn = frame.type === 'REJECT' || frame.mode === 'access';
  if (outcome.type !== 'REJECT' || isOwn || future || modal) return outcome;
  return [predicate, ...steps.map(({ index }) => index)].some((at) => isNotYet(tree, at))
    ? { type: frame.type, mode: frame.mode, modality: 'denied' }
    : outcome;
}

function isNotYet(tree: Tree, at: number): boolean {
  const adverbs = childrenBy(tree, at, 'advmod');
  const word = (index: number) => tree.tokens[index]?.lower ?? '';
  const not = adverbs.find((child) => NOT.test(word(child))) ?? -1;
  const isPerfect = childrenBy(tree, at, 'aux').some((aux) => HAVE.test(word(aux)));
  // "Yet Chad has not agreed", "Still, Chad has not agreed": all the same
  const isSoFar = adverbs.some((child) =>
    word(child) === 'yet' ? child > not : isPerfect && SO_FAR.test(word(child)) && word(child + 1) !== ',',
  );
  return (not >= 0 && isSoFar) || isYetTo(tree, at);
}

const SO_FAR = /^(far|still)$/;
const HAVE = /^(ha(d|s|ve)|['’](d|s|ve))$/;
