// "Two strikes hit the camp" in a report on somebody's strikes: they are his.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import { pointerTo, togetherWith, toldEnds } from '../back/back.ts';
import type { Candidate } from '../candidate.ts';
import type { End } from './ends.ts';

/** Who has been told to strike the same target, where the strikes themselves tell of nobody. */
export function strikers(
  { reading, where, roles }: Candidate,
  frame: Frame,
  hit: readonly MentionNode[],
): readonly End[] {
  const [strike] = roles.get('subj') ?? [];
  const { tree } = where;
  if (frame.type !== 'ASSAULT' || strike === undefined || !STRIKES.has(lemma(tree, strike))) return [];
  // "strikes by the rebels", "a strike on the port that …"
  if (childrenBy(tree, strike, 'nmod', 'compound', 'acl').some((at) => where.at[at])) return [];
  const targets = new Set(hit.flatMap(({ actors }) => actors.map(({ id }) => id)));
  const told = reading.told.findLast(
    (one) =>
      one.type === 'ASSAULT' &&
      !one.past &&
      one.sentence < where.index &&
      STRIKES.has(one.frame.head) &&
      targets.has(one.target.id),
  );
  if (!told) return [];
  const doers = togetherWith(reading.told, told);
  const mention = pointerTo(where, strike, strike, doers);
  return toldEnds(doers, mention);
}

const STRIKES = wordClass('nouns.strikes');
