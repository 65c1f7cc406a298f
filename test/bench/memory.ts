// The most that a worker has held in memory once it has read a megabyte: to be run in a process of its own, see extract.ts.
import { existsSync, readFileSync } from 'node:fs';
import { extract } from '../../main/extract/extract.ts';
import { annotatedArticles } from '../extract/annotated.ts';
import { realLexicon } from '../extract/lexicon.ts';

/** Where Linux tells the most that was ever resident, and how much of it is mapped from files, as Electron's own program is. */
const STATUS = '/proc/self/status';

const articles = annotatedArticles().map(({ article }) => article);
for (let time = 0; time < 16; time++) for (const article of articles) extract(article, realLexicon());
const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
const megabytes = (field: string) => {
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1];
  return kilobytes === undefined ? null : ((Number(kilobytes) * 1024) / 1e6).toFixed(0);
};
const most = megabytes('VmHWM');
console.log(
  most === null
    ? `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident at the end`
    : `${most} MB resident at most, ${megabytes('RssFile')} of them Electron's program, which its processes share`,
);
