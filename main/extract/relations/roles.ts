// Deep roles of a predicate: who does it to whom, through passives, relatives, control and coordination.
import { caseOf, childrenBy, isPassive, lemma, relation, type Tree } from '../tree.ts';

/** Tokens at each role: "subj", "obj", "iobj", "poss", or a preposition. */
export type Roles = ReadonlyMap<string, readonly number[]>;

const DEPTH = 6;

/** Verbs whose infinitive has their own subject although they take an object: "promised Kyiv to send". */
const SUBJECT_CONTROL: ReadonlySet<string> = new Set([
  'promise',
  'pledge',
  'threaten',
  'vow',
  'use',
  'cost',
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
      return token.deprel !== 'acl:relcl';
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
  if (own !== undefined) return isRelativePronoun(tree, own) ? antecedent(tree, predicate, own) : own;
  if (depth > DEPTH) return null;
  const token = tree.tokens[predicate];
  const head = token?.head ?? -1;
  if (!token) return null;
  if (head < 0) return lostSubject(tree, predicate, head, depth);
  switch (relation(tree, predicate)) {
    case 'acl':
      return token.deprel === 'acl:relcl' || token.xpos !== 'VB' ? head : nounSubject(tree, head, depth + 1);
    case 'xcomp':
      return controller(tree, head, depth + 1);
    case 'advcl': {
      const blamed = forWhat(tree, predicate, head);
      if (blamed !== null) return blamed;
      return isPredicate(tree, head) ? surfaceSubject(tree, head, depth + 1) : null;
    }
    case 'appos':
      // "Eswatini, the last ally of Taiwan,"
      return token.upos === 'NOUN' ? head : null;
    case 'conj':
    case 'parataxis':
      return isPredicate(tree, head) ? surfaceSubject(tree, head, depth + 1) : null;
    default:
      return lostSubject(tree, predicate, head, depth);
  }
}

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
  const before = childrenBy(tree, predicate, 'ccomp', 'csubj', 'advcl').find(
    (child) => child < predicate && tree.tokens[child]?.xpos === 'VBG',
  );
  return before === undefined
    ? null
    : (childrenBy(tree, before, 'nsubj').find((subject) => subject < before) ?? null);
}

