// The two sides of whom an article has told most that parts them: "offered to mediate", "called for restraint".
import type { ActorRecord } from '../../lexicon/types.ts';
import type { RelationType } from '../../model.ts';
import type { Reading } from '../../reading.ts';
import { stateOf } from '../../resolve/salience.ts';
import { HOSTILE } from '../../type-sets.ts';
import type { Told } from './back.ts';

const isPeople = ({ kind }: ActorRecord) => kind === 'people';

interface Quarrel {
  count: number;
  pair: ActorRecord[];
  /** Who of the two is told to have done something to the other. */
  doers: Set<string>;
}

/** The pair; none where several are told of as often. */
export function quarrelling(reading: Reading, told: readonly Told[]): ActorRecord[] {
  const counts = new Map<string, Quarrel>();
  for (const { type, doers, target, mutual } of told) {
    const [doer] = doers;
    const pair = mutual ? doers : doer ? [doer, target] : [];
    const [one, other] = pair.map(sideOf).sort();
    if (!PARTING.has(type) || !one || !other || one === other) continue;
    const known = counts.get(`${one} ${other}`) ?? { count: 0, pair, doers: new Set() };
    // the states, where the text tells of them too, and not the militants of one
    const better = known.pair.some(isPeople) && !pair.some(isPeople) ? pair : known.pair;
    const acting = new Set([...known.doers, ...(mutual ? [one, other] : doer ? [sideOf(doer)] : [])]);
    counts.set(`${one} ${other}`, { pair: better, count: known.count + 1, doers: acting });
  }
  const [first, second] = [...counts.values()].filter(isQuarrel).sort((a, b) => b.count - a.count);
  if (!first || first.count <= (second?.count ?? 0)) return [];
  // "saboteurs from Chad" stand for Chad
  return first.pair.map((actor) => (isPeople(actor) ? (stateOf(reading, actor) ?? actor) : actor));
}

/** A body that only blames a state is no party to its quarrels; one with which the state is at odds in turn is. */
const isQuarrel = ({ pair, doers }: Quarrel) =>
  pair.every(({ kind }) => kind !== 'organisation') || doers.size > 1;

/** A state with all that acts for it; an armed group is a side of its own. */
const sideOf = ({ id, kind, country }: ActorRecord) => (kind === 'group' ? id : (country ?? id));

/** What tells that two are at odds. */
export const PARTING: ReadonlySet<RelationType> = new Set([...HOSTILE, 'RIVAL_OF']);
