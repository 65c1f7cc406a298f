// "American Express Inc", "the House Agriculture Committee": what belongs to the name of a firm or committee, and what is none.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { freeSpan, type Reading, type SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { isCapitalised } from '../words.ts';

/** "American Express Inc", "Bangkok Bank Ltd": a state or town right in front of a firm's name is a part of it. */
export function withState(
  reading: Reading,
  where: SentenceReading,
  [first, owner]: [number, ActorRecord | null],
): [number, ActorRecord | null] {
  const state = where.at[first - 1];
  if (!state || owner?.kind === 'people' || owner?.kind === 'person' || state.last !== first - 1)
    return [first, owner];
  if (!freeSpan(reading, where, state.first, first)) return [first, owner];
  // "Canadian Pacific Ltd": the state behind the sea
  const further = where.at[state.first - 1];
  return further?.form === 'demonym'
    ? withState(reading, where, [state.first, further.actors[0] ?? owner])
    : [state.first, owner];
}

/** Whether a name that ends so is a firm's. */
export const isFirm = (last: Token | undefined): boolean => FIRMS.has(last?.text ?? '');

const FIRMS = wordClass('names.firms');

/** "the House Agriculture Committee": of a chamber, which is a part of its name. */
export const isOfHouse = (owner: ActorRecord | null, last: Token | undefined): boolean =>
  owner?.kind === 'institution' &&
  owner.sectors.includes('LEG') &&
  /^(Sub)?[Cc]ommittee$/.test(last?.text ?? '');

/** "the Minister of Energy, Chemical and Petroleum Industries": what a minister is for. */
export const isPortfolio = (tokens: readonly Token[], first: number): boolean => {
  let at = first - 1;
  while (isCapitalised(tokens[at]?.text ?? '') || /^(,|and|for|of)$/.test(tokens[at]?.lower ?? '')) {
    if (MINISTERS.test(tokens[at]?.text ?? '') && /^(for|of)$/.test(tokens[at + 1]?.lower ?? '')) return true;
    at--;
  }
  return false;
};

const MINISTERS = /^(Minister|Ministry|Secretary)$/;
