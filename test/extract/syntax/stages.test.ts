import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadSyntax } from '../../../main/extract/syntax/load.ts';
import { parseSentences, parseTokens, tagSentences, tagTokens } from '../../../main/extract/syntax/stages.ts';
import { tokenize } from '../../../main/extract/syntax/tokenize.ts';
import type { Token } from '../../../main/extract/syntax/types.ts';

const model = loadSyntax(readFileSync('resources/syntax/english.bin'));
const tagsOf = (text: string) => tagTokens(model, text, tokenize(text, 0, text.length));
const textsOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text);

test('tagging leaves heads open', () => {
  expect(tagsOf('Norland met Ostra.').map(({ upos, head }) => [upos, head])).toEqual([
    ['PROPN', -1],
    ['VERB', -1],
    ['PROPN', -1],
    ['PUNCT', -1],
  ]);
});

test('the parser keeps every tag that was changed after the tagger', () => {
  const tokens = tagsOf('The ministers of both countries signed the agreement in Geneva.').map((token) => ({
    ...token,
    upos: 'NOUN',
    xpos: 'NN',
    lemma: 'changed',
  }));
  const parsed = parseTokens(model, tokens, textsOf(tokens));
  expect(parsed.map(({ upos, xpos, lemma }) => ({ upos, xpos, lemma }))).toEqual(
    tokens.map(({ upos, xpos, lemma }) => ({ upos, xpos, lemma })),
  );
});

test('a name that the treebanks do not know parses like the word that stands for it', () => {
  const tokens = tagsOf('Qwrtzl accused Xnmbv of shelling the village.');
  const names = new Map([
    ['Qwrtzl', 'Iraq'],
    ['Xnmbv', 'Iraq'],
  ]);
  const named = tokens.map((token) =>
    names.has(token.text) ? { ...token, upos: 'PROPN', xpos: 'NNP' } : token,
  );
  const words = named.map(({ text }) => names.get(text) ?? text);
  const parsed = parseTokens(model, named, words);
  const of = (text: string) => parsed.find((token) => token.text === text);
  expect(['Qwrtzl', 'Xnmbv'].map((text) => [of(text)?.deprel, parsed[of(text)?.head ?? -1]?.text])).toEqual([
    ['nsubj', 'accused'],
    ['obj', 'accused'],
  ]);
});

test('a sentence of any length is one tree', () => {
  const tokens = tagsOf('The envoy left the town, and the talks went on without him, '.repeat(50));
  const parsed = parseTokens(model, tokens, textsOf(tokens));
  expect(parsed.length).toBeGreaterThan(600);
  expect(parsed.filter(({ head }) => head === -1)).toHaveLength(1);
  for (const token of parsed) {
    let at = token.head;
    for (let steps = 0; at >= 0; steps++) {
      expect(steps).toBeLessThan(parsed.length);
      at = parsed[at]?.head ?? -1;
    }
  }
});

test('many sentences at once come out as each does alone', () => {
  const texts = [
    'Norland met Ostra.',
    'The envoy left the town, and the talks went on without him.',
    'No.',
    'The envoy left the town, and the talks went on without him, '.repeat(22),
    'Troops from the north crossed the river on Monday, a spokesman for the ministry said.',
  ].flatMap((text) => [text, text.replace(/\bthe\b/g, 'its'), `However, ${text}`]);
  const tagged = texts.map(tagsOf);
  const text = texts.join('');
  let at = 0;
  const spans = texts.map((one) => {
    at += one.length;
    return tokenize(text, at - one.length, at);
  });
  const plain = (tokens: readonly Token[]) => tokens.map((token) => ({ ...token, start: 0, end: 0 }));
  expect(tagSentences(model, text, spans).map(plain)).toEqual(tagged.map(plain));
  const sentences = tagged.map((tokens) => ({ tokens, words: textsOf(tokens) }));
  expect(parseSentences(model, sentences)).toEqual(
    sentences.map(({ tokens, words }) => parseTokens(model, tokens, words)),
  );
});

test('what is remembered of words changes nothing', () => {
  const fresh = loadSyntax(readFileSync('resources/syntax/english.bin'));
  const text = 'Rebels shelled the port before dawn.';
  const read = () => {
    const tokens = tagTokens(fresh, text, tokenize(text, 0, text.length));
    return parseTokens(fresh, tokens, textsOf(tokens));
  };
  const first = read();
  expect(read()).toEqual(first);
  // more words than are kept
  for (let from = 0; from < 5000; from += 20) {
    const others = Array.from({ length: 20 }, (_, index) => `word${(from + index).toString(26)}x`).join(' ');
    const tokens = tagTokens(fresh, others, tokenize(others, 0, others.length));
    parseTokens(fresh, tokens, textsOf(tokens));
  }
  expect(read()).toEqual(first);
});
