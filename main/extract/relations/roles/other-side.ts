// Whose war or quarrel it is where others are told to have a part in it.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';
import { isSideOfEnds } from '../back/back.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt } from './ends.ts';
import { placesOf } from './phrase.ts';

/** "Mali and Chad backed Oman in its war with Yemen": neither is at war with the other. */
export const hasOtherSide = (candidate: Candidate) =>
  isKept(candidate) ||
  (candidate.carrier === candidate.predicate &&
    ['against', 'with'].some((role) => candidate.roles.has(role)));

/** "kept the war going": whose war it is, others know; but "keep swapping seats", "kept to the pact". */
export const isKept = ({ where, predicate }: Candidate) =>
  where.tree.kinds[predicate] === 'obj' &&
  STRUGGLES.has(lemma(where.tree, predicate)) &&
  lemma(where.tree, where.sentence.tokens[predicate]?.head ?? -1) === 'keep';

const STRUGGLES = wordClass('nouns.struggles');

/** "fought with sticks", "hand to hand": what both fight with is no other side. */
export const isWielded = (tree: Tree, noun: number) =>
  WIELDED.has(lemma(tree, noun)) ||
  (tree.tokens[noun]?.lower === 'hand' &&
    tree.tokens[noun + 1]?.lower === 'to' &&
    tree.tokens[noun + 2]?.lower === 'hand');

const WIELDED = wordClass('nouns.wielded');

/** "Togo and Benin signed the truce between Chad and Mali": neither concludes anything with the other. */
export const isBetweenOthers = ({ where, roles }: Candidate, sources: readonly End[]) =>
  (roles.get('obj') ?? []).some((paper) => {
    const sides = placesOf(where, paper, 'between').flatMap((at) => endsAt(where, at));
    return sides.length > 1 && sides.every(({ actor }) => sources.every((end) => end.actor !== actor));
  });

/** "Chad passed secrets to Mali during the war with Niger": whose war it was, the helper's or that of whom he helped, is not told. */
export function isOfEither({ where, predicate, carrier, roles }: Candidate, { type }: Frame): boolean {
  if (type !== 'ASSAULT' || carrier !== predicate || !roles.has('with') || roles.has('poss')) return false;
  const { tree } = where;
  const verb = tree.tokens[predicate]?.head ?? -1;
  if (tree.tokens[verb]?.upos !== 'VERB') return false;
  const reached = [
    ...childrenBy(tree, verb, 'obj', 'iobj'),
    ...childrenBy(tree, verb, 'obl').filter((at) => REACHED.has(caseOf(tree, at) ?? '')),
  ];
  // "expelled Malians during the war with Mali"
  const foes = (roles.get('with') ?? []).flatMap((at) => endsAt(where, at));
  const isFoe = isSideOfEnds(foes);
  return reached.flatMap((at) => endsAt(where, at)).some(({ actor }) => !isFoe(actor));
}

const REACHED: ReadonlySet<string> = new Set(['for', 'from', 'to']);
