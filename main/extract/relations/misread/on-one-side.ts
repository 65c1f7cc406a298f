// "A Finn who fought with the rebels", "advisers fought with the army": in its ranks, and not against it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, hasIndefinite, type Tree } from '../../tree.ts';
import { CONFLICT } from '../../type-sets.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether people "fight with" an armed body, which only another such body does against it. */
export function isComrade(
  { tree }: SentenceReading,
  { frame, predicate }: Match,
  source: End,
  { actor, mention: { head } }: End,
): boolean {
  if (frame.type !== 'ASSAULT' || frame.head !== 'fight' || frame.pos !== 'verb') return false;
  // "rebels whom Chad had fought alongside"
  if (head < predicate && BESIDE.has(tree.tokens[predicate + 1]?.lower ?? '') && isOpen(tree, predicate + 1))
    return true;
  if (caseOf(tree, head) === 'with' && isAgainstThird(tree, predicate, head)) return true;
  return (
    caseOf(tree, head) === 'with' &&
    tree.tokens[head]?.head === predicate &&
    childrenBy(tree, predicate, 'obj').length === 0 &&
    (actor.kind === 'group' || actor.sectors.includes('MIL')) &&
    arePeople(tree, source)
  );
}

/** "shut the border in solidarity with Mali": for him, and not against him. */
export const isSidedWith = (
  { tree }: SentenceReading,
  { frame }: Match,
  { mention: { first } }: End,
): boolean => CONFLICT.has(frame.type) && isBehindSolidarity(tree, first);

export const isBehindSolidarity = ({ tokens }: Tree, first: number): boolean =>
  SIDING.test(
    tokens
      .slice(Math.max(0, first - 4), first)
      .map(({ lower }) => lower)
      .join(' '),
  );

const SIDING = /\b(solidarity|sympathy) with( the)?$/;

/** "fought with Chad in the war against Mali" */
const isAgainstThird = (tree: Tree, fight: number, beside: number) =>
  childrenBy(tree, fight, 'obl')
    .filter((at) => at > beside && caseOf(tree, at) === 'in')
    .some((war) => childrenBy(tree, war, 'nmod').some((at) => caseOf(tree, at) === 'against'));

const BESIDE: ReadonlySet<string> = new Set(['alongside', 'beside']);

/** Whether a preposition stands without whoever is meant behind it. */
const isOpen = (tree: Tree, at: number) =>
  !/^(DET|NOUN|NUM|PRON|PROPN|ADJ)$/.test(tree.tokens[at + 1]?.upos ?? '');

/** Persons, and those of a nation, but for crowds, gunmen, policemen and troops. */
function arePeople(tree: Tree, { actor, mention: { form, head, cue } }: End): boolean {
  const word = cue?.word ?? tree.tokens[head]?.lemma ?? '';
  if (JOINING.has(word)) return true;
  // "a Chechen who fought with them", but "Kurds fought with them"
  if (hasIndefinite(tree, head) && (actor.kind === 'people' || form === 'demonym')) return true;
  return actor.kind === 'person' || (form === 'demonym' && /^NNP?S$/.test(tree.tokens[head]?.xpos ?? ''));
}

const JOINING = wordClass('nouns.joining-bands');
