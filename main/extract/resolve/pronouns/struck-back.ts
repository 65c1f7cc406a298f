// "struck the rebels in retaliation for their attack": the attack of those who are struck back at.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';

/** Who is struck back at for a deed that the pronoun owns; undefined where it owns none, or is told of by name as its victim. */
export function struckFor(
  { sentences }: Reading,
  { sentence, head }: MentionNode,
  here: readonly MentionNode[],
): MentionNode | undefined {
  const where = sentences[sentence];
  if (!where || where.sentence.tokens[head]?.xpos !== 'PRP$') return undefined;
  const { tree } = where;
  const deed = tree.tokens[head]?.head ?? -1;
  const answer = answerBefore(tree, deed);
  if (answer < 0) return undefined;
  const hit = childrenBy(tree, deed, 'nmod').flatMap((at) => where.at[at]?.actors ?? []);
  const over = ancestors(tree, answer);
  return here.find((one) => {
    const verb = tree.tokens[one.head]?.head ?? -1;
    const isStruck =
      /^(obj|obl|nsubj:pass)$/.test(tree.tokens[one.head]?.deprel ?? '') && over.includes(verb);
    const isAimedAt = tree.tokens[one.head]?.deprel !== 'obl' || AIMS.has(caseOf(tree, one.head) ?? '');
    return isStruck && isAimedAt && one.head < answer && !one.actors.some((actor) => hit.includes(actor));
  });
}

const AIMS: ReadonlySet<string> = new Set(['against', 'at', 'on']);

/** The "retaliation" that a deed stands behind, wherever the parse hangs it; -1 where there is none, or somebody else does the deed. */
function answerBefore(tree: Tree, deed: number): number {
  const isDone = DEEDS.has(lemma(tree, deed)) && childrenBy(tree, deed, 'nmod').every(isNoAgent(tree));
  if (!isDone || !/^(for|to)$/.test(caseOf(tree, deed) ?? '')) return -1;
  const [preposition = -1] = childrenBy(tree, deed, 'case');
  return ANSWERS.has(lemma(tree, preposition - 1)) && tree.tokens[preposition - 2]?.lower === 'in'
    ? preposition - 1
    : -1;
}

const isNoAgent = (tree: Tree) => (at: number) => caseOf(tree, at) !== 'by';

const ANSWERS = wordClass('nouns.answers-by-force');
const DEEDS = wordClass('nouns.deeds-avenged');
