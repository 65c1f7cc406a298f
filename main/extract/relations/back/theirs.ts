// "Bolivia recalled its envoy from Chile, and Peru recalled theirs": what others have done with their own.
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy } from '../../tree.ts';
import { SAID } from '../../type-sets.ts';
import { type Match, plainMatch } from '../candidate.ts';
import type { Head } from '../frames/heads.ts';
import { namedDoers } from '../roles/takers.ts';
import { frameOf, isSideOfEnds, isToldBefore, pointerTo, toldEnds, toldWith } from './back.ts';

/** Nobody has what is only said. */
const WORDS: ReadonlySet<RelationType> = new Set([...SAID, 'REJECT']);

/** How many sentences back the first may have done it. */
const NEAR = 1;

/** One match for each verb whose object is "theirs" or "its own"; `silent` are the verbs that have told nothing. */
export function matchTheirs(reading: Reading, where: SentenceReading, silent: readonly Head[]): Match[] {
  const { tokens } = where.sentence;
  if (reading.told.length === 0 || !tokens.some((_, at) => isOwn(where, at))) return [];
  return silent.flatMap(({ predicate, frames }) => {
    const own = childrenBy(where.tree, predicate, 'obj').find((at) => isOwn(where, at));
    if (own === undefined) return [];
    const deed = reading.told.findLast(
      (one) =>
        !one.mutual &&
        !WORDS.has(one.type) &&
        frames.some(({ type }) => type === one.type) &&
        isToldBefore(one, where, predicate, NEAR),
    );
    if (!deed) return [];
    const sources = namedDoers(where, predicate);
    const targets = toldWith(reading.told, deed).flatMap(({ type, target }) =>
      type === deed.type ? target : [],
    );
    const isAimed = targets.some(isSideOfEnds(sources));
    if (sources.length === 0 || isAimed) return [];
    const others = toldEnds(targets, pointerTo(where, own, own, targets), 'followed');
    return [plainMatch(frameOf(deed), predicate, sources, others, { trigger: [predicate, own] })];
  });
}

/** "theirs", "its own", where nothing stands behind that tells what */
const isOwn = ({ tree, sentence: { tokens } }: SentenceReading, index: number) =>
  tokens[index]?.lower === 'theirs' ||
  (tokens[index]?.lower === 'own' &&
    /^(its|their)$/.test(tokens[index - 1]?.lower ?? '') &&
    ['obj', 'obl'].includes(tree.kinds[index] ?? ''));
