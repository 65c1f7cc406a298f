// The two halves of the analysis on their own: tags first, heads later, so that names can be joined in between.
import type { Span } from '../model.ts';
import { lemmatize } from './lemmatize.ts';
import { LONGEST } from './lstm.ts';
import type { SyntaxModel, Token } from './types.ts';

/** Tokens with tags and lemmas; no heads yet (-1). Offsets are into the whole text. */
export function tagTokens(model: SyntaxModel, text: string, spans: readonly Span[]): Token[] {
  const words = spans.map((span) => text.slice(span.start, span.end));
  const tags = pieces(words).flatMap((piece) => [...model.tagger.tag(piece)]);
  return spans.map(({ start, end }, index) => {
    const word = words[index] ?? '';
    const [upos, xpos] = model.tags[tags[index] ?? 0] ?? ['X', 'FW'];
    const lemma = lemmatize(word, upos, xpos, model.lemmas);
    return { text: word, lower: word.toLowerCase(), lemma, start, end, upos, xpos, head: -1, deprel: 'dep' };
  });
}

/**
 * The same tokens with heads and relations. `words` are what the parser reads: a token's text, or a common word in
 * place of a name. Of a very long sentence, later pieces hang on the root of the first.
 */
export function parseTokens(model: SyntaxModel, tokens: readonly Token[], words: readonly string[]): Token[] {
  const tags = tokens.map(({ upos, xpos }) => model.tagNumbers.get(`${upos} ${xpos}`) ?? -1);
  const parsed: Token[] = [];
  let root = -1;
  for (const piece of pieces(words)) {
    const from = parsed.length;
    const { heads, labels } = model.parser.parse(piece, tags.slice(from, from + piece.length));
    heads.forEach((head, index) => {
      const token = tokens[from + index] as Token;
      const deprel = model.labels[labels[index] as number] ?? 'dep';
      if (head >= 0) parsed.push({ ...token, head: from + head, deprel });
      else if (from > 0) parsed.push({ ...token, head: root, deprel: 'parataxis' });
      else {
        root = index;
        parsed.push({ ...token, head: -1, deprel });
      }
    });
  }
  return parsed;
}

function pieces(words: readonly string[]): string[][] {
  const cut: string[][] = [];
  for (let from = 0; from < words.length; from += LONGEST) cut.push(words.slice(from, from + LONGEST));
  return cut;
}
