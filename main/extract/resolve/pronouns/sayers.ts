// "The rulers of Mali and Niger said they would leave": who says "they" in the plural speaks of himself.
import type { ActorRecord } from '../../lexicon/types.ts';
import { actorsJoined, distinctActors, type MentionNode, type Reading, sayingOver } from '../../reading.ts';
import { caseOf, childrenBy, relation } from '../../tree.ts';
import { isMany } from '../salience.ts';

/** All who say of "they" what they do, and whom they tell nothing; none where the word stands elsewhere. */
export function sayersOf(reading: Reading, { sentence, head, first, cue }: MentionNode): ActorRecord[] {
  const where = reading.sentences[sentence];
  const clause = where?.sentence.tokens[head]?.head ?? -1;
  if (!where || cue?.word !== 'they' || relation(where.tree, head) !== 'nsubj') return [];
  const { tree, at } = where;
  const verb = sayingOver(reading, tree, clause);
  // "told their allies they would be helped"
  if (verb === undefined || childrenBy(tree, verb, 'obj', 'iobj').length > 0) return [];
  const [subject = -1] = childrenBy(tree, verb, 'nsubj');
  const own = at[subject];
  if (!own || subject > first || !isMany(reading, own)) return [];
  const owners = childrenBy(tree, subject, 'nmod').filter((child) => caseOf(tree, child) === 'of');
  const all = distinctActors(owners.flatMap((owner) => actorsJoined(where, owner)));
  // "the rulers of Mali and Niger" are as many as their states
  return own.actors.length === 1 && all.length > 1 && all.includes(own.actors[0] as ActorRecord)
    ? all
    : own.actors;
}
