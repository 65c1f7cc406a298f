// "Forces battling the rebels declared a truce", "repelled a raid by Chad": with whom one fights one makes it, and who stands up to a raid is raided.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { childrenBy, lemma, relation } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt } from './ends.ts';
import { rolesOf } from './roles.ts';

/** Whom those who declare a truce are told to fight; none where nothing stands beside them. */
export function foughtBy(candidate: Candidate, frame: Frame): readonly End[] {
  const { where, roles } = candidate;
  const isTruce =
    (frame.type === 'CONCEDE' || frame.type === 'RETREAT') &&
    frame.constraints.some(
      ({ role, lemmas, forbidden }) => !forbidden && role === 'obj' && lemmas.has('truce'),
    );
  if (frame.type === 'ASSAULT' && frame.pos === 'noun') return repellers(candidate);
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

/** Who stands up to an attack, or flees it: "Ukrainians fleeing the Russian invasion". */
function repellers({ where: { tree }, where, predicate }: Candidate): readonly End[] {
  const verb = tree.tokens[predicate]?.head ?? -1;
  if (
    relation(tree, predicate) !== 'obj' ||
    !(REPELLING.has(lemma(tree, verb)) || FLEEING.has(lemma(tree, verb)))
  )
    return [];
  return (rolesOf(tree, verb).get('subj') ?? []).flatMap((at) => endsAt(where, at));
}

const FLEEING = wordClass('verbs.fleeing');
export const REPELLING = wordClass('verbs.repelling');
