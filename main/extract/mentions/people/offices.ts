// Who holds an office: what the article says first, then what the lexicon knows for the article's date.
import { isLeader } from '../../actor-sets.ts';
import type { ActorRecord, Office } from '../../lexicon/types.ts';
import { onlyOne, type Reading, type SentenceReading } from '../../reading.ts';
import { settingOf } from '../../relations/time/setting.ts';
import { ancestors } from '../../tree.ts';
import { isYear } from '../../years.ts';

/** The name under which leaders-*.jsonl keeps an office: "defense secretary" → "defence minister". */
export function officeName(reading: Reading, title: string): string {
  return reading.lexicon.offices.get(title) ?? title;
}

/** What somebody has ever been in office; nothing for whom the lexicon does not know as a leader. */
export const officesOf = (record: ActorRecord): readonly Office[] => (isLeader(record) ? record.offices : []);

/** The person in an office of this state or organisation; null where neither article nor lexicon knows one. */
export function officeHolder(
  reading: Reading,
  title: string,
  of: ActorRecord,
  where: SentenceReading | null = null,
): ActorRecord | null {
  const key = `${officeName(reading, title)}/${of.id}`;
  const holders = reading.lexicon.leadersByOffice.get(key) ?? [];
  const years = where ? formerYears(reading, where) : [];
  if (years.length > 0) return years.length === 1 ? holderIn(holders, years[0] ?? 0) : null;
  const told = reading.offices.get(key);
  if (told) return told;
  const published = reading.article.published;
  if (!published) return null;
  const inOffice = holders.filter(({ office }) => covers(office.from, office.to, published));
  const only = inOffice.length === 1 ? inOffice[0] : undefined;
  const holder = only?.leader ?? null;
  const isNamed = () =>
    reading.mentions.some(({ actors, form }) => form === 'name' && actors[0]?.id === holder?.id);
  return only && where && isBefore(reading, where, only.office) && !isNamed() ? null : holder;
}

/** "the former Chilean president": the one whom the article names who held the office and holds it no more. */
export function formerHolder(reading: Reading, title: string, of: ActorRecord): ActorRecord | null {
  const key = `${officeName(reading, title)}/${of.id}`;
  const day = reading.article.published;
  if (!day) return null;
  const named = new Set(reading.mentions.flatMap(({ actors, form }) => (form === 'name' ? actors : [])));
  const holders = (reading.lexicon.leadersByOffice.get(key) ?? []).filter(
    ({ leader, office }) =>
      named.has(leader) &&
      leader !== reading.offices.get(key) &&
      office.to !== '' &&
      !covers(office.from, office.to, day),
  );
  return onlyOne(holders.map(({ leader }) => leader));
}

/** "In 1989 … the Chilean foreign minister": who held the office in that year; null where several did or nobody known. */
function holderIn(
  holders: readonly { leader: ActorRecord; office: Office }[],
  year: number,
): ActorRecord | null {
  const then = holders.filter(
    ({ office }) =>
      office.from.slice(0, 4) <= `${year}` && (office.to === '' || office.to.slice(0, 4) >= `${year}`),
  );
  return onlyOne(then.map(({ leader }) => leader));
}

/** The former years that a sentence in the past tense tells; none where it tells any other. */
function formerYears({ article }: Reading, { sentence: { tokens }, tree }: SentenceReading): number[] {
  // "Chad's president spoke of Mali, which the bloc had suspended in 2017": another time
  const isAside = (index: number) => ancestors(tree, index).some((at) => tokens[at]?.deprel === 'acl:relcl');
  const told = tokens.flatMap(({ text }, at) => (isYear(text) && !isAside(at) ? [Number(text)] : []));
  const years = [...new Set(told)];
  const now = Number(article.published?.slice(0, 4) ?? 0);
  return !isPresent(tokens) && years.every((year) => now - year >= FORMER) ? years : [];
}

const isPresent = (tokens: SentenceReading['sentence']['tokens']) =>
  tokens.some(
    ({ lower, xpos }) =>
      xpos === 'VBZ' || /^(are|has|have|is|now|will)$/.test(lower) || lower.endsWith('day'),
  );

/** Whether a sentence goes on telling of years long past, or before the office was held, as the sentences before it do. */
function isBefore(reading: Reading, where: SentenceReading, { from: since, to }: Office): boolean {
  const from = settingOf(reading, where).from?.date;
  if (!from || isPresent(where.sentence.tokens)) return false;
  const now = Number(reading.article.published?.slice(0, 4) ?? 0);
  return now - Number(from.slice(0, 4)) >= LONG || !covers(since, to, from);
}

const LONG = 5;

/** Years back from which on another may have held an office. */
const FORMER = 2;

/** ISO dates compare as text; a partial one covers its whole month or year. */
export function covers(from: string, to: string, day: string): boolean {
  return (
    (from === '' || from <= day.slice(0, Math.max(from.length, 4))) &&
    (to === '' || day.slice(0, to.length) <= to)
  );
}
