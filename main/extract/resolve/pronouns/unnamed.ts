// "The heads of state met. They congratulated Chad": who or what nobody names, and a pronoun may yet mean.
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, relation } from '../../tree.ts';
import { subjecthood } from '../salience.ts';

/** Whether "they" may be the plural that the sentence before is about, which is no actor that is known. */
export function meansUnnamed(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence - 1];
  if (!where) return false;
  const [subject] = childrenBy(where.tree, where.tree.root, 'nsubj');
  return subject !== undefined && isUnnamed(where, subject);
}

/** A plural that no actor is known for, nor anybody whose it is. */
function isUnnamed({ tree, at }: SentenceReading, noun: number): boolean {
  if (tree.tokens[noun]?.xpos !== 'NNS' || at[noun]?.actors.length) return false;
  const around = [...childrenBy(tree, noun, 'nmod', 'compound', 'amod', 'appos'), noun];
  return !around.some((one) => at[one]?.actors.length) && relation(tree, noun) === 'nsubj';
}

/** "Ruto rested. When John Roe came, he asked": somebody by a name that nobody knows, nearer than whom a pronoun would mean. */
export function isStrangerNearer(reading: Reading, mention: MentionNode, found: MentionNode): boolean {
  const here = reading.sentences[mention.sentence];
  const last = reading.sentences[mention.sentence - 1];
  if (found.sentence === mention.sentence) return false;
  if (here && strangersIn(here).some((at) => at < mention.first)) return true;
  const isBehind = found.sentence < mention.sentence - 1 || subjecthood(reading, found) === 0;
  return (
    last !== undefined &&
    isBehind &&
    strangersIn(last).some((at) => last.sentence.tokens[at]?.head === last.tree.root)
  );
}

/** Subjects of two names at least, none of which is a known actor's. */
const strangersIn = ({ tree, at, sentence }: SentenceReading) =>
  sentence.tokens.flatMap((token, index) => {
    if (token.xpos !== 'NNP' || relation(tree, index) !== 'nsubj' || at[index]) return [];
    const names = childrenBy(tree, index, 'flat', 'compound').filter(
      (one) => tree.tokens[one]?.xpos === 'NNP' && !at[one],
    );
    return names.length > 0 && !childrenBy(tree, index, 'det').length ? [index] : [];
  });
