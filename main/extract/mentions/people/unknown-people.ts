// Step 2c of mentions: people whom no list knows and no title introduces, by their given name: "Gareth Bayley".
import { longestName } from '../../lexicon/names.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { HONORIFICS } from '../../parse/honorifics.ts';
import { addMention, freeSpan, introduce, type Reading, type SentenceReading, slug } from '../../reading.ts';
import { isCapitalised } from '../words.ts';
import { absorbSurname, earlierPerson } from './earlier.ts';
import { nameEnd, textOf } from './people.ts';

/** Marks runs of two to five capitalised words that a given name, a life or "led by" shows to be a person's name, and that nothing else has taken. */
export function markUnknownPeople(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  for (let index = 0; index < tokens.length; index++) {
    const isGiven = startsName(reading, where, index);
    if (!isGiven && !isCapitalised(tokens[index]?.text ?? '')) continue;
    const last = withOrigin(reading, where, nameEnd(where, index));
    if (last <= index || last > index + 4 || !isOfPerson(reading, where, index, last)) continue;
    const isTold = () =>
      hasLife(reading, where, last) || isLeader(where, index) || isTitled(reading, where, index, last);
    if (!isGiven && !(isWhole(where, index) && !isKnown(reading, where, index) && isTold())) continue;
    const name = textOf(where, index, last);
    const draft = { id: `person:${slug(name)}`, kind: 'person', name, country: null, sectors: [] } as const;
    const person =
      earlierPerson(reading, name) ?? introduce(reading, { ...draft, sectors: [], affiliation: null });
    absorbSurname(reading, person);
    addMention(reading, where, { first: index, last, form: 'name', actors: [person], cue: null });
    index = last;
  }
}

/** "Ibrahim al-Afghani": an adjective of a state or town behind the article ends the name. */
function withOrigin(reading: Reading, where: SentenceReading, last: number): number {
  const { tokens } = where.sentence;
  const origin = where.at[last + 3];
  const isOrigin =
    tokens[last + 1]?.lower === 'al' &&
    tokens[last + 2]?.text === '-' &&
    origin?.first === last + 3 &&
    origin.last === last + 3 &&
    origin.actors[0]?.kind !== 'person';
  return isOrigin && freeSpan(reading, where, last + 1, last + 3) ? last + 3 : last;
}

/** "in Bucharest Gheorghe Funar": a town or state that nothing has taken so far. */
const isKnown = ({ lexicon }: Reading, { sentence }: SentenceReading, index: number) =>
  longestName(lexicon.places, sentence.tokens, index) !== null ||
  longestName(lexicon.names, sentence.tokens, index) !== null;

/** Nothing of the name stands before. */
const isWhole = ({ sentence, at }: SentenceReading, index: number) =>
  !at[index - 1] &&
  !isCapitalised(sentence.tokens[index - 1]?.text ?? '') &&
  sentence.tokens[index - 1]?.text !== '-';

/** "Bello Danjuma (c. 1970 – 2014)", "(Arabic: …; born 1970)" */
function hasLife({ article }: Reading, { sentence: { tokens } }: SentenceReading, last: number): boolean {
  if (tokens[last + 1]?.text !== '(') return false;
  const start = tokens[last + 1]?.end ?? 0;
  const closing = tokens.find(({ text }, at) => at > last + 1 && at < last + 40 && text === ')');
  return closing !== undefined && LIFE.test(article.text.slice(start, closing.start));
}

const LIFE = /\b(born|died)\b.*\d{4}|\bc?\.? ?\d{4} ?[–-] ?(\d{1,2} )?(\p{L}+ )?\d{4}/u;

/** "is led by Delphin Mbaenda" */
const isLeader = ({ sentence }: SentenceReading, first: number) =>
  sentence.tokens[first - 1]?.lower === 'by' && LED.has(sentence.tokens[first - 2]?.lower ?? '');

const LED = wordClass('participles.led');

/** "Its commander, Delphin Mbaenda,", "Delphin Mbaenda, a former commander,": between commas beside a title. */
function isTitled(
  { lexicon }: Reading,
  { sentence: { tokens } }: SentenceReading,
  first: number,
  last: number,
): boolean {
  const isTitle = (at: number) => tokens[at]?.xpos === 'NN' && lexicon.titles.has(tokens[at]?.lemma ?? '');
  const isEnd = (at: number) => /^[,.;:()]$/.test(tokens[at]?.text ?? '');
  if (!isEnd(last + 1)) return false;
  if (tokens[first - 1]?.text === ',' && isTitle(first - 2)) return true;
  if (tokens[last + 1]?.text !== ',' || !/^(an?|its|the|their)$/.test(tokens[last + 2]?.lower ?? ''))
    return false;
  let at = last + 3;
  while (at < last + 6 && tokens[at]?.upos === 'ADJ') at++;
  return isTitle(at) && /^(of|for|in|,|and|whom?|whose)$/.test(tokens[at + 1]?.lower ?? '');
}

function startsName(reading: Reading, where: SentenceReading, index: number): boolean {
  const token = where.sentence.tokens[index];
  const before = where.sentence.tokens[index - 1];
  if (!token || where.at[index] || !reading.lexicon.givenNames.has(token.text)) return false;
  // "the Robert Bosch foundation", "Saint Peter": inside another name
  // but "H.E. Ann Lee"
  const isInside = before?.xpos === 'NNP' && !where.at[index - 1] && before.text.length > 1;
  return !isInside || HONORIFICS.has(before.text);
}

/** False where the name is that of a thing: "the Alfred Nobel Prize", "Paul Harris Airport". */
function isOfPerson(reading: Reading, where: SentenceReading, first: number, last: number): boolean {
  const { tokens } = where.sentence;
  // "the frigate Admiral Makarov"
  if (tokens[first - 1]?.lower === 'the' || VESSELS.has(tokens[first - 1]?.lower ?? '')) return false;
  const end = tokens[last]?.text ?? '';
  return (
    !reading.lexicon.organisationHeads.has(end) && !THINGS.has(end) && where.at[last + 1]?.form !== 'name'
  );
}

const VESSELS = wordClass('nouns.vessels');

const THINGS = wordClass('names.things');
