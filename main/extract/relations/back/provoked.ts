// "Brazil recalled its envoy after Israel banned Lula": a reaction without a target is aimed at whoever caused it.
import type { Frame, FramePos } from '../../lexicon/types.ts';
import type { RelationType } from '../../model.ts';
import { hasFrame, type Reading, type SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import { CONFLICT } from '../../type-sets.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt } from '../roles/ends.ts';
import { endsInside } from '../roles/inside.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';
import { DOERS } from '../roles/within.ts';

/** What one does in reaction to others. */
const REACTIONS: ReadonlySet<RelationType> = new Set(['ACCUSE', 'PROTEST', 'SANCTION', 'THREATEN']);

/** Who did what the reaction follows; none where nothing hostile is told beside it. */
export function provokers({ reading, where, carrier }: Candidate, frame: Frame): readonly End[] {
  if (!REACTIONS.has(frame.type)) return [];
  const ends = [...behindClauses(reading, where, carrier), ...behindNouns(reading, where, carrier)];
  return ends.map((end) => ({ ...end, implied: 'provoked' }));
}

/** "after Chilean jets crossed the border" */
function behindClauses(reading: Reading, where: SentenceReading, reaction: number): readonly End[] {
  const { tree } = where;
  for (const clause of childrenBy(tree, reaction, 'advcl')) {
    // the parse may take the conjunction for a preposition of the subject
    const subject = surfaceSubject(tree, clause);
    const isBehind =
      childrenBy(tree, clause, 'mark').some((mark) => UPON.has(lemma(tree, mark))) ||
      (subject !== null && UPON.has(caseOf(tree, subject) ?? ''));
    if (!isBehind || subject === null || isPassiveHere(tree, clause)) continue;
    if (!isHostile(reading, 'verb', lemma(tree, clause))) continue;
    const ends = endsAt(where, subject);
    return ends.length > 0 ? ends : endsInside(where, subject, DOERS, 2);
  }
  return [];
}

/** "over a Chilean raid", "after threats by Chile" */
function behindNouns(reading: Reading, where: SentenceReading, reaction: number): readonly End[] {
  const { tree } = where;
  return childrenBy(tree, reaction, 'obl', 'nmod')
    .filter((noun) => UPON.has(caseOf(tree, noun) ?? '') && isHostile(reading, 'noun', lemma(tree, noun)))
    .flatMap((noun) => endsInside(where, noun, DOERS, 2));
}

const isHostile = (reading: Reading, pos: FramePos, word: string) => hasFrame(reading, pos, word, CONFLICT);

const UPON: ReadonlySet<string> = new Set([
  'after',
  'amid',
  'because',
  'because of',
  'following',
  'over',
  'when',
]);
