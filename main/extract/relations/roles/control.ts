// Who does what a verb says of its object: "accused X of bombing", "helped X to settle", "gave orders to X to advance".
import { wordClass } from '../../lexicon/word-classes.ts';
import { GIVING } from '../../parse/giving.ts';
import { caseOf, childrenBy, isMarked, isPassive, lemma, relation, type Tree } from '../../tree.ts';
import { requitedBy } from './requited.ts';

const DEPTH = 6;

/** "praised X for backing", "accused X of bombing", "kept X from leaving": what X does, so X is its subject. */
export function forWhat(
  tree: Tree,
  predicate: number,
  governor: number,
  passiveSubject: number | null,
): number | null {
  const marked = childrenBy(tree, predicate, 'mark').some((mark) =>
    (lemma(tree, governor) === 'charge' ? CHARGED : DONE).has(lemma(tree, mark)),
  );
  // "accused the front of being armed by Chad"
  const isGerund = [predicate, ...childrenBy(tree, predicate, 'aux')].some(
    (at) => tree.tokens[at]?.xpos === 'VBG',
  );
  // "praised the role of Kenya in bringing them together"
  const part = isMarked(tree, predicate, 'in') ? partIn(tree, predicate, governor) : null;
  if (part !== null) return part;
  // "agreed to assist the parties in forming a committee": who is helped forms it
  const isHelp = HELPERS.has(lemma(tree, governor)) && isMarked(tree, predicate, 'in');
  if (!(marked || isHelp) || !isGerund) return null;
  if (passiveSubject !== null) return passiveSubject;
  const requited = requitedBy(tree, predicate, governor);
  if (requited !== null) return requited;
  const [object] = childrenBy(tree, governor, 'obj');
  if (object === undefined) return null;
  return isRelativePronoun(tree, object) ? antecedentOf(tree, governor, object) : object;
}

const HELPERS = wordClass('verbs.helping');

const DONE: ReadonlySet<string> = new Set(['for', 'from', 'into', 'of']);
const CHARGED: ReadonlySet<string> = new Set(['of', 'with']);
/** Whose part it is in what is done. */
function partIn(tree: Tree, predicate: number, governor: number): number | null {
  const role = [governor, ...childrenBy(tree, governor, 'obj', 'obl')].find(
    (at) => at < predicate && PARTS.has(lemma(tree, at)),
  );
  if (role === undefined) return null;
  const owners = childrenBy(tree, role, 'nmod').filter(
    (at) => ['by', 'of'].includes(caseOf(tree, at) ?? '') || tree.tokens[at]?.deprel === 'nmod:poss',
  );
  return owners[0] ?? null;
}

const PARTS = wordClass('nouns.parts');

/** "helped Peru to settle the matter": who is helped does it. */
export function helpedBy(tree: Tree, verb: number): number | null {
  if (!HELPING.has(lemma(tree, verb)) || isPassive(tree, verb)) return null;
  return childrenBy(tree, verb, 'obj')[0] ?? null;
}

export const HELPING = wordClass('verbs.helping-to');

/** "issued an ultimatum to Qatar to close the base", "gave orders to the army to advance": who is told to. */
export function toldIn(tree: Tree, verb: number): number | null {
  // "called on Mali in strong words to lift its ban"
  const before = CALLING.get(lemma(tree, verb));
  const isOn = childrenBy(tree, verb, 'compound:prt').some((at) => tree.tokens[at]?.lower === 'on');
  const addressed = (before ? childrenBy(tree, verb, 'obl') : []).find((at) => {
    const preposition = caseOf(tree, at) ?? (isOn ? 'on' : '');
    // "called for Mali to end it", but not "appealed for help to end it"
    return (
      before?.includes(preposition) === true &&
      (preposition !== 'for' || tree.tokens[at]?.upos === 'PROPN') &&
      (preposition === 'on' || preposition === 'upon' || tree.tokens[at + 1]?.lower === 'to')
    );
  });
  if (addressed !== undefined) return addressed;
  // "gave Mali a week/obl to end it"
  const spans = childrenBy(tree, verb, 'obl').filter((at) => tree.tokens[at]?.deprel === 'obl:unmarked');
  for (const object of [...childrenBy(tree, verb, 'obj'), ...spans]) {
    const told = addressee(tree, object) ?? movedBy(tree, verb, object);
    if (told !== null) return told;
    if (!ADDRESSES.has(lemma(tree, object))) continue;
    const beside = childrenBy(tree, verb, 'obl').find(
      (child) => child > object && caseOf(tree, child) === 'to',
    );
    if (beside !== undefined) return beside;
  }
  return null;
}

