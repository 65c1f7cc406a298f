// "the Kaniyat militia": a band that no list knows, by the name in front of the noun.
import { soundOf } from '../../lexicon/sounds.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { addMention, introduce, type Reading, type SentenceReading, slug } from '../../reading.ts';
import { textOf } from '../people/people.ts';
import { isCapitalised } from '../words.ts';

/** Marks "the", at most three capitalised words that nothing has taken, and a noun for a band as one name. */
export function markBands(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  tokens.forEach((token, index) => {
    if (!BANDS.has(token.lower) || isCapitalised(token.text) || where.at[index]) return;
    let first = index;
    while (first > index - 4 && isNamePart(where, first - 1)) first--;
    if (first === index || tokens[first - 1]?.lower !== 'the') return;
    const record = unlistedBand(reading, textOf(where, first, index), 'UAF');
    addMention(reading, where, { first, last: index, form: 'name', actors: [record], cue: null });
  });
}

const BANDS = wordClass('nouns.bands');

/** A band by a name that no list knows, or knows in another spelling only: "Jabhat al-Nusrah". */
export function unlistedBand(
  reading: Reading,
  name: string,
  sector: 'REB' | 'UAF',
  country: string | null = null,
): ActorRecord {
  const known = reading.lexicon.bandsBySound.get(soundOf(name));
  if (known) return known;
  const id = `group:${slug(name)}`;
  return introduce(reading, { id, kind: 'group', name, country, sectors: [sector], affiliation: null });
}

function isNamePart({ sentence, at }: SentenceReading, index: number): boolean {
  const token = sentence.tokens[index];
  return (
    token?.xpos === 'NNP' && isCapitalised(token.text) && !at[index] && /^[\p{L}’'-]{3,}$/u.test(token.text)
  );
}
