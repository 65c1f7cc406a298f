// What rules take of a head's frames: the list is the lexicon's, so it is the same each time the head is met.
import type { Frame } from '../../lexicon/types.ts';

/** Remembers for each list of frames what was made of it. */
export function perList<T>(make: (frames: readonly Frame[]) => T): (frames: readonly Frame[]) => T {
  const known = new WeakMap<readonly Frame[], T>();
  return (frames) => {
    let made = known.get(frames);
    if (made === undefined) known.set(frames, (made = make(frames)));
    return made;
  };
}

/** The frames of a list that a rule asks for. */
export const framesThat = (fits: (frame: Frame) => boolean) => perList((frames) => frames.filter(fits));
