// Prints the parses of the sample articles: run by vectors.test.ts in processes of its own.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../../main/extract/syntax/analyse.ts';
import { loadSyntax } from '../../../main/extract/syntax/load.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const model = loadSyntax(readFileSync(path.join(root, 'resources/syntax/english.bin')));
const articles = path.join(root, 'test/fixtures/articles');

for (const entry of readdirSync(articles, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const text = readFileSync(path.join(articles, entry.name, 'source.txt'), 'utf8');
  for (const { tokens } of analyse(model, text, 0, text.length))
    console.log(
      tokens.map(({ text: word, xpos, head, deprel }) => [word, xpos, head, deprel].join('/')).join(' '),
    );
}
