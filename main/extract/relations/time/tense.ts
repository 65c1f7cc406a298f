// Whether a time in one clause of a sentence can be that of another: by the tense of both.
import { ancestors, childrenBy, hasAux, hasModal, lemma, type Tree } from '../../tree.ts';

export type Tense = 'past' | 'perfect' | 'present';

/** "was held in May, and Peru has since asked for him": what has been done since was not done then. */
export function isOfOtherTense(tree: Tree, time: number, trigger: number): boolean {
  const [told, own] = [clauseOf(tree, time), clauseOf(tree, trigger)];
  if (told === null || own === null || told.at === own.at) return false;
  return told.tense === 'past' && own.tense !== 'past' && isSibling(tree, told.at, own.at);
}

/** Joined to it, with a subject of its own. */
const isSibling = (tree: Tree, told: number, own: number) =>
  tree.tokens[own]?.deprel === 'conj' &&
  tree.tokens[own]?.head === told &&
  childrenBy(tree, own, 'nsubj').length > 0;

/** Whether what a word tells is over: "has refused", "was freed", but not "planned to free him". */
export function isPastHere(tree: Tree, trigger: number): boolean {
  const own = clauseOf(tree, trigger);
  return own !== null && own.at === trigger && own.tense !== 'present';
}

/** Whether what a time tells of is over: "in May" of "blew up in May", but not of "would blow up in May". */
export function isPastClause(tree: Tree, time: number): boolean {
  const own = clauseOf(tree, time);
  return own !== null && own.tense === 'past';
}

/** Whether it had been done before what is told: "had armed". */
export function isPastPerfect(tree: Tree, trigger: number): boolean {
  const own = clauseOf(tree, trigger);
  return own !== null && hasAux(tree, own.at, 'had');
}

/** "promised that it would help": told beforehand by what is over. */
export function isForetoldThen(tree: Tree, index: number): boolean {
  const path = ancestors(tree, index);
  const foretold = path.findIndex((at) =>
    childrenBy(tree, at, 'aux').some((aux) => THEN.has(tree.tokens[aux]?.lower ?? '')),
  );
  const over = path[foretold + 1];
  return foretold >= 0 && over !== undefined && isPastClause(tree, over);
}

const THEN: ReadonlySet<string> = new Set(['could', 'might', 'would']);

/** The nearest verb with a tense at or above a word. */
function clauseOf(tree: Tree, index: number): { at: number; tense: Tense } | null {
  for (const at of ancestors(tree, index)) {
    if (hasModal(tree, at)) return null;
    const tense = tenseOf(tree, at);
    if (tense) return { at, tense };
  }
  return null;
}

export function tenseOf(tree: Tree, at: number): Tense | null {
  const helpers = childrenBy(tree, at, 'aux', 'aux:pass', 'cop');
  const have = helpers.find((helper) => lemma(tree, helper) === 'have');
  if (have !== undefined) return tree.tokens[have]?.lower === 'had' ? 'past' : 'perfect';
  const tags = [...helpers, at].map((place) => tree.tokens[place]?.xpos ?? '');
  if (tags.includes('VBD')) return 'past';
  return tags.some((tag) => tag === 'VBP' || tag === 'VBZ') ? 'present' : null;
}

/** Whether a sentence is a line of its own that tells nothing: "Part 7 · first published 2004", "From a chapter on peacemaking". */
export const isLine = (tree: Tree): boolean =>
  !/^[.!?]$/.test(tree.tokens.at(-1)?.text ?? '') && tenseOf(tree, tree.root) === null;
