// "Kenya must leave," he said: whom the words speak of is not who says them.
import type { MentionNode, Reading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { lemma } from '../../tree.ts';

/** The sentence in which the quotation begins that the pronoun closes as its speaker; null where it closes none. */
export function quotedBy(reading: Reading, { sentence, first, head }: MentionNode): number | null {
  const where = reading.sentences[sentence];
  const { tokens } = where?.sentence ?? { tokens: [] };
  const verb = tokens[head]?.head ?? -1;
  const isSpeaker =
    tokens[head]?.deprel === 'nsubj' && where && reading.lexicon.speechVerbs.has(lemma(where.tree, verb));
  if (!isSpeaker || !/^["”]$/.test(tokens[first - 1]?.text ?? '')) return null;
  if (isOpened(reading, sentence, first - 1)) return sentence;
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at--)
    if (isOpened(reading, at, reading.sentences[at]?.sentence.tokens.length ?? 0)) return at;
  return null;
}

const REACH = 5;

/** Whether a quotation begins in the sentence before that token and does not end there. */
const isOpened = (reading: Reading, sentence: number, until: number): boolean =>
  isWithinQuotes(reading.sentences[sentence]?.sentence.tokens ?? [], until);

/** Whether a token stands behind an odd number of quotation marks. */
export const isWithinQuotes = (tokens: readonly Token[], index: number): boolean =>
  tokens.filter(({ text }, at) => at < index && /^["“”]$/.test(text)).length % 2 === 1;

/** "They could kill him," she said: whom a quotation only points to is named in it, or nowhere. */
export function isInQuotation(
  reading: Reading,
  { sentence, first }: MentionNode,
  before: readonly MentionNode[],
): boolean {
  if (!isOpened(reading, sentence, first)) return false;
  const tokens = reading.sentences[sentence]?.sentence.tokens ?? [];
  const opening = tokens.findLastIndex(({ text }, index) => index < first && /^["“]$/.test(text));
  return !before.some((other) => other.sentence === sentence && other.first > opening);
}

/** Whether a quotation is open where the mention stands; each paragraph opens its own. */
export function isQuoted(
  { article, sentences }: Reading,
  { sentence, start }: Pick<MentionNode, 'sentence' | 'start'>,
): boolean {
  const index = sentences[sentence]?.paragraph;
  const paragraph = article.paragraphs.find((one) => one.index === index);
  const before = article.text.slice(paragraph?.start ?? 0, start);
  const isOpen = before.lastIndexOf('“') > before.lastIndexOf('”') || /(^|[\s(])‘[^’]*$/.test(before);
  return isOpen || isInStraight(before);
}

/** Behind a straight mark at the start of a word that no other follows; of marks that stand free, behind an odd one. */
function isInStraight(before: string): boolean {
  const last = before.lastIndexOf('"');
  if (last < 0) return false;
  const isSpace = (at: number) => /[\s([—–-]/.test(before[at] ?? ' ');
  const [isAfter, isBefore] = [isSpace(last - 1), isSpace(last + 1)];
  return isAfter === isBefore ? (before.match(/"/g)?.length ?? 0) % 2 === 1 : isAfter;
}
