// Whom "it" means by who did what in the clauses around.

import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { surfaceSubject } from '../../relations/roles/subjects.ts';
import { subjectBefore } from '../../relations/roles/takers.ts';
import { caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import { stateOf, subjecthood } from '../salience.ts';

/** "Turkish officials say that Ankara chose it because Oslo would not sell. It …": of two the one that the sentence is about. */
export function mainOf(
  reading: Reading,
  mention: MentionNode,
  last: readonly MentionNode[],
): MentionNode | undefined {
  const [first] = last;
  if (last.length < 2 || !first || subjecthood(reading, first) === 2) return first;
  const main = reading.sentences[mention.sentence - 1]?.mentions.find(
    (other) => subjecthood(reading, other) === 2 && other.actors.length === 1,
  );
  const state = main?.actors[0] && stateOf(reading, main.actors[0]);
  return last.find(({ actors: [record] }) => record === state) ?? first;
}

/** "that the court declared illegal and for which it fined them": who did the first did the second. */
export function subjectBeside(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const verb = where?.sentence.tokens[mention.head]?.head ?? -1;
  if (!where) return undefined;
  const first = clauseBefore(where, verb);
  const subject = first === undefined ? null : surfaceSubject(where.tree, first);
  return subject === null ? undefined : where.at[subject];
}

/** The clause that another is joined to; "held that Chad ruled there, that it armed them" holds both. */
function clauseBefore({ tree }: SentenceReading, verb: number): number | undefined {
  const head = tree.tokens[verb]?.head ?? -1;
  if (relation(tree, verb) === 'conj')
    return ['acl', 'ccomp'].includes(relation(tree, head)) ? head : undefined;
  const isThat = (at: number) =>
    childrenBy(tree, at, 'mark').some((mark) => tree.tokens[mark]?.lower === 'that');
  if (relation(tree, verb) !== 'ccomp' || !isThat(verb)) return undefined;
  return childrenBy(tree, head, 'ccomp').findLast((at) => at < verb && isThat(at));
}

/** "asked the council to lift the sanctions it imposed": whoever is to lift them has imposed them. */
export function undoer(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const token = where?.sentence.tokens[mention.head];
  const clause = token?.head ?? -1;
  if (!where || !token?.deprel.startsWith('nsubj') || relation(where.tree, clause) !== 'acl')
    return undefined;
  const noun = where.sentence.tokens[clause]?.head ?? -1;
  const verb = where.sentence.tokens[noun]?.head ?? -1;
  if (relation(where.tree, noun) !== 'obj' || relation(where.tree, verb) !== 'xcomp') return undefined;
  return subjectBefore(where, verb, mention.first);
}

/** "called in May upon Chad to drop its sanctions": whoever is to drop them has imposed them. */
export function askedAbove(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const noun = where?.sentence.tokens[mention.head]?.head ?? -1;
  const verb = where?.sentence.tokens[noun]?.head ?? -1;
  if (!where || relation(where.tree, noun) !== 'obj' || !DROPPING.has(lemma(where.tree, verb)))
    return undefined;
  const over = where.sentence.tokens[verb]?.head ?? -1;
  if (!/^(advcl|xcomp)$/.test(relation(where.tree, verb)) || lemma(where.tree, over) !== 'call')
    return undefined;
  return childrenBy(where.tree, over, 'obl')
    .filter((at) => at < verb && /^(on|upon)$/.test(caseOf(where.tree, at) ?? ''))
    .flatMap((at) => where.at[at] ?? [])[0];
}

const DROPPING = wordClass('verbs.dropping');

/** "so angered Chad that it withdrew": the object of the verb over the clause that "it" is the subject of. */
export function objectAbove(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const token = where?.sentence.tokens[mention.head];
  if (!where || token?.deprel !== 'nsubj' || !CLAUSES.has(relation(where.tree, token.head))) return undefined;
  const over = where.sentence.tokens[token.head]?.head ?? -1;
  const [object] = childrenBy(where.tree, over, 'obj', 'iobj');
  return object !== undefined && object < mention.first ? where.at[object] : undefined;
}

const CLAUSES: ReadonlySet<string> = new Set(['advcl', 'ccomp']);

/** "accused Chad of fraud: it had …": who is charged is spoken of behind the colon. */
export function chargedBefore(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  if (where?.sentence.tokens[mention.first - 1]?.text !== ':') return undefined;
  const verb = where.sentence.tokens.findLastIndex(
    ({ upos, lemma: word }, at) => upos === 'VERB' && at < mention.first && CHARGING.has(word),
  );
  const [object] = verb < 0 ? [] : childrenBy(where.tree, verb, 'obj', 'iobj');
  return object === undefined ? undefined : where.at[object];
}

const CHARGING = wordClass('verbs.charged-before');

/** "Chad's motive was plain: for years it had …": whose motive that is. */
export function explainedBefore({ sentences }: Reading, mention: MentionNode): MentionNode | undefined {
  const where = sentences[mention.sentence];
  const { head: verb = -1, deprel } = where?.sentence.tokens[mention.head] ?? {};
  const told = where?.sentence.tokens[verb]?.head ?? -1;
  if (!where || deprel !== 'nsubj' || relation(where.tree, verb) !== 'parataxis' || told > mention.first)
    return undefined;
  const isBehind = where.sentence.tokens.slice(told, mention.first).some(({ text }) => text === ':');
  const [noun = -1] = childrenBy(where.tree, told, 'nsubj');
  if (!isBehind || where.at[noun]) return undefined;
  const owner = childrenBy(where.tree, noun, 'nmod').find((at) => at < noun);
  return owner === undefined ? undefined : where.at[owner];
}

/** "And the Union? Its ministers …", "It is the Union that …": what is all that the sentence says. */
export function isAlone({ sentences }: Reading, { sentence, head }: MentionNode): boolean {
  const where = sentences[sentence];
  if (where?.tree.root !== head) return false;
  const isCleft = where.sentence.tokens[0]?.lower === 'it' && childrenBy(where.tree, head, 'cop').length > 0;
  return isCleft || where.sentence.tokens.at(-1)?.text === '?';
}
