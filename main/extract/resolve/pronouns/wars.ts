// "rejected mediation by the UN in its border war with Peru": whose war it is, among states and bodies told before.
import type { MentionNode, Reading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';

/** Those of whom it may be: where it is a war with somebody, the states, if any. */
export function warring(
  { sentences }: Reading,
  mention: MentionNode,
  things: readonly MentionNode[],
): readonly MentionNode[] {
  const where = sentences[mention.sentence];
  const war = where?.tree.tokens[mention.head]?.head ?? -1;
  if (mention.cue?.word !== 'its' || !where || !isWar(where.tree, war)) return things;
  const isWithSomebody = childrenBy(where.tree, war, 'nmod').some((foe) =>
    /^(against|with)$/.test(caseOf(where.tree, foe) ?? ''),
  );
  const states = things.filter(
    ({ sentence, actors }) => sentence === mention.sentence && actors[0]?.kind !== 'organisation',
  );
  return isWithSomebody && states.length > 0 ? states : things;
}

/** "war", "border dispute"; "its dispute with Peru" may be a body's. */
const isWar = (tree: Tree, noun: number) =>
  WARS.has(lemma(tree, noun)) ||
  childrenBy(tree, noun, 'compound', 'amod').some((word) => LANDS.has(lemma(tree, word)));

const WARS: ReadonlySet<string> = new Set(['conflict', 'fighting', 'war']);
const LANDS: ReadonlySet<string> = new Set(['border', 'boundary', 'frontier', 'territorial']);
