// "Brazil condemned the raid": the target is who did what "the raid" sums up, told a little before.
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import { JUDGING } from '../../type-sets.ts';
import { type End, endsAt } from '../roles/ends.ts';
import type { Roles } from '../roles/roles.ts';
import { areOneSide, pointerTo, type Told, togetherWith, toldEnds } from './back.ts';
import { doersBefore } from './deverbal.ts';

/** How many sentences back the deed may have been told. */
const REACH = 5;
const NEAR = 2;

const POINTERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

/** Who did the deed that stands in one of the roles; none where it says itself whose it is, or where nothing fits. */
export function impliedEnds(
  reading: Reading,
  where: SentenceReading,
  frame: Frame,
  roles: Roles,
  wanted: readonly string[],
): End[] {
  const asked = frame.type === 'REQUEST' ? toEnd(where, roles) : [];
  if (!JUDGING.has(frame.type) && asked.length === 0) return [];
  for (const index of asked.length > 0 ? asked : wanted.flatMap((role) => roles.get(role) ?? [])) {
    const pointer = isNamedSo(where, index) ? index : pointerOf(where, index);
    // "the Act" is a law
    if (pointer === null || where.sentence.tokens[index]?.text === 'Act') continue;
    const judges = (roles.get('subj') ?? []).flatMap((at) => endsAt(where, at)).map(({ actor }) => actor);
    const told = toldAt(reading, where, index, judges, frame.type === 'SUPPORT');
    const doers = told ? togetherWith(reading.told, told) : doersBefore(reading, where, index, judges);
    if (doers.length === 0) continue;
    const mention = pointerTo(where, pointer, index, doers);
    return toldEnds(doers, mention);
  }
  return [];
}

/** "called for an end to the operation", "demanded a halt to the strikes": what is to be over. */
function toEnd({ tree }: SentenceReading, roles: Roles): number[] {
  const ends = [...(roles.get('for') ?? []), ...(roles.get('obj') ?? [])].filter((at) =>
    ENDS.has(lemma(tree, at)),
  );
  const over = ends.flatMap((at) => childrenBy(tree, at, 'nmod'));
  // the parse may hang "to the raids" on the verb
  return [...over, ...(ends.length > 0 ? (roles.get('to') ?? []) : [])].filter(
    (at) => ['of', 'to'].includes(caseOf(tree, at) ?? '') && !STRIFE.has(lemma(tree, at)),
  );
}

const ENDS = wordClass('nouns.ends');
/** Both sides are to end it. */
const STRIFE = wordClass('nouns.quarrels');

/** "condemned what it called an act of war": what was done last. */
function isNamedSo({ tree, at }: SentenceReading, index: number): boolean {
  if (at[index] || tree.tokens[index]?.upos !== 'NOUN') return false;
  const before = tree.tokens.slice(Math.max(0, index - NAMING), index);
  const what = before.findLastIndex(({ lower }) => lower === 'what');
  return (
    what >= 0 &&
    before.slice(what).some((_, step) => CALLING.has(lemma(tree, index - before.length + what + step)))
  );
}

/** How far before the name that is given to a deed "what it called" may stand. */
const NAMING = 7;

const CALLING = wordClass('verbs.what-it-calls');

/** The deed told before that the word means; a little before only where it says what was hit. */
function toldAt(
  reading: Reading,
  where: SentenceReading,
  index: number,
  judges: readonly ActorRecord[],
  isWelcome: boolean,
): Told | null {
  const isNamed = isNamedSo(where, index);
  const isPlain = !isNamed && isBare(where, index);
  const noun = isNamed ? 'action' : lemma(where.tree, index);
  const isTyped = !isNamed && !isPlain;
  return lastTold(reading, where, noun, judges, { reach: isPlain ? REACH : NEAR, isTyped, isWelcome });
}

/** How the deed is looked for. */
interface Looking {
  /** How many sentences back. */
  reach: number;
  /** Only what the noun's own frames tell. */
  isTyped: boolean;
  isWelcome: boolean;
}

/** "the raid", "the latest raid", but not "the raid on the camp" */
const isBare = ({ tree }: SentenceReading, index: number) => childrenBy(tree, index, 'nmod').length === 0;

