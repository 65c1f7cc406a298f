// Prints how well weights do on a treebank: evaluate.ts WEIGHTS.bin FILE.conllu
import { readFileSync } from 'node:fs';
import { loadSyntax } from '../../main/extract/syntax/load.ts';
import { readConllu } from './conllu.ts';
import { formatReport, measure } from './measure.ts';
import { measureRaw } from './measure-raw.ts';

const [weights, treebank] = process.argv.slice(2);
if (!weights || !treebank) {
  console.error('Usage: evaluate.ts WEIGHTS.bin FILE.conllu');
  process.exitCode = 2;
} else {
  const bytes = readFileSync(weights);
  const began = performance.now();
  const model = loadSyntax(bytes);
  console.log(
    `loaded in ${(performance.now() - began).toFixed(0)} ms, ${(bytes.length / 1e6).toFixed(2)} MB`,
  );
  const sentences = readConllu(treebank);
  measure(model, sentences.slice(0, 300));
  console.log("With the treebank's words:");
  console.log(formatReport(measure(model, sentences)));
  console.log('With own words, sentence by sentence (F1):');
  console.log(measureRaw(model, sentences));
}
