// Who a predicate's subject is, its own or understood: through passives, relatives, control and coordination.
import { wordClass } from '../../lexicon/word-classes.ts';
import {
  caseOf,
  childrenBy,
  isMarked,
  isPassive,
  lemma,
  oneOf,
  perToken,
  relation,
  type Tree,
} from '../../tree.ts';
import {
  addressee,
  antecedentOf,
  forWhat,
  helpedBy,
  isAdmitted,
  isRelativePronoun,
  subordinated,
  toldIn,
} from './control.ts';
import { doerFor, whoMeans } from './meant.ts';
import { requitedBy } from './requited.ts';
import { undertakerOf } from './struggles.ts';

const DEPTH = 6;

/** Verbs whose infinitive has their own subject although they take an object: "promised Kyiv to send". */
const SUBJECT_CONTROL = wordClass('verbs.subject-control');

export function isPassiveHere(tree: Tree, verb: number): boolean {
  if (isPassive(tree, verb)) return true;
  const token = tree.tokens[verb];
  if (token?.xpos !== 'VBN' && token?.xpos !== 'VBD') return false;
  switch (relation(tree, verb)) {
    case 'amod':
      return tree.tokens[verb - 1]?.text === '-';
    case 'acl':
      // "Mexico, having recalled its envoy,", "the fact that Mexico recalled its envoy"
      return token.deprel !== 'acl:relcl' && !hasAux(tree, verb, 'have') && !isMarked(tree, verb, 'that');
    case 'advcl':
      return (
        childrenBy(tree, verb, 'nsubj', 'obj').length === 0 &&
        token.xpos === 'VBN' &&
        !hasAux(tree, verb, 'have')
      );
    case 'conj':
      // "was arrested and deported", "was arrested and his wife deported": the second verb shares the auxiliary
      return (
        token.xpos === 'VBN' &&
        childrenBy(tree, verb, 'nsubj', 'aux').every((at) => tree.tokens[at]?.deprel === 'nsubj:pass') &&
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
  return depth === 0 ? subjectFromTop(tree, predicate) : readSubject(tree, predicate, depth);
}

// many rules ask for the same subject
const subjectFromTop = perToken((tree, predicate) => readSubject(tree, predicate, 0));

function readSubject(tree: Tree, predicate: number, depth: number): number | null {
  const own = ownSubject(tree, predicate) ?? bothBefore(tree, predicate);
  if (own !== undefined) return isRelativePronoun(tree, own) ? antecedentOf(tree, predicate, own) : own;
  if (depth > DEPTH) return null;
  const token = tree.tokens[predicate];
  const head = token?.head ?? -1;
  if (!token) return null;
  if (head < 0) return lostSubject(tree, predicate, head, depth);
  switch (relation(tree, predicate)) {
    case 'ccomp':
      return isAdmitted(tree, predicate, head)
        ? surfaceSubject(tree, head, depth + 1)
        : lostSubject(tree, predicate, head, depth);
    case 'acl':
      if (token.xpos === 'VB' && addressee(tree, head) !== null) return addressee(tree, head);
      // "has no intention of leaving", "saw no reason for leaving": who has it leaves
      // but "sanctioned settlers for attacking them"
      if (token.xpos === 'VBG' && isMarkedFor(tree, predicate))
        return isSomebody(tree, head)
          ? head
          : (requitedBy(tree, predicate, head) ?? nounSubject(tree, head, depth + 1));
      return token.deprel === 'acl:relcl' || token.xpos !== 'VB' ? head : nounSubject(tree, head, depth + 1);
    case 'xcomp':
      // "bombed Peru to stop its raids": who is bombed stops nothing
      return token.xpos === 'VB' && HARMING.has(lemma(tree, head)) && !isPassiveHere(tree, head)
        ? surfaceSubject(tree, head, depth + 1)
        : controller(tree, head, depth + 1);
    case 'advcl': {
      const taken =
        subordinated(tree, predicate) ?? doerFor(tree, predicate, head) ?? whoMeans(tree, predicate, head);
      if (taken !== null) return taken;
      const blamed =
        forWhat(
          tree,
          predicate,
          head,
          isPassiveHere(tree, head) ? surfaceSubject(tree, head, DEPTH) : null,
        ) ?? (token.xpos === 'VB' ? (toldIn(tree, head) ?? helpedBy(tree, head)) : null);
      if (blamed !== null) return blamed;
      return isPredicate(tree, head) ? surfaceSubject(tree, head, depth + 1) : null;
    }
    case 'appos':
      // "Eswatini, the last ally of Taiwan,"
      // "closed its mission, a snub to Chad"
      if (tree.tokens[head]?.upos === 'VERB') return surfaceSubject(tree, head, depth + 1);
      return token.upos === 'NOUN' ? head : null;
    case 'nmod':
      // "is one of its allies", "Belize, one of its allies,"
      if (oneOf(tree, predicate) === predicate) return lostSubject(tree, predicate, head, depth);
      return relation(tree, head) === 'appos'
        ? (tree.tokens[head]?.head ?? null)
        : surfaceSubject(tree, head, depth + 1);
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

const HARMING = wordClass('verbs.doing-harm');

const isSomebody = (tree: Tree, noun: number) =>
  tree.tokens[noun]?.upos === 'PROPN' ||
  (relation(tree, noun) === 'obj' && REQUITING.has(lemma(tree, tree.tokens[noun]?.head ?? -1)));

const REQUITING = wordClass('verbs.requiting');

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
  const meaning = token?.xpos === 'VBG' && head > predicate ? whoMeans(tree, predicate, head) : null;
  if (meaning !== null) return meaning;
  const taken = subordinated(tree, predicate);
  if (taken !== null) return taken;
  const before = childrenBy(tree, predicate, 'ccomp', 'csubj', 'advcl').find(
    (child) => child < predicate && tree.tokens[child]?.xpos === 'VBG',
  );
  return before === undefined
    ? null
    : (childrenBy(tree, before, 'nsubj').find((subject) => subject < before) ?? null);
}

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
  tree.tokens[index]?.upos === 'VERB' || hasCopula(tree, index) || isKept(tree, index);

/** "remains committed to" */
const isKept = (tree: Tree, index: number) =>
  relation(tree, index) === 'xcomp' &&
  tree.tokens[index]?.upos === 'ADJ' &&
  ['remain', 'stay'].includes(lemma(tree, tree.tokens[index]?.head ?? -1));

const hasCopula = (tree: Tree, index: number) => childrenBy(tree, index, 'cop').length > 0;

/** Who controls "to …" below a verb or adjective: its object where it has one, else its subject. */
function controller(tree: Tree, governor: number, depth: number): number | null {
  const object = isPassiveHere(tree, governor)
    ? null
    : (childrenBy(tree, governor, 'obj', 'iobj')[0] ?? null);
  const isOwn = SUBJECT_CONTROL.has(lemma(tree, governor)) || isCallTo(tree, governor);
  if (object !== null && !isOwn) return object;
  return surfaceSubject(tree, governor, depth);
}

/** "called Peru's president to demand an answer": who calls says so; but "called troops to clear the square". */
export const isCallTo = (tree: Tree, verb: number) =>
  lemma(tree, verb) === 'call' &&
  childrenBy(tree, verb, 'obj', 'iobj').some((at) => !tree.tokens[at]?.xpos.endsWith('S')) &&
  childrenBy(tree, verb, 'xcomp', 'advcl').some((at) => SPEAKING.has(lemma(tree, at)));

const SPEAKING = wordClass('verbs.call-purposes');

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

/** "named him in a plot to kill Lee": who charges him, or hears of it, has no part in it. */
const CHARGING = wordClass('verbs.charging-others');

/** "Iran's decision to …", "made a promise to …": the possessor, else the subject of the verb it belongs to. */
function nounSubject(tree: Tree, noun: number, depth: number): number | null {
  const owner = undertakerOf(tree, noun);
  if (owner !== null) return owner;
  const head = tree.tokens[noun]?.head ?? -1;
  if (head < 0 || depth > DEPTH) return null;
  // "cancelled the visit over the decision to …", "saw it as an attempt to …": that is another's
  const isOthers =
    (relation(tree, noun) === 'obl' && OTHERS.has(caseOf(tree, noun) ?? '')) ||
    CHARGING.has(lemma(tree, head)) ||
    // "exchanged views on efforts to …", "discussed efforts to …"
    (lemma(tree, noun) === 'effort' && (caseOf(tree, noun) === 'on' || TALKING.has(lemma(tree, head))));
  if (['obj', 'obl'].includes(relation(tree, noun)) && tree.tokens[head]?.upos === 'VERB' && !isOthers)
    return surfaceSubject(tree, head, depth + 1);
  return hasCopula(tree, noun) ? surfaceSubject(tree, noun, depth + 1) : null;
}

const TALKING = wordClass('verbs.joint');
