// Measures a model against a treebank, with the treebank's own words.

import type { SyntaxModel } from '../../main/extract/syntax/types.ts';
import { analyseWords } from './analysis.ts';
import type { TreebankSentence } from './conllu.ts';

interface LabelCount {
  expected: number;
  found: number;
  right: number;
}

export interface Report {
  words: number;
  sentences: number;
  seconds: number;
  upos: number;
  xpos: number;
  lemma: number;
  unlabelled: number;
  labelled: number;
  /** The same with subtypes aside (nsubj:pass as nsubj), as the CoNLL 2018 shared task counts. */
  universal: number;
  labels: Map<string, LabelCount>;
}

/** Counts of words right; punctuation counts like any other word. */
export function measure(model: SyntaxModel, sentences: TreebankSentence[]): Report {
  const report: Report = {
    words: 0,
    sentences: sentences.length,
    seconds: 0,
    upos: 0,
    xpos: 0,
    lemma: 0,
    unlabelled: 0,
    labelled: 0,
    universal: 0,
    labels: new Map(),
  };
  const began = performance.now();
  const analyses = sentences.map(({ words }) =>
    analyseWords(
      model,
      words.map((word) => word.form),
    ),
  );
  report.seconds = (performance.now() - began) / 1000;
  sentences.forEach(({ words }, index) => {
    words.forEach((expected, place) => {
      const found = analyses[index]?.[place];
      if (!found) return;
      const sameHead = found.head === expected.head;
      const sameLabel = found.deprel === expected.deprel;
      report.words++;
      report.upos += Number(found.upos === expected.upos);
      report.xpos += Number(found.xpos === expected.xpos);
      report.lemma += Number(found.lemma === expected.lemma);
      report.unlabelled += Number(sameHead);
      report.labelled += Number(sameHead && sameLabel);
      report.universal += Number(sameHead && universal(found.deprel) === universal(expected.deprel));
      countLabel(report, expected.deprel).expected++;
      countLabel(report, found.deprel).found++;
      if (sameHead && sameLabel) countLabel(report, expected.deprel).right++;
    });
  });
  return report;
}

const universal = (label: string) => label.split(':', 1)[0];

function countLabel(report: Report, label: string): LabelCount {
  const count = report.labels.get(label) ?? { expected: 0, found: 0, right: 0 };
  report.labels.set(label, count);
  return count;
}

const SHOWN = `nsubj obj obl nmod nsubj:pass obl:agent aux:pass acl acl:relcl advcl xcomp ccomp conj appos
  nmod:poss compound case amod root punct`.split(/\s+/);

/** The numbers as text; `short` leaves the labels out. */
export function formatReport(report: Report, short = false): string {
  const percent = (count: number, of = report.words) => ((100 * count) / of).toFixed(2).padStart(6);
  const first = [
    `UAS ${percent(report.unlabelled)}`,
    `LAS ${percent(report.labelled)} (universal relations ${percent(report.universal).trim()})`,
    `UPOS ${percent(report.upos)}`,
    `XPOS ${percent(report.xpos)}`,
    `lemma ${percent(report.lemma)}`,
    `${(report.sentences / report.seconds).toFixed(0)} sentences/s`,
  ].join('  ');
  if (short) return first;
  const rows = SHOWN.map((label) => {
    const { expected, found, right } = report.labels.get(label) ?? { expected: 0, found: 0, right: 0 };
    const f1 = (2 * right) / Math.max(1, expected + found);
    return `  ${label.padEnd(12)} P ${percent(right, Math.max(1, found))}  R ${percent(right, Math.max(1, expected))}  F1 ${(100 * f1).toFixed(2).padStart(6)}  (${expected})`;
  });
  return [first, ...rows].join('\n');
}
