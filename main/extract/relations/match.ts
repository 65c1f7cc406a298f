// Which words of a sentence satisfy which frames.
import type { Frame } from '../lexicon/types.ts';
import type { RelationType } from '../model.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { lemma, subtreeSpan } from '../tree.ts';
import { matchAnswered, matchDefied } from './answered.ts';
import type { Match } from './candidate.ts';
import { hasParticle } from './constraints.ts';
import { matchDemands, matchRequests } from './demands.ts';
import { tryFrame } from './fit.ts';
import { type Head, headsIn } from './heads.ts';
import { matchHelped } from './helped.ts';
import { matchMediated } from './mediated.ts';
import { orderRoles } from './order.ts';
import { rolesOf } from './roles.ts';

/**
 * All matches of a sentence. A token serves one frame only, the most specific first; membership and charges are read
 * besides: who is expelled from a body is punished and is no member.
 */
export function matchFrames(reading: Reading, where: SentenceReading): Match[] {
  const demands = matchDemands(reading, where);
  const demanded = demands.flatMap((match) => below(where, match));
  const heads = headsIn(reading, where, rolesOf);
  const besides = [isMembership, isCharge, isJoint].flatMap((wanted) => {
    const matches: Match[] = [];
    matchPasses(heads, new Set(demanded), matches, wanted);
    return matches;
  });
  // who brings others together or helps them is told besides what they do
  const aside = [...matchMediated(where, heads), ...matchHelped(where, heads)];
  const used = new Set([...demanded, ...aside.map(({ predicate }) => predicate)]);
  const events = matchEvents(reading, where, heads, demands, used);
  const open = events.filter((match) => !isSettled(where, match, events));
  return [
    ...besides,
    ...aside,
    ...open,
    ...matchAnswered(where, heads, events),
    ...matchDefied(where, heads),
  ];
}

/** "turned the page on their quarrel": whoever agrees or gives way over a quarrel has none any more. */
function isSettled(
  { tree }: SentenceReading,
  { frame, predicate }: Match,
  events: readonly Match[],
): boolean {
  if (frame.type !== 'RIVAL_OF' || frame.pos !== 'noun') return false;
  const verb = tree.tokens[predicate]?.head ?? -1;
  return events.some((other) => other.predicate === verb && SETTLING.has(other.frame.type));
}

const SETTLING: ReadonlySet<RelationType> = new Set(['AGREE', 'CONCEDE']);

const isMembership = (frame: Frame) => frame.type === 'MEMBER_OF';
/** "said that X committed war crimes": what X did and that it is charged with it are two things. */
const isCharge = (frame: Frame) => frame.source.includes('speaker');
/** "launched a joint operation against rebels": they act together, whatever they do. */
const isJoint = (frame: Frame) =>
  frame.type === 'COOPERATE' &&
  frame.constraints.some(
    ({ role, lemmas, forbidden }) => !forbidden && role === 'poss' && lemmas.has('joint'),
  );
const isEvent = (frame: Frame) => !isMembership(frame) && !isCharge(frame) && !isJoint(frame);

function matchEvents(
  reading: Reading,
  where: SentenceReading,
  heads: readonly Head[],
  demands: readonly Match[],
  used: Set<number>,
): Match[] {
  const matches = [...demands];
  matchPasses(heads, used, matches, isEvent);
  matches.push(...matchEnded(reading, where, heads, matches), ...matchRequests(reading, where, used));
  // where the parse gave nothing at all, the order of the words may
  if (matches.length === 0) {
    const byOrder = headsIn(reading, where, (_, predicate) => orderRoles(where, predicate));
    matchPasses(byOrder, used, matches, isEvent);
  }
  return matches;
}

/** "told Chad to stop its raids on Sudan": what is to be stopped is done. */
function matchEnded(
  reading: Reading,
  where: SentenceReading,
  heads: readonly Head[],
  matches: readonly Match[],
): Match[] {
  return matches.flatMap(({ frame, predicate, trigger }) => {
    const asks = where.sentence.tokens[predicate]?.head ?? -1;
    const isAsked = reading.lexicon.operators.get(`${lemma(where.tree, asks)}/verb`)?.effect === 'request';
    if (!isAsked || !(frame.type === 'RETREAT' || frame.type === 'CONCEDE')) return [];
    const ended = heads.find((head) => head.pos === 'noun' && trigger.slice(1).includes(head.predicate));
    const isEnded =
      reading.lexicon.operators.get(`${lemma(where.tree, predicate)}/verb`)?.effect === 'reverse';
    return ended && isEnded ? (matchHead(ended, nounPass) ?? []) : [];
  });
}

function matchPasses(
  heads: readonly Head[],
  used: Set<number>,
  matches: Match[],
  wanted: (frame: Frame) => boolean,
): void {
  for (const pass of [specificPass, nounPass, plainPass]) {
    for (const head of heads) {
      if (used.has(head.predicate)) continue;
      const match = matchHead(head, (frame) => wanted(frame) && pass(frame));
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

function matchHead(head: Head, pass: (frame: Frame) => boolean): Match | null {
  const tried = head.frames.filter(pass);
  if (tried.length === 0) return null;
  const candidate = head.candidate();
  // "called off": where the particle makes another verb, the plain one is not meant
  const phrasal = tried.filter((frame) => frame.particle && hasParticle(candidate, frame.particle));
  const isOwn = phrasal.some(({ particle }) => particle && !ADVERBS.has(particle));
  for (const frame of isOwn ? phrasal : [...phrasal, ...tried.filter((other) => !phrasal.includes(other))]) {
    const match = tryFrame(candidate, frame);
    if (match) return match;
  }
  return null;
}

/** Particles that leave their verb what it is: "flew together to Kyiv". */
const ADVERBS: ReadonlySet<string> = new Set(['back', 'closer', 'home', 'together']);
