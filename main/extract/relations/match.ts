// Which words of a sentence satisfy which frames.
import type { Frame } from '../lexicon/types.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { subtreeSpan } from '../tree.ts';
import { matchAnswered } from './answered.ts';
import type { Match } from './candidate.ts';
import { hasParticle } from './constraints.ts';
import { matchDemands, matchRequests } from './demands.ts';
import { tryFrame } from './fit.ts';
import { candidateAt, type Head, headsIn, type ReadRoles } from './heads.ts';
import { orderRoles } from './order.ts';
import { rolesOf } from './roles.ts';

/**
 * All matches of a sentence. A token serves one frame only, the most specific first; membership and charges are read
 * besides: who is expelled from a body is punished and is no member.
 */
export function matchFrames(reading: Reading, where: SentenceReading): Match[] {
  const demands = matchDemands(reading, where);
  const demanded = demands.flatMap((match) => below(where, match));
  const besides = [isMembership, isCharge].flatMap((wanted) => {
    const matches: Match[] = [];
    matchPasses(reading, where, new Set(demanded), matches, rolesOf, wanted);
    return matches;
  });
  const events = matchEvents(reading, where, demands, new Set(demanded));
  return [...besides, ...events, ...matchAnswered(reading, where, events)];
}

const isMembership = (frame: Frame) => frame.type === 'MEMBER_OF';
/** "said that X committed war crimes": what X did and that it is charged with it are two things. */
const isCharge = (frame: Frame) => frame.source.includes('speaker');
const isEvent = (frame: Frame) => !isMembership(frame) && !isCharge(frame);

function matchEvents(
  reading: Reading,
  where: SentenceReading,
  demands: readonly Match[],
  used: Set<number>,
): Match[] {
  const matches = [...demands];
  matchPasses(reading, where, used, matches, rolesOf, isEvent);
  matches.push(...matchRequests(reading, where, used));
  // where the parse gave nothing at all, the order of the words may
  if (matches.length === 0)
    matchPasses(reading, where, used, matches, (_, predicate) => orderRoles(where, predicate), isEvent);
  return matches;
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
  // "called off": where the particle makes another verb, the plain one is not meant
  const phrasal = tried.filter((frame) => frame.particle && hasParticle(candidate, frame.particle));
  for (const frame of phrasal.length > 0 ? phrasal : tried) {
    const match = tryFrame(candidate, frame);
    if (match) return match;
  }
  return null;
}
