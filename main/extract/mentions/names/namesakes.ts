// Namesakes: "Bolivia's Senate" is not the one that the lexicon calls so alone, and "Sara Netanyahu" is no prime minister.
import { isLeader } from '../../actor-sets.ts';
import { longestName } from '../../lexicon/names.ts';
import type { ActorRecord, NameEntry } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { ActorKind } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { isHusband } from '../../resolve/gender.ts';
import { isOfThePast } from './their-time.ts';

/** Whether the words around a name tell that it is that of another body. */
export function isNamesake(
  reading: Reading,
  where: SentenceReading,
  index: number,
  length: number,
  { record, form, ambiguous }: NameEntry,
): boolean {
  const before = where.sentence.tokens[index - 1];
  // "Mr bin Alawi", "Ali ibn Abi Talib"
  if (PEOPLES.has(record.kind) && /^(ab[iu]|bin|ibn)$/i.test(before?.text ?? '')) return true;
  if (record.kind === 'person')
    return (
      isOfShip(where, index) ||
      isHusband(reading, record, before?.text ?? '') ||
      bearsName(where, index + length) ||
      (isOfThePast(reading, record) &&
        // but words of his time speak for him who needs such words
        (before?.lower === 'the' || (!ambiguous && isSurname(reading, where, index, length, record))))
    );
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

/** Whose name a person may bear. */
const PEOPLES: ReadonlySet<ActorKind> = new Set(['group', 'people']);

/** "the USS Harry S. Truman", "the carrier Ronald Reagan" */
function isOfShip({ sentence: { tokens } }: SentenceReading, index: number): boolean {
  const before = [1, 2, 3].map((back) => tokens[index - back]?.text ?? '');
  const other = before.findIndex((text) => !/^\p{Lu}/u.test(text));
  return before.slice(0, other < 0 ? 3 : other + 1).some((text) => SHIPS.test(text));
}

const SHIPS = /^(HMS|INS|USNS|USS|carrier)$/;

/** "De Gaulle" */
function isSurname(
  { article: { text } }: Reading,
  { sentence: { tokens } }: SentenceReading,
  index: number,
  length: number,
  record: ActorRecord,
): boolean {
  const called = text.slice(tokens[index]?.start ?? 0, tokens[index + length - 1]?.end ?? 0);
  return isLeader(record) && record.surname.toLowerCase() === called.toLowerCase();
}

/** "Kennedy airport", "the Indira Gandhi International Airport": what is named after the one in front of it. */
export function bearsName({ sentence: { tokens } }: SentenceReading, next: number): boolean {
  const at = /^(inter)?national$/.test(tokens[next]?.lower ?? '') ? next + 1 : next;
  return BEARING.has(tokens[at]?.lower ?? '');
}

const BEARING = wordClass('nouns.bearing-names');

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
