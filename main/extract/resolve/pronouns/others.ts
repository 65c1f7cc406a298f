// Whose "its" is that cannot be the doer's: nobody attacks or expels what is his own.
import { wordClass } from '../../lexicon/word-classes.ts';
import {
  actorsJoined,
  asksNothing,
  type MentionNode,
  type Reading,
  type SentenceReading,
  sayingOver,
} from '../../reading.ts';
import { isPassiveHere, surfaceSubject } from '../../relations/roles/subjects.ts';
import { subjectBefore } from '../../relations/roles/takers.ts';
import {
  ancestors,
  caseOf,
  childrenBy,
  conjuncts,
  lemma,
  relation,
  type Tree,
  verbOver,
} from '../../tree.ts';
import { HELP, HOSTILE } from '../../type-sets.ts';
import { punishedAlike } from './punished.ts';

/**
 * "Hamas said Israel had killed five of its fighters", "Poland said a drone had entered its airspace": nobody attacks what
 * is his own, so it is theirs who say so.
 */
export function othersOwn(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  if (!where) return undefined;
  const path = ancestors(where.tree, mention.head);
  const verb = verbOver(where.tree, mention.head);
  if (verb !== undefined && relation(where.tree, verb) === 'advcl') return sufferer(reading, mention, verb);
  const says = verb === undefined ? undefined : sayingOver(reading, where.tree, verb);
  if (verb === undefined || says === undefined) return undefined;
  const isLand = path.slice(0, path.indexOf(verb)).some((at) => LAND.has(lemma(where.tree, at)));
  if (!isHostile(reading, lemma(where.tree, verb)) && !(isLand && ENTRY.has(lemma(where.tree, verb))))
    return undefined;
  return subjectBefore(where, says, mention.first);
}

/** "Egypt sent ships after rebels captured five of its soldiers": whoever acts on it, and not who captured them. */
function sufferer(reading: Reading, mention: MentionNode, verb: number): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  if (!where || !(HARMING.has(lemma(where.tree, verb)) || isHostile(reading, lemma(where.tree, verb))))
    return undefined;
  const path = ancestors(where.tree, mention.head);
  const top = path[path.indexOf(verb) - 1] ?? -1;
  const isVictim = relation(where.tree, top) === 'obj' && !isPassiveHere(where.tree, verb);
  return isVictim ? subjectBefore(where, where.sentence.tokens[verb]?.head ?? -1, mention.first) : undefined;
}

const HARMING = wordClass('verbs.harming-people');

/** "turned away from France and expelled its troops": nobody expels his own. */
export function senderOf(
  reading: Reading,
  mention: MentionNode,
  here: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const owned = where?.sentence.tokens[mention.head]?.head ?? -1;
  // "its military attaches"
  const isPart = where?.sentence.tokens[owned]?.deprel === 'compound';
  const noun = isPart ? (where?.sentence.tokens[owned]?.head ?? -1) : owned;
  const verb = where?.sentence.tokens[noun]?.head ?? -1;
  if (!where || verb < 0) return undefined;
  const isEntered = isSentInto(where, mention, noun, verb);
  if (!isEntered && !/^(i?obj|conj)$/.test(relation(where.tree, noun))) return undefined;
  const above = relation(where.tree, noun) === 'conj' ? (where.sentence.tokens[verb]?.head ?? -1) : verb;
  const isSeized = ASSETS.has(lemma(where.tree, noun)) && SEIZING.has(lemma(where.tree, above));
  const isTheirs = EXPELLING.has(lemma(where.tree, above)) || isSentAway(where, above);
  if (!isTheirs && !isSeized && !isEntered) return undefined;
  const subject = surfaceSubject(where.tree, above);
  const own = subject === null ? [] : actorsJoined(where, subject);
  const alike = punishedAlike(reading, mention, here);
  return alike ?? here.find(({ actors }) => !actors.some((actor) => own.includes(actor)));
}

/** "sent warplanes into its airspace", but "into its own airspace" */
const isSentInto = ({ tree }: SentenceReading, { head }: MentionNode, noun: number, verb: number) =>
  relation(tree, noun) === 'obl' &&
  caseOf(tree, noun) === 'into' &&
  ZONES.has(lemma(tree, noun)) &&
  SENDING.has(lemma(tree, verb)) &&
  tree.tokens[head + 1]?.lower !== 'own';

const SENDING = wordClass('verbs.sending-own');
const ZONES = wordClass('nouns.zones-entered');

const EXPELLING = wordClass('verbs.expelling');

/** "cut ties with France and froze its accounts" */
const SEIZING = wordClass('verbs.seizing-assets');
const ASSETS = wordClass('nouns.assets');

