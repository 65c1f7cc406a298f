// "rejected a United Nations appeal": whose it is what something is done to or with, and when that is nobody's business.
import type { Frame } from '../../lexicon/types.ts';
import { caseOf, lemma } from '../../tree.ts';
import { SENT } from '../../type-sets.ts';
import type { Candidate } from '../candidate.ts';
import type { End } from './ends.ts';
import { endsInside } from './inside.ts';
import { DOERS, isBefalling } from './within.ts';

/** Whose the constrained object is, but not "Thai and Lao boats hunted …" */
export function ownersOf(candidate: Candidate, frame: Frame, anchor: number): readonly End[] {
  const { where, roles, barred } = candidate;
  const isOthers =
    roles.get('subj')?.includes(anchor) ||
    // "said the law violates Turkish sovereignty": Turkey is not charged with it
    frame.source.includes('speaker') ||
    // "briefed them on the raid by Chad"
    (frame.type === 'CONSULT' && caseOf(where.tree, anchor) !== null) ||
    // "used drones supplied by Chad": not against Chad
    (frame.type === 'ASSAULT' && WIELDING.has(frame.head)) ||
    // "smashed a Russian ring": not with the Russians
    (frame.mutual && !isJoint(candidate, anchor)) ||
    // "cannot accept a Russian defeat" has nothing from Russia
    isBefalling(lemma(where.tree, anchor));
  // "sent troops, who were assisted by Chad", "fired missiles from Chad"
  const places = SENT.has(frame.type) ? ['poss'] : DOERS;
  return isOthers ? [] : endsInside(where, anchor, places, 2, barred);
}

const WIELDING: ReadonlySet<string> = new Set(['deploy', 'employ', 'fire', 'launch', 'use']);

/** "a Chinese contract", "a trade deal": what is of both who have it. */
const isJoint = ({ reading, where }: Candidate, noun: number) =>
  (reading.lexicon.framesByPos.noun.get(lemma(where.tree, noun)) ?? []).some(({ mutual }) => mutual);
