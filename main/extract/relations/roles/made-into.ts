// "Germany wants to make Ukraine/obj a member/obj of the union": Ukraine is to be one, and not Germany.
import { childrenBy, lemma, type Tree } from '../../tree.ts';

/** The token of who is made what a noun says; null where nobody is. */
export function madeInto(tree: Tree, noun: number): number | null {
  const { deprel, head } = tree.tokens[noun] ?? { deprel: '', head: -1 };
  if (!/^(obj|xcomp)$/.test(deprel) || !MAKING.has(lemma(tree, head))) return null;
  return childrenBy(tree, head, 'obj').find((at) => at < noun) ?? null;
}

const MAKING: ReadonlySet<string> = new Set([
  'appoint',
  'call',
  'declare',
  'elect',
  'make',
  'name',
  'proclaim',
]);
