// The deed told before that a noun means: "the raid", "the move", "the ruling", "the remarks".

import { areRebels, isBand, isJudge } from '../../actor-sets.ts';
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { asksNothing, type Reading, type SentenceReading } from '../../reading.ts';
import { firstJoined, lemma, lemmasIn } from '../../tree.ts';
import { areOneSide, type Told } from './back.ts';
import { anyStep, type Done, OPENING } from './steps-told.ts';

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
  const frames = plainFrames(reading, noun);
  const any = reading.lexicon.summaries.get(noun);
  if (frames.length === 0 && !any && !isPointing(noun) && !isAccord(noun)) return null;
  const isOwn = isSideFor(judges);
  const others = reading.told.filter(({ doers, past, sentence }) => {
    // "a breakfast with editors" is no dialogue that others welcome
    const isCrowd = doers.some(({ kind, sectors }) => kind === 'people' && !areRebels(sectors));
    return !past && !isCrowd && sentence < where.index && !doers.some(isOwn);
  });
  const near = others.filter(({ sentence }) => sentence >= where.index - reach);
  // "the ruling" is a court's, and "the proposal" what was last asked for or offered
  if (RULINGS.has(noun)) return near.findLast(({ doers }) => doers.every(isJudge)) ?? null;
  // "Paris rejected the demand" after its envoy has been told to leave
  if (DEMANDS.has(noun) && !isTyped)
    return (
      near.findLast((one) => DEMANDING.has(one.type) && verbOf(reading, one) === 'demand') ??
      near.findLast(({ type, mode }) => DEMANDING.has(type) || mode === 'expel') ??
      null
    );
  if (PROPOSALS.has(noun)) {
    const last = others.findLast(({ sentence }) => sentence >= where.index - NEAR);
    return last && PROPOSING.has(last.type) ? last : null;
  }
  const done = { others, near, isOwn };
  const named =
    frames.length > 0 || isAccord(noun) ? ofItsKind(reading, where, noun, frames, done, isTyped) : undefined;
  if (named || !any || isTyped) return named ?? null;
  // "the remarks": only what was said last, and by others
  if (any === 'words')
    return (
      others.findLast(({ type, sentence }) => SAYINGS.has(type) && sentence >= where.index - NEAR) ?? null
    );
  return anyStep(reading, where, noun, done, isWelcome);
}

/** Whether somebody is on their side: a band is on none of the state that it fights in. */
const isSideFor =
  (judges: readonly ActorRecord[]) =>
  (actor: ActorRecord): boolean =>
    judges.some((judge) => areOneSide(judge, actor) && isBand(judge) === isBand(actor));

/** Nouns of which no frame tells what they sum up. */
const isPointing = (noun: string) => RULINGS.has(noun) || DEMANDS.has(noun) || PROPOSALS.has(noun);

/** The last deed of a type that the noun's own frames have. */
function ofItsKind(
  reading: Reading,
  where: SentenceReading,
  noun: string,
  frames: readonly Frame[],
  { others, near, isOwn }: Done,
  isTyped: boolean,
): Told | undefined {
  const types = new Set(frames.map(({ type }) => type));
  // "welcomed the dialogue": only what was told as both sides' doing
  // "the pact" is what two have made
  const isDeal = isAccord(noun);
  const isMutual = isDeal || frames.every((frame) => frame.mutual);
  // "called the charges absurd": those against himself
  const isAgainst = ({ type, target }: Told) => type !== 'ACCUSE' || isOwn(target);
  // who is arrested is no "closure", and who resigns no "pullout"
  const modes = new Set(frames.map(({ mode }) => mode));
  const isSuch = (one: Told) =>
    (types.has(one.type) || (isDeal && one.mutual && ACCORDS.has(one.type))) &&
    !(isDeal && one.type === 'COOPERATE' && !isConcluded(one)) &&
    (!IN_MODES.has(one.type) || one.mode === null || modes.has(null) || modes.has(one.mode)) &&
    !(isDeal ? isOfMany(reading, one) : isWardedOff(reading, one)) &&
    !(one.type === 'MOBILIZE' && INTRUSIONS.has(noun) && isOnlyToBorder(reading, one));
  const named = near.findLast((one) => isSuch(one) && (one.mutual || !isMutual) && isAgainst(one));
  // "the agreement", told at the very beginning, is the one that the article is about
  const heading =
    isDeal && !isTyped ? others.find((one) => one.sentence < LEAD && one.mutual && isSuch(one)) : undefined;
  // "welcomed the deal" behind the history of another: still the one at the top, but for what was told right before
  const isBefore = named !== undefined && named.sentence >= where.index - 1;
  if (heading && !isBefore) return heading;
  const isLeading = types.has('ASSAULT') || types.has('RETREAT');
  if (named || !isLeading || isTyped) return named;
  // "condemned the attack" after troops were sent in
  const intrusion = INTRUSIONS.has(noun)
    ? near.findLast(
        (one) => one.type === 'MOBILIZE' && !isWardedOff(reading, one) && !isOnlyToBorder(reading, one),
      )
    : undefined;
  // "the raid", told at the very beginning, stays the one that the article is about
  const opening = intrusion ?? others.find((one) => one.sentence < OPENING && isSuch(one));
  return opening ?? (INTRUSIONS.has(noun) ? onlyDeed(others.filter(isSuch)) : undefined);
}

