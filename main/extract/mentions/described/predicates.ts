// "Ali Lee is a Kenyan politician who …", "GATIA, a militia, …": a description of one already named is that one.
import type { ActorRecord } from '../../lexicon/types.ts';
import type { ActorKind } from '../../model.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { surfaceSubject } from '../../relations/roles/subjects.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';

/** Gives descriptions that tell what a named person or body is the actor that they tell of. */
export function markPredicates(reading: Reading, where: SentenceReading): void {
  for (const described of where.mentions) {
    const { cue, head, first } = described;
    const isOne = where.sentence.tokens[head]?.xpos === 'NN';
    if (cue?.kind !== 'agent' || where.at[head] !== described) continue;
    const named = isOne ? (toldOf(where, head, first) ?? namedBehind(where, described)) : oneOf(where, head);
    const kind = reading.lexicon.agents.get(cue.word)?.kind;
    const [record] = named?.actors ?? [];
    if (!named || !record || named.actors.length > 1 || !fits(kind, record)) continue;
    described.actors = [record];
    // "a Kenyan politician" tells whose national she is
    const isOpen =
      record.country === null && reading.introduced.has(record.id) && cue.of?.kind !== 'organisation';
    if (isOpen) record.country = cue.of?.country ?? null;
  }
}

/** The name that a description is the predicate of, or stands beside. */
function toldOf(where: SentenceReading, head: number, first: number): MentionNode | undefined {
  const { tree } = where;
  const token = tree.tokens[head];
  const isOpen = childrenBy(tree, head, 'det').some((at) => ['a', 'an', 'the'].includes(lemma(tree, at)));
  if (!token || !isOpen || childrenBy(tree, head, 'case', 'conj').length > 0) return undefined;
  const copula = childrenBy(tree, head, 'cop').find((at) => at < first);
  if (copula !== undefined) {
    const isOther = childrenBy(tree, head, 'advmod', 'aux').some((at) =>
      /^(MD|RB)$/.test(tree.tokens[at]?.xpos ?? ''),
    );
    const subject = isOther ? null : surfaceSubject(tree, head);
    return subject === null ? undefined : nameAt(where, subject);
  }
  // right behind the name and a comma
  const name = token.deprel === 'appos' ? nameAt(where, token.head) : undefined;
  return name && name.last < first && nextApart(where, name.last + 1) === ',' ? name : undefined;
}

/** "the UN mission, MINUSMA,": the name of a body right behind it and a comma. */
function namedBehind(where: SentenceReading, { head, last }: MentionNode): MentionNode | undefined {
  const { tree } = where;
  if (tree.tokens[last + 1]?.text !== ',') return undefined;
  const isThe = childrenBy(tree, head, 'det').some((at) => lemma(tree, at) === 'the');
  // "of the UN mission, MINUSMA, and of the army": what is joined has an "of" of its own
  const isJoined = tree.tokens[last + 4]?.upos === 'CCONJ' && tree.tokens[last + 5]?.upos === 'ADP';
  const apposed = childrenBy(tree, head, 'appos', ...(isJoined ? ['conj'] : []));
  const [beside = -1] = apposed;
  if (!isThe || (apposed.length !== 1 && !isJoined)) return undefined;
  const name = nameAt(where, beside);
  return name?.first === last + 2 && name.actors[0]?.kind !== 'person' ? name : undefined;
}

/** Gives "the bloc, known as Ecowas," the actor that the name is of, which nothing has told before. */
export function markCalled(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.tree;
  for (const pointing of where.mentions) {
    const { cue, head, last } = pointing;
    const isCalled = tokens[last + 1]?.text === ',' && CALLED.has(tokens[last + 2]?.lower ?? '');
    if (cue?.kind !== 'anaphor' || !isCalled || where.at[head] !== pointing) continue;
    const name = nameAt(where, tokens[last + 3]?.lower === 'as' ? last + 4 : last + 3);
    const [record] = name?.actors ?? [];
    if (record && name?.actors.length === 1 && reading.lexicon.anaphors.get(cue.word)?.includes(record.kind))
      pointing.actors = [record];
  }
}

const CALLED: ReadonlySet<string> = new Set(['called', 'dubbed', 'known', 'named', 'styled']);

/** "The Lions are one of several groups fighting in Chad": what all of them do, they do. */
function oneOf(where: SentenceReading, head: number): MentionNode | undefined {
  const { tree } = where;
  const one = tree.tokens[head]?.head ?? -1;
  const isOne = tree.tokens[one]?.lower === 'one' && childrenBy(tree, one, 'cop').length > 0;
  if (!isOne || caseOf(tree, head) !== 'of' || childrenBy(tree, head, 'acl').length === 0) return undefined;
  const subject = surfaceSubject(tree, one);
  return subject === null ? undefined : nameAt(where, subject);
}

/** What stands at a token, or behind the bracket that opens there. */
function nextApart({ tree: { tokens } }: SentenceReading, index: number): string | undefined {
  const closing = tokens.findIndex(({ text }, at) => at > index && text === ')');
  return tokens[tokens[index]?.text === '(' && closing > 0 ? closing + 1 : index]?.text;
}

function nameAt({ at, tree }: SentenceReading, index: number): MentionNode | undefined {
  const mention = at[index];
  const isNamed = mention?.form === 'name' || mention?.form === 'acronym';
  return isNamed && childrenBy(tree, index, 'conj').length === 0 ? mention : undefined;
}

/** A person is no militia, and a state is neither. */
const fits = (kind: ActorKind | undefined, { kind: own }: ActorRecord): boolean =>
  own === 'person' ? kind === 'person' : BODIES.has(own) && kind !== undefined && BODIES.has(kind);

const BODIES: ReadonlySet<ActorKind> = new Set(['company', 'group', 'institution', 'organisation']);
