// Which of those who bear a surname is meant: who leads a state or its diplomacy on the day, or has led it last.
import type { Leader } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading } from '../../reading.ts';
import { lastDay } from '../names/their-time.ts';
import { covers } from './offices.ts';

/** "Rubio" of 2025, whatever else the article speaks of: the one of that name who leads a state or its diplomacy that day. */
export function soleInOffice(reading: Reading, leaders: readonly Leader[]): Leader | null {
  const { published } = reading.article;
  const { surname = '' } = leaders[0] ?? {};
  if (surname.length < SHORTEST || WIDELY_BORNE.has(surname)) return null;
  // "David" alone is hardly the minister of that name, while "Abbas" is the president
  const likely = reading.lexicon.givenNames.has(surname) ? leaders.filter(isRuler) : leaders;
  if (!published) return soleEver(reading, likely);
  const leading = inOffice(likely, published);
  return leading.length === 1 ? (leading[0] ?? null) : null;
}

const isRuler = ({ offices }: Leader) => offices.some(({ title }) => RULING.has(title));

const RULING = wordClass('titles.leaders');

/** Who leads a state or its diplomacy that day. */
export const inOffice = (leaders: readonly Leader[], day: string) =>
  leaders.filter(({ offices }) =>
    offices.some(({ title, from, to }) => LEADING.has(title) && from !== '' && covers(from, to, day)),
  );

/** "Assad" where no day is known: who has led a state, or the last of those who have led the same one. */
function soleEver(reading: Reading, leaders: readonly Leader[]): Leader | null {
  const led = leaders.filter(({ offices }) => offices.some(({ title }) => LEADING.has(title)));
  if (new Set(led.map(({ country }) => country)).size !== 1 || !led[0]?.country) return null;
  // "Clinton" is the president before the minister
  const highest = Math.min(...led.map((leader) => rankOf(reading, leader)));
  return mostRecent(
    led.filter((leader) => rankOf(reading, leader) === highest),
    lastDay(reading),
  );
}

/** Surnames that people of many lands bear. */
export const WIDELY_BORNE = wordClass('names.widely-borne');

/** Shorter surnames are borne by too many others. */
const SHORTEST = 5;
const LEADING = wordClass('words.leading-offices');

/** The rank of the weightiest office: "Assad" is the president before his wife or brother. */
export function rankOf(reading: Reading, leader: Leader): number {
  const day = lastDay(reading);
  const held = leader.offices.filter((office) => !day || office.from <= day);
  return Math.min(
    9,
    ...held.map((office) => ((reading.lexicon.titles.get(office.title)?.rank ?? 9) > 2 ? 3 : 1)),
  );
}

/** Who took an office last before a day; without one, who took one last of all. */
export function mostRecent(leaders: readonly Leader[], day: string | null): Leader | null {
  const start = (leader: Leader) =>
    leader.offices
      .map((office) => office.from)
      .filter((from) => !day || from <= day)
      .sort()
      .at(-1) ?? '';
  return [...leaders].sort((a, b) => (start(a) < start(b) ? 1 : -1))[0] ?? null;
}
