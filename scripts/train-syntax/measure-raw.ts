// Measures a model on running text: words are compared by the characters they cover.

import { tokenize } from '../../main/extract/syntax/tokenize.ts';
import type { SyntaxModel } from '../../main/extract/syntax/types.ts';
import { analyseTokens } from './analysis.ts';
import type { TreebankSentence } from './conllu.ts';

interface Arc {
  span: string;
  head: string;
  label: string;
}

/** One line: F1 of words, of heads, of heads with labels; the sentences are those of the treebank. */
export function measureRaw(model: SyntaxModel, sentences: TreebankSentence[]): string {
  const counts = { expected: 0, found: 0, words: 0, heads: 0, labels: 0 };
  for (const sentence of sentences) {
    const expected = expectedArcs(sentence);
    if (!expected) continue;
    const { text } = sentence;
    const tokens = analyseTokens(model, text, tokenize(text, 0, text.length));
    const spans = tokens.map(({ start, end }) => `${start}-${end}`);
    const known = new Map(expected.map((arc) => [arc.span, arc]));
    counts.expected += expected.length;
    counts.found += tokens.length;
    tokens.forEach((token, index) => {
      const arc = known.get(spans[index] as string);
      if (!arc) return;
      const sameHead = arc.head === (spans[token.head] ?? 'root');
      counts.words++;
      counts.heads += Number(sameHead);
      counts.labels += Number(sameHead && arc.label === token.deprel);
    });
  }
  const f1 = (right: number) => ((200 * right) / (counts.expected + counts.found)).toFixed(2);
  return `  words ${f1(counts.words)}  UAS ${f1(counts.heads)}  LAS ${f1(counts.labels)}`;
}

/** The expected arcs by character offsets; null where the words do not spell the text. */
function expectedArcs({ text, words }: TreebankSentence): Arc[] | null {
  const spans: string[] = [];
  let at = 0;
  for (const { form } of words) {
    while (/\s/u.test(text.charAt(at))) at++;
    if (!text.startsWith(form, at)) return null;
    spans.push(`${at}-${at + form.length}`);
    at += form.length;
  }
  return words.map((word, index) => ({
    span: spans[index] as string,
    head: spans[word.head] ?? 'root',
    label: word.deprel,
  }));
}
