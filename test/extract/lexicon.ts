// The real lexicon, compiled once for all tests of a file.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tuneCompiler } from '../../main/compiler.ts';
import { extract } from '../../main/extract/extract.ts';
import { compileLexicon } from '../../main/extract/lexicon/compile.ts';
import type { Lexicon } from '../../main/extract/lexicon/types.ts';
import type { ArticleText, Extraction } from '../../main/extract/model.ts';

const resources = path.resolve(import.meta.dirname, '../../resources');

export function readResourceFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(resources, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(tsv|jsonl)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    files[path.relative(resources, file).replaceAll(path.sep, '/')] = readFileSync(file, 'utf8');
  }
  return files;
}

let lexicon: Lexicon | undefined;

export function realLexicon(): Lexicon {
  if (!lexicon) {
    tuneCompiler();
    lexicon = compileLexicon(readResourceFiles(), readFileSync(path.join(resources, 'syntax/english.bin')));
  }
  return lexicon;
}

/** Paragraphs are the lines of the text. */
export function articleOf(text: string, published: string | null = null): ArticleText {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match, index) => ({
    index,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { text, title: null, published, paragraphs };
}

export function read(text: string, published: string | null = null): Extraction {
  return extract(articleOf(text, published), realLexicon());
}
