// "the two sides" of a visit or a meeting that the same sentence has just told of.
import type { ActorRecord } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { MentionNode, Reading } from '../reading.ts';
import { subtreeSpan } from '../tree.ts';
import { stateOf } from './salience.ts';

/** "asked about the visit of Chad's envoy to Mali, he said the two sides had …": the states of who has met there. */
export function metBefore(reading: Reading, { sentence, first }: MentionNode): ActorRecord[] {
  const where = reading.sentences[sentence];
  const tokens = where?.sentence.tokens ?? [];
  const meeting = tokens.findLastIndex(
    ({ lemma: word, upos }, at) => at < first && upos === 'NOUN' && MEETINGS.has(word),
  );
  if (!where || meeting < 0) return [];
  const [from, to] = subtreeSpan(where.tree, meeting);
  const there = where.mentions.filter(
    (other) => other.first >= from && other.last <= Math.min(to, first - 1),
  );
  const states = there.flatMap(({ actors }) => actors.flatMap((record) => stateOf(reading, record) ?? []));
  return [...new Set(states)];
}

const MEETINGS = wordClass('nouns.errands');
