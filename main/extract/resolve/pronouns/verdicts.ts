// Whom "it" cannot mean: what only says who the doer is, and who did what is judged.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { ancestors, childrenBy, lemma, relation, subtreeSpan } from '../../tree.ts';

/** Who is told of beside the doer is not done to, where "it" or "them" is: who he is, or what a clause tells of him. */
export function isBesideDoer(
  reading: Reading,
  mention: MentionNode,
  other: MentionNode,
  doers: readonly MentionNode[],
): boolean {
  const word = mention.cue?.word ?? '';
  const where = reading.sentences[mention.sentence];
  if (!where || other.sentence !== mention.sentence || doers.length === 0) return false;
  if (word === 'it' && doers.some((doer) => isApposed(where, doer, other))) return true;
  // "The League, to which both states belong, called on them to talk"
  const areMany = other.actors.length > 1 && relation(where.tree, other.head) === 'nsubj';
  return (word === 'it' || (word === 'them' && !areMany)) && isInClause(where, mention, other, doers);
}

/** "Pelosi, the speaker of the House, called it wrong" */
const isApposed = ({ tree }: SentenceReading, doer: MentionNode, other: MentionNode) =>
  childrenBy(tree, doer.head, 'appos').some((aside) => {
    const [first, last] = subtreeSpan(tree, aside);
    return first <= other.first && other.last <= last;
  });

/** "Oman, which mediates between the two, called them reckless" */
function isInClause(
  { tree }: SentenceReading,
  mention: MentionNode,
  other: MentionNode,
  doers: readonly MentionNode[],
): boolean {
  const around = ancestors(tree, mention.head);
  return ancestors(tree, other.head).some(
    (at) =>
      tree.tokens[at]?.deprel === 'acl:relcl' &&
      !around.includes(at) &&
      doers.some(({ head }) => head === tree.tokens[at]?.head),
  );
}

/** What is welcomed or deplored with a mere "it" has mostly happened. */
export function isVerdict(reading: Reading, { sentence, head }: MentionNode): boolean {
  const where = reading.sentences[sentence];
  const token = where?.sentence.tokens[head];
  if (!where || !token || !/^i?obj$/.test(token.deprel)) return false;
  return VERDICTS.has(lemma(where.tree, token.head));
}

const VERDICTS = wordClass('verbs.verdicts');
