import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../../main/extract/syntax/analyse.ts';
import { loadSyntax } from '../../../main/extract/syntax/load.ts';
import type { SyntaxModel, Token } from '../../../main/extract/syntax/types.ts';

let bytes: Uint8Array;
let model: SyntaxModel;
beforeAll(() => {
  bytes = readFileSync('resources/syntax/english.bin');
  model = loadSyntax(bytes);
});

const parse = (text: string) => analyse(model, text, 0, text.length);
const words = (text: string): Token[] => parse(text).flatMap(({ tokens }) => tokens);

/** The arcs asked for, as "dependent relation head"; the rest of the tree is left out. */
function arcs(text: string, wanted: string[]): string[] {
  const tokens = words(text);
  return wanted.map((word) => {
    const token = tokens.find((candidate) => candidate.text === word);
    if (!token) return `${word} missing`;
    return `${word} ${token.deprel} ${tokens[token.head]?.text ?? '-'}`;
  });
}

const NEWS = `The defence minister of Norland, Erik Lund, met his Ostran counterpart in Geneva on Friday. “We won’t
yield,” he said. Sanctions imposed by the U.S. were condemned as illegal by Ostra's parliament!`;

const PARSES: [string, string[]][] = [
  [
    'Turkey has announced an attack on Syria.',
    ['Turkey nsubj announced', 'announced root -', 'attack obj announced', 'Syria nmod attack'],
  ],
  [
    'The village was shelled by Turkish forces on Sunday.',
    ['village nsubj:pass shelled', 'was aux:pass shelled', 'forces obl:agent shelled', 'Turkish amod forces'],
  ],
  [
    'The minister who signed the treaty visited Moscow.',
    ['minister nsubj visited', 'who nsubj signed', 'signed acl:relcl minister', 'Moscow obj visited'],
  ],
  [
    'China and Russia signed an agreement with Pakistan.',
    ['China nsubj signed', 'Russia conj China', 'agreement obj signed', 'with case Pakistan'],
  ],
  [
    'France accused Belarus of helping smugglers.',
    ['France nsubj accused', 'Belarus obj accused', 'smugglers obj helping'],
  ],
  [
    'The foreign minister said that Egypt would send aid to Sudan.',
    ['minister nsubj said', 'send ccomp said', 'Egypt nsubj send', 'aid obj send', 'Sudan obl send'],
  ],
  ['Rebels want to capture the port.', ['Rebels nsubj want', 'capture xcomp want', 'port obj capture']],
];

describe('analyse', () => {
  test.each(PARSES)('parses: %s', (text, expected) => {
    expect(
      arcs(
        text,
        expected.map((arc) => arc.split(' ')[0] as string),
      ),
    ).toEqual(expected);
  });

  test('every token is the text at its place, and every sentence a tree with one root', () => {
    const sentences = parse(NEWS);
    expect(sentences).toHaveLength(3);
    for (const { start, end, tokens } of sentences) {
      expect(tokens.filter((token) => token.head === -1).map((token) => token.deprel)).toEqual(['root']);
      for (const token of tokens) {
        expect(NEWS.slice(token.start, token.end)).toBe(token.text);
        expect(token.start >= start && token.end <= end).toBe(true);
        expect(depthOf(tokens, token)).toBeLessThan(tokens.length);
      }
    }
  });

  test('the same text gives the same analysis, whatever was analysed before', () => {
    const first = JSON.stringify(parse(NEWS));
    parse('Something else entirely was said in between, at length and without any point.');
    expect(JSON.stringify(parse(NEWS))).toBe(first);
    expect(JSON.stringify(analyse(loadSyntax(bytes), NEWS, 0, NEWS.length))).toBe(first);
  });

  test('offsets count from the start of the whole text', () => {
    const text = `Title\n\n${NEWS}`;
    const shifted = analyse(model, text, 7, text.length).flatMap(({ tokens }) => tokens);
    expect(shifted.map(({ start }) => start - 7)).toEqual(words(NEWS).map(({ start }) => start));
  });

  test('lemmas: lower-case for common words, the text for names', () => {
    const tokens = words(
      'The talks ended. Western forces were striking the camps near Brussels, the parties said.',
    );
    const lemmas = Object.fromEntries(tokens.map(({ text, lemma }) => [text, lemma]));
    expect(lemmas).toMatchObject({
      The: 'the',
      talks: 'talk',
      ended: 'end',
      forces: 'force',
      were: 'be',
      striking: 'strike',
      parties: 'party',
      said: 'say',
      Brussels: 'Brussels',
    });
  });

  test('odd input does not break it', () => {
    expect(parse('')).toEqual([]);
    expect(words('?')).toHaveLength(1);
    expect(words('— — —')).toHaveLength(3);
    expect(words('word '.repeat(400))).toHaveLength(400);
  });

  test('bytes of another kind are refused', () => {
    const other = new TextEncoder().encode('....{"format":"else"}');
    other.set([17, 0, 0, 0]);
    expect(() => loadSyntax(other)).toThrow('another format');
  });
});

function depthOf(tokens: Token[], token: Token): number {
  let depth = 0;
  for (let at = token.head; at >= 0 && depth <= tokens.length; at = tokens[at]?.head ?? -1) depth++;
  return depth;
}
