// Places: theatres and owners ("police in Basra"), never ends of a tie.
import { longestName } from '../../lexicon/names.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { addMention, freeSpan, type Reading, type SentenceReading } from '../../reading.ts';
import { isMonth } from '../../years.ts';

export function markPlaces(reading: Reading, where: SentenceReading): void {
  where.sentence.tokens.forEach((token, index) => {
    const isFree = !where.at[index] && token.upos !== 'VERB';
    if (!isFree && where.at[index]?.form !== 'demonym') return;
    const match = longestName(reading.lexicon.places, where.sentence.tokens, index);
    const entry = match?.entries[0];
    // "the Korean Peninsula" is neither Korea's
    if (!match || !entry || !(isFree || match.length > 1)) return;
    if (match.length === 1 && isOfPerson(reading, where, index)) return;
    const last = index + match.length - 1;
    if (isFree || freeSpan(reading, where, index, last))
      addMention(reading, where, {
        first: index,
        last,
        form: 'name',
        actors: [entry.record],
        cue: null,
        places: stateOfPlace(reading, entry.record.country),
      });
  });
}

/** "Orlando Letelier", "Grover Cleveland": a given name that is a town's too, and a town's name as a surname. */
function isOfPerson({ lexicon }: Reading, { at, sentence: { tokens } }: SentenceReading, index: number) {
  const [before, name, after] = [-1, 0, 1].map((step) => tokens[index + step]);
  const isPlain = (token: typeof name) => token?.xpos === 'NNP' && /^\p{Lu}\p{Ll}/u.test(token.text);
  if (!isPlain(name)) return false;
  const isSurname = isPlain(after) && !at[index + 1] && !lexicon.organisationHeads.has(after?.text ?? '');
  if (isSurname && lexicon.givenNames.has(name?.text ?? '') && !THINGS.has(after?.text ?? '')) return true;
  // "President Grover Cleveland"; but "in May Basra fell"
  const isGiven = isPlain(before) && !at[index - 1] && !isMonth(before?.text ?? '');
  const isTitled = isGiven && lexicon.titles.has(tokens[index - 2]?.lower ?? '');
  // "Sergeant Trujillo"
  const isRanked = isPlain(before) && RANKS.has(before?.lower ?? '');
  return isTitled || isRanked || (isGiven && lexicon.givenNames.has(before?.text ?? ''));
}

const THINGS = wordClass('names.things');

function stateOfPlace(reading: Reading, country: string | null): ActorRecord[] {
  const state = country ? reading.lexicon.states.get(country) : undefined;
  return state ? [state] : [];
}

const RANKS = wordClass('nouns.ranks');
