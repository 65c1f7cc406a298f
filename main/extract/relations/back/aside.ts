// "…, a request that Chile dismissed", "…, a step that Russia opposes": who answers or judges is told beside what was done.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { asksNothing, type Reading, type SentenceReading } from '../../reading.ts';
import { ancestors, childrenBy, hasIndefinite, lemma, verbOver } from '../../tree.ts';
import { JUDGING, SAID } from '../../type-sets.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { distinctEnds, endsAt, isNameless } from '../roles/ends.ts';
import { rolesOf } from '../roles/roles.ts';
import { endsDoing } from '../roles/takers.ts';
import { whichOfDeed } from '../roles/which.ts';
import {
  isSideOf,
  isSideOfEnds,
  isToldBefore,
  pointerTo,
  type Told,
  togetherWith,
  toldEnds,
} from './back.ts';

const ANSWERABLE = wordClass('nouns.answerable');
export const INTRUSIONS = wordClass('nouns.intrusions');
const SPURNING = wordClass('verbs.spurning');
const ACCEPTING = wordClass('verbs.accepting');

/** One match for each answer in a clause about what the rest of the sentence has asked or offered. */
export function matchAsides(reading: Reading, where: SentenceReading, matched: ReadonlySet<number>): Match[] {
  const { tree } = where;
  const judged = matchWhich(reading, where, matched);
  const isDeed = (word: string) => reading.lexicon.summaries.get(word) === 'deeds' || INTRUSIONS.has(word);
  if (!tree.lemmas.some((word) => ANSWERABLE.has(word) || isDeed(word))) return judged;
  const answered = tree.tokens.flatMap((token, noun) => {
    const isAnswered = ANSWERABLE.has(lemma(tree, noun));
    const isAside = token.upos === 'NOUN' && (isAnswered || isDeed(lemma(tree, noun)));
    if (!isAside || !hasIndefinite(tree, noun) || !isSetOff(where, noun)) return [];
    const verb = childrenBy(tree, noun, 'acl').find(
      (at) => tree.tokens[at]?.deprel === 'acl:relcl' || tree.tokens[at]?.xpos === 'VBN',
    );
    if (verb === undefined || matched.has(verb)) return [];
    const type = isAnswered ? answerOf(where, verb) : verdictOf(reading, where, verb);
    if (!type) return [];
    const doers = (rolesOf(tree, verb).get('subj') ?? []).filter((at) => at !== noun);
    const sources = distinctEnds(doers.flatMap((at) => endsAt(where, at))).filter((end) => !isNameless(end));
    const askers = isAnswered ? askersBefore(reading, where, noun) : doersBefore(reading, where, noun);
    const isOwn = sources.some(({ actor }) => isSideOf(askers)(actor));
    if (sources.length === 0 || askers.length === 0 || isOwn) return [];
    const frame = bareFrame(`${type}/${lemma(tree, verb)} (aside)`, type, lemma(tree, verb));
    const targets = toldEnds(askers, pointerTo(where, noun, noun, askers));
    return [plainMatch(frame, verb, sources, targets, { trigger: [noun, verb], answered: true })];
  });
  return [...judged, ...answered];
}

/** "Chad raided Mali, which Peru condemned" */
function matchWhich(reading: Reading, where: SentenceReading, matched: ReadonlySet<number>): Match[] {
  const { tree } = where;
  if (!tree.tokens.some(({ lower }) => lower === 'which')) return [];
  return tree.tokens.flatMap((_, verb) => {
    const which = matched.has(verb) ? -1 : whichOfDeed(tree, verb);
    const type = which < 0 ? null : verdictOf(reading, where, verb);
    if (!type) return [];
    const sources = distinctEnds(endsDoing(where, verb)).filter((end) => !isNameless(end));
    const told = deedDoers(reading.told, where, which);
    // "closed the border, which Peru called an insult", whomever it is closed to
    const doers = told.length > 0 ? told : deedOpen(reading, where, verb);
    if (sources.length === 0 || doers.length === 0 || doers.some(isSideOfEnds(sources))) return [];
    const frame = bareFrame(`${type}/${lemma(tree, verb)} which`, type, lemma(tree, verb));
    const targets = toldEnds(doers, pointerTo(where, which, which, doers));
    return [plainMatch(frame, verb, sources, targets, { trigger: [verb] })];
  });
}

/** Whose a deed is that is named so, where it is done to nobody in the text and is more than words. */
function deedOpen({ told }: Reading, where: SentenceReading, verb: number): ActorRecord[] {
  const { tree } = where;
  const noun = tree.tokens[verb]?.head ?? -1;
  const deed = verbOver(tree, noun);
  if (!NAMING.has(lemma(tree, verb)) || tree.tokens[noun]?.upos !== 'NOUN') return [];
  const isSaid = told.some(
    ({ sentence, predicate, type }) => sentence === where.index && predicate === deed && SAID.has(type),
  );
  return isSaid ? [] : subjectOf(where, deed);
}

