// "Chad and Mali: a thaw": the two states that a headline names in one breath are "the two rivals" of the article.
import type { ActorRecord } from '../../lexicon/types.ts';
import { type MentionNode, perReading, type Reading } from '../../reading.ts';
import { titleOf } from '../speakers/title.ts';

/** The two states that the headline joins, where a noun for one's rivals or friends counts two; none elsewhere. */
export function pairOfTitle(reading: Reading, { cue }: MentionNode): ActorRecord[] | null {
  if (cue?.count !== 2 || !reading.lexicon.relational.has(cue.word)) return null;
  const pair = statesOfTitle(reading);
  return pair.length > 0 ? pair : null;
}

/** "Chad and Mali", "Chad, Mali", "Chad-Mali", but not "Chad, Mali and Togo" */
export const statesOfTitle = perReading((reading): ActorRecord[] => {
  const where = titleOf(reading);
  const mentions = where?.mentions ?? [];
  const isJoined = (one?: MentionNode, other?: MentionNode) =>
    one !== undefined &&
    other?.first === one.last + 2 &&
    JOINING.has(where?.sentence.tokens[one.last + 1]?.lower ?? '');
  for (const [index, one] of mentions.entries()) {
    const other = mentions[index + 1];
    const areMore = isJoined(mentions[index - 1], one) || isJoined(other, mentions[index + 2]);
    const pair = other && isJoined(one, other) && !areMore ? [...one.actors, ...other.actors] : [];
    if (pair.length === 2 && pair.every(({ kind }) => kind === 'state')) return pair;
  }
  return [];
});

const JOINING: ReadonlySet<string> = new Set(['and', ',', '-', '–', '/', '&']);
