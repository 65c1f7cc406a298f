// What the network reads of a word by itself: its row in the vocabulary, its ends and its shape.
import { hashText } from './hash.ts';

/** Rows of the table of hashed word parts; row 0 is left empty. */
export const PART_ROWS = 8192;
const LONGEST_PREFIX = 3;
const LONGEST_SUFFIX = 4;

/** The word as the vocabulary knows it: lower case, straight quotes, digits as 0. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/[“”]|''/g, '"')
    .replace(/\p{Nd}/gu, '0');
}

/** Rows of the word's parts: shape, prefixes, suffixes. Two parts may share a row; the network learns with that. */
export function partRows(text: string, normal: string): number[] {
  const rows = [partRow(`=${shapeOf(text)}`)];
  for (let size = 1; size <= LONGEST_PREFIX && size < normal.length; size++)
    rows.push(partRow(`<${normal.slice(0, size)}`));
  for (let size = 1; size <= LONGEST_SUFFIX && size < normal.length; size++)
    rows.push(partRow(`>${normal.slice(normal.length - size)}`));
  return rows;
}

function partRow(part: string): number {
  return 1 + ((hashText(part) >>> 0) % (PART_ROWS - 1));
}

/** The shape with runs cut to two: "Xxx", "XX", "00", "X.X". */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{Nd}/gu, '0')
    .replace(/[’ʼ`]/g, "'")
    .replace(/(.)\1{2,}/gu, '$1$1');
}
