// Which words of a sentence satisfy which frames.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, lemma, subtreeSpan } from '../../tree.ts';
import { matchAnswered, matchDefied } from '../back/answered.ts';
import { matchAsAsked } from '../back/as-asked.ts';
import { matchMediated } from '../back/mediated.ts';
import { matchUnheard } from '../back/unheard.ts';
import { matchAdvocated } from '../besides/advocated.ts';
import { matchAnnounced } from '../besides/announced.ts';
import { matchAvenged } from '../besides/avenged.ts';
import { matchBlownUp } from '../besides/blown-up.ts';
import { matchBrought } from '../besides/brought.ts';
import { matchCharged } from '../besides/charged.ts';
import { matchClaimed } from '../besides/claimed.ts';
import { matchDemands, matchNeeds, matchPressing, matchRequests } from '../besides/demands.ts';
import { matchDue } from '../besides/due.ts';
import { matchFallen } from '../besides/fallen.ts';
import { matchJudged } from '../besides/judged.ts';
import { matchOmitted } from '../besides/omitted.ts';
import { matchStruckAtHome } from '../besides/struck-at-home.ts';
import { matchToldToLeave } from '../besides/told-to-leave.ts';
import { matchVoted, underVote } from '../besides/voted.ts';
import type { Candidate, Match } from '../candidate.ts';
import { matchAlongside } from '../roles/alongside.ts';
import { matchComrades } from '../roles/comrades.ts';
import { matchHelped } from '../roles/helped.ts';
import { orderRoles } from '../roles/order.ts';
import { whichOfDeed } from '../roles/which.ts';
import { isStoppedInVain } from '../stance/taken-for-facts.ts';
import { hasParticle, wordsAt } from './constraints.ts';
import { tryFrame } from './fit.ts';
import { type Head, headsIn, isForHelp } from './heads.ts';
import { isHelpedThere } from './helped-there.ts';
import { openTo, PASSES, type Passes, type Tried } from './passes.ts';
import { matchSecondThings } from './second-things.ts';
import { isSettled } from './settled.ts';

/**
 * All matches of a sentence. A token serves one frame only, the most specific first; membership and charges are read
 * besides: who is expelled from a body is punished and is no member.
 */
export function matchFrames(reading: Reading, where: SentenceReading, heads: readonly Head[]): Match[] {
  const pressing = [...matchPressing(where), ...matchNeeds(where)];
  const demands = [...matchDemands(reading, where), ...pressing];
  const demanded = demands.flatMap((match) => below(where, match));
  const besides = BESIDES.flatMap((wanted) => {
    const matches: Match[] = [];
    matchPasses(heads, new Set(demanded), matches, wanted);
    return matches;
  });
  // who brings others together or helps them is told besides what they do
  const aside = [...matchMediated(where, heads), ...matchHelped(where, heads)];
  const used = new Set([
    ...demanded,
    ...pressing.map(({ predicate }) => predicate),
    ...aside.map(({ predicate }) => predicate),
  ]);
  const events = matchEvents(reading, where, heads, demands, used);
  const second = matchSecondThings(where, heads, matchWhole);
  const isTaken = ({ predicate, frame }: Match) =>
    frame.pos === 'noun' && second.some(({ trigger }) => trigger.includes(predicate));
  const open = events
    .filter((match) => !isSettled(where, match, events) && !isHelpedThere(where, match) && !isTaken(match))
    .map((match) => underVote(where, match));
  return [
    ...besides,
    ...aside,
    ...open,
    ...second,
    ...matchComrades(reading, where, heads, open, matchWhole),
    ...matchAlongside(reading, where, open),
    ...matchJudged(where, heads, open, matchWhole),
    ...matchCharged(where, heads, open, matchWhole),
    ...matchAvenged(where, open),
    ...matchClaimed(reading, where),
    ...matchFallen(reading, where),
    ...matchBlownUp(reading, where, open),
    ...matchStruckAtHome(reading, where),
    ...matchAdvocated(reading, where),
    ...matchToldToLeave(reading, where),
    ...matchBrought(reading, where, open),
    ...matchAnswered(reading, where, heads, events),
    ...matchDefied(where, heads),
    ...matchUnheard(where, events),
    ...matchDue(reading, where),
    ...matchOmitted(reading, where),
    ...matchAnnounced(where, heads, events),
    ...matchVoted(reading, where, heads, events),
    ...matchAsAsked(reading, where),
  ];
}

type Wanted = (passes: Passes) => Passes[keyof Passes];

const EVENTS: Wanted = ({ events }) => events;
const BESIDES: readonly Wanted[] = [
  ({ memberships }) => memberships,
  ({ charges }) => charges,
  ({ joint }) => joint,
];

