// A branch of a state that the text does not name more closely: "Turkish jets", "Chilean lawmakers".
import type { ActorRecord } from '../lexicon/types.ts';
import { introduce, type Reading, slug } from '../reading.ts';

const BRANCHES: Readonly<Record<string, string>> = {
  MIL: 'armed forces',
  COP: 'police',
  JUD: 'judiciary',
  LEG: 'parliament',
  SPY: 'intelligence services',
};

/** A branch of a state that the text does not name more closely; its government is the state itself. */
export function branchOf(reading: Reading, owner: ActorRecord, sector: string): ActorRecord {
  const named = reading.lexicon.branches.get(`${owner.id}/${sector}`);
  if (named) return named;
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
