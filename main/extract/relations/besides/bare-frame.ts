// Frames of what only the discourse tells, and no line of the resources.
import type { Frame } from '../../lexicon/types.ts';

/** A verb's frame with a subject and an object that asks for nothing; `own` is what differs. */
export const bareFrame = (
  id: string,
  type: Frame['type'],
  head: string,
  own: Partial<Pick<Frame, 'mode' | 'mutual' | 'target'>> = {},
): Frame => ({
  id,
  type,
  head,
  particle: null,
  pos: 'verb',
  constraints: [],
  source: ['subj'],
  target: ['obj'],
  mode: null,
  contexts: [],
  mutual: false,
  flags: new Set(),
  ...own,
});
