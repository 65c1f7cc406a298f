// "Peru authorised a raid by Chad on Mali": whose word it is does not do it, so that it may never be done.
import type { SentenceReading } from '../../reading.ts';
import { areOneSide } from '../back/back.ts';
import type { Match } from '../candidate.ts';
import { doersOf } from './others-refusal.ts';
import type { Stance } from './stance.ts';

/** The stance to a deed told by a noun, open where another than its doer promises, decides or threatens it. */
export function asOthersWord(where: SentenceReading, match: Match, stance: Stance): Stance {
  // who offers to host talks between others is read elsewhere
  if (match.frame.pos !== 'noun' || match.mutual) return stance;
  const word = stance.steps.find(({ effect }) => GIVEN.has(effect));
  if (!word || where.tree.tokens[word.index]?.upos === 'NOUN') return stance;
  const givers = doersOf(where, word.index);
  const isOthers =
    givers.length > 0 &&
    !givers.some(({ actor }) => match.sources.some((source) => areOneSide(actor, source.actor)));
  return isOthers
    ? { ...stance, modality: 'hypothetical', steps: stance.steps.filter((step) => step !== word) }
    : stance;
}

const GIVEN: ReadonlySet<string> = new Set(['commit', 'decide', 'reserve', 'threaten']);
