// Deep roles of a predicate: who does it to whom, through passives, relatives, control and coordination.
import { wordClass } from '../../lexicon/word-classes.ts';
import { GIVING } from '../../parse/giving.ts';
import { caseOf, childrenBy, hasIndefinite, lemma, perToken, relation, type Tree } from '../../tree.ts';
import { aimedAt } from './aimed.ts';
import { addAround } from './around.ts';
import { blamedFor } from './blamed-on.ts';
import { caseWords } from './case-words.ts';
import { isCompany, isServing } from './company.ts';
import { doerOf, isAside, statedClauses } from './complements.ts';
import { antecedentOf, isRelativePronoun } from './control.ts';
import { beforeHyphen } from './hyphenated.ts';
import { isPassiveHere, ownSubject, surfaceSubject } from './subjects.ts';
import { victimsBehind } from './victims.ts';
import { whichOfDeed } from './which.ts';

/** Tokens at each role: "subj", "obj", "iobj", "poss", or a preposition. */
export type Roles = ReadonlyMap<string, readonly number[]>;

/** Roles of a verb, or of an adjective or noun used as predicate. */
export const rolesOf = perToken(readRoles);

function readRoles(tree: Tree, predicate: number): Roles {
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
  // "was given shelter", the noun taken for a complement
  const given = passive
    ? childrenBy(tree, predicate, 'xcomp').filter((at) => tree.tokens[at]?.upos === 'NOUN')
    : [];
  for (const child of given) add(roles, 'iobj2', child);
  // "Ukraine was given tanks": the subject of a passive with an object received it
  if (passive && subject !== null && roles.has('iobj2')) add(roles, 'iobj', subject);
  const clauses = childrenBy(tree, predicate, 'ccomp', 'xcomp', 'advcl', 'acl');
  for (const child of clauses)
    if (!isAside(tree, child) && !isOnIf(tree, child, clauses)) add(roles, 'comp', child);
  for (const clause of statedClauses(tree, predicate)) {
    add(roles, 'comp', clause);
    const about = doerOf(tree, clause);
    if (about !== null) add(roles, 'that', about);
  }
  addOblique(tree, predicate, roles, passive);
  // "Chad, where Mali has stationed troops"
  if (token?.deprel === 'acl:relcl' && isAtPlace(tree, predicate)) add(roles, 'in', token.head);
  addAround(tree, predicate, roles, (role, index) => add(roles, role, index));
  if (passive && !roles.has('subj')) addNestedAgent(tree, predicate, roles);
  addGap(tree, predicate, roles);
  for (const [role, at] of beforeHyphen(tree, predicate)) add(roles, role, at);
  if (token?.upos !== 'VERB') addNominal(tree, predicate, roles);
  shareWithConjunct(tree, predicate, roles);
  return roles;
}

/** "threatened to shell them if Chad attacked": what is threatened, and not when. */
const isOnIf = (tree: Tree, clause: number, clauses: readonly number[]) =>
  relation(tree, clause) === 'advcl' &&
  clauses.some((other) => relation(tree, other) === 'xcomp') &&
  childrenBy(tree, clause, 'mark').some((mark) => /^(if|unless)$/.test(tree.tokens[mark]?.lower ?? ''));

const isAtPlace = (tree: Tree, predicate: number) =>
  childrenBy(tree, predicate, 'advmod').some((child) => tree.tokens[child]?.lower === 'where');

function add(roles: Map<string, number[]>, role: string, index: number): void {
  const known = roles.get(role);
  if (!known) roles.set(role, [index]);
  else if (!known.includes(index)) known.push(index);
}

function addOblique(tree: Tree, predicate: number, roles: Map<string, number[]>, passive: boolean): void {
  for (const child of childrenBy(tree, predicate, 'obl', 'nmod')) {
    if (tree.tokens[child]?.deprel === 'nmod:poss') continue;
    const preposition = caseOf(tree, child);
    // "denounced as a crime the siege of the town": what has no preposition is the object
    if (!preposition && isBareObject(tree, child, passive, roles)) add(roles, 'obj', child);
    if (preposition === 'with' && isServing(tree, child)) continue;
    // "freed them out of respect for Peru": why, and not from where
    if (!preposition || (preposition.startsWith('out') && MOTIVES.has(lemma(tree, child)))) continue;
    // "hosts more than a million refugees"
    if (preposition === 'than' && hasComparison(tree, predicate)) add(roles, 'obj', child);
    // "broke with Togo together with Mali", "opposed it along with Mali": who does it too
    if (isCompany(tree, child)) {
      add(roles, passive ? 'obj' : 'subj', child);
      continue;
    }
    const words = caseWords(tree, child, preposition);
    // "paid for by Kuwait"
    const isAgent = passive && words.includes('by');
    if (isAgent) add(roles, 'subj', child);
    if (isAgent) addBehindAgent(tree, child, roles);
    // "Kenya, to which Britain has pledged": who is told of stands for the pronoun
    const told = isAgent || !isRelativePronoun(tree, child) ? child : antecedentOf(tree, predicate, child);
    for (const word of words) if (!isAgent) add(roles, word, told);
  }
}

