// "the North", "the South": halves of a divided country, once the article has named them in full.
import type { ActorRecord } from '../lexicon/types.ts';
import { addMention, type Reading, type SentenceReading } from '../reading.ts';

const HALVES: ReadonlySet<string> = new Set(['North', 'South', 'East', 'West']);

/** The states of the article whose names start with a point of the compass: "North" → North Korea. */
export function halvesOf(reading: Reading): ReadonlyMap<string, ActorRecord> {
  const halves = new Map<string, ActorRecord>();
  for (const { actors } of reading.mentions) {
    const [record] = actors;
    const [half = '', rest] = record?.name.split(' ') ?? [];
    if (record?.kind === 'state' && rest && HALVES.has(half) && !halves.has(half)) halves.set(half, record);
  }
  return halves;
}

/** Marks "the North" where it is no part of a longer name and no region ("the South of France"). */
export function markHalves(
  reading: Reading,
  where: SentenceReading,
  halves: ReadonlyMap<string, ActorRecord>,
): void {
  where.sentence.tokens.forEach((token, index) => {
    const record = halves.get(token.text);
    if (!record || where.at[index] || !standsAlone(where, index)) return;
    addMention(reading, where, { first: index, last: index, form: 'name', actors: [record], cue: null });
  });
}

function standsAlone(where: SentenceReading, index: number): boolean {
  const { tokens } = where.sentence;
  const next = tokens[index + 1];
  if (tokens[index - 1]?.lower !== 'the' || next?.lower === 'of') return false;
  return !next || !/^\p{Lu}/u.test(next.text);
}
