// Who stands together in a sentence: joined by "and" before or further on, in a list, or as two forces.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import type { ActorKind } from '../../model.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { actorsJoined, distinctActors } from '../../reading.ts';
import { caseOf, relation, verbOver } from '../../tree.ts';
import { stateOf } from '../salience.ts';
import type { Tally } from '../tally.ts';

/** Actors of such kinds that a sentence joins with "and". */
export function joinedIn(
  reading: Reading,
  here: readonly MentionNode[],
  kinds: readonly ActorKind[],
): ActorRecord[][] {
  return here.flatMap(({ sentence, head }) => {
    const where = reading.sentences[sentence];
    if (!where || relation(where.tree, head) === 'conj') return [];
    const joined = distinctActors(actorsJoined(where, head));
    return joined.length > 1 && joined.every((record) => kinds.includes(record.kind) && !isUnnamed(record))
      ? [joined]
      : [];
  });
}

/** "urged both sides to talk and gave Armenia and Azerbaijan aid": as many states joined further on in the sentence. */
export function joinedLater(reading: Reading, mention: MentionNode, count: number): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  if (!where || count < 2) return [];
  for (let index = mention.last + 1; index < where.sentence.tokens.length; index++) {
    // "the two states fight terrorism in Syria and Iraq": that is where
    const isReceiver = [null, 'between', 'to'].includes(caseOf(where.tree, index));
    if (!where.at[index] || relation(where.tree, index) === 'conj' || !isReceiver) continue;
    // "both countries praised Chad and Mali": two others
    if (verbOver(where.tree, index) === verbOver(where.tree, mention.head)) continue;
    const together = distinctActors(actorsJoined(where, index));
    if (together.length === count && together.every(({ kind }) => kind === 'state')) return together;
  }
  return [];
}

/** The longest list of such actors in a sentence. */
export function listedIn(reading: Reading, sentence: number, kinds: readonly ActorKind[]): ActorRecord[] {
  const where = reading.sentences[sentence];
  const lists = (where?.mentions ?? []).map(({ head }) =>
    where ? distinctActors(actorsJoined(where, head)).filter(({ kind }) => kinds.includes(kind)) : [],
  );
  return lists.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** "both sides" in an article on two forces are these, and not two states that it names as well. */
export const armedIn = ({ lexicon }: Reading, mentions: readonly MentionNode[]) =>
  distinctActors(
    mentions.flatMap(({ actors }) =>
      // "army chief Burhan" stands for the army
      actors.flatMap((actor) => [actor, lexicon.actors.get(actor.affiliation ?? '') ?? []].flat()),
    ),
  ).filter(isArmed);

/** "the Government of Yemen and the Houthis": a state and those who fight it, in one breath. */
export const foesJoined = (reading: Reading, here: readonly MentionNode[]): ActorRecord[][] =>
  joinedIn(reading, here, ['state', 'group', 'institution']).filter(
    (joined) => joined.some(isArmed) && joined.some(({ kind }) => kind === 'state'),
  );

/** Two forces; with "the parties" also a state and those who fight it. */
export const areFoes = (word: string, set: readonly ActorRecord[]): boolean =>
  set.every(isArmed) ||
  (/^(party|side)$/.test(word) &&
    set.some(isArmed) &&
    set.every((record) => isArmed(record) || record.kind === 'state'));

/** "Mali, whose town they shelled, withdrew. … the two sides": no state that is told of far less than another. */
export function areLeading(mention: MentionNode, tally: Tally, set: readonly ActorRecord[]): boolean {
  const states = set.filter(({ kind }) => kind === 'state');
  if (states.length === 0) return true;
  const most = Math.max(0, ...tally.statesBefore(mention).map((state) => tally.of(state).count));
  return states.every((state) => tally.of(state).count * LESS > most);
}

/** So many times less. */
const LESS = 2;

/** "American, British and French jets": whom a sentence names in one breath. */
export const areTogether = (reading: Reading, sentence: number, set: readonly ActorRecord[]) =>
  (reading.sentences[sentence]?.mentions ?? []).some(({ actors, head }) => {
    const where = reading.sentences[sentence];
    const joined = [...actors, ...(where ? actorsJoined(where, head) : [])].flatMap((actor) => [
      actor,
      stateOf(reading, actor),
    ]);
    return set.every((record) => joined.includes(record));
  });

const isArmed = (record: ActorRecord) =>
  !isUnnamed(record) &&
  (record.kind === 'group' || record.kind === 'institution') &&
  record.sectors.some((sector) => ARMED.has(sector));

const ARMED: ReadonlySet<string> = new Set(['MIL', 'PRM', 'REB']);