/** "built by the Americans in Niger": where, hung on who did it. */
function addBehindAgent(tree: Tree, agent: number, roles: Map<string, number[]>): void {
  if (tree.tokens[agent]?.upos !== 'PROPN') return;
  for (const child of childrenBy(tree, agent, 'nmod')) {
    const preposition = caseOf(tree, child);
    if (preposition && BEHIND.has(preposition)) add(roles, preposition, child);
  }
}

const BEHIND: ReadonlySet<string> = new Set(['for', 'in', 'near', 'to']);

/** "was given shelter by Ghana", "was accused of being armed by Ghana", "armed and led by Ghana": the agent, hung on another word. */
function addNestedAgent(tree: Tree, predicate: number, roles: Map<string, number[]>): void {
  const deeds = childrenBy(tree, predicate, 'advcl', 'obl').filter(
    (at) => CHARGES.has(lemma(tree, predicate)) && !isPassiveHere(tree, at),
  );
  const next = childrenBy(tree, predicate, 'conj').filter((at) => at === predicate + 2);
  for (const at of [...childrenBy(tree, predicate, 'obj', 'xcomp'), ...deeds, ...next])
    for (const child of childrenBy(tree, at, 'nmod', 'obl'))
      if (caseOf(tree, child) === 'by') add(roles, 'subj', child);
}

const CHARGES = wordClass('verbs.charging');

function isBareObject(tree: Tree, child: number, passive: boolean, roles: Roles): boolean {
  const token = tree.tokens[child];
  // "took in more than a million Ukrainians"
  const isNoun = token?.upos === 'NOUN' || token?.xpos === 'NNPS';
  return !passive && token?.deprel === 'obl' && isNoun && !roles.has('obj');
}

const hasComparison = (tree: Tree, predicate: number) =>
  (tree.children[predicate] ?? []).some((child) =>
    ['fewer', 'less', 'more'].includes(tree.tokens[child]?.lower ?? ''),
  );

const MOTIVES = wordClass('nouns.motives');

/** "the state which China accused": the antecedent is the object where the clause has a subject and no object. */
function addGap(tree: Tree, predicate: number, roles: Map<string, number[]>): void {
  const token = tree.tokens[predicate];
  if (token?.deprel !== 'acl:relcl') return;
  const own = ownSubject(tree, predicate);
  const [receiver] = roles.get('obj') ?? [];
  const isGiving = receiver !== undefined && GIVING.has(lemma(tree, predicate));
  // "the tanks that Oslo gave Kyiv": what is given is told before
  const isGiven = isGiving && tree.tokens[receiver]?.upos === 'PROPN';
  // "Lee, whom Oslo has given refuge"
  const isReceiver =
    isGiving && childrenBy(tree, predicate, 'obj').some((at) => /^whom?$/.test(tree.tokens[at]?.lower ?? ''));
  if (isReceiver && !isGiven) add(roles, 'iobj', token.head);
  if (isGiven && own !== undefined && !isRelativePronoun(tree, own)) {
    roles.set('iobj', [receiver]);
    roles.set('obj', [token.head]);
  }
  // "Hezbollah, which Chad declared a terrorist group": what it is called comes second
  if (receiver !== undefined && isCalled(tree, predicate, receiver)) roles.set('obj', [token.head, receiver]);
  if (roles.has('obj') || whichOfDeed(tree, predicate) >= 0 || isDenial(tree, predicate)) return;
  if (own !== undefined && !isRelativePronoun(tree, own) && !hasOblique(tree, predicate))
    add(roles, 'obj', planOf(tree, predicate, token.head));
}

/** "had support from Chad, which it denies": denied is the whole, and not the support. */
const isDenial = (tree: Tree, verb: number) =>
  lemma(tree, verb) === 'deny' &&
  childrenBy(tree, verb, 'obj').some(
    (at) => tree.tokens[at]?.lower === 'which' && tree.tokens[at - 1]?.text === ',',
  );

