// "did not help", "no longer helps", "did not hesitate to help": what a negation makes of what it stands at.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childrenBy, lemma, relation, type Tree } from '../../tree.ts';
import { ONLY } from '../roles/excepted.ts';
import { isAllThatSaved } from './saved.ts';
import type { Stance } from './stance.ts';

export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'without',
  'hardly',
  'rarely',
  'scarcely',
  'seldom',
]);

/** "did not help", "no help", "neither"; but "did not merely help". */
export function isNegation(tree: Tree, at: number, child: number): boolean {
  const word = tree.tokens[child]?.lower ?? '';
  const next = tree.tokens[child + 1]?.lower ?? '';
  return (
    NEGATING.has(relation(tree, child)) &&
    NEGATIONS.has(word) &&
    // "begged it not to": what it begged for is not told, but it has begged
    !(word === 'not' && child > at && next === 'to') &&
    // "Not until May did it help", "left, but not before helping"
    !(word === 'not' && TIMED.has(next)) &&
    !(next === 'less' || (NOT.test(word) && ONLY.has(next))) &&
    !isNoLonger(tree, child) &&
    !isAllThatSaved(tree, at)
  );
}

const TIMED: ReadonlySet<string> = new Set(['before', 'till', 'until']);
const NEGATING: ReadonlySet<string> = new Set(['advmod', 'case', 'cc', 'det']);
export const NOT = /^(n['’]t|not)$/;

/** "has yet to help" */
export const isYetTo = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'mark').some(
    (mark) => tree.tokens[mark]?.lower === 'to' && tree.tokens[mark - 1]?.lower === 'yet',
  );

/** Whether a word has a negation at it: "is not strong". */
export const isNegated = (tree: Tree, verb: number) =>
  childrenBy(tree, verb, 'advmod', 'det').some((child) => NEGATIONS.has(tree.tokens[child]?.lower ?? ''));

/** "would not hesitate to strike", "has not ruled out force": who does not refuse keeps it open. */
export function negate(tree: Tree, stance: Stance, at: number): void {
  const refusal = stance.steps.find(({ index, effect }) => index === at && effect === 'refuse');
  const last = stance.steps.at(-1);
  if (refusal) refusal.effect = isDoneAtOnce(tree, at) ? 'transparent' : 'reserve';
  // "sees no reason not to trust them" trusts them
  else if (stance.negated && last?.effect === 'reason' && last.index === at) {
    last.effect = 'transparent';
    stance.negated = false;
  }
  // "never missed a chance to thank them"
  else if (last && MISSING.has(lemma(tree, at)) && childrenBy(tree, at, 'obj').includes(last.index))
    last.effect = 'transparent';
  else stance.negated = true;
}

/** "did not hesitate to strike" has struck; "will not hesitate to" may yet. */
const isDoneAtOnce = (tree: Tree, verb: number) =>
  isNotResisted(tree, verb) ||
  (lemma(tree, verb) === 'hesitate' &&
    childrenBy(tree, verb, 'aux').some((at) => /^(did|had|has|have)$/.test(tree.tokens[at]?.lower ?? '')));

/** "could not resist a dig at Chad": who cannot resist it does it. */
export const isNotResisted = (tree: Tree, verb: number) =>
  lemma(tree, verb) === 'resist' &&
  isNegated(tree, verb) &&
  childrenBy(tree, verb, 'aux').some((at) => /^(ca|can|could)$/.test(tree.tokens[at]?.lower ?? ''));

const MISSING = wordClass('verbs.missing');

/** "no longer" and "no more" end what was; they deny nothing. */
const isNoLonger = (tree: Tree, index: number) =>
  tree.tokens[index]?.lower === 'no' &&
  ['longer', 'more'].includes(tree.tokens[index + 1]?.lower ?? '') &&
  !isNoMoreThan(tree, index + 1);

/** "can do no more than ask" ends nothing. */
export const isNoMoreThan = ({ tokens }: Tree, more: number) =>
  tokens[more]?.lower === 'more' && tokens[more + 1]?.lower === 'than';

/** "Nobody", "no one", "few of them": whether one of the subjects of a verb is as good as none. */
export const isOfNobody = (tree: Tree, subjects: readonly number[]) =>
  subjects.some((subject) =>
    [subject, ...childrenBy(tree, subject, 'amod', 'det')].some((one) =>
      NOBODY.has(tree.tokens[one]?.lower ?? ''),
    ),
  );

const NOBODY: ReadonlySet<string> = new Set(['few', 'no', 'nobody', 'none', 'no-one']);
