// Whether a predicate satisfies a frame, and with which actors on either side.
import { isBand, isForce, isJudge } from '../../actor-sets.ts';
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import type { ActorKind, RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, firstJoined, lemma, relation } from '../../tree.ts';
import { type Candidate, type Match, plainMatch } from '../candidate.ts';
import { isEpithet } from '../misread/figurative.ts';
import { pairsOf } from '../pairs.ts';
import { asCrowd, atHome } from '../roles/at-home.ts';
import { distinctEnds, type End, isNameless } from '../roles/ends.ts';
import { pairOf, resolveRoles } from '../roles/fill.ts';
import { isMeans } from '../roles/inside.ts';
import { isOwnNational } from '../roles/jailers.ts';
import { hasOtherSide, isBetweenOthers, isKept, isOfEither, isWielded } from '../roles/other-side.ts';
import { isOthersPeace } from '../roles/part.ts';
import { eachOther } from '../roles/reciprocal.ts';
import { isInLine } from '../roles/standing.ts';
import { withPart } from '../roles/strays.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { calledOr } from '../roles/understood.ts';
import { isOwnOrder } from '../stance/own-orders.ts';
import { speakerOver } from '../stance/speaker.ts';
import { hasParticle, withParticle } from './constraints.ts';
import { isDoneToThing, isEachAlone, isSeparate } from './each-alone.ts';
import { isSetting } from './heads.ts';
import { impliedTargets } from './implied-targets.ts';
import { isOthersDeed, isOthersToEnd } from './others-deeds.ts';
import { triggerOf } from './trigger.ts';

/** The match with the first frame of such types that fits, of those that one does to another of his own accord; null where none does. */
export function firstFit(
  candidate: Candidate,
  frames: readonly Frame[],
  types: ReadonlySet<RelationType>,
): Match | null {
  for (const frame of frames) {
    if (!types.has(frame.type) || frame.mutual || frame.source.includes('speaker')) continue;
    const match = tryFrame(candidate, frame);
    if (match) return match;
  }
  return null;
}

/** The match of a candidate with a frame; null where something that must be there is not. */
export function tryFrame(given: Candidate, frame: Frame): Match | null {
  const { where, predicate } = given;
  if (frame.particle && !hasParticle(given, frame.particle)) return null;
  if (isOthersPeace(given, frame) || isEpithet(given, frame)) return null;
  if (frame.type === 'REQUEST' && (isOwnOrder(where, predicate) || isQuestion(given))) return null;
  const whole = frame.particle ? withParticle(given, frame.particle) : given;
  const isWhole = whole.carried !== null && whole.carrier === predicate && !isLent(whole, frame);
  const candidate = isWhole ? { ...whole, carried: null } : whole;
  const trigger = triggerOf(candidate, frame);
  if (!trigger) return null;
  const anchors = trigger.slice(1);
  const ends = frame.target.includes('pair') || frame.source.includes('pair') ? pairOf(candidate) : null;
  const targeted = ends ?? resolveRoles(candidate, frame, frame.target, anchors, 'target');
  const found = calledOr(candidate, frame, withPart(candidate, frame, anchors, targeted));
  // "a tour of Egypt": who stands in the one role cannot stand in the other
  const taken = frame.mutual ? [] : found.map((end) => end.mention);
  const doers = (ends ?? resolveRoles(candidate, frame, frame.source, anchors, 'source', taken)).filter(
    (end) => !isLanding(frame, end),
  );
  const sources = asCrowd(candidate, frame, doers, found);
  if (isHearsay(candidate, frame, sources) || isOthersToEnd(candidate, frame, anchors, sources)) return null;
  const mutually = ends ? null : eachOther(candidate, frame, anchors, sources);
  const read = { carrier: candidate.carrier, trigger, byOrder: candidate.byOrder };
  if (mutually) return plainMatch(frame, predicate, mutually, mutually, { ...read, mutual: true });
  if (sources.length === 0 && !frame.mutual) return null;
  const targets = (
    found.length > 0 ? others(candidate, frame, anchors, sources, found) : impliedTargets(candidate, frame)
  ).filter((end) => !isOwner(candidate, frame, end, sources) && !isTheirs(frame, end, sources));
  const told = sources.length === 0 && frame.mutual ? teller(candidate, frame, targets) : sources;
  const isOwn = targets.every(({ actor }) => isOwnSide(sources, actor));
  const home = isOwn ? atHome(candidate, frame, sources, targets.length > 0) : [];
  const sided = sidesOf(candidate, frame, told, home.length > 0 ? home : targets);
  // two words for one actor make no tie, and leave their words to other frames
  if (!sided || pairsOf(sided).length === 0) return null;
  const passive = frame.pos === 'verb' && isPassiveHere(where.tree, predicate);
  return plainMatch(frame, predicate, sided.sources, sided.targets, {
    ...read,
    mutual: sided.mutual,
    passive,
  });
}

