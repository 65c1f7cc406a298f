// "struck the Tigers. It conducted four raids in Lanka": whom it fights there has been told, and the state is only where.

import { isBand } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';
import { freedByEach } from './each-other.ts';

/** A match with the armed group that its doer was told to strike before, in place of the state that only tells where. */
export function aimedAtFoe(reading: Reading, where: SentenceReading, match: Match): Match {
  if (match.frame.type === 'RETREAT') return freedByEach(reading, where, match);
  if (match.frame.type !== 'ASSAULT' || match.mutual || match.targets.length === 0) return match;
  if (!match.targets.every((end) => isWhere(where, end))) return match;
  const foes = match.sources.map(({ actor }) => foeOf(reading, actor));
  const [foe] = foes;
  const [place] = match.targets;
  if (!foe || !place || foes.some((other) => other !== foe)) return match;
  return { ...match, targets: [{ ...place, actor: foe, direct: false, implied: 'foe' }] };
}

/** A state by the name of the country or a town of it, behind "in" or "near". */
function isWhere({ tree, at }: SentenceReading, { actor, mention }: End): boolean {
  const isName = mention.form === 'name' || mention.form === 'capital';
  return (
    actor.kind === 'state' &&
    isName &&
    at[mention.head] === mention &&
    LOCAL.has(caseOf(tree, mention.head) ?? '')
  );
}

const LOCAL: ReadonlySet<string> = new Set(['across', 'in', 'inside', 'near', 'throughout', 'within']);

/** The one armed group that an actor was told to strike; null where there is none, or where it struck states as well. */
function foeOf(reading: Reading, doer: ActorRecord): ActorRecord | null {
  const struck = reading.told.flatMap(({ type, mutual, doers, target, past }) =>
    type === 'ASSAULT' && !mutual && !past && doers.some(({ id }) => id === doer.id) ? [target] : [],
  );
  const [first] = struck;
  return first && isBand(first) && struck.every((other) => other === first) ? first : null;
}
