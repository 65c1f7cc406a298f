// Reads the weights file: a length, a JSON header that says where each section lies, then the sections.
import { denseTable, readKeys, sparseTable } from './tables.ts';
import type { Scorer, SyntaxModel } from './types.ts';

/** Written first in the header; a file of another format is refused. */
export const FORMAT = 'entente-syntax-2';

interface Section {
  offset: number;
  length: number;
}

export interface Header {
  format: string;
  tags: string[];
  certain: number[];
  labels: string[];
  doubt: number;
  /** Features in each table. */
  counts: { ambiguity: number; tagger: number; forward: number; backward: number; labeller: number };
  sections: Record<string, Section>;
}

/**
 * Loads the trained weights (resources/syntax/english.bin).
 * Throws where the bytes are not such a file: it ships with the application, so that is a fault of the build.
 */
export function loadSyntax(bytes: Uint8Array): SyntaxModel {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  if (header.format !== FORMAT) throw new Error(`Syntax weights of another format: ${header.format}`);
  const read = (name: string) => {
    const section = header.sections[name];
    if (!section) throw new Error(`Syntax weights lack a section: ${name}`);
    const from = 4 + length + section.offset;
    // a copy: a view could start at any offset, and a Buffer's own slice is a view
    return new Uint8Array(bytes.subarray(from, from + section.length));
  };
  return {
    tagger: readSparse('tagger', header.counts.tagger, read),
    forward: readDense('forward', header.counts.forward, read),
    backward: readDense('backward', header.counts.backward, read),
    labeller: readSparse('labeller', header.counts.labeller, read),
    lexicon: {
      tags: header.tags,
      certain: header.certain,
      doubt: header.doubt,
      ambiguity: readAmbiguity(header, read),
    },
    lemmas: { rules: readRules(new TextDecoder().decode(read('lemmas'))) },
    labels: header.labels,
  };
}

function readDense(name: string, count: number, read: (name: string) => Uint8Array): Scorer {
  return denseTable(readKeys(read(`${name}.keys`), count), new Int8Array(read(`${name}.weights`).buffer));
}

function readSparse(name: string, count: number, read: (name: string) => Uint8Array): Scorer {
  return sparseTable(
    readKeys(read(`${name}.keys`), count),
    read(`${name}.sizes`),
    read(`${name}.classes`),
    new Int8Array(read(`${name}.weights`).buffer),
  );
}

function readAmbiguity(header: Header, read: (name: string) => Uint8Array): Map<number, number> {
  const keys = readKeys(read('ambiguity.keys'), header.counts.ambiguity);
  const low = read('ambiguity.low');
  const high = read('ambiguity.high');
  const ambiguity = new Map<number, number>();
  for (let index = 0; index < keys.length; index++) {
    ambiguity.set(keys[index] as number, (low[index] as number) + 256 * (high[index] as number));
  }
  return ambiguity;
}

/** One rule a line: key, tab, rule. */
function readRules(text: string): Map<string, string> {
  const rules = new Map<string, string>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) rules.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return rules;
}
