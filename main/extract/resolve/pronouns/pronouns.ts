// Who "he", "it", "they" and "we" are.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { helpedTo } from '../../relations/roles/helped-to.ts';
import { helpedIn } from '../../relations/roles/struggles.ts';
import { surfaceSubject } from '../../relations/roles/subjects.ts';
import { thankedFor } from '../../relations/roles/thanked.ts';
import { caseOf, childrenBy, conjuncts, relation, type Tree, verbOver } from '../../tree.ts';
import { PERSONAL } from '../gender.ts';
import { otherWhoseRulers } from '../owners/of-other.ts';
import { antecedents } from '../salience.ts';
import { isFirst } from '../speakers/heard.ts';
import { quotedBy } from '../speakers/quoted.ts';
import { resolveSpeaker } from '../speakers/speakers.ts';
import { topicAhead } from './as-for.ts';
import { chargersBefore } from './charged.ts';
import { bodySpokenFor } from './for-bodies.ts';
import { clauseSubject, resolveThing } from './its.ts';
import { joinedTo } from './joined-to.ts';
import { isOfOthersJudged } from './judged.ts';
import { resolvePersonal } from './persons.ts';
import { isManyByName } from './plural-names.ts';
import { resolvePlural } from './plurals.ts';
import {
  doerOverRelative,
  namedByOwned,
  othersBeside,
  othersInRelative,
  ownedBeside,
  sayerInRelative,
} from './relatives.ts';
import { relativeDoer } from './same-person.ts';
import { countedOtherwise, isUnclear, manyMeant } from './they-and-them.ts';
import { meansEnvoys, meansThings } from './things.ts';
import { isSaidByUnknown } from './unnamed.ts';
import { upsetBy } from './upset.ts';
import { isBesideDoer, isVerdict } from './verdicts.ts';
import { ownerOfVessel } from './vessels.ts';
import { voicersOf } from './voiced.ts';

const PLURAL: ReadonlySet<string> = new Set(['they', 'them', 'their', 'theirs']);

/** The actors that a pronoun means; none where that is not clear. */
export function resolvePronoun(reading: Reading, mention: MentionNode): ActorRecord[] {
  const word = mention.cue?.word ?? '';
  if (isFirst(mention)) return resolveSpeaker(reading, mention);
  const upset = upsetBy(reading, mention);
  const feeling = upset.length > 0 ? upset : voicersOf(reading, mention);
  if (feeling) return feeling;
  const doers = doersOver(reading, mention);
  const barred = barredFor(reading, mention, doers);
  const beside = othersBeside(reading, mention);
  const quoted = PERSONAL.has(word) ? quotedBy(reading, mention) : null;
  const before = antecedents(reading, mention).filter(
    (other) =>
      !other.actors.some((actor) => barred.has(actor)) &&
      // "The heads of state met. They thanked Chad": all others of them
      !(other.actors.length <= PAIR && other.actors.some((actor) => beside.includes(actor))) &&
      !isBesideDoer(reading, mention, other, doers) &&
      !isLabel(reading, other) &&
      (quoted === null || other.sentence < quoted),
  );
  const sayer = sayerInRelative(reading, mention, before);
  if (sayer) return sayer.actors;
  if (PERSONAL.has(word)) return resolvePersonal(reading, mention, before);
  if (word === 'itself') return ownSubject(reading, mention)?.actors ?? [];
  if (/^(it|they)$/.test(word) && isSaidByUnknown(reading, mention)) return [];
  const first =
    otherWhoseRulers(reading, mention) ??
    bodySpokenFor(reading, mention, before)?.actors ??
    (subjectAlike(reading, mention) ?? doerOverRelative(reading, mention))?.actors ??
    (topicAhead(reading, mention) ?? manyMeant(reading, mention))?.actors ??
    ownerOfVessel(reading, mention);
  if (first) return first;
  if (meansEnvoys(reading, mention)) return [];
  const parallel = objectAlike(reading, mention);
  if (parallel) return parallel.actors;
  const twin = twinOf(reading, mention) ?? doerOwn(reading, mention) ?? toldOfOwn(reading, mention);
  if (twin) return twin.actors;
  const helped = helpedOwner(reading, mention);
  if (helped.length > 0) return helped;
  if (PLURAL.has(word) && isUnclear(reading, mention, before)) return [];
  if (meansThings(reading, mention, before) || isOfOthersJudged(reading, mention)) return [];
  // "the Emirates withdrew their ambassador"
  const own =
    word === 'their'
      ? clauseSubject(reading, mention)
      : word === 'they'
        ? relativeDoer(reading, mention, before)
        : undefined;
  if (own && isManyByName(reading, own)) return own.actors;
  if (PLURAL.has(word)) {
    const several = resolvePlural(reading, mention, before).filter((actor) => !beside.includes(actor));
    // "called them illegal": what was done, where only a body has been named
    const isBody = several.length === 1 && several[0]?.kind !== 'people' && several[0]?.kind !== 'group';
    return word === 'them' && isBody && isVerdict(reading, mention) ? [] : several;
  }
  const joined = word === 'its' ? joinedTo(reading, mention)?.actors : undefined;
  return joined ?? resolveThing(reading, mention, before, doers);
}