/** The "the" of a noun phrase that names nobody: "the raid", "the closure of the bridge". */
function pointerOf(where: SentenceReading, index: number): number | null {
  const { tree } = where;
  // "took the case to court"
  if (tree.tokens[index]?.upos !== 'NOUN' || where.at[index] || lemma(tree, index) === 'case') return null;
  if (childrenBy(tree, index, 'compound', 'acl', 'conj').length > 0) return null;
  if (childrenBy(tree, index, 'nmod').some((child) => where.at[child])) return null;
  const pointer = childrenBy(tree, index, 'det').find((child) =>
    POINTERS.has(tree.tokens[child]?.lower ?? ''),
  );
  return pointer ?? null;
}

/**
 * The last deed that the noun can mean, done by others than those who judge it: one of a type that the noun's own frames
 * have; for "the move" any that is more than words, else what the article opens with.
 */
function lastTold(
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
  const others = reading.told.filter(({ doers, past, sentence }) => {
    const isOwn = doers.some((doer) => judges.some((judge) => areOneSide(doer, judge)));
    // "a breakfast with editors" is no dialogue that others welcome
    const isCrowd = doers.some(({ kind }) => kind === 'people');
    return !isOwn && !past && !isCrowd && sentence < where.index;
  });
  const near = others.filter(({ sentence }) => sentence >= where.index - reach);
  // "the ruling" is a court's, and "the proposal" what was last asked for or offered
  if (RULINGS.has(noun)) return near.findLast(({ doers }) => doers.every(isJudge)) ?? null;
  if (PROPOSALS.has(noun)) {
    const last = others.findLast(({ sentence }) => sentence >= where.index - NEAR);
    return last && PROPOSING.has(last.type) ? last : null;
  }
  // "welcomed the dialogue": only what was told as both sides' doing
  // "the pact" is what two have made
  const isMutual = PAPERS.has(noun) || (nouns.length > 0 && nouns.every((frame) => frame.mutual));
  // "called the charges absurd": those against himself
  const isAgainst = ({ type, target }: Told) =>
    type !== 'ACCUSE' || judges.some((judge) => areOneSide(judge, target));
  // who is arrested is no "closure"
  const modes = new Set(nouns.map(({ mode }) => mode));
  const isSuch = ({ type, mode }: Told) =>
    types.has(type) && (type !== 'COERCE' || mode === null || modes.has(null) || modes.has(mode));
  const named = near.findLast((one) => isSuch(one) && (one.mutual || !isMutual) && isAgainst(one));
  if (named || !any || isTyped) return named ?? null;
  // "the remarks": only what was said last, and by others
  if (any === 'words')
    return others.findLast(({ type, sentence }) => SAYINGS.has(type) && sentence >= where.index - 2) ?? null;
  const isDecided = ({ effects }: Told) => effect !== undefined && effects.includes(effect);
  // a bombing is no "step"
  const isMeasure = ({ type, mutual }: Told) =>
    effect ? MEASURES.has(type) && !mutual : !WORDS.has(type) && !(type === 'ASSAULT' && STEPS.has(noun));
  // what is welcomed is seldom an act of conflict where the article tells of another
  const isKind = (one: Told) =>
    (isMeasure(one) && COOPERATIVE.has(one.type)) || (one.type === 'SUPPORT' && LASTING.has(one.frame.head));
  const welcomed = isWelcome && !effect ? (near.findLast(isKind) ?? others.find(isKind)) : undefined;
  const deed = near.findLast(isDecided) ?? welcomed ?? near.findLast(isMeasure);
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

/** Who only said something has made no move. */
const WORDS: ReadonlySet<RelationType> = new Set(['ACCUSE', 'CONSULT', 'REQUEST', 'SUPPORT']);

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
const PROPOSALS = wordClass('nouns.proposals');
const PROPOSING: ReadonlySet<RelationType> = new Set(['AGREE', 'REQUEST']);

/** What "the remarks" were. */
const SAYINGS: ReadonlySet<RelationType> = new Set(['ACCUSE', 'REQUEST', 'THREATEN']);

/** The headline and the sentence below it. */
const OPENING = 2;
