// "suspended Mali after its army seized power", "Chad condemned Mali, Togo cut it off": who is punished for what it does.
import type { RelationType } from '../../model.ts';
import { hasFrame, type MentionNode, type Reading, type SentenceReading } from '../../reading.ts';
import { isSideOf } from '../../relations/back/back.ts';
import { antecedentOf, isRelativePronoun } from '../../relations/roles/control.ts';
import { isPassiveHere, surfaceSubject } from '../../relations/roles/subjects.ts';
import { ancestors, childrenBy, conjuncts, lemma, nominalsAt, relation, verbOver } from '../../tree.ts';

/** What is said or done against whoever has done something. */
const PUNISHING: ReadonlySet<RelationType> = new Set(['ACCUSE', 'REJECT', 'SANCTION', 'THREATEN']);

/**
 * "ECOWAS suspended Mali after its army seized power": the clause tells what it is punished for, unless it speaks of who is
 * punished by name, or of the other: "after its troops killed Malian soldiers".
 */
export function punishedFor(
  reading: Reading,
  mention: MentionNode,
  here: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const clause = where ? clauseOf(where, mention) : -1;
  if (!where || clause < 0) return undefined;
  const verb = where.sentence.tokens[clause]?.head ?? -1;
  const punished = punishedBy(reading, where, verb, mention.first);
  if (!punished || !here.includes(punished)) return undefined;
  const named = where.mentions.filter(
    ({ head, cue }) => cue?.kind !== 'pronoun' && ancestors(where.tree, head).includes(clause),
  );
  const isOfIt = isSideOf(punished.actors);
  return named.some(({ actors }) => actors.some(isOfIt)) ? undefined : punished;
}

/** The clause of reason or time that a pronoun, or what it owns, does something in; -1 where it is in none. */
function clauseOf({ tree }: SentenceReading, { head }: MentionNode): number {
  const doer = tree.tokens[head]?.xpos === 'PRP$' ? (tree.tokens[head]?.head ?? -1) : head;
  const clause = tree.tokens[doer]?.head ?? -1;
  if (relation(tree, doer) !== 'nsubj' || relation(tree, clause) !== 'advcl') return -1;
  const isReason = childrenBy(tree, clause, 'mark').some((at) => REASONS.has(tree.tokens[at]?.lower ?? ''));
  return isReason && tree.tokens[clause]?.upos === 'VERB' && !isPassiveHere(tree, clause) ? clause : -1;
}

const REASONS: ReadonlySet<string> = new Set(['after', 'because', 'since', 'when']);

/** Whom a verb with a subject of its own punishes or blames, named before a place in the sentence. */
function punishedBy(
  reading: Reading,
  { tree, at }: SentenceReading,
  verb: number,
  before: number,
): MentionNode | undefined {
  if (!hasFrame(reading, 'verb', lemma(tree, verb), PUNISHING) || isPassiveHere(tree, verb)) return undefined;
  const own = surfaceSubject(tree, verb);
  // "the Union, which sanctioned Chad after it …"
  const subject = own !== null && isRelativePronoun(tree, own) ? antecedentOf(tree, verb, own) : own;
  if (subject === null || !at[subject]) return undefined;
  const isOwn = isSideOf(at[subject].actors);
  const objects = childrenBy(tree, verb, 'obj', 'iobj');
  // "turned to Mali after it …" punishes nobody
  const beside = nominalsAt(tree, [verb, ...objects], objects.length > 0 ? AGAINST : ALONE);
  // "from Chad over a raid, and from Mali after its army …": the last of them
  const last = beside.flatMap((one) => conjuncts(tree, one)).sort((one, other) => other - one);
  return (
    [...objects, ...last]
      .filter((one) => one < before)
      .flatMap((one) => at[one] ?? [])
      // "withdrew its envoy from Mali": nor does it punish its own
      .find(({ actors: [record, other], head }) => record && !other && head !== subject && !isOwn(record))
  );
}

const ALONE: ReadonlySet<string> = new Set(['against', 'on', 'with']);
// "withdrew its envoy from Mali"
const AGAINST: ReadonlySet<string> = new Set([...ALONE, 'from', 'to']);

/** "Chad condemned Mali, Togo placed it under sanctions and Niger expelled its envoy": each does it to the same. */
export function punishedAlike(
  reading: Reading,
  mention: MentionNode,
  here: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const verb = where ? verbOver(where.tree, mention.head) : undefined;
  if (!where || verb === undefined) return undefined;
  const { tree } = where;
  // "brought a case against Mali before the Court, accusing it of theft"
  const isSaying = relation(tree, verb) === 'advcl' && tree.tokens[verb]?.xpos === 'VBG';
  if (!isSaying && !BESIDE.has(relation(tree, verb))) return undefined;
  const subject = (isSaying ? surfaceSubject(tree, verb) : childrenBy(tree, verb, 'nsubj')[0]) ?? -1;
  const isDone = ancestors(tree, mention.head).includes(subject);
  if (isDone || !where.at[subject] || !hasFrame(reading, 'verb', lemma(tree, verb), PUNISHING))
    return undefined;
  // the last of three may hang on the second
  const [punished] = ancestors(tree, tree.tokens[verb]?.head ?? -1).flatMap(
    (over) => punishedBy(reading, where, over, mention.first) ?? [],
  );
  const { actors } = where.at[subject];
  return punished && here.includes(punished) && !actors.some((actor) => punished.actors.includes(actor))
    ? punished
    : undefined;
}

const BESIDE: ReadonlySet<string> = new Set(['conj', 'parataxis']);
