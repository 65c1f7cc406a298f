// "went on alert after clashes between Chad and Mali", "ended Operation Condor", "three Chadians belonging to the band": whom a deed does not touch, or who does not do it.
import type { SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, firstJoined, isMarked } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';
import { isGivenName } from './designated.ts';

/** Whether one of two has no part in what a match tells. */
export const isUntouched = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  isGivenName(where, match, source, target) ||
  isBetweenOthers(where, match, target) ||
  isOwnOperation(match, source, target) ||
  isOfSomePeople(where, match, source);

/** "put its army on alert after an exchange of fire between Chad and Mali": against neither. */
function isBetweenOthers({ tree }: SentenceReading, { frame }: Match, { mention }: End): boolean {
  if (frame.type !== 'MOBILIZE') return false;
  const first = firstJoined(tree, mention.head);
  if (caseOf(tree, first) !== 'between') return false;
  return ancestors(tree, first)
    .slice(1, 5)
    .some((at) => OCCASIONS.has(caseOf(tree, at) ?? '') || isMarked(tree, at, 'after'));
}

const OCCASIONS: ReadonlySet<string> = new Set(['after', 'amid', 'following', 'since']);

/** "France ended Operation Barkhane": it yields to nobody by that, as far as the words tell. */
const isOwnOperation = ({ frame }: Match, { actor: one }: End, { actor: other }: End): boolean =>
  other.kind === 'institution' &&
  other.name.startsWith('Operation ') &&
  other.country !== null &&
  other.country === one.country &&
  frame.pos === 'verb';

/** "three Chadians belonging to the band": some of its people, and not the state. */
const isOfSomePeople = ({ tree }: SentenceReading, { frame }: Match, { actor, mention }: End): boolean =>
  frame.type === 'MEMBER_OF' &&
  actor.kind === 'state' &&
  mention.form === 'demonym' &&
  childrenBy(tree, mention.head, 'nummod').length > 0;
