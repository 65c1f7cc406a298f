// "EC OILS TAX PLAN", "the wheat board, AWB": an acronym that is a word in capitals, or a party's whose state nobody tells of.
import { areRebels } from '../actor-sets.ts';
import type { ActorRecord, NameEntry } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import { type MentionNode, type Reading, type SentenceReading, unmark } from '../reading.ts';

/** Whether an acronym is only a word of a heading in capitals. */
export const isShoutedWord = (
  { sentence: { tokens } }: SentenceReading,
  index: number,
  { form }: NameEntry,
): boolean =>
  form === 'acronym' &&
  WORDS.has(tokens[index]?.text ?? '') &&
  tokens.length > 2 &&
  !tokens.some(({ text }) => /\p{Ll}/u.test(text));

const WORDS = wordClass('names.shouted-words');

/** Takes away acronyms of parties, policemen and spies of a state that nothing else in the article is of. */
export const unmarkStrangers = (reading: Reading): void =>
  unmark(
    reading,
    reading.mentions.filter((mention) => isStranger(reading, mention)),
  );

function isStranger({ mentions }: Reading, { form, actors: [record] }: MentionNode): boolean {
  if (form !== 'acronym' || !record?.country || !isDomestic(record)) return false;
  const others = mentions.flatMap(({ actors }) => actors).filter((actor) => actor !== record);
  // where no state is spoken of at all, nothing tells against it
  return (
    others.some(({ kind }) => kind === 'state') && !others.some(({ country }) => country === record.country)
  );
}

/** But those whom everybody knows by three letters are met anywhere. */
const isDomestic = ({ id, kind, sectors }: ActorRecord) =>
  (kind === 'group' || kind === 'institution') &&
  sectors.some((sector) => DOMESTIC.has(sector)) &&
  !areRebels(sectors) &&
  !FAMOUS.has(id);

const DOMESTIC: ReadonlySet<string> = new Set(['COP', 'PTY', 'SPY']);
const FAMOUS = wordClass('actors.known-by-letters');
