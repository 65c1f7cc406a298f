// Who has a part in something for once, and no more.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import type { Candidate, Match } from '../candidate.ts';
import type { End } from './ends.ts';

/** "joined the union in refusing to recognise him": for once, and in that. */
export const isTakingPart = ({ sentence: { tokens } }: SentenceReading, { predicate, targets }: Match) =>
  targets.some(({ mention: { head } }) =>
    [head, head + 1].some(
      (at) => at > predicate && tokens[at + 1]?.lower === 'in' && tokens[at + 2]?.xpos === 'VBG',
    ),
  );

/** "helped to end the Congolese war": who helps does not wage it. */
export const isOthersPeace = ({ where, predicate }: Candidate, frame: Frame) =>
  frame.type === 'RETREAT' &&
  frame.mode === 'ceasefire' &&
  frame.pos === 'verb' &&
  lemma(where.tree, where.sentence.tokens[predicate]?.head ?? -1) === 'help';

/** "his abduction", "Lee's arrest": what befalls somebody is not his doing. */
export function isSufferer({ tree }: SentenceReading, { actor, mention: { head } }: End): boolean {
  const noun = tree.tokens[head]?.head ?? -1;
  // "Chad's arrest of the envoys"
  if (actor.kind !== 'person' || childrenBy(tree, noun, 'nmod').length > 1) return false;
  return (
    tree.tokens[head]?.deprel === 'nmod:poss' &&
    tree.tokens[noun]?.deprel === 'obj' &&
    SUFFERED.has(lemma(tree, noun))
  );
}

const SUFFERED = wordClass('nouns.suffered');
