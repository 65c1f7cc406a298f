// Whole documents: test/fixtures/ingest/<name>/{source.*, expected.json}, made by test/fixtures/make-ingest.ts.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { articleOf, paragraphTexts } from './load-data.ts';

const folder = path.join(import.meta.dirname, '../fixtures/ingest');

test.each(readdirSync(folder))('%s', async (name) => {
  const files = readdirSync(path.join(folder, name));
  const source = files.find((file) => file.startsWith('source.')) ?? '';
  const article = await articleOf(readFileSync(path.join(folder, name, source)), source);
  const { text, paragraphs, ...rest } = article;
  const texts = paragraphTexts(article);
  expect({ ...rest, paragraphs: texts }).toEqual(
    JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')),
  );
  // the paragraphs are the text: in order, parted by one empty line, clean
  expect(texts.join('\n\n')).toBe(text);
  expect(paragraphs.map(({ index }) => index)).toEqual(paragraphs.map((_, index) => index));
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/[\r\u00A0\u00AD\u200B-\u200F\uFEFF]| {2}|^\s|\s$|\n{3}/);
});
