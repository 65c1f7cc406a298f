// Reading the two plain formats of resources/: tab-separated tables and JSON lines.

/** One row of a table, by column name; a missing cell reads as ''. */
export type Row = (column: string) => string;

/** Reads a tab-separated table whose first line names the columns. Lines starting with '#' are comments. */
export function readTable(text: string): Row[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const shared = once();
  const header = (lines[0] ?? '').split('\t').map((name) => name.trim());
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return (column) => shared(cells[header.indexOf(column)]?.trim() ?? '');
  });
}

/** Splits a cell with several values: "a|b" → ["a", "b"]; an empty cell has none. */
export function list(cell: string, separator = '|'): string[] {
  return cell
    .split(separator)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** Reads JSON lines; throws with the line number where one does not parse. */
export function readJsonLines<T>(text: string, name: string): T[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as T];
    } catch {
      throw new Error(`${name}, line ${index + 1}: no JSON`);
    }
  });
}

/** Adds to the list of a key. */
export function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Gives one and the same text for equal ones: a table has a few thousand words in tens of thousands of cells. */
function once(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same === undefined) known.set(text, text);
    return same ?? text;
  };
}