/** Its subject; where the parser gives two ("which Somalia had accused"), the one that is no relative pronoun. */
function ownSubject(tree: Tree, predicate: number): number | undefined {
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

/** "praised X for backing", "accused X of bombing": what X did, so X is its subject. */
function forWhat(tree: Tree, predicate: number, governor: number): number | null {
  const marked = childrenBy(tree, predicate, 'mark').some((mark) =>
    ['for', 'of'].includes(lemma(tree, mark)),
  );
  if (!marked || tree.tokens[predicate]?.xpos !== 'VBG') return null;
  if (isPassiveHere(tree, governor)) return surfaceSubject(tree, governor, DEPTH);
  return childrenBy(tree, governor, 'obj')[0] ?? null;
}

const hasCopula = (tree: Tree, index: number) => childrenBy(tree, index, 'cop').length > 0;

function isRelativePronoun(tree: Tree, index: number): boolean {
  return (
    ['who', 'which', 'that', 'whom'].includes(tree.tokens[index]?.lower ?? '') &&
    tree.tokens[index]?.xpos !== 'DT'
  );
}

function antecedent(tree: Tree, predicate: number, pronoun: number): number {
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

/** "Iran's decision to …", "made a promise to …": the possessor, else the subject of the verb it belongs to. */
function nounSubject(tree: Tree, noun: number, depth: number): number | null {
  const owner = childrenBy(tree, noun, 'nmod:poss')[0];
  if (owner !== undefined) return owner;
  const head = tree.tokens[noun]?.head ?? -1;
  if (head < 0 || depth > DEPTH) return null;
  if (['obj', 'obl'].includes(relation(tree, noun)) && tree.tokens[head]?.upos === 'VERB')
    return surfaceSubject(tree, head, depth + 1);
  return hasCopula(tree, noun) ? surfaceSubject(tree, noun, depth + 1) : null;
}

/** Roles of a verb, or of an adjective or noun used as predicate. */
export function rolesOf(tree: Tree, predicate: number): Roles {
  const roles = new Map<string, number[]>();
  const token = tree.tokens[predicate];
  const passive = isPassiveHere(tree, predicate);
  const subject = surfaceSubject(tree, predicate);
  if (subject !== null) add(roles, passive ? 'obj' : 'subj', subject);
  for (const child of childrenBy(tree, predicate, 'obj')) {
    const preposition = caseOf(tree, child);
    // "objected to the plan": what has a preposition is no object, whatever the parser says
    if (preposition) add(roles, preposition, child);
    else if (!isRelativePronoun(tree, child)) add(roles, passive ? 'iobj2' : 'obj', child);
  }
  for (const child of childrenBy(tree, predicate, 'iobj')) add(roles, 'iobj', child);
  for (const child of childrenBy(tree, predicate, 'ccomp', 'xcomp', 'advcl', 'acl'))
    add(roles, 'comp', child);
  for (const stated of statedSubjects(tree, predicate)) add(roles, 'that', stated);
  addOblique(tree, predicate, roles, passive);
  addGap(tree, predicate, roles);
  addHyphenated(tree, predicate, roles);
  if (token?.upos !== 'VERB') addNominal(tree, predicate, roles);
  shareWithConjunct(tree, predicate, roles);
  return roles;
}

/** Of whom something is said: the subject of "… that X …", or of the sentence that "…, Y charged" comments on. */
function statedSubjects(tree: Tree, predicate: number): number[] {
  const clauses = childrenBy(tree, predicate, 'ccomp').filter(
    (clause) => tree.tokens[clause]?.xpos !== 'VBG',
  );
  const head = tree.tokens[predicate]?.head ?? -1;
  const commented =
    relation(tree, predicate) === 'parataxis' && head >= 0 && clauses.length === 0 ? [head] : [];
  return [...clauses, ...commented].flatMap((clause) => surfaceSubject(tree, clause) ?? []);
}

function add(roles: Map<string, number[]>, role: string, index: number): void {
  const known = roles.get(role);
  if (!known) roles.set(role, [index]);
  else if (!known.includes(index)) known.push(index);
}

function addOblique(tree: Tree, predicate: number, roles: Map<string, number[]>, passive: boolean): void {
  for (const child of childrenBy(tree, predicate, 'obl', 'nmod')) {
    if (tree.tokens[child]?.deprel === 'nmod:poss') continue;
    const preposition = caseOf(tree, child);
    if (!preposition) continue;
    // "hosts more than a million refugees"
    if (preposition === 'than' && hasComparison(tree, predicate)) add(roles, 'obj', child);
    if (preposition === 'by' && passive) add(roles, 'subj', child);
    else for (const word of caseWords(tree, child, preposition)) add(roles, word, child);
  }
}

const hasComparison = (tree: Tree, predicate: number) =>
  (tree.children[predicate] ?? []).some((child) =>
    ['fewer', 'less', 'more'].includes(tree.tokens[child]?.lower ?? ''),
  );

/** "out of the talks" is "of" as well as "out of"; "according to" is only itself. */
function caseWords(tree: Tree, index: number, preposition: string): string[] {
  const single = childrenBy(tree, index, 'case').map((child) => tree.tokens[child]?.lower ?? '');
  return [...new Set([preposition, ...single, ...(preposition === 'out of' ? ['of', 'from'] : [])])];
}

/** "the state which China accused": the antecedent is the object where the clause has a subject and no object. */
function addGap(tree: Tree, predicate: number, roles: Map<string, number[]>): void {
  const token = tree.tokens[predicate];
  if (token?.deprel !== 'acl:relcl' || roles.has('obj')) return;
  const own = ownSubject(tree, predicate);
  if (own !== undefined && !isRelativePronoun(tree, own)) add(roles, 'obj', token.head);
}

/** "Iran-backed rebels": who stands before the hyphen does it to what stands behind. */
function addHyphenated(tree: Tree, predicate: number, roles: Map<string, number[]>): void {
  const token = tree.tokens[predicate];
  if (
    token?.xpos !== 'VBN' ||
    tree.tokens[predicate - 1]?.text !== '-' ||
    relation(tree, predicate) !== 'amod'
  )
    return;
  add(roles, 'subj', predicate - 2);
  add(roles, 'obj', token.head);
}

/** Nouns and adjectives: possessors and modifiers in front. */
function addNominal(tree: Tree, predicate: number, roles: Map<string, number[]>): void {
  for (const child of childrenBy(tree, predicate, 'nmod:poss', 'amod', 'compound', 'nmod:desc'))
    add(roles, 'poss', child);
  // a possessor that the parser took for a subject still has its apostrophe
  for (const child of childrenBy(tree, predicate, 'nsubj'))
    if (childrenBy(tree, child, 'case').some((mark) => tree.tokens[mark]?.xpos === 'POS'))
      add(roles, 'poss', child);
  if (relation(tree, predicate) === 'amod') add(roles, 'subj', tree.tokens[predicate]?.head ?? predicate);
}

/** "condemned and rejected the plan": the object stands at the last verb only. */
function shareWithConjunct(tree: Tree, predicate: number, roles: Map<string, number[]>): void {
  if (roles.has('obj') || tree.tokens[predicate]?.upos !== 'VERB') return;
  for (const sibling of childrenBy(tree, predicate, 'conj')) {
    if (tree.tokens[sibling]?.upos !== 'VERB' || childrenBy(tree, sibling, 'nsubj').length > 0) continue;
    const object = childrenBy(tree, sibling, 'obj')[0];
    // only where nothing of its own stands between the two verbs
    if (object !== undefined && sibling - predicate <= 3) add(roles, 'obj', object);
  }
}
