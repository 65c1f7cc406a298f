// "As for the Tigers, Britain outlawed them": whom the sentence says at once that it speaks of.
import type { MentionNode, Reading } from '../../reading.ts';
import { isPlural } from './plurals.ts';
import { MANY, ONE } from './they-and-them.ts';

/** Who is named behind "as for" at the head of a sentence, where the pronoun may mean it by its number. */
export function topicAhead(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const tokens = where?.sentence.tokens ?? [];
  if (!where || tokens[0]?.lower !== 'as' || tokens[1]?.lower !== 'for') return undefined;
  const end = tokens.findIndex(({ text }) => text === ',');
  const topic = where.mentions.findLast(({ head }) => head > 1 && head < end);
  if (!topic || topic.actors.length !== 1 || mention.first <= end) return undefined;
  const word = mention.cue?.word ?? '';
  const areMany = isPlural(reading, topic);
  return (MANY.test(word) && areMany) || (ONE.test(word) && !areMany && topic.actors[0]?.kind !== 'person')
    ? topic
    : undefined;
}
