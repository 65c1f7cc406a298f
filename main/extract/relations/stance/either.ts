// "Either Chad or Mali attacked": one of several, and nobody says which.
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, firstJoined, lemma } from '../../tree.ts';
import type { End } from '../roles/ends.ts';
import type { Outcome } from './polarity.ts';

/** What one of several may have done or suffered is no more than possible. */
export const unlessEither = (where: SentenceReading, ends: readonly End[], outcome: Outcome): Outcome =>
  (outcome.modality === 'stated' || outcome.modality === 'planned') && ends.some((end) => isOneOf(where, end))
    ? { ...outcome, modality: 'hypothetical' }
    : outcome;

/** "Chad or Mali", each of them named; but "states such as Chad or Mali" are meant both. */
function isOneOf({ at, tree }: SentenceReading, { mention: { head } }: End): boolean {
  const first = firstJoined(tree, head);
  const others = childrenBy(tree, first, 'conj');
  const isEach = [first, ...others].includes(head) && others.length > 0;
  const isOr = others.some((other) => childrenBy(tree, other, 'cc').some((cc) => lemma(tree, cc) === 'or'));
  const isNamed = [first, ...others].every((one) => at[one] && at[one]?.form !== 'description');
  const isExample = childrenBy(tree, first, 'case').some((one) => EXAMPLES.has(lemma(tree, one)));
  // "the name Burma or Union of Burma": one and the same
  const isOne = others.every((other) => at[other]?.actors[0] === at[first]?.actors[0]);
  return isEach && isOr && isNamed && !isExample && !isOne;
}

const EXAMPLES: ReadonlySet<string> = new Set(['including', 'like', 'such']);