function matchEvents(
  reading: Reading,
  where: SentenceReading,
  heads: readonly Head[],
  demands: readonly Match[],
  used: Set<number>,
): Match[] {
  const matches = [...demands];
  matchPasses(heads, used, matches, EVENTS);
  matches.push(...matchEnded(reading, where, heads, matches), ...matchRequests(reading, where, used));
  // where the parse gave nothing at all, the order of the words may
  if (matches.length === 0) {
    const byOrder = headsIn(reading, where, (_, predicate) => orderRoles(where, predicate));
    // "…, which Peru condemned": what is judged is no name
    const open = byOrder.filter(({ predicate }) => whichOfDeed(where.tree, predicate) < 0);
    matchPasses(open, used, matches, EVENTS);
    const isShort = where.sentence.tokens.length <= SHORT;
    return matches.filter((match) => isShort || match.frame.pos !== 'noun' || isTurnedTo(where, match));
  }
  return matches;
}

/** "an arrangement with Chad", but neither "the massacre in Chad" nor "the peace process": order alone tells too little of nouns. */
const isTurnedTo = ({ tree }: SentenceReading, { sources, targets }: Match) =>
  targets.some(
    (target) =>
      TURNED.has(caseOf(tree, target.mention.head) ?? '') &&
      sources.every(({ mention }) => mention !== target.mention),
  );

/** What so few words tell is seldom anything else. */
const SHORT = 13;

const TURNED: ReadonlySet<string> = new Set(['against', 'between', 'by', 'from', 'on', 'to', 'with']);

/** "told Chad to stop its raids on Sudan", "failed to stop Chad's raid": what is to be stopped is done. */
function matchEnded(
  reading: Reading,
  where: SentenceReading,
  heads: readonly Head[],
  matches: readonly Match[],
): Match[] {
  return matches.flatMap(({ frame, predicate, trigger }) => {
    const asks = where.sentence.tokens[predicate]?.head ?? -1;
    const isAsked = reading.lexicon.operators.verb.get(lemma(where.tree, asks))?.effect === 'request';
    const isInVain = isStoppedInVain(where.tree, predicate);
    const isToEnd =
      isAsked && !isForHelp(where, predicate) && (frame.type === 'RETREAT' || frame.type === 'CONCEDE');
    if (!isInVain && !isToEnd) return [];
    const ended = heads.find((head) => head.pos === 'noun' && trigger.slice(1).includes(head.predicate));
    const isEnded = reading.lexicon.operators.verb.get(lemma(where.tree, predicate))?.effect === 'reverse';
    // all frames of a noun are tried in one pass
    const tried = ended?.passes.all.find((pass) => pass !== null);
    return ended && tried && (isEnded || isInVain) ? (matchHead(ended, tried) ?? []) : [];
  });
}

function matchPasses(heads: readonly Head[], used: Set<number>, matches: Match[], wanted: Wanted): void {
  const trying = heads.filter(({ passes }) => wanted(passes).length > 0);
  if (trying.length === 0) return;
  for (let pass = 0; pass < PASSES; pass++)
    for (const head of trying) {
      const tried = wanted(head.passes)[pass];
      if (!tried || used.has(head.predicate)) continue;
      const match = matchHead(head, tried);
      if (!match) continue;
      matches.push(match);
      // "called the king to demand an answer", "…, urging him to go" is a call and a demand
      const isOwn = (at: number) => match.frame.type !== 'CONSULT' || !isPurpose(head.candidate(), at);
      for (const token of match.trigger.filter(isOwn)) used.add(token);
      used.add(match.carrier);
    }
}

const isPurpose = ({ where: { tree }, predicate }: Candidate, at: number) =>
  at !== predicate && /^VBG?$/.test(tree.tokens[at]?.xpos ?? '') && tree.tokens[at]?.head === predicate;

/** What an event's head tells by itself. */
function matchWhole(head: Head): Match | null {
  for (const tried of head.passes.events) {
    const match = tried ? matchHead(head, tried) : null;
    if (match) return match;
  }
  return null;
}

/** What is demanded is not done: the predicates under "must" state nothing. */
function below(where: SentenceReading, match: Match): number[] {
  const trigger = match.trigger[0] ?? 0;
  const token = where.sentence.tokens[trigger];
  // "stressed the need for Chad to leave, and …"
  const demanded = token?.upos === 'NOUN' ? trigger : (token?.head ?? -1);
  if (demanded < 0) return [];
  const [first, last] = subtreeSpan(where.tree, demanded);
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

function matchHead(head: Head, tried: Tried): Match | null {
  const candidate = head.candidate();
  // "called off": where the particle makes another verb, the plain one is not meant
  const particles =
    tried.particles.length === 0
      ? tried.particles
      : tried.particles.filter((particle) => hasParticle(candidate, particle));
  if (particles.length > 0) {
    for (const frame of tried.phrasal) {
      const isHere = frame.particle && particles.includes(frame.particle) && !tried.again.has(frame);
      const match = isHere ? tryFrame(candidate, frame) : null;
      if (match) return match;
    }
    if (particles.some((particle) => !ADVERBS.has(particle))) return null;
  }
  // what a verb lends a noun depends on the frame, and with it what stands beside the noun
  const plain = candidate.carried ? tried.plain : openTo(tried, (role) => wordsAt(candidate, role));
  for (const frame of plain) {
    const match = tryFrame(candidate, frame);
    if (match) return match;
  }
  return null;
}

/** Particles that leave their verb what it is: "flew together to Kyiv". */
const ADVERBS = wordClass('adverbs.places');
