// Who holds an office: what the article says first, then what the lexicon knows for the article's date.
import type { ActorRecord } from '../lexicon/types.ts';
import type { Reading } from '../reading.ts';

/** The name under which leaders-*.jsonl keeps an office: "defense secretary" → "defence minister". */
export function officeName(reading: Reading, title: string): string {
  return reading.lexicon.offices.get(title) ?? title;
}

/** The person in an office of this state or organisation; null where neither article nor lexicon knows one. */
export function officeHolder(reading: Reading, title: string, of: ActorRecord): ActorRecord | null {
  const key = `${officeName(reading, title)}/${of.id}`;
  const told = reading.offices.get(key);
  if (told) return told;
  const published = reading.article.published;
  if (!published) return null;
  const holders = reading.lexicon.leadersByOffice.get(key) ?? [];
  const inOffice = holders.filter(({ office }) => covers(office.from, office.to, published));
  return inOffice.length === 1 ? (inOffice[0]?.leader ?? null) : null;
}

/** ISO dates compare as text; a partial one covers its whole month or year. */
export function covers(from: string, to: string, day: string): boolean {
  return (
    (from === '' || from <= day.slice(0, Math.max(from.length, 4))) &&
    (to === '' || day.slice(0, to.length) <= to)
  );
}
