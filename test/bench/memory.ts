// What a worker holds in memory once it has read a megabyte: to be run in a process of its own, see extract.ts.
import { existsSync, readFileSync } from 'node:fs';
import { extract } from '../../main/extract/extract.ts';
import { annotatedArticles } from '../extract/annotated.ts';
import { realLexicon } from '../extract/lexicon.ts';

/** Where Linux tells how much of what is resident is mapped from files, as Electron's own program is, which its processes share. */
const STATUS = '/proc/self/status';

const articles = annotatedArticles().map(({ article }) => article);
for (let time = 0; time < 16; time++) for (const article of articles) extract(article, realLexicon());
const resident = process.memoryUsage().rss / 1e6;
const mapped = existsSync(STATUS)
  ? /^RssFile:\s+(\d+) kB/m.exec(readFileSync(STATUS, 'utf8'))?.[1]
  : undefined;
const ofFiles = mapped
  ? `, ${((Number(mapped) * 1024) / 1e6).toFixed(0)} of them Electron's program, which its processes share`
  : '';
console.log(`${resident.toFixed(0)} MB resident${ofFiles}`);
