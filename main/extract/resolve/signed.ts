// "Ministry of Foreign Affairs of Chad" above the text: the office that has given it out.
import { GOVERNING } from '../actor-sets.ts';
import type { ActorRecord } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import { perReading, type SentenceReading } from '../reading.ts';

/** In so many lines, the headline among them. */
const HEAD = 4;
/** An office has no more words. */
const LONG = 16;

/** The state or body whose office stands in a line of its own above the first sentence; nobody where none does. */
export const signersOf = perReading(({ sentences }): readonly ActorRecord[] => {
  const opening = sentences.findIndex(({ sentence }) => isWhole(sentence.tokens));
  const head = sentences.slice(0, Math.min(HEAD, Math.max(0, opening)));
  return head.map(ownerIn).find((actors) => actors.length > 0) ?? [];
});

const isWhole = (tokens: SentenceReading['sentence']['tokens']) =>
  /^[.!?:;"”]$/.test(tokens.at(-1)?.text ?? '') || tokens.some(({ upos }) => upos === 'VERB');

function ownerIn({ sentence: { tokens }, mentions }: SentenceReading): readonly ActorRecord[] {
  const [first] = tokens;
  const isOffice =
    tokens.length <= LONG &&
    tokens.slice(0, OPENING).some(({ lower, text }) => OFFICES.has(lower) && /^\p{Lu}/u.test(text));
  if (!isOffice || !first || tokens.some(({ text }) => text === '"' || text === '“')) return [];
  const owners = mentions.flatMap(({ actors }) => actors).filter(({ kind }) => GOVERNING.has(kind));
  return owners.slice(0, 1);
}

/** "U.S. Department of State", "Office of the Chair, Pacific Islands Forum" */
const OPENING = 4;
const OFFICES = wordClass('words.issuing-offices');
