// "Chad's plea to Mali went unheard", "the offer fell on deaf ears": who was asked has turned it down.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, relation, type Tree } from '../../tree.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';

const UNHEARD = bareFrame('REJECT/go unheard', 'REJECT', 'go', { mode: 'change' });

/** The answer to each request or offer that stands as the subject of such words. */
export const matchUnheard = ({ tree }: SentenceReading, matches: readonly Match[]): Match[] =>
  matches.flatMap(({ frame, predicate, sources, targets, mutual }) => {
    const verb = tree.tokens[predicate]?.head ?? -1;
    const isSubject = frame.pos === 'noun' && !mutual && relation(tree, predicate) === 'nsubj';
    if (!isSubject || !MADE.has(frame.type) || !isUnheard(tree, verb)) return [];
    return [plainMatch(UNHEARD, verb, targets, sources)];
  });

const MADE: ReadonlySet<RelationType> = new Set(['AGREE', 'REQUEST']);

/** "went unheard", "is unanswered", "fell on deaf ears", "met with a refusal" */
function isUnheard(tree: Tree, verb: number): boolean {
  const word = lemma(tree, verb);
  if (IGNORED.has(word)) return true;
  const behind = childrenBy(tree, verb, 'xcomp', 'obj', 'obl', 'advmod').filter((at) => at > verb);
  if (STAYING.has(word)) return behind.some((at) => IGNORED.has(lemma(tree, at)));
  if (word === 'fall') return behind.some((at) => caseOf(tree, at) === 'on' && lemma(tree, at) === 'ear');
  return word === 'meet' && behind.some((at) => REFUSALS.has(lemma(tree, at)));
}

const IGNORED: ReadonlySet<string> = new Set(['unanswered', 'unheard', 'unheeded']);
const REFUSALS = wordClass('nouns.refusals');
const STAYING: ReadonlySet<string> = new Set(['go', 'remain', 'stay']);
