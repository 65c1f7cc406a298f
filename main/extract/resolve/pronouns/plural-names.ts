// "the Philippines", "the Emirates": states whose name stands in the plural.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, relation } from '../../tree.ts';

/** "the Solomons", "the Philippines", "the Maldives": one state that is spoken of as many. */
export const isOfIslands = (
  { article, sentences }: Reading,
  { form, sentence, head, start, end }: MentionNode,
) =>
  form === 'name' &&
  !isOneBySaying(sentences[sentence], head) &&
  // "Chad and the Bahamas": both
  sentences[sentence]?.sentence.tokens[head]?.deprel !== 'conj' &&
  PLURAL_STATES.has(article.text.slice(start, end).split(/\s/).at(-1) ?? '');

/** "the Philippines has agreed" */
function isOneBySaying(where: SentenceReading | undefined, head: number): boolean {
  const verb = where?.sentence.tokens[head]?.head ?? -1;
  if (!where || relation(where.tree, head) !== 'nsubj') return false;
  const said = [verb, ...childrenBy(where.tree, verb, 'aux', 'cop')].map((at) => where.sentence.tokens[at]);
  return said.some((token) => token?.xpos === 'VBZ' || token?.lower === 'was');
}

const PLURAL_STATES = wordClass('names.plural-states');

/** "the Emirates", "the Netherlands": a state whose name stands in the plural. */
export function isManyByName(
  { sentences }: Reading,
  { sentence, first, head, actors: [record] }: MentionNode,
): boolean {
  const { tokens = [] } = sentences[sentence]?.sentence ?? {};
  return (
    record?.kind === 'state' &&
    tokens[first - 1]?.lower === 'the' &&
    (tokens[head]?.lower.endsWith('s') ?? false)
  );
}
