// "the two countries", "both sides", "the two leaders".
import type { ActorRecord } from '../lexicon/types.ts';
import type { ActorKind } from '../model.ts';
import type { MentionNode, Reading } from '../reading.ts';
import { ancestors, caseOf, conjuncts, lemma, relation } from '../tree.ts';
import { canBeCalled, stateOf } from './salience.ts';

/** The last set of as many actors that one sentence names together; none where that is not clear. */
export function resolveSeveral(
  reading: Reading,
  mention: MentionNode,
  ordered: readonly MentionNode[],
): ActorRecord[] {
  const cue = mention.cue;
  if (!cue) return [];
  const kinds = reading.lexicon.anaphors.get(cue.word);
  const asStates = !kinds || kinds.includes('state');
  const people = !kinds;
  const joined = joinedLater(reading, mention, cue.count);
  if (joined.length > 0) return joined;
  let best: ActorRecord[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - REACH); sentence--) {
    if (sentence === mention.sentence && isBetweenOthers(reading, mention)) continue;
    const here = ordered.filter(
      (other) => other.sentence === sentence && (sentence < mention.sentence || other.last < mention.first),
    );
    const sets = candidateSets(reading, here, people, asStates, kinds ?? ['state']);
    const fitting = sets.find(
      (set) =>
        set.length === (cue.count || set.length) &&
        set.length > 1 &&
        set.every((record) => canBeCalled(reading, cue.word, record)),
    );
    if (!fitting) continue;
    const score = prominence(fitting, ordered, mention) - DISTANCE * (mention.sentence - sentence);
    if (score > highest) [best, highest] = [fitting, score];
  }
  return best;
}

/** "urged both sides to talk and gave Armenia and Azerbaijan aid": as many states joined further on in the sentence. */
function joinedLater(reading: Reading, mention: MentionNode, count: number): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  if (!where || count < 2) return [];
  for (let index = mention.last + 1; index < where.sentence.tokens.length; index++) {
    // "the two states fight terrorism in Syria and Iraq": that is where
    const isReceiver = [null, 'between', 'to'].includes(caseOf(where.tree, index));
    if (!where.at[index] || relation(where.tree, index) === 'conj' || !isReceiver) continue;
    const together = distinct(conjuncts(where.tree, index).flatMap((at) => where.at[at]?.actors ?? []));
    if (together.length === count && together.every(({ kind }) => kind === 'state')) return together;
  }
  return [];
}

/** How many sentences back a pair may lie, and what each costs against the mentions that its members have. */
const REACH = 12;
const DISTANCE = 0.5;

/** How often the article has named the least named of them so far: "both sides" are those that it is about. */
function prominence(
  set: readonly ActorRecord[],
  ordered: readonly MentionNode[],
  until: MentionNode,
): number {
  const before = ordered.slice(0, ordered.indexOf(until));
  const counts = set.map(
    (record) => before.filter((mention) => mention.actors.some((actor) => belongs(actor, record))).length,
  );
  return Math.min(...counts);
}

const belongs = (actor: ActorRecord, record: ActorRecord) =>
  actor.id === record.id ||
  (record.kind === 'state' && actor.kind !== 'place' && actor.country === record.country);

/** "Iraq hosted talks between the two rivals": who brings others together is none of them. */
function isBetweenOthers(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  if (!where) return false;
  return ancestors(where.tree, mention.head).some((index) =>
    reading.lexicon.mediators.has(lemma(where.tree, index)),
  );
}

/** First what the word asks for (people, organisations), then the states behind all actors of the sentence. */
function candidateSets(
  reading: Reading,
  mentions: readonly MentionNode[],
  people: boolean,
  asStates: boolean,
  kinds: readonly ActorKind[],
): ActorRecord[][] {
  const actors = distinct(mentions.flatMap((mention) => mention.actors)).filter(
    // whom nobody names is none of "both sides"
    (record) => record.kind !== 'place' && !record.id.includes('#'),
  );
  const sets: ActorRecord[][] = [];
  if (people) sets.push(actors.filter((record) => record.kind === 'person'));
  if (!asStates || kinds.some((kind) => kind !== 'state'))
    sets.push(actors.filter((record) => kinds.includes(record.kind)));
  if (asStates) {
    sets.push(actors.filter((record) => record.kind === 'state'));
    sets.push(distinct(actors.flatMap((record) => stateOf(reading, record) ?? [])));
    const told = mentions.map((mention) => mention.actors).filter((several) => several.length > 1);
    // "both countries" are no two presidents
    sets.push(...told.filter((several) => people || several.every((record) => kinds.includes(record.kind))));
  }
  return sets;
}

function distinct(records: readonly ActorRecord[]): ActorRecord[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
