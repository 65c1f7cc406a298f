// Comma-separated values as RFC 4180 writes them: CRLF, quotes where needed. With a byte order mark in front,
// without which Excel does not read UTF-8; and with a guard against cells that a spreadsheet would run.

const BYTE_ORDER_MARK = '\uFEFF';

/** What a cell may start with that makes a spreadsheet take it for a formula, behind any guards; in full width too. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** Numbers are written bare; a text that looks like a formula gets an apostrophe in front. */
export type Cell = string | number | null;

/** Rows to text. The first row is usually the header; null becomes an empty cell. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

/** Reads what `writeCsv` wrote, guards taken off again; also reads LF for CRLF. Cells are all text. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/gy;
  pattern.lastIndex = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const [, quoted, bare = '', separator] = pattern.exec(text) ?? [];
    if (separator === undefined) throw new Error(`Not comma-separated values at character ${at}`);
    row.push(withoutGuard(quoted === undefined ? bare : quoted.replaceAll('""', '"')));
    // a comma at the very end has one more, empty cell behind it
    if (separator === ',' && pattern.lastIndex === text.length) row.push('');
    if (separator === ',' && pattern.lastIndex < text.length) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  // an empty text is quoted, so that a row of one such cell is no empty line
  return guarded === '' || /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function withoutGuard(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
