// "Chad sued Mali. The latter …", "Chad and Mali met, and the former …": the second and the first of the two named last.
import type { ActorRecord } from '../../lexicon/types.ts';
import { distinctActors, type MentionNode, type Reading } from '../../reading.ts';
import { standingIn } from '../salience.ts';

export const LATTER: ReadonlySet<string> = new Set(['former', 'latter']);

/** Which of two it is; null where one of them is not known, or more are named. */
export function latterOf(reading: Reading, mention: MentionNode): ActorRecord | null {
  for (const sentence of [mention.sentence, mention.sentence - 1]) {
    const here = standingIn(reading, sentence, mention).filter(
      ({ form, cue }) => form !== 'demonym' && cue?.kind !== 'pronoun',
    );
    const named = distinctActors(here.flatMap(({ actors }) => actors)).filter(({ kind }) => kind !== 'place');
    if (named.length === 2) return named[mention.cue?.word === 'former' ? 0 : 1] ?? null;
    if (named.length > 0) return null;
  }
  return null;
}
