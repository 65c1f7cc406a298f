// Step 2d of mentions: people called by the surname alone.
import { isLeader } from '../../actor-sets.ts';
import { plainWord } from '../../lexicon/names.ts';
import { push } from '../../lexicon/table.ts';
import type { ActorRecord, Leader } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { addMention, type Reading, type SentenceReading } from '../../reading.ts';
import { genderSoFar } from '../../resolve/gender.ts';
import { isBeforeMonth } from '../../years.ts';
import { bearsInitials, initialsBefore } from '../names/initials.ts';
import { bearsName } from '../names/namesakes.ts';
import { lastDay, ofTheirTime, withoutForgotten, yearsMeant } from '../names/their-time.ts';
import { isInCapitals } from '../words.ts';
import { inOffice, mostRecent, rankOf, soleInOffice, WIDELY_BORNE } from './in-office.ts';
import { namedBehindSurname } from './surname-first.ts';

/** Marks bare surnames: of people named in full elsewhere in the article ("Zarif said"), else of known leaders. */
export function markSurnames(reading: Reading, where: SentenceReading, named: Surnames): void {
  const { tokens } = where.sentence;
  tokens.forEach((token, index) => {
    if (where.at[index]) return;
    const record =
      bearerHere(reading, named.get(token.text) ?? named.get(asName(where, index)), where.index, index) ??
      (token.upos === 'PROPN' ? leaderCalled(reading, where, index) : null);
    // "Lady Starmer" is not the premier
    if (!record || (WIVES.test(tokens[index - 1]?.text ?? '') && genderSoFar(reading, record) !== 'f'))
      return;
    // "al-Sudani", "Persad-Bissessar"
    const before = tokens[index - 2];
    const isDouble = record.name.endsWith(`${before?.text}-${token.text}`);
    const joined =
      tokens[index - 1]?.text === '-' && (['al', 'el'].includes(before?.lower ?? '') || isDouble);
    const isJoined = joined && !where.at[index - 1] && !where.at[index - 2];
    const first = isJoined ? index - 2 : initialsBefore(where, index);
    addMention(reading, where, { first, last: index, form: 'name', actors: [record], cue: null });
  });
}

/** "MEDVEDEV" in a sentence of small letters is Medvedev; any other word as it stands. */
function asName({ sentence: { tokens } }: SentenceReading, index: number): string {
  const { text = '' } = tokens[index] ?? {};
  return /^\p{Lu}{4,}$/u.test(text) && !isInCapitals(tokens)
    ? text.charAt(0) + text.slice(1).toLowerCase()
    : text;
}

/** Other courtesies are titles. */
const WIVES = /^(Lady|Mme)\.?$/;

/** Who bears a surname in this article, in the order of the text, with where each is named. */
type Surnames = ReadonlyMap<string, readonly Bearer[]>;

interface Bearer {
  record: ActorRecord;
  sentence: number;
  first: number;
}

/** Last words of the names of people in this article → who they are. */
export function surnamesOf(reading: Reading): Surnames {
  const bySurname = new Map<string, Bearer[]>();
  for (const { actors, form, sentence, first, start, end } of reading.mentions) {
    const [record] = actors;
    if (record?.kind !== 'person' || form !== 'name') continue;
    const surname = lastWord(record.name);
    if (!surname) continue;
    // as the list has it, and as the text writes it: "Compaoré"
    const text = reading.article.text.slice(start, end);
    const written = lastWord(text);
    const before = surnameBefore(record);
    const bearer = { record, sentence, first };
    if (before) push(bySurname, before, bearer);
    if (surname.length <= 2 && !SHORT.has(surname)) continue;
    // "Salim Haddad" is another name of him: "Haddad" further down
    const isOther =
      text.includes(' ') && /^\p{Lu}\p{Ll}{2,}$/u.test(written) && reading.introduced.has(record.id);
    const isForm = isOther || plainWord(written) === plainWord(surname);
    const forms = isForm ? new Set([surname, written]) : [surname];
    for (const key of forms) push(bySurname, key, bearer);
  }
  for (const bearers of bySurname.values())
    bearers.sort((a, b) => a.sentence - b.sentence || a.first - b.first);
  return bySurname;
}

const SHORT = wordClass('names.two-letter-surnames');

/** "Hasan" of "Ali al-Hasan" */
const lastWord = (name: string) => name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);

/** "Zhou" of "Zhou Enlai"; nothing where many bear it. */
function surnameBefore(record: ActorRecord): string | null {
  const surname = isLeader(record) ? record.surname : '';
  return surname.length > 2 && record.name.startsWith(`${surname} `) && !MANY.has(surname) ? surname : null;
}

const MANY = wordClass('names.common-surnames');

/**
 * The bearer of the surname who was named last; before the first of them, the one who is named first. Whom the headline
 * names stays who is called so when his brother has been told of.
 */
function bearerHere(
  { article: { title } }: Reading,
  bearers: readonly Bearer[] | undefined,
  sentence: number,
  first: number,
): ActorRecord | null {
  if (!bearers) return null;
  const before = bearers.findLast(
    (one) => one.sentence < sentence || (one.sentence === sentence && one.first < first),
  );
  const isHeaded = ({ record: { name } }: Bearer) => {
    const [given = ''] = name.split(/[ -]/);
    return given.length > 2 && (title?.includes(given) ?? false);
  };
  const headed = before && before.sentence < sentence ? bearers.find(isHeaded) : undefined;
  return (headed && headed.sentence <= sentence ? headed : (before ?? bearers[0]))?.record ?? null;
}

