// "The president condemned Mali. He said it had lied": who has just been judged, where nobody else is told of.
import type { RelationType } from '../../model.ts';
import { hasFrame, type MentionNode, type Reading, sayingOver } from '../../reading.ts';
import { childrenBy, lemma, relation } from '../../tree.ts';
import { JUDGING } from '../../type-sets.ts';
import { PERSONAL } from '../gender.ts';
import { isQuoted } from '../speakers/quoted.ts';

/** The one state or body to which the main verb of the sentence before is done, where "it" is what a person says of it. */
export function judgedJustNow(
  reading: Reading,
  mention: MentionNode,
  things: readonly MentionNode[],
): MentionNode | undefined {
  const here = reading.sentences[mention.sentence];
  const before = reading.sentences[mention.sentence - 1];
  const clause = here?.tree.tokens[mention.head]?.head ?? -1;
  if (!here || !before || relation(here.tree, mention.head) !== 'nsubj') return undefined;
  const verb = sayingOver(reading, here.tree, clause);
  const isByPerson =
    verb !== undefined &&
    childrenBy(here.tree, verb, 'nsubj').some((at) => PERSONAL.has(here.tree.tokens[at]?.lower ?? ''));
  if (!isByPerson && !isQuoted(reading, mention)) return undefined;
  const { root } = before.tree;
  const said = childrenBy(before.tree, root, 'ccomp').filter((at) => at < root);
  const judging = [root, ...said].filter((at) => hasFrame(reading, 'verb', lemma(before.tree, at), JUDGED));
  const judged = judging
    .flatMap((at) => childrenBy(before.tree, at, 'obj'))
    .flatMap((at) => before.at[at] ?? []);
  const [only] = judged;
  return judged.length === 1 && only && things.includes(only) ? only : undefined;
}

const JUDGED: ReadonlySet<RelationType> = new Set([...JUDGING, 'REQUEST', 'SANCTION', 'THREATEN']);
