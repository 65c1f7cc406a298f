// "both of which": those that stand right before.
import type { ActorRecord } from '../../lexicon/types.ts';
import { actorsJoined, distinctActors, type MentionNode, type Reading } from '../../reading.ts';
import { relation } from '../../tree.ts';

/** "gave boats to Samoa and Tonga, both of which …": those that stand right before. */
export function listedBefore(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  const words = where?.sentence.tokens.slice(mention.last + 1, mention.last + 3).map(({ lower }) => lower);
  const isRelative = words?.[0] === 'of' && /^wh(ich|om)$/.test(words[1] ?? '');
  if (!where || !isRelative || where.sentence.tokens[mention.first - 1]?.text !== ',') return [];
  const last = mention.first - 2;
  const first = relation(where.tree, last) === 'conj' ? (where.sentence.tokens[last]?.head ?? last) : last;
  const actors = distinctActors(actorsJoined(where, first));
  return actors.length === (mention.cue?.count ?? 0) ? actors : [];
}
