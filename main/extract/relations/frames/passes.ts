// In which order the frames of a head are tried: sorted once for each list of the lexicon's.
import { push } from '../../lexicon/table.ts';
import type { Frame } from '../../lexicon/types.ts';
import { perList } from './frame-lists.ts';

const isMembership = (frame: Frame) => frame.type === 'MEMBER_OF';
/** "said that X committed war crimes": what X did and that it is charged with it are two things. */
const isCharge = (frame: Frame) => frame.source.includes('speaker');
/**
 * "launched a joint operation against rebels", "fought with Chad against rebels", "fought for Chad against rebels", "arrested
 * a Finn at the request of Oslo": they act together, whatever they do.
 */
const isJoint = (frame: Frame) =>
  (frame.type === 'COOPERATE' || frame.type === 'AID') &&
  frame.constraints.some(
    ({ role, lemmas, forbidden }) =>
      !forbidden &&
      ((role === 'poss' && lemmas.has('joint')) ||
        (role === 'at' && lemmas.has('request')) ||
        (role === 'against' && lemmas.has('*'))),
  );

/** Over all heads of a sentence: verbs with something that must stand beside them, nouns, then every verb and adjective. */
const IN_PASS: readonly ((frame: Frame) => boolean)[] = [
  (frame) => frame.pos === 'verb' && frame.constraints.some((one) => !one.forbidden),
  (frame) => frame.pos === 'noun',
  (frame) => frame.pos !== 'noun',
];

/** How many passes there are. */
export const PASSES = IN_PASS.length;

/** The frames of a head in one pass. */
export interface Tried {
  /** With a particle; and these particles. */
  phrasal: readonly Frame[];
  particles: readonly string[];
  /** Without one, and not tried in an earlier pass. */
  plain: readonly Frame[];
  /** Those tried in an earlier pass: what does not fit once never does. */
  again: ReadonlySet<Frame>;
  /** Where in `plain` the frames are that ask for nothing; and those frames. */
  free: readonly number[];
  alwaysOpen: readonly Frame[];
  /** Where the others are, by the role and the lemma that they ask for first. */
  asking: readonly { role: string; byLemma: ReadonlyMap<string, readonly number[]> }[];
}

/** The plain frames of which a candidate has what they ask for first, in their order; `wordsAt` tells what stands at a role. */
export function openTo(
  { plain, free, alwaysOpen, asking }: Tried,
  wordsAt: (role: string) => readonly { forms: readonly string[] }[],
): readonly Frame[] {
  if (asking.length === 0) return plain;
  const open: (readonly number[])[] = [];
  for (const { role, byLemma } of asking) {
    const words = wordsAt(role);
    if (words.length > 0) open.push(byLemma.get(ANY) ?? NOWHERE);
    for (const { forms } of words) for (const form of forms) open.push(byLemma.get(form) ?? NOWHERE);
  }
  const places = open.filter((one) => one !== NOWHERE);
  if (places.length === 0) return alwaysOpen;
  return [...new Set([...free, ...places.flat()])]
    .sort((a, b) => a - b)
    .map((place) => plain[place] as Frame);
}

const NOWHERE: readonly number[] = [];

/** In the place of a lemma: whatever stands there. */
const ANY = '*';

function indexed(plain: readonly Frame[]): Pick<Tried, 'free' | 'alwaysOpen' | 'asking'> {
  const free: number[] = [];
  const asking = new Map<string, Map<string, number[]>>();
  plain.forEach((frame, place) => {
    const first = frame.constraints.find(({ forbidden }) => !forbidden);
    if (!first) {
      free.push(place);
      return;
    }
    const byLemma = asking.get(first.role) ?? new Map<string, number[]>();
    asking.set(first.role, byLemma);
    for (const lemma of first.lemmas) push(byLemma, lemma, place);
  });
  return {
    free,
    alwaysOpen: free.map((place) => plain[place] as Frame),
    asking: [...asking].map(([role, byLemma]) => ({ role, byLemma })),
  };
}

/** The frames of a head in each pass, null where it has none to try; an empty list where it has none in any. */
type InPasses = readonly (Tried | null)[];

/** A head's frames by what they tell. */
export interface Passes {
  all: InPasses;
  memberships: InPasses;
  charges: InPasses;
  joint: InPasses;
  events: InPasses;
}

export const passesOf = perList(
  (frames): Passes => ({
    all: sortFrames(frames),
    memberships: sortFrames(frames.filter(isMembership)),
    charges: sortFrames(frames.filter(isCharge)),
    joint: sortFrames(frames.filter(isJoint)),
    events: sortFrames(frames.filter((frame) => !isMembership(frame) && !isCharge(frame) && !isJoint(frame))),
  }),
);

function sortFrames(frames: readonly Frame[]): InPasses {
  const again = new Set<Frame>();
  const passes = IN_PASS.map((isIn) => {
    const tried = frames.filter(isIn);
    const fresh = tried.filter((frame) => !again.has(frame));
    const known = new Set(again);
    for (const frame of tried) again.add(frame);
    return fresh.length > 0 ? triedIn(tried, fresh, known) : null;
  });
  return again.size > 0 ? passes : [];
}

function triedIn(tried: readonly Frame[], fresh: readonly Frame[], again: ReadonlySet<Frame>): Tried {
  const plain = fresh.filter(({ particle }) => !particle);
  const phrasal = tried.filter(({ particle }) => particle);
  return {
    phrasal,
    particles: [...new Set(phrasal.flatMap(({ particle }) => particle ?? []))],
    plain,
    again,
    ...indexed(plain),
  };
}
