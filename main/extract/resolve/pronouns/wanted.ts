// "arrested Lee. Japan demanded his release", "charged Lee and sought him": who was held or accused is meant.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { lemma } from '../../tree.ts';

/** "Police arrested Lee. Japan demanded his release": who was last told to be held. */
export function heldBefore(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const noun = where?.sentence.tokens[mention.head]?.head ?? -1;
  if (!where || mention.cue?.word === 'him' || !CUSTODY.has(lemma(where.tree, noun))) return undefined;
  return people.find((other) => {
    const there = reading.sentences[other.sentence];
    const token = there?.sentence.tokens[other.head];
    const isHeld =
      /^(obj|nsubj:pass)$/.test(token?.deprel ?? '') &&
      HOLDING.has(lemma(there?.tree ?? where.tree, token?.head ?? -1));
    return isHeld;
  });
}

const CUSTODY = wordClass('nouns.custody');

const ACCUSING = wordClass('verbs.accusing');
const HOLDING = wordClass('verbs.custody');

/** "charged Bashir, and the judges issued a warrant for him": who is accused is wanted, and not who accuses. */
export function wantedBefore(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const governor = where ? lemma(where.tree, where.sentence.tokens[mention.head]?.head ?? -1) : '';
  if (!where || mention.cue?.word !== 'him' || !(HOLDING.has(governor) || WANTED.has(governor)))
    return undefined;
  return people.find(({ sentence, head }) => {
    const there = reading.sentences[sentence] ?? where;
    const token = there.sentence.tokens[head];
    return (
      (sentence === mention.sentence || sentence === mention.sentence - 1) &&
      /^(obj|nsubj:pass)$/.test(token?.deprel ?? '') &&
      (HOLDING.has(lemma(there.tree, token?.head ?? -1)) ||
        ACCUSING.has(lemma(there.tree, token?.head ?? -1)))
    );
  });
}

const WANTED = wordClass('words.wanted');
