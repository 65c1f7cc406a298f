// "Without Chad's help they would have lost", "Had it not been for Chad's help, …": what was there, or there would have been something else.
import { caseOf, childrenBy, type Tree } from '../../tree.ts';

/** Whether what is told under "would have" came of a deed, or came against it: both tell that there was one. */
export function isAllThatSaved(tree: Tree, deed: number): boolean {
  const [first = -1] = childrenBy(tree, deed, 'case');
  const words = tree.tokens.slice(Math.max(0, first - 4), first + 1).map(({ lower }) => lower);
  const isBefore = AGAINST.has(caseOf(tree, deed) ?? '') || BUT_FOR.test(words.join(' '));
  return isBefore && wouldHave(tree, tree.tokens[deed]?.head ?? -1);
}

const AGAINST: ReadonlySet<string> = new Set(['despite', 'without']);
const BUT_FOR = /\b(but|not|not been|n['’]t been) for$/;

/** "would have lost", "could not have won" */
const wouldHave = (tree: Tree, verb: number) => {
  const aux = childrenBy(tree, verb, 'aux').map((at) => tree.tokens[at]?.lower ?? '');
  return aux.includes('have') && aux.some((word) => IMAGINED.test(word));
};

const IMAGINED = /^(['’]d|could|might|would)$/;
