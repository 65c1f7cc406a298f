// "told/predicate Chad to leave/trigger": the words that a frame asks for, and when they do not mean it.
import type { Constraint, Frame } from '../../lexicon/types.ts';
import type { RelationType } from '../../model.ts';
import { childrenBy, hasNot, isPastClause, lemma, relation } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { isNoThreat } from '../stance/forecasts.ts';
import { meets } from './constraints.ts';
import { isHarmRefused } from './spared-by-refusal.ts';

/** The predicate and what the frame asks for beside it; null where something is missing or forbidden. */
export function triggerOf(candidate: Candidate, frame: Frame): number[] | null {
  if (isNoThreat(candidate, frame)) return null;
  const trigger = [candidate.predicate];
  for (const constraint of frame.constraints) {
    const found = meets(candidate, constraint);
    if (constraint.forbidden ? found !== null : found === null) return null;
    // what is forbidden is not there by now
    if (found === null) continue;
    if (constraint.role === 'comp' && isMeantOtherwise(candidate, frame, constraint, found)) return null;
    trigger.push(found);
  }
  return trigger;
}

/** Whether a complement is none that the frame can mean. */
function isMeantOtherwise(
  candidate: Candidate,
  frame: Frame,
  constraint: Constraint,
  found: number,
): boolean {
  const { tree } = candidate.where;
  return (
    // "promised not to arm Chad"
    (frame.type === 'AGREE' && hasNot(tree, found)) ||
    isHarmRefused(tree, frame, found) ||
    isFinding(candidate, frame, found) ||
    (frame.type === 'REQUEST' && (isReport(candidate, found) || isComment(candidate, constraint, found)))
  );
}

/** "convinced Chad that Mali had left", "agreed that Mali had left": what has been is nothing that one asks for, or promises. */
const isFinding = ({ where: { tree } }: Candidate, { type, pos }: Frame, clause: number) =>
  pos === 'verb' &&
  TO_COME.has(type) &&
  relation(tree, clause) === 'ccomp' &&
  isPastClause(tree, clause) &&
  // but "warned Chad that it expected reforms"
  !WANTING.has(lemma(tree, clause));

/** What is agreed on, asked for or refused is yet to be done. */
const TO_COME: ReadonlySet<RelationType> = new Set(['AGREE', 'REJECT', 'REQUEST']);
const WANTING: ReadonlySet<string> = new Set(['expect', 'need', 'want']);

/** "told them that the army had trained abroad": only "told them to train" asks for anything. */
function isReport({ where: { tree }, predicate }: Candidate, complement: number): boolean {
  if (!['insist', 'tell'].includes(lemma(tree, predicate))) return false;
  const isBare = /^VBP?$/.test(tree.tokens[complement]?.xpos ?? '');
  const aux = childrenBy(tree, complement, 'aux').map((at) => lemma(tree, at));
  return !isBare || (aux.length > 0 && !aux.some((word) => ['must', 'need', 'should'].includes(word)));
}

/** "Chad has asked for help, Lee wrote": who only tells of it has not asked. */
const isComment = ({ where: { tree }, predicate }: Candidate, { lemmas }: Constraint, asking: number) =>
  relation(tree, predicate) === 'parataxis' &&
  tree.tokens[predicate]?.head === asking &&
  lemmas.has(lemma(tree, asking)) &&
  // but ""Let them go," Chad told Mali"
  childrenBy(tree, asking, 'nsubj').length > 0;
