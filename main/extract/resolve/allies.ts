// "Peru expelled Chile's envoy. Bolivia backed its ally": of the two whom the sentence before tells of, the one that the article is about.
import type { ActorRecord } from '../lexicon/types.ts';
import { distinctActors, type MentionNode, onlyOne, type Reading } from '../reading.ts';
import { stateOf, subjecthood } from './salience.ts';
import type { Tally } from './tally.ts';

/** That one; null where it may be either, undefined where no two are told of there. */
export function backedAlly(
  reading: Reading,
  { cue, sentence }: MentionNode,
  open: readonly MentionNode[],
  tally: Tally,
): ActorRecord | null | undefined {
  if (!ALLIES.has(cue?.word ?? '')) return undefined;
  const near = open.filter((one) => one.sentence === sentence - 1);
  const statesAt = (mentions: readonly MentionNode[]) =>
    distinctActors(
      mentions.flatMap(({ actors }) => actors.flatMap((actor) => stateOf(reading, actor) ?? [])),
    );
  const states = statesAt(near);
  if (states.length < 2) return undefined;
  const acting = onlyOne(statesAt(near.filter((one) => subjecthood(reading, one) === 2)));
  const isLeading =
    acting !== null && states.every((one) => one === acting || tally.of(one).count < tally.of(acting).count);
  return isLeading ? acting : null;
}

const ALLIES: ReadonlySet<string> = new Set(['ally', 'partner']);
