// "Chad and Mali: a thaw": the two states that a headline names in one breath are "the two rivals" of the article.
import type { ActorRecord } from '../../lexicon/types.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { titleOf } from '../speakers/title.ts';

/** The two states that the headline joins, where a noun for one's rivals or friends counts two; none elsewhere. */
export function pairOfTitle(reading: Reading, { cue }: MentionNode): ActorRecord[] | null {
  if (cue?.count !== 2 || !reading.lexicon.relational.has(cue.word)) return null;
  const where = titleOf(reading);
  for (const [index, one] of (where?.mentions ?? []).entries()) {
    const other = where?.mentions[index + 1];
    const isJoined = other?.first === one.last + 2 && where?.sentence.tokens[one.last + 1]?.lower === 'and';
    const pair = isJoined ? [...one.actors, ...other.actors] : [];
    if (pair.length === 2 && pair.every(({ kind }) => kind === 'state')) return pair;
  }
  return null;
}
