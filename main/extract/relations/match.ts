// Which frames a predicate satisfies, and with which actors.
import type { Frame, FramePos } from '../lexicon/types.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { lemma, relation, subtreeSpan } from '../tree.ts';
import type { Candidate, Match } from './candidate.ts';
import { hasParticle, meets, withParticle } from './constraints.ts';
import { matchDemands, matchRequests } from './demands.ts';
import { distinctEnds, type End } from './ends.ts';
import { addressees, pairOf, resolveRoles } from './fill.ts';
import { isThreat, warned } from './threats.ts';
import { orderRoles } from './order.ts';
import { pairsOf } from './pairs.ts';
import { isPassiveHere, rolesOf, type Roles } from './roles.ts';

/**
 * All matches of a sentence. A token serves one frame only, the most specific first; membership is read besides:
 * who is expelled from a body is punished and is no member.
 */
export function matchFrames(reading: Reading, where: SentenceReading): Match[] {
  const demands = matchDemands(reading, where);
  const demanded = demands.flatMap((match) => below(where, match));
  const members: Match[] = [];
  matchPasses(reading, where, new Set(demanded), members, rolesOf, isMembership);
  return [...members, ...matchEvents(reading, where, demands, new Set(demanded))];
}

const isMembership = (frame: Frame) => frame.type === 'MEMBER_OF';
const isNoMembership = (frame: Frame) => frame.type !== 'MEMBER_OF';

function matchEvents(
  reading: Reading,
  where: SentenceReading,
  demands: readonly Match[],
  used: Set<number>,
): Match[] {
  const matches = [...demands];
  matchPasses(reading, where, used, matches, rolesOf, isNoMembership);
  matches.push(...matchRequests(reading, where, used));
  // where the parse gave nothing at all, the order of the words may
  if (matches.length === 0)
    matchPasses(
      reading,
      where,
      used,
      matches,
      (_, predicate) => orderRoles(where, predicate),
      isNoMembership,
    );
  return matches;
}

type ReadRoles = (tree: SentenceReading['tree'], predicate: number) => Roles;

/** A token that heads frames. */
interface Head {
  predicate: number;
  pos: FramePos;
  frames: readonly Frame[];
}

function headsIn(reading: Reading, where: SentenceReading): Head[] {
  return where.sentence.tokens.flatMap((_, predicate) => {
    const pos = positionOf(reading, where, predicate);
    const frames = pos && reading.lexicon.frames.get(`${lemma(where.tree, predicate)}/${pos}`);
    return frames ? [{ predicate, pos, frames }] : [];
  });
}

function matchPasses(
  reading: Reading,
  where: SentenceReading,
  used: Set<number>,
  matches: Match[],
  readRoles: ReadRoles,
  wanted: (frame: Frame) => boolean,
): void {
  const heads = headsIn(reading, where);
  for (const pass of [specificPass, nounPass, plainPass]) {
    for (const head of heads) {
      if (used.has(head.predicate)) continue;
      const match = matchHead(reading, where, head, (frame) => wanted(frame) && pass(frame), readRoles);
      if (!match) continue;
      matches.push(match);
      for (const token of match.trigger) used.add(token);
      used.add(match.carrier);
    }
  }
}

