// Step 1 of mentions: names that the lexicon holds.
import { nearName } from '../../lexicon/misspelt.ts';
import { longestName } from '../../lexicon/names.ts';
import type { NameEntry } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { addMention, introduce, type Reading, type SentenceReading, slug } from '../../reading.ts';
import { isFoundedBy } from '../described/branches.ts';
import { isSeatOfCourts } from '../described/seats.ts';
import { isCapitalised } from '../words.ts';
import { bearsInitials, initialsBefore } from './initials.ts';
import { isLanguage } from './languages.ts';
import { choose } from './meanings.ts';
import { isNamesake } from './namesakes.ts';
import { isPartOfOtherName, REGION_WORDS } from './parts-of-names.ts';
import { isOthersWord } from './surname-states.ts';
import { isOthersTime } from './their-time.ts';

/** Marks every lexicon name of the sentence, the longest first from the left. */
export function markNames(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  for (let index = 0; index < tokens.length; ) {
    const match = nameAt(reading, where, index);
    // "Northern Ireland" is not Ireland, but "northern Iraq" is Iraq
    const isVague =
      match?.length === 1 && match.entries.every(({ record }) => record.kind === 'organisation');
    const isPerson = match?.entries[0]?.record.kind === 'person';
    const isOther = (!match || isVague || isPerson) && isCapitalised(tokens[index]?.text ?? '');
    const place = isOther ? longestName(reading.lexicon.places, tokens, index) : null;
    // "the West Bank" is not the West, nor "Ho Chi Minh City" Ho Chi Minh
    if (place && place.length > (match?.length ?? 0)) {
      index += place.length;
      continue;
    }
    const entry = match ? choose(reading, match.entries) : null;
    if (
      !match ||
      !entry ||
      (match.length === 1 && isPartOfOtherName(reading, where, index, entry)) ||
      (match.length === 1 && isOthersTime(reading, entry.record, tokens[index]?.text ?? '')) ||
      (isPerson && !bearsInitials(where, index, entry.record.name)) ||
      isVenue(reading, where, index, match.length, entry) ||
      isLanguage(where, index, match.length) ||
      isSome(where, index, entry) ||
      isTwoOfThem(where, index, match.length) ||
      isNoOneCourt(where, index, match.length) ||
      isOthersWord(reading, where, index, entry) ||
      isOtherAmerican(where, index) ||
      isOtherIndian(where, index) ||
      isOnceTheirs(where, index, entry) ||
      isOtherDemocrat(where, index, match.length) ||
      isNamesake(reading, where, index, match.length, entry)
    ) {
      index++;
      continue;
    }
    const first = isPerson ? initialsBefore(where, index) : index;
    const last = index + match.length - 1;
    addMention(reading, where, { first, last, form: entry.form, actors: [entry.record], cue: null });
    index += match.length;
  }
  markPrefixes(reading, where);
  nationalise(reading, where);
}

/** The longest name there; of "Myanmar's military government" only the state's, for its army is not spoken of. */
function nameAt(reading: Reading, where: SentenceReading, index: number) {
  const { lexicon } = reading;
  const { tokens } = where.sentence;
  const whole = longestName(lexicon.names, tokens, index);
  const end = index + (whole?.length ?? 0);
  const isRuling = tokens[end - 1]?.lower === 'military' && RULING.has(tokens[end]?.lower ?? '');
  // "the Japanese military" of 1941
  const isLater = whole?.entries.every(({ record }) => !isFoundedBy(reading, where, record));
  return isRuling || isLater ? longestName(lexicon.names, tokens.slice(0, index + 1), index) : whole;
}

const RULING = wordClass('nouns.ruling');

/** "the two NATO allies": two members of which the text has told, and not the alliance. */
const isTwoOfThem = ({ sentence: { tokens } }: SentenceReading, index: number, length: number) =>
  length > 1 &&
  ['two', 'three', 'four'].includes(tokens[index - 1]?.lower ?? '') &&
  (['allies', 'members'].includes(tokens[index + length - 1]?.lower ?? '') ||
    // of the six Gulf states three
    (tokens[index]?.lower === 'gulf' &&
      /^(countries|nations|states)$/.test(tokens[index + length - 1]?.lower ?? '')));

/** "a Hague tribunal" is not the one for Yugoslavia. */
const isNoOneCourt = (where: SentenceReading, index: number, length: number) =>
  length > 1 && isSeatOfCourts(where, index) && /^an?$/.test(where.sentence.tokens[index - 1]?.lower ?? '');

/** "Franco-German", "Sino-Indian": the state that such a prefix stands for, where a nationality follows. */
function markPrefixes(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  tokens.forEach((token, index) => {
    const code = PREFIXES.get(token.lower);
    const record = code && !where.at[index] ? reading.lexicon.states.get(code) : undefined;
    const isPrefix = tokens[index + 1]?.text === '-' && where.at[index + 2]?.form === 'demonym';
    if (record && isPrefix)
      addMention(reading, where, { first: index, last: index, form: 'demonym', actors: [record], cue: null });
  });
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['anglo', 'GBR'],
  ['austro', 'AUT'],
  ['franco', 'FRA'],
  ['greco', 'GRC'],
  ['indo', 'IND'],
  ['italo', 'ITA'],
  ['luso', 'PRT'],
  ['russo', 'RUS'],
  ['sino', 'CHN'],
  ['turco', 'TUR'],
]);

