// "designated Timbuktu a heritage site", "designated Lee to form a cabinet": no sanction on a place or on one's own.
import type { SentenceReading } from '../../reading.ts';
import { childrenBy } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether somebody is given an office, or a place a name, where others are put on a list. */
export const isGivenName = (
  { tree }: SentenceReading,
  { frame }: Match,
  { actor: giver }: End,
  { actor, mention }: End,
): boolean =>
  frame.type === 'SANCTION' &&
  frame.head === 'designate' &&
  !frame.constraints.some(({ role, forbidden }) => role === 'as' && !forbidden) &&
  ((actor.kind === 'state' && mention.form !== 'demonym' && mention.form !== 'description') ||
    (actor.country !== null && actor.country === giver.country) ||
    childrenBy(tree, mention.head, 'acl').some((at) => tree.tokens[at]?.xpos === 'VB'));
