// Text of a paragraph → parsed sentences: split, tokenise, tag, lemmatise, parse, label.
import { splitSentences } from './sentences.ts';
import { parseTokens, tagTokens } from './stages.ts';
import { tokenize } from './tokenize.ts';
import type { Sentence, SyntaxModel } from './types.ts';

/** Parsed sentences of text[start, end), one paragraph. Offsets are into the whole text. */
export function analyse(model: SyntaxModel, text: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  for (const span of splitSentences(text, start, end)) {
    const tagged = tagTokens(model, text, tokenize(text, span.start, span.end));
    if (tagged.length === 0) continue;
    const tokens = parseTokens(
      model,
      tagged,
      tagged.map((token) => token.text),
    );
    sentences.push({ start: span.start, end: span.end, tokens });
  }
  return sentences;
}
