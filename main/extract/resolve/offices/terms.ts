// For whom a known person acts: by the office that the article gives, else by the one held when it was published.
import { isLeader } from '../../actor-sets.ts';
import type { ActorRecord, Leader } from '../../lexicon/types.ts';
import { yearsMeant } from '../../mentions/names/their-time.ts';
import { covers } from '../../mentions/people/offices.ts';
import type { Reading } from '../../reading.ts';

/** Gives people who have served more than one state or organisation the affiliation of their day. */
export function settleTerms(reading: Reading): void {
  const settled = new Map<string, ActorRecord>();
  const told = new Map<string, string>();
  for (const [key, record] of reading.offices) told.set(record.id, key.slice(key.indexOf('/') + 1));
  for (const mention of reading.mentions)
    mention.actors = mention.actors.map((actor) => {
      if (!isLeader(actor)) return actor;
      const known = settled.get(actor.id) ?? ofTheDay(reading, actor, told.get(actor.id));
      settled.set(actor.id, known);
      return known;
    });
}

function ofTheDay(reading: Reading, leader: Leader, told: string | undefined): ActorRecord {
  const bodies = new Set(leader.offices.map((office) => office.of));
  if (told?.startsWith('organisation:')) bodies.add(told);
  if (bodies.size < 2) return leader;
  const { published } = reading.article;
  const held = published
    ? leader.offices.filter(({ from, to }) => covers(from, to, published)).map((office) => office.of)
    : bodyThen(leader, yearsMeant(reading));
  const body = told && bodies.has(told) ? told : held.includes(leader.affiliation ?? '') ? null : held.at(-1);
  const record = body ? reading.lexicon.actors.get(body) : undefined;
  return record ? { ...leader, affiliation: record.id, country: record.country ?? leader.country } : leader;
}

/** Of an article without a day, but with years: the only body that somebody served in them. */
function bodyThen({ offices }: Leader, years: readonly number[]): string[] {
  const then = offices.filter(({ from, to }) =>
    years.some((year) => covers(from.slice(0, 4), to, `${year}`)),
  );
  const bodies = new Set(then.map(({ of }) => of));
  return bodies.size === 1 ? [...bodies] : [];
}