const isOwnSide = (sources: readonly End[], { id }: ActorRecord) =>
  sources.some(({ actor }) => actor.id === id || actor.affiliation === id);

/** "Chad's troops beat Malians, a charity charged": what they did says more than that somebody without a name tells it. */
const isHearsay = ({ where, predicate }: Candidate, frame: Frame, sources: readonly End[]) => {
  if (frame.type !== 'ACCUSE' || frame.pos !== 'verb' || sources.length === 0) return false;
  if (relation(where.tree, predicate) === 'parataxis') return sources.every(isNameless);
  // "the army killed Malians, activists say"
  return (
    frame.source.includes('speaker') &&
    sources.every((end) => end.mention.first > predicate && (isNameless(end) || end.actor.kind === 'people'))
  );
};

/** ""Can we trust Chad?" he asked": who only wants to know something demands nothing. */
function isQuestion({ reading, where, predicate, roles }: Candidate): boolean {
  const { tree, index, paragraph } = where;
  if (lemma(tree, predicate) !== 'ask' || roles.has('comp') || roles.has('for')) return false;
  const before = reading.sentences[index - 1];
  const isBehind = before?.paragraph === paragraph && before.sentence.tokens.at(-2)?.text === '?';
  return isBehind || tree.tokens.slice(0, predicate).some(({ text }) => text === '?');
}

/** "Kenyan police landed in Haiti": forces that arrive somewhere visit nobody. */
const isLanding = (frame: Frame, { actor }: End) =>
  frame.mode === 'visit' &&
  frame.pos === 'verb' &&
  (isForce(actor) || isBand(actor)) &&
  frame.constraints.every(({ role, forbidden }) => forbidden || role !== 'subj') &&
  !frame.id.startsWith('CONSULT/visit');

/** Whether what the verb over a noun lends it is the noun's too. */
const isLent = (candidate: Candidate, frame: Frame) =>
  !isOthersDeed(candidate, frame) &&
  !isOfEither(candidate, frame) &&
  (frame.mutual ||
    !isSetting(candidate.reading, candidate.where, candidate.predicate) ||
    isManner(candidate));

/** "Lima said the treaty with Chile was ready": who tells of what both do is the other side. */
function teller(
  { reading, where, predicate, roles, carrier }: Candidate,
  frame: Frame,
  targets: readonly End[],
): readonly End[] {
  const { tree } = where;
  const isSubject = relation(tree, predicate).startsWith('nsubj') && carrier === predicate;
  if (frame.pos !== 'noun' || !isSubject || !roles.has('with') || targets.length !== 1) return [];
  const speaker = speakerOver(reading, where, tree.tokens[predicate]?.head ?? -1);
  return speaker && speaker.actor.country !== null && isParty(speaker)
    ? [{ ...speaker, implied: 'said' }]
    : [];
}

/** Whoever makes treaties; a court only says what they mean. */
const isParty = ({ actor }: End) => PARTIES.has(actor.kind) && !isJudge(actor);

const PARTIES: ReadonlySet<ActorKind> = new Set(['group', 'institution', 'person', 'state']);

/** "in defiance of the UN", "in support of Peru": so does whoever does the rest. */
const isManner = ({ reading, where, predicate }: Candidate) =>
  reading.lexicon.complexPrepositions.get('in')?.has(lemma(where.tree, predicate)) === true;

/** "Chad and Mali signed their names": what two sides own is no other side. */
const isTheirs = (frame: Frame, { direct, mention }: End, sources: readonly End[]) =>
  frame.mutual && !direct && mention.form === 'pronoun' && distinctEnds(sources).length > 1;

