// "Forces battling the rebels declared a truce": with whom one fights one makes it.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { childrenBy, lemma } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt } from './ends.ts';
import { rolesOf } from './roles.ts';

/** Whom those who declare a truce are told to fight; none where nothing stands beside them. */
export function foughtBy({ where, roles }: Candidate, frame: Frame): readonly End[] {
  const isTruce =
    (frame.type === 'CONCEDE' || frame.type === 'RETREAT') &&
    frame.constraints.some(
      ({ role, lemmas, forbidden }) => !forbidden && role === 'obj' && lemmas.has('truce'),
    );
  if (!isTruce) return [];
  return (roles.get('subj') ?? []).flatMap((subject) =>
    childrenBy(where.tree, subject, 'acl')
      .filter((clause) => FIGHTING.has(lemma(where.tree, clause)))
      .flatMap((clause) => {
        const below = rolesOf(where.tree, clause);
        return ['obj', 'against', 'with'].flatMap((role) => below.get(role) ?? []);
      })
      .flatMap((at) => endsAt(where, at))
      .map((end) => ({ ...end, direct: false })),
  );
}

const FIGHTING = wordClass('verbs.fighting');
