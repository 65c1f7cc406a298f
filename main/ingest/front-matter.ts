// The part of YAML that front matter uses: one "key: value" a line, quoted or not, and lists of plain values.

const FENCED = /^\s*---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

function plainValue(raw: string): string {
  const value = raw.trim();
  const quoted = /^(["'])([\s\S]*)\1(?:\s+#.*)?$/.exec(value);
  if (quoted) return (quoted[2] ?? '').replace(/\\(["\\])/g, '$1').replace(/''/g, "'");
  if (/^\[.*\]$/.test(value)) {
    return value.slice(1, -1).split(',').map(plainValue).join(', ');
  }
  return value.replace(/\s+#.*$/, '');
}

/**
 * Splits front matter off a Markdown text. Keys are lower case; a list becomes its values joined by ", ", a map is
 * left out but for its `name`. `fields` is null where the text has no front matter.
 */
export function readFrontMatter(text: string): { fields: Map<string, string> | null; body: string } {
  const match = FENCED.exec(text);
  if (!match) return { fields: null, body: text };
  const fields = new Map<string, string>();
  let key = '';
  for (const line of (match[1] ?? '').split('\n')) {
    const entry = /^([A-Za-z_][\w -]*?)\s*:(?:\s+(.*)|)$/.exec(line);
    const item = /^\s*(?:-\s+)?(?:name\s*:\s*)?(\S.*)$/.exec(line);
    if (entry) {
      key = (entry[1] ?? '').toLowerCase();
      const value = plainValue(entry[2] ?? '');
      // ">" and "|" announce lines that follow
      if (!fields.has(key)) fields.set(key, /^[>|][+-]?$/.test(value) ? '' : value);
    } else if (item && key !== '' && /^\s/.test(line)) {
      const isItem = /^\s*-\s/.test(line);
      const before = fields.get(key) ?? '';
      fields.set(key, [before, plainValue(item[1] ?? '')].filter(Boolean).join(isItem ? ', ' : ' '));
    }
  }
  return { fields, body: text.slice(match[0].length) };
}
