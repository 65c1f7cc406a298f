// "Iran-backed rebels", "a Chad-friendly government": who stands before the hyphen, and what stands behind.
import { relation, type Tree } from '../../tree.ts';

/** The roles of the second half of a compound, with who fills them. */
export function beforeHyphen(tree: Tree, predicate: number): [role: string, at: number][] {
  const token = tree.tokens[predicate];
  if (!token || tree.tokens[predicate - 1]?.text !== '-') return [];
  if (token.lower === 'friendly') return [['with', predicate - 2]];
  if (token.xpos !== 'VBN' || relation(tree, predicate) !== 'amod') return [];
  return [
    ['subj', predicate - 2],
    ['obj', token.head],
  ];
}
