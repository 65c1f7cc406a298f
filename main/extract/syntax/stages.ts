// The two halves of the analysis on their own: tags first, heads later, so that names can be joined in between.
// Both do many sentences at once, which is quicker and gives the same.
import type { Span } from '../model.ts';
import { batches, LONGEST } from './lanes.ts';
import { lemmatize } from './lemmatize.ts';
import type { Parse } from './parser.ts';
import type { SyntaxModel, Token } from './types.ts';

/** A token as the tagger left it. A copy with changes is a plain object, which tells the parser to keep its tags. */
class TaggedToken implements Token {
  readonly #isOwn = true;
  text: string;
  lower: string;
  lemma: string;
  start: number;
  end: number;
  upos: string;
  xpos: string;
  head = -1;
  deprel = 'dep';

  constructor({ start, end }: Span, { text, lower, lemma, upos, xpos }: Word) {
    this.text = text;
    this.lower = lower;
    this.lemma = lemma;
    this.start = start;
    this.end = end;
    this.upos = upos;
    this.xpos = xpos;
  }

  static isOwn(token: Token): boolean {
    return #isOwn in token && token.#isOwn;
  }
}

/** What a token is wherever it stands. */
type Word = Pick<Token, 'text' | 'lower' | 'lemma' | 'upos' | 'xpos'>;

/** Tokens with tags and lemmas; no heads yet (-1). Offsets are into the whole text. */
export function tagSentences(
  model: SyntaxModel,
  text: string,
  sentences: readonly (readonly Span[])[],
): Token[][] {
  const words = sentences.map((spans) => spans.map(({ start, end }) => text.slice(start, end)));
  const tags = batches(words.flatMap(pieces)).flatMap((batch) => [...model.tagger.tag(batch)]);
  let tagged = 0;
  return sentences.map((spans, sentence) =>
    spans.map((span, index) => {
      const word = words[sentence]?.[index] ?? '';
      return new TaggedToken(span, wordOf(model, word, tags[tagged++] ?? 0));
    }),
  );
}

/** The same for one sentence. */
export function tagTokens(model: SyntaxModel, text: string, spans: readonly Span[]): Token[] {
  return tagSentences(model, text, [spans]).flat();
}

/** Words that are remembered with a tag; when there are so many of a tag, it starts over. */
const KEPT = 4096;

function wordOf(model: SyntaxModel, text: string, tag: number): Word {
  let known = model.tagged[tag];
  if (!known || known.size >= KEPT) model.tagged[tag] = known = new Map();
  let word = known.get(text);
  if (!word) {
    const [upos, xpos] = model.tags[tag] ?? ['X', 'FW'];
    const lemma = lemmatize(text, upos, xpos, model.lemmas);
    word = { text: shared(text), lower: shared(text.toLowerCase()), lemma: shared(lemma), upos, xpos };
    known.set(word.text, word);
  }
  return word;
}

/** The one string that JavaScript keeps of names of properties: found in tables and compared without a look at its letters. */
const shared = (text: string): string => Object.keys({ [text]: true })[0] ?? text;

/** What the parser reads: a token's text, or a common word in place of a name. */
export interface Worded {
  tokens: readonly Token[];
  words: readonly string[];
}

/**
 * The same tokens with heads and relations; tags are mended where they are still the tagger's. Of a very long sentence,
 * later pieces hang on the root of the first.
 */
export function parseSentences(model: SyntaxModel, sentences: readonly Worded[]): Token[][] {
  const numbers = sentences.flatMap(({ tokens }) =>
    pieces(tokens.map(({ upos, xpos }) => model.tagNumbers.get(upos)?.get(xpos) ?? -1)),
  );
  let read = 0;
  const parses = batches(sentences.flatMap(({ words }) => pieces(words))).flatMap((batch) => {
    read += batch.length;
    return model.parser.parse(batch, numbers.slice(read - batch.length, read));
  });
  let taken = 0;
  return sentences.map(({ tokens }) => {
    const parsed: Token[] = [];
    while (parsed.length < tokens.length)
      hang(model, tokens, parses[taken] as Parse, numbers[taken++] as number[], parsed);
    return parsed;
  });
}

/** The same for one sentence. */
export function parseTokens(model: SyntaxModel, tokens: readonly Token[], words: readonly string[]): Token[] {
  return parseSentences(model, [{ tokens, words }]).flat();
}

/** Adds the tokens of a piece to those parsed before; `numbers` are the tags that the parser was told. */
function hang(
  model: SyntaxModel,
  tokens: readonly Token[],
  { heads, labels, tags }: Parse,
  numbers: readonly number[],
  parsed: Token[],
): void {
  const from = parsed.length;
  const root = parsed.findIndex(({ head }) => head < 0);
  heads.forEach((head, index) => {
    const token = tokens[from + index] as Token;
    const tag = tags[index] as number;
    const isMended = tag !== numbers[index] && TaggedToken.isOwn(token);
    const mended = isMended ? { ...token, ...wordOf(model, token.text, tag) } : token;
    const deprel = model.labels[labels[index] as number] ?? 'dep';
    if (head >= 0) parsed.push(hung(mended, from + head, deprel));
    else if (from > 0) parsed.push(hung(mended, root, 'parataxis'));
    else parsed.push(hung(mended, -1, deprel));
  });
}

// written out: to copy an object with whatever it has takes several times as long
function hung(token: Token, head: number, deprel: string): Token {
  const { text, lower, lemma, start, end, upos, xpos } = token;
  return { text, lower, lemma, start, end, upos, xpos, head, deprel };
}

function pieces<T>(items: readonly T[]): T[][] {
  const cut: T[][] = [];
  for (let from = 0; from < items.length; from += LONGEST) cut.push(items.slice(from, from + LONGEST));
  return cut;
}
