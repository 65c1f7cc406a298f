// "the two", "both", "these three": what counts and what points in front of a noun.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { ancestors, childrenBy, lemma, relation } from '../../tree.ts';

const COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5, neither: 2 };
const POINTERS: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'both',
  'either',
  'neither',
]);

/** Determiners, numbers and adjectives of a noun. */
export function modifiersOf(where: SentenceReading, noun: number): readonly number[] {
  return childrenBy(where.tree, noun, 'det', 'nummod', 'det:predet', 'amod', 'cc:preconj');
}

/** How many a noun says that they are, up to five; 0 where it does not. */
export function countOf(where: SentenceReading, noun: number): number {
  const counts = modifiersOf(where, noun).map(
    // "twenty-two states"
    (child) =>
      where.sentence.tokens[child - 1]?.text === '-'
        ? 0
        : (COUNTS[where.sentence.tokens[child]?.lower ?? ''] ?? 0),
  );
  return Math.max(0, ...counts);
}

/** "his two counterparts", but not "his two Baltic counterparts": those who hold such an office in the states told of. */
export const arePeers = (where: SentenceReading, noun: number): boolean =>
  PEERS.has(lemma(where.tree, noun)) &&
  countOf(where, noun) === 2 &&
  childrenBy(where.tree, noun, 'nmod:poss').some((at) => where.tree.tokens[at]?.xpos === 'PRP$') &&
  childrenBy(where.tree, noun, 'amod', 'compound', 'nmod').length === 1;

export const PEERS = wordClass('nouns.peers');

/** True where a noun points to what was told before. */
export function isPointed(where: SentenceReading, noun: number): boolean {
  return modifiersOf(where, noun).some(
    (child) => POINTERS.has(where.sentence.tokens[child]?.lower ?? '') && !isBeyond(where, child, noun),
  );
}

/** "the day before, switched sides": a comma stands between, and more than adjectives. */
function isBeyond({ sentence: { tokens } }: SentenceReading, pointer: number, noun: number): boolean {
  const between = tokens.slice(pointer + 1, noun);
  return (
    between.some(({ text }) => text === ',') &&
    between.some(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
  );
}

/** "between the two", "the three agreed": how many a number without a noun means; 0 for any other word. */
export function aloneCount({ tree, sentence: { tokens } }: SentenceReading, index: number): number {
  const token = tokens[index];
  const isAlone =
    (token?.upos === 'NUM' || (token?.xpos === 'NN' && ALONE[token.lower] !== undefined)) &&
    // "all three have agreed"
    /^(all|the)$/.test(tokens[index - 1]?.lower ?? '') &&
    ['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj'].includes(tree.kinds[index] ?? '') &&
    !/^(NOUN|PROPN|ADJ|NUM|SYM)$/.test(tokens[index + 1]?.upos ?? '') &&
    tokens[index + 1]?.lower !== 'of';
  return isAlone && token ? (ALONE[token.lower] ?? 0) : 0;
}

const ALONE: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  // "urged the trio to reconsider"
  pair: 2,
  duo: 2,
  trio: 3,
  quartet: 4,
};

/** "Each side blamed the other", "each army said the other had fired first", "shelled the other's guns": both, and each the other. */
export function isOneOfTwo({ tree, sentence: { tokens } }: SentenceReading, index: number): boolean {
  const token = tokens[index];
  const each = token?.lower === 'each' ? index : index - 1;
  const isSubject = tree.kinds[index] === 'nsubj' && tokens[each]?.lower === 'each';
  if (!isSubject || (each < index && !SIDES.has(token?.lemma ?? ''))) return false;
  const other = tokens.findIndex(({ lower }, at) => lower === 'other' && at > index);
  if (other < 0 || tokens[other - 1]?.lower !== 'the') return false;
  const above = tree.tokens[other]?.head ?? -1;
  // "rebels opposed to the other", but "the other rebels"
  const isNoun = above !== other + 1;
  const under = ancestors(tree, other);
  return (
    above === token?.head ||
    (relation(tree, above) === 'ccomp' && tree.tokens[above]?.head === token?.head) ||
    (isNoun && /^(nmod|obl)/.test(relation(tree, other)) && under.includes(token?.head ?? -1))
  );
}

const SIDES = wordClass('nouns.each-of-two');
