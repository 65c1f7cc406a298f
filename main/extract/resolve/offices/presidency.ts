// "the Czech presidency of the European Union": whoever holds it speaks for the Union.
import type { MentionNode, Reading } from '../../reading.ts';
import { caseOf, childrenBy } from '../../tree.ts';

/** Gives the mention to the organisation whose presidency it is. */
export function settlePresidency({ sentences }: Reading, mention: MentionNode): void {
  const where = sentences[mention.sentence];
  if (!where || mention.cue?.word !== 'presidency') return;
  const whole = childrenBy(where.tree, mention.head, 'nmod')
    .filter((at) => caseOf(where.tree, at) === 'of')
    .flatMap((at) => where.at[at]?.actors ?? [])
    .find(({ kind }) => kind === 'organisation');
  if (whole) mention.actors = [whole];
}
