// Whom "it" cannot mean: what only says who the doer is, and who did what is judged.
import { wordClass } from '../lexicon/word-classes.ts';
import type { MentionNode, Reading } from '../reading.ts';
import { ancestors, childrenBy, lemma, relation, subtreeSpan } from '../tree.ts';

/** "Pelosi, the speaker of the House, called it wrong": what only says who the doer is is not what is done to. */
export function isWithin(
  reading: Reading,
  mention: MentionNode,
  other: MentionNode,
  doers: readonly MentionNode[],
): boolean {
  const where = reading.sentences[mention.sentence];
  if (!where || other.sentence !== mention.sentence) return false;
  return doers.some((doer) =>
    childrenBy(where.tree, doer.head, 'appos').some((aside) => {
      const [first, last] = subtreeSpan(where.tree, aside);
      return first <= other.first && other.last <= last;
    }),
  );
}

/** What is welcomed or deplored with a mere "it" has mostly happened. */
export function isVerdict(reading: Reading, { sentence, head }: MentionNode): boolean {
  const where = reading.sentences[sentence];
  const token = where?.sentence.tokens[head];
  return token?.deprel === 'obj' && where !== undefined && VERDICTS.has(lemma(where.tree, token.head));
}

const VERDICTS = wordClass('verbs.verdicts');

/** "Oman, which mediates between the two, called them reckless": who is told of beside the doer is not done to. */
export function isToldOf(
  reading: Reading,
  mention: MentionNode,
  other: MentionNode,
  doers: readonly MentionNode[],
): boolean {
  const where = reading.sentences[mention.sentence];
  if (!where || other.sentence !== mention.sentence || !/^(it|them)$/.test(mention.cue?.word ?? ''))
    return false;
  // "The League, to which both states belong, called on them to talk"
  if (mention.cue?.word === 'them' && other.actors.length > 1 && relation(where.tree, other.head) === 'nsubj')
    return false;
  const around = ancestors(where.tree, mention.head);
  return ancestors(where.tree, other.head).some(
    (at) =>
      where.sentence.tokens[at]?.deprel === 'acl:relcl' &&
      !around.includes(at) &&
      doers.some(({ head }) => head === where.sentence.tokens[at]?.head),
  );
}
