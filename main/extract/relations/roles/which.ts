// "Chad raided Mali, which Peru condemned": what is judged is the raid, and not Mali.
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseOf, childrenBy, lemma, relation, type Tree, verbOver } from '../../tree.ts';

/** The "which" of a clause that judges what the sentence has told before it; -1 where a clause is none such. */
export function whichOfDeed(tree: Tree, verb: number): number {
  const token = tree.tokens[verb];
  if (token?.deprel !== 'acl:relcl' || !JUDGING.has(lemma(tree, verb))) return -1;
  const [subject, second] = childrenBy(tree, verb, 'nsubj');
  // the parse may take both for subjects
  const places = [...childrenBy(tree, verb, 'obj'), ...(second === undefined ? [] : [subject ?? -1])];
  const which = places.find((at) => tree.tokens[at]?.lower === 'which') ?? -1;
  const name = token.head;
  const kind = tree.tokens[name]?.upos;
  const isBehind =
    which > name &&
    tree.tokens[which - 1]?.text === ',' &&
    (kind === 'PROPN' || (kind === 'NOUN' && isNaming(tree, verb, which)));
  if (!isBehind || relation(tree, name) === 'nsubj') return -1;
  const deed = verbOver(tree, name) ?? -1;
  // "under the Treaty of Lima, which Peru denounced"
  return deed >= 0 && deed < name && caseOf(tree, name) !== 'under' ? which : -1;
}

/** "sent troops to the border, which Peru called a provocation": no border is one. */
const isNaming = (tree: Tree, verb: number, which: number): boolean =>
  NAMING.has(lemma(tree, verb)) &&
  childrenBy(tree, verb, 'obj', 'obl', 'xcomp').some((at) => at !== which && at > verb);

const NAMING = wordClass('verbs.what-it-calls');

const JUDGING = wordClass('verbs.judging');
