// "accused each other", "fired at one another", "each other's diplomats": what both do to both.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { ancestors, childrenBy, lemma, type Tree } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { distinctEnds, type End } from './ends.ts';
import { rolesOf } from './roles.ts';

/** The two or more sources where "each other" stands in the target's place; null elsewhere. */
export function eachOther(
  { where, roles, carried }: Candidate,
  frame: Frame,
  anchors: readonly number[],
  sources: readonly End[],
): readonly End[] | null {
  const sides = distinctEnds(sources);
  if (sides.length < 2) return null;
  const standing = frame.target.flatMap((role) => [
    ...(roles.get(role) ?? []),
    ...(carried?.get(role) ?? []),
    ...anchors.flatMap((anchor) => rolesOf(where.tree, anchor).get(role) ?? []),
  ]);
  if (standing.length === 0 && sides.length === 2 && sharesTies(where.tree, frame, anchors)) return sides;
  const places = frame.target.includes('obj') ? [...standing, ...anchors] : standing;
  return places.some((place) => isReciprocal(where.tree, place) || isTheOther(where.tree, place))
    ? sides
    : null;
}

/** "The two countries broke off relations": those with each other. */
const sharesTies = (tree: Tree, frame: Frame, anchors: readonly number[]) =>
  !frame.mutual &&
  frame.target.includes('with') &&
  anchors.some((anchor) => SHARED.has(lemma(tree, anchor)) && childrenBy(tree, anchor, 'nmod').length === 0);

const SHARED = wordClass('nouns.mutual-bonds');

/** "Each army shelled the other's guns": each those of the other; but "armed the other's rebels". */
function isTheOther(tree: Tree, index: number): boolean {
  if (FOES.has(lemma(tree, index))) return false;
  const other = [index, ...childrenBy(tree, index, 'nmod:poss')].find(
    (at) => tree.tokens[at]?.lower === 'other' && tree.tokens[at - 1]?.lower === 'the',
  );
  return (
    other !== undefined &&
    ancestors(tree, other).some((verb) =>
      childrenBy(tree, verb, 'nsubj').some(
        (at) => at < other && [at, at - 1].some((each) => tree.tokens[each]?.lower === 'each'),
      ),
    )
  );
}

const FOES = wordClass('nouns.those-against');

/** "each other", "one another", and whose "each other's" it is. */
function isReciprocal(tree: Tree, index: number): boolean {
  return [index, ...childrenBy(tree, index, 'det', 'amod', 'nmod')].some((at) => {
    const word = tree.tokens[at]?.lower;
    const [before, after] = [tree.tokens[at - 1]?.lower, tree.tokens[at + 1]?.lower];
    return (
      (word === 'each' && after === 'other') ||
      (word === 'other' && before === 'each') ||
      (word === 'one' && after === 'another') ||
      (word === 'another' && before === 'one')
    );
  });
}
