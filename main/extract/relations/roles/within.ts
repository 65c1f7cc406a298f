// The actors inside what stands in a role: "condemned the killing of aid workers by Chad".
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { isHostile } from '../../resolve/pronouns/others.ts';
import { caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import { HELP, HOSTILE as HOSTILE_TYPES, JUDGING } from '../../type-sets.ts';
import type { Candidate } from '../candidate.ts';
import { isUnderIt } from './clauses-at.ts';
import { isRelativePronoun } from './control.ts';
import { type End, endsAt } from './ends.ts';
import { endsInside, INSIDE, isMeans } from './inside.ts';
import { ownersInside } from './owners-inside.ts';
import { isCivil } from './part.ts';
import { rulersOf } from './rulers-of.ts';
import { isPassiveHere } from './subjects.ts';
import { isWrong } from './wrongs.ts';

/** A deed's "of" is its victim: who condemns "the killing of Finns" does not condemn Finland. */
export const DOERS = ['by', 'poss', 'from'];

/** Whose it is suffers it: "the hijacking of a Greek tanker". */
const SEIZURES = wordClass('nouns.seizures');

const SHARED = wordClass('nouns.between-states');

const WRONGDOERS = wordClass('nouns.wrongdoers');
const MEETINGS: ReadonlySet<string> = new Set([...wordClass('nouns.meetings-held'), 'conference', 'forum']);

const GOALS: ReadonlySet<string> = new Set(['for', 'in', 'to', 'with']);

const BORDERS = wordClass('nouns.borders');
const OCCASIONS = wordClass('nouns.where-said');

/** "a call with Lima", "raids in support of Chad", "intervened in the Chadian civil war": what is only the occasion. */
const isOccasion = (where: SentenceReading, { type }: Frame, index: number) =>
  OCCASIONS.has(lemma(where.tree, index)) ||
  lemma(where.tree, index) === 'support' ||
  (type === 'ASSAULT' && isCivil(where, index));

export function insideRole(
  candidate: Candidate,
  frame: Frame,
  role: string,
  index: number,
  side: 'source' | 'target',
): readonly End[] {
  const { where, deeds, barred } = candidate;
  if (isMeans(where, index)) return [];
  // "offered cooperation in a call with Lima": what is only the occasion
  if (side === 'target' && role === 'in' && isOccasion(where, frame, index)) return [];
  // "bombed a village near the Turkish border": on this side of it
  if (frame.type === 'ASSAULT' && role === 'near' && BORDERS.has(lemma(where.tree, index))) return [];
  // "built a base near the American one"
  if (frame.type === 'MOBILIZE' && role === 'near' && lemma(where.tree, index) === 'one') return [];
  if (side === 'source') return ownersInside(candidate, frame, role, index);
  // "blames his killers": not the killed
  if (BLAMES.has(frame.type) && WRONGDOERS.has(lemma(where.tree, index))) return [];
  // "a complaint against all three at the council": who they are the text has told, and not where
  if (isNumber(where, index)) return endsInside(where, index, ['of', 'among', 'poss'], 1, barred);
  // "said that talks with Chad had stalled" charges Chad with nothing
  if (frame.source.includes('speaker') && role === 'subj') return endsInside(where, index, DOERS, 2, barred);
  const word = lemma(where.tree, index);
  const isSuffered = isBefalling(word) || isWrong(where.tree, index);
  const isBlame = BLAMES.has(frame.type) || (frame.type === 'THREATEN' && isWrong(where.tree, index));
  if (isBlame && (deeds.has(word) || isSuffered)) return blamedInside(candidate, frame, index);
  // "financed the murders of Chadians" helps no Chadian, but "supported Chad's operation" helps Chad
  if (HELP.has(frame.type) && role === 'obj' && deeds.has(word))
    return isSuffered ? [] : endsInside(where, index, ['poss', 'by'], 0, barred);
  const isHit = frame.type === 'ASSAULT' || TAKEN.has(frame.mode ?? '') || frame.head === 'claim';
  const ruled = isHit || frame.head === 'threaten' ? rulersOf(where, index, barred) : [];
  if (ruled.length > 0) return ruled;
  const inside = endsInside(
    where,
    index,
    placesInside(candidate, frame, index),
    0,
    barred,
    isHit && role !== 'in',
  );
  if (inside.length > 0 || role === 'subj') return inside;
  const told = toldDoers(candidate, frame, index);
  return told.length > 0 ? told : besideOf(where, index, barred);
}

/** Where inside a noun phrase the target of a frame may stand, the most telling place first. */
function placesInside(
  { reading, where, roles, predicate }: Candidate,
  frame: Frame,
  index: number,
): string[] {
  const blames = BLAMES.has(frame.type);
  // "helped to shield villages from raiders": what one is kept safe from is nobody's friend
  // "the freezing of assets by the bank": the bank does it, wherever its "by" hangs
  const isDone = frame.pos === 'noun' && roles.has('by');
  const isOffered = where.sentence.tokens[index]?.upos === 'VERB' && !HOSTILE_TYPES.has(frame.type);
  // "opposed European ties with Chad": with whom they are is what it is about
  const isShared = frame.type === 'REJECT' && SHARED.has(lemma(where.tree, index));
  return (isOffered || isShared ? PARTNERS_FIRST : INSIDE).filter(
    (place) =>
      !(isDone && place === 'by') &&
      !(place === 'by' && isOwnClause(where, predicate, index)) &&
      // "opposed a railway to Chad"
      !(
        JUDGING.has(frame.type) &&
        (place === 'to' || place === 'from') &&
        WAYS.has(lemma(where.tree, index))
      ) &&
      !(frame.type === 'ASSAULT' && place === 'by' && isSupplied(where, index)) &&
      // "declined to attend a conference on Chad's future"
      !(frame.type === 'REJECT' && place === 'on' && MEETINGS.has(lemma(where.tree, index))) &&
      !(
        HELP.has(frame.type) &&
        (HOSTILE.has(place) || (place === 'by' && isHarmed(reading, where, index)))
      ) &&
      // "asked for more help to the army": who is to be helped is not who is asked
      !(frame.type === 'REQUEST' && caseOf(where.tree, index) === 'for' && GOALS.has(place)) &&
      // "denounced the campaign against the Karen": who suffers is not who is blamed
      !(blames && place === 'against') &&
      // "promised to act against Chad" promises Chad nothing
      !(isOffered && place === 'against'),
  );
}

/** Whose deed is blamed: "condemned the killing of aid workers by Chad". */
function blamedInside(candidate: Candidate, frame: Frame, index: number): readonly End[] {
  const { reading, where, predicate, barred } = candidate;
  // "the offer rejected by Chad"
  if (isOwnClause(where, predicate, index)) return endsInside(where, index, ['poss'], 2, barred);
  const word = lemma(where.tree, index);
  const isComing = MEDDLING.has(word) || ownDoers(reading.lexicon.framesByPos.noun.get(word) ?? []);
  const found = endsInside(
    where,
    index,
    isComing || isAimed(candidate, index) ? [...DOERS, 'of'] : DOERS,
    2,
    barred,
  );
  // "the killing of aid workers by Israel", with "by" hung on the workers
  const beside = found.length > 0 ? found : endsInside(where, index, ['by'], 1, barred);
  return beside.length > 0 ? beside : toldDoers(candidate, frame, index);
}

/** "the attacks of the Houthis on Chad", wherever the parse hangs "on": not those that they have suffered. */
function isAimed({ reading, where }: Candidate, noun: number): boolean {
  const { at, tree } = where;
  const frames = reading.lexicon.framesByPos.noun.get(lemma(tree, noun)) ?? [];
  const own = childrenBy(tree, noun, 'nmod');
  const near = [...own, ...own.flatMap((child) => childrenBy(tree, child, 'nmod'))];
  const above = childrenBy(tree, tree.tokens[noun]?.head ?? -1, 'obl').filter((one) => one > noun && at[one]);
  return AIMING.some(
    (word) =>
      frames.some(({ target }) => target.includes(word)) &&
      [...near, ...above].some((one) => caseOf(tree, one) === word),
  );
}

const AIMING = ['against', 'on'];

/** "condemned the sanctions that Chad has imposed on it": whose deed is judged, a relative clause tells. */
function toldDoers({ where, predicate, barred }: Candidate, { type }: Frame, deed: number): readonly End[] {
  if (!JUDGING.has(type)) return [];
  for (const clause of childrenBy(where.tree, deed, 'acl')) {
    const [subject] = childrenBy(where.tree, clause, 'nsubj');
    const isOwn =
      // "the plan that Chad rejected": who rejects it has not made it
      clause !== predicate &&
      where.sentence.tokens[clause]?.deprel === 'acl:relcl' &&
      subject !== undefined &&
      !isRelativePronoun(where.tree, subject) &&
      !isUnderIt(where, clause) &&
      // "praised a band whose ships Chad had seized"
      !where.sentence.tokens.slice(deed, clause).some(({ lower }) => lower === 'whose') &&
      !isPassiveHere(where.tree, clause);
    const ends = isOwn ? endsAt(where, subject).filter(({ actor }) => !barred.has(actor.id)) : [];
    if (ends.length > 0) return ends.map((end) => ({ ...end, direct: false }));
  }
  return [];
}

/** "the plan that was rejected by Chad": who rejects it stands inside, and has not made it. */
const isOwnClause = ({ sentence: { tokens } }: SentenceReading, predicate: number, noun: number) =>
  tokens[predicate]?.head === noun && tokens[predicate]?.deprel.startsWith('acl') === true;

const isNumber = ({ sentence }: SentenceReading, index: number) =>
  sentence.tokens[index]?.upos === 'NUM' &&
  /^(two|three|four|five|six|seven)$/.test(sentence.tokens[index]?.lower ?? '');

/** "destroyed missiles supplied by Russia": who has given them is not hit. */
const isSupplied = (where: SentenceReading, noun: number): boolean =>
  childrenBy(where.tree, noun, 'acl').some((clause) => GIVEN.has(lemma(where.tree, clause)));

const GIVEN = wordClass('verbs.given');

/** "American bombs dropped by Saudi jets": who uses a weapon, wherever it was made. */
export function usersOf(where: SentenceReading, weapon: number): readonly End[] {
  return childrenBy(where.tree, weapon, 'acl')
    .filter((clause) => USES.has(lemma(where.tree, clause)) && where.sentence.tokens[clause]?.xpos === 'VBN')
    .flatMap((clause) => childrenBy(where.tree, clause, 'obl'))
    .filter((agent) => caseOf(where.tree, agent) === 'by')
    .flatMap((agent) => endsAt(where, agent).map((end) => ({ ...end, direct: false })));
}

const USES = wordClass('verbs.using-weapons');

/** "gave aid to villages destroyed by the army": who has done it is not helped. */
const isHarmed = (reading: Reading, where: SentenceReading, noun: number): boolean =>
  childrenBy(where.tree, noun, 'acl').some((clause) => isHostile(reading, lemma(where.tree, clause)));

/** "the interference of Chad": whose it is does it. */
const MEDDLING = wordClass('nouns.meddling');

/** "the entry of Chinese ships": its "of" never names a victim. */
const ownDoers = (frames: readonly Frame[]) =>
  frames.length > 0 && frames.every(({ source, target }) => source.includes('of') && !target.includes('of'));

/** "scrapped duties on goods *from Chad*", hung on the verb: what stands right behind a noun is the noun's. */
function besideOf(where: SentenceReading, index: number, barred: ReadonlySet<string>): readonly End[] {
  const { tree } = where;
  const next = tree.tokens[index + 1];
  const isOwn = next?.deprel === 'case' && next.lower === 'from' && tree.tokens[index]?.upos === 'NOUN';
  const isUnder = caseOf(tree, index) !== null && relation(tree, next?.head ?? -1) === 'obl';
  if (!isOwn || !isUnder) return [];
  return endsAt(where, next.head).flatMap((end) =>
    barred.has(end.actor.id) ? [] : [{ ...end, direct: false }],
  );
}

const HOSTILE: ReadonlySet<string> = new Set(['against', 'from']);

/** "promised to work with Lima on Bolivian gas": whom one does it with or to says more than what it is about. */
const PARTNERS_FIRST = [...new Set(['with', 'to', ...INSIDE])];

/** Modes of threats in which somebody has a place: "threatened to retake the Houthi-held port"; he has what others claim, too. */
const TAKEN: ReadonlySet<string> = new Set(['territory', 'violence']);

const WAYS = wordClass('nouns.ways');

/** What is said or done against whoever did the deed. */
const BLAMES: ReadonlySet<RelationType> = new Set(['ACCUSE', 'PROTEST', 'REJECT', 'REQUEST']);

/** Of which an "of" never tells who does them. */
const BEFALLING = [SEIZURES, wordClass('nouns.suffered')];

/** "the hijacking", "the defeat": whose it is has suffered it. */
export const isBefalling = (noun: string): boolean => BEFALLING.some((nouns) => nouns.has(noun));
