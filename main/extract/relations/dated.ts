// Which clause a time belongs to: "accused Chad, which had invaded in 2014, of …" was not said in 2014.
import { wordClass } from '../lexicon/word-classes.ts';
import { isFinite } from '../mend.ts';
import { ancestors, childrenBy, lemma, type Tree } from '../tree.ts';

/** Whether a time stands in the clause of the trigger, or in one that happened with it. */
export function isOfClause(tree: Tree, time: number, trigger: number): boolean {
  const above = new Set(ancestors(tree, trigger));
  const path = ancestors(tree, time);
  const meeting = path.findIndex((index) => above.has(index));
  const below = path.slice(0, Math.max(0, meeting));
  const over = ancestors(tree, trigger);
  const inner = over.slice(0, Math.max(0, over.indexOf(path[meeting] ?? -1)));
  return !below.some((index) => isApart(tree, index, time, trigger)) && !isBeyond(tree, inner, time, trigger);
}

/** "recalled its envoy after the vote was rigged in 1998": the trigger has no date, and was not long from it. */
export function isNearClause(tree: Tree, time: number, trigger: number): boolean {
  const above = new Set(ancestors(tree, trigger));
  const path = ancestors(tree, time);
  const clause = path[path.findIndex((index) => above.has(index)) - 1] ?? -1;
  return (
    tree.kinds[clause] === 'advcl' &&
    tenseOf(tree, trigger) === 'past' &&
    childrenBy(tree, clause, 'mark').some((at) => SOON.has(lemma(tree, at)))
  );
}

const SOON: ReadonlySet<string> = new Set(['after', 'before', 'once', 'until']);

/** A clause below the trigger that tells something else, with a time of its own. */
function isApart(tree: Tree, clause: number, time: number, trigger: number): boolean {
  const token = tree.tokens[clause];
  const kind = tree.kinds[clause] ?? '';
  if (token?.deprel === 'acl:relcl') return true;
  if (!['acl', 'advcl', 'ccomp'].includes(kind)) return false;
  // "when it seized the island in 2013"
  if (isWith(tree, clause, trigger)) return false;
  if (isTold(tree, clause)) return true;
  // a day may belong to either: "accused Chad of shelling a village on Monday"
  const isDay = DAYS.has(tree.tokens[time]?.lower ?? '');
  const isPerfect = childrenBy(tree, clause, 'aux').some((at) => lemma(tree, at) === 'have');
  return isPerfect || (!isDay && token?.xpos !== 'VB');
}

const DAYS = wordClass('nouns.days');

const isTold = (tree: Tree, clause: number) =>
  childrenBy(tree, clause, 'nsubj', 'csubj').length > 0 &&
  [clause, ...childrenBy(tree, clause, 'aux', 'cop')].some((at) => isFinite(tree.tokens[at] as never));

/** "when", "as": at the same time, unless one is told of the past before or of now. */
function isWith(tree: Tree, clause: number, trigger: number): boolean {
  const marks = childrenBy(tree, clause, 'mark', 'advmod').map((at) => lemma(tree, at));
  if (!marks.some((mark) => mark === 'when' || mark === 'as' || mark === 'while')) return false;
  return tenseOf(tree, clause) === tenseOf(tree, trigger);
}

/** The tense of the verb or of what stands before it: "had" (VBD) and another. */
function tenseOf(tree: Tree, verb: number): string {
  const before = childrenBy(tree, verb, 'aux', 'cop').map((at) => tree.tokens[at]);
  if (before.some((token) => token?.lower === 'had')) return 'before';
  const told = [...before, tree.tokens[verb]].find((token) => token && isFinite(token));
  return told?.xpos === 'VBD' ? 'past' : told ? 'present' : '';
}

/** "In 2019 Chile accused Bolivia, which had sued it, of …": the trigger in a clause, and the time outside it. */
function isBeyond(tree: Tree, inner: readonly number[], time: number, trigger: number): boolean {
  const isCut =
    time < trigger || tree.tokens.slice(trigger, time).some(({ text }) => text === ',' || text === ';');
  return (
    isCut &&
    inner.some(
      (at) =>
        tree.tokens[at]?.deprel === 'acl:relcl' ||
        (['advcl', 'ccomp'].includes(tree.kinds[at] ?? '') && tenseOf(tree, at) === 'before'),
    )
  );
}
