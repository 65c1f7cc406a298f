// "inside Chad" as "in Chad", "out of the talks" as "of the talks": under which prepositions a word stands.
import { childrenBy, type Tree } from '../../tree.ts';

/** "out of the talks" is "of" as well as "out of", "inside Chad" is "in Chad"; "according to" is only itself. */
export function caseWords(tree: Tree, index: number, preposition: string): string[] {
  const single = childrenBy(tree, index, 'case').map((child) => tree.tokens[child]?.lower ?? '');
  // "within Chad", but not "within the hour"
  const isTime = preposition === 'within' && tree.tokens[index]?.upos !== 'PROPN';
  return [...new Set([preposition, ...single, ...(isTime ? [] : (ALSO.get(preposition) ?? []))])];
}

/** What else a preposition may stand for. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['inside', ['in']],
  ['out of', ['of', 'from']],
  ['upon', ['on']],
  ['within', ['in']],
]);
