// Scores the engine on whole articles that a reader annotated before the engine saw them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extract } from '../../main/extract/extract.ts';
import type { ActorLine } from '../../main/extract/lexicon/actors.ts';
import { readJsonLines } from '../../main/extract/lexicon/table.ts';
import type { Lexicon } from '../../main/extract/lexicon/types.ts';
import type { Actor, ArticleText, Relation } from '../../main/extract/model.ts';
import { readResourceFiles } from './lexicon.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/articles');

export interface AnnotatedTie {
  type: string;
  also?: string[];
  source: string;
  target: string;
  mutual: boolean;
  modality: string;
  evidence: string;
}

export interface AnnotatedArticle {
  name: string;
  heldOut: boolean;
  article: ArticleText;
  ties: AnnotatedTie[];
}

export interface Counts {
  right: number;
  read: number;
  annotated: number;
}

/** Every annotated article; the headline is the title, paragraphs are what blank lines part. */
export function annotatedArticles(): AnnotatedArticle[] {
  const list = path.join(folder, 'held-out.txt');
  const heldOut = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => {
    const source = readFileSync(path.join(folder, name, 'source.txt'), 'utf8');
    const { published, ties } = JSON.parse(
      readFileSync(path.join(folder, name, 'expected.json'), 'utf8'),
    ) as {
      published: string;
      ties: AnnotatedTie[];
    };
    const [title = ''] = source.split('\n', 1);
    // ingest takes the dateline away before the engine reads
    const text = source
      .slice(title.length)
      .trim()
      .replace(/^[A-Z][A-Z .'-]+(?:, [A-Z]\w+)? (?:-|–|—) /, '');
    const paragraphs = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match, index) => ({
      index,
      start: match.index,
      end: match.index + match[0].length,
    }));
    // the engine reads no headlines
    const told = ties.filter((tie) => text.includes(tie.evidence));
    return {
      name,
      heldOut: heldOut.includes(name),
      article: { text, title, published, paragraphs },
      ties: told,
    };
  });
}

/** What the annotations call an actor: its state's code, else every name and acronym that it bears in the text. */
function callings(actor: Actor | undefined, actors: readonly Actor[], text: string): string[] {
  if (!actor) return [];
  const root = actors.find((other) => other.id === actor.affiliation);
  const actsFor =
    actor.kind === 'state' ||
    actor.kind === 'institution' ||
    actor.kind === 'person' ||
    actor.kind === 'people';
  const code = actsFor && actor.country ? [actor.country] : [];
  const words = actor.mentions.map((mention) => text.slice(mention.start, mention.end));
  const above = root && root !== actor ? callings(root, actors, text) : [];
  const names = [actor.name, ...(acronyms().get(actor.id) ?? []), ...organOf(actor.name)];
  return [...code, ...names, ...words, ...above, ...(actor.country ? [actor.country] : [])];
}

/** The annotations call an organ by its organisation: the Security Council is "UN". */
function organOf(name: string): string[] {
  if (name.includes('United Nations')) return ['UN'];
  return /^European (Commission|Council|Parliament)$/.test(name) ? ['EU'] : [];
}

let known: Map<string, string[]> | undefined;

function acronyms(): Map<string, string[]> {
  const text = readResourceFiles()['actors/organisations.jsonl'] ?? '';
  known ??= new Map(
    readJsonLines<ActorLine>(text, 'organisations').map((line) => [line.id, line.acronyms ?? []]),
  );
  return known;
}

const samePair = (
  tie: AnnotatedTie,
  sources: readonly string[],
  targets: readonly string[],
  mutual: boolean,
) =>
  (sources.includes(tie.source) && targets.includes(tie.target)) ||
  ((mutual || tie.mutual) && sources.includes(tie.target) && targets.includes(tie.source));

/**
 * A relation is right where the reader noted a tie of its type (or of one also held defensible) between the same two in
 * an overlapping place of the text. Relations within one state are not annotated and not counted, but for those of
 * armed groups with it.
 */
export function scoreArticle(
  { article, ties }: AnnotatedArticle,
  lexicon: Lexicon,
): Counts & { missed: AnnotatedTie[]; extra: Relation[] } {
  const { actors, relations } = extract(article, lexicon);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const counted = relations.filter((relation) => isInternational(relation, byId));
  const found = new Set<AnnotatedTie>();
  const extra = counted.filter((relation) => {
    const sources = callings(byId.get(relation.source), actors, article.text);
    const targets = callings(byId.get(relation.target), actors, article.text);
    const match = ties.filter(
      (tie) =>
        samePair(tie, sources, targets, relation.mutual) &&
        [tie.type, ...(tie.also ?? [])].includes(relation.type) &&
        isHere(article.text, tie, relation),
    );
    for (const tie of match) found.add(tie);
    return match.length === 0;
  });
  const missed = ties.filter((tie) => !found.has(tie));
  return {
    right: counted.length - extra.length,
    read: counted.length,
    annotated: ties.length,
    missed,
    extra,
  };
}

function isInternational(relation: Relation, actors: ReadonlyMap<string, Actor>): boolean {
  if (['OFFICE_OF', 'PART_OF', 'SAME_AS'].includes(relation.type)) return false;
  const [source, target] = [actors.get(relation.source), actors.get(relation.target)];
  const isInner = source?.country && source.country === target?.country;
  return !isInner || source.kind === 'group' || target?.kind === 'group';
}

function isHere(text: string, tie: AnnotatedTie, relation: Relation): boolean {
  const start = text.indexOf(tie.evidence);
  return start < relation.evidence.end && relation.evidence.start < start + tie.evidence.length;
}

/** Sums counts; recall counts annotated ties that at least one relation met. */
export function precisionAndRecall(scores: readonly (Counts & { missed: readonly AnnotatedTie[] })[]): {
  precision: number;
  recall: number;
} {
  const sum = (pick: (score: (typeof scores)[number]) => number) =>
    scores.reduce((total, score) => total + pick(score), 0);
  const annotated = sum((score) => score.annotated);
  return {
    precision:
      sum((score) => score.right) /
      Math.max(
        1,
        sum((score) => score.read),
      ),
    recall: (annotated - sum((score) => score.missed.length)) / Math.max(1, annotated),
  };
}
