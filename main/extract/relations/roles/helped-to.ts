// "Chad and Mali are helping Niger to rebuild its army": what who is helped does is done to what is its own.
import { childrenBy, lemma, type Tree } from '../../tree.ts';

/** The token of who is helped to do something to a noun; null where nobody is. */
export function helpedTo(tree: Tree, noun: number): number | null {
  const { tokens } = tree;
  if (tokens[noun]?.deprel !== 'obj') return null;
  const verb = tokens[noun]?.head ?? -1;
  // "help them defend and rebuild it"
  const first = tokens[verb]?.deprel === 'conj' ? (tokens[verb]?.head ?? -1) : verb;
  const help = tokens[first]?.head ?? -1;
  if (!/^(ccomp|xcomp)$/.test(tokens[first]?.deprel ?? '') || !HELPING.has(lemma(tree, help))) return null;
  return childrenBy(tree, first, 'nsubj')[0] ?? childrenBy(tree, help, 'obj', 'iobj')[0] ?? null;
}

const HELPING: ReadonlySet<string> = new Set(['aid', 'assist', 'enable', 'help']);