/** "gave its envoys two days to leave" */
const isSentAway = ({ tree }: SentenceReading, verb: number) =>
  lemma(tree, verb) === 'give' &&
  [verb, ...childrenBy(tree, verb, 'obj')]
    .flatMap((at) => childrenBy(tree, at, 'acl', 'advcl', 'xcomp'))
    .some((at) => LEAVING.has(lemma(tree, at)));

const LEAVING = wordClass('verbs.leaving');

/** "If Chad attacks Mali, Niger will defend it": who is helped is whom the other harms. */
export function harmed(
  reading: Reading,
  mention: MentionNode,
  here: readonly MentionNode[],
): MentionNode | undefined {
  const verb = verbDoneTo(reading, mention);
  if (verb === undefined || !isHelpful(reading, verb.word)) return undefined;
  return objectOf(verb.where, here, (at) => isHostile(reading, lemma(verb.where.tree, at)));
}

/** "helped Mali when Chad attacked it": who is harmed is whom the other helps. */
export function helped(
  reading: Reading,
  mention: MentionNode,
  here: readonly MentionNode[],
): MentionNode | undefined {
  const verb = verbDoneTo(reading, mention);
  if (verb === undefined || !isHostile(reading, verb.word)) return undefined;
  const { tree } = verb.where;
  const { deprel, head: main = -1 } = tree.tokens[verb.at] ?? {};
  const isAside = deprel === 'advcl' && childrenBy(tree, verb.at, 'nsubj').length > 0;
  if (!isAside) return undefined;
  // "came to the aid of Mali when Chad attacked it"
  const aided = aidedBy(tree, main);
  if (aided >= 0) return here.find(({ head, actors }) => head === aided && actors.length === 1);
  if (!isHelpful(reading, lemma(tree, main))) return undefined;
  return objectOf(verb.where, here, (at) => at === main);
}

/** Whose aid somebody comes to, hung on "aid" or on the verb; -1 where there is none. */
function aidedBy(tree: Tree, verb: number): number {
  const [aid = -1] = childrenBy(tree, verb, 'obl').filter(
    (at) => HELPS.has(lemma(tree, at)) && /^(in|to)$/.test(caseOf(tree, at) ?? ''),
  );
  return (
    childrenBy(tree, aid, 'nmod').find(
      (at) => caseOf(tree, at) === 'of' || tree.tokens[at]?.deprel === 'nmod:poss',
    ) ?? -1
  );
}

const HELPS = wordClass('nouns.rescue');

/** The verb that tells what is done to a mention; undefined where it is no object. */
function verbDoneTo(
  { sentences }: Reading,
  { sentence, head }: MentionNode,
): { where: SentenceReading; at: number; word: string } | undefined {
  const where = sentences[sentence];
  const token = where?.sentence.tokens[head];
  if (!where || token?.deprel !== 'obj') return undefined;
  return { where, at: token.head, word: lemma(where.tree, token.head) };
}

/** The one actor that is the object of such a verb. */
const objectOf = (
  { tree }: SentenceReading,
  here: readonly MentionNode[],
  isMeant: (verb: number) => boolean,
): MentionNode | undefined =>
  here.find(
    ({ head, actors }) =>
      actors.length === 1 && relation(tree, head) === 'obj' && isMeant(tree.tokens[head]?.head ?? -1),
  );

/** Some frame of the verb that asks for no other word is one of help. */
const isHelpful = (reading: Reading, verb: string) =>
  (reading.lexicon.framesByPos.verb.get(verb) ?? []).some(
    (frame) => HELP.has(frame.type) && asksNothing(frame),
  );

/** Every frame of the verb that asks for no other word is one of force. */
export function isHostile(reading: Reading, verb: string): boolean {
  const frames = (reading.lexicon.framesByPos.verb.get(verb) ?? []).filter(
    (frame) => !frame.particle && asksNothing(frame),
  );
  return frames.length > 0 && frames.every(({ type }) => HOSTILE.has(type));
}

const LAND = wordClass('nouns.land');
const ENTRY = wordClass('verbs.entry');

/** "Chad and Mali armed Togo and trained its army": neither of them, whose it would be "their" army. */
export function isOneOfMany(reading: Reading, mention: MentionNode, other: MentionNode): boolean {
  const where = reading.sentences[other.sentence];
  const token = where?.sentence.tokens[other.head];
  if (!where || !token || other.sentence !== mention.sentence) return false;
  const first = token.deprel === 'conj' ? token.head : other.head;
  const joined = conjuncts(where.tree, first).filter((at) => where.at[at]);
  const isIt = mention.cue?.word === 'it';
  const isSubject = joined.length > 1 && (isIt || relation(where.tree, first) === 'nsubj');
  return (
    isSubject &&
    joined.every((at) => at < mention.first) &&
    !ancestors(where.tree, mention.head).includes(first)
  );
}
