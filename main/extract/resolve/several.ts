// "the two countries", "both sides", "the two leaders".
import type { ActorRecord } from '../lexicon/types.ts';
import type { ActorKind } from '../model.ts';
import type { MentionNode, Reading } from '../reading.ts';
import { isPassiveHere, surfaceSubject } from '../relations/subjects.ts';
import { ancestors, caseOf, conjuncts, lemma, relation } from '../tree.ts';
import { canBeCalled, stateOf } from './salience.ts';
import type { Tally } from './tally.ts';

/** The last set of as many actors that one sentence names together; none where that is not clear. */
export function resolveSeveral(reading: Reading, mention: MentionNode, tally: Tally): ActorRecord[] {
  const cue = mention.cue;
  if (!cue) return [];
  const kinds = reading.lexicon.anaphors.get(cue.word);
  const asStates = !kinds || kinds.includes('state');
  const people = !kinds;
  const joined = joinedLater(reading, mention, cue.count);
  if (joined.length > 0) return joined;
  const firms = partners(reading, mention);
  if (firms.length > 0) return firms;
  const again = lastSeveral(reading, mention);
  const doers = doersTo(reading, mention);
  let best: ActorRecord[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  for (const sentence of placesBefore(mention.sentence)) {
    // "Algiers hosted Saied and Menfi for a summit of the three countries": of so many the host is one
    if (sentence === mention.sentence && cue.count < 3 && isBetweenOthers(reading, mention)) continue;
    const here = (reading.sentences[sentence]?.mentions ?? []).filter(
      (other) =>
        (sentence < mention.sentence || other.last < mention.first) &&
        !isOneOf(reading, other, doers) &&
        !isWhere(reading, other),
    );
    const sets = candidateSets(reading, here, people, asStates, kinds ?? ['state']);
    if (cue.word === 'side' || cue.word === 'party') sets.unshift(armedIn(reading, here));
    // "Kenya hosted the rebels and the army. The parties agreed": those that are named together
    if (cue.count === 0) sets.unshift(...joinedIn(reading, here, kinds ?? ['state']));
    // "the groups" are those told in one breath, not whoever speaks of them
    if (cue.count === 0 && !asStates) sets.unshift(listedIn(reading, sentence, kinds ?? []));
    const fitting = sets.find(
      (set) =>
        set.length === (cue.count || set.length) &&
        set.length > 1 &&
        set.every((record) => canBeCalled(reading, cue.word, record)),
    );
    if (!fitting) continue;
    const score =
      prominence(fitting, tally) +
      together(fitting, tally) +
      (fitting.every(isArmed) ? AT_WAR : 0) +
      (fitting.length === again.length && fitting.every(({ id }) => again.includes(id)) ? AGAIN : 0) -
      DISTANCE * Math.min(sentence < 2 ? OPENING : REACH, mention.sentence - sentence);
    // what the article opens with wins a tie
    if (score > highest || (score === highest && sentence < 2)) [best, highest] = [fitting, score];
  }
  // "Chad's minister invited the neighbours": Chad is none of its own
  return reading.lexicon.relational.has(cue.word) && best.length > 2
    ? best.filter((record) => !doers.some((doer) => stateOf(reading, doer)?.id === record.id))
    : best;
}

/** "Shell sued Eni before the two sides settled": the two companies of the sentence. */
function partners(reading: Reading, mention: MentionNode): ActorRecord[] {
  const { word = '', count = 0 } = mention.cue ?? {};
  if (count !== 2 || (word !== 'side' && word !== 'party')) return [];
  const before = (reading.sentences[mention.sentence]?.mentions ?? []).filter(
    (other) => other.last < mention.first && !isWhere(reading, other),
  );
  const firms = distinct(before.flatMap(({ actors }) => actors).filter(({ kind }) => kind === 'company'));
  const isTheirs = before.every(({ actors: [record] }) => record?.kind !== 'state');
  return isTheirs && firms.length === count ? firms : [];
}

/** Whom the same words meant when they stood last. */
function lastSeveral(reading: Reading, mention: MentionNode): string[] {
  const place = reading.mentions.indexOf(mention);
  const last = reading.mentions
    .slice(0, place)
    .findLast(
      ({ cue, actors }) => cue?.kind === 'several' && cue.word === mention.cue?.word && actors.length > 1,
    );
  return last?.actors.map(({ id }) => id) ?? [];
}

/** What it counts that the same words have meant the same before. */
const AGAIN = 3;

/** "China urged both sides": who does something to both is neither. */
function doersTo(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  const verb = where?.sentence.tokens[mention.head]?.head ?? -1;
  if (!where) return [];
  const kind = relation(where.tree, mention.head);
  const isReached = kind === 'obl' && REACHING.has(caseOf(where.tree, mention.head) ?? '');
  if (!(kind === 'obj' || kind === 'iobj' || isReached)) return [];
  if (where.sentence.tokens[verb]?.upos !== 'VERB' || isPassiveHere(where.tree, verb)) return [];
  const subject = surfaceSubject(where.tree, verb);
  return subject === null ? [] : (where.at[subject]?.actors ?? []);
}

const REACHING: ReadonlySet<string> = new Set(['against', 'at', 'on', 'to', 'upon', 'with']);

/** Whether a mention is of one of these, or of somebody of their state. */
const isOneOf = (reading: Reading, { actors }: MentionNode, others: readonly ActorRecord[]) =>
  actors.length === 1 &&
  others.some(
    (other) =>
      other.id === actors[0]?.id ||
      (actors[0] &&
        stateOf(reading, other) !== null &&
        stateOf(reading, other) === stateOf(reading, actors[0])),
  );

/** Actors of such kinds that a sentence joins with "and". */
function joinedIn(
  reading: Reading,
  here: readonly MentionNode[],
  kinds: readonly ActorKind[],
): ActorRecord[][] {
  return here.flatMap(({ sentence, head }) => {
    const where = reading.sentences[sentence];
    if (!where || relation(where.tree, head) === 'conj') return [];
    const joined = distinct(conjuncts(where.tree, head).flatMap((at) => where.at[at]?.actors ?? []));
    return joined.length > 1 && joined.every(({ id, kind }) => kinds.includes(kind) && !id.includes('#'))
      ? [joined]
      : [];
  });
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

/** The longest list of such actors in a sentence. */
function listedIn(reading: Reading, sentence: number, kinds: readonly ActorKind[]): ActorRecord[] {
  const where = reading.sentences[sentence];
  const lists = (where?.mentions ?? []).map(({ head }) =>
    where
      ? distinct(conjuncts(where.tree, head).flatMap((at) => where.at[at]?.actors ?? [])).filter(({ kind }) =>
          kinds.includes(kind),
        )
      : [],
  );
  return lists.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** "warned Oman of an attack in Syria", "in the north of Syria": where something happens is no side. */
export function isWhere({ sentences }: Reading, { sentence, head, actors: [record] }: MentionNode): boolean {
  const tree = sentences[sentence]?.tree;
  if (record?.kind !== 'state' || !tree) return false;
  const first = relation(tree, head) === 'conj' ? (tree.tokens[head]?.head ?? head) : head;
  const part = caseOf(tree, first) === 'of' ? (tree.tokens[first]?.head ?? first) : first;
  return PLACING.has(caseOf(tree, part) ?? '');
}

const PLACING: ReadonlySet<string> = new Set(['across', 'at', 'in', 'inside', 'near']);

/** "both sides" in an article on two forces are these, and not two states that it names as well. */
const armedIn = ({ lexicon }: Reading, mentions: readonly MentionNode[]) =>
  distinct(
    mentions.flatMap(({ actors }) =>
      // "army chief Burhan" stands for the army
      actors.flatMap((actor) => [actor, lexicon.actors.get(actor.affiliation ?? '') ?? []].flat()),
    ),
  ).filter(isArmed);

const isArmed = ({ id, kind, sectors }: ActorRecord) =>
  !id.includes('#') &&
  (kind === 'group' || kind === 'institution') &&
  sectors.some((sector) => ARMED.has(sector));

const ARMED: ReadonlySet<string> = new Set(['MIL', 'PRM', 'REB']);

/** What two forces count above two states. */
const AT_WAR = 5;

/** The sentences from here backwards, as far as a pair may lie; and those that the article opens with. */
function placesBefore(sentence: number): number[] {
  const near = Array.from({ length: Math.min(sentence, REACH) + 1 }, (_, back) => sentence - back);
  return [...near, ...[1, 0].filter((opening) => opening < sentence - REACH)];
}

/** How many sentences back a pair may lie, and what each costs against the mentions that its members have. */
const REACH = 12;
/** What an article opens with is never further off than this. */
const OPENING = 4;
const DISTANCE = 0.5;

/** How often the article has named the least named of them so far: "both sides" are those that it is about. */
const prominence = (set: readonly ActorRecord[], tally: Tally) =>
  Math.min(...set.map((record) => tally.of(record).count));

/** In how many sentences so far all of them stand: who is told of with each other again and again is a pair. */
function together(set: readonly ActorRecord[], tally: Tally): number {
  const [first, ...others] = set.map((record) => tally.of(record).sentences);
  return [...(first ?? [])].filter((sentence) => others.every((place) => place.has(sentence))).length;
}

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