/** What is demanded is not done: the predicates under "must" state nothing. */
function below(where: SentenceReading, match: Match): number[] {
  const demanded = where.sentence.tokens[match.trigger[0] ?? 0]?.head ?? -1;
  if (demanded < 0) return [];
  const [first, last] = subtreeSpan(where.tree, demanded);
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

const specificPass = (frame: Frame) =>
  frame.pos === 'verb' && frame.constraints.some((one) => !one.forbidden);

const nounPass = (frame: Frame) => frame.pos === 'noun';

const plainPass = (frame: Frame) => frame.pos !== 'noun';

function matchHead(
  reading: Reading,
  where: SentenceReading,
  { predicate, pos, frames }: Head,
  pass: (frame: Frame) => boolean,
  readRoles: ReadRoles,
): Match | null {
  const tried = frames.filter(pass);
  if (tried.length === 0) return null;
  const candidate = candidateAt(reading, where, predicate, pos, readRoles);
  for (const frame of tried) {
    const match = tryFrame(candidate, frame);
    if (match) return match;
  }
  return null;
}

function positionOf(reading: Reading, where: SentenceReading, index: number): FramePos | null {
  if (where.at[index] && where.at[index]?.form !== 'description') return null;
  const token = where.sentence.tokens[index];
  // "free-trade pact", "attack helicopters": the noun behind says what it is, but for "aid package"
  if (
    token?.upos === 'NOUN' &&
    token.deprel === 'compound' &&
    !reading.lexicon.efforts.has(lemma(where.tree, token.head))
  )
    return null;
  if (token?.upos === 'NOUN') return 'noun';
  if (token?.upos === 'ADJ') return 'adj';
  // "a call", "Iran's support": no verb stands right after a determiner or a possessor
  return token?.upos === 'VERB' ? (isNounPlace(where, index) ? 'noun' : 'verb') : null;
}

function isNounPlace(where: SentenceReading, index: number): boolean {
  const before = where.sentence.tokens[index - 1];
  const token = where.sentence.tokens[index];
  return (
    (token?.xpos === 'VB' || token?.xpos === 'VBP') &&
    (before?.upos === 'DET' || before?.xpos === 'POS' || before?.xpos === 'PRP$')
  );
}

function candidateAt(
  reading: Reading,
  where: SentenceReading,
  predicate: number,
  pos: FramePos,
  readRoles: ReadRoles,
): Candidate {
  const roles = readRoles(where.tree, predicate);
  const byOrder = readRoles !== rolesOf;
  const { deeds } = reading.lexicon;
  const candidate = {
    reading,
    where,
    predicate,
    carrier: predicate,
    roles,
    carried: null,
    byOrder,
    deeds,
    barred: NOBODY,
  };
  if (pos !== 'noun') return candidate;
  const carrier = carrierOf(reading, where, predicate);
  const lender = carrier === predicate ? lenderOf(reading, where, predicate) : carrier;
  return { ...candidate, carrier, carried: lender === null ? null : readRoles(where.tree, lender) };
}

const NOBODY: ReadonlySet<string> = new Set();

/** "wants talks", "ended support": the verb lends its subject, and makes something of the noun besides. */
function lenderOf(reading: Reading, where: SentenceReading, noun: number): number | null {
  const head = where.sentence.tokens[noun]?.head ?? -1;
  if (head < 0 || relation(where.tree, noun) !== 'obj') return null;
  const effect = reading.lexicon.operators.get(`${lemma(where.tree, head)}/verb`)?.effect;
  return effect !== undefined && LENDING.has(effect) ? head : null;
}

const LENDING: ReadonlySet<string> = new Set([
  'commit',
  'decide',
  'fail',
  'plan',
  'refuse',
  'reverse',
  'suppose',
  'threaten',
  'try',
]);

/** The light verb that a noun depends on: "hold talks", "talks were held", "be in talks", "engage in trade". */
function carrierOf(reading: Reading, where: SentenceReading, noun: number): number {
  const token = where.sentence.tokens[noun];
  const head = token?.head ?? -1;
  if (!token || head < 0) return noun;
  const kind = relation(where.tree, noun);
  if (kind === 'conj' || kind === 'compound') return carrierOf(reading, where, head);
  const isObject = kind === 'obj' || token.deprel === 'nsubj:pass' || kind === 'obl';
  return isObject &&
    where.sentence.tokens[head]?.upos === 'VERB' &&
    reading.lexicon.lightVerbs.has(lemma(where.tree, head))
    ? head
    : noun;
}

function tryFrame(given: Candidate, frame: Frame): Match | null {
  const { where, predicate } = given;
  if (frame.particle && !hasParticle(given, frame.particle)) return null;
  const candidate = frame.particle ? withParticle(given, frame.particle) : given;
  const trigger = [predicate];
  for (const constraint of frame.constraints) {
    const found = meets(candidate, constraint);
    if (constraint.forbidden ? found !== null : found === null) return null;
    if (found !== null && !constraint.forbidden) trigger.push(found);
  }
  const anchors = trigger.slice(1);
  const ends = frame.target.includes('pair') || frame.source.includes('pair') ? pairOf(candidate) : null;
  const found = ends ?? resolveRoles(candidate, frame, frame.target, anchors, 'target');
  // "a tour of Egypt": who stands in the one role cannot stand in the other
  const taken = frame.mutual ? [] : found.map((end) => end.mention);
  const sources = ends ?? resolveRoles(candidate, frame, frame.source, anchors, 'source', taken);
  const targets =
    found.length > 0 ? others(candidate, frame, anchors, sources, found) : impliedTargets(candidate, frame);
  const sided = sidesOf(candidate, frame, sources, targets);
  // two words for one actor make no tie, and leave their words to other frames
  if (!sided || pairsOf(sided).length === 0) return null;
  const passive = frame.pos === 'verb' && isPassiveHere(where.tree, predicate);
  return {
    frame,
    predicate,
    carrier: candidate.carrier,
    ...sided,
    trigger,
    passive,
    byOrder: candidate.byOrder,
  };
}

/** The targets; where they are the sources themselves, those that stand further in. */
function others(
  candidate: Candidate,
  frame: Frame,
  anchors: number[],
  sources: End[],
  targets: End[],
): End[] {
  const ids = new Set(sources.map((end) => end.actor.id));
  if (frame.mutual || !targets.every((end) => ids.has(end.actor.id))) return targets;
  const found = resolveRoles({ ...candidate, barred: ids }, frame, frame.target, anchors, 'target');
  return found.length > 0 ? found : targets;
}

/** Whom a demand or a threat without a target is meant for. */
function impliedTargets(candidate: Candidate, frame: Frame): End[] {
  if (frame.type === 'REQUEST') return addressees(candidate);
  return isThreat(candidate, frame) ? warned(candidate) : [];
}

/** Both sides, or for mutual frames the two or more actors of a single side. */
function sidesOf(
  { roles }: Candidate,
  frame: Frame,
  sources: End[],
  targets: End[],
): Pick<Match, 'sources' | 'targets' | 'mutual'> | null {
  if (sources.length > 0 && targets.length > 0) return { sources, targets, mutual: frame.mutual };
  // "I spoke to A and B" is nothing between A and B, nor is "A and B met with him"
  if (!frame.mutual || frame.target.some((role) => role !== 'obj' && roles.has(role))) return null;
  const side = distinctEnds(sources);
  return side.length > 1 ? { sources: side, targets: side, mutual: true } : null;
}
