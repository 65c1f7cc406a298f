// "It is up to Chad to act, Mali said", "said it was time for Chad to act": what somebody is told to be his turn.
import type { Reading, SentenceReading } from '../../reading.ts';
import { ancestors } from '../../tree.ts';
import { areOneSide } from '../back/back.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { endsAt, isNameless } from '../roles/ends.ts';
import { speakerOver } from '../stance/speaker.ts';
import { bareFrame } from './bare-frame.ts';

const DUE = bareFrame('REQUEST/say it is time', 'REQUEST', 'time', { mode: 'change' });

/** One for each "time for X to …" or "up to X to …" that somebody else says. */
export const matchDue = (reading: Reading, where: SentenceReading): Match[] =>
  where.sentence.tokens.flatMap(({ lower }, index) => {
    const asked = askedAt(where, index, lower);
    if (asked === null) return [];
    const targets = endsAt(where, asked).filter((end) => !isNameless(end));
    const speaker = ancestors(where.tree, index)
      .map((at) => speakerOver(reading, where, at))
      .find((end) => end !== null);
    if (!speaker || isNameless(speaker) || targets.some(({ actor }) => areOneSide(actor, speaker.actor)))
      return [];
    return targets.length === 0 ? [] : [plainMatch(DUE, index, [speaker], targets)];
  });

/** Whose turn it is: the actor between "time for" or "up to" and the infinitive; null where nobody's is told. */
function askedAt({ at, sentence: { tokens } }: SentenceReading, index: number, lower: string): number | null {
  const next = tokens[index + 1]?.lower;
  if (!((lower === 'time' && next === 'for') || (lower === 'up' && next === 'to'))) return null;
  const isSo = tokens.slice(Math.max(0, index - 3), index).some((token) => BE.has(token.lower));
  const asked = [index + 2, index + 3].find((place) => at[place]);
  if (!isSo || asked === undefined) return null;
  const end = at[asked]?.last ?? asked;
  const to = [end, asked, index + 3, index + 2].find((place) => tokens[place + 1]?.lower === 'to');
  return to !== undefined && tokens[to + 2]?.xpos === 'VB' ? asked : null;
}

const BE: ReadonlySet<string> = new Set(["'s", 'is', 'was', '’s']);
