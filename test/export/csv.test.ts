import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { parseCsv, writeCsv } from '../../main/export/csv.ts';

const AWKWARD = [
  '',
  ' ',
  ',',
  '"',
  '""',
  '"a"',
  'a"b',
  'a,b',
  'line\nbreak',
  'line\r\nbreak',
  '\r',
  '\n',
  '\t',
  '=1+1',
  "=cmd|' /C calc'!A0",
  '+1',
  '-1',
  '@a',
  '＝1+1',
  "'",
  "''",
  "'=a",
  "''=a",
  "'a",
  '\t=a',
  'é ü ж 中 🇳🇴',
  '\uFEFF',
  '“quoted”',
  'a;b',
  'null',
  '0012',
];

/** A small seeded generator (mulberry32): the same rows in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function randomRows(seed: number): string[][] {
  const random = generator(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const columns = 1 + below(4);
  const cell = () => Array.from({ length: below(4) }, () => AWKWARD[below(AWKWARD.length)] ?? '').join('');
  return Array.from({ length: below(6) }, () => Array.from({ length: columns }, cell));
}

test('what is written is read back without loss', () => {
  expect(parseCsv(writeCsv(AWKWARD.map((cell) => [cell])))).toEqual(AWKWARD.map((cell) => [cell]));
  expect(parseCsv(writeCsv([AWKWARD]))).toEqual([AWKWARD]);
  for (let seed = 0; seed < 500; seed += 1) {
    const rows = randomRows(seed);
    expect(parseCsv(writeCsv(rows))).toEqual(rows);
  }
});

test('another reader sees the same cells, guards and all', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const rows = randomRows(seed);
    const other = parse(writeCsv(rows), { bom: true, relax_column_count: true }) as string[][];
    const unguarded = other.map((row) =>
      row.map((cell) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell)),
    );
    expect(unguarded).toEqual(rows);
  }
});

test('no text cell begins like a formula', () => {
  for (const cell of ['=1+1', '+1', '-1', '@a', '＝1', '＋1', '－1', '＠a', '\t=a', '\r=a', '\n=a']) {
    const [[written = ''] = []] = parse(writeCsv([[cell]]), { bom: true }) as string[][];
    expect(written).toBe(`'${cell}`);
  }
});

test('lines end with CRLF, quotes stand where needed only, numbers are bare, null is empty', () => {
  expect(
    writeCsv([
      ['a', 'b c'],
      [-2.5, null],
      ['"', 'x,y'],
    ]),
  ).toBe('\uFEFFa,b c\r\n-2.5,\r\n"""","x,y"\r\n');
  expect(writeCsv([])).toBe('\uFEFF');
});

test('files of others with bare line feeds, and broken ones', () => {
  expect(parseCsv('a,b\n"c\nd",\n')).toEqual([
    ['a', 'b'],
    ['c\nd', ''],
  ]);
  expect(parseCsv('a,')).toEqual([['a', '']]);
  expect(() => parseCsv('a,"b')).toThrow('character 2');
  expect(() => parseCsv('"a"b')).toThrow('character 0');
});
