// "Algeria accused its western neighbour": of those named just before, one that has a border with it.
import type { ActorRecord } from '../../lexicon/types.ts';
import { distinctActors, type MentionNode, owningActors, type Reading } from '../../reading.ts';
import { actorsDoing } from '../../relations/roles/takers.ts';
import { verbOver } from '../../tree.ts';
import { stateOf } from '../salience.ts';

/**
 * The neighbour that is meant; null where a word like "northern" tells more than a map of borders does or where none has a
 * border with it, and undefined where the borders tell nothing. `subjects` are the states that are the subjects above.
 */
export function neighbourOf(
  reading: Reading,
  mention: MentionNode,
  fitting: readonly MentionNode[],
  subjects: readonly ActorRecord[],
): ActorRecord | null | undefined {
  const where = reading.sentences[mention.sentence];
  if (!where || !NEIGHBOURS.test(mention.cue?.word ?? '')) return undefined;
  const owners = owningActors(where, mention.head).flatMap((actor) => stateOf(reading, actor) ?? []);
  const { borders } = reading.lexicon;
  const around = (owners.length > 0 ? owners : subjects).flatMap(({ country }) => [
    ...(borders.get(country ?? '') ?? []),
  ]);
  const states = distinctActors(fitting.flatMap(({ actors }) => actors)).filter(
    ({ kind }) => kind === 'state',
  );
  const near = states.filter(({ country }) => around.includes(country ?? ''));
  // "Chad and Mali fought, when Chad accused its neighbour of a raid": the one that stands beside it
  const here = near.filter((state) =>
    fitting.some(({ sentence, actors }) => sentence === mention.sentence && actors.includes(state)),
  );
  const isDirected = SIDES.test(where.sentence.tokens[mention.head - 1]?.lower ?? '');
  if (isDirected) return near.length === 1 ? (near[0] ?? null) : null;
  // "met Chad's premier, and told its neighbour": none of them has a border with it
  const areApart =
    around.length > 0 && states.length > 0 && states.every(({ country }) => borders.has(country ?? ''));
  return (here.length === 1 ? here[0] : near[0]) ?? (areApart ? null : undefined);
}

const NEIGHBOURS = /^neighbou?r$/;
const SIDES = /^(eastern|northern|southern|western)$/;

/** "the two neighbours", "the neighbouring nations" of whom a map tells that they have no border, though both have some. */
export function isNoNeighbour(reading: Reading, mention: MentionNode, pair: readonly ActorRecord[]): boolean {
  const { borders } = reading.lexicon;
  const [one = '', other = ''] = pair.map(({ country }) => country ?? '');
  const around = borders.get(one);
  const before = reading.sentences[mention.sentence]?.sentence.tokens[mention.head - 1];
  return (
    (NEIGHBOURS.test(mention.cue?.word ?? '') || /^neighbou?ring$/.test(before?.lower ?? '')) &&
    pair.length === 2 &&
    pair.every(({ kind }) => kind === 'state') &&
    around !== undefined &&
    borders.has(other) &&
    !around.has(other) &&
    !areNeighboursOfDoer(reading, mention, [one, other])
  );
}

/** "Iraq congratulated both neighbours": those of who does so. */
function areNeighboursOfDoer(reading: Reading, mention: MentionNode, pair: readonly string[]): boolean {
  const where = reading.sentences[mention.sentence];
  const verb = where ? verbOver(where.tree, mention.head) : undefined;
  const doers = where && verb !== undefined ? actorsDoing(where, verb) : [];
  return doers.some(({ country }) => {
    const around = reading.lexicon.borders.get(country ?? '');
    return around !== undefined && pair.every((one) => around.has(one));
  });
}

/** "Haiti, Kenya and the Dominican Republic … the two neighbours": the only two that have a border. */
export function neighboursIn(reading: Reading, word: string, here: readonly MentionNode[]): ActorRecord[] {
  if (!NEIGHBOURS.test(word)) return [];
  const states = distinctActors(
    here.flatMap(({ actors }) => actors.flatMap((actor) => stateOf(reading, actor) ?? [])),
  );
  const pairs = states.flatMap((one, at) => states.slice(at + 1).map((other) => [one, other]));
  const near = pairs.filter(([one, other]) =>
    [...(reading.lexicon.borders.get(one?.country ?? '') ?? [])].includes(other?.country ?? ''),
  );
  return near.length === 1 ? (near[0] ?? []) : [];
}
