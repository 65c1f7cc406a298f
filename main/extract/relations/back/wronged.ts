// "Colombian troops raided Ecuador. Colombia apologised for the raid": to whom it was done.
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { lemma } from '../../tree.ts';
import { CONFLICT } from '../../type-sets.ts';
import { isSideOf, isToldBefore, targetsOf, togetherWith } from './back.ts';

/** How many sentences back the deed may have been told. */
const REACH = 5;
const NEAR = 2;

export const isApology = ({ head }: Frame): boolean => /^apolog(ise|ize|y)$/.test(head);

/** Whom those who apologise have harmed last, by that deed where its noun is one; none where nothing is told. */
export function wrongedBy(
  reading: Reading,
  where: SentenceReading,
  deed: number,
  judges: readonly ActorRecord[],
): ActorRecord[] {
  const types = new Set(
    (reading.lexicon.framesByPos.noun.get(lemma(where.tree, deed)) ?? []).map(({ type }) => type),
  );
  const isOwn = isSideOf(judges);
  const told = reading.told.findLast(
    (one) =>
      CONFLICT.has(one.type) &&
      !one.mutual &&
      isToldBefore(one, where, deed, REACH) &&
      one.doers.some(isOwn) &&
      !isOwn(one.target) &&
      (types.size === 0 || types.has(one.type)),
  );
  return told
    ? targetsOf(reading.told, told).filter((actor) => !isOwn(actor))
    : offended(reading, where, isOwn);
}

/** "Ecuador expelled Colombia's envoy": who has just taken offence, where nothing else tells to whom it was done. */
function offended(
  reading: Reading,
  where: SentenceReading,
  isOwn: (actor: ActorRecord) => boolean,
): ActorRecord[] {
  const hurt = reading.told.findLast(
    ({ type, target, doers, sentence }) =>
      CONFLICT.has(type) && isOwn(target) && !doers.some(isOwn) && sentence >= where.index - NEAR,
  );
  return hurt ? togetherWith(reading.told, hurt) : [];
}
