// "narrowly beat him", "defeated the premier in the runoff", "the candidate defeated her": by votes, and nobody is hurt.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether one politician or party beats another at the polls. */
export const isElectoral = ({ tree }: SentenceReading, { frame }: Match, source: End, target: End) =>
  (BEATING.has(frame.head) && 'offices' in source.actor && [source, target].every(isPerson)) ||
  (DEFEATING.has(frame.head) &&
    [source, target].every((end) => isPerson(end) || end.actor.sectors.includes('PTY')) &&
    tree.tokens.some(({ lower }) => OF_ELECTIONS.has(lower)));

const isPerson = ({ actor }: End) => actor.kind === 'person';

const BEATING = wordClass('verbs.beaten-by-votes');
const DEFEATING: ReadonlySet<string> = new Set([
  'beat',
  'crush',
  'defeat',
  'oust',
  'overcome',
  'rout',
  'unseat',
]);
const OF_ELECTIONS = wordClass('words.of-elections');
