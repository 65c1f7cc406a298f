// "the neighbouring countries, in particular Chad and Mali,": who stands behind tells whom the noun means.
import type { ActorRecord } from '../../lexicon/types.ts';
import {
  actorsJoined,
  distinctActors,
  type MentionNode,
  type Reading,
  type SentenceReading,
} from '../../reading.ts';

/** The actors that such words introduce right behind a plural; none where none are. */
export function namedBehind(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  if (!where) return [];
  const { tokens } = where.sentence;
  let at = mention.last + 1;
  if (tokens[at]?.text === ',') at++;
  const words = tokens
    .slice(at, at + 2)
    .map(({ lower }) => lower)
    .join(' ');
  const length = INTRODUCING.has(words) ? 2 : INTRODUCING.has(words.split(' ')[0] ?? '') ? 1 : 0;
  if (length === 0 && !isClosed(where, mention, at)) return [];
  at += length;
  if (tokens[at]?.lower === 'the') at++;
  const named = where.at[at];
  if (named?.form !== 'name') return [];
  return distinctActors(actorsJoined(where, named.head)).filter(
    ({ kind }) => kind === 'state' || kind === 'organisation',
  );
}

/** "The neighbours, Chad and Mali, quarrelled": names between commas, and no more of them before. */
function isClosed({ sentence: { tokens }, at }: SentenceReading, { first, last }: MentionNode, from: number) {
  if (from !== last + 2 || tokens[first]?.lower !== 'the' || !at[from]) return false;
  const end = tokens.findIndex(({ text }, place) => place > from && /^[,.;:–—]$/.test(text));
  const inside = tokens.slice(from, end < 0 ? undefined : end);
  return inside.every(({ upos, lower }, place) => at[from + place] || upos === 'CCONJ' || lower === 'the');
}

const INTRODUCING: ReadonlySet<string> = new Set([
  'above all',
  'among them',
  'chiefly',
  'especially',
  'in particular',
  'including',
  'mainly',
  'most notably',
  'namely',
  'notably',
  'particularly',
  'such as',
]);

const STANDING: ReadonlySet<string> = new Set([
  'allies',
  'ally',
  'backer',
  'backers',
  'creditor',
  'donor',
  'partner',
  'partners',
  'rival',
  'sponsor',
]);

/** "its allies, notably Chad and Mali": those of a kind that only tells how they stand to another. */
export function alliesNamedBehind(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const token = reading.sentences[mention.sentence]?.sentence.tokens[mention.head];
  if (token?.xpos !== 'NNS' || !STANDING.has(mention.cue?.word ?? '')) return null;
  const named = namedBehind(reading, mention);
  return named.length > 0 ? named : null;
}
