// "Chile put its navy on alert after Argentine boats came near": against whom, what gave occasion to it tells.
import type { Frame } from '../lexicon/types.ts';
import type { RelationType } from '../model.ts';
import { caseOf, childrenBy, lemma } from '../tree.ts';
import type { Candidate } from './candidate.ts';
import { type End, endsAt, isNameless } from './ends.ts';
import { endsInside } from './inside.ts';
import { surfaceSubject } from './subjects.ts';

/** Whose force stands ready for what others do. */
const READY: ReadonlySet<string> = new Set([
  'alert',
  'alertness',
  'footing',
  'posture',
  'readiness',
  'standby',
  'reservist',
]);

const HOSTILE: ReadonlySet<RelationType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'THREATEN']);

/** Who did or may do the hostile deed that forces are put on alert about; none for frames that need no such reason. */
export function provokers(candidate: Candidate, frame: Frame): End[] {
  const isAlert = frame.constraints.some(({ lemmas, forbidden }) => !forbidden && isOfAlert(lemmas));
  if (frame.type !== 'MOBILIZE' || !isAlert) return [];
  return [...inClauses(candidate), ...inPhrases(candidate)].filter(
    (end) => !isNameless(end) && !candidate.barred.has(end.actor.id),
  );
}

const isOfAlert = (lemmas: ReadonlySet<string>) => [...READY].some((word) => lemmas.has(word));

/** "after Argentine boats entered the channel", "as Indian columns moved in" */
function inClauses({ reading, where, carrier }: Candidate): End[] {
  const { tree } = where;
  for (const clause of childrenBy(tree, carrier, 'advcl')) {
    const isOccasion = childrenBy(tree, clause, 'mark', 'advmod').some((mark) => OCCASIONS.has(lemma(tree, mark)));
    if (!isOccasion || !isHostile(reading.lexicon.frames.get(`${lemma(tree, clause)}/verb`))) continue;
    const subject = surfaceSubject(tree, clause);
    const ends = subject === null ? [] : endsAt(where, subject);
    const found = ends.length > 0 || subject === null ? ends : endsInside(where, subject, DOERS, 1);
    if (found.length > 0) return found.map((end) => ({ ...end, direct: false }));
  }
  return [];
}

/** "amid Russian drills", "over fears of a Sudanese attack" */
function inPhrases({ reading, where, carrier }: Candidate): End[] {
  const { tree } = where;
  const phrases = childrenBy(tree, carrier, 'obl').filter((at) => REASONS.has(caseOf(tree, at) ?? ''));
  const nouns = phrases.flatMap((at) => [at, ...childrenBy(tree, at, 'nmod')]);
  for (const noun of nouns) {
    if (!isHostile(reading.lexicon.frames.get(`${lemma(tree, noun)}/noun`))) continue;
    const ends = endsInside(where, noun, DOERS, 1);
    if (ends.length > 0) return ends;
  }
  return [];
}

const isHostile = (frames: readonly Frame[] | undefined) =>
  frames?.some(({ type }) => HOSTILE.has(type)) === true;

const DOERS = ['poss', 'by', 'from'];

const OCCASIONS: ReadonlySet<string> = new Set(['after', 'as', 'because', 'once', 'since', 'when', 'while']);

const REASONS: ReadonlySet<string> = new Set([
  'after',
  'ahead of',
  'amid',
  'because of',
  'following',
  'for',
  'in response to',
  'over',
]);
