// Moving about in a dependency tree.
import type { Token } from './syntax/types.ts';

export interface Tree {
  tokens: readonly Token[];
  /** Children of each token, in the order of the text. */
  children: readonly (readonly number[])[];
  root: number;
  /** Relations without their subtypes: "nmod" for "nmod:poss". */
  kinds: readonly string[];
  /** Lower case. */
  lemmas: readonly string[];
  /** What was read at its tokens, for each of those who ask, see `perToken`. */
  known: (unknown[] | undefined)[];
}

export function buildTree(tokens: readonly Token[]): Tree {
  const children: number[][] = tokens.map(() => []);
  let root = 0;
  tokens.forEach((token, index) => {
    if (token.head >= 0) children[token.head]?.push(index);
    else root = index;
  });
  return {
    tokens,
    children,
    root,
    kinds: tokens.map((token) => kindOf(token.deprel)),
    // most lemmas are the word itself
    lemmas: tokens.map(({ lemma: own, lower }) => (own === lower ? lower : own.toLowerCase())),
    known: [],
  };
}

function kindOf(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

let readers = 0;

/** Remembers for each tree what was read at a token: a tree never changes. */
export function perToken<T>(read: (tree: Tree, index: number) => T): (tree: Tree, index: number) => T {
  const reader = readers++;
  return (tree, index) => {
    if (index < 0) return read(tree, index);
    const values = (tree.known[reader] ??= tree.tokens.map(() => undefined)) as (T | undefined)[];
    const found = values[index];
    return found === undefined ? (values[index] = read(tree, index)) : found;
  };
}

/** The relation without its subtype: "nmod:poss" → "nmod". */
export function relation(tree: Tree, index: number): string {
  return tree.kinds[index] ?? '';
}

/** Children with one of the relations; "nmod" means every subtype too, "nmod:poss" only itself. */
export function childrenBy(tree: Tree, index: number, ...relations: string[]): readonly number[] {
  const children = tree.children[index];
  // most words have none
  return children === undefined || children.length === 0 ? NONE : chosen(tree, children, relations);
}

const NONE: readonly number[] = [];

function chosen(tree: Tree, children: readonly number[], relations: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (const child of children)
    for (const relation of relations)
      if (relation === tree.kinds[child] || relation === tree.tokens[child]?.deprel) {
        found.push(child);
        break;
      }
  return found;
}

export function lemma(tree: Tree, index: number): string {
  return tree.lemmas[index] ?? '';
}

/** The preposition of a nominal, lower case ("against"; "because of" as one); null where it has none. */
export const caseOf = perToken((tree, index): string | null => {
  const marker = tree.children[index]?.find((child) => tree.kinds[child] === 'case');
  if (marker === undefined) return null;
  const fixed = childrenBy(tree, marker, 'fixed').map((child) => tree.tokens[child]?.lower ?? '');
  return [tree.tokens[marker]?.lower ?? '', ...fixed].join(' ');
});

/** The nominals at some words that stand behind one of some prepositions: of "imposed" and "curbs", in "imposed curbs on Chad" Chad. */
export const nominalsAt = (
  tree: Tree,
  heads: readonly number[],
  prepositions: ReadonlySet<string>,
): readonly number[] =>
  heads
    .flatMap((head) => childrenBy(tree, head, 'nmod', 'obl'))
    .filter((at) => prepositions.has(caseOf(tree, at) ?? ''));

/** The token with all that follows it through coordination: "A, B and C", but not "with A and on B". */
export function conjuncts(tree: Tree, index: number): number[] {
  const joined = childrenBy(tree, index, 'conj').filter((child) => !hasOtherCase(tree, index, child));
  return [index, ...joined.flatMap((child) => conjuncts(tree, child))];
}

/** Whether each stands under a preposition of its own, and not under the same. */
function hasOtherCase(tree: Tree, first: number, joined: number): boolean {
  const [own, other] = [caseOf(tree, first), caseOf(tree, joined)];
  return own !== null && other !== null && own !== other;
}

/** The first of those that a token is joined to through coordination; the token itself where it is joined to none. */
export const firstJoined = (tree: Tree, index: number): number =>
  ancestors(tree, index).find((at) => tree.kinds[at] !== 'conj') ?? index;

/** "one" in "one of its allies"; the token itself elsewhere. */
export function oneOf(tree: Tree, index: number): number {
  const head = tree.tokens[index]?.head ?? -1;
  return tree.tokens[head]?.lower === 'one' &&
    caseOf(tree, index) === 'of' &&
    relation(tree, index) === 'nmod'
    ? head
    : index;
}

/** From a token up to the root, the token itself first. A broken tree cannot make it loop. */
export function ancestors(tree: Tree, index: number): number[] {
  const path: number[] = [];
  for (let at = index; at >= 0 && path.length <= tree.tokens.length; at = tree.tokens[at]?.head ?? -1)
    path.push(at);
  return path;
}

/** The verb that a token is or stands under, the nearest; undefined where there is none. */
export const verbOver = (tree: Tree, index: number): number | undefined =>
  ancestors(tree, index).find((at) => tree.tokens[at]?.upos === 'VERB');

/** First and last token of the subtree. */
export function subtreeSpan(tree: Tree, index: number): [number, number] {
  let first = index;
  let last = index;
  const open = [index];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at < first) first = at;
    if (at > last) last = at;
    open.push(...(tree.children[at] ?? []));
  }
  return [first, last];
}

