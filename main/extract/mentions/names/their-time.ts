// Whose time an article tells of: "Kennedy" in a text on 1961 is no party leader of 1999.
import { isLeader } from '../../actor-sets.ts';
import type { ActorRecord, Leader } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { perReading, type Reading, type SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { isMonth, isYear } from '../../years.ts';

/** Of those who bear a surname, whom an article that tells of these years can mean by it alone. */
export function ofTheirTime(reading: Reading, leaders: readonly Leader[]): readonly Leader[] {
  const { published, told, isFirm } = yearsIn(reading);
  const isThen = (leader: Leader) =>
    yearsOf(leader, told).length > 0 && (isLongGone(reading, leader) || !isNear(reading, leader));
  const then = leaders.filter(isThen);
  const near = leaders.filter((leader) => isNear(reading, leader) && !then.includes(leader));
  const all = [...near, ...then];
  if (published !== null) {
    if (near.length === 0 || then.length === 0) return all;
    // of a president of 1963 and a party leader of today, the one of whose years the article tells more
    const years = [...told, published];
    const count = (some: readonly Leader[]) => new Set(some.flatMap((leader) => yearsOf(leader, years))).size;
    return count(then) > count(near) ? then : near;
  }
  const toldOf = (close: number) =>
    isFirm ? all.filter((leader) => yearsOf(leader, told, close).length > 0) : [];
  const former = leaders.filter((leader) => !all.includes(leader) && hasReigned(leader));
  const open = all.filter(
    (leader) =>
      hasReigned(leader) ||
      isNamed(reading, leader) ||
      former.every(({ country }) => country !== leader.country),
  );
  return [toldOf(0), toldOf(CLOSE), open].find((some) => some.length > 0) ?? [];
}

/** "Kennedy" of no known day: the president or nobody, and not a namesake of today. */
const hasReigned = ({ offices }: Leader) => offices.some(({ title }) => REIGNING.has(title));

const isNamed = ({ mentions }: Reading, { id }: Leader) =>
  mentions.some(({ form, actors }) => form === 'name' && actors.some((one) => one.id === id));

const REIGNING: ReadonlySet<string> = new Set(['chancellor', 'president', 'prime minister']);

/** Without those who left office long ago, where the text tells nothing of their time and another of the name is there now. */
export function withoutForgotten(reading: Reading, leaders: readonly Leader[]): readonly Leader[] {
  const { published, told } = yearsIn(reading);
  if (published === null) return leaders;
  const isThere = (leader: Leader) =>
    termsOf(leader).first === -Infinity || yearsOf(leader, [published]).length > 0;
  const isForgotten = (leader: Leader) => isLongGone(reading, leader) && yearsOf(leader, told).length === 0;
  return leaders.some(isThere) ? leaders.filter((leader) => !isForgotten(leader)) : leaders;
}

/** Whether somebody left office before our time, and long before the article. */
function isLongGone(reading: Reading, leader: Leader): boolean {
  const { published } = yearsIn(reading);
  const { last } = termsOf(leader);
  return published !== null && last < RECENT && last + SOON_AFTER < published;
}

/** 2 where an article tells of years in which somebody held office, 1 where of others close by, 0 where of later ones, null of earlier ones. */
export function timeliness(reading: Reading, leader: Leader): 0 | 1 | 2 | null {
  const { now } = yearsIn(reading);
  if (now !== null && termsOf(leader).first > now + BEFORE) return null;
  if (yearsOf(leader, yearsMeant(reading)).length > 0) return 2;
  return isNear(reading, leader) ? 1 : 0;
}

/** Whether the article tells of years of another who bears the name, and of none of this one's: "Jumblatt" of 1975. */
export function isOthersTime(reading: Reading, record: ActorRecord, surname: string): boolean {
  const bearers = reading.lexicon.leadersBySurname.get(surname) ?? [];
  if (bearers.length < 2 || !isLeader(record)) return false;
  const years = yearsMeant(reading);
  const isTold = (leader: Leader) => yearsOf(leader, years, 0).length > 0;
  return !isTold(record) && bearers.some(isTold);
}

/** Whether somebody was in office long before all that the article tells. */
export const isOfThePast = (reading: Reading, record: ActorRecord): boolean =>
  isLeader(record) && timeliness(reading, record) === 0;

/** The day of the article, or else the end of the last year that it tells; null where neither is known. */
export const lastDay = (reading: Reading): string | null => {
  const { now } = yearsIn(reading);
  return reading.article.published ?? (now === null ? null : `${now}-12-31`);
};

/** The years of an article, where it has some: who was what then. */
export const yearsMeant = (reading: Reading): readonly number[] => {
  const { published, told, isFirm } = yearsIn(reading);
  return published === null ? (isFirm ? told : []) : [...(isFirm ? told : []), published];
};

/** Years before a first office, and after the last one, in which somebody is in the news. */
const BEFORE = 15;
const AFTER = 40;

/** The same for a surname that too many others bear. */
const SOON_AFTER = 10;
const WIDELY_BORNE = wordClass('names.widely-borne');

/** Who left office before that is not meant where nothing tells of former years. */
const RECENT = 1985;

function isNear(reading: Reading, leader: Leader): boolean {
  const { now } = yearsIn(reading);
  const { first, last } = termsOf(leader);
  if (now === null) return last >= RECENT;
  const after = WIDELY_BORNE.has(leader.surname) ? SOON_AFTER : AFTER;
  return first - BEFORE <= now && now <= last + after;
}

/** Which of these years are of somebody's time in office, or close to it. */
function yearsOf(leader: Leader, years: readonly number[], close = CLOSE): number[] {
  const { first, last } = termsOf(leader);
  return Number.isFinite(first) ? years.filter((year) => first - close <= year && year <= last + close) : [];
}

const CLOSE = 2;

/** The years of the first office and of the last; without end where nobody knows, or it is still held. */
function termsOf({ offices }: Leader): { first: number; last: number } {
  const known = offices.filter(({ from }) => from !== '');
  if (known.length === 0) return { first: -Infinity, last: Infinity };
  return {
    first: Math.min(...known.map(({ from }) => Number(from.slice(0, 4)))),
    last: Math.max(...known.map(({ to }) => (to === '' ? Infinity : Number(to.slice(0, 4))))),
  };
}

interface Years {
  published: number | null;
  /** All that the text and its headline tell, each once. */
  told: readonly number[];
  /** Whether one of them is told as the time of something: "in 1961", but not "since 1948" nor "the 1967 borders". */
  isFirm: boolean;
  /** The year of the article, or the last that it tells; null where neither is known. */
  now: number | null;
}

const yearsIn = perReading(({ article, sentences }: Reading): Years => {
  const published = article.published === null ? null : Number(article.published.slice(0, 4));
  const told = new Set((article.title?.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number));
  let isFirm = told.size > 0;
  for (const { sentence } of sentences)
    sentence.tokens.forEach((_, at) => {
      const year = yearAt(sentence.tokens, at);
      if (year === null) return;
      told.add(year);
      isFirm ||= isTime(sentence.tokens, at);
    });
  const years = [...told];
  if (years.length <= FEW && isOfToday(sentences)) isFirm = false;
  return { published, told: years, isFirm, now: published ?? (isFirm ? Math.max(...years) : null) };
});

/** "said on Monday", "today": news, whatever former year it tells besides. */
const isOfToday = (sentences: readonly SentenceReading[]) =>
  sentences.some(({ sentence: { tokens } }) => tokens.some(({ lower }) => DAYS.has(lower)));

const DAYS = wordClass('nouns.days');

/** Years that news may tell besides; a text that tells more is about them. */
const FEW = 2;

/** "1961", "the mid-1960s", "22/10/1962"; but not "2000 troops", "1900 GMT" nor "born in 1971". */
function yearAt(tokens: readonly Token[], at: number): number | null {
  const { text = '' } = tokens[at] ?? {};
  const [, year = ''] = /(?:^|^mid-|\/)(\d{4})s?$/.exec(text) ?? [];
  const next = tokens[at + 1];
  if (!isYear(year) || next?.xpos === 'NNS' || UNITS.has(next?.lower ?? '')) return null;
  if (tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'born')) return null;
  return Number(year) >= MODERN || isTime(tokens, at) ? Number(year) : null;
}

/** Numbers below that are years only where a text says so. */
const MODERN = 1900;
const UNITS: ReadonlySet<string> = new Set(['%', 'gmt', 'kg', 'km', 'local', 'mw', 'percent', 'utc']);

/** "in 1961", "the 1960s", "May 1961", "22 October 1962", "1961:" */
function isTime(tokens: readonly Token[], at: number): boolean {
  const { text = '' } = tokens[at] ?? {};
  const isOfMonth = [1, 2, 3].some((back) => isMonth(tokens[at - back]?.text ?? ''));
  return at === 0 || isOfMonth || /[s/]/.test(text) || TIMES.has(tokens[at - 1]?.lower ?? '');
}

const TIMES: ReadonlySet<string> = new Set(
  'after before between during early from in late mid of'.split(' '),
);
