// "Peru expelled Chile's envoy. Bolivia backed its ally": of the two whom the sentence before tells of, the one that the article is about.
import type { ActorRecord } from '../../lexicon/types.ts';
import { distinctActors, type MentionNode, onlyOne, type Reading } from '../../reading.ts';
import { stateOf, subjecthood } from '../salience.ts';
import { OFTEN, type Tally } from '../tally.ts';
import { clauseSubjects } from './clause-subjects.ts';
import { isOneOfTwo } from './members.ts';

/** That one, or the one told of most by far; null where it may be either, undefined where no two are told of. */
export function allyMeant(
  reading: Reading,
  mention: MentionNode,
  { open, fitting }: Record<'fitting' | 'open', readonly MentionNode[]>,
  tally: Tally,
): ActorRecord | null | undefined {
  const { cue, sentence } = mention;
  if (isOneOfTwo(cue?.word ?? '', fitting, tally)) return null;
  if (!ALLIES.has(cue?.word ?? '')) return undefined;
  const near = open.filter((one) => one.sentence === sentence - 1);
  const statesAt = (mentions: readonly MentionNode[]) =>
    distinctActors(
      mentions.flatMap(({ actors }) => actors.flatMap((actor) => stateOf(reading, actor) ?? [])),
    );
  const states = statesAt(near);
  // in an article on two that quarrel either may be meant, whichever was named last
  if (states.length < 2) return areTwo(mostTold(reading, mention, tally), tally) ? null : undefined;
  const acting = onlyOne(statesAt(near.filter((one) => subjecthood(reading, one) === 2)));
  const isLeading =
    acting !== null && states.every((one) => one === acting || tally.of(one).count < tally.of(acting).count);
  const leader = leaderOf(reading, mention, tally);
  // "Latvia and Poland condemned it. Moscow took its ally's side", in an article on Belarus
  if (leader && !states.includes(leader)) return leader;
  return isLeading ? acting : null;
}

/** The state other than whose ally it is that has been told of twice as often as any third; null where none has been told of often. */
function leaderOf(reading: Reading, mention: MentionNode, tally: Tally): ActorRecord | null {
  const [first, second] = mostTold(reading, mention, tally);
  if (!first || tally.of(first).count < OFTEN) return null;
  return second && tally.of(second).count * 2 > tally.of(first).count ? null : first;
}

/** The states other than whose ally it is, those that have been told of most first. */
function mostTold(reading: Reading, mention: MentionNode, tally: Tally): ActorRecord[] {
  const own = clauseSubjects(reading, mention);
  return tally
    .statesBefore(mention)
    .filter((state) => !own.includes(state))
    .sort((a, b) => tally.of(b).count - tally.of(a).count);
}

const areTwo = ([first, second]: readonly ActorRecord[], tally: Tally) =>
  first !== undefined &&
  second !== undefined &&
  tally.of(second).count >= OFTEN &&
  tally.of(second).count * 2 > tally.of(first).count;

const ALLIES: ReadonlySet<string> = new Set(['ally', 'partner']);
