// resources/actors → records, and every name under which a text may speak of them.
import type { ActorKind, MentionForm } from '../model.ts';
import { addName } from './names.ts';
import { list, readTable } from './table.ts';
import type { ActorRecord, Agent, Leader, NameNode, Office, Place, Title } from './types.ts';

/** A line of actors/*.jsonl; resources/README.md tells what each key means. */
export interface ActorLine {
  id: string;
  kind: ActorKind;
  name: string;
  country?: string;
  sectors?: string[];
  affiliation?: string;
  aliases?: string[];
  acronyms?: string[];
  adjectives?: string[];
  nationals?: string[];
  capitals?: string[];
  seats?: string[];
  from?: string;
  to?: string;
  surname?: string;
  /** Without `to` while it is held, without either where nobody knows. */
  offices?: (Pick<Office, 'title' | 'of'> & Partial<Office>)[];
}

export function recordOf(line: ActorLine): ActorRecord {
  return {
    id: line.id,
    kind: line.kind,
    name: line.name,
    country: line.country ?? null,
    sectors: line.sectors ?? [],
    affiliation: line.affiliation ?? null,
    ...(line.acronyms && { acronyms: line.acronyms }),
  };
}

export function leaderOf(line: ActorLine): Leader {
  return {
    ...recordOf(line),
    surname: line.surname ?? line.name,
    offices: (line.offices ?? []).map(({ title, of, from = '', to = '' }) => ({ title, of, from, to })),
  };
}

/** Adds every wording of a line to the names; `ambiguous` holds those that need support from their context. */
export function addNames(
  names: NameNode,
  line: ActorLine,
  record: ActorRecord,
  ambiguous: ReadonlySet<string>,
): void {
  const add = (words: readonly string[] | undefined, form: MentionForm) => {
    for (const word of words ?? [])
      addName(names, word, {
        record,
        form,
        from: line.from ?? '',
        to: line.to ?? '',
        ambiguous: ambiguous.has(word),
      });
  };
  add([line.name, ...(line.aliases ?? []), ...surnameFirst(line)], 'name');
  add(line.acronyms, 'acronym');
  add(line.adjectives, 'demonym');
  add(line.nationals, 'demonym');
  add(line.capitals, 'capital');
  add(line.seats, 'capital');
}

/** "Abe Shinzo": much of the press writes Japanese names as the Japanese do. */
function surnameFirst({ country, name, surname }: ActorLine): string[] {
  const [given = '', last, more] = name.split(' ');
  return country === 'JPN' && surname && last === surname && !more ? [`${surname} ${given}`] : [];
}

export function readAgents(text: string): Map<string, Agent> {
  return new Map(
    readTable(text).map((row) => [
      row('noun').toLowerCase(),
      {
        noun: row('noun').toLowerCase(),
        sectors: list(row('sectors'), ' ')
          .flatMap((sectors) => list(sectors, ','))
          .flatMap((s) => list(s)),
        kind: row('kind') as ActorKind,
        actsFor: row('acts_for') === 'yes',
      },
    ]),
  );
}

export function readTitles(text: string): Map<string, Title> {
  return new Map(
    readTable(text).map((row) => [
      row('title').toLowerCase(),
      {
        title: row('title').toLowerCase(),
        sectors: list(row('sectors'), ' ')
          .flatMap((sectors) => list(sectors, ','))
          .flatMap((s) => list(s)),
        rank: Number(row('rank')) || 9,
        actsFor: row('acts_for') === 'yes',
        states: new Set(list(row('states'))),
      },
    ]),
  );
}

/** Adds the places to `names` and returns them by name. */
export function readPlaces(text: string, names: NameNode): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const row of readTable(text)) {
    const place = { name: row('name'), country: row('country'), kind: row('kind') };
    const record: ActorRecord = {
      id: `place:${place.name}`,
      kind: 'place',
      name: place.name,
      country: place.country,
      sectors: [],
      affiliation: null,
    };
    for (const name of [place.name, ...list(row('aliases'))]) {
      addName(names, name, { record, form: 'name', from: '', to: '', ambiguous: false });
      places.set(name, place);
    }
  }
  return places;
}
