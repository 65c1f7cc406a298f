// Who a predicate's subject is, its own or understood: through passives, relatives, control and coordination.
import { caseOf, childrenBy, isPassive, lemma, relation, type Tree } from '../tree.ts';
import { undertakerOf } from './struggles.ts';

const DEPTH = 6;

/** Verbs whose infinitive has their own subject although they take an object: "promised Kyiv to send". */
const SUBJECT_CONTROL: ReadonlySet<string> = new Set([
  'promise',
  'pledge',
  'threaten',
  'vow',
  'use',
  'cost',
  'leave',
  'reach',
  'tour',
  'visit',
  'take',
]);

export function isPassiveHere(tree: Tree, verb: number): boolean {
  if (isPassive(tree, verb)) return true;
  const token = tree.tokens[verb];
  if (token?.xpos !== 'VBN' && token?.xpos !== 'VBD') return false;
  switch (relation(tree, verb)) {
    case 'amod':
      return tree.tokens[verb - 1]?.text === '-';
    case 'acl':
      // "Mexico, having recalled its envoy,"
      return token.deprel !== 'acl:relcl' && !hasAux(tree, verb, 'have');
    case 'advcl':
      return (
        childrenBy(tree, verb, 'nsubj', 'obj').length === 0 &&
        token.xpos === 'VBN' &&
        !hasAux(tree, verb, 'have')
      );
    case 'conj':
      // "was arrested and deported": the second verb shares the auxiliary
      return (
        token.xpos === 'VBN' &&
        childrenBy(tree, verb, 'nsubj', 'aux').length === 0 &&
        isPassiveHere(tree, token.head)
      );
    case 'xcomp':
      return token.xpos === 'VBN' && !hasAux(tree, verb, 'have');
    default:
      return false;
  }
}

function hasAux(tree: Tree, verb: number, word: string): boolean {
  return childrenBy(tree, verb, 'aux').some((child) => lemma(tree, child) === word);
}

/** The token in surface subject position, its own or understood; null where there is none. */
export function surfaceSubject(tree: Tree, predicate: number, depth = 0): number | null {
  const own = ownSubject(tree, predicate) ?? bothBefore(tree, predicate);
  if (own !== undefined) return isRelativePronoun(tree, own) ? antecedentOf(tree, predicate, own) : own;
  if (depth > DEPTH) return null;
  const token = tree.tokens[predicate];
  const head = token?.head ?? -1;
  if (!token) return null;
  if (head < 0) return lostSubject(tree, predicate, head, depth);
  switch (relation(tree, predicate)) {
    case 'acl':
      if (token.xpos === 'VB' && addressee(tree, head) !== null) return addressee(tree, head);
      // "has no intention of leaving", "saw no reason for leaving": who has it leaves
      if (token.xpos === 'VBG' && isMarkedFor(tree, predicate)) return nounSubject(tree, head, depth + 1);
      return token.deprel === 'acl:relcl' || token.xpos !== 'VB' ? head : nounSubject(tree, head, depth + 1);
    case 'xcomp':
      return controller(tree, head, depth + 1);
    case 'advcl': {
      const taken = subordinated(tree, predicate);
      if (taken !== null) return taken;
      const blamed = forWhat(tree, predicate, head) ?? (token.xpos === 'VB' ? toldIn(tree, head) : null);
      if (blamed !== null) return blamed;
      return isPredicate(tree, head) ? surfaceSubject(tree, head, depth + 1) : null;
    }
    case 'appos':
      // "Eswatini, the last ally of Taiwan,"
      return token.upos === 'NOUN' ? head : null;
    case 'conj':
    case 'parataxis': {
      const taken = subordinated(tree, predicate);
      if (taken !== null) return taken;
      return isPredicate(tree, head) ? surfaceSubject(tree, head, depth + 1) : null;
    }
    default:
      return lostSubject(tree, predicate, head, depth);
  }
}

const isMarkedFor = (tree: Tree, predicate: number) =>
  childrenBy(tree, predicate, 'mark').some((mark) => ['for', 'of'].includes(tree.tokens[mark]?.lower ?? ''));

/** Where the parse went astray: "…, hailing the deal" as a clausal subject, "The body sitting in Bonn said" as "sitting … said". */
function lostSubject(tree: Tree, predicate: number, head: number, depth: number): number | null {
  const token = tree.tokens[predicate];
  if (
    token?.xpos === 'VBG' &&
    relation(tree, predicate) === 'csubj' &&
    head < predicate &&
    isPredicate(tree, head)
  )
    return surfaceSubject(tree, head, depth + 1);
  const taken = subordinated(tree, predicate);
  if (taken !== null) return taken;
  const before = childrenBy(tree, predicate, 'ccomp', 'csubj', 'advcl').find(
    (child) => child < predicate && tree.tokens[child]?.xpos === 'VBG',
  );
  return before === undefined
    ? null
    : (childrenBy(tree, before, 'nsubj').find((subject) => subject < before) ?? null);
}

/** "days after Colombian jets bombed": the parse takes the conjunction for a preposition. */
function subordinated(tree: Tree, predicate: number): number | null {
  const token = tree.tokens[predicate];
  if (token?.xpos !== 'VBD' && token?.xpos !== 'VBZ' && token?.xpos !== 'VBP') return null;
  const lost = childrenBy(tree, predicate, 'obl').find(
    (child) => child === predicate - 1 && CONJUNCTIONS.has(caseOf(tree, child) ?? ''),
  );
  return lost ?? null;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'until']);

