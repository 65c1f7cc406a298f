// Bytes to article to extraction: what a worker does for the window and the command line does by itself.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { tuneCompiler } from './compiler.ts';
import { extract } from './extract/extract.ts';
import { compileLexicon } from './extract/lexicon/compile.ts';
import type { Lexicon } from './extract/lexicon/types.ts';
import type { ArticleText, Extraction } from './extract/model.ts';
import { compileIngestData } from './ingest/data.ts';
import { ingest } from './ingest/ingest.ts';
import { MAX_FILE_BYTES } from './ingest/limits.ts';
import type { IngestData, Ingested } from './ingest/types.ts';
import type { Resources } from './resources.ts';

/** `hash` is the same for two articles whose texts differ in white space and Unicode form only. */
export type ReadArticle = Ingested & { hash: string };
export type ReadOutcome = { ok: true; article: ReadArticle } | { ok: false; reason: string; detail: string };

export interface Engine {
  /** A file's article; what cannot be read is a failure with one clear sentence. */
  read(file: string): Promise<ReadOutcome>;
  extract(article: ArticleText): Extraction;
}

/** Reads the resources and compiles the lexicon at first need: a file that has no text costs neither. */
export function createEngine(readResources: () => Resources): Engine {
  let resources: Resources | null = null;
  let ingestData: IngestData | null = null;
  let lexicon: Lexicon | null = null;

  return {
    async read(file) {
      resources ??= readResources();
      ingestData ??= compileIngestData(resources.ingest);
      const name = path.basename(file);
      try {
        if ((await stat(file)).size > MAX_FILE_BYTES) return tooLarge();
        const outcome = await ingest(await readFile(file), name, ingestData);
        return outcome.ok ? { ok: true, article: withHash(outcome.article) } : outcome;
      } catch (error) {
        return unreadable(error);
      }
    },
    extract(article) {
      resources ??= readResources();
      if (!lexicon) {
        tuneCompiler();
        lexicon = compileLexicon(resources.files, resources.syntax);
      }
      return extract(article, lexicon);
    },
  };
}

function withHash(article: Ingested): ReadArticle {
  const normal = article.text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return { ...article, hash: createHash('sha256').update(normal).digest('hex') };
}

function tooLarge(): ReadOutcome {
  const megabytes = Math.round(MAX_FILE_BYTES / 1024 / 1024);
  return { ok: false, reason: 'too-large', detail: `The file is larger than ${megabytes} MB.` };
}

/** What the file system refused; anything else is a bug and thrown on. */
function unreadable(error: unknown): ReadOutcome {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return { ok: false, reason: 'missing', detail: 'The file is not there.' };
    case 'EACCES':
    case 'EPERM':
      return { ok: false, reason: 'unreadable', detail: 'This user may not read the file.' };
    case 'EISDIR':
      return { ok: false, reason: 'not-a-file', detail: 'This is a folder.' };
    default:
      if (!/^E[A-Z]+$/.test(code)) throw error;
      return { ok: false, reason: 'unreadable', detail: `The file could not be read (${code}).` };
  }
}
