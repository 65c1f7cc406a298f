// "the sanctions imposed on Chad by Peru … that country": of the two it is done to one, and the other is only who does it.
import type { MentionNode, Reading } from '../../reading.ts';
import { caseOf, childrenBy, firstJoined } from '../../tree.ts';

/** Whether a mention is no more than the "by" of what is done to somebody else who is named there. */
export function isAgentOnly(reading: Reading, { sentence, head }: MentionNode): boolean {
  const where = reading.sentences[sentence];
  const agent = where ? firstJoined(where.tree, head) : -1;
  if (!where || caseOf(where.tree, agent) !== 'by') return false;
  const verb = where.sentence.tokens[agent]?.head ?? -1;
  return childrenBy(where.tree, verb, 'obl', 'nsubj').some(
    (at) => at !== agent && caseOf(where.tree, at) !== 'in' && where.at[at]?.actors[0]?.kind === 'state',
  );
}
