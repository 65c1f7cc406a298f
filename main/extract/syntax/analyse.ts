// Text of a paragraph → parsed sentences: split, tokenise, tag, lemmatise, parse, label.
import { splitSentences } from './sentences.ts';
import { parseSentences, tagSentences } from './stages.ts';
import { tokenize } from './tokenize.ts';
import type { Sentence, SyntaxModel } from './types.ts';

/** Parsed sentences of text[start, end), one paragraph. Offsets are into the whole text. */
export function analyse(model: SyntaxModel, text: string, start: number, end: number): Sentence[] {
  const spans = splitSentences(text, start, end);
  const tagged = tagSentences(
    model,
    text,
    spans.map((span) => tokenize(text, span.start, span.end)),
  );
  const parsed = parseSentences(
    model,
    tagged.map((tokens) => ({ tokens, words: tokens.map((token) => token.text) })),
  );
  return spans
    .map((span, index) => ({ start: span.start, end: span.end, tokens: parsed[index] ?? [] }))
    .filter(({ tokens }) => tokens.length > 0);
}
