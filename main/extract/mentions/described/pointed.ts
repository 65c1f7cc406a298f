import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';

/** "the" in front of at most three words that describe. */
export function isPointedTo(where: SentenceReading, first: number): boolean {
  const before = where.sentence.tokens.slice(Math.max(0, first - 4), first).reverse();
  const article = before.findIndex((token) => token.upos === 'DET');
  const between = before.slice(0, article);
  return (
    before[article]?.lower === 'the' &&
    between.every((token) => !['VERB', 'ADP', 'PUNCT'].includes(token.upos))
  );
}

/** "then president of the United States", "the former Peruvian minister": who holds the office now is another. */
export function isFormer(where: SentenceReading, first: number): boolean {
  const [next] = [where.sentence.tokens[first - 1]];
  const from = /^\p{Lu}/u.test(next?.text ?? '') && next?.upos !== 'DET' ? first - 1 : first;
  const before = [1, 2].map((step) => where.sentence.tokens[from - step]?.lower ?? '');
  return FORMER.has(before[0] ?? '') || (before[0] === '-' && FORMER.has(before[1] ?? ''));
}

const FORMER = wordClass('words.former');

/** "the president of Peru who was ousted", "…, who was removed last week": he is it no more. */
export const isOusted = ({ tree }: SentenceReading, last: number): boolean =>
  // the parse may hang the clause on the state
  [last, ...childrenBy(tree, last, 'nmod')]
    .flatMap((noun) => childrenBy(tree, noun, 'acl:relcl'))
    .some(
      (verb) =>
        OUSTED.has(tree.tokens[verb]?.lower ?? '') &&
        childrenBy(tree, verb, 'aux', 'aux:pass').some((at) => lemma(tree, at) === 'be') &&
        childrenBy(tree, verb, 'nsubj', 'nsubj:pass').some((at) => tree.tokens[at]?.lower === 'who'),
    );

const OUSTED: ReadonlySet<string> = new Set([...wordClass('words.no-longer-ruling'), 'driven', 'removed']);

export function isDefinite(where: SentenceReading, first: number, last: number): boolean {
  const before = where.sentence.tokens[first - 1]?.lower;
  const owners = childrenBy(where.tree, last, 'det', 'nmod:poss').map((child) => lemma(where.tree, child));
  return (
    before === 'the' ||
    owners.some((word) => ['the', 'this', 'that', 'these', 'those', 'its', 'his', 'their'].includes(word))
  );
}
