// "voted against letting them stay" refuses, "dismissed reports" denies: what a word of refusal makes of what it stands over.
import type { Operator } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, isMarked, lemma, relation, type Tree } from '../../tree.ts';
import type { Link } from './link.ts';

/** The effect of such a word; else the operator's own. */
export function decidedAgainst(
  { tree }: SentenceReading,
  governor: number,
  { at, kind, isGerund }: Link,
  { effect }: Operator,
): string {
  // "rejected criticism/obj that it had armed/ccomp Chad"
  const told = kind === 'ccomp' ? childrenBy(tree, governor, 'obj') : [at];
  if (effect === 'refuse' && told.some((one) => REPORTED.has(lemma(tree, one)))) return 'deny';
  const isRefusal = isGerund && DECIDING.has(effect) && isMarked(tree, at, 'against');
  return isRefusal ? 'refuse' : effect;
}

const REPORTED = wordClass('nouns.reported');
const DECIDING = wordClass('effects.deciding');

/** "broke its promise to arm Chad": it does not; "dropped its threat to bomb Chad" tells nothing; null where it stands. */
export function takenBack(tree: Tree, noun: number, { effect }: Operator): 'refuse' | 'suppress' | null {
  if (!/^(obj|obl)$/.test(relation(tree, noun))) return null;
  const verb = tree.tokens[noun]?.head ?? -1;
  const isGoneBack =
    lemma(tree, verb) === 'go' &&
    childrenBy(tree, verb, 'advmod', 'compound:prt').some((at) => lemma(tree, at) === 'back');
  const isBroken = isGoneBack || BREAKING.has(lemma(tree, verb));
  if (effect === 'commit' && isBroken) return 'refuse';
  return effect === 'threaten' && (isBroken || lemma(tree, verb) === 'drop') ? 'suppress' : null;
}

const BREAKING = wordClass('verbs.breaking-promises');
