// "has to help", "is able to help", "is working on a pact": what is owed, possible, under way or foretold by others.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, isMarked, lemma } from '../../tree.ts';
import { type Link, operatorPos } from './link.ts';
import { isNegated } from './negation.ts';
import type { Stance } from './stance.ts';

/** What is owed, possible or foretold by others. */
export function temper(where: SentenceReading, link: Link, governor: number, stance: Stance): void {
  // "still have to ratify it"
  if (link.kind === 'xcomp' && isOwed(where, governor) && stance.modality === 'stated')
    stance.modality = 'planned';
  // "has (got) to help" is to, and may not; "had to help" did, "I have to thank Chad" does
  if (isBound(where, link, governor) && stance.modality === 'stated') stance.modality = 'hypothetical';
  // "are working on signing a pact", "is focused on defeating them": what one is at is not done yet
  const isAt =
    link.isGerund &&
    childrenBy(where.tree, link.at, 'mark').some((mark) =>
      TOWARD.has(`${lemma(where.tree, governor)} ${lemma(where.tree, mark)}`),
    );
  // "is rushing to arm Chad", but "rushed to arm Chad"
  const isRushing =
    (link.kind === 'xcomp' || link.isPurpose) &&
    link.isBare &&
    where.tree.tokens[governor]?.xpos === 'VBG' &&
    RUSHING.has(lemma(where.tree, governor));
  if ((isAt || isRushing) && stance.modality === 'stated') stance.modality = 'planned';
  // "is able to strike" may; "was able to" and "has been able to" have
  const isAble =
    lemma(where.tree, governor) === 'able' && !isPastTense(where, governor) && !hasBeen(where, governor);
  if (link.kind === 'xcomp' && isAble && stance.modality === 'stated') stance.modality = 'hypothetical';
  // "is afraid (or sure) that Chad will arm Mali": no more is told
  const isForetold = link.kind === 'ccomp' && operatorPos(where, governor) === 'adj' && stance.future;
  if (isForetold || (isThought(where, link, governor, stance.future) && stance.modality === 'stated')) {
    stance.future = false;
    stance.modality = 'hypothetical';
  }
}

/** "has been able to", but "may have been able to" */
function hasBeen({ tree }: SentenceReading, governor: number): boolean {
  const helpers = childrenBy(tree, governor, 'aux', 'cop').map((at) => tree.tokens[at]);
  return (
    helpers.some((helper) => helper?.lower === 'been') && !helpers.some((helper) => helper?.xpos === 'MD')
  );
}

/** "concern that Chad armed Mali", "signs that Chad will arm Mali" */
const isThought = ({ tree }: SentenceReading, { isContent }: Link, noun: number, isToCome: boolean) =>
  isContent && (BELIEFS.has(lemma(tree, noun)) || (isToCome && SIGNS.has(lemma(tree, noun))));

const BELIEFS = wordClass('nouns.of-belief');
const SIGNS = wordClass('nouns.of-signs');

const isOwed = ({ tree }: SentenceReading, governor: number) =>
  /^ha(s|ve)$/.test(tree.tokens[governor]?.lower ?? '') &&
  childrenBy(tree, governor, 'advmod').some((at) => lemma(tree, at) === 'still');

/** "has to help", "will have to help", "has got to help", "will need to" */
function isBound({ tree }: SentenceReading, { at, kind, isBare }: Link, governor: number): boolean {
  // "has to be armed"
  const isPassive = tree.tokens[at]?.xpos === 'VBN' && childrenBy(tree, at, 'aux:pass').length > 0;
  if (kind !== 'xcomp' || !(isBare || isPassive) || !isMarked(tree, at, 'to') || UTTERED.has(lemma(tree, at)))
    return false;
  // "has yet to help" has not
  if (tree.tokens.some(({ lower }, one) => lower === 'yet' && one > governor && one < at)) return false;
  const word = tree.tokens[governor]?.lower ?? '';
  // "has to import all its gas" does
  if (TRADING.has(lemma(tree, at)) && childrenBy(tree, governor, 'aux').length === 0) return false;
  const isGot =
    word === 'got' &&
    childrenBy(tree, governor, 'aux').some((aux) =>
      /^('s|'ve|ha(s|ve)|’s|’ve)$/.test(tree.tokens[aux]?.lower ?? ''),
    );
  return (isGot || /^ha(s|ve)$/.test(word)) && !isNegated(tree, governor);
}

const RUSHING = wordClass('verbs.rushing');
const TOWARD = wordClass('phrases.toward-deeds');

const TRADING: ReadonlySet<string> = new Set(['borrow', 'buy', 'export', 'import', 'purchase']);

/** What is done by being said. */
export const UTTERED = wordClass('verbs.uttered');

export const isPastTense = ({ tree }: SentenceReading, index: number) =>
  [index, ...childrenBy(tree, index, 'aux', 'cop')].some((at) => tree.tokens[at]?.xpos === 'VBD');
