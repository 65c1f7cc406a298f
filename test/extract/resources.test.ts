// The tables of resources/ hold together: every line is of its form, sorted, and refers to what exists.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ActorLine } from '../../main/extract/lexicon/actors.ts';
import { readNounClasses } from '../../main/extract/lexicon/frames.ts';
import { readJsonLines, readTable } from '../../main/extract/lexicon/table.ts';
import classes from '../../resources/word-classes.json' with { type: 'json' };
import { readResourceFiles } from './lexicon.ts';

const files = readResourceFiles();
const actorFiles = Object.entries(files).filter(([name]) => /^actors\/.*\.jsonl$/.test(name));
const lines = actorFiles.flatMap(([name, text]) => readJsonLines<ActorLine>(text, name));
const ids = new Set(lines.map((line) => line.id));
const rules = path.resolve(import.meta.dirname, '../../main/extract');
const DATE = /^(\d{4}(-\d{2}(-\d{2})?)?)?$/;

describe('actors', () => {
  it.each(actorFiles)('%s is sorted by id', (name, text) => {
    const order = readJsonLines<ActorLine>(text, name).map((line) => line.id);
    expect(order).toEqual([...order].sort());
  });

  it('has every id once', () => expect(lines.length).toBe(ids.size));

  it('names only affiliations and offices that exist', () => {
    const unknown = lines.flatMap((line) => {
      const named = [line.affiliation, ...(line.offices ?? []).map((office) => office.of)];
      return named.filter((id) => id !== undefined && !ids.has(id)).map((id) => `${line.id}: ${id}`);
    });
    expect(unknown).toEqual([]);
  });

  it('gives countries by three letters and dates by ISO 8601', () => {
    const wrong = lines.filter((line) => {
      const dates = [
        line.from,
        line.to,
        ...(line.offices ?? []).flatMap((office) => [office.from, office.to]),
      ];
      return !/^[A-Z]{3}$/.test(line.country ?? 'AAA') || dates.some((date) => !DATE.test(date ?? ''));
    });
    expect(wrong.map((line) => line.id)).toEqual([]);
  });

  it('gives no name to two actors, but a capital to a state of old and to that of today', () => {
    const owners = new Map<string, string>();
    const twice = lines.flatMap((line) =>
      [
        line.name,
        ...(line.aliases ?? []),
        ...(line.acronyms ?? []),
        ...(line.adjectives ?? []),
        ...(line.to ? [] : [...(line.capitals ?? []), ...(line.seats ?? [])]),
      ].filter((name) => {
        const owner = owners.get(name);
        owners.set(name, owner ?? line.id);
        return owner !== undefined && owner !== line.id;
      }),
    );
    expect(twice).toEqual([]);
  });
});

describe('tables', () => {
  it.each([
    ['operators.tsv', 'lemma'],
    ['light-verbs.tsv', 'word'],
    ['efforts.tsv', 'word'],
    ['hyphenated.tsv', 'word'],
    ['complex-prepositions.tsv', 'word'],
    ['venues.tsv', 'word'],
    ['measures.tsv', 'word'],
    ['speech-verbs.tsv', 'word'],
    ['summaries.tsv', 'word'],
    ['utterances.tsv', 'word'],
    ['anaphors.tsv', 'noun'],
    ['offices.tsv', 'title'],
    ['borders.tsv', 'state'],
    ['regions.tsv', 'region'],
    ['past-forms.tsv', 'word'],
    ['organisation-heads.tsv', 'head'],
    ['ambiguous.tsv', 'word'],
    ['actors/agents.tsv', 'noun'],
    ['actors/given-names.tsv', 'name'],
    ['actors/titles.tsv', 'title'],
  ])('%s is sorted and says nothing twice', (name, column) => {
    const keys = readTable(files[name] ?? '').map((row) => `${row(column)} ${row('pos')}`);
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(keys.length).toBeGreaterThan(10);
  });

  it('lists the title of every office', () => {
    const titles = new Set(readTable(files['actors/titles.tsv'] ?? '').map((row) => row('title')));
    const held = lines.flatMap((line) => (line.offices ?? []).map((office) => office.title.toLowerCase()));
    const mapped = readTable(files['offices.tsv'] ?? '').flatMap((row) => [row('title'), row('office')]);
    expect([...new Set([...held, ...mapped])].filter((title) => !titles.has(title))).toEqual([]);
  });

  it('has only operators whose effect the engine knows', () => {
    const known = [
      'commit',
      'decide',
      'plan',
      'attempt',
      'try',
      'suppose',
      'reason',
      'reserve',
      'refuse',
      'reserve',
      'fail',
      'threaten',
      'reverse',
      'deny',
      'request',
      'suppress',
      'say',
      'transparent',
    ];
    const effects = new Set(readTable(files['operators.tsv'] ?? '').map((row) => row('effect')));
    expect([...effects].filter((effect) => !known.includes(effect))).toEqual([]);
  });

  it('has no class of nouns that no frame uses, each sorted', () => {
    const frames = Object.entries(files)
      .filter(([name]) => /^frames\/[A-Z_]+\.tsv$/.test(name))
      .map(([, text]) => text)
      .join('\n');
    const classes = readNounClasses(files['frames/classes.tsv'] ?? '');
    const unused = [...classes.keys()].filter((name) => !new RegExp(`[:|]@${name}\\b`).test(frames));
    expect(unused).toEqual([]);
    expect([...classes.keys()]).toEqual([...classes.keys()].sort());
    for (const lemmas of classes.values()) expect(lemmas).toEqual([...new Set(lemmas)].sort());
  });

  it('speaks for and against ambiguous names of actors that exist', () => {
    const unknown = readTable(files['ambiguous.tsv'] ?? '').filter((row) => !ids.has(row('actor')));
    expect(unknown.map((row) => row('word'))).toEqual([]);
  });
});

describe('word-classes.json', () => {
  const entries = Object.entries(classes);
  const joined = (words: readonly string[]) => words.join(',');

  it('is sorted, each class and each word once', () => {
    const names = entries.map(([name]) => name);
    expect(names).toEqual([...names].sort());
    const unsorted = entries.filter(([, { words }]) => joined([...new Set(words)].sort()) !== joined(words));
    expect(unsorted.map(([name]) => name)).toEqual([]);
  });

  it('has no class twice, and none that no rule asks for', () => {
    const owners = new Map(entries.map(([name, { words }]) => [joined(words), name]));
    expect(entries.map(([name, { words }]) => [name, owners.get(joined(words))])).toEqual(
      entries.map(([name]) => [name, name]),
    );
    const code = readdirSync(rules, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(path.join(rules, name), 'utf8'))
      .join('');
    expect(entries.map(([name]) => name).filter((name) => !code.includes(`wordClass('${name}')`))).toEqual(
      [],
    );
  });
});
