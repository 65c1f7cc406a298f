// "demanded his release", "rejects interference in Chad": who stands in what is said, and is no party to it.
import { wordClass } from '../lexicon/word-classes.ts';
import type { SentenceReading } from '../reading.ts';
import { ancestors, caseOf, childrenBy, hasIndefinite, lemma, relation, type Tree } from '../tree.ts';
import type { Match } from './candidate.ts';
import { type End, isNameless } from './roles/ends.ts';

/** Whether the target is only spoken of in what the match tells. */
export const isSpokenOf = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  isToBeFreed(where, match, target) ||
  isMeddledWith(where, match, target) ||
  isSent(where, match, target) ||
  isProposed(where, match, target) ||
  isUnpersuading(where, match, source);

/** "demanded the release of the monks", "his extradition": who is to be freed is asked for nothing, and he has no captor there. */
function isToBeFreed({ tree }: SentenceReading, { frame }: Match, { mention: { head } }: End): boolean {
  if (frame.type !== 'REQUEST') return false;
  const noun = nounOver(tree, head);
  if (noun === undefined || !FREEING.has(lemma(tree, noun))) return false;
  // "the extradition of an officer from Chad"
  if (childrenBy(tree, head, 'nmod').some((at) => caseOf(tree, at) === 'from')) return false;
  const owners = childrenBy(tree, noun, 'nmod').filter((at) => at !== head);
  const top = topOf(tree, head);
  const isOwner = tree.tokens[top]?.deprel === 'nmod:poss';
  // "Chad's release of the monks"
  return caseOf(tree, top) === 'of' || (isOwner && owners.every((at) => caseOf(tree, at) !== 'of'));
}

const FREEING = wordClass('nouns.freeing');

/** The noun that an actor stands at, with those joined to it: "the release of Anne and Paul". */
function nounOver(tree: Tree, head: number): number | undefined {
  const top = topOf(tree, head);
  return relation(tree, top) === 'nmod' ? tree.tokens[top]?.head : undefined;
}

const topOf = (tree: Tree, head: number): number =>
  ancestors(tree, head).find((at) => relation(tree, at) !== 'conj') ?? head;

/** "rejects all interference in Chad", "in the affairs of Chad" */
const isMeddledWith = ({ tree }: SentenceReading, { frame }: Match, { direct, mention: { head } }: End) =>
  (frame.type === 'REJECT' || frame.type === 'ACCUSE') &&
  !direct &&
  ancestors(tree, head).some(
    (at, steps) =>
      steps < 4 &&
      relation(tree, at) === 'nmod' &&
      caseOf(tree, at) === 'in' &&
      MEDDLING.has(lemma(tree, tree.tokens[at]?.head ?? -1)),
  );

const MEDDLING = wordClass('nouns.meddling');

/** "sent the ministers of Chad and Mali to talk to him": who is sent is not who is visited. */
const isSent = ({ tree }: SentenceReading, { frame, predicate }: Match, { mention: { head } }: End) =>
  frame.type === 'CONSULT' &&
  frame.head === 'send' &&
  childrenBy(tree, predicate, 'obj').includes(topOf(tree, head));

/** "vetoed a tribunal": what is not to be has no part in it. */
const isProposed = ({ tree }: SentenceReading, { frame }: Match, end: End) =>
  frame.type === 'REJECT' &&
  isNameless(end) &&
  end.actor.kind === 'institution' &&
  hasIndefinite(tree, end.mention.head);

/** "the experts' report persuaded Chad to leave": a paper asks for nothing. */
const isUnpersuading = ({ tree }: SentenceReading, { frame }: Match, { direct, mention: { head } }: End) =>
  /^(convince|persuade)$/.test(frame.head) &&
  !direct &&
  PAPERS.has(lemma(tree, tree.tokens[head]?.head ?? -1));

const PAPERS = wordClass('nouns.statements');
