// How a statement hangs on the word above it.

import type { FramePos } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { GIVING } from '../../parse/giving.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, hasAux, isMarked, lemma, relation, type Tree } from '../../tree.ts';

export interface Link {
  at: number;
  /** The relation without its subtype. */
  kind: string;
  /** A base form without an auxiliary: "told them *to leave*", but not "told them that it *will leave*". */
  isBare: boolean;
  isArgument: boolean;
  isInfinitive: boolean;
  isContent: boolean;
  /** "by letting them in" */
  isMeans: boolean;
  isPurpose: boolean;
  isBareGerund: boolean;
  isOblique: boolean;
  isOf: boolean;
  isGerund: boolean;
}

export function linkOf(where: SentenceReading, at: number): Link {
  const token = where.sentence.tokens[at];
  const marks = childrenBy(where.tree, at, 'mark').map((mark) => lemma(where.tree, mark));
  const kind = isSecondCharge(where, at, marks) ? 'advcl' : relation(where.tree, at);
  const preposition = caseOf(where.tree, at) ?? '';
  return {
    at,
    kind,
    isBare: token?.xpos === 'VB' && childrenBy(where.tree, at, 'aux').length === 0,
    isArgument: ['obj', 'xcomp', 'ccomp', 'csubj'].includes(kind) || token?.deprel === 'nsubj:pass',
    isInfinitive: kind === 'acl' && token?.deprel !== 'acl:relcl' && token?.xpos === 'VB',
    isContent: kind === 'acl' && marks.includes('that'),
    isMeans: kind === 'advcl' && token?.xpos === 'VBG' && marks.includes('by'),
    // "bombed Peru to stop its raids", whatever the parse calls it
    isPurpose:
      (token?.xpos === 'VB' || (marks.includes('to') && hasAux(where.tree, at, 'be'))) &&
      // "though it did order them out" has a mark of its own
      ((kind === 'advcl' && !isOfOwnTense(where.tree, at)) ||
        (kind === 'xcomp' &&
          (HARMING.has(lemma(where.tree, token?.head ?? -1)) || isGivenFor(where.tree, token?.head ?? -1)))),
    // "ruled out joining", but "Praising Chad, Mali ended its ban"
    isBareGerund:
      kind === 'advcl' &&
      isGerundAt(where.tree, at) &&
      marks.length === 0 &&
      at > (token?.head ?? at) &&
      at - (token?.head ?? 0) <= 2,
    // "in talks with Iran, Russia agreed": what stands before the verb is its setting
    isOblique:
      kind === 'obl' &&
      OBLIQUES.has(preposition) &&
      at > (token?.head ?? -1) &&
      !isSpirit(where.tree, at) &&
      !saysBehind(where.tree, token?.head ?? -1, at),
    isOf:
      kind === 'nmod' &&
      (['of', 'for'].includes(preposition) || isInterest(where, token?.head ?? -1, preposition)),
    isGerund:
      (kind === 'advcl' || kind === 'acl') &&
      isGerundAt(where.tree, at) &&
      (marks.some((mark) => GERUND_MARKS.has(mark)) ||
        // "charges Mali with having bombed them", "toyed with bombing them"
        (marks.includes('with') && WITH_DEEDS.has(lemma(where.tree, token?.head ?? -1))) ||
        marks.some((mark) => isInterest(where, token?.head ?? -1, mark))),
  };
}

/** "bombing", "having bombed", "being bombed" */
const isGerundAt = (tree: Tree, verb: number) =>
  tree.tokens[verb]?.xpos === 'VBG' || hasAux(tree, verb, 'having') || hasAux(tree, verb, 'being');

const isOfOwnTense = (tree: Tree, verb: number) =>
  childrenBy(tree, verb, 'aux').some((aux) => /^VB[DPZ]$/.test(tree.tokens[aux]?.xpos ?? ''));

/** "gave Mali arms to bomb Chad": what they are for. */
const isGivenFor = (tree: Tree, verb: number) =>
  GIVING.has(lemma(tree, verb)) && childrenBy(tree, verb, 'obj').length > 0;

/** "interested in joining", "its interest in trade" */
const isInterest = ({ tree }: SentenceReading, governor: number, preposition: string) =>
  preposition === 'in' && /^interest(ed)?$/.test(lemma(tree, governor));

const WITH_DEEDS: ReadonlySet<string> = new Set(['charge', 'threaten', ...wordClass('verbs.playing-with')]);

/** "accused of torture and of shooting prisoners": the gerund is joined to the verb by the parse, and stands under it. */
const isSecondCharge = (
  { sentence: { tokens }, tree }: SentenceReading,
  at: number,
  marks: readonly string[],
) =>
  relation(tree, at) === 'conj' &&
  tokens[at]?.xpos === 'VBG' &&
  tokens[tokens[at].head]?.xpos !== 'VBG' &&
  tokens[tokens[at].head]?.upos === 'VERB' &&
  marks.includes('of');

const HARMING = wordClass('verbs.doing-harm');

/** "suspended the flights in a gesture to Chad": in what spirit it is done, whatever is done. */
export const isSpirit = (tree: Tree, noun: number) =>
  caseOf(tree, noun) === 'in' && SPIRITS.has(lemma(tree, noun));

const SPIRITS = wordClass('nouns.spirits');

const OBLIQUES: ReadonlySet<string> = new Set(['for', 'to', 'against', 'from', 'with', 'of', 'out', 'in']);
const GERUND_MARKS: ReadonlySet<string> = new Set([
  'about',
  'against',
  'at',
  'for',
  'from',
  'near',
  'of',
  'on',
  'over',
  'to',
  'toward',
  'towards',
]);

/** As what a word can govern a statement; null for what governs none. */
export function operatorPos(where: SentenceReading, index: number): FramePos | null {
  const upos = where.sentence.tokens[index]?.upos;
  return upos === 'VERB' ? 'verb' : upos === 'NOUN' ? 'noun' : upos === 'ADJ' ? 'adj' : null;
}

/** "agreed in principle to help": whether the word stands at an operator in this relation. */
export function isUnderOperator(reading: Reading, where: SentenceReading, at: number, as: string): boolean {
  const verb = where.sentence.tokens[at]?.head ?? -1;
  return (
    verb >= 0 &&
    relation(where.tree, at) === as &&
    reading.lexicon.operators.verb.has(lemma(where.tree, verb))
  );
}

/** "promised in talks that it would pay": the verb has what it says behind, and the talks are where it is said. */
export const saysBehind = (tree: Tree, verb: number, noun: number): boolean =>
  childrenBy(tree, verb, 'ccomp', 'xcomp', 'advcl').some((at) => at > noun && isMarked(tree, at, 'that'));
