// "the rebels" after "Syrian rebels": whether agents told of before are meant.
import type { MentionNode, Reading } from '../../reading.ts';
import type { Tally } from '../tally.ts';

/** "the militia" after "The Dune Lions are a rebel militia", "the regime" after "the military regime of Chad" */
export const isToldSo = ({ cue, actors: [record] }: MentionNode, word: string) =>
  cue?.word.endsWith(` ${word}`) === true && /^(group|state):[^#]+$/.test(record?.id ?? '');

/** "the Government" in an article on one state, after "the Government of Chad" has been thanked in passing. */
export function isElsewhere(
  reading: Reading,
  mention: MentionNode,
  { actors: [record], cue, sentence, head }: MentionNode,
  tally: Tally,
): boolean {
  const where = reading.sentences[sentence];
  const isSubject = where?.sentence.tokens[head]?.deprel === 'nsubj';
  if (!cue?.of || sentence === mention.sentence || isSubject) return false;
  const home = tally.dominant(OFTEN);
  return home !== null && record?.country !== home.country;
}

/** So often a state must have been named before a counted few are taken for its own. */
export const OFTEN = 4;
