// In which order the frames of a head are tried: sorted once for each list of the lexicon's.
import type { Frame } from '../lexicon/types.ts';

const isMembership = (frame: Frame) => frame.type === 'MEMBER_OF';
/** "said that X committed war crimes": what X did and that it is charged with it are two things. */
const isCharge = (frame: Frame) => frame.source.includes('speaker');

const KINDS = {
  memberships: isMembership,
  charges: isCharge,
  events: (frame: Frame) => !isMembership(frame) && !isCharge(frame),
};

export type Kind = keyof typeof KINDS;

/** Over all heads of a sentence: verbs with something that must stand beside them, nouns, then every verb and adjective. */
export const PASSES = ['specific', 'noun', 'plain'] as const;

const IN_PASS: Record<(typeof PASSES)[number], (frame: Frame) => boolean> = {
  specific: (frame) => frame.pos === 'verb' && frame.constraints.some((one) => !one.forbidden),
  noun: (frame) => frame.pos === 'noun',
  plain: (frame) => frame.pos !== 'noun',
};

/** The frames of a head in one pass. */
export interface Tried {
  /** With a particle. */
  phrasal: readonly Frame[];
  /** Without one, and not tried in an earlier pass. */
  plain: readonly Frame[];
  /** Those tried in an earlier pass: what does not fit once never does. */
  again: ReadonlySet<Frame>;
}

type Passes = Record<Kind, Partial<Record<(typeof PASSES)[number], Tried>>>;

// a list of frames is the lexicon's and never changes
const sorted = new WeakMap<readonly Frame[], Passes>();

/** A head's frames by kind and pass; nothing where it has none to try. */
export function passesOf(frames: readonly Frame[]): Passes {
  let passes = sorted.get(frames);
  if (!passes) {
    passes = {
      memberships: sortFrames(frames.filter(KINDS.memberships)),
      charges: sortFrames(frames.filter(KINDS.charges)),
      events: sortFrames(frames.filter(KINDS.events)),
    };
    sorted.set(frames, passes);
  }
  return passes;
}

function sortFrames(frames: readonly Frame[]): Passes[Kind] {
  const passes: Passes[Kind] = {};
  const again = new Set<Frame>();
  for (const pass of PASSES) {
    const tried = frames.filter(IN_PASS[pass]);
    const fresh = tried.filter((frame) => !again.has(frame));
    if (fresh.length > 0)
      passes[pass] = {
        phrasal: tried.filter(({ particle }) => particle),
        plain: fresh.filter(({ particle }) => !particle),
        again: new Set(again),
      };
    for (const frame of tried) again.add(frame);
  }
  return passes;
}
