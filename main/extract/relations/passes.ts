// In which order the frames of a head are tried: sorted once for each list of the lexicon's.
import { push } from '../lexicon/table.ts';
import type { Frame } from '../lexicon/types.ts';
import { perList } from './frame-lists.ts';

const isMembership = (frame: Frame) => frame.type === 'MEMBER_OF';
/** "said that X committed war crimes": what X did and that it is charged with it are two things. */
const isCharge = (frame: Frame) => frame.source.includes('speaker');
/**
 * "launched a joint operation against rebels", "fought with Chad against rebels", "arrested a Finn at the request of Oslo":
 * they act together, whatever they do.
 */
const isJoint = (frame: Frame) =>
  frame.type === 'COOPERATE' &&
  frame.constraints.some(
    ({ role, lemmas, forbidden }) =>
      !forbidden &&
      ((role === 'poss' && lemmas.has('joint')) ||
        (role === 'at' && lemmas.has('request')) ||
        (role === 'against' && lemmas.has('*'))),
  );

const KINDS = {
  all: () => true,
  memberships: isMembership,
  charges: isCharge,
  joint: isJoint,
  events: (frame: Frame) => !isMembership(frame) && !isCharge(frame) && !isJoint(frame),
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
  asking: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

/** The plain frames of which a candidate has what they ask for first, in their order; `wordsAt` tells what stands at a role. */
export function openTo(
  { plain, free, alwaysOpen, asking }: Tried,
  wordsAt: (role: string) => readonly { forms: readonly string[] }[],
): readonly Frame[] {
  if (asking.size === 0) return plain;
  const open: (readonly number[])[] = [];
  for (const [role, byLemma] of asking) {
    const words = wordsAt(role);
    if (words.length > 0) open.push(byLemma.get(ANY) ?? []);
    for (const { forms } of words) for (const form of forms) open.push(byLemma.get(form) ?? []);
  }
  const places = open.flat();
  if (places.length === 0) return alwaysOpen;
  return [...new Set([...free, ...places])].sort((a, b) => a - b).map((place) => plain[place] as Frame);
}

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
  return { free, alwaysOpen: free.map((place) => plain[place] as Frame), asking };
}

type Passes = Record<Kind, Partial<Record<(typeof PASSES)[number], Tried>>>;

/** A head's frames by kind and pass; nothing where it has none to try. */
export const passesOf = perList(
  (frames): Passes => ({
    all: sortFrames(frames.filter(KINDS.all)),
    memberships: sortFrames(frames.filter(KINDS.memberships)),
    charges: sortFrames(frames.filter(KINDS.charges)),
    joint: sortFrames(frames.filter(KINDS.joint)),
    events: sortFrames(frames.filter(KINDS.events)),
  }),
);

function sortFrames(frames: readonly Frame[]): Passes[Kind] {
  const passes: Passes[Kind] = {};
  const again = new Set<Frame>();
  for (const pass of PASSES) {
    const tried = frames.filter(IN_PASS[pass]);
    const fresh = tried.filter((frame) => !again.has(frame));
    const plain = fresh.filter(({ particle }) => !particle);
    const phrasal = tried.filter(({ particle }) => particle);
    if (fresh.length > 0)
      passes[pass] = {
        phrasal,
        particles: [...new Set(phrasal.flatMap(({ particle }) => particle ?? []))],
        plain,
        again: new Set(again),
        ...indexed(plain),
      };
    for (const frame of tried) again.add(frame);
  }
  return passes;
}
