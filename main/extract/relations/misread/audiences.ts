// "spoke to the Chamber of Commerce", "told a committee of the Senate": who only hears a speech is no party to talks.
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';
import { isToldToPress } from './told-to-press.ts';

/** Whether the one whom somebody speaks to is an audience: one of his own state, or a body without power. */
export function isAudience({ frame }: Match, { actor: speaker }: End, { actor: hearer }: End): boolean {
  if (isToldToPress(frame, speaker, hearer)) return true;
  if (frame.type !== 'CONSULT' || !SPEAKING.has(frame.head) || frame.mode === 'phone') return false;
  if (hearer.kind === 'person' || hearer.kind === 'state') return false;
  // "spoke to the Export Council"
  if (frame.head === 'speak' && hearer.kind === 'organisation' && !hearer.sectors.includes('IGO'))
    return true;
  const isOwn = speaker.country !== null && speaker.country === hearer.country;
  const isPowerless =
    hearer.kind !== 'people' &&
    hearer.sectors.length > 0 &&
    hearer.sectors.every((sector) => POWERLESS.has(sector));
  return isOwn || isPowerless;
}

const SPEAKING: ReadonlySet<string> = new Set(['speak', 'tell']);
const POWERLESS: ReadonlySet<string> = new Set(['BUS', 'CVL', 'EDU', 'JRN', 'LAB', 'NGO', 'SOC']);
