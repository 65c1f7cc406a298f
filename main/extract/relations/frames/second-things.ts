// "sold oil to Chad and drones to Mali": what is done with a second thing is done to another.
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, type Tree } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { Roles } from '../roles/roles.ts';
import type { Head } from './heads.ts';

/** One match for each further object of a verb that has a receiver of its own, as the first has. */
export function matchSecondThings(
  { tree }: SentenceReading,
  heads: readonly Head[],
  matchWhole: (head: Head) => Match | null,
): Match[] {
  return heads.flatMap((head) => {
    if (head.pos !== 'verb') return [];
    return thingsBeside(tree, head.predicate).flatMap(({ thing, preposition, receiver }) => {
      const first = head.candidate();
      const roles: Roles = new Map([...first.roles, ['obj', [thing]], [preposition, [receiver]]]);
      return matchWhole({ ...head, candidate: () => ({ ...first, roles }) }) ?? [];
    });
  });
}

/** Each further object, with who stands behind it as somebody stands behind the first. */
const thingsBeside = (tree: Tree, verb: number) =>
  childrenBy(tree, verb, 'obj').flatMap((first) =>
    childrenBy(tree, first, 'conj').flatMap((thing) => {
      const receiver = childrenBy(tree, thing, 'nmod').find((at) =>
        isLike(tree, verb, first, caseOf(tree, at)),
      );
      const preposition = receiver === undefined ? null : caseOf(tree, receiver);
      return receiver === undefined || preposition === null ? [] : [{ thing, preposition, receiver }];
    }),
  );

/** Whether the first object, or the verb for it, has somebody behind the same preposition. */
const isLike = (tree: Tree, verb: number, first: number, preposition: string | null) =>
  preposition !== null &&
  preposition !== 'of' &&
  [...childrenBy(tree, verb, 'obl'), ...childrenBy(tree, first, 'nmod')].some(
    (at) => caseOf(tree, at) === preposition,
  );
