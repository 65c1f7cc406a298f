// "Chad accused Mali of spying. Mali's envoy was thrown out", "Chad's envoy in Lima was expelled": by whom, what stands near tells.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { distinctActors, type Reading, type SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, subtreeSpan } from '../../tree.ts';
import { HOSTILE } from '../../type-sets.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { hasParticle, withParticle } from '../frames/constraints.ts';
import type { Head } from '../frames/heads.ts';
import { triggerOf } from '../frames/trigger.ts';
import { type End, isNameless } from '../roles/ends.ts';
import { resolveRoles } from '../roles/fill.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';
import { areOneSide, isSideOf, isToldBefore, pointerTo, toldEnds } from './back.ts';
import { TAKING_BACK } from './undone.ts';

/** One match for each measure told in the passive, by nobody; `silent` are the verbs that have told nothing. */
export function matchAgentless(reading: Reading, where: SentenceReading, silent: readonly Head[]): Match[] {
  return silent.flatMap((head) => {
    const { predicate } = head;
    const subject = isPassiveHere(where.tree, predicate) ? surfaceSubject(where.tree, predicate) : null;
    const isOpen = subject !== null && childrenBy(where.tree, predicate, 'obl:agent').length === 0;
    if (!isOpen || where.tree.kinds[predicate] === 'acl') return [];
    const found = doneTo(head);
    if (!found) return [];
    const [frame, trigger, targets] = found;
    const struck = targets.map(({ actor }) => actor);
    const doers = doersOf(reading, where, { frame, predicate, subject }, struck);
    if (doers.length === 0 || isElsewhere(where, predicate, [...struck, ...doers])) return [];
    const sources = toldEnds(doers, pointerTo(where, predicate, predicate, doers));
    return [plainMatch(frame, predicate, sources, targets, { trigger, passive: true })];
  });
}

/** The first frame of a measure that fits but for who takes it, and those it is taken against, who are one side. */
function doneTo(head: Head): [Frame, number[], readonly End[]] | null {
  const candidate = head.candidate();
  for (const frame of head.frames) {
    const isMeasure = MEASURES.has(frame.type) || (frame.type === 'RETREAT' && frame.mode === 'release');
    // whose envoy is recalled recalls him himself
    if (!isMeasure || frame.mutual || !frame.source.includes('subj') || isOwnTo(frame)) continue;
    if (frame.particle && !hasParticle(candidate, frame.particle)) continue;
    const whole = frame.particle ? withParticle(candidate, frame.particle) : candidate;
    const trigger = triggerOf(whole, frame);
    if (!trigger) continue;
    const targets = resolveRoles(whole, frame, frame.target, trigger.slice(1), 'target');
    const [first] = targets;
    const isClear = targets.every(
      (end) => !isNameless(end) && end.actor.country !== null && first && areOneSide(end.actor, first.actor),
    );
    return first && isClear ? [frame, trigger, targets] : null;
  }
  return null;
}

/** "recalled", "forced out over a memo": what a state does to its own men as well. */
const isOwnTo = ({ head }: Frame) => TAKING_BACK.has(head) || DISMISSING.has(head);

const DISMISSING: ReadonlySet<string> = new Set(['dismiss', 'force', 'oust', 'remove', 'sack']);

const MEASURES: ReadonlySet<RelationType> = new Set(['ACCUSE', 'COERCE', 'SANCTION']);

/** Where the measure stands. */
interface Measure {
  frame: Frame;
  predicate: number;
  subject: number;
}

