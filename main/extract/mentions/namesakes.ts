// Namesakes: "Bolivia's Senate" is not the one that the lexicon calls so alone, and "Sara Netanyahu" is no prime minister.
import { longestName } from '../lexicon/names.ts';
import type { ActorRecord, NameEntry } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../reading.ts';

/** Whether the words around a name tell that it is that of another body. */
export function isNamesake(
  reading: Reading,
  where: SentenceReading,
  index: number,
  length: number,
  { record, form }: NameEntry,
): boolean {
  const before = where.sentence.tokens[index - 1];
  // "Mr bin Alawi"
  if (record.kind === 'people' && /^(bin|ibn)$/i.test(before?.text ?? '')) return true;
  if (record.kind !== 'institution' && record.kind !== 'organisation') return false;
  // "the National Security Council" is not the Security Council
  if (form !== 'acronym' && before?.xpos === 'NNP' && !where.at[index - 1] && RANKS.has(before.text))
    return true;
  // "told his Security Council", which every state has
  if (form !== 'acronym' && before?.xpos === 'PRP$' && OF_EACH.test(record.name)) return true;
  if (record.kind !== 'institution' || record.country === null) return false;
  const owner = ownerBefore(where, index) ?? ownerBehind(reading, where, index + length);
  return owner?.kind === 'state' && owner.country !== record.country;
}

const OF_EACH = /\bSecurity Council$/;

const RANKS = wordClass('words.ranks');

/** "Kenya's High Court", "the Bolivian Senate" */
function ownerBefore({ sentence: { tokens }, at }: SentenceReading, index: number): ActorRecord | undefined {
  const mention = at[tokens[index - 1]?.xpos === 'POS' ? index - 2 : index - 1];
  return mention?.actors[0];
}

/** "the Senate of Bolivia" */
function ownerBehind(
  { lexicon }: Reading,
  { sentence: { tokens } }: SentenceReading,
  next: number,
): ActorRecord | undefined {
  if (tokens[next]?.lower !== 'of') return undefined;
  const start = tokens[next + 1]?.lower === 'the' ? next + 2 : next + 1;
  return longestName(lexicon.names, tokens, start)?.entries[0]?.record;
}

/** "Sara Netanyahu": a given name with another first letter makes another person of the same surname. */
export function hasOtherFirstName(
  reading: Reading,
  where: SentenceReading,
  index: number,
  name: string,
): boolean {
  const before = where.sentence.tokens[index - 1]?.text ?? '';
  const parts = name.split(/[ -]/);
  return (
    reading.lexicon.givenNames.has(before) &&
    !where.at[index - 1] &&
    parts.every((part) => part[0] !== before[0])
  );
}
