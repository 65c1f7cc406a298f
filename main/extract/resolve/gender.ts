// Whether a person is told to be a man or a woman: by a courtesy, or by a given name.
import type { ActorRecord } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import { type MentionNode, perReading, type Reading } from '../reading.ts';

/** "f", "m", or nothing where the words do not tell. */
export const genderOf = (reading: Reading, record: ActorRecord): string =>
  genderBy(reading, record, courtesiesOf(reading));

/** The same while names are still being marked: by what is marked so far. */
export const genderSoFar = (reading: Reading, record: ActorRecord): string =>
  genderBy(reading, record, courtesiesIn(reading));

/** "Mrs Arafat" is not her husband: whether a man bears the name behind such a courtesy. */
export function isHusband(reading: Reading, record: ActorRecord, courtesy: string): boolean {
  const word = `${courtesy.charAt(0).toUpperCase()}${courtesy.slice(1).replace('.', '')}`;
  return LADIES.has(word) && genderSoFar(reading, record) === 'm';
}

function genderBy(reading: Reading, { id, name }: ActorRecord, courtesies: Courtesies): string {
  const courtesy = courtesies.get(id);
  const words = name.split(/[ -]/);
  // of a surname alone, and of names that begin with one, nothing is known
  const isGiven = words.length > 1 || reading.introduced.has(id);
  const told = courtesy ?? (isGiven ? (reading.lexicon.givenNames.get(words[0] ?? '') ?? '') : '');
  return told || calledSo(reading, id);
}

/** Who has been "she" again and again so far is a lady; nothing where it is not clear. */
function calledSo(reading: Reading, id: string): string {
  const { ladies = 0, men = 0 } = callings(reading).get(id) ?? {};
  if (ladies >= OFTEN && ladies > 3 * men) return 'f';
  return men >= OFTEN && men > 3 * ladies ? 'm' : '';
}

/** How often each has been "she" and "he", by id: counted on, for whoever asks would else look through the whole text. */
const callings = perReading(() => new Map<string, { ladies: number; men: number }>());

/** Takes note of whom a pronoun means. */
export function noteCalled(reading: Reading, { actors: [record], cue }: MentionNode): void {
  if (!record || cue?.kind !== 'pronoun' || !PERSONAL.has(cue.word)) return;
  const { ladies, men } = callings(reading).get(record.id) ?? { ladies: 0, men: 0 };
  const isLady = FEMALE.has(cue.word);
  callings(reading).set(record.id, isLady ? { ladies: ladies + 1, men } : { ladies, men: men + 1 });
}

const OFTEN = 3;
export const FEMALE: ReadonlySet<string> = new Set(['her', 'hers', 'herself', 'she']);
const MALE: ReadonlySet<string> = new Set(['he', 'him', 'himself', 'his']);
/** What only people are called. */
export const PERSONAL: ReadonlySet<string> = new Set([...FEMALE, ...MALE]);

type Courtesies = ReadonlyMap<string, 'f' | 'm'>;

/** "Ms Lee", "Mr Park", "Queen Anne": what a word in front of a name tells of its bearer. */
function courtesiesIn({ article, mentions }: Reading): Courtesies {
  const found = mentions.flatMap(({ actors: [record], start, end }): [string, 'f' | 'm'][] => {
    const text = article.text.slice(Math.max(0, start - 9), end);
    const word = record?.kind === 'person' ? COURTESY.exec(text)?.[1] : undefined;
    return record && word ? [[record.id, LADIES.has(word) ? 'f' : 'm']] : [];
  });
  return new Map(found);
}

const courtesiesOf = perReading(courtesiesIn);

const COURTESY =
  /\b(Mr|Mrs|Ms|Miss|Mme|Madame|Sir|Lord|Lady|Dame|King|Queen|Prince|Princess|Empress)\.? \p{Lu}/u;
const LADIES = wordClass('titles.women');
