// "The deal provides for a withdrawal", "The agenda includes a visit": what only stands on paper is yet to be done.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, isFuture, isPassive, lemma, relation, type Tree } from '../../tree.ts';
import type { Stance } from './stance.ts';

/** Takes from what is over a deed that it is on paper or to follow. */
export function isOnPaper(
  { tree }: SentenceReading,
  deed: number,
  governor: number,
  stance: Stance,
): boolean {
  if (!/^(NOUN|PROPN)$/.test(tree.tokens[deed]?.upos ?? '') || tree.tokens[governor]?.upos !== 'VERB')
    return false;
  if (!isHeld(tree, deed, governor) && !isToFollow(tree, deed, governor)) return false;
  if (stance.modality === 'stated') stance.modality = 'planned';
  stance.steps.push({ effect: 'barrier', index: governor });
  return true;
}

/** "provides for", "includes", "envisages", by a plan or a deal; by an agenda of today */
function isHeld(tree: Tree, deed: number, verb: number): boolean {
  const kind = relation(tree, deed);
  const phrase = kind === 'obj' ? lemma(tree, verb) : `${lemma(tree, verb)} ${caseOf(tree, deed) ?? ''}`;
  if (!/^(obj|obl)$/.test(kind) || !HOLDING.has(phrase)) return false;
  const isNow = tree.tokens[verb]?.xpos !== 'VBD';
  return childrenBy(tree, verb, 'nsubj').some((at) => {
    const word = lemma(tree, at);
    return PAPERS.has(word) || (isNow && AGENDAS.has(word));
  });
}

/** "will be followed by talks" */
const isToFollow = (tree: Tree, deed: number, verb: number) =>
  relation(tree, deed) === 'obl' &&
  caseOf(tree, deed) === 'by' &&
  lemma(tree, verb) === 'follow' &&
  isPassive(tree, verb) &&
  isFuture(tree, verb);

const HOLDING = wordClass('phrases.of-papers');
const PAPERS = wordClass('nouns.papers-to-be-kept');
const AGENDAS = wordClass('nouns.agendas');
