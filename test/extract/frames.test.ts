// Every frame's example is its test: the engine must read in it what the line says.
import { describe, expect, it } from 'vitest';
import { readTable } from '../../main/extract/lexicon/table.ts';
import type { Extraction } from '../../main/extract/model.ts';
import { read, readResourceFiles } from './lexicon.ts';

/** "GRC>TUR", "IRN~RUS" where mutual; IGO for international organisations. */
function readings(type: string | null, { actors, relations }: Extraction): string[] {
  const code = (id: string) => {
    const actor = actors.find((one) => one.id === id);
    return actor?.country ?? (actor?.kind === 'organisation' ? 'IGO' : '?');
  };
  return relations
    .filter((relation) => type === null || relation.type === type)
    .flatMap((relation) => {
      const [source, target] = [code(relation.source), code(relation.target)];
      return relation.mutual ? [`${source}~${target}`, `${target}~${source}`] : [`${source}>${target}`];
    });
}

const files = Object.entries(readResourceFiles()).filter(([name]) => /^frames\/[A-Z_]+\.tsv$/.test(name));

describe.each(files)('%s', (name, text) => {
  const type = name.replace(/^frames\/|\.tsv$/g, '');

  it('reads every example as the line says', () => {
    const missed = readTable(text).flatMap((row) => {
      const found = readings(type, read(row('example')));
      return found.includes(row('reads'))
        ? []
        : [`${row('frame')}: ${row('example')} | ${row('reads')} | ${found.join(' ')}`];
    });
    expect(missed).toEqual([]);
    // hundreds of sentences on a busy machine
  }, 60_000);

  it('is sorted and says nothing twice', () => {
    const keys = readTable(text).map((row) => ['frame', 'pos', 'source', 'target'].map(row).join('\t'));
    expect(keys).toEqual([...new Set(keys)]);
    const order = readTable(text).map((row) => `${row('frame')}\t${row('pos')}`);
    expect(order).toEqual([...order].sort());
  });
});

describe('words of the same meaning', () => {
  const table = readTable(readResourceFiles()['frames/same-words.tsv'] ?? '');

  it('reads every example as the line says', () => {
    const missed = table.flatMap((row) => {
      const found = readings(null, read(row('example')));
      return found.includes(row('reads')) ? [] : [`${row('word')}: ${row('example')} | ${found.join(' ')}`];
    });
    expect(missed).toEqual([]);
  });

  it('is sorted and says nothing twice', () => {
    const keys = table.map((row) => `${row('word')}\t${row('pos')}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it.each([
    'Kenya dispatched the matter.',
    'Norway transferred two soldiers to Denmark.',
    'Chile dismissed its ambassador in Peru.',
    'The Chilean team stormed past Peru.',
    'Kenyan runners rushed to Uganda.',
  ])('%s', (text) => expect(readings(null, read(text))).toEqual([]));
});
