// "A bomb went off at the embassy. The rebels claimed responsibility", "in an attack claimed by the rebels": who claims a deed that nobody else is told to have done has done it.
import { areRebels, isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Relation } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, hasModal, hasNot, lemma, type Tree } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { blamedFor } from '../roles/blamed-on.ts';
import { type End, endsAt, isNameless } from '../roles/ends.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { namedDoers } from '../roles/takers.ts';
import { frameOf, isToldBefore, pointerTo, targetsOf, toldEnds } from './back.ts';

/** One match for each claim; the deed is the last of force that was told without a name for who did it. */
export function matchOwnedUp(reading: Reading, where: SentenceReading): Match[] {
  if (reading.told.length === 0 || !where.tree.lemmas.some((word) => CLAIMS.has(word) || ATTACKS.has(word)))
    return [];
  return where.tree.tokens.flatMap((_, word) => {
    const claim = claimAt(where, word);
    if (!claim) return [];
    const deed = reading.told.findLast(
      (one) =>
        one.type === 'ASSAULT' && isToldBefore(one, where, word, claim.reach) && one.doers.every(isUnknown),
    );
    if (!deed) return [];
    const others = targetsOf(reading.told, deed).filter(({ id }) =>
      claim.sources.every(({ actor }) => actor.id !== id),
    );
    const targets = toldEnds(others, pointerTo(where, word, word, others));
    return others.length > 0
      ? [plainMatch(frameOf(deed), word, claim.sources, targets, { trigger: claim.trigger })]
      : [];
  });
}

interface Claim {
  sources: readonly End[];
  trigger: number[];
  /** How many sentences back the deed may be told. */
  reach: number;
}

/** "claimed responsibility", "said it had carried out the attack", at the verb; "an attack claimed by", at the noun. */
function claimAt(where: SentenceReading, word: number): Claim | null {
  const { tree } = where;
  const object = childrenBy(tree, word, 'obj').find((at) => isClaimed(tree, word, at));
  if (object !== undefined) {
    const isOpen = isPassiveHere(tree, word) || hasNot(tree, word) || hasModal(tree, word);
    const sources = isOpen ? [] : namedDoers(where, word);
    return sources.length > 0 ? { sources, trigger: [word, object], reach: 2 } : null;
  }
  if (!ATTACKS.has(lemma(tree, word))) return null;
  // "said it was behind the attack"
  const isBehind = caseOf(tree, word) === 'behind' && childrenBy(tree, word, 'cop').length > 0;
  if (isBehind && isPointedTo(tree, word) && !hasNot(tree, word) && !hasModal(tree, word)) {
    const sources = childrenBy(tree, word, 'nsubj').flatMap((at) => namedAt(where, at));
    return sources.length > 0 ? { sources, trigger: [word], reach: 2 } : null;
  }
  const claim = childrenBy(tree, word, 'acl').find((clause) => lemma(tree, clause) === 'claim');
  const sources = blamedFor(tree, word).flatMap((at) => namedAt(where, at));
  return claim !== undefined && sources.length > 0 ? { sources, trigger: [word, claim], reach: 0 } : null;
}

/** "claimed responsibility", "carried out the attack" */
const isClaimed = (tree: Tree, verb: number, object: number) =>
  (lemma(tree, verb) === 'claim' && CLAIMS.has(lemma(tree, object))) ||
  (lemma(tree, verb) === 'carry' &&
    tree.tokens[verb + 1]?.lower === 'out' &&
    ATTACKS.has(lemma(tree, object)) &&
    isPointedTo(tree, object));

const isPointedTo = (tree: Tree, noun: number) =>
  childrenBy(tree, noun, 'det').some((at) => /^(that|the|this)$/.test(tree.tokens[at]?.lower ?? ''));

const namedAt = (where: SentenceReading, index: number): readonly End[] =>
  endsAt(where, index).filter((end) => !isNameless(end));

/** The others of a sentence without those that leave open who has done what a claim tells. */
export const withoutUnclaimed = (
  { introduced }: Reading,
  told: readonly Relation[],
  claimed: readonly Relation[],
): Relation[] =>
  told.filter(({ type, source, target }) => {
    const doer = introduced.get(source);
    const isOpen = doer !== undefined && isUnknown(doer);
    return !isOpen || !claimed.some((one) => one.type === type && one.target === target);
  });

/** "gunmen", "unidentified, in Somalia" */
const isUnknown = (doer: ActorRecord) =>
  isUnnamed(doer) || (doer.kind === 'people' && areRebels(doer.sectors));

const CLAIMS = wordClass('nouns.claims');
const ATTACKS = wordClass('nouns.claimable');
