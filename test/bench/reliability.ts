// Whether confidence means what it says: of relations graded 0.8–0.9, are about 85 % right?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extract } from '../../main/extract/extract.ts';
import type { Actor } from '../../main/extract/model.ts';
import { articleOf, realLexicon } from '../extract/lexicon.ts';

interface GoldRecord {
  id: string;
  text: string;
  date: string | null;
  penta?: number | null;
  gold?: { source_iso3: string | null; target_iso3: string | null; plover?: string }[];
}

/** The five classes of the annotation: 1 and 2 cooperation, 3 and 4 conflict, verbal and material. */
const CLASS: Readonly<Record<string, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  ALLY_OF: 1,
  CONCEDE: 2,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  SANCTION: 3,
  RIVAL_OF: 3,
  PROTEST: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

interface Graded {
  confidence: number;
  right: boolean;
  half: number;
}

/** Prints, for each tenth of confidence, how many international relations have the annotated pair and class. */
export function printReliability(gold: string): void {
  const graded = ['cameo-sentences', 'plover-records'].flatMap((name) =>
    gradeSet(path.join(gold, `${name}.jsonl`)),
  );
  console.log('\nreliability: confidence → share with the annotated pair and class');
  for (let low = 0.3; low < 0.99; low += 0.1) {
    const bin = graded.filter(({ confidence }) => confidence >= low - 1e-9 && confidence < low + 0.1 - 1e-9);
    if (bin.length > 0)
      console.log(`  ${low.toFixed(1)}–${(low + 0.1).toFixed(1)}  ${share(bin)} of ${bin.length}`);
  }
  for (const half of [0, 1])
    console.log(
      `  every second sentence, ${half === 0 ? 'looked at' : 'only reported'}: ${share(graded.filter((one) => one.half === half))}`,
    );
}

const share = (graded: readonly Graded[]) =>
  (graded.filter((one) => one.right).length / Math.max(1, graded.length)).toFixed(3);

function gradeSet(file: string): Graded[] {
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return records.flatMap((line, index) => gradeRecord(JSON.parse(line) as GoldRecord, index % 2));
}

function gradeRecord({ text, date, penta, gold = [] }: GoldRecord, half: number): Graded[] {
  const international = gold.filter((one) => one.source_iso3 !== one.target_iso3);
  const resolved = gold.every((one) => one.source_iso3 && one.target_iso3);
  if (!resolved || international.length === 0 || penta === 0) return [];
  const pairs = new Set(international.map((one) => pairOf(one.source_iso3 ?? '', one.target_iso3 ?? '')));
  const wanted = penta ?? CLASS[gold[0]?.plover ?? ''];
  const { actors, relations } = extract(articleOf(text, date), realLexicon());
  const code = (id: string) => codeOf(actors.find((actor) => actor.id === id));
  return relations.flatMap(({ type, source, target, modality, confidence }) => {
    const [a, b] = [code(source), code(target)];
    if (!a || !b || a === b || !CLASS[type] || modality === 'denied') return [];
    return [
      {
        confidence,
        right: pairs.has(pairOf(a, b)) && (wanted === undefined || CLASS[type] === wanted),
        half,
      },
    ];
  });
}

const pairOf = (a: string, b: string) => [a, b].sort().join('~');

const codeOf = (actor: Actor | undefined) =>
  actor?.country ?? (actor?.kind === 'organisation' ? 'IGO' : null);