/** "put pressure on Mali to end it", "won a pledge from Mali to end it": who is to end it. */
function movedBy(tree: Tree, verb: number, noun: number): number | null {
  const word = lemma(tree, noun);
  const before = PRESSURES.has(word) ? ['on', 'upon'] : PLEDGES.has(word) ? ['from'] : [];
  const moved = [...childrenBy(tree, noun, 'nmod', 'obl'), ...childrenBy(tree, verb, 'obl')].find(
    (at) => at > noun && before.includes(caseOf(tree, at) ?? ''),
  );
  return moved ?? null;
}

const PRESSURES: ReadonlySet<string> = new Set(['influence', 'leverage', 'pressure']);
const PLEDGES = wordClass('nouns.promises');

/** Verbs that ask somebody to do something, and what stands before whom they ask. */
const CALLING: ReadonlyMap<string, readonly string[]> = new Map([
  ['appeal', ['to', 'for']],
  ['bank', ['on', 'upon']],
  ['beckon', ['to']],
  ['call', ['on', 'upon', 'for']],
  ['campaign', ['for']],
  ['clamour', ['for']],
  ['count', ['on', 'upon']],
  ['depend', ['on', 'upon']],
  ['lean', ['on', 'upon']],
  ['lobby', ['for']],
  ['look', ['to']],
  ['plead', ['with', 'for']],
  ['press', ['for']],
  ['prevail', ['on', 'upon']],
  ['push', ['for']],
  ['rely', ['on', 'upon']],
  ['wait', ['for']],
]);

/** Whom a noun like "ultimatum" is addressed to; null where it has no "to" or is no such noun. */
export function addressee(tree: Tree, noun: number): number | null {
  if (!ADDRESSES.has(lemma(tree, noun))) return null;
  const told = childrenBy(tree, noun, 'nmod', 'obl').find((child) => caseOf(tree, child) === 'to');
  const verb = tree.tokens[noun]?.head ?? -1;
  // "gave Iran two days to reply"; "gave Iran permission to reply", where the parse may take the receiver for a part of the noun
  const given = GIVING.has(lemma(tree, verb))
    ? childrenBy(tree, noun, 'compound').find((at) => tree.tokens[at]?.upos === 'PROPN')
    : undefined;
  return told ?? childrenBy(tree, verb, 'iobj')[0] ?? given ?? null;
}

const ADDRESSES = wordClass('nouns.addressed');

export function isRelativePronoun(tree: Tree, index: number): boolean {
  return (
    ['who', 'which', 'that', 'whom'].includes(tree.tokens[index]?.lower ?? '') &&
    tree.tokens[index]?.xpos !== 'DT'
  );
}

/** "the island that Greece holds": the relative clauses about a noun whose verb is one of these. */
export const relativesWith = (tree: Tree, noun: number, verbs: ReadonlySet<string>): number[] =>
  childrenBy(tree, noun, 'acl').filter(
    (clause) => tree.tokens[clause]?.deprel === 'acl:relcl' && verbs.has(lemma(tree, clause)),
  );

/** Its subjects, but for a pronoun that stands for the noun: "Greece". */
export const doersNamedIn = (tree: Tree, relative: number): number[] =>
  childrenBy(tree, relative, 'nsubj').filter((at) => !isRelativePronoun(tree, at));

/** Of whom a relative clause speaks, by a pronoun in it. */
export function antecedentOf(tree: Tree, predicate: number, pronoun: number): number {
  for (let at = predicate, steps = 0; at >= 0 && steps < DEPTH; at = tree.tokens[at]?.head ?? -1, steps++)
    if (relation(tree, at) === 'acl') return tree.tokens[at]?.head ?? pronoun;
  return pronoun;
}

/** "admitted having/aux armed them": who admits it; but "reported Chad having armed them". */
export const isAdmitted = (tree: Tree, predicate: number, verb: number) =>
  childrenBy(tree, predicate, 'aux').some((aux) => tree.tokens[aux]?.xpos === 'VBG') &&
  tree.tokens[verb]?.upos === 'VERB' &&
  childrenBy(tree, verb, 'obj').length === 0;

/** "days after Colombian jets bombed": the parse takes the conjunction for a preposition. */
export function subordinated(tree: Tree, predicate: number): number | null {
  const token = tree.tokens[predicate];
  if (token?.xpos !== 'VBD' && token?.xpos !== 'VBZ' && token?.xpos !== 'VBP') return null;
  const lost = childrenBy(tree, predicate, 'obl').find(
    (child) => child === predicate - 1 && CONJUNCTIONS.has(caseOf(tree, child) ?? ''),
  );
  return lost ?? null;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'until']);