/** "its peacekeepers were stationed there", "Thai and Lao police were sent": whose they are is not whom they are sent against. */
const isOwner = (
  { where: { tree } }: Candidate,
  { mutual }: Frame,
  { mention }: End,
  owned: readonly End[],
) => {
  const top = firstJoined(tree, mention.head);
  const { deprel = '', head: noun = -1 } = tree.tokens[top] ?? {};
  const isOf = (other: number) => {
    const beside = tree.tokens[firstJoined(tree, other)];
    return beside?.head === noun && OF_NOUN.test(beside.deprel);
  };
  return deprel === 'nmod:poss' && top === mention.head
    ? owned.some(({ mention: { head } }) => head === noun)
    : !mutual &&
        OF_NOUN.test(deprel) &&
        owned.some(({ mention: { head } }) => head === noun || (head !== mention.head && isOf(head)));
};

const OF_NOUN = /^(amod|compound)$/;

/** The targets; where they are the sources themselves, those that stand further in. */
function others(
  candidate: Candidate,
  frame: Frame,
  anchors: number[],
  sources: readonly End[],
  targets: readonly End[],
): readonly End[] {
  const ids = new Set(sources.map((end) => end.actor.id));
  // "withdrew its soldiers": one's own soldiers are no other either
  const isNational = (end: End) => isOwnNational(candidate, frame, sources, end);
  const isOwn = (end: End) =>
    ids.has(end.actor.id) || ids.has(end.actor.affiliation ?? '') || isNational(end);
  // who is at home visits nobody
  if (frame.mutual || frame.mode === 'visit' || !targets.every(isOwn)) return targets;
  // "Serbia arrested its minister Lee at a call from Chad": he and nobody else
  const isNamed = ({ actor, direct, mention }: End) =>
    direct && actor.kind === 'person' && mention.first > candidate.predicate;
  if (targets.some(isNamed)) return targets;
  for (const { actor } of targets) ids.add(actor.id);
  const found = resolveRoles({ ...candidate, barred: ids }, frame, frame.target, anchors, 'target');
  if (found.length > 0) return found;
  const implied = impliedTargets(candidate, frame);
  return implied.length > 0 ? implied : targets.filter((end) => !isNational(end));
}

/** Both sides, or for mutual frames the two or more actors of a single side. */
function sidesOf(
  candidate: Candidate,
  frame: Frame,
  sources: readonly End[],
  targets: readonly End[],
): Pick<Match, 'sources' | 'targets' | 'mutual'> | null {
  const { where, roles, predicate } = candidate;
  if (sources.length > 0 && targets.length > 0) return { sources, targets, mutual: frame.mutual };
  if (hasOtherSide(candidate) && (frame.target.includes('pair') || isKept(candidate))) return null;
  // "I spoke to A and B" is nothing between A and B, nor is "A and B met with him"
  const isOther = (role: string) =>
    role !== 'obj' &&
    roles
      .get(role)
      ?.some(
        (at) =>
          !isSetBefore(candidate, at) &&
          !isWielded(where.tree, at) &&
          !(role === 'with' && (isInLine(where, at) || isMeans(where, at))),
      );
  if (!frame.mutual || frame.target.some(isOther)) return null;
  // who battle a fire together do not battle each other
  const fought = frame.type === 'ASSAULT' && frame.target.includes('obj') ? (roles.get('obj') ?? []) : [];
  if (fought.some((at) => !isWielded(where.tree, at))) return null;
  if (isSeparate(where, predicate) || isBetweenOthers(candidate, sources)) return null;
  if (frame.pos === 'verb' && (isDoneToThing(candidate, frame) || isEachAlone(where, predicate, frame)))
    return null;
  const side = distinctEnds(sources.filter((end) => !isSharing(where, end)));
  return side.length > 1 ? { sources: side, targets: side, mutual: true } : null;
}

/** "With the help of Oman, Chad and Mali agreed": by what means, before who does it, and with nobody. */
const isSetBefore = ({ where: { at }, roles }: Candidate, index: number) =>
  !at[index] && (roles.get('subj') ?? []).every((subject) => index < subject);

/** "American diplomats and officers worked there": who shares what stands before the first is no other side. */
const isSharing = ({ tree }: SentenceReading, end: End) =>
  isNameless(end) &&
  relation(tree, end.mention.head) === 'conj' &&
  childrenBy(tree, end.mention.head, 'amod', 'det', 'nmod:poss').length === 0;
