// The weights file: a length, a JSON header that says where each section lies, then the sections.

/** Written first in the header; a file of another format is refused. */
const FORMAT = 'entente-syntax-3';

interface Header {
  format: string;
  /** "UPOS XPOS" by tag number. */
  tags: string[];
  labels: string[];
  sizes: Sizes;
  /** So many units of a 16-bit word vector make 1. */
  wordUnit: number;
  /** How much the hidden layers of the scorers are scaled up to become 16-bit integers. */
  factors: { arcDependent: number; arcQuery: number; arcHead: number; labelPair: number };
  sections: Record<string, { offset: number; length: number }>;
}

/** Numbers in a word's vector, in a hidden state of one direction, in the hidden layers of the scorers. */
interface Sizes {
  word: number;
  vector: number;
  tagger: number;
  taggerLayers: number;
  parser: number;
  parserLayers: number;
  arc: number;
  label: number;
}

/** Rows of signed bytes, each with its scale. */
export interface Rows {
  values: Int8Array;
  scales: Float32Array;
}

export interface Sections {
  header: Header;
  text(name: string): string;
  floats(name: string): Float32Array;
  rows(name: string): Rows;
}

/** Throws where the bytes are not such a file. */
export function readSections(bytes: Uint8Array): Sections {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  if (header.format !== FORMAT) throw new Error(`Syntax weights of another format: ${header.format}`);
  const read = (name: string): Uint8Array<ArrayBuffer> => {
    const section = header.sections[name];
    if (!section) throw new Error(`Syntax weights lack a section: ${name}`);
    const from = 4 + length + section.offset;
    // a copy: a view could start at any offset, and a Buffer's own slice is a view
    return new Uint8Array(bytes.subarray(from, from + section.length));
  };
  const floats = (name: string) => new Float32Array(read(name).buffer);
  return {
    header,
    text: (name) => new TextDecoder().decode(read(name)),
    floats,
    rows: (name) => ({ values: new Int8Array(read(name).buffer), scales: floats(`${name}.scales`) }),
  };
}
