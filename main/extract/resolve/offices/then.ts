// Who held an office in the year that is told of: "In 1979 the sultan sent …".
import type { ActorRecord } from '../../lexicon/types.ts';
import { covers, officesOf } from '../../mentions/people/offices.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { settingOf } from '../../relations/time/setting.ts';
import { isYear } from '../../years.ts';

/** The one who held it then, where the article names him; null where no former year is told. */
export function holderThen(
  reading: Reading,
  mention: MentionNode,
  title: string,
  of: ActorRecord,
): ActorRecord | null {
  const { published } = reading.article;
  const year = yearOf(reading, mention);
  if (!published || year === null || Number(published.slice(0, 4)) - year < FORMER) return null;
  const holders = (reading.lexicon.leadersByOffice.get(`${title}/${of.id}`) ?? []).filter(({ office }) =>
    covers(office.from, office.to, `${year}-07-01`),
  );
  const [holder] = holders;
  const isNamed = reading.mentions.some(({ actors }) => actors.some(({ id }) => id === holder?.leader.id));
  return holder && holders.length === 1 && isNamed ? holder.leader : null;
}

/** Whether somebody whom the article gives an office may be meant where it tells of years before he is known to have held it. */
export function mayHaveHeld(
  reading: Reading,
  mention: MentionNode,
  title: string,
  record: ActorRecord,
): boolean {
  const { published } = reading.article;
  const year = yearOf(reading, mention);
  if (!published || year === null || Number(published.slice(0, 4)) - year < FORMER) return true;
  const terms = officesOf(record).filter((office) => office.title === title && office.from !== '');
  return terms.length === 0 || terms.some(({ from, to }) => covers(from.slice(0, 4), to, `${year}-07-01`));
}

/** Years back from which on another may have held the office. */
const FORMER = 2;

/** The year told in the sentence, else by the sentences before it. */
function yearOf(reading: Reading, { sentence }: MentionNode): number | null {
  const where = reading.sentences[sentence];
  if (!where) return null;
  const told = where.sentence.tokens.find(({ text }) => isYear(text))?.text;
  const year = told ?? settingOf(reading, where).from?.year;
  return year ? Number(year) : null;
}