/** "Malaysian Muslims", "Canadian Sikhs": people of a faith or kin who are of a state as well. */
function nationalise(reading: Reading, where: SentenceReading): void {
  where.at.forEach((people, index) => {
    const [record] = people?.actors ?? [];
    const state = where.at[index - 1];
    const [owner] = state?.actors ?? [];
    if (!people || people.first !== index || record?.kind !== 'people') return;
    if (!where.sentence.tokens[people.last]?.xpos.endsWith('S')) return;
    if (state?.form !== 'demonym' || owner?.kind !== 'state' || !owner.country) return;
    if (record.country === owner.country) return;
    const id = `people:${owner.country.toLowerCase()}-${slug(record.name)}`;
    const name = `${record.name} of ${owner.name}`;
    people.actors = [introduce(reading, { ...record, id, name, country: owner.country })];
    where.joined.push({ first: state.first, last: people.last, mention: people });
  });
}

/** "the Minsk agreements", "the Treaty of Paris": where it was signed, not who does anything. */
function isVenue(
  reading: Reading,
  { sentence: { tokens } }: SentenceReading,
  index: number,
  length: number,
  entry: NameEntry,
): boolean {
  if (entry.form !== 'capital') return false;
  const isOf = tokens[index - 1]?.lower === 'of' && NAMED_AFTER.has(tokens[index - 2]?.lower ?? '');
  return isOf || reading.lexicon.venues.has(tokens[index + length]?.lower ?? '');
}

/** "three Gulf states", "two Nordic countries": some of them, and not all. */
function isSome({ sentence: { tokens } }: SentenceReading, index: number, { record }: NameEntry): boolean {
  const all = COLLECTIVE.get(record.id);
  const count = tokens[index - 1]?.lower ?? '';
  return all !== undefined && FEW.has(count) && count !== all;
}

/** "Native Americans", "a Pan-American body": not those of the United States, or not as such. */
function isOtherAmerican({ sentence: { tokens } }: SentenceReading, index: number): boolean {
  if (!/^americans?$/.test(tokens[index]?.lower ?? '')) return false;
  const before = tokens[tokens[index - 1]?.text === '-' ? index - 2 : index - 1]?.lower ?? '';
  return OTHER_AMERICANS.has(before);
}

/** "soldiers from the former British colony": nobody of Britain. */
const isOnceTheirs = ({ sentence: { tokens } }: SentenceReading, index: number, { form }: NameEntry) =>
  form === 'demonym' &&
  COLONIES.has(tokens[index + 1]?.lower ?? '') &&
  FORMER.has(tokens[tokens[index - 1]?.text === '-' ? index - 2 : index - 1]?.lower ?? '');

const COLONIES = wordClass('nouns.colonies');
const FORMER = wordClass('words.former');

/** "Mapuche Indians", "Peruvian Indians": not those of India. */
function isOtherIndian({ at, sentence: { tokens } }: SentenceReading, index: number): boolean {
  const [before, , after] = [-1, 0, 1].map((step) => tokens[index + step]);
  // "the Bureau of Indian Affairs"
  if (tokens[index]?.text === 'Indian' && TRIBAL.has(after?.text ?? '')) return true;
  if (!OTHERS.has(tokens[index]?.text ?? '') || !before || !/^\p{Lu}/u.test(before.text)) return false;
  const known = at[index - 1];
  return known
    ? known.form === 'demonym' || known.actors[0]?.kind === 'people'
    : before.xpos === 'NNP' && !REGION_WORDS.has(before.lower);
}

const OTHERS = wordClass('names.other-peoples');
const TRIBAL: ReadonlySet<string> = new Set([
  'Affairs',
  'Country',
  'Reservation',
  'Reservations',
  'Territory',
]);

/** "Christian Democrats" are neither Christians as such nor a party of the United States. */
function isOtherDemocrat({ sentence: { tokens } }: SentenceReading, index: number, length: number): boolean {
  const [before, word, after] = [-1, 0, 1].map((step) => tokens[index + step]?.lower ?? '');
  const isParty = (one = '', two = '') => OTHER_DEMOCRATS.has(one) && /^democrat(s|ic)?$/.test(two);
  // "the Social Democratic Party"
  if (length === 2 && after === 'party') return isParty(before, word);
  return length === 1 && (isParty(before, word) || isParty(word, after));
}

const OTHER_DEMOCRATS = wordClass('words.other-democrats');

const OTHER_AMERICANS = wordClass('words.other-americans');

const FEW: ReadonlySet<string> = new Set(['both', 'five', 'four', 'one', 'several', 'some', 'three', 'two']);

/** How many all of them are. */
const COLLECTIVE: ReadonlyMap<string, string> = new Map([
  ['organisation:baltic-states', 'three'],
  ['organisation:gulf-cooperation-council', 'six'],
  ['organisation:nordic-countries', 'five'],
]);

const NAMED_AFTER = wordClass('nouns.named-after');

/** Marks states with one letter wrong; after the right names, so that no such name is taken for another. */
export function markMisspelt(reading: Reading, where: SentenceReading): void {
  where.sentence.tokens.forEach((token, index) => {
    if (where.at[index] || !token.xpos.startsWith('NNP')) return;
    const entry = nearName(reading.lexicon.nearNames, token.text);
    if (!entry || [isOthersWord, isPartOfOtherName].some((is) => is(reading, where, index, entry))) return;
    addMention(reading, where, {
      first: index,
      last: index,
      form: entry.form,
      actors: [entry.record],
      cue: null,
    });
  });
}
