// "wants talks", "is wanted for": the stance that a frame tells by itself, whatever stands over it.
import type { Frame } from '../../lexicon/types.ts';
import type { Stance } from './stance.ts';

/** The stance where a frame is flagged as planned, hypothetical or denied. */
export function withFlags({ flags }: Frame, stance: Stance): Stance {
  if (flags.has('planned')) return { ...stance, modality: 'planned' };
  if (flags.has('hypothetical')) return { ...stance, modality: 'hypothetical' };
  return flags.has('denied') ? { ...stance, modality: 'denied' } : stance;
}