/** Its subject; where the parser gives two ("which Somalia had accused"), the one that is no relative pronoun. */
export function ownSubject(tree: Tree, predicate: number): number | undefined {
  const subjects = childrenBy(tree, predicate, 'nsubj');
  return subjects.find((subject) => !isRelativePronoun(tree, subject)) ?? subjects[0];
}

/** "with both supporting": the parser takes "both" for a conjunction. */
function bothBefore(tree: Tree, predicate: number): number | undefined {
  const before = tree.tokens[predicate - 1];
  return before?.lower === 'both' && tree.tokens[predicate]?.upos === 'VERB' ? predicate - 1 : undefined;
}

const isPredicate = (tree: Tree, index: number) =>
  tree.tokens[index]?.upos === 'VERB' || hasCopula(tree, index);

/** "praised X for backing", "accused X of bombing", "kept X from leaving": what X does, so X is its subject. */
function forWhat(tree: Tree, predicate: number, governor: number): number | null {
  const marked = childrenBy(tree, predicate, 'mark').some((mark) =>
    ['for', 'from', 'of'].includes(lemma(tree, mark)),
  );
  // "accused the front of being armed by Chad"
  const isGerund = [predicate, ...childrenBy(tree, predicate, 'aux')].some(
    (at) => tree.tokens[at]?.xpos === 'VBG',
  );
  if (!marked || !isGerund) return null;
  if (isPassiveHere(tree, governor)) return surfaceSubject(tree, governor, DEPTH);
  const [object] = childrenBy(tree, governor, 'obj');
  if (object === undefined) return null;
  return isRelativePronoun(tree, object) ? antecedentOf(tree, governor, object) : object;
}

/** "issued an ultimatum to Qatar to close the base", "gave orders to the army to advance": who is told to. */
export function toldIn(tree: Tree, verb: number): number | null {
  // "called on Mali in strong words to lift its ban"
  const called = lemma(tree, verb) === 'call' ? childrenBy(tree, verb, 'obl') : [];
  const addressed = called.find((at) => ['on', 'upon'].includes(caseOf(tree, at) ?? ''));
  if (addressed !== undefined) return addressed;
  for (const object of childrenBy(tree, verb, 'obj')) {
    const told = addressee(tree, object);
    if (told !== null) return told;
    if (!ADDRESSES.has(lemma(tree, object))) continue;
    const beside = childrenBy(tree, verb, 'obl').find(
      (child) => child > object && caseOf(tree, child) === 'to',
    );
    if (beside !== undefined) return beside;
  }
  return null;
}

/** Whom a noun like "ultimatum" is addressed to; null where it has no "to" or is no such noun. */
export function addressee(tree: Tree, noun: number): number | null {
  if (!ADDRESSES.has(lemma(tree, noun))) return null;
  const told = childrenBy(tree, noun, 'nmod', 'obl').find((child) => caseOf(tree, child) === 'to');
  // "gave Iran two days to reply"
  return told ?? childrenBy(tree, tree.tokens[noun]?.head ?? -1, 'iobj')[0] ?? null;
}

const ADDRESSES: ReadonlySet<string> = new Set([
  'advice',
  'appeal',
  'authorisation',
  'authorization',
  'call',
  'chance',
  'command',
  'day',
  'deadline',
  'demand',
  'hour',
  'instruction',
  'invitation',
  'month',
  'order',
  'permission',
  'plea',
  'request',
  'right',
  'time',
  'ultimatum',
  'warning',
  'week',
]);

const hasCopula = (tree: Tree, index: number) => childrenBy(tree, index, 'cop').length > 0;

export function isRelativePronoun(tree: Tree, index: number): boolean {
  return (
    ['who', 'which', 'that', 'whom'].includes(tree.tokens[index]?.lower ?? '') &&
    tree.tokens[index]?.xpos !== 'DT'
  );
}

/** Of whom a relative clause speaks, by a pronoun in it. */
export function antecedentOf(tree: Tree, predicate: number, pronoun: number): number {
  for (let at = predicate, steps = 0; at >= 0 && steps < DEPTH; at = tree.tokens[at]?.head ?? -1, steps++)
    if (relation(tree, at) === 'acl') return tree.tokens[at]?.head ?? pronoun;
  return pronoun;
}

/** Who controls "to …" below a verb or adjective: its object where it has one, else its subject. */
function controller(tree: Tree, governor: number, depth: number): number | null {
  const object = isPassiveHere(tree, governor)
    ? null
    : (childrenBy(tree, governor, 'obj', 'iobj')[0] ?? null);
  if (object !== null && !SUBJECT_CONTROL.has(lemma(tree, governor))) return object;
  return surfaceSubject(tree, governor, depth);
}

const OTHERS: ReadonlySet<string> = new Set([
  'about',
  'after',
  'against',
  'amid',
  'as',
  'at',
  'despite',
  'following',
  'over',
]);

/** "Iran's decision to …", "made a promise to …": the possessor, else the subject of the verb it belongs to. */
function nounSubject(tree: Tree, noun: number, depth: number): number | null {
  const owner = undertakerOf(tree, noun);
  if (owner !== null) return owner;
  const head = tree.tokens[noun]?.head ?? -1;
  if (head < 0 || depth > DEPTH) return null;
  // "cancelled the visit over the decision to …", "saw it as an attempt to …": that is another's
  const isOthers = relation(tree, noun) === 'obl' && OTHERS.has(caseOf(tree, noun) ?? '');
  if (['obj', 'obl'].includes(relation(tree, noun)) && tree.tokens[head]?.upos === 'VERB' && !isOthers)
    return surfaceSubject(tree, head, depth + 1);
  return hasCopula(tree, noun) ? surfaceSubject(tree, noun, depth + 1) : null;
}
