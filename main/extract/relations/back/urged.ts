// "The African Union called for dialogue", "Oman urged restraint": of those who are told to be at odds.
import { isUnnamed } from '../../actor-sets.ts';
import { GAP } from '../../gaps/gaps.ts';
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { statesOfTitle } from '../../resolve/sides/title-pair.ts';
import { childrenBy, lemma, subtreeSpan } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { metBy } from '../frames/constraints.ts';
import { framesThat } from '../frames/frame-lists.ts';
import type { Head } from '../frames/heads.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { namedDoers } from '../roles/takers.ts';
import { isSideOf, isSideOfEnds, pointerTo, toldEnds } from './back.ts';
import { bothTold } from './hosted.ts';
import { atOddsThroughout, isMainQuarrel, quarrelling, TALKS } from './quarrelling.ts';

/** What only those can give who are at odds. */
const PEACE = wordClass('nouns.peace-urged');

/** How many sentences back their quarrel must have been told last. */
const REACH = 5;

/** One match for each call for peace that says nothing of whom it is meant for; `silent` are the verbs that have told nothing. */
export function matchUrged(reading: Reading, where: SentenceReading, silent: readonly Head[]): Match[] {
  if (reading.told.length === 0 || !where.tree.lemmas.some((word) => PEACE.has(word))) return [];
  return silent.flatMap((head) =>
    isPassiveHere(where.tree, head.predicate) ? [] : matchCall(reading, where, head),
  );
}

function matchCall(reading: Reading, where: SentenceReading, head: Head): Match[] {
  const found = callOf(where, head);
  if (!found) return [];
  const [frame, noun] = found;
  const sources = namedDoers(where, head.predicate);
  if (sources.length === 0) return [];
  const isCaller = isSideOfEnds(sources);
  const both = partiesTold(reading, where, isCaller);
  const parties = both.length < 2 ? otherParty(reading, where, noun, isCaller) : both;
  if (parties.length === 0) return [];
  const targets = alikeIn(where, noun).flatMap((at) => toldEnds(parties, pointerTo(where, at, at, parties)));
  return [plainMatch(frame, head.predicate, sources, targets, { trigger: [head.predicate, noun] })];
}

/** "Chad and Mali: a quarrel. … Chad called for talks": with the other of the two whom the headline joins. */
function otherParty(
  reading: Reading,
  where: SentenceReading,
  noun: number,
  isCaller: (actor: ActorRecord) => boolean,
): ActorRecord[] {
  const title = statesOfTitle(reading);
  if (!TALKS.has(lemma(where.tree, noun)) || !title.some(isCaller)) return [];
  const pair = atOddsThroughout(
    reading,
    reading.told.filter(({ past }) => !past),
  );
  return pair.length === 2 && title.every(isSideOf(pair)) ? pair.filter((actor) => !isCaller(actor)) : [];
}

/** "called for calm, and Togo for dialogue": what each of them asks for. */
function alikeIn({ tree: { tokens } }: SentenceReading, noun: number): number[] {
  const first = tokens[noun]?.deprel === GAP ? (tokens[noun]?.head ?? noun) : noun;
  return tokens.flatMap(({ deprel, head }, at) =>
    at === first || (deprel === GAP && head === first) ? [at] : [],
  );
}

const requests = framesThat(({ type, constraints }) => type === 'REQUEST' && constraints.length > 0);

/** The frame that asks for peace and nothing else, and the word for it. */
function callOf(where: SentenceReading, head: Head): [Frame, number] | null {
  for (const frame of requests(head.frames)) {
    const met = frame.particle ? null : metBy(head.candidate(), frame);
    const noun = met?.find((at) => at !== null && PEACE.has(lemma(where.tree, at)));
    if (typeof noun === 'number' && namesNobody(where, noun)) return [frame, noun];
  }
  return null;
}

/** "dialogue", but neither "a ceasefire in Chad" nor "talks with the rebels": nobody stands behind it up to the next verb. */
function namesNobody(where: SentenceReading, noun: number): boolean {
  // "a dialogue that includes the miners"
  if (childrenBy(where.tree, noun, 'acl').some((at) => TAKING_IN.has(lemma(where.tree, at)))) return false;
  const { tokens } = where.sentence;
  const [first, last] = subtreeSpan(where.tree, noun);
  const end = tokens.findIndex(({ upos }, at) => at > noun && (upos === 'VERB' || upos === 'PUNCT'));
  const to = Math.max(Math.min(last, end < 0 ? last : end), (end < 0 ? tokens.length : end) - 1);
  return where.at.slice(first, to + 1).every((mention) => !mention);
}

const TAKING_IN = wordClass('verbs.taking-in');

/** The two between whom most has been told that parts them, where the last of it lies not far back and they do not call themselves. */
function partiesTold(
  reading: Reading,
  where: SentenceReading,
  isCaller: (actor: ActorRecord) => boolean,
): ActorRecord[] {
  const open = reading.told.filter(({ past, doers, target }) => !past && ![...doers, target].some(isUnnamed));
  const parties = quarrelling(
    reading,
    open.filter(({ doers, target }) => ![...doers, target].some(isCaller)),
  );
  const isTheirs = isSideOf(parties);
  const last = open.findLast(({ doers, target }) => [...doers, target].every(isTheirs));
  const isNear = last && last.sentence >= where.index - REACH;
  if (isNear || (last && isMainQuarrel(reading, open, parties))) return parties;
  // "urged both sides to talk. Britain called for calm"
  return bothTold(reading, where, (actor) => !isCaller(actor));
}
