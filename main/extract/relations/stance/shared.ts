// "may have bombed or shelled it", "has not bombed or shelled it": whether a verb has the auxiliaries of the one it is joined to.
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, isSummary, relation, type Tree } from '../../tree.ts';
import { isNegated } from './negation.ts';

/** "will bomb or shell", "did not help but bombed": a bare verb does, and a participle like the first or behind an "or". */
export function sharesAuxiliaries({ tree }: SentenceReading, at: number): boolean {
  const kind = relation(tree, at);
  // "would not help, a snub to Chad": the snub is none the less told
  if (kind === 'parataxis' || isSummary(tree, at)) return false;
  // "did not come, despite calls from Chad"
  if (kind === 'obl' && /^(despite|in spite)$/.test(caseOf(tree, at) ?? '')) return false;
  if (kind !== 'conj') return true;
  // "has not been asked and would help"
  if (childrenBy(tree, at, 'aux').length > 0) return false;
  const { upos, xpos } = tree.tokens[at] ?? {};
  return xpos === 'VB' || upos === 'NOUN' || (upos === 'VERB' && isOfOneRow(tree, at));
}

/** "has never bombed, shelled or raided it", "may have bombed and shelled it", but "has not bombed it and helped Mali". */
function isOfOneRow(tree: Tree, at: number): boolean {
  const first = tree.tokens[at]?.head ?? -1;
  if (childrenBy(tree, at, 'nsubj', 'expl').length > 0) return false;
  const joiner = joinerOf(tree, at);
  if (joiner === 'or' || joiner === 'nor') return true;
  const isAlike =
    /^VB[GN]$/.test(tree.tokens[at]?.xpos ?? '') && tree.tokens[first]?.xpos === tree.tokens[at]?.xpos;
  return joiner === 'and' && isAlike && !isNegated(tree, first);
}

/** The "and" or "or" of the row that a verb stands in; null where it has none. */
function joinerOf(tree: Tree, at: number): string | null {
  const [own] = childrenBy(tree, at, 'cc');
  if (own !== undefined) return tree.tokens[own]?.lower ?? null;
  const behind = [
    ...childrenBy(tree, at, 'conj'),
    ...childrenBy(tree, tree.tokens[at]?.head ?? -1, 'conj').filter((other) => other > at),
  ];
  for (const other of behind) {
    const [joiner] = childrenBy(tree, other, 'cc');
    if (joiner !== undefined && tree.tokens[other]?.upos === 'VERB')
      return tree.tokens[joiner]?.lower ?? null;
  }
  return null;
}
