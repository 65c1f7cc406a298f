// "EC OILS TAX PLAN", "the wheat board, AWB": an acronym that is a word in capitals, or a party's whose state nobody tells of.
import { areRebels } from '../../actor-sets.ts';
import type { ActorRecord, NameEntry } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { distinctActors, type Reading, type SentenceReading, unmark } from '../../reading.ts';
import { isInCapitals } from '../words.ts';

/** Whether an acronym is only a word of a heading in capitals. */
export const isShoutedWord = (
  { sentence: { tokens } }: SentenceReading,
  index: number,
  { form }: NameEntry,
): boolean =>
  form === 'acronym' && WORDS.has(tokens[index]?.text ?? '') && tokens.length > 2 && isInCapitals(tokens);

const WORDS = wordClass('names.shouted-words');

/** Takes away acronyms of parties, policemen and spies of a state that nothing else in the article is of. */
export function unmarkStrangers(reading: Reading): void {
  const open = reading.mentions.filter(
    ({ form, actors: [record] }) => form === 'acronym' && record?.country && isDomestic(record),
  );
  if (open.length === 0) return;
  const told = distinctActors(reading.mentions.flatMap(({ actors }) => actors));
  unmark(
    reading,
    open.filter(({ actors: [record] }) => record && isStranger(record, told)),
  );
}

function isStranger(record: ActorRecord, told: readonly ActorRecord[]): boolean {
  const others = told.filter((actor) => actor !== record);
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