/** A leader whose country or organisation the article speaks of: "Assad" in an article on Syria. */
function leaderCalled(reading: Reading, where: SentenceReading, index: number): ActorRecord | null {
  const text = asName(where, index);
  const { leadersBySurname } = reading.lexicon;
  const all = leadersBySurname.get(text) ?? leadersBySurname.get(plainWord(text)) ?? [];
  const bearers = all.filter(({ name }) => bearsInitials(where, index, name));
  if (bearers.length === 0 || !standsAlone(where, index) || bearsName(where, index + 1)) return null;
  if (text === 'May' && isMonth(where, index)) return null;
  // "David Dahlberg" further up: it is he who is called by his first name
  if (isGivenHere(reading, text)) return null;
  if (isTownOf(where, index)) return null;
  // "Major Johnny Koroma"
  if (where.at[index + 1]?.actors.some(({ kind }) => kind === 'person')) return null;
  if (isOthersSurname(reading, text, bearers)) return null;
  // "Kim" behind "Minister Kim Mahn-je"
  const named = namedBehindSurname(reading, text, where.index);
  if (named && !bearers.some(({ id }) => id === named.id)) return named;
  const leaders = ofTheirTime(reading, bearers);
  const spoken = withoutForgotten(reading, spokenOf(reading, leaders));
  // "Faylaq ar-Rahman"
  const { tokens } = where.sentence;
  const isTied = tokens[index - 1]?.text === '-' && !/^[ae]l$/.test(tokens[index - 2]?.lower ?? '');
  // "SALIH" in capitals may be anybody's
  const isShouted = text !== tokens[index]?.text;
  if (spoken.length === 0) return isTied || isShouted ? null : soleInOffice(reading, leaders);
  const countries = new Set(spoken.map((leader) => leader.country));
  // "Yang" where no day is known: any of several, or somebody else
  const isOpen = bearers.length > 1 && WIDELY_BORNE.has(text) && reading.article.published === null;
  const isAnybody = isOpen && (spoken.length > 1 || yearsMeant(reading).length === 0);
  if (countries.size !== 1 || isAnybody) return null;
  // "Clinton" of 2012 is the minister, and not the president of former years
  const { published } = reading.article;
  const leading = published ? inOffice(spoken, published) : [];
  if (leading.length === 1) return leading[0] ?? null;
  const highest = Math.min(...spoken.map((leader) => rankOf(reading, leader)));
  return mostRecent(
    spoken.filter((leader) => rankOf(reading, leader) === highest),
    lastDay(reading),
  );
}

const isGivenHere = ({ mentions, lexicon }: Reading, name: string) =>
  lexicon.givenNames.has(name) &&
  mentions.some(
    ({ form, actors: [actor] }) =>
      form === 'name' && actor?.kind === 'person' && actor.name.startsWith(`${name} `) && !isLeader(actor),
  );

/** "Austin, Texas -- Bankers protested" */
const isTownOf = ({ at, sentence: { tokens } }: SentenceReading, index: number) =>
  tokens[index + 1]?.text === ',' && at[index + 2]?.actors[0]?.kind === 'place';

/** "This May he left", "12 May", "May 2020" */
const isMonth = ({ sentence: { tokens } }: SentenceReading, index: number) =>
  isBeforeMonth(tokens[index - 1]?.lower) ||
  [index - 1, index + 1].some((beside) => /^\d+$/.test(tokens[beside]?.lower ?? ''));

/** "Seewoosagur Ramgoolam" further up: another bears the name here, whom no list knows. */
function isOthersSurname(reading: Reading, surname: string, leaders: readonly Leader[]): boolean {
  const known = new Set(leaders.flatMap(({ name }) => name.split(/[ -]/)));
  return reading.sentences.some(({ sentence: { tokens }, at }) =>
    tokens.some(({ text }, index) => {
      const before = tokens[index - 1];
      return (
        text === surname &&
        before?.xpos === 'NNP' &&
        at[index - 1] === undefined &&
        /^\p{Lu}\p{Ll}{3,}$/u.test(before.text) &&
        !known.has(before.text) &&
        !reading.lexicon.titles.has(before.lower) &&
        !reading.lexicon.agents.has(before.lower)
      );
    }),
  );
}

/** False inside a longer name that no list knows: "Assad Ahmadi", "Bain & Blair". */
function standsAlone(where: SentenceReading, index: number): boolean {
  const { tokens } = where.sentence;
  if ([index - 1, index + 1].some((beside) => tokens[beside]?.text === '&')) return false;
  return [initialsBefore(where, index) - 1, index + 1].every(
    (beside) => tokens[beside]?.xpos !== 'NNP' || where.at[beside] !== undefined,
  );
}

/** Those for whose body or state the article has a word; of two compatriots the one for whose body it has one. */
function spokenOf({ mentions }: Reading, leaders: readonly Leader[]): readonly Leader[] {
  const others = mentions.flatMap(({ actors }) => actors.filter(({ kind }) => kind !== 'person'));
  const isServed = ({ affiliation }: Leader) => others.some(({ id }) => id === affiliation);
  const isOfState = ({ country }: Leader) =>
    country !== null && others.some((actor) => actor.country === country);
  const served = new Set(leaders.filter(isServed).map(({ country }) => country));
  return leaders.filter((leader) => isServed(leader) || (isOfState(leader) && !served.has(leader.country)));
}
