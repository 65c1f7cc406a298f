// "failed to materialise", "looms", "were proposed": verbs by which the deed that is their subject has not come about.
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseOf, childrenBy, hasNot, isPassive, lemma, type Tree } from '../../tree.ts';

/** "Talks were proposed", "an attack is not ruled out": by nobody who is told. */
export const isOnlyProposed = (tree: Tree, verb: number) =>
  isPassive(tree, verb) &&
  childrenBy(tree, verb, 'obl').every((at) => caseOf(tree, at) !== 'by') &&
  (PROPOSING.has(lemma(tree, verb)) ||
    (EXCLUDING.has(lemma(tree, verb)) &&
      (hasNot(tree, verb) || childrenBy(tree, verb, 'aux').some((aux) => CAN.has(lemma(tree, aux))))));

/** "looms", "is pending", "has yet to come" */
export const isStillAhead = (tree: Tree, verb: number) =>
  LOOMING.has(lemma(tree, verb)) ||
  // the lemmatiser knows no "loomed"
  LOOMING.has(tree.tokens[verb]?.lower.replace(/ed$/, '') ?? '') ||
  (lemma(tree, verb) === 'have' &&
    childrenBy(tree, verb, 'advmod').some((at) => lemma(tree, at) === 'yet') &&
    childrenBy(tree, verb, 'xcomp').some((at) => HAPPENING.has(lemma(tree, at))));

/** "failed to materialise", "fell through", "came to nothing" */
export function isComeToNothing(tree: Tree, verb: number): boolean {
  const isFailed =
    lemma(tree, verb) === 'fail' &&
    childrenBy(tree, verb, 'xcomp').some((at) => HAPPENING.has(lemma(tree, at)));
  const ends = childrenBy(tree, verb, 'obl').map((at) => `${lemma(tree, verb)} ${tree.tokens[at]?.lower}`);
  return (
    isFailed ||
    ends.some((end) => /^(come (naught|nothing)|nip bud)$/.test(end)) ||
    (lemma(tree, verb) === 'fall' && tree.tokens[verb + 1]?.lower === 'through')
  );
}

const CAN: ReadonlySet<string> = new Set(['can', 'could']);
const EXCLUDING: ReadonlySet<string> = new Set(['exclude', 'rule']);
const HAPPENING = wordClass('verbs.happening');
const LOOMING = wordClass('verbs.looming');
const PROPOSING = wordClass('verbs.proposing-deeds');
