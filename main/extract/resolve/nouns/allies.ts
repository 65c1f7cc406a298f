// "Peru expelled Chile's envoy. Bolivia backed its ally": of the two whom the sentence before tells of, the one that the article is about.
import type { ActorRecord } from '../../lexicon/types.ts';
import { distinctActors, type MentionNode, onlyOne, type Reading } from '../../reading.ts';
import { stateOf, subjecthood } from '../salience.ts';
import type { Tally } from '../tally.ts';
import { isOneOfTwo } from './members.ts';

/** That one; null where it may be either, undefined where no two are told of. */
export function allyMeant(
  reading: Reading,
  { cue, sentence }: MentionNode,
  { open, fitting }: Record<'fitting' | 'open', readonly MentionNode[]>,
  tally: Tally,
): ActorRecord | null | undefined {
  if (isOneOfTwo(cue?.word ?? '', fitting, tally)) return null;
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
