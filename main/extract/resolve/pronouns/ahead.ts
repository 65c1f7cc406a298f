// "Upon his arrival, Lee said": who a pronoun in front means stands behind it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { childrenBy, lemma, relation, subtreeSpan } from '../../tree.ts';

/** The named person who is the subject of the sentence that a phrase with "his" or "her" opens; undefined elsewhere. */
export function aheadOf(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  if (!where || where.tree.tokens[mention.head]?.deprel !== 'nmod:poss') return undefined;
  const { tree } = where;
  const noun = tree.tokens[mention.head]?.head ?? -1;
  const verb = tree.tokens[noun]?.head ?? -1;
  // "after his death, Lee said": another's
  if (relation(tree, noun) !== 'obl' || verb !== tree.root || SUFFERED.has(lemma(tree, noun)))
    return undefined;
  const [first, last] = subtreeSpan(tree, noun);
  const isOpening = first === 0 && tree.tokens[last]?.text === ',';
  const [subject] = childrenBy(tree, verb, 'nsubj');
  const named = subject === undefined || subject < last ? undefined : where.at[subject];
  const isPerson = named?.form === 'name' && named.actors.length === 1 && named.actors[0]?.kind === 'person';
  return isOpening && isPerson ? named : undefined;
}

/** What befalls somebody, and others speak of then. */
const SUFFERED = wordClass('nouns.suffered');
