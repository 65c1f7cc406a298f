// resources/ → Lexicon. Pure: the texts of the files come in by their path below resources/.
import type { ActorKind, MentionForm, RelationType } from '../model.ts';
import { loadSyntax } from '../syntax/load.ts';
import {
  type ActorLine,
  addNames,
  leaderOf,
  readAgents,
  readPlaces,
  readTitles,
  recordOf,
} from './actors.ts';
import { indexFrames, readFrames, readNounClasses, vocabularyOf } from './frames.ts';
import { addNearName, newNearNames } from './misspelt.ts';
import { newNode } from './names.ts';
import { withSameWords } from './same-words.ts';
import { bySound } from './sounds.ts';
import { list, push, type Row, readJsonLines, readTable } from './table.ts';
import type {
  ActorRecord,
  Agent,
  Ambiguity,
  Frame,
  Leader,
  Lexicon,
  NameEntry,
  NameNode,
  Office,
} from './types.ts';
import { compileWords } from './words.ts';

/** Texts of the files below resources/, by path: "actors/states.jsonl", "frames/ACCUSE.tsv". */
export type ResourceFiles = Readonly<Record<string, string>>;

/**
 * Compiles what the engine knows. `syntax` are the parser's weights.
 * Throws where a file is missing or a line is not of its format: that is a fault of the package, not of an article.
 */
export function compileLexicon(files: ResourceFiles, syntax: Uint8Array): Lexicon {
  const text = (name: string) => {
    const found = files[name];
    if (found === undefined) throw new Error(`resources/${name} is missing`);
    return found;
  };
  const ambiguous = readTable(text('ambiguous.tsv'));
  const { names, actors, leaders, lines, nearNames, nearSurnames } = compileActors(
    files,
    new Set(ambiguous.map((row) => row('word'))),
  );
  const places = newNode();
  const placeOf = readPlaces(text('actors/cities.tsv'), places);
  const frameFiles = Object.keys(files).filter((name) => /^frames\/[A-Z_]+\.tsv$/.test(name));
  const classes = readNounClasses(text('frames/classes.tsv'));
  const own = frameFiles.sort().flatMap((name) => readFrames(typeOf(name), text(name), classes));
  const frames = withSameWords(own, readTable(text('frames/same-words.tsv')));
  const agents = readAgents(text('actors/agents.tsv'));
  const titles = readTitles(text('actors/titles.tsv'));
  return {
    syntax: loadSyntax(syntax),
    names,
    nearNames,
    nearSurnames,
    ambiguity: new Map(ambiguous.map((row) => [row('actor'), readAmbiguity(row)])),
    actors,
    states: presentStates(actors),
    branches: indexBranches(lines),
    founded: new Map(
      lines
        .filter(({ kind, sectors }) => kind === 'institution' && sectors?.includes('MIL'))
        .flatMap(({ id, from }) => (from ? [[id, Number(from.slice(0, 4))]] : [])),
    ),
    givenNames: givenNamesOf(text('actors/given-names.tsv'), leaders),
    ...indexLeaders(leaders),
    bandsBySound: bySound(bandNames(lines, actors)),
    agents,
    titles,
    hardware: new Set(['fleet', 'weapon'].flatMap((name) => classes.get(name) ?? [])),
    agentStarts: firstWords([...agents.keys(), ...titles.keys()]),
    titleStarts: firstWords(titles.keys()),
    offices: new Map(readTable(text('offices.tsv')).map((row) => [row('title'), row('office')])),
    places,
    placeOf,
    framesByPos: indexFrames(frames),
    vocabulary: vocabularyOf(frames),
    deeds: new Set(frames.filter(isDeed).map((frame) => frame.head)),
    mediators: new Set(frames.filter(isMediation).map((frame) => frame.head)),
    ...compileWords(text),
    organisationHeads: readOrganisationHeads(text('organisation-heads.tsv')),
  };
}

function compileActors(files: ResourceFiles, ambiguous: ReadonlySet<string>) {
  const names: NameNode = newNode();
  const actors = new Map<string, ActorRecord>();
  const leaders: Leader[] = [];
  const lines: ActorLine[] = [];
  const sources = Object.keys(files).filter((name) => /^actors\/.*\.jsonl$/.test(name));
  for (const source of sources.sort()) {
    for (const line of readJsonLines<ActorLine>(files[source] ?? '', source)) {
      const leader = line.offices ? leaderOf(line) : null;
      const record = leader ?? recordOf(line);
      actors.set(record.id, record);
      if (leader) leaders.push(leader);
      addNames(names, line, record, ambiguous);
      lines.push(line);
    }
  }
  return { names, actors, leaders, lines, ...nearNamesOf(lines, actors) };
}

/** All names of groups. */
const bandNames = (lines: readonly ActorLine[], actors: ReadonlyMap<string, ActorRecord>) =>
  lines.flatMap(({ id, kind, name, aliases = [] }): [string, ActorRecord][] => {
    const record = kind === 'group' ? actors.get(id) : undefined;
    return record ? [name, ...aliases].map((word) => [word, record]) : [];
  });

