// "Kenya urged the two to talk" in an article on a quarrel: the two that it is about, and not whoever was named beside one of them last.
import type { ActorRecord } from '../../lexicon/types.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { actorsDoing } from '../../relations/roles/takers.ts';
import { lemma, verbOver } from '../../tree.ts';
import { standingIn, stateOf } from '../salience.ts';
import type { Tally } from '../tally.ts';
import { joinedIn } from './joined.ts';

/** The two states that have stood together most, where somebody addresses or mediates; none where a sentence nearby joins two others. */
export function mainPair(reading: Reading, mention: MentionNode, tally: Tally): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  const verb = where && mention.cue?.count === 2 ? verbOver(where.tree, mention.head) : undefined;
  if (!where || verb === undefined || !isAddressing(reading, lemma(where.tree, verb))) return [];
  const isNear = [mention.sentence, mention.sentence - 1].some((sentence) =>
    joinedIn(reading, standingIn(reading, sentence, mention), ['state']).some((set) => set.length === 2),
  );
  if (isNear) return [];
  const doers = actorsDoing(where, verb).flatMap((actor) => stateOf(reading, actor) ?? []);
  const states = tally
    .statesBefore(mention)
    .filter((state) => !doers.includes(state) && tally.of(state).count >= OFTEN);
  const pairs = states.flatMap((one, at) =>
    states.slice(at + 1).map((other) => ({ pair: [one, other], times: tally.together(one, other) })),
  );
  const [first, second] = pairs.sort((a, b) => b.times - a.times);
  return first && first.times >= OFTEN && first.times > (second?.times ?? 0) ? first.pair : [];
}

const isAddressing = ({ lexicon }: Reading, verb: string) =>
  lexicon.mediators.has(verb) || lexicon.operators.verb.get(verb)?.effect === 'request';

/** So often each of them must have been named, and both together. */
const OFTEN = 3;