/** The first, where one side alone has done all. */
function onlyDeed(deeds: readonly Told[]): Told | undefined {
  const [first] = deeds;
  const isSame = ({ doers }: Told) =>
    doers.every((doer) => first?.doers.some((one) => areOneSide(one, doer)) === true);
  return deeds.every(isSame) ? first : undefined;
}

/** "ordered troops to the frontier": they have entered nobody's land. */
function isOnlyToBorder({ sentences }: Reading, { sentence, predicate }: Told): boolean {
  const tree = sentences[sentence]?.tree;
  // what comes first is who goes there: "border troops"
  return tree
    ? lemmasIn(tree, predicate)
        .slice(1)
        .some((word) => BORDERS.has(word))
    : false;
}

const BORDERS = wordClass('nouns.borders');

/** "signed a contract", but not "worked with him": cooperation that is put in words. */
const isConcluded = ({ frame: { head, constraints } }: Told) =>
  isAccord(head) || constraints.some(({ lemmas }) => [...lemmas].some(isAccord));

/** Of which a noun means one kind. */
const IN_MODES: ReadonlySet<RelationType> = new Set(['COERCE', 'RETREAT']);

const isAccord = (noun: string) => PAPERS.has(noun) || DEALS.has(noun);

/** "respect the accords that Chad has signed with Mali": several, of former days. */
function isOfMany({ sentences }: Reading, { sentence, predicate }: Told): boolean {
  const tree = sentences[sentence]?.tree;
  const verb = tree?.tokens[predicate];
  return verb?.deprel === 'acl:relcl' && tree?.tokens[verb.head]?.xpos === 'NNS';
}

/** "intercepted and destroyed seven missiles": the attack was others'. */
function isWardedOff({ sentences }: Reading, { sentence, predicate }: Told): boolean {
  const tree = sentences[sentence]?.tree;
  return tree !== undefined && WARDING_OFF.has(lemma(tree, firstJoined(tree, predicate)));
}

const WARDING_OFF = wordClass('verbs.warding-off');

const verbOf = ({ sentences }: Reading, { sentence, predicate }: Told) => {
  const tree = sentences[sentence]?.tree;
  return tree ? lemma(tree, predicate) : '';
};

/** What the noun means by itself: to be behind an attack is a charge, and a verbal attack no other. */
function plainFrames({ lexicon }: Reading, noun: string): readonly Frame[] {
  const frames = (lexicon.framesByPos.noun.get(noun) ?? []).filter(
    ({ source }) => !source.includes('speaker'),
  );
  const plain = frames.filter(asksNothing);
  return plain.length > 0 ? plain : frames;
}

const INTRUSIONS = wordClass('nouns.intrusions');

const RULINGS = wordClass('nouns.rulings');

const PAPERS = wordClass('nouns.papers');
const DEALS = wordClass('nouns.deals');
/** What two have agreed on, however it was told. */
const ACCORDS: ReadonlySet<RelationType> = new Set(['AGREE', 'CONCEDE', 'COOPERATE', 'RETREAT', 'SUPPORT']);
const DEMANDS = wordClass('nouns.demands-made');
const DEMANDING: ReadonlySet<RelationType> = new Set(['REQUEST', 'THREATEN']);
const PROPOSALS = wordClass('nouns.proposals');
const PROPOSING: ReadonlySet<RelationType> = new Set(['AGREE', 'REQUEST']);

/** What "the remarks" were. */
const SAYINGS: ReadonlySet<RelationType> = new Set(['ACCUSE', 'REQUEST', 'THREATEN']);

/** What is agreed on may be told in the sentences below. */
const LEAD = 4;
