// "Chad and the party in Mali were its allies": who is said to be somebody's is not that one.
import type { MentionNode, Reading } from '../../reading.ts';
import { ancestors, childrenBy, relation } from '../../tree.ts';

/** Whether another stands in the subject of what the noun of "its" is said to be. */
export function isSaidOf(reading: Reading, mention: MentionNode, other: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  const noun = where?.sentence.tokens[mention.head]?.head ?? -1;
  if (!where || mention.cue?.word !== 'its' || childrenBy(where.tree, noun, 'cop').length === 0) return false;
  // "Chad is its own enemy"
  if (where.sentence.tokens[mention.head + 1]?.lower === 'own') return false;
  const [subject] = childrenBy(where.tree, noun, 'nsubj');
  return (
    subject !== undefined && (other.head === subject || ancestors(where.tree, other.head).includes(subject))
  );
}

/** "we stand with Chad as it fights": who speaks is not "it". */
export function isFirstDoer(reading: Reading, mention: MentionNode): boolean {
  const tree = reading.sentences[mention.sentence]?.tree;
  const clause = tree?.tokens[mention.head]?.head ?? -1;
  if (!tree || relation(tree, clause) !== 'advcl') return false;
  const above = ancestors(tree, clause).slice(1);
  return above.some((verb) =>
    childrenBy(tree, verb, 'nsubj').some((at) => /^(i|we)$/.test(tree.tokens[at]?.lower ?? '')),
  );
}
