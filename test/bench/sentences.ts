// How well the engine reads sentences that were annotated apart from it: test/fixtures/sentences.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { resultOf } from '../../main/documents.ts';
import { extract } from '../../main/extract/extract.ts';
import type { Extraction, Relation } from '../../main/extract/model.ts';
import { articleOf, realLexicon } from '../extract/lexicon.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/sentences');

interface Tie {
  type: string;
  also?: string[];
  source: string;
  target: string;
  mutual?: boolean;
}

interface Pair extends Tie {
  relation: Relation['type'];
}

/** Prints precision and recall of the ties between two countries or organisations, by file and half. */
export function printSentences(): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    const lines = readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean);
    const halves =
      file === 'plain.jsonl' ? [lines] : [0, 1].map((half) => lines.filter((_, at) => at % 2 === half));
    halves.forEach((half, at) => {
      const name = halves.length === 1 ? 'never looked at' : at === 0 ? 'looked at' : 'only reported';
      console.log(`${file.replace('.jsonl', '')}, ${name}: ${scored(half)}`);
    });
  }
}

function scored(lines: readonly string[]): string {
  let [read, right, rightType, annotated, found, foundType] = [0, 0, 0, 0, 0, 0];
  for (const line of lines) {
    const { text, ties } = JSON.parse(line) as { text: string; ties: Tie[] };
    const article = articleOf(text);
    const pairs = pairsOf(resultOf({ id: 0, article }, extract(article, realLexicon())));
    const wanted = ties.filter(isBetweenTwo);
    read += pairs.length;
    annotated += wanted.length;
    right += pairs.filter((pair) => wanted.some((tie) => isSame(pair, tie))).length;
    rightType += pairs.filter((pair) =>
      wanted.some((tie) => isSame(pair, tie) && isOfType(pair, tie)),
    ).length;
    found += wanted.filter((tie) => pairs.some((pair) => isSame(pair, tie))).length;
    foundType += wanted.filter((tie) =>
      pairs.some((pair) => isSame(pair, tie) && isOfType(pair, tie)),
    ).length;
  }
  const shares = (good: number, got: number) => {
    const [precision, recall] = [good / read, got / annotated];
    const f1 = (2 * precision * recall) / (precision + recall);
    return [precision, recall, f1].map((share) => share.toFixed(2)).join(' / ');
  };
  return `pairs P/R/F1 ${shares(right, found)}, with the type ${shares(rightType, foundType)} (${annotated} ties)`;
}

/** Relations with the codes of their ends; standing facts about people and bodies are no events. */
function pairsOf({ actors, relations }: Pick<Extraction, 'actors' | 'relations'>): Pair[] {
  const codes = new Map(
    actors.map(({ id, kind, country }) => [id, country ?? (kind === 'organisation' ? 'IGO' : '?')]),
  );
  return relations
    .filter(({ type }) => !['OFFICE_OF', 'PART_OF', 'SAME_AS'].includes(type))
    .map(({ type, mutual, source, target }) => ({
      type,
      relation: type,
      mutual,
      source: codes.get(source) ?? '?',
      target: codes.get(target) ?? '?',
    }))
    .filter(isBetweenTwo);
}

const isBetweenTwo = ({ source, target }: Tie) => source !== '?' && target !== '?' && source !== target;

const isSame = (pair: Pair, tie: Tie) =>
  (pair.source === tie.source && pair.target === tie.target) ||
  ((pair.mutual === true || tie.mutual === true) && pair.source === tie.target && pair.target === tie.source);

const isOfType = (pair: Pair, tie: Tie) => [tie.type, ...(tie.also ?? [])].includes(pair.relation);
