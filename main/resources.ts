// Reads what the rooms need from resources/: lists, lexicons, frames and the parser's weights.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IngestResources } from './ingest/types.ts';

export interface Resources {
  /** Path below resources/ with slashes ("actors/states.jsonl") → text. */
  files: Record<string, string>;
  /** The parser's weights. */
  syntax: Uint8Array;
  ingest: IngestResources;
}

const TEXT = /\.(tsv|jsonl|json|txt)$/;
/** Folders with other readers, or none at run time. */
const APART = ['ingest', 'samples', 'syntax'];
const SYNTAX = 'syntax';

/** Reads everything that ingest and extraction are compiled from. Throws where a file is missing. */
export function readResources(folder: string): Resources {
  return {
    files: readTexts(folder),
    syntax: readSyntax(path.join(folder, SYNTAX)),
    ingest: readIngestResources(folder),
  };
}

/** What ingest alone is compiled from. Throws where a file is missing. */
export function readIngestResources(folder: string): IngestResources {
  const list = (name: string) => readFileSync(path.join(folder, 'ingest', `${name}.tsv`), 'utf8');
  return {
    outlets: list('outlets'),
    places: list('places'),
    cities: readFileSync(path.join(folder, 'actors/cities.tsv'), 'utf8'),
    boilerplate: list('boilerplate'),
    'function-words': list('function-words'),
    hyphen: list('hyphen'),
    'outlet-words': list('outlet-words'),
    'text-kinds': list('text-kinds'),
  };
}

/** The table that the store scores ties with. */
export function readOntologyTable(folder: string): string {
  return readFileSync(path.join(folder, 'ontology/plover.tsv'), 'utf8');
}

function readTexts(folder: string, below = ''): Record<string, string> {
  const entries = readdirSync(path.join(folder, below), { withFileTypes: true });
  const texts = entries.map((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return APART.includes(name) ? {} : readTexts(folder, name);
    return TEXT.test(name) ? { [name]: readFileSync(path.join(folder, name), 'utf8') } : {};
  });
  return Object.assign({}, ...texts) as Record<string, string>;
}

function readSyntax(folder: string): Uint8Array {
  const [name, ...others] = readdirSync(folder).filter((file) => file.endsWith('.bin'));
  if (name === undefined || others.length > 0) throw new Error(`${folder} must hold one .bin file`);
  return readFileSync(path.join(folder, name));
}
