// "Chad arrested two Malians. Mali demanded that they be freed", "called for both to be freed": of whoever holds them.
import { isUnnamed } from '../../actor-sets.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, hasAux, isMarked, lemma } from '../../tree.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { namedDoers } from '../roles/takers.ts';
import { isSideOfEnds, isToldBefore, pointerTo, togetherWith, toldEnds } from './back.ts';

/** How many sentences back the arrest may be told. */
const REACH = 3;

const DEMAND = bareFrame('REQUEST/demand that they be freed', 'REQUEST', 'demand', { mode: 'yield' });

/** One match for each demand to let somebody go that names nobody; `matched` are the verbs that say more by themselves. */
export function matchDemandedFree(
  reading: Reading,
  where: SentenceReading,
  matched: ReadonlySet<number>,
): Match[] {
  const { tree } = where;
  if (reading.told.length === 0 || !tree.lemmas.some((word) => FREEING.has(word))) return [];
  return tree.tokens.flatMap(({ upos }, verb) => {
    if (
      upos !== 'VERB' ||
      matched.has(verb) ||
      !DEMANDING.has(lemma(tree, verb)) ||
      isPassiveHere(tree, verb)
    )
      return [];
    const asked = childrenBy(tree, verb, 'obl').filter((at) => caseOf(tree, at) === 'for');
    const freed = [
      ...childrenBy(tree, verb, 'ccomp', 'xcomp', 'advcl'),
      ...asked.flatMap((at) => childrenBy(tree, at, 'acl')),
    ].find(
      (at) =>
        at > verb &&
        FREEING.has(lemma(tree, at)) &&
        (isMarked(tree, at, 'that') || isMarked(tree, at, 'to')) &&
        hasAux(tree, at, 'be'),
    );
    const sources = freed === undefined ? [] : namedDoers(where, verb);
    if (freed === undefined || sources.length === 0) return [];
    const isOurs = isSideOfEnds(sources);
    const held = reading.told.findLast(
      (one) =>
        (one.type === 'COERCE' ||
          (one.type === 'SANCTION' && one.mode === 'convict') ||
          (one.type === 'ASSAULT' && one.mode === 'abduct')) &&
        !one.mutual &&
        isToldBefore(one, where, verb, REACH),
    );
    const holders = held ? togetherWith(reading.told, held) : [];
    if (holders.length === 0 || holders.some(isOurs) || holders.some(isUnnamed)) return [];
    const targets = toldEnds(holders, pointerTo(where, freed, freed, holders));
    return [plainMatch(DEMAND, verb, sources, targets, { trigger: [verb, freed] })];
  });
}

const DEMANDING: ReadonlySet<string> = new Set([
  'appeal',
  'ask',
  'call',
  'demand',
  'insist',
  'plead',
  'press',
  'urge',
]);
const FREEING = wordClass('verbs.freeing-the-held');
