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

/** "helped to end the Congolese war", "worked to end the civil war in Chad": who does so does not wage it. */
export function isOthersPeace({ where, predicate, carried }: Candidate, frame: Frame): boolean {
  if (frame.pos === 'noun') return frame.type === 'ASSAULT' && carried !== null && isCivil(where, predicate);
  if (frame.type !== 'RETREAT' || frame.mode !== 'ceasefire' || frame.pos !== 'verb') return false;
  return (
    lemma(where.tree, where.sentence.tokens[predicate]?.head ?? -1) === 'help' ||
    isBrokered(where, predicate) ||
    childrenBy(where.tree, predicate, 'obj').some((war) => isCivil(where, war))
  );
}

/** "the civil war in Chad" */
export const isCivil = ({ tree }: SentenceReading, war: number) =>
  childrenBy(tree, war, 'amod').some((at) => tree.tokens[at]?.lower === 'civil');

/** "welcomed talks to end the war in Chad": whoever speaks of them need not wage it. */
const isBrokered = ({ sentence: { tokens } }: SentenceReading, verb: number) =>
  tokens[verb - 1]?.lower === 'to' && BROKERED.has(tokens[verb - 2]?.lemma ?? '');

const BROKERED = wordClass('nouns.ways-to-peace');

/** "his abduction", "Lee's arrest": what befalls somebody is not his doing. */
export function isSufferer({ tree }: SentenceReading, { actor, mention: { head } }: End): boolean {
  const noun = tree.tokens[head]?.head ?? -1;
  // "Their arrest was condemned": theirs who are held
  const isTheirs = /^(her|his|their)$/.test(tree.tokens[head]?.lower ?? '');
  // "Chad's arrest of the envoys"
  if (!(actor.kind === 'person' || isTheirs) || childrenBy(tree, noun, 'nmod').length > 1) return false;
  return (
    tree.tokens[head]?.deprel === 'nmod:poss' &&
    /^(nsubj:pass|obj)$/.test(tree.tokens[noun]?.deprel ?? '') &&
    SUFFERED.has(lemma(tree, noun))
  );
}

const SUFFERED = wordClass('nouns.suffered');