/** The lemmas of all words from the first of the subtree to its last. */
export function lemmasIn(tree: Tree, index: number): string[] {
  const [first, last] = subtreeSpan(tree, index);
  return tree.lemmas.slice(first, last + 1);
}

/** A passive has its auxiliary; only headlines, which have no full stop, leave it out. */
export function isPassive(tree: Tree, index: number): boolean {
  const has = (wanted: string) =>
    (tree.children[index] ?? []).some((child) => tree.tokens[child]?.deprel === wanted);
  if (has('aux:pass')) return true;
  return (has('nsubj:pass') || has('csubj:pass')) && tree.tokens.at(-1)?.text !== '.';
}

/** Whether a clause is opened by a word: "from" in "from holding mass". */
export const isMarked = (tree: Tree, clause: number, word: string): boolean =>
  childrenBy(tree, clause, 'mark').some((mark) => lemma(tree, mark) === word);

/** Whether a verb has an auxiliary: "being" in "being bombed". */
export const hasAux = (tree: Tree, verb: number, word: string): boolean =>
  childrenBy(tree, verb, 'aux').some((aux) => tree.tokens[aux]?.lower === word);

/** "may come", "would come" */
export const hasModal = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'aux').some((aux) => tree.tokens[aux]?.xpos === 'MD');

/** "did not come", "never came": whether a word is denied by an adverb, or by a word in another relation such as "det". */
export const hasNot = (tree: Tree, index: number, ...kinds: string[]): boolean =>
  childrenBy(tree, index, 'advmod', ...kinds).some((child) => NOT.has(tree.tokens[child]?.lower ?? ''));

const NOT: ReadonlySet<string> = new Set(["n't", 'never', 'not', 'n’t']);

/** "will come", "would come": whether an auxiliary tells that it is to come. */
export const isFuture = (tree: Tree, verb: number, ...kinds: string[]): boolean =>
  childrenBy(tree, verb, 'aux', ...kinds).some((aux) => TO_COME.has(tree.tokens[aux]?.lower ?? ''));

const TO_COME: ReadonlySet<string> = new Set(["'d", "'ll", 'shall', 'will', 'wo', 'would', '’d', '’ll']);

/** "that Chad left", "that Chad has left": whether a clause has a subject and tells what has been. */
export function isPastClause(tree: Tree, verb: number): boolean {
  if (childrenBy(tree, verb, 'nsubj', 'nsubj:pass').length === 0) return false;
  const words = [verb, ...childrenBy(tree, verb, 'aux', 'cop')].map((at) => tree.tokens[at]);
  return (
    words.every((word) => word?.xpos !== 'MD') &&
    words.some((word) => word?.xpos === 'VBD' || /^ha(s|ve)$/.test(word?.lower ?? ''))
  );
}

/** "a", "an" */
export const hasIndefinite = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'det').some((at) => /^an?$/.test(tree.tokens[at]?.lower ?? ''));

/** "a trader", "another trader", "one trader" */
export const isSome = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'det', 'nummod').some((at) => SOME.has(tree.tokens[at]?.lower ?? ''));

const SOME: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one']);

/** "closed its mission, a snub to Chad": what the verb tells amounts to it. */
export const isSummary = (tree: Tree, noun: number) =>
  relation(tree, noun) === 'appos' && tree.tokens[tree.tokens[noun]?.head ?? -1]?.upos === 'VERB';
