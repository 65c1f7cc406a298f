// The engine's scores, speed and reliability, with and without the parser.
//   node scripts/electron.mjs --as-node test/bench/extract.ts
// Annotated sentences from outside are looked for in ../shared/gold; without them those parts say so and are left out.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readRequest, resultOf } from '../../main/documents.ts';
import { extract } from '../../main/extract/extract.ts';
import type { parseTokens } from '../../main/extract/syntax/stages.ts';
import { YOUNG_GENERATION_MB } from '../../main/hand.ts';
import { annotatedArticles, precisionAndRecall, scoreArticle } from '../extract/annotated.ts';
import { articleOf, realLexicon } from '../extract/lexicon.ts';
import { orderTree } from './order-tree.ts';
import { printReliability } from './reliability.ts';
import { printSentences } from './sentences.ts';

const gold = path.resolve(import.meta.dirname, '../../../shared/gold');
const SETS = ['cameo-sentences', 'plover-records', 're3d'];

const withoutParser: typeof parseTokens = (_, tokens) =>
  orderTree({ start: 0, end: 0, tokens: [...tokens] }).tokens;

function printSpeed(): void {
  const lexicon = realLexicon();
  const articles = annotatedArticles().map((annotated) => annotated.article);
  const once = () =>
    articles.reduce((sum, article) => (extract(article, lexicon), sum + article.text.length), 0);
  const rate = (read = once) => {
    const start = process.cpuUsage();
    const characters = read();
    return characters / 1000 / (process.cpuUsage(start).user / 1e6);
  };
  const median = (rates: number[]) => rates.sort((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;
  once();
  const cold = median([1, 2, 3, 4, 5].map(() => rate()));
  // a worker of an import has read its first megabyte within seconds
  for (let time = 0; time < 10; time++) once();
  const warm = median([1, 2, 3, 4, 5].map(() => rate()));
  console.log(
    `speed: ${warm.toFixed(0)} KB per second of one core once warm, ${cold.toFixed(0)} before (medians of 5), everything included`,
  );
  const young = `--max-semi-space-size=${YOUNG_GENERATION_MB / 3}`;
  const memory = execFileSync(process.execPath, [young, path.join(import.meta.dirname, 'memory.ts')], {
    encoding: 'utf8',
  });
  console.log(`memory: ${memory.trim()}; lexicon and weights included, with a worker's limits`);
  const long = articleOf(articles.map(({ text }) => text.repeat(8)).join('\n'));
  const longRate = rate(() => (extract(long, lexicon), long.text.length));
  console.log(
    `one article of ${(long.text.length / 1000).toFixed(0)} KB: ${longRate.toFixed(0)} KB per second`,
  );
}

function printAnnotated(): void {
  const scores = annotatedArticles().map((annotated) => ({
    ...scoreArticle(annotated, realLexicon()),
    heldOut: annotated.heldOut,
  }));
  for (const [name, part] of [
    ['all', scores],
    ['written last', scores.filter((score) => score.heldOut)],
  ] as const) {
    if (part.length === 0) continue;
    const { precision, recall } = precisionAndRecall(part);
    console.log(
      `annotated articles, ${name} (${part.length}): P ${precision.toFixed(3)} R ${recall.toFixed(3)}`,
    );
  }
}

/** What the command line prints for the set's lines. */
function predict(name: string, parse?: typeof parseTokens): string {
  const lines = readFileSync(path.join(gold, `${name}.jsonl`), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      // as the scorer asks the command line
      const { id, text, title, date } = JSON.parse(line) as Record<string, string | undefined>;
      const request = readRequest(JSON.stringify({ id, text, title, published: date ?? null }));
      if ('wrong' in request) throw new Error(`${name}: ${request.wrong}`);
      return JSON.stringify(resultOf(request, extract(request.article, realLexicon(), parse)));
    })
    .join('\n');
}

function printScores(title: string, parse?: typeof parseTokens): void {
  console.log(`\n${title}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'entente-bench-'));
  try {
    for (const name of SETS) {
      const file = path.join(folder, `${name}.jsonl`);
      writeFileSync(file, predict(name, parse));
      const scorer = [path.join(gold, 'score.mjs'), '--pred', file, path.join(gold, `${name}.jsonl`)];
      const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
      console.log(execFileSync(process.execPath, scorer, { encoding: 'utf8', env }).trim());
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

printSpeed();
printAnnotated();
printSentences();
if (existsSync(path.join(gold, 'score.mjs'))) {
  printScores('with the parser');
  printScores('without the parser (heads by word order)', withoutParser);
  printReliability(gold);
} else {
  console.log(
    'no annotated sentences in ../shared/gold: their scores and the reliability table are left out',
  );
}
