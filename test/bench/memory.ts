// What a worker holds in memory once it has read a megabyte: to be run in a process of its own, see extract.ts.
import { extract } from '../../main/extract/extract.ts';
import { annotatedArticles } from '../extract/annotated.ts';
import { realLexicon } from '../extract/lexicon.ts';

const articles = annotatedArticles().map(({ article }) => article);
for (let time = 0; time < 16; time++) for (const article of articles) extract(article, realLexicon());
console.log((process.memoryUsage().rss / 1e6).toFixed(0));
