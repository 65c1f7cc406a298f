// The engine's scores, speed and reliability, with and without the parser.
//   node scripts/electron.mjs --as-node test/bench/extract.ts
// Annotated sentences from outside are looked for in ../shared/gold; without them those parts say so and are left out.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extract } from '../../main/extract/extract.ts';
import type { parseTokens } from '../../main/extract/syntax/stages.ts';
import { annotatedArticles, precisionAndRecall, scoreArticle } from '../extract/annotated.ts';
import { articleOf, realLexicon } from '../extract/lexicon.ts';
import { orderTree } from './order-tree.ts';
import { printReliability } from './reliability.ts';

const gold = path.resolve(import.meta.dirname, '../../../shared/gold');
const SETS = ['cameo-sentences', 'plover-records', 're3d'];

const withoutParser: typeof parseTokens = (_, tokens) =>
  orderTree({ start: 0, end: 0, tokens: [...tokens] }).tokens;

function printSpeed(): void {
  const lexicon = realLexicon();
  const articles = annotatedArticles().map((annotated) => annotated.article);
  const once = () =>
    articles.reduce((sum, article) => (extract(article, lexicon), sum + article.text.length), 0);
  once();
  const rates = [1, 2, 3, 4, 5].map(() => {
    const start = process.cpuUsage();
    const characters = once();
    return characters / 1000 / (process.cpuUsage(start).user / 1e6);
  });
  const median = rates.sort((a, b) => a - b)[2] ?? 0;
  console.log(`speed: ${median.toFixed(0)} KB per second of one core (median of 5), everything included`);
  console.log(
    `memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident, lexicon and weights included`,
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

interface GoldRecord {
  id: string;
  text: string;
  date: string | null;
}

function readSet(name: string): GoldRecord[] {
  const lines = readFileSync(path.join(gold, `${name}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldRecord);
}

function predict(name: string, parse?: typeof parseTokens): string {
  return readSet(name)
    .map(({ id, text, date }) =>
      JSON.stringify({ id, ...extract(articleOf(text, date), realLexicon(), parse) }),
    )
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
if (existsSync(path.join(gold, 'score.mjs'))) {
  printScores('with the parser');
  printScores('without the parser (heads by word order)', withoutParser);
  printReliability(gold);
} else {
  console.log(
    'no annotated sentences in ../shared/gold: their scores and the reliability table are left out',
  );
}