/** States of today and people of office: what articles misspell. */
function nearNamesOf(lines: readonly ActorLine[], actors: ReadonlyMap<string, ActorRecord>) {
  const nearNames = newNearNames<NameEntry>();
  const nearSurnames = newNearNames<string>();
  for (const line of lines) {
    const record = actors.get(line.id);
    if (!record) continue;
    if (line.surname) addNearName(nearSurnames, line.surname, line.surname);
    if (line.kind !== 'state' || line.to) continue;
    const add = (words: readonly string[] | undefined, form: MentionForm) => {
      for (const word of words ?? [])
        addNearName(nearNames, word, { record, form, from: '', to: '', ambiguous: false });
    };
    add([line.name, ...(line.aliases ?? [])], 'name');
    add(line.adjectives, 'demonym');
    add(line.nationals, 'demonym');
  }
  return { nearNames, nearSurnames };
}

const typeOf = (file: string) => file.replace(/^frames\/|\.tsv$/g, '') as RelationType;

function presentStates(actors: ReadonlyMap<string, ActorRecord>): Map<string, ActorRecord> {
  const states = new Map<string, ActorRecord>();
  for (const record of actors.values())
    if (record.kind === 'state' && record.country && record.id === `state:${record.country}`)
      states.set(record.country, record);
  return states;
}

/** How the press calls a branch of any state: the institution that bears "Russian military" is Russia's MIL. */
const BRANCH_WORDS: Readonly<Record<string, readonly string[]>> = {
  MIL: ['armed forces', 'Armed Forces', 'military', 'army'],
  COP: ['police', 'Police', 'National Police'],
  JUD: ['judiciary', 'Supreme Court', 'supreme court'],
  LEG: ['parliament', 'Parliament'],
  SPY: ['intelligence', 'intelligence agency'],
};

function indexBranches(lines: readonly ActorLine[]): Map<string, ActorRecord> {
  const institutions = new Map<string, ActorLine>();
  for (const line of lines)
    if (line.kind === 'institution')
      for (const name of [line.name, ...(line.aliases ?? [])]) institutions.set(name, line);
  const branches = new Map<string, ActorRecord>();
  for (const state of lines.filter((line) => line.kind === 'state')) {
    for (const [sector, words] of Object.entries(BRANCH_WORDS)) {
      const named = words.flatMap((word) =>
        (state.adjectives ?? []).map((adjective) => `${adjective} ${word}`),
      );
      const found = named
        .map((name) => institutions.get(name))
        .find((line) => line?.country === state.country);
      if (found) branches.set(`${state.id}/${sector}`, recordOf(found));
    }
  }
  return branches;
}

function indexLeaders(leaders: readonly Leader[]) {
  const leadersBySurname = new Map<string, Leader[]>();
  const leadersByOffice = new Map<string, { leader: Leader; office: Office }[]>();
  for (const leader of leaders) {
    push(leadersBySurname, leader.surname, leader);
    for (const office of leader.offices)
      push(leadersByOffice, `${office.title}/${office.of}`, { leader, office });
  }
  return { leadersBySurname, leadersByOffice };
}

/** Listed ones, and those of the leaders where the given name comes first. */
function givenNamesOf(text: string, leaders: readonly Leader[]): Map<string, string> {
  const first = leaders.flatMap(({ name, surname }) => {
    const [given = ''] = name.split(' ');
    return name.endsWith(surname) && given !== surname && given.length > 3 ? given : [];
  });
  return new Map([
    ...first.map((name): [string, string] => [name, '']),
    ...readTable(text).map((row): [string, string] => [row('name'), row('gender')]),
  ]);
}

/** The first token of each phrase ("vice-president" starts with "vice") → tokens of the longest that starts so. */
function firstWords(phrases: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const [first = phrase] = phrase.split(/[ /-]/);
    // a hyphen is a token too
    const length = phrase.replace(/[-/]/g, ' - ').split(' ').length;
    longest.set(first, Math.max(length, longest.get(first) ?? 0));
  }
  return longest;
}

/** A noun of force by itself: "a bid" is none although "a bid on his life" is. */
const isDeed = ({ pos, type, constraints }: Frame) =>
  pos === 'noun' &&
  (type === 'ASSAULT' || type === 'COERCE') &&
  constraints.every(({ forbidden, role }) => forbidden || role === 'poss');

const isMediation = (frame: Frame) =>
  frame.pos === 'verb' && (frame.mode === 'multilateral' || frame.mode === 'third-party');

function readAmbiguity(row: Row): Ambiguity {
  return {
    support: list(row('support')),
    against: list(row('against')),
    required: row('required') === 'yes',
  };
}

function readOrganisationHeads(text: string): Map<string, Agent> {
  return new Map(
    readTable(text).map((row) => [
      row('head'),
      {
        noun: row('head'),
        sectors: list(row('sectors'), ' '),
        kind: row('kind') as ActorKind,
        actsFor: row('acts_for') === 'yes',
      },
    ]),
  );
}
