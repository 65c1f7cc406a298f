// The two sides of whom an article has told most that parts them: "offered to mediate", "called for restraint".
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { perReading, type Reading } from '../../reading.ts';
import { stateOf } from '../../resolve/salience.ts';
import { statesOfTitle } from '../../resolve/sides/title-pair.ts';
import { titleOf } from '../../resolve/speakers/title.ts';
import { HOSTILE } from '../../type-sets.ts';
import { isSideOf, type Told } from './back.ts';
import { struckBy } from './struck.ts';

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
  // "saboteurs from Chad" and its army stand for Chad
  return first.pair.map((actor) =>
    isPeople(actor) || actor.kind === 'institution' ? (stateOf(reading, actor) ?? actor) : actor,
  );
}

/** The two whose quarrel an article on both is about, however far back it was told: its headline joins them, or it tells of hardly any other. */
export function isMainQuarrel(
  reading: Reading,
  told: readonly Told[],
  pair: readonly ActorRecord[],
): boolean {
  const title = statesOfTitle(reading);
  if (title.length > 0) return title.every(isSideOf(pair));
  const parting = told.filter(({ type }) => PARTING.has(type));
  const isTheirs = isSideOf(pair);
  const own = parting.filter(({ doers, target }) => [...doers, target].every(isTheirs));
  return own.length >= OFTEN && own.length * 2 > parting.length;
}

/** So often it must have been told that they are at odds. */
const OFTEN = 4;

/** What two have with each other, however little is told of their quarrel. */
export const TALKS: ReadonlySet<string> = new Set(['dialogue', 'negotiation', 'talk']);

/** The quarrel, or the two states of the headline of an article on strife where nothing is told that parts either from a third. */
export function atOddsThroughout(reading: Reading, told: readonly Told[]): ActorRecord[] {
  const quarrel = quarrelling(reading, told);
  if (quarrel.length > 0) return quarrel;
  const title = isOfStrife(reading) ? statesOfTitle(reading) : [];
  const isOfTitle = isSideOf(title);
  const isApart = told.some(
    ({ type, doers, target }) =>
      PARTING.has(type) &&
      [...doers, target].every(({ kind }) => kind === 'state') &&
      [...doers, target].some(isOfTitle) &&
      ![...doers, target].every(isOfTitle),
  );
  return isApart ? [] : title;
}

/** "a feud", "the stand-off": whether the headline or the text speaks of such; of two whom a storm has hit none does. */
const isOfStrife = perReading(
  (reading): boolean =>
    struckBy(reading) === null &&
    [titleOf(reading), ...reading.sentences].some((where) =>
      where?.tree.lemmas.some((word) => STRIFE.has(word)),
    ),
);

const STRIFE: ReadonlySet<string> = new Set([
  ...wordClass('nouns.quarrels'),
  ...wordClass('nouns.standoffs'),
]);

/** A body that only blames a state is no party to its quarrels; one with which the state is at odds in turn is. */
const isQuarrel = ({ pair, doers }: Quarrel) =>
  pair.every(({ kind }) => kind !== 'organisation') || doers.size > 1;

/** A state with all that acts for it; an armed group is a side of its own. */
const sideOf = ({ id, kind, country }: ActorRecord) => (kind === 'group' ? id : (country ?? id));

/** What tells that two are at odds. */
export const PARTING: ReadonlySet<RelationType> = new Set([...HOSTILE, 'RIVAL_OF']);