/** Who did what the sentence has told last before a word, both where it was done by both. */
function deedDoers(told: readonly Told[], where: SentenceReading, word: number): ActorRecord[] {
  const deed = told.findLast((one) => !SAID.has(one.type) && isToldBefore(one, where, word, 0));
  return deed ? togetherWith(told, deed) : [];
}

/** "…, a step" behind a comma, with at most one word that describes it: "an unusual step" */
const isSetOff = ({ sentence: { tokens } }: SentenceReading, noun: number) =>
  [noun - 2, noun - 3].some((at) => tokens[at]?.text === ',' && /^an?$/.test(tokens[at + 1]?.lower ?? ''));

const isUndone = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'aux', 'advmod').some((at) => UNDONE.test(lemma(tree, at)));

/** What the verb says of a deed by itself: "opposes", "condemned". */
function verdictOf(reading: Reading, where: SentenceReading, verb: number): RelationType | null {
  if (isUndone(where, verb)) return null;
  const frames = reading.lexicon.framesByPos.verb.get(lemma(where.tree, verb)) ?? [];
  const plain = frames.find((frame) => !frame.particle && frame.target.includes('obj') && asksNothing(frame));
  if (plain) return JUDGING.has(plain.type) ? plain.type : null;
  // "a move which Peru called reckless", "described as reckless"
  const roles = rolesOf(where.tree, verb);
  const calling = frames.find(
    ({ type, constraints: [only, more] }) =>
      JUDGING.has(type) &&
      (only?.role === 'comp' ||
        only?.role === 'as' ||
        (only?.role === 'obj' && NAMING.has(lemma(where.tree, verb)))) &&
      (!more || more.forbidden) &&
      roles.get(only.role)?.some((at) => only.lemmas.has(lemma(where.tree, at))),
  );
  if (calling) return calling.type;
  return REGRETTING.has(lemma(where.tree, verb)) ? 'ACCUSE' : null;
}

const NAMING = wordClass('verbs.what-it-calls');
const REGRETTING = wordClass('verbs.regretting');

/** Who did what the sentence has told last before; else whose sentence it is. */
const doersBefore = (reading: Reading, where: SentenceReading, noun: number): ActorRecord[] =>
  lastDoers(reading.told, where, noun, (type) => !SAID.has(type)) ??
  subjectOf(where, verbOver(where.tree, noun));

function answerOf(where: SentenceReading, verb: number): RelationType | null {
  const { tree } = where;
  const word = lemma(tree, verb);
  const isTurn = word !== 'turn' || childrenBy(tree, verb, 'compound:prt').length > 0;
  if (isUndone(where, verb) || !isTurn) return null;
  return SPURNING.has(word) ? 'REJECT' : ACCEPTING.has(word) ? 'AGREE' : null;
}

const UNDONE = /^(can|could|may|might|never|not|should|will|would)$/;

/** Who is told to have asked or offered just before; else whose sentence it is. */
function askersBefore({ told }: Reading, where: SentenceReading, noun: number): ActorRecord[] {
  const { tree } = where;
  const asked = lastDoers(told, where, noun, (type) => ASKED.has(type));
  if (asked) return asked;
  // "the secretary-general offered to help, an offer that …"
  const over = ancestors(tree, noun).find((at) => at !== noun && OFFERING.has(lemma(tree, at)));
  return subjectOf(where, tree.tokens[over ?? -1]?.upos === 'VERB' ? over : undefined);
}

/** Who did the last such deed that the sentence has told before the noun; null where it has told none. */
function lastDoers(
  told: readonly Told[],
  where: SentenceReading,
  noun: number,
  isSuch: (type: RelationType) => boolean,
): ActorRecord[] | null {
  const deed = told.findLast((one) => !one.mutual && isSuch(one.type) && isToldBefore(one, where, noun, 0));
  return deed ? togetherWith(told, deed) : null;
}

/** Who is the subject of a verb, where all of them have names. */
function subjectOf(where: SentenceReading, verb: number | undefined): ActorRecord[] {
  const ends = verb === undefined ? [] : endsDoing(where, verb);
  return ends.every((end) => !isNameless(end)) ? distinctEnds(ends).map(({ actor }) => actor) : [];
}

const OFFERING = wordClass('verbs.asking-or-offering');

const ASKED: ReadonlySet<RelationType> = new Set(['AGREE', 'REQUEST', 'THREATEN']);
