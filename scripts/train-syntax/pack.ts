// Writes the weights file that main/extract/syntax/load.ts reads.
import { FORMAT, type Header } from '../../main/extract/syntax/load.ts';
import type { LemmaRules, TagLexicon } from '../../main/extract/syntax/types.ts';
import { type PackedTable, packKeys } from './pack-tables.ts';

export interface Trained {
  lexicon: TagLexicon;
  lemmas: LemmaRules;
  labels: string[];
  tagger: PackedTable;
  forward: PackedTable;
  backward: PackedTable;
  labeller: PackedTable;
}

/** The bytes of the weights file. */
export function packModel(trained: Trained): Uint8Array {
  const { lexicon, tagger, forward, backward, labeller } = trained;
  const ambiguity = [...lexicon.ambiguity]
    .map(([key, set]) => ({ key: key >>> 0, set }))
    .sort((a, b) => a.key - b.key);
  const rules = [...trained.lemmas.rules].map(([key, rule]) => `${key}\t${rule}\n`).join('');
  const sections: [string, Uint8Array][] = [
    ['ambiguity.keys', packKeys(ambiguity.map(({ key }) => key))],
    ['ambiguity.low', Uint8Array.from(ambiguity, ({ set }) => set % 256)],
    ['ambiguity.high', Uint8Array.from(ambiguity, ({ set }) => Math.floor(set / 256))],
    ['lemmas', new TextEncoder().encode(rules)],
    ...tableSections('tagger', tagger),
    ...tableSections('forward', forward),
    ...tableSections('backward', backward),
    ...tableSections('labeller', labeller),
  ];
  const header: Header = {
    format: FORMAT,
    tags: lexicon.tags,
    certain: lexicon.certain,
    labels: trained.labels,
    doubt: lexicon.doubt / tagger.unit,
    counts: {
      ambiguity: ambiguity.length,
      tagger: tagger.count,
      forward: forward.count,
      backward: backward.count,
      labeller: labeller.count,
    },
    sections: {},
  };
  let offset = 0;
  for (const [name, bytes] of sections) {
    header.sections[name] = { offset, length: bytes.length };
    offset += bytes.length;
  }
  return join(
    new TextEncoder().encode(JSON.stringify(header)),
    sections.map(([, bytes]) => bytes),
  );
}

function tableSections(name: string, table: PackedTable): [string, Uint8Array][] {
  return [
    [`${name}.keys`, table.keys],
    [`${name}.sizes`, table.sizes],
    [`${name}.classes`, table.classes],
    [`${name}.weights`, new Uint8Array(table.weights.buffer)],
  ];
}

function join(header: Uint8Array, parts: Uint8Array[]): Uint8Array {
  const total = parts.reduce((sum, part) => sum + part.length, 4 + header.length);
  const bytes = new Uint8Array(total);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  let offset = 4 + header.length;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
