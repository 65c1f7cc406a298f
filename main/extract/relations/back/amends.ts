// "Kampala apologised", "Lima declared a ceasefire", "Delhi offered talks": to those with whom it is told to be at odds.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import type { RelationType } from '../../model.ts';
import { distinctActors, holdsNoMention, type Reading, type SentenceReading } from '../../reading.ts';
import { caseOf, lemma } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { hasParticle, metBy } from '../frames/constraints.ts';
import { framesThat } from '../frames/frame-lists.ts';
import type { Head } from '../frames/heads.ts';
import type { End } from '../roles/ends.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { namedDoers } from '../roles/takers.ts';
import { statesOf } from './against-whom.ts';
import { areOneSide, isSideOfEnds, isToldBefore, pointerTo, type Told, toldEnds } from './back.ts';
import { atOddsThroughout, PARTING, quarrelling, TALKS } from './quarrelling.ts';
import { isApology } from './wronged.ts';

/** How many sentences back the harm or the quarrel may have been told. */
const REACH = 4;

/** One match for each peace offering that says nothing of whom it is meant for; `silent` are the verbs that have told nothing. */
export function matchAmends(reading: Reading, where: SentenceReading, silent: readonly Head[]): Match[] {
  if (reading.told.length === 0) return [];
  return silent.flatMap((head) => {
    const { predicate } = head;
    const found = isPassiveHere(where.tree, predicate) ? null : amendsOf(where, head);
    if (!found) return [];
    const [frame, anchors] = found;
    const sources = namedDoers(where, predicate);
    const words: [number, readonly number[]] = [predicate, anchors];
    const others = sources.length > 0 ? otherSide(reading, where, words, sources, isSorry(frame)) : [];
    const meant = statesOf(reading, others);
    const targets = toldEnds(meant, pointerTo(where, predicate, predicate, meant));
    return others.length === 1
      ? [plainMatch(frame, predicate, sources, targets, { trigger: [predicate, ...anchors] })]
      : [];
  });
}

const AMENDS: ReadonlySet<string> = new Set([
  'apology',
  'armistice',
  'ceasefire',
  'cease-fire',
  'compensation',
  'dialogue',
  'negotiation',
  'regret',
  'remorse',
  'talk',
  'truce',
]);

const framesOfAmends = framesThat(
  ({ type, constraints, head, mutual }) =>
    !mutual &&
    KINDS.has(type) &&
    (/^(apologi[sz]e|say_sorry)$/.test(head) ||
      (OFFERING.test(head) &&
        constraints.some(
          ({ role, forbidden, lemmas }) =>
            role === 'obj' && !forbidden && [...lemmas].some((word) => AMENDS.has(word)),
        ))),
);

const KINDS: ReadonlySet<RelationType> = new Set(['AGREE', 'CONCEDE', 'SUPPORT']);
const OFFERING = /^(announce|call|declare|express|offer|propose)$/;

const isSorry = (frame: Frame) => frame.type === 'SUPPORT' || isApology(frame);

/** The frame that fits but for its target, with what it asks for; null where anything tells another target. */
function amendsOf(where: SentenceReading, head: Head): [Frame, number[]] | null {
  const frames = framesOfAmends(head.frames);
  if (frames.length === 0) return null;
  const candidate = head.candidate();
  for (const frame of frames) {
    const met = frame.particle && !hasParticle(candidate, frame.particle) ? null : metBy(candidate, frame);
    const anchors = met?.filter((at) => at !== null) ?? [];
    const isMeant = anchors.every((at) => AMENDS.has(lemma(where.tree, at)) && !isOfOthers(where, at));
    if (!met || !isMeant) continue;
    return TOWARDS.some((role) => candidate.roles.has(role)) ? null : [frame, anchors];
  }
  return null;
}

/** "a ceasefire between Chad and Mali", "talks with the rebels", but not "talks on all open questions" */
const isOfOthers = (where: SentenceReading, noun: number) =>
  where.at[noun] !== undefined ||
  where.tree.tokens.some(
    ({ head, deprel }, child) =>
      head === noun && deprel.startsWith('nmod') && child > noun && !isTopic(where, child),
  );

/** "on all open questions": what it is about, where nobody stands in it */
const isTopic = (where: SentenceReading, noun: number) =>
  ABOUT.has(caseOf(where.tree, noun) ?? '') && holdsNoMention(where, noun);

const ABOUT: ReadonlySet<string> = new Set(['about', 'concerning', 'on', 'over', 'regarding']);

const TOWARDS = ['against', 'between', 'comp', 'for', 'from', 'iobj', 'to', 'toward', 'towards', 'with'];

/** The one with whom the doers are told to be at odds, a little before or throughout; nobody where it may be several. */
function otherSide(
  reading: Reading,
  where: SentenceReading,
  [verb, anchors]: [number, readonly number[]],
  sources: readonly End[],
  isApologising: boolean,
): ActorRecord[] {
  const isOurs = isSideOfEnds(sources);
  const open = reading.told.filter((one) => !one.past && PARTING.has(one.type));
  const near = open.filter((one) => isToldBefore(one, where, verb, REACH));
  const foes = near.flatMap((one) => foesIn(one, isOurs));
  const [foe, ...more] = distinctActors(foes);
  if (foe) return more.every((other) => areOneSide(other, foe)) ? [best(foe, more)] : [];
  const isTalk = anchors.some((at) => TALKS.has(lemma(where.tree, at)));
  const quarrel = isTalk ? atOddsThroughout(reading, open) : quarrelling(reading, open);
  if (quarrel.some(isOurs)) return quarrel.filter((actor) => !isOurs(actor));
  // "crowds burned the Thai embassy. Cambodia apologised": for what was done in its land
  if (!isApologising) return [];
  const harmed = distinctActors(
    reading.told.flatMap((one) =>
      HARM.has(one.type) && isToldBefore(one, where, verb, HARMED) && one.doers.every(isLocal)
        ? [one.target]
        : [],
    ),
  ).filter((actor) => actor.kind === 'state' && !isOurs(actor));
  return harmed.length === 1 ? harmed : [];
}

const HARM: ReadonlySet<RelationType> = new Set(['ASSAULT', 'COERCE', 'PROTEST']);
const HARMED = 24;

/** Who has no state, or none that is told. */
const isLocal = (actor: ActorRecord) => actor.kind === 'people' || isUnnamed(actor);

/** Who stands on the other side of what one of them does to the other. */
function foesIn({ doers, target, mutual }: Told, isOurs: (actor: ActorRecord) => boolean): ActorRecord[] {
  const foes = mutual
    ? doers.some(isOurs)
      ? [...doers, target].filter((actor) => !isOurs(actor))
      : []
    : doers.some(isOurs) !== isOurs(target)
      ? doers.some(isOurs)
        ? [target]
        : [...doers]
      : [];
  return foes.filter((actor) => !isUnnamed(actor) && FOES.has(actor.kind));
}

const FOES: ReadonlySet<ActorRecord['kind']> = new Set(['group', 'institution', 'person', 'state']);

/** The state itself where it is named. */
const best = (foe: ActorRecord, more: readonly ActorRecord[]) =>
  [foe, ...more].find(({ kind }) => kind === 'state') ?? foe;
