// PLOVER types that several rules take together.
import type { RelationType } from './model.ts';

/** What helps its target. */
export const HELP: ReadonlySet<RelationType> = new Set(['AID', 'SUPPORT']);

/** What is done or said against somebody. */
export const HOSTILE: ReadonlySet<RelationType> = new Set([
  'ACCUSE',
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'SANCTION',
  'THREATEN',
]);

/** What provokes and is punished: all that is hostile, and refusals. */
export const CONFLICT: ReadonlySet<RelationType> = new Set([...HOSTILE, 'REJECT']);

/** What one gives another, or gives way to. */
export const FRIENDLY: ReadonlySet<RelationType> = new Set([
  'AGREE',
  'AID',
  'CONCEDE',
  'COOPERATE',
  'RETREAT',
]);

/** What is said of a deed as often as of its doer. */
export const JUDGING: ReadonlySet<RelationType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);

/** What is sent: whoever is told to help it is not who gets it. */
export const SENT: ReadonlySet<RelationType> = new Set(['AID', 'MOBILIZE']);

/** What is only said: who says it has made no move. */
export const SAID: ReadonlySet<RelationType> = new Set(['ACCUSE', 'CONSULT', 'REQUEST', 'SUPPORT']);
