// "the Peruvian side": whom its nationality names, and no side of a border or a river.
import type { ActorRecord } from '../../lexicon/types.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { caseOf } from '../../tree.ts';

/** "the Peruvian side": whom its nationality names; null for a side of a border or a river, undefined for any other noun. */
export function sideOf(reading: Reading, mention: MentionNode): ActorRecord | null | undefined {
  const { word = '', of = null } = mention.cue ?? {};
  const where = reading.sentences[mention.sentence];
  if (word !== 'side' || !of || !where) return undefined;
  const isPlace =
    ['along', 'from', 'on'].includes(caseOf(where.tree, mention.head) ?? '') ||
    where.sentence.tokens[mention.last + 1]?.lower === 'of';
  return isPlace ? null : of;
}
