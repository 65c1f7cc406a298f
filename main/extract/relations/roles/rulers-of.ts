// "the island that Greece holds": who rules a land is told in the clause about it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { doersNamedIn, relativesWith } from './control.ts';
import { type End, endsAt } from './ends.ts';

/** Who holds it; nobody where no clause tells. */
export function rulersOf(where: SentenceReading, land: number, barred: ReadonlySet<string>): readonly End[] {
  return relativesWith(where.tree, land, RULING)
    .flatMap((clause) => doersNamedIn(where.tree, clause))
    .flatMap((subject) => endsAt(where, subject))
    .flatMap((end) => (barred.has(end.actor.id) ? [] : [{ ...end, direct: false }]));
}

const RULING = wordClass('verbs.ruling-land');
