// "sold oil to Chad and drones to Mali": what is done with a second thing is done to another.
import type { SentenceReading } from '../reading.ts';
import { caseOf, childrenBy, type Tree } from '../tree.ts';
import type { Match } from './candidate.ts';
import type { Head } from './heads.ts';
import type { Roles } from './roles/roles.ts';

/** One match for each further object of a verb that has a receiver of its own, as the first has. */
export function matchSecondThings(
  { tree }: SentenceReading,
  heads: readonly Head[],
  matchWhole: (head: Head) => Match | null,
): Match[] {
  return heads.flatMap((head) => {
    if (head.pos !== 'verb') return [];
    return secondRoles(tree, head.predicate, () => head.candidate().roles).flatMap(
      (roles) => matchWhole({ ...head, candidate: () => ({ ...head.candidate(), roles }) }) ?? [],
    );
  });
}

/** The verb's roles once more for each such object. */
function secondRoles(tree: Tree, verb: number, rolesHere: () => Roles): Roles[] {
  return childrenBy(tree, verb, 'obj').flatMap((first) =>
    childrenBy(tree, first, 'conj').flatMap((thing) => {
      const own = childrenBy(tree, thing, 'nmod').find((at) => isLike(tree, verb, first, caseOf(tree, at)));
      const preposition = own === undefined ? null : caseOf(tree, own);
      if (own === undefined || preposition === null) return [];
      return [new Map([...rolesHere(), ['obj', [thing]], [preposition, [own]]])];
    }),
  );
}

/** Whether the first object, or the verb for it, has somebody behind the same preposition. */
const isLike = (tree: Tree, verb: number, first: number, preposition: string | null) =>
  preposition !== null &&
  preposition !== 'of' &&
  [...childrenBy(tree, verb, 'obl'), ...childrenBy(tree, first, 'nmod')].some(
    (at) => caseOf(tree, at) === preposition,
  );
