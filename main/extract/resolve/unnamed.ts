// "The heads of state met. They congratulated Chad": who or what nobody names, and a pronoun may yet mean.
import type { MentionNode, Reading, SentenceReading } from '../reading.ts';
import { childrenBy, relation } from '../tree.ts';

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
