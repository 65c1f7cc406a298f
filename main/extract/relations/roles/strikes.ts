// "Two strikes hit the camp" in a report on somebody's strikes: they are his.
import { isUnnamed } from '../../actor-sets.ts';
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import { pointerTo, togetherWith, toldEnds } from '../back/back.ts';
import type { Candidate } from '../candidate.ts';
import type { End } from './ends.ts';

/**
 * Who has been told to strike the same target, or some that nobody names, where the strikes themselves tell of nobody; "the
 * strikes supported the army": who has struck last.
 */
export function strikers(
  { reading, where, roles }: Candidate,
  frame: Frame,
  hit: readonly MentionNode[],
): readonly End[] {
  const [strike] = roles.get('subj') ?? [];
  const { tree } = where;
  const isHelp = frame.type === 'SUPPORT';
  if ((frame.type !== 'ASSAULT' && !isHelp) || strike === undefined || !STRIKES.has(lemma(tree, strike)))
    return [];
  // "strikes by the rebels", "a strike on the port that …"
  if (childrenBy(tree, strike, 'nmod', 'compound', 'acl').some((at) => where.at[at])) return [];
  const targets = hit.flatMap(({ actors }) => actors);
  const isNear = targets.length > 0 && (isHelp || targets.every(isUnnamed));
  const told = reading.told.findLast(
    (one) =>
      one.type === 'ASSAULT' &&
      !one.past &&
      one.sentence < where.index &&
      isStrike(one.frame) &&
      (targets.includes(one.target) || (isNear && one.sentence >= where.index - REACH)),
  );
  if (!told) return [];
  const doers = togetherWith(reading.told, told);
  // nobody helps those whom he strikes
  if (targets.some((one) => doers.includes(one) || (isHelp && one === told.target))) return [];
  const mention = pointerTo(where, strike, strike, doers);
  return toldEnds(doers, mention);
}

/** So many sentences back. */
const REACH = 4;

/** "conducted three strikes" */
const isStrike = ({ head, constraints }: Frame) =>
  STRIKES.has(head) ||
  constraints.some(
    ({ role, lemmas, forbidden }) =>
      role === 'obj' && !forbidden && [...STRIKES].some((word) => lemmas.has(word)),
  );

const STRIKES = wordClass('nouns.strikes');
