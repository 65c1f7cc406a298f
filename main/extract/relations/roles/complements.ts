// Which clauses complement a verb, and of whom they tell: "said that Chad had left", "…, Peru charged"; but not "since it broke away".
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseOf, childrenBy, conjuncts, isMarked, lemma, relation, type Tree } from '../../tree.ts';
import { isPassiveHere, ownSubject, surfaceSubject } from './subjects.ts';

/** What is said: the clause of "… that X …", or the sentence that "…, Y charged" comments on. */
export function statedClauses(tree: Tree, predicate: number): number[] {
  // "said X was sheltering them", but not "denied sheltering them"
  const clauses = childrenBy(tree, predicate, 'ccomp').filter(
    (clause) => tree.tokens[clause]?.xpos !== 'VBG' || ownSubject(tree, clause) !== undefined,
  );
  const head = tree.tokens[predicate]?.head ?? -1;
  // but "Oslo hailed the deal, Riga wants the embargo lifted"
  const hasOwn = childrenBy(tree, predicate, 'xcomp').length > 0 || isApart(tree, head, predicate);
  const isComment = relation(tree, predicate) === 'parataxis' && head >= 0 && clauses.length === 0 && !hasOwn;
  return isComment ? [head] : [...clauses, ...contents(tree, predicate)];
}

/** "the claim that/acl Chad has shelled a village", "it is outrageous that/csubj it has" */
function contents(tree: Tree, word: number): number[] {
  const kind = CONTENT.get(tree.tokens[word]?.upos ?? '');
  return kind === undefined
    ? []
    : childrenBy(tree, word, kind).filter(
        (clause) => relation(tree, clause) === kind && isMarked(tree, clause, 'that'),
      );
}

/** As what a clause with "that" hangs on a noun, and on an adjective. */
const CONTENT: ReadonlyMap<string, string> = new Map([
  ['ADJ', 'csubj'],
  ['NOUN', 'acl'],
]);

/** "Oslo has a quarrel: Riga let them in" comments on nothing. */
const isApart = ({ tokens }: Tree, first: number, last: number) =>
  tokens.slice(Math.max(0, first), last).some(({ text }) => text === ':' || text === ';');

/** Of whom it is said: who does it; the subject too of what is done by nobody in particular. */
export function doerOf(tree: Tree, clause: number): number | null {
  // "was armed and directed by Chad": by whom, the last of them tells
  const agent = isPassiveHere(tree, clause)
    ? conjuncts(tree, clause)
        .flatMap((verb) => childrenBy(tree, verb, 'obl'))
        .find((child) => caseOf(tree, child) === 'by')
    : undefined;
  return agent ?? surfaceSubject(tree, clause);
}

/** "Praised by China, Laos promised more": a participle that goes before is no complement. */
export const isAside = (tree: Tree, clause: number) =>
  relation(tree, clause) === 'advcl' &&
  (isWhen(tree, clause) ||
    (tree.tokens[clause]?.xpos === 'VBN' && clause < (tree.tokens[clause]?.head ?? -1)) ||
    // "promised money if Lee may return"
    (PROMISING.has(lemma(tree, tree.tokens[clause]?.head ?? -1)) &&
      childrenBy(tree, clause, 'mark').some((mark) => /^(if|unless)$/.test(tree.tokens[mark]?.lower ?? ''))));

const PROMISING = wordClass('verbs.promising');

/** "has ruled it since it broke away", "authorised a mill without asking Chad": nothing that is ruled or authorised. */
const isWhen = (tree: Tree, clause: number) =>
  childrenBy(tree, clause, 'mark').some((mark) => {
    const word = tree.tokens[mark]?.lower ?? '';
    // "appealed to his pride, for the cabinet had not met", but "appealed for it to meet"
    const isReason =
      word === 'for' && childrenBy(tree, clause, 'aux', 'cop').length > 0 && !isMarked(tree, clause, 'to');
    return isReason || WHEN.has(word);
  });

const WHEN: ReadonlySet<string> = new Set([
  'after',
  'although',
  'before',
  'since',
  'though',
  'until',
  'while',
  'without',
]);