/** Those whom the words around a pronoun rule out. */
const barredFor = (reading: Reading, mention: MentionNode, doers: readonly MentionNode[]) =>
  new Set([
    ...doers.flatMap(({ actors, cue }) => [...actors, ...(cue?.of ? [cue.of] : [])]),
    ...othersInRelative(reading, mention),
    ...namedByOwned(reading, mention),
    ...ownedBeside(reading, mention),
    ...chargersBefore(reading, mention),
    ...countedOtherwise(reading, mention),
  ]);

/** "As prime minister he led …", "listed it as a band": what somebody is, and nobody else. */
export const isLabel = (
  { sentences }: Reading,
  { sentence, head, actors: [record] }: MentionNode,
): boolean => {
  const tree = sentences[sentence]?.tree;
  return tree !== undefined && record !== undefined && isUnnamed(record) && caseOf(tree, head) === 'as';
};

/** Of two of whom one is done to, the other is no "they". */
const PAIR = 2;

/** "their help for Chad and their help for Mali", "its jets flew there, and its soldiers fought": the same owner. */
function twinOf(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const noun = where?.sentence.tokens[mention.head]?.head ?? -1;
  const token = where?.sentence.tokens[noun];
  if (!where || !token) return undefined;
  const isAlike = token.deprel === 'conj' && where.sentence.tokens[token.head]?.lemma === token.lemma;
  const before = isAlike ? token.head : token.deprel === 'nsubj' ? subjectJoined(where.tree, token.head) : -1;
  if (before < 0) return undefined;
  return childrenBy(where.tree, before, 'nmod:poss')
    .flatMap((at) => where.at[at] ?? [])
    .find(({ cue, actors }) => cue?.word === mention.cue?.word && actors.length > 0);
}

/** "promised to align itself": the subject of its own verb. */
function ownSubject(reading: Reading, { sentence, head }: MentionNode): MentionNode | undefined {
  const where = reading.sentences[sentence];
  const verb = where ? verbOver(where.tree, head) : undefined;
  const subject = where && verb !== undefined ? surfaceSubject(where.tree, verb) : null;
  return subject === null ? undefined : where?.at[subject];
}

/** "it has quarrelled with them, and it has drawn closer to Chad": the same, and nobody where that one is nobody. */
function subjectAlike(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const token = where?.sentence.tokens[mention.head];
  if (!where || token?.deprel !== 'nsubj' || !/^(it|they)$/.test(mention.cue?.word ?? '')) return undefined;
  const before = where.at[subjectJoined(where.tree, token.head)];
  return before?.cue?.kind === 'pronoun' && before.cue.word === mention.cue?.word ? before : undefined;
}

/** "blamed Chad for talking to the rebels, and accused it of lying": whom the same doer has spoken of just before. */
function objectAlike(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const token = where?.sentence.tokens[mention.head];
  const verb = where?.sentence.tokens[token?.head ?? -1];
  if (!where || mention.cue?.word !== 'it' || !/^i?obj$/.test(token?.deprel ?? '')) return undefined;
  if (verb?.deprel !== 'conj' || childrenBy(where.tree, token?.head ?? -1, 'nsubj').length > 0)
    return undefined;
  const object = childrenBy(where.tree, verb.head, 'obj', 'iobj').find(
    (at) => at > verb.head && at < mention.first,
  );
  const before = where.at[object ?? -1];
  const [record] = before?.actors ?? [];
  const isThing = record?.kind === 'state' || record?.kind === 'organisation';
  return isThing && before?.actors.length === 1 ? before : undefined;
}

