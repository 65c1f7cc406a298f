// The deed told before that a noun means: "the raid", "the move", "the ruling", "the remarks".

import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { SAID } from '../../type-sets.ts';
import { isSideOf, type Told } from './back.ts';

/** How many sentences back it may lie that is not looked for by its own words. */
const NEAR = 2;

/** How the deed is looked for. */
export interface Looking {
  /** How many sentences back. */
  reach: number;
  /** Only what the noun's own frames tell. */
  isTyped: boolean;
  isWelcome: boolean;
}

/**
 * The last deed that the noun can mean, done by others than those who judge it: one of a type that the noun's own frames
 * have; for "the move" any that is more than words, else what the article opens with.
 */
export function lastTold(
  reading: Reading,
  where: SentenceReading,
  noun: string,
  judges: readonly ActorRecord[],
  { reach, isTyped, isWelcome }: Looking,
): Told | null {
  const nouns = plainFrames(reading, noun);
  const types = new Set(nouns.map((frame) => frame.type));
  const any = reading.lexicon.summaries.get(noun);
  // "the decision" is what somebody is told to have decided
  const effect = reading.lexicon.operators.get(`${noun}/noun`)?.effect;
  const isOwn = isSideOf(judges);
  const others = reading.told.filter(({ doers, past, sentence }) => {
    // "a breakfast with editors" is no dialogue that others welcome
    const isCrowd = doers.some(({ kind }) => kind === 'people');
    return !past && !isCrowd && sentence < where.index && !doers.some(isOwn);
  });
  const near = others.filter(({ sentence }) => sentence >= where.index - reach);
  // "the ruling" is a court's, and "the proposal" what was last asked for or offered
  if (RULINGS.has(noun)) return near.findLast(({ doers }) => doers.every(isJudge)) ?? null;
  // "Paris rejected the demand" after its envoy has been told to leave
  if (DEMANDS.has(noun) && !isTyped)
    return near.findLast(({ type, mode }) => DEMANDING.has(type) || mode === 'expel') ?? null;
  if (PROPOSALS.has(noun)) {
    const last = others.findLast(({ sentence }) => sentence >= where.index - NEAR);
    return last && PROPOSING.has(last.type) ? last : null;
  }
  // "welcomed the dialogue": only what was told as both sides' doing
  // "the pact" is what two have made
  const isMutual = PAPERS.has(noun) || (nouns.length > 0 && nouns.every((frame) => frame.mutual));
  // "called the charges absurd": those against himself
  const isAgainst = ({ type, target }: Told) => type !== 'ACCUSE' || isOwn(target);
  // who is arrested is no "closure"
  const modes = new Set(nouns.map(({ mode }) => mode));
  const isSuch = ({ type, mode }: Told) =>
    types.has(type) && (type !== 'COERCE' || mode === null || modes.has(null) || modes.has(mode));
  const named = near.findLast((one) => isSuch(one) && (one.mutual || !isMutual) && isAgainst(one));
  // "condemned the attack" after troops were sent in
  const isIntrusion = types.has('ASSAULT') && INTRUSIONS.has(noun) && !isTyped;
  const intrusion = isIntrusion && !named ? near.findLast(({ type }) => type === 'MOBILIZE') : undefined;
  // "the raid", told at the very beginning, stays the one that the article is about
  const isForce = types.has('ASSAULT') && !isTyped;
  const first = isForce ? others.find((one) => one.sentence < OPENING && isSuch(one)) : undefined;
  if (named || intrusion || first || !any || isTyped) return named ?? intrusion ?? first ?? null;
  // "the remarks": only what was said last, and by others
  if (any === 'words')
    return others.findLast(({ type, sentence }) => SAYINGS.has(type) && sentence >= where.index - 2) ?? null;
  const isDecided = ({ effects }: Told) => effect !== undefined && effects.includes(effect);
  // a bombing is no "step"
  const isMeasure = ({ type, mutual, frame }: Told) =>
    effect
      ? MEASURES.has(type) && !mutual
      : // "recognised the republic. Oslo criticised that step"
        (!SAID.has(type) || (type === 'SUPPORT' && LASTING.has(frame.head))) &&
        !(type === 'ASSAULT' && STEPS.has(noun));
  // what is welcomed is seldom an act of conflict where the article tells of another
  const isKind = (one: Told) =>
    (isMeasure(one) && COOPERATIVE.has(one.type)) || (one.type === 'SUPPORT' && LASTING.has(one.frame.head));
  const welcomed = isWelcome && !effect ? (near.findLast(isKind) ?? others.find(isKind)) : undefined;
  const deed = near.findLast(isDecided) ?? welcomed ?? near.findLast(isMeasure);
  // a long history tells of many: "the idea" is one of the sentence before, or of nobody told
  if (reading.sentences.length > LENGTHY)
    return deed && deed.sentence === where.index - 1 && isOneParagraph(reading, deed.sentence, where.index)
      ? deed
      : null;
  return deed ?? others.find((one) => one.sentence < OPENING && isMeasure(one)) ?? null;
}

/** What the noun means by itself: to be behind an attack is a charge, and a verbal attack no other. */
function plainFrames({ lexicon }: Reading, noun: string): readonly Frame[] {
  const frames = (lexicon.frames.get(`${noun}/noun`) ?? []).filter(
    ({ source }) => !source.includes('speaker'),
  );
  const plain = frames.filter(({ constraints }) => constraints.every(({ forbidden }) => forbidden));
  return plain.length > 0 ? plain : frames;
}

/** More sentences than a report has. */
const LENGTHY = 30;

const isOneParagraph = ({ sentences }: Reading, one: number, other: number) =>
  sentences[one]?.paragraph === sentences[other]?.paragraph;

const INTRUSIONS = wordClass('nouns.intrusions');

const COOPERATIVE: ReadonlySet<RelationType> = new Set([
  'AGREE',
  'AID',
  'CONCEDE',
  'COOPERATE',
  'RETREAT',
  'SUPPORT',
]);

/** What one state does for another by its word alone. */
const LASTING = wordClass('verbs.lasting-steps');

const STEPS = wordClass('nouns.steps');

/** What one does only once one has decided it. */
const MEASURES: ReadonlySet<RelationType> = new Set([
  'AGREE',
  'AID',
  'COERCE',
  'CONCEDE',
  'COOPERATE',
  'MOBILIZE',
  'RETREAT',
  'SANCTION',
]);

const RULINGS = wordClass('nouns.rulings');
const isJudge = ({ sectors }: ActorRecord) => sectors.includes('JUD');
const PAPERS = wordClass('nouns.papers');
const DEMANDS = wordClass('nouns.demands-made');
const DEMANDING: ReadonlySet<RelationType> = new Set(['REQUEST', 'THREATEN']);
const PROPOSALS = wordClass('nouns.proposals');
const PROPOSING: ReadonlySet<RelationType> = new Set(['AGREE', 'REQUEST']);

/** What "the remarks" were. */
const SAYINGS: ReadonlySet<RelationType> = new Set(['ACCUSE', 'REQUEST', 'THREATEN']);

/** The headline and the sentence below it. */
const OPENING = 2;
