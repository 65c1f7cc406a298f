// "turned the page on their quarrel", "signed a treaty on trade": what is only spoken of, feared or over where it is named.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import type { Match } from '../candidate.ts';

/** "turned the page on their quarrel": whoever agrees or gives way over a quarrel has none any more. */
export function isSettled(
  { tree }: SentenceReading,
  { frame, predicate }: Match,
  events: readonly Match[],
): boolean {
  if (frame.pos !== 'noun') return false;
  if (frame.mutual && STRIFE.has(frame.type) && isFeared(tree, predicate)) return true;
  if (TALKED_OVER.has(frame.type) && isWritten(tree, predicate, events)) return true;
  if (frame.type !== 'RIVAL_OF') return false;
  const verb = tree.tokens[predicate]?.head ?? -1;
  // "their feud is over"
  if (relation(tree, predicate) === 'nsubj' && OVER.has(lemma(tree, verb))) return true;
  return events.some((other) => other.predicate === verb && SETTLING.has(other.frame.type));
}

const OVER: ReadonlySet<string> = new Set(['end', 'over']);

/** "signed a treaty on the demarcation of the border": what is signed is told already. */
const isWritten = (tree: SentenceReading['tree'], noun: number, events: readonly Match[]) => {
  const verb = tree.tokens[noun]?.head ?? -1;
  const isAbout =
    relation(tree, noun) === 'obl' && ['about', 'for', 'on', 'over'].includes(caseOf(tree, noun) ?? '');
  const isSigned = ({ predicate, trigger }: Match) =>
    predicate === verb && trigger.some((at) => PAPERS.has(lemma(tree, at)));
  const isTalked = childrenBy(tree, verb, 'obj').some((at) => TALKS.has(lemma(tree, at)));
  if (isAbout && (isTalked || events.some(isSigned))) return true;
  const path = ancestors(tree, noun);
  const paper = path.findIndex((at, steps) => steps > 0 && PAPERS.has(lemma(tree, at)));
  const above = path[1] ?? -1;
  if (relation(tree, noun) === 'nmod' && TALKS.has(lemma(tree, above)) && caseOf(tree, noun) === 'on')
    return true;
  return (
    paper > 0 &&
    path.slice(0, paper).every((at) => relation(tree, at) === 'nmod') &&
    events.some(({ trigger }) => trigger.includes(path[paper] ?? -1))
  );
};

const TALKS = wordClass('nouns.talks');

const PAPERS = wordClass('nouns.papers');

/** "could be drawn into a war between Chile and Peru": a war that may come is none. */
const isFeared = (tree: SentenceReading['tree'], noun: number) =>
  childrenBy(tree, noun, 'det').some((det) => ['a', 'an', 'any'].includes(lemma(tree, det))) &&
  ancestors(tree, noun)
    .slice(1, 4)
    .some((at) => childrenBy(tree, at, 'aux').some((aux) => POSSIBLE.has(lemma(tree, aux))));

/** What one may sign for or talk about without doing it. */
const TALKED_OVER: ReadonlySet<RelationType> = new Set(['CONCEDE', 'COOPERATE', 'MEMBER_OF']);

const STRIFE: ReadonlySet<RelationType> = new Set(['ASSAULT', 'RIVAL_OF']);
const POSSIBLE: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'would']);

const SETTLING: ReadonlySet<RelationType> = new Set(['AGREE', 'CONCEDE']);