/** The subject of the clause that a verb is joined to; -1 where there is none. */
const subjectJoined = (tree: Tree, verb: number) =>
  tree.tokens[verb]?.deprel === 'conj' ? (childrenBy(tree, tree.tokens[verb].head, 'nsubj')[0] ?? -1) : -1;

/** "Chad, which has its own quarrel with Mali": what who is told of has is its own. */
function toldOfOwn(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const { tokens = [] } = where?.sentence ?? {};
  const owned = tokens[mention.head]?.head ?? -1;
  // "which closed the borders of its members"
  const noun = tokens[owned]?.deprel === 'nmod' ? (tokens[owned]?.head ?? -1) : owned;
  const verb = tokens[noun]?.head ?? -1;
  const isHad = tokens[mention.head]?.xpos === 'PRP$' && tokens[noun]?.deprel === 'obj';
  if (!where || !isHad || tokens[verb]?.deprel !== 'acl:relcl') return undefined;
  const [subject = -1] = childrenBy(where.tree, verb, 'nsubj');
  const isRelative = /^(that|which|who)$/.test(tokens[subject]?.lower ?? '');
  // "a pact with Chad, which has …", hung on the pact
  const beside = tokens[subject - 1]?.text === ',' ? where.at[subject - 2] : undefined;
  return isRelative ? (beside ?? where.at[tokens[verb].head]) : undefined;
}

/** "the regime's repression of its own people" */
function doerOwn(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const { tokens = [] } = where?.sentence ?? {};
  const noun = tokens[mention.head]?.head ?? -1;
  if (!where || tokens[mention.head + 1]?.lower !== 'own' || caseOf(where.tree, noun) !== 'of')
    return undefined;
  return childrenBy(where.tree, tokens[noun]?.head ?? -1, 'nmod:poss')
    .flatMap((at) => where.at[at] ?? [])
    .find(({ actors }) => actors.length === 1);
}

/** "backs Mali in its fight", "thanks Mali for its aid": whose it is. */
function helpedOwner(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  const token = where?.sentence.tokens[mention.head];
  if (!where || token?.xpos !== 'PRP$') return [];
  const helped =
    helpedIn(where.tree, token.head) ??
    thankedFor(where.tree, token.head) ??
    helpedTo(where.tree, token.head);
  if (helped === null || helped >= mention.first) return [];
  // "our Somali partners"
  const inside = childrenBy(where.tree, helped, 'amod', 'compound', 'nmod:poss').filter(
    (at) => where.sentence.tokens[at]?.xpos !== 'PRP$',
  );
  const places = [...conjuncts(where.tree, helped), ...(where.at[helped] ? [] : inside)];
  return places.flatMap((at) => where.at[at]?.actors ?? []);
}

/** Who does it to "him", "it" or "them" is not he himself: the subjects of the verb that such an object belongs to. */
function doersOver(reading: Reading, mention: MentionNode): MentionNode[] {
  const where = reading.sentences[mention.sentence];
  const token = where?.sentence.tokens[mention.head];
  if (!where || !token || !OBJECTS.has(mention.cue?.word ?? '') || !/^(i?obj|obl)/.test(token.deprel))
    return [];
  const subject = surfaceSubject(where.tree, token.head);
  if (subject === null) return [];
  // "named an envoy to him": nor is it he
  const given = token.deprel.startsWith('obl')
    ? childrenBy(where.tree, token.head, 'obj').filter((at) => at < mention.first)
    : [];
  // "left its assembly, which stripped it of its vote": nor is it whose the doer is; but "his generals overthrew him"
  const isOwn = PERSONAL.has(mention.cue?.word ?? '') && relation(where.tree, subject) === 'nsubj';
  const owners = (isOwn ? [] : childrenBy(where.tree, subject, 'nmod:poss')).filter(
    // "his own side arrested him"
    (at) => where.sentence.tokens[at]?.xpos === 'PRP$' && where.sentence.tokens[at + 1]?.lower !== 'own',
  );
  // "Her deputies Lee and Park turned against her": nor who is named beside the subject
  const named = childrenBy(where.tree, subject, 'appos').flatMap((at) => conjuncts(where.tree, at));
  return [...conjuncts(where.tree, subject), ...named, ...owners, ...given].flatMap(
    (at) => where.at[at] ?? [],
  );
}

const OBJECTS: ReadonlySet<string> = new Set(['her', 'him', 'it', 'them']);
