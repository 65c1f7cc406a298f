// Who "he" or "him" is by the clause around: its subject, or who controls it.
import type { MentionNode, Reading } from '../../reading.ts';
import { subjectBefore } from '../../relations/roles/takers.ts';
import { ancestors, childrenBy, lemma, relation, verbOver } from '../../tree.ts';

/** "Lee left, whereas Park sheltered a man whom he trusts": the subject of the clause around. */
export function clauseDoer(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  if (!where || relation(where.tree, mention.head) !== 'nsubj') return undefined;
  const verbs = ancestors(where.tree, mention.head).filter(
    (at) => where.sentence.tokens[at]?.upos === 'VERB' && relation(where.tree, at) !== 'conj',
  );
  return verbs
    .slice(1)
    .flatMap((verb) => subjectBefore(where, verb, mention.first) ?? [])
    .find((one) => people.includes(one));
}

/** "Lee opened talks, and his successor, Park, kept them alive on his visits": who stands beside the subject. */
export function apposedDoer(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const verb = where ? verbOver(where.tree, mention.head) : undefined;
  if (!where || verb === undefined) return undefined;
  const beside = childrenBy(where.tree, verb, 'nsubj').flatMap((subject) =>
    childrenBy(where.tree, subject, 'appos'),
  );
  return people.find(
    (one) => one.sentence === mention.sentence && one.last < mention.first && beside.includes(one.head),
  );
}

/** "Lee was on his way when a drone killed him": the subject of the clause around. */
export function struckThen(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const verb = where?.sentence.tokens[mention.head]?.head ?? -1;
  if (!where || relation(where.tree, mention.head) !== 'obj' || relation(where.tree, verb) !== 'advcl')
    return undefined;
  const isWhen = childrenBy(where.tree, verb, 'mark', 'advmod').some(
    (at) => lemma(where.tree, at) === 'when',
  );
  const over = where.sentence.tokens[verb]?.head ?? -1;
  const [subject] = childrenBy(where.tree, over, 'nsubj');
  const found = isWhen && over < verb && subject !== undefined ? where.at[subject] : undefined;
  return found && people.includes(found) ? found : undefined;
}

/** "Lee came after Park had agreed to give up his claim": whose it is to give up. */
export function controllerOf(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  if (!where || where.tree.tokens[mention.head]?.deprel !== 'nmod:poss') return undefined;
  const verb = verbOver(where.tree, mention.head);
  if (verb === undefined || relation(where.tree, verb) !== 'xcomp') return undefined;
  const subject = subjectBefore(where, verb, mention.first);
  return people.find((one) => one === subject);
}
