// "Ministry of Foreign Affairs of Chad" above the text: the office that has given it out.
import { GOVERNING } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { perReading, type SentenceReading } from '../../reading.ts';
import { ownSeat } from '../home.ts';

/** In so many lines, the headline among them. */
const HEAD = 4;
/** An office has no more words. */
const LONG = 16;

/** The state or body whose office stands in a line of its own above the first sentence; nobody where none does. */
export const signersOf = perReading((reading): readonly ActorRecord[] => {
  const { sentences } = reading;
  const opening = sentences.findIndex(({ sentence }) => isWhole(sentence.tokens));
  const head = sentences.slice(0, Math.min(HEAD, Math.max(0, opening))).filter(isOffice);
  const named = head.map(ownerIn).find((actors) => actors.length > 0);
  // "Department of Foreign Affairs", sent from Manila
  const isSeated = head.some(({ sentence }) => sentence.tokens.every(({ lower }) => lower !== 'press'));
  const seat = isSeated ? ownSeat(reading) : null;
  return named ?? (seat ? [seat] : []);
});

const isWhole = (tokens: SentenceReading['sentence']['tokens']) =>
  /^[.!?:;"”]$/.test(tokens.at(-1)?.text ?? '') || tokens.some(({ upos }) => upos === 'VERB');

const isOffice = ({ sentence: { tokens } }: SentenceReading) =>
  tokens.length <= LONG &&
  tokens.slice(0, OPENING).some(({ lower, text }) => OFFICES.has(lower) && /^\p{Lu}/u.test(text)) &&
  tokens.every(({ text }) => text !== '"' && text !== '“');

const ownerIn = ({ mentions }: SentenceReading): readonly ActorRecord[] =>
  mentions
    .flatMap(({ actors }) => actors)
    .filter(({ kind }) => GOVERNING.has(kind))
    .slice(0, 1);

/** "U.S. Department of State", "Office of the Chair, Pacific Islands Forum" */
const OPENING = 4;
const OFFICES = wordClass('words.issuing-offices');
