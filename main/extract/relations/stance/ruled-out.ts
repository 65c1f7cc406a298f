// "Talks with Chad are pointless, Mali said": what is spoken of only to say that it cannot be.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, hasNot, lemma, relation, type Tree } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { Stance } from './stance.ts';

/** The stance to a noun whose sentence says that there can be no such thing: talks are refused by who says so of his own; null elsewhere. */
export function ruledOut({ tree }: SentenceReading, match: Match, stance: Stance): Stance | null {
  const { frame, predicate, sources, targets } = match;
  if (frame.pos !== 'noun' || !JOINT.has(frame.type) || !isImpossible(tree, predicate)) return null;
  const speaker = stance.speaker?.actor.id;
  const isOwn =
    frame.type === 'CONSULT' &&
    sources !== targets &&
    sources.length === 1 &&
    sources[0]?.actor.id === speaker;
  const steps = [...stance.steps, { effect: 'refuse', index: predicate }];
  return isOwn ? { ...stance, steps } : { ...stance, told: false };
}

/** What takes two who want it. */
const JOINT: ReadonlySet<RelationType> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

/** "are pointless", "is out of the question", "has no point", but "are not impossible" */
function isImpossible(tree: Tree, noun: number): boolean {
  const word = tree.tokens[noun]?.head ?? -1;
  if (relation(tree, noun) !== 'nsubj' || hasNot(tree, word, 'det')) return false;
  if (childrenBy(tree, word, 'cop').length > 0)
    return POINTLESS.has(lemma(tree, word)) || OFF.has(`${caseOf(tree, word)} ${lemma(tree, word)}`);
  const points = childrenBy(tree, word, 'obj').filter((at) => POINTS.has(lemma(tree, at)));
  return (
    lemma(tree, word) === 'have' &&
    points.some((at) => childrenBy(tree, at, 'det').some((det) => lemma(tree, det) === 'no'))
  );
}

const POINTLESS = wordClass('adjectives.pointless');
const OFF: ReadonlySet<string> = new Set(['off table', 'out of question', 'out question']);
const POINTS: ReadonlySet<string> = new Set(['chance', 'point', 'purpose', 'sense', 'use']);
