// Who has a part in something for once, and no more.
import type { Frame } from '../lexicon/types.ts';
import type { SentenceReading } from '../reading.ts';
import { lemma } from '../tree.ts';
import type { Candidate, Match } from './candidate.ts';

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
