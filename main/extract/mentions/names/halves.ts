// "the North", "the South": halves of a divided country, once the article has named one of them.
import { longestName } from '../../lexicon/names.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { addMention, type Reading, type SentenceReading } from '../../reading.ts';
import { choose } from './meanings.ts';

const OPPOSITE: Readonly<Record<string, string>> = {
  North: 'South',
  South: 'North',
  East: 'West',
  West: 'East',
};

/** The states of the article whose names start with a point of the compass: "North" → North Korea. */
export function halvesOf(reading: Reading): ReadonlyMap<string, ActorRecord> {
  const halves = new Map<string, ActorRecord>();
  for (const { actors } of reading.mentions) {
    const [record] = actors;
    if (record?.kind !== 'state' || !record.name.includes(' ')) continue;
    const [half = '', rest] = record.name.split(' ');
    const other = OPPOSITE[half];
    if (!rest || !other) continue;
    if (!halves.has(half)) halves.set(half, record);
    // once South Korea is spoken of, "the North" needs no other name
    const opposite = [...reading.lexicon.states.values()].find(
      ({ name }) => name === `${other} ${record.name.slice(half.length + 1)}`,
    );
    if (opposite && !halves.has(other)) halves.set(other, opposite);
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

/** Marks both halves where they are named together: "North and South Korea", "the two Koreas". */
export function markJoinedHalves(reading: Reading, where: SentenceReading): void {
  markFirstHalves(reading, where);
  markTwins(reading, where);
}

/** "North and South Korea": the half that lends its other word from the one behind it. */
function markFirstHalves(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  tokens.forEach((token, index) => {
    const behind = where.at[index + 2];
    const isHalf = OPPOSITE[token.text] !== undefined && OPPOSITE[token.text] === tokens[index + 2]?.text;
    const isJoined = /^(and|or)$/.test(tokens[index + 1]?.lower ?? '');
    if (!isHalf || !isJoined || where.at[index] || behind?.actors[0]?.kind !== 'state') return;
    const whole = [token, ...tokens.slice(index + 3, behind.last + 1)];
    const match = longestName(reading.lexicon.names, whole, 0);
    const entry = match?.length === whole.length ? choose(reading, match.entries) : null;
    if (entry?.record.kind !== 'state') return;
    const { form } = behind;
    addMention(reading, where, { first: index, last: index, form, actors: [entry.record], cue: null });
  });
}

/** "the two Koreas": both of one name. */
function markTwins(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  tokens.forEach((token, index) => {
    const codes = TWINS.get(token.text);
    const isBoth = /^(the|two|both|of)$/.test(tokens[index - 1]?.lower ?? '');
    if (!codes || where.at[index] || !isBoth) return;
    const actors = codes.flatMap((code) => reading.lexicon.states.get(code) ?? []);
    addMention(reading, where, { first: index, last: index, form: 'name', actors, cue: null });
  });
}

const TWINS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Congos', ['COD', 'COG']],
  ['Koreas', ['PRK', 'KOR']],
  ['Sudans', ['SDN', 'SSD']],
]);

function standsAlone(where: SentenceReading, index: number): boolean {
  const { tokens } = where.sentence;
  const next = tokens[index + 1];
  // but "accused the North of shipping missiles"
  const isRegion = next?.lower === 'of' && !/^\p{Ll}+ing$/u.test(tokens[index + 2]?.text ?? '');
  if (tokens[index - 1]?.lower !== 'the' || isRegion) return false;
  return !next || !/^\p{Lu}/u.test(next.text);
}
