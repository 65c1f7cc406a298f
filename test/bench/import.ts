// How long an import takes and how free main stays meanwhile: 1,000 articles of about 3 KB through real workers.
//   node scripts/electron.mjs --as-node test/bench/import.ts [articles] [workers]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { importFiles } from '../../main/import.ts';
import { startWorkers, workerCount } from '../../main/workers.ts';
import { create, everything, temporaryFolder } from '../store/workspace.ts';

const ARTICLES = Number(process.argv[2] ?? 1000);
const WORKERS = Number(process.argv[3] ?? workerCount(availableParallelism()));
const BYTES = 3000;
const MILLION = 1_000_000;

const root = path.resolve(import.meta.dirname, '../..');
const samples = path.join(root, 'resources/samples/articles');
const { folder, remove } = temporaryFolder();
const articleFolder = path.join(folder, 'articles');

/** Paragraphs of the sample articles that are plain text. */
function readParagraphs(): string[] {
  const files = readdirSync(samples).filter((file) => file.endsWith('.txt'));
  const texts = files.map((file) => readFileSync(path.join(samples, file), 'utf8'));
  return texts.flatMap((text) => text.split(/\n\s*\n/)).filter((paragraph) => paragraph.length > 80);
}

/** Articles of mixed paragraphs, no two of them the same; a seeded generator picks. */
function writeArticles(): string {
  const paragraphs = readParagraphs();
  mkdirSync(articleFolder);
  let seed = 7;
  for (let number = 0; number < ARTICLES; number += 1) {
    let text = `Report number ${number} of the day`;
    while (text.length < BYTES) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      text += `\n\n${paragraphs[seed % paragraphs.length] ?? ''}`;
    }
    writeFileSync(path.join(articleFolder, `${String(number).padStart(5, '0')}.txt`), text);
  }
  return articleFolder;
}

const articles = writeArticles();
const store = create(path.join(folder, 'bench.entente'));
const workers = startWorkers({
  module: path.join(root, 'main/worker.ts'),
  resources: path.join(root, 'resources'),
  count: WORKERS,
  timeLimit: 120_000,
  idleLimit: 60_000,
});
const delay = monitorEventLoopDelay({ resolution: 1 });
let highest = 0;
let first = 0;
delay.enable();
const start = performance.now();
const used = process.cpuUsage();
const { outcomes } = await importFiles([articles], {
  store,
  workers,
  signal: new AbortController().signal,
  onProgress: ({ done }) => {
    if (done === 1) first = performance.now() - start;
    if (done % 50 === 0) highest = Math.max(highest, process.memoryUsage().rss);
  },
});
const { user, system } = process.cpuUsage(used);
const seconds = (performance.now() - start) / 1000;
delay.disable();
await workers.close();

const count = (status: string) => outcomes.filter((outcome) => outcome.status === status).length;
const milliseconds = (nanoseconds: number) => (nanoseconds / MILLION).toFixed(1);
console.log(
  `${WORKERS} workers: ${count('imported')} imported, ${count('duplicate')} duplicates, ${count('failed')} failed`,
);
console.log(
  `${seconds.toFixed(1)} s, ${((seconds / outcomes.length) * 1000).toFixed(1)} ms each; first after ${first.toFixed(0)} ms`,
);
console.log(
  `main's delay: p50 ${milliseconds(delay.percentile(50))}, p99 ${milliseconds(delay.percentile(99))}, most ${milliseconds(delay.max)} ms`,
);
console.log(`processor time ${((user + system) / MILLION).toFixed(1)} s of all threads`);
console.log(`memory at most ${(highest / 1024 / 1024).toFixed(0)} MB`);
const graphStart = performance.now();
const { ties, total } = store.readGraph(everything);
console.log(
  `${total} relations in ${ties.length} ties, read in ${(performance.now() - graphStart).toFixed(0)} ms`,
);
const failed = outcomes.find(({ status }) => status === 'failed');
if (failed) console.log('first failure:', failed);
store.close();
remove();
