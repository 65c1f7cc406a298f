// Whom "it" means by how its clause hangs on the one before: who says so, who is thanked for it, to whom the same is done.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { hasFrame, type MentionNode, type Reading, type SentenceReading } from '../../reading.ts';
import { surfaceSubject } from '../../relations/roles/subjects.ts';
import { subjectBefore } from '../../relations/roles/takers.ts';
import { ancestors, caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import { GROUNDS } from './judged.ts';

/** "Chad accused Mali – Togo confirmed that it had sold them": who says of "it" what it did. */
export function sayerOf(reading: Reading, { sentence, head, first }: MentionNode): MentionNode | undefined {
  const where = reading.sentences[sentence];
  const clause = where?.sentence.tokens[head]?.head ?? -1;
  if (!where || relation(where.tree, head) !== 'nsubj' || relation(where.tree, clause) !== 'ccomp')
    return undefined;
  const verb = where.sentence.tokens[clause]?.head ?? -1;
  const isSaid =
    reading.lexicon.speechVerbs.has(lemma(where.tree, verb)) &&
    childrenBy(where.tree, verb, 'nsubj').length > 0 &&
    // "Chad insisted that it recognise the border": another
    !(
      /^VBP?$/.test(where.sentence.tokens[clause]?.xpos ?? '') &&
      childrenBy(where.tree, clause, 'aux').length === 0
    );
  return isSaid ? subjectBefore(where, verb, first) : undefined;
}

/** "by which Chad restores ties with Mali and reopens its border to it": whom the clause that it is joined to is about. */
export function alikeBefore(
  reading: Reading,
  mention: MentionNode,
  here: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const verb = where?.sentence.tokens[mention.head]?.head ?? -1;
  if (!where || !/^(i?obj|obl)$/.test(relation(where.tree, mention.head))) return undefined;
  const { tree } = where;
  const before = tree.tokens[verb]?.head ?? -1;
  if (relation(tree, verb) !== 'conj' || tree.tokens[before]?.upos !== 'VERB') return undefined;
  const isShared = childrenBy(tree, verb, 'nsubj').length === 0;
  // "urged Chad to stop, and Togo called on it to pay": both ask the same
  const isOwn = before !== tree.root && childrenBy(tree, before, 'nsubj').length > 0;
  if (!(isShared ? isOwn : areRequests(reading, where, verb, before))) return undefined;
  return here.findLast(({ head }) => {
    const path = [head, ...ancestors(tree, head)];
    const step = path[path.indexOf(before) - 1] ?? -1;
    return (
      path.includes(before) &&
      head !== before &&
      !path.includes(verb) &&
      head < mention.first &&
      /^(i?obj|obl)$/.test(relation(tree, step)) &&
      (step === head || PARTNERS.has(caseOf(tree, head) ?? ''))
    );
  });
}

const areRequests = (reading: Reading, { tree }: SentenceReading, ...verbs: number[]) =>
  verbs.every((verb) => hasFrame(reading, 'verb', lemma(tree, verb), REQUEST));

const REQUEST: ReadonlySet<RelationType> = new Set(['REQUEST']);

const PARTNERS: ReadonlySet<string> = new Set(['against', 'from', 'of', 'on', 'to', 'with']);

/** "praised Chad for the aid that it gives": who is praised or blamed did what for. */
export function praisedFor(
  reading: Reading,
  { sentence, head }: MentionNode,
  here: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[sentence];
  if (!where || relation(where.tree, head) !== 'nsubj') return undefined;
  const { tree } = where;
  const [, clause = -1, ...above] = ancestors(tree, head);
  const step = above.findIndex((at) => tree.tokens[at]?.upos === 'VERB');
  const [noun = -1, verb = -1] = step < 1 ? [] : [above[step - 1], above[step]];
  if (relation(tree, clause) !== 'acl' || !GROUNDS.has(caseOf(tree, noun) ?? '')) return undefined;
  const isJudging = hasFrame(reading, 'verb', lemma(tree, verb), PRAISE_OR_BLAME);
  const objects = isJudging ? childrenBy(tree, verb, 'obj', 'iobj') : [];
  return here.find((other) => objects.includes(other.head));
}

const PRAISE_OR_BLAME: ReadonlySet<RelationType> = new Set(['ACCUSE', 'SUPPORT']);

/** "accused Chad of arresting a priest, whom it released": who held him lets him go. */
export function holderOf(reading: Reading, { sentence, head, first }: MentionNode): MentionNode | undefined {
  const where = reading.sentences[sentence];
  const clause = where?.sentence.tokens[head]?.head ?? -1;
  if (!where || relation(where.tree, head) !== 'nsubj' || relation(where.tree, clause) !== 'acl')
    return undefined;
  const { tree } = where;
  const held = tree.tokens[clause]?.head ?? -1;
  const verb = tree.tokens[held]?.head ?? -1;
  if (!RELEASING.has(lemma(tree, clause)) || !HOLDING.has(lemma(tree, verb))) return undefined;
  return subjectBefore(where, verb, first);
}

const HOLDING = wordClass('verbs.custody');
const RELEASING = wordClass('verbs.releasing');

/** "the meddling of Chad and its help for rebels": whose the first is, the second is. */
export function ownerBeside(
  reading: Reading,
  { sentence, head }: MentionNode,
  here: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[sentence];
  const noun = where?.sentence.tokens[head]?.head ?? -1;
  if (!where || relation(where.tree, noun) !== 'conj') return undefined;
  const { tree } = where;
  const above = ancestors(tree, tree.tokens[noun]?.head ?? -1);
  const verb = above.findIndex((at) => tree.tokens[at]?.upos === 'VERB');
  // the parse may hang the second on a word of the first: "in the affairs of others and its help"
  const nouns = [...above.slice(0, verb), ...childrenBy(tree, above[verb] ?? -1, 'obj')];
  const owners = nouns
    .filter((at) => at < head && tree.tokens[at]?.upos === 'NOUN')
    .flatMap((at) => childrenBy(tree, at, 'nmod'))
    .filter((at) => at < head && /^(by|of)$/.test(caseOf(tree, at) ?? ''));
  return here.find((other) => owners.includes(other.head));
}

/** "The bloc's members gave it a mandate": theirs. */
export function bodyOfMembers(reading: Reading, { sentence, head }: MentionNode): MentionNode | undefined {
  const where = reading.sentences[sentence];
  const verb = where?.sentence.tokens[head]?.head ?? -1;
  if (!where || !/^(i?obj|obl)$/.test(relation(where.tree, head))) return undefined;
  const subject = surfaceSubject(where.tree, verb);
  if (subject === null || subject > head || lemma(where.tree, subject) !== 'member') return undefined;
  return childrenBy(where.tree, subject, 'nmod', 'nmod:poss').flatMap((at) => where.at[at] ?? [])[0];
}