/** Whose capital an envoy is in, else who was told right before to be at odds with those it is done to. */
function doersOf(
  reading: Reading,
  where: SentenceReading,
  { frame, predicate, subject }: Measure,
  struck: readonly ActorRecord[],
): ActorRecord[] {
  const isStruck = isSideOf(struck);
  const isEnvoy = isEnvoyAt(where, subject);
  const hosts = isEnvoy ? hostsOf(where, predicate, subject).filter((actor) => !isStruck(actor)) : [];
  if (hosts.length > 0) return hosts.length === 1 ? hosts : [];
  // whoever is only charged or called in has not been so by those who punish him
  if (frame.type === 'ACCUSE' && !isEnvoy) return [];
  if (frame.type === 'RETREAT') return holdersOf(reading, where, predicate, isStruck);
  const last = reading.told.findLast((one) => isToldBefore(one, where, predicate, NEAR) && !one.past);
  if (!last || last.mutual || !HOSTILE.has(last.type)) return [];
  const isAgainst = isStruck(last.target) && !last.doers.some(isStruck);
  const isBy =
    isEnvoy && !isPronounOwned(where, subject) && last.doers.every(isStruck) && !isStruck(last.target);
  if (!isAgainst && !isBy) return [];
  if (frame.type === 'COERCE' && !(last.type === 'COERCE' && isMany(where, subject))) return [];
  const others = (isBy ? [last.target] : last.doers).filter((actor) => !isUnnamed(actor));
  const states = others.filter(({ kind }) => STATES.has(kind));
  return states.length === others.length ? distinctActors(states) : [];
}

/** How many sentences back it may have been told. */
const NEAR = 1;

/** "held by Chad since May were freed": whoever has been told to hold them. */
function holdersOf(
  { told }: Reading,
  where: SentenceReading,
  verb: number,
  areHeld: (actor: ActorRecord) => boolean,
): ActorRecord[] {
  const held = told.findLast(
    (one) =>
      one.type === 'COERCE' &&
      HOLDING.has(one.mode ?? '') &&
      areHeld(one.target) &&
      isToldBefore(one, where, verb, LONG),
  );
  return held && !held.doers.some(isUnnamed) && !held.doers.some(areHeld) ? held.doers : [];
}

const HOLDING: ReadonlySet<string> = new Set(['arrest', 'seize']);
const LONG = 3;

const ENVOYS = wordClass('nouns.envoys');
const STATES: ReadonlySet<ActorRecord['kind']> = new Set(['organisation', 'state']);

/** "the ambassador", "the former ambassador" in one word */
function isEnvoyAt({ tree }: SentenceReading, noun: number): boolean {
  const word = lemma(tree, noun);
  return ENVOYS.has(word) || ENVOYS.has(word.split(' ').at(-1) ?? '');
}

/** "its ambassador": whose, the sentence before leaves open. */
const isPronounOwned = ({ tree }: SentenceReading, noun: number) =>
  childrenBy(tree, noun, 'nmod', 'nmod:poss').some((at) => tree.tokens[at]?.xpos === 'PRP$');

/** "Two Malians", "the migrants": but one man may be held at home. */
const isMany = ({ tree }: SentenceReading, noun: number) => /^NNP?S$/.test(tree.tokens[noun]?.xpos ?? '');

/** "the ambassador in Lima", "was called to the Peruvian foreign ministry" */
function hostsOf({ at, tree }: SentenceReading, verb: number, envoy: number): ActorRecord[] {
  const spots = [...childrenBy(tree, envoy, 'nmod'), ...childrenBy(tree, verb, 'obl')].filter((spot) =>
    AT_HOST.has(caseOf(tree, spot) ?? ''),
  );
  return distinctActors(
    spots.flatMap((spot) => {
      const [first, last] = subtreeSpan(tree, spot);
      return at.slice(first, last + 1).flatMap((mention) => mention?.places ?? mention?.actors ?? []);
    }),
  ).filter(({ kind }) => kind === 'state' || kind === 'institution');
}

const AT_HOST: ReadonlySet<string> = new Set(['in', 'to']);

/** Whether the clause names others than these: "Mali's envoy was expelled from Togo". */
function isElsewhere({ at, tree }: SentenceReading, verb: number, known: readonly ActorRecord[]): boolean {
  const [first, last] = subtreeSpan(tree, verb);
  const isKnown = isSideOf(known);
  return at
    .slice(first, last + 1)
    .some((mention) => mention?.actors.some((actor) => !isUnnamed(actor) && !isKnown(actor)));
}
