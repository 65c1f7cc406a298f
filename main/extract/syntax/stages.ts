// The two halves of the analysis on their own: tags first, heads later, so that names can be joined in between.
import type { Span } from '../model.ts';
import { lemmatize } from './lemmatize.ts';
import { LONGEST } from './lstm.ts';
import type { SyntaxModel, Token } from './types.ts';

// tokens as the tagger left them: the parser may mend their tags, but not those that others have changed since
const untouched = new WeakSet<Token>();

/** Tokens with tags and lemmas; no heads yet (-1). Offsets are into the whole text. */
export function tagTokens(model: SyntaxModel, text: string, spans: readonly Span[]): Token[] {
  const words = spans.map((span) => text.slice(span.start, span.end));
  const tags = pieces(words).flatMap((piece) => [...model.tagger.tag(piece)]);
  return spans.map(({ start, end }, index) => {
    const word = words[index] ?? '';
    const token = {
      text: word,
      lower: word.toLowerCase(),
      start,
      end,
      head: -1,
      deprel: 'dep',
      ...tagsOf(model, word, tags[index] ?? 0),
    };
    untouched.add(token);
    return token;
  });
}

function tagsOf(model: SyntaxModel, word: string, tag: number): Pick<Token, 'upos' | 'xpos' | 'lemma'> {
  const [upos, xpos] = model.tags[tag] ?? ['X', 'FW'];
  return { upos, xpos, lemma: lemmatize(word, upos, xpos, model.lemmas) };
}

/**
 * The same tokens with heads and relations; tags are mended where they are still the tagger's. `words` are what the
 * parser reads: a token's text, or a common word in place of a name. Of a very long sentence, later pieces hang on the
 * root of the first.
 */
export function parseTokens(model: SyntaxModel, tokens: readonly Token[], words: readonly string[]): Token[] {
  const numbers = tokens.map(({ upos, xpos }) => model.tagNumbers.get(`${upos} ${xpos}`) ?? -1);
  const parsed: Token[] = [];
  let root = -1;
  for (const piece of pieces(words)) {
    const from = parsed.length;
    const { heads, labels, tags } = model.parser.parse(piece, numbers.slice(from, from + piece.length));
    piece.forEach((_, index) => {
      const token = tokens[from + index] as Token;
      const tag = tags[index] as number;
      const isMended = tag !== numbers[from + index] && untouched.has(token);
      const mended = isMended ? { ...token, ...tagsOf(model, token.text, tag) } : token;
      const deprel = model.labels[labels[index] as number] ?? 'dep';
      const head = heads[index] as number;
      if (head >= 0) parsed.push({ ...mended, head: from + head, deprel });
      else if (from > 0) parsed.push({ ...mended, head: root, deprel: 'parataxis' });
      else {
        root = index;
        parsed.push({ ...mended, head: -1, deprel });
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
