// Step 2c of mentions: people whom no list knows and no title introduces, by their given name: "Gareth Bayley".
import { wordClass } from '../lexicon/word-classes.ts';
import { addMention, introduce, type Reading, type SentenceReading, slug } from '../reading.ts';
import { nameEnd, textOf } from './people.ts';

/** Marks runs of two to five capitalised words that start with a given name and that nothing else has taken. */
export function markUnknownPeople(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  for (let index = 0; index < tokens.length; index++) {
    if (!startsName(reading, where, index)) continue;
    const last = nameEnd(where, index);
    if (last <= index || last > index + 4 || !isOfPerson(reading, where, index, last)) continue;
    const name = textOf(where, index, last);
    const person = introduce(reading, {
      id: `person:${slug(name)}`,
      kind: 'person',
      name,
      country: null,
      sectors: [],
      affiliation: null,
    });
    addMention(reading, where, { first: index, last, form: 'name', actors: [person], cue: null });
    index = last;
  }
}

function startsName(reading: Reading, where: SentenceReading, index: number): boolean {
  const token = where.sentence.tokens[index];
  const before = where.sentence.tokens[index - 1];
  if (!token || where.at[index] || !reading.lexicon.givenNames.has(token.text)) return false;
  // "the Robert Bosch foundation", "Saint Peter": inside another name
  return !(before?.xpos === 'NNP' && !where.at[index - 1] && before.text.length > 1);
}

/** False where the name is that of a thing: "the Alfred Nobel Prize", "Paul Harris Airport". */
function isOfPerson(reading: Reading, where: SentenceReading, first: number, last: number): boolean {
  const { tokens } = where.sentence;
  if (tokens[first - 1]?.lower === 'the') return false;
  const end = tokens[last]?.text ?? '';
  return (
    !reading.lexicon.organisationHeads.has(end) && !THINGS.has(end) && where.at[last + 1]?.form !== 'name'
  );
}

const THINGS = wordClass('names.things');
