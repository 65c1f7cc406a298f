// "so angered Hu and Jiang that they left": who leaves is who was angered.
import type { ActorRecord } from '../../lexicon/types.ts';
import { actorsJoined, type MentionNode, type Reading } from '../../reading.ts';
import { childrenBy } from '../../tree.ts';

/** Whom the verb over "so … that they" was done to; none elsewhere. */
export function upsetBy(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  const { tokens } = where?.sentence ?? { tokens: [] };
  const token = tokens[mention.head];
  if (!where || !token?.deprel.startsWith('nsubj') || tokens[mention.first - 1]?.lower !== 'that') return [];
  const verb = tokens.findLastIndex(
    ({ upos, lower }, at) =>
      at < mention.first &&
      (upos === 'VERB' || lower.endsWith('ed')) &&
      childrenBy(where.tree, at, 'advmod').some((word) => tokens[word]?.lower === 'so' && word < at),
  );
  const [object] = verb < 0 ? [] : childrenBy(where.tree, verb, 'obj');
  if (object === undefined || object > mention.first) return [];
  const upset = actorsJoined(where, object);
  const isMany = mention.cue?.word === 'they';
  return isMany === upset.length > 1 ? upset : [];
}
