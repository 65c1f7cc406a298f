// "recognised the new state", "Montenegro, the newest ally", "bury the enemy": nouns that point back to nobody who has been told.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, relation } from '../../tree.ts';

/** Whether a noun like "the country" or "the ally" means none of those told before. */
export function isNobodyTold(reading: Reading, { sentence, head, cue }: MentionNode): boolean {
  const where = reading.sentences[sentence];
  const word = cue?.word ?? '';
  if (!where) return false;
  const { tree } = where;
  const before = childrenBy(tree, head, 'amod').map((at) => tree.tokens[at]?.lower ?? '');
  if (STATES.has(word)) return before.includes('new');
  const isOwned =
    childrenBy(tree, head, 'nmod:poss').length > 0 ||
    childrenBy(tree, head, 'nmod').some((at) => /^(of|to)$/.test(caseOf(tree, at) ?? ''));
  // "from the territory of neighbouring states": of no state that has been told
  if (word === 'territory') return isOwned;
  if (isOwned || !reading.lexicon.relational.has(word)) return false;
  const dets = childrenBy(tree, head, 'det').map((at) => lemma(tree, at));
  // "this brutal enemy" is the group that the article speaks of
  if (FOES.has(word)) return dets.includes('the');
  // "Montenegro, the newest ally": of whom the text speaks is told by no such noun, but that it is one
  const named = tree.tokens[head]?.head ?? -1;
  return (
    relation(tree, head) === 'appos' && (where.at[named]?.actors.length ?? 0) > 0 && dets.includes('the')
  );
}

const STATES: ReadonlySet<string> = new Set(['country', 'nation', 'republic', 'state']);
const FOES = wordClass('nouns.foes');
