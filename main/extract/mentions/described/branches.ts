// A branch of a state that the text does not name more closely: "Turkish jets", "Chilean lawmakers".
import type { ActorRecord } from '../../lexicon/types.ts';
import { introduce, type Reading, type SentenceReading, slug } from '../../reading.ts';
import { isYear } from '../../years.ts';

const BRANCHES: Readonly<Record<string, string>> = {
  MIL: 'armed forces',
  COP: 'police',
  JUD: 'judiciary',
  LEG: 'parliament',
  SPY: 'intelligence services',
};

/** A branch of a state that the text does not name more closely; its government is the state itself. */
export function branchOf(
  reading: Reading,
  owner: ActorRecord,
  sector: string,
  where: SentenceReading | null = null,
): ActorRecord {
  const named = reading.lexicon.branches.get(`${owner.id}/${sector}`);
  if (named && (!where || isFoundedBy(reading, where, named))) return named;
  const branch = BRANCHES[sector];
  if (owner.kind !== 'state' || !branch || !owner.country) return owner;
  return introduce(reading, {
    id: `institution:${owner.country.toLowerCase()}-${slug(branch)}`,
    kind: 'institution',
    name: `${owner.name}: ${branch}`,
    country: owner.country,
    sectors: [sector],
    affiliation: owner.id,
  });
}

/** Whether an institution was there in the years that a sentence tells of: no Bundeswehr invaded Norway "in 1940". */
export function isFoundedBy({ lexicon }: Reading, where: SentenceReading, { id }: ActorRecord): boolean {
  const founded = lexicon.founded.get(id);
  if (founded === undefined) return true;
  const { tokens } = where.sentence;
  const years = tokens.flatMap(({ text }, at) => {
    const isWorldWar = text === 'War' && tokens[at - 1]?.text === 'World';
    return isWorldWar ? [WORLD_WAR] : isYear(text) ? [Number(text)] : [];
  });
  return years.length === 0 || Math.max(...years) >= founded;
}

const WORLD_WAR = 1945;