const isCalled = (tree: Tree, verb: number, name: number) =>
  DECLARING.has(lemma(tree, verb)) &&
  hasIndefinite(tree, name) &&
  childrenBy(tree, verb, 'obj').some((at) => isRelativePronoun(tree, at));

const DECLARING = wordClass('verbs.declaring');

/** "a railway to Chad, which Mali opposed": what can be opposed is the railway. */
function planOf(tree: Tree, predicate: number, antecedent: number): number {
  const noun = tree.tokens[antecedent]?.head ?? -1;
  const isWhich = childrenBy(tree, predicate, 'obj').some((at) => tree.tokens[at]?.lower === 'which');
  const isWay = ['from', 'through', 'to'].includes(caseOf(tree, antecedent) ?? '');
  return isWhich && isWay && relation(tree, antecedent) === 'nmod' && tree.tokens[noun]?.upos === 'NOUN'
    ? noun
    : antecedent;
}

/** "in whose waters the navy trained", "with which it traded": the antecedent stands under a preposition. */
function hasOblique(tree: Tree, predicate: number): boolean {
  const places = childrenBy(tree, predicate, 'advmod').map((child) => tree.tokens[child]?.lower ?? '');
  if (places.includes('where') || places.includes('when')) return true;
  return childrenBy(tree, predicate, 'obl').some(
    (child) =>
      child < predicate &&
      [child, ...childrenBy(tree, child, 'nmod:poss', 'det')].some((at) =>
        ['which', 'whom', 'whose'].includes(tree.tokens[at]?.lower ?? ''),
      ),
  );
}

/** Nouns and adjectives: possessors and modifiers in front. */
function addNominal(tree: Tree, predicate: number, roles: Map<string, number[]>): void {
  // "anti-French riots" are against the French
  for (const child of childrenBy(tree, predicate, 'nmod:poss', 'amod', 'compound', 'nmod:desc'))
    add(
      roles,
      tree.tokens[child]?.lower.startsWith('anti-') ? 'against' : 'poss',
      ownerMeant(tree, predicate, child),
    );
  // "the freezing of Afghan assets by the bank": the doer, hung on what it is done to
  if (!roles.has('by'))
    for (const child of childrenBy(tree, predicate, 'nmod').filter((at) => caseOf(tree, at) === 'of'))
      for (const doer of childrenBy(tree, child, 'nmod', 'obl').filter((at) => caseOf(tree, at) === 'by'))
        add(roles, 'by', doer);
  for (const doer of blamedFor(tree, predicate)) add(roles, 'by', doer);
  if (!roles.has('of')) for (const victim of victimsBehind(tree, predicate)) add(roles, 'of', victim);
  // a possessor that the parser took for a subject still has its apostrophe
  for (const child of childrenBy(tree, predicate, 'nsubj'))
    if (childrenBy(tree, child, 'case').some((mark) => tree.tokens[mark]?.xpos === 'POS'))
      add(roles, 'poss', child);
  if (relation(tree, predicate) === 'amod') add(roles, 'subj', tree.tokens[predicate]?.head ?? predicate);
  for (const aimed of aimedAt(tree, predicate)) add(roles, 'against', aimed);
}

/** "Chad, whose attack on Niger failed": Chad's. */
const ownerMeant = (tree: Tree, noun: number, owner: number): number =>
  tree.tokens[owner]?.lower === 'whose' ? antecedentOf(tree, noun, owner) : owner;

const PARTNERS: ReadonlySet<string> = new Set(['against', 'from', 'on', 'to', 'with']);

/** "condemned and rejected the plan": the object stands at the last verb only. */
function shareWithConjunct(tree: Tree, predicate: number, roles: Map<string, number[]>): void {
  if (roles.has('obj') || tree.tokens[predicate]?.upos !== 'VERB') return;
  for (const sibling of childrenBy(tree, predicate, 'conj')) {
    if (tree.tokens[sibling]?.upos !== 'VERB' || childrenBy(tree, sibling, 'nsubj').length > 0) continue;
    const object = childrenBy(tree, sibling, 'obj')[0];
    // only where nothing of its own stands between the two verbs, as in "broke with Peru and recognised Chile"
    const hasOwn = childrenBy(tree, predicate, 'obl').some((at) => at > predicate && at < sibling);
    if (object === undefined || sibling - predicate > 4 || hasOwn) continue;
    add(roles, 'obj', object);
    // "cut or reduced ties with Peru": so does what stands behind the object
    for (const child of childrenBy(tree, sibling, 'obl')) {
      const preposition = child > object ? caseOf(tree, child) : null;
      if (preposition && PARTNERS.has(preposition)) add(roles, preposition, child);
    }
  }
}
