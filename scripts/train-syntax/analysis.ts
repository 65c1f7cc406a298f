// The analysis of one sentence whose words are known, as the evaluation needs it.
import type { Span } from '../../main/extract/model.ts';
import { parseTokens, tagTokens } from '../../main/extract/syntax/stages.ts';
import type { SyntaxModel, Token } from '../../main/extract/syntax/types.ts';

export function analyseTokens(model: SyntaxModel, text: string, spans: Span[]): Token[] {
  const tagged = tagTokens(model, text, spans);
  return parseTokens(
    model,
    tagged,
    tagged.map((token) => token.text),
  );
}

/** The same for words without a place in a text. */
export function analyseWords(model: SyntaxModel, words: string[]): Token[] {
  let at = 0;
  const spans = words.map((word) => {
    const start = at;
    at += word.length;
    return { start, end: at };
  });
  return analyseTokens(model, words.join(''), spans);
}
