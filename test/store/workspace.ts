// Workspaces for tests: a temporary folder, and articles built from a few words.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Actor, ActorKind, Extraction, Relation, RelationType } from '../../main/extract/model.ts';
import { parseOntology } from '../../main/ontology.ts';
import type { NewArticle } from '../../main/store/insert.ts';
import { createStore, openStore, type Store, type StoreData } from '../../main/store/store.ts';
import type { Filter } from '../../preload/contract.ts';

const root = path.resolve(import.meta.dirname, '../..');
const migrationFolder = path.join(root, 'main/store/migrations');

export const ontology = parseOntology(readFileSync(path.join(root, 'resources/ontology/plover.tsv'), 'utf8'));
export const data: StoreData = {
  ontology,
  migrations: Object.fromEntries(
    readdirSync(migrationFolder).map((file) => [
      file,
      readFileSync(path.join(migrationFolder, file), 'utf8'),
    ]),
  ),
};

export const everything: Filter = {
  level: 'everyone',
  types: null,
  quads: null,
  from: null,
  to: null,
  outlets: null,
  minimumRelations: 1,
  minimumConfidence: 0,
  without: [],
};
export const states: Filter = { ...everything, level: 'states' };

export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'entente-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function create(file: string): Store {
  const opened = createStore(file, data);
  if (!opened.ok) throw new Error(opened.detail);
  return opened.store;
}

export function open(file: string): Store {
  const opened = openStore(file, data);
  if (!opened.ok) throw new Error(opened.detail);
  return opened.store;
}

/** Actors that tests speak of, with whom they act for. */
const CAST: Record<string, Omit<Actor, 'acronyms' | 'id' | 'mentions' | 'sectors'>> = {
  'state:NOR': { kind: 'state', name: 'Norway', country: 'NOR', affiliation: null },
  'state:SWE': { kind: 'state', name: 'Sweden', country: 'SWE', affiliation: null },
  'state:FIN': { kind: 'state', name: 'Finland', country: 'FIN', affiliation: null },
  'organisation:nordic-council': {
    kind: 'organisation',
    name: 'Nordic Council',
    country: null,
    affiliation: null,
  },
  'institution:norway-navy': {
    kind: 'institution',
    name: 'Norwegian Navy',
    country: 'NOR',
    affiliation: 'state:NOR',
  },
  'person:kari-berg': {
    kind: 'person',
    name: 'Kari Berg',
    country: 'NOR',
    affiliation: 'institution:norway-navy',
  },
  'group:free-fjords': { kind: 'group', name: 'Free Fjords', country: 'NOR', affiliation: null },
  'company:fjord-oil': { kind: 'company', name: 'Fjord Oil', country: 'NOR', affiliation: null },
};

/** One sentence about two actors: "Norway CONSULT Sweden". */
export interface Statement extends Partial<Omit<Relation, 'type' | 'source' | 'target'>> {
  source: string;
  type: RelationType;
  target: string;
}

export function statement(
  source: string,
  type: RelationType,
  target: string,
  more: Partial<Statement> = {},
): Statement {
  return { source, type, target, ...more };
}

/** An article whose paragraphs are the statements, and what extraction would find in it. */
export function article(
  statements: Statement[],
  fields: Partial<NewArticle> = {},
): { article: NewArticle; extraction: Extraction } {
  const actors = new Map<string, Actor>();
  const relations: Relation[] = [];
  const paragraphs: NewArticle['paragraphs'] = [];
  let text = '';
  for (const { source, type, target, ...more } of statements) {
    const at = text.length;
    const [subject, object] = [actorOf(actors, source), actorOf(actors, target)];
    text += `${subject.name} ${type} ${object.name}.`;
    const end = text.length;
    const sourceMention = { start: at, end: at + subject.name.length };
    const targetMention = { start: end - 1 - object.name.length, end: end - 1 };
    subject.mentions.push({ ...sourceMention, form: 'name' });
    object.mentions.push({ ...targetMention, form: 'name' });
    for (const id of [...(more.about ?? []), ...(more.attributedTo ? [more.attributedTo] : [])])
      actorOf(actors, id);
    const trigger = { start: sourceMention.end + 1, end: sourceMention.end + 1 + type.length };
    relations.push({
      ...plain,
      source,
      type,
      target,
      evidence: { start: at, end },
      trigger,
      sourceMention,
      targetMention,
      ...more,
    });
    paragraphs.push({ index: paragraphs.length, start: at, end });
    text += '\n\n';
  }
  const hash = createHash('sha256')
    .update(text + JSON.stringify(fields))
    .digest('hex');
  const bare = {
    title: 'A title',
    outlet: null,
    place: null,
    author: null,
    published: null,
    language: 'en',
    notes: [],
  };
  return {
    article: { ...bare, hash, file: 'article.txt', text, paragraphs, ...fields },
    extraction: { actors: [...actors.values()], relations },
  };
}

/** Stores an article; returns its id. */
export function add(store: Store, statements: Statement[], fields: Partial<NewArticle> = {}): number {
  const { article: stored, extraction } = article(statements, fields);
  return store.insertArticle(stored, extraction);
}

function actorOf(actors: Map<string, Actor>, id: string): Actor {
  const kind = id.split(':')[0] as ActorKind;
  const known = CAST[id] ?? { kind, name: id.split(':')[1] ?? id, country: null, affiliation: null };
  const actor = actors.get(id) ?? { id, ...known, sectors: [], acronyms: [], mentions: [] };
  actors.set(id, actor);
  if (actor.affiliation !== null) actorOf(actors, actor.affiliation);
  return actor;
}

const plain = {
  mode: null,
  contexts: [],
  mutual: false,
  about: [],
  location: null,
  modality: 'stated' as const,
  historical: false,
  attributedTo: null,
  date: null,
  confidence: 0.8,
  rule: 'TEST/test',
  explanation: 'As the test says.',
  detail: null,
};
