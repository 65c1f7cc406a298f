// "backs Mali in its fight against the rebels": who fights is who is helped, and not who helps.
import { wordClass } from '../../lexicon/word-classes.ts';
import { DECISIONS } from '../../mends/clauses/decisions.ts';
import { caseOf, childrenBy, lemma, relation, type Tree } from '../../tree.ts';

/** The token of who is helped in a struggle that stands behind "in"; null where nobody is. */
export function helpedIn(tree: Tree, struggle: number): number | null {
  if (!STRUGGLES.has(lemma(tree, struggle)) || caseOf(tree, struggle) !== 'in') return null;
  const head = tree.tokens[struggle]?.head ?? -1;
  if (head < 0) return null;
  if (tree.tokens[head]?.upos === 'VERB') {
    const own = HELPING.has(lemma(tree, head)) ? doneTo(tree, head) : sidedOver(tree, head);
    return own ?? givenBy(tree, head);
  }
  if (HELP.has(lemma(tree, head))) return receiver(tree, head, struggle);
  // "support for Mali in the fight", "to support our partners in their fight"
  const above = tree.tokens[head]?.head ?? -1;
  const isHelped =
    (HELP.has(lemma(tree, above)) && relation(tree, head) === 'nmod') ||
    (HELPING.has(lemma(tree, above)) && relation(tree, head) === 'obj');
  return isHelped ? head : null;
}

/** Whose a struggle, decision or promise "to …" is by what stands at the noun: "its", "of Chad"; null where nothing tells. */
export function undertakerOf(tree: Tree, noun: number): number | null {
  const helped = helpedIn(tree, noun);
  const owner = helped ?? childrenBy(tree, noun, 'nmod:poss')[0];
  if (owner !== undefined) return owner;
  // "an attempt by Chad to …", "a decision taken by Chad to …"
  const made = childrenBy(tree, noun, 'acl').filter((at) => tree.tokens[at]?.xpos === 'VBN');
  const doer = [noun, ...made]
    .flatMap((at) => childrenBy(tree, at, 'nmod', 'obl'))
    .find((at) => caseOf(tree, at) === 'by');
  if (doer !== undefined) return doer;
  // "a Chadian proposal to …"
  const national = childrenBy(tree, noun, 'amod').find((at) => /^\p{Lu}/u.test(tree.tokens[at]?.text ?? ''));
  if (national !== undefined && ATTEMPTS.has(lemma(tree, noun))) return national;
  if (!DECISIONS.has(lemma(tree, noun))) return null;
  return childrenBy(tree, noun, 'nmod').find((at) => caseOf(tree, at) === 'of') ?? null;
}

const ATTEMPTS = wordClass('nouns.attempts');

/** The token of whom a verb of help stands by; null where it is no such verb. */
export const sidedWith = (tree: Tree, verb: number): number | null =>
  HELPING.has(lemma(tree, verb)) ? doneTo(tree, verb) : null;

/** Whom a verb of help helps. */
function doneTo(tree: Tree, verb: number): number | null {
  const passive = childrenBy(tree, verb, 'nsubj').find((at) => tree.tokens[at]?.deprel === 'nsubj:pass');
  const beside = childrenBy(tree, verb, 'obl').find((at) => SIDES.has(caseOf(tree, at) ?? ''));
  // the parse may see a passive where there is an object
  return childrenBy(tree, verb, 'obj')[0] ?? passive ?? beside ?? null;
}

/** "lined up behind Mali in its fight" */
const sidedOver = (tree: Tree, verb: number): number | null =>
  SIDING.has(lemma(tree, verb))
    ? (childrenBy(tree, verb, 'obl').find((at) => SIDES.has(caseOf(tree, at) ?? '')) ?? null)
    : null;

/** "expressed support for Mali in its fight": the help is the object of another verb. */
function givenBy(tree: Tree, verb: number): number | null {
  for (const object of childrenBy(tree, verb, 'obj', 'obl').filter((at) => HELP.has(lemma(tree, at)))) {
    const found = receiver(tree, object, -1) ?? childrenBy(tree, verb, 'iobj')[0] ?? null;
    if (found !== null) return found;
    const beside = childrenBy(tree, verb, 'obl').find((at) => TO.has(caseOf(tree, at) ?? ''));
    if (beside !== undefined) return beside;
  }
  return null;
}

const receiver = (tree: Tree, help: number, struggle: number): number | null =>
  childrenBy(tree, help, 'nmod').find((at) => at !== struggle && TO.has(caseOf(tree, at) ?? '')) ??
  // "took Mali's side in its fight"
  (lemma(tree, help) === 'side' ? (childrenBy(tree, help, 'nmod:poss')[0] ?? null) : null);

const TO: ReadonlySet<string> = new Set(['for', 'of', 'to', 'with']);
const SIDES: ReadonlySet<string> = new Set(['alongside', 'behind', 'beside', 'by', 'with']);
const HELP = wordClass('nouns.help');
const HELPING = wordClass('verbs.helping');
const SIDING = wordClass('verbs.siding');
const STRUGGLES = wordClass('nouns.struggles');
