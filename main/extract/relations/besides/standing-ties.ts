// "its ally Chad": whose ally a noun makes somebody, and what comes of it.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Relation, RelationType } from '../../model.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { caseOf, childrenBy, firstJoined, lemma, oneOf } from '../../tree.ts';
import { pairsOf } from '../pairs.ts';
import { type Introducer, isPast, relationOf } from './introducing.ts';

const STANDING: ReadonlySet<RelationType> = new Set(['ALLY_OF', 'RIVAL_OF']);

/** The standing tie that a noun tells of its owner and of whoever is named; none where it is over, private, of trade or sport. */
export function between(
  reading: Reading,
  where: SentenceReading,
  frame: Frame,
  introducer: Introducer,
  owner: MentionNode,
  named: MentionNode,
): Relation[] {
  if (isPast(reading, where, named.head, introducer.start)) return [];
  // "my friend Lee": no state's, in whose name whoever speaks does so
  if (owner.cue?.word === 'my' && owner.actors.some(({ kind }) => kind !== 'person')) return [];
  // "beat its rival Chad in the cup"
  if (frame.type === 'RIVAL_OF' && where.tree.lemmas.some((word) => SPORTS.has(word))) return [];
  if (isTrader(where, named, introducer) || isPrivate(introducer, owner, named)) return [];
  const [sources, targets] = [owner, named].map((mention) =>
    mention.actors.map((actor) => ({ actor, mention, direct: true })),
  );
  return pairsOf({ mutual: true, sources: sources ?? [], targets: targets ?? [] }).map(([from, to]) =>
    relationOf(reading, where, frame, introducer, from, to),
  );
}

const SPORTS = wordClass('nouns.of-sport');

/** "one of Chad's largest trade and investment partners": no ally for that. */
function isTrader({ tree }: SentenceReading, named: MentionNode, { start }: Introducer): boolean {
  const noun = tree.tokens.findIndex((token) => token.start === start);
  const beside = [noun, named.head].flatMap((at) => childrenBy(tree, at, 'amod', 'compound'));
  return [...beside, noun - 1].some((at) => TRADING.has(lemma(tree, at)));
}

/** "the officer and his friend Tom Hale": nobody's ally but his. */
const isPrivate = ({ word }: Introducer, ...both: readonly MentionNode[]) =>
  PRIVATE.has(word) &&
  both.some(({ actors }) => actors.some(({ kind, country }) => kind === 'person' && country === null));

const PRIVATE = wordClass('nouns.of-private-ties');
const TRADING = wordClass('words.of-trade-ties');

export const introducing = ({ lemma: word, start, end }: Token): Introducer => ({ word, start, end });

/** The first possessor of a noun: "its", "Kenya's". */
export const possessorOf = ({ tree, at }: SentenceReading, noun: number): MentionNode | undefined =>
  childrenBy(tree, noun, 'nmod:poss').flatMap((place) => at[place] ?? [])[0];

/** The frame of "ally" for "ally" and "allies". */
export const standingFrame = (reading: Reading, word: string): Frame | undefined =>
  [word, word.replace(/ies$/, 'y'), word.replace(/s$/, '')]
    .flatMap((noun) => reading.lexicon.framesByPos.noun.get(noun) ?? [])
    .find(
      ({ type, target, constraints }) =>
        STANDING.has(type) && target.includes('poss') && constraints.every(({ forbidden }) => forbidden),
    );

/** Whose ally it is: a possessor of the phrase, or the name or adjective inside it. */
export function ownerOf(where: SentenceReading, name: MentionNode, before: number): MentionNode | null {
  // "his adviser and old ally Tan"
  const first = firstJoined(where.tree, name.head - 1);
  const owners = [
    ...[name.head, name.head - 1].flatMap((at) => childrenBy(where.tree, at, 'nmod:poss', 'amod')),
    ...(first < name.head - 1 ? childrenBy(where.tree, first, 'nmod:poss') : []),
  ];
  for (const owner of owners) {
    const mention = where.at[owner];
    if (mention && mention !== name && mention.actors.length > 0) return mention;
  }
  const named = childrenBy(where.tree, name.head, 'nmod').find((at) => caseOf(where.tree, at) === 'of');
  const owned = named === undefined || oneOf(where.tree, name.head) === name.head ? null : where.at[named];
  if (owned && owned.actors.length > 0) return owned;
  const inside = where.mentions.find(
    ({ head, end, actors }) =>
      (head === name.head || head === name.head - 1) && end <= before && actors.length > 0,
  );
  return inside ?? null;
}
