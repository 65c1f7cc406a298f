// The two halves of the analysis on their own: tags first, heads later, so that names can be joined in between.
import type { Span } from '../model.ts';
import { type BothWays, makeBothWays, parseBothWays } from './both-ways.ts';
import { labelTree } from './labeller.ts';
import { lemmatize } from './lemmatize.ts';
import { parseInput, tagKinds } from './parse-input.ts';
import { prepareTagging, tagWords } from './tagger.ts';
import type { SyntaxModel, Token } from './types.ts';

// where the tagger was in doubt: a token's second-best tag, for as long as that token stays as it is
const doubts = new WeakMap<Token, number>();

/** Tokens with tags and lemmas; no heads yet (-1). Offsets are into the whole text. */
export function tagTokens(model: SyntaxModel, text: string, spans: readonly Span[]): Token[] {
  const { lexicon } = model;
  const texts = spans.map((span) => text.slice(span.start, span.end));
  const { tags, alternatives } = tagWords(
    prepareTagging(texts, lexicon),
    model.tagger,
    lexicon,
    lexicon.doubt,
  );
  return spans.map(({ start, end }, index) => {
    const word = texts[index] ?? '';
    const [upos = 'X', xpos = 'FW'] = (lexicon.tags[tags[index] ?? 0] ?? 'X FW').split(' ');
    const lemma = lemmatize(word, upos, xpos, model.lemmas);
    const lower = word.toLowerCase();
    const token: Token = { text: word, lower, lemma, start, end, upos, xpos, head: -1, deprel: 'dep' };
    const other = alternatives[index] ?? 0;
    if (other > 0) doubts.set(token, other);
    return token;
  });
}

// searches hold buffers only, so one pair serves every model and call
let searches: BothWays | undefined;
const tagNumbersOf = new WeakMap<SyntaxModel, Map<string, number>>();
const kindsOf = new WeakMap<SyntaxModel, Uint8Array>();

/** The same tokens with heads and relations. `words` are what the parser sees instead of the lemmas. */
export function parseTokens(model: SyntaxModel, tokens: readonly Token[], words: readonly string[]): Token[] {
  const numbers = remember(
    tagNumbersOf,
    model,
    () => new Map(model.lexicon.tags.map((tag, index) => [tag, index])),
  );
  const kinds = remember(kindsOf, model, () => tagKinds(model.lexicon.tags));
  const tags = Int32Array.from(tokens, (token) => numbers.get(`${token.upos} ${token.xpos}`) ?? 0);
  const alternatives = Int32Array.from(tokens, (token) => doubts.get(token) ?? 0);
  const input = parseInput([...words], { tags, alternatives }, kinds);
  searches ??= makeBothWays();
  const heads = parseBothWays(searches, input, model.forward, model.backward);
  const labels = labelTree(input, heads, model.labeller, model.labels.length, model.labels.indexOf('root'));
  return tokens.map((token, index) => ({
    ...token,
    head: heads[index] ?? -1,
    deprel: model.labels[labels[index] ?? 0] ?? 'dep',
  }));
}

function remember<K extends WeakKey, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
