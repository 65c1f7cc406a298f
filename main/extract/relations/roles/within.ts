// The actors inside what stands in a role: "condemned the killing of aid workers by Chad".
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { isHostile } from '../../resolve/others.ts';
import { caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import { HELP, HOSTILE as HOSTILE_TYPES, JUDGING } from '../../type-sets.ts';
import type { Candidate } from '../candidate.ts';
import { isRelativePronoun } from './control.ts';
import { type End, endsAt } from './ends.ts';
import { endsInside, INSIDE, isMeans, MEANS } from './inside.ts';
import { isCivil } from './part.ts';
import { isPassiveHere, surfaceSubject } from './subjects.ts';
import { authors } from './understood.ts';

/** A deed's "of" is its victim: who condemns "the killing of Finns" does not condemn Finland. */
export const DOERS = ['by', 'poss', 'from'];

/** Whose it is suffers it: "the hijacking of a Greek tanker". */
const SEIZURES = wordClass('nouns.seizures');

const GOALS: ReadonlySet<string> = new Set(['for', 'in', 'to', 'with']);

const OCCASIONS = wordClass('nouns.where-said');

const OF_OWNERS = ['poss', 'by', 'of'];

/** "a call with Lima", "raids in support of Chad", "intervened in the Chadian civil war": what is only the occasion. */
const isOccasion = (where: SentenceReading, { type }: Frame, index: number) =>
  OCCASIONS.has(lemma(where.tree, index)) ||
  lemma(where.tree, index) === 'support' ||
  (type === 'ASSAULT' && isCivil(where, index));

export function insideRole(
  { reading, where, predicate, roles, deeds, barred }: Candidate,
  frame: Frame,
  role: string,
  index: number,
  side: 'source' | 'target',
): End[] {
  // "a meeting of the bloc demanded", "a UN report says"
  if (isMeans(where, index)) return [];
  // "offered cooperation in a call with Lima": what is only the occasion
  if (side === 'target' && role === 'in' && isOccasion(where, frame, index)) return [];
  const isUtterance = reading.lexicon.utterances.has(lemma(where.tree, index));
  // "shells from Syria hit", "rockets fired from Gaza struck"
  // and "a loan from Abu Dhabi helped"
  const comesFrom = FIRED.has(frame.type) || (frame.type === 'AID' && MEANS.has(lemma(where.tree, index)));
  const ownersOfDeeds = comesFrom ? ['poss', 'by', 'from'] : ['poss', 'by'];
  const owners = role === 'subj' && !isUtterance ? ownersOfDeeds : OF_OWNERS;
  if (side === 'source') {
    const inside = endsInside(where, index, owners, 2);
    if (inside.length > 0) return inside;
    if (isUtterance) return authors(where, index);
    return role === 'subj' ? doers(reading, where, index) : [];
  }
  // "a complaint against all three at the council": who they are the text has told, and not where
  if (isNumber(where, index)) return endsInside(where, index, ['of', 'among'], 0, barred);
  // "said that talks with Chad had stalled" charges Chad with nothing
  if (frame.source.includes('speaker') && role === 'subj') return endsInside(where, index, DOERS, 2, barred);
  const blames = BLAMES.has(frame.type);
  if (blames && (deeds.has(lemma(where.tree, index)) || isSuffered(lemma(where.tree, index)))) {
    const isComing = ownDoers(reading.lexicon.frames.get(`${lemma(where.tree, index)}/noun`) ?? []);
    const found = endsInside(where, index, isComing ? [...DOERS, 'of'] : DOERS, 2, barred);
    // "the killing of aid workers by Israel", with "by" hung on the workers
    const beside = found.length > 0 ? found : endsInside(where, index, ['by'], 1, barred);
    return beside.length > 0 ? beside : toldDoers(where, frame, index, barred);
  }
  // "financed the murders of Chadians" helps no Chadian, but "supported Chad's operation" helps Chad
  if (HELP.has(frame.type) && role === 'obj' && deeds.has(lemma(where.tree, index)))
    return isSuffered(lemma(where.tree, index)) ? [] : endsInside(where, index, ['poss', 'by'], 0, barred);
  // "helped to shield villages from raiders": what one is kept safe from is nobody's friend
  // "the freezing of assets by the bank": the bank does it, wherever its "by" hangs
  // and "a ship seized by Norway" is not Norway's
  const isDone =
    (frame.pos === 'noun' && roles.has('by')) ||
    (relation(where.tree, predicate) === 'acl' && where.sentence.tokens[predicate]?.head === index);
  const isOffered = where.sentence.tokens[index]?.upos === 'VERB' && !HOSTILE_TYPES.has(frame.type);
  const places = (isOffered ? PARTNERS_FIRST : INSIDE).filter(
    (place) =>
      !(isDone && place === 'by') &&
      // "opposed a railway to Chad"
      !(
        JUDGING.has(frame.type) &&
        (place === 'to' || place === 'from') &&
        WAYS.has(lemma(where.tree, index))
      ) &&
      !(frame.type === 'ASSAULT' && place === 'by' && isSupplied(where, index)) &&
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
  const isHit = frame.type === 'ASSAULT' || TAKEN.has(frame.mode ?? '');
  const ruled = isHit || frame.head === 'threaten' ? rulersOf(where, index, barred) : [];
  if (ruled.length > 0) return ruled;
  const inside = endsInside(where, index, places, 0, barred, isHit && role !== 'in');
  if (inside.length > 0 || role === 'subj') return inside;
  const told = toldDoers(where, frame, index, barred);
  return told.length > 0 ? told : besideOf(where, index, barred);
}

/** "condemned the sanctions that Chad has imposed on it": whose deed is judged, a relative clause tells. */
function toldDoers(
  where: SentenceReading,
  { type }: Frame,
  deed: number,
  barred: ReadonlySet<string>,
): End[] {
  if (!JUDGING.has(type)) return [];
  for (const clause of childrenBy(where.tree, deed, 'acl')) {
    const [subject] = childrenBy(where.tree, clause, 'nsubj');
    const isOwn =
      where.sentence.tokens[clause]?.deprel === 'acl:relcl' &&
      subject !== undefined &&
      !isRelativePronoun(where.tree, subject) &&
      // "praised a band whose ships Chad had seized"
      !where.sentence.tokens.slice(deed, clause).some(({ lower }) => lower === 'whose') &&
      !isPassiveHere(where.tree, clause);
    const ends = isOwn ? endsAt(where, subject).filter(({ actor }) => !barred.has(actor.id)) : [];
    if (ends.length > 0) return ends.map((end) => ({ ...end, direct: false }));
  }
  return [];
}

const isNumber = ({ sentence }: SentenceReading, index: number) =>
  sentence.tokens[index]?.upos === 'NUM' &&
  /^(two|three|four|five|six|seven)$/.test(sentence.tokens[index]?.lower ?? '');

/** "destroyed missiles supplied by Russia": who has given them is not hit. */
const isSupplied = (where: SentenceReading, noun: number): boolean =>
  childrenBy(where.tree, noun, 'acl').some((clause) => GIVEN.has(lemma(where.tree, clause)));

const GIVEN = wordClass('verbs.given');

/** "American bombs dropped by Saudi jets": who uses a weapon, wherever it was made. */
export function usersOf(where: SentenceReading, weapon: number): End[] {
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

/** "the entry of Chinese ships": a noun whose "of" never names a victim. */
const ownDoers = (frames: readonly Frame[]) =>
  frames.length > 0 && frames.every(({ source, target }) => source.includes('of') && !target.includes('of'));

/** "scrapped duties on goods *from Chad*", hung on the verb: what stands right behind a noun is the noun's. */
function besideOf(where: SentenceReading, index: number, barred: ReadonlySet<string>): End[] {
  const { tree } = where;
  const next = tree.tokens[index + 1];
  const isOwn = next?.deprel === 'case' && next.lower === 'from' && tree.tokens[index]?.upos === 'NOUN';
  const isUnder = caseOf(tree, index) !== null && relation(tree, next?.head ?? -1) === 'obl';
  if (!isOwn || !isUnder) return [];
  return endsAt(where, next.head).flatMap((end) =>
    barred.has(end.actor.id) ? [] : [{ ...end, direct: false }],
  );
}

/** "carried out an attack that killed …", "claimed responsibility for a blast that killed …": who did it. */
function doers({ lexicon }: Reading, where: SentenceReading, deed: number): End[] {
  const { tree } = where;
  const over = tree.tokens[deed]?.head ?? -1;
  const verb = CLAIMS.has(lemma(tree, over)) ? (tree.tokens[over]?.head ?? -1) : over;
  const isClaimed =
    caseOf(tree, deed) === 'for' &&
    lemma(tree, verb) === 'claim' &&
    childrenBy(tree, verb, 'obj').some((object) => CLAIMS.has(lemma(tree, object)));
  const isDone =
    isClaimed ||
    (lexicon.deeds.has(lemma(tree, deed)) &&
      tree.tokens[deed]?.deprel === 'obj' &&
      lexicon.lightVerbs.has(lemma(tree, verb)));
  // "denied carrying out", "did not launch"
  const governor = lemma(tree, tree.tokens[verb]?.head ?? -1);
  const isOpen =
    lexicon.operators.has(`${governor}/verb`) ||
    childrenBy(tree, verb, 'aux', 'advmod').some(isUndone(where));
  const subject = isDone && !isOpen && !isPassiveHere(tree, verb) ? surfaceSubject(tree, verb) : null;
  return subject === null ? [] : endsAt(where, subject);
}

const isUndone = (where: SentenceReading) => (index: number) =>
  !/^(has|had|have|did|do|does|also|then)$/.test(where.sentence.tokens[index]?.lower ?? '') &&
  /^(MD|RB)$/.test(where.sentence.tokens[index]?.xpos ?? '');

const CLAIMS = wordClass('nouns.claims');

const FIRED: ReadonlySet<RelationType> = new Set(['ASSAULT', 'MOBILIZE']);
const HOSTILE: ReadonlySet<string> = new Set(['against', 'from']);

/** "promised to work with Lima on Bolivian gas": whom one does it with or to says more than what it is about. */
const PARTNERS_FIRST = [...new Set(['with', 'to', ...INSIDE])];

/** "the island that Greece holds": whose it is. */
function rulersOf(where: SentenceReading, land: number, barred: ReadonlySet<string>): End[] {
  return childrenBy(where.tree, land, 'acl')
    .filter(
      (clause) =>
        where.sentence.tokens[clause]?.deprel === 'acl:relcl' && RULING.has(lemma(where.tree, clause)),
    )
    .flatMap((clause) => childrenBy(where.tree, clause, 'nsubj'))
    .filter((subject) => !isRelativePronoun(where.tree, subject))
    .flatMap((subject) => endsAt(where, subject))
    .flatMap((end) => (barred.has(end.actor.id) ? [] : [{ ...end, direct: false }]));
}

const RULING = wordClass('verbs.ruling-land');

/** Modes of threats in which somebody has a place: "threatened to retake the Houthi-held port". */
const TAKEN: ReadonlySet<string> = new Set(['territory', 'violence']);

const CORE: ReadonlySet<string> = new Set(['iobj', 'obj', 'poss', 'subj']);

/** "lifted sanctions (that it had) imposed on Chile", "a resolution condemning Chile": the verbs that tell of a noun. */
export function clausesAt({ where, predicate, roles }: Candidate, noun: number, role: string): number[] {
  if (CORE.has(role)) return [];
  // "troops who had served in Mali moved to Chad": what the doers did before is another deed
  const isDoer = where.tree.tokens[predicate]?.upos === 'VERB' && roles.get('subj')?.includes(noun);
  return childrenBy(where.tree, noun, 'acl').filter(
    (clause) =>
      clause !== predicate &&
      !(isDoer && where.tree.tokens[clause]?.deprel === 'acl:relcl') &&
      // "missiles fired by the rebels from Chad": by whom says more than from where
      !(
        role === 'from' && childrenBy(where.tree, clause, 'obl').some((at) => caseOf(where.tree, at) === 'by')
      ) &&
      // "withdrew guns that had shielded Mali from raids"
      !(role === 'from' && SHIELDING.has(lemma(where.tree, clause))),
  );
}

const SHIELDING = wordClass('verbs.shielding');

const WAYS = wordClass('nouns.ways');

/** What is said or done against whoever did the deed. */
const BLAMES: ReadonlySet<RelationType> = new Set(['ACCUSE', 'PROTEST', 'REJECT', 'REQUEST']);

/** Of which an "of" never tells who does them. */
const BEFALLING = [SEIZURES, wordClass('nouns.suffered')];

const isSuffered = (noun: string) => BEFALLING.some((nouns) => nouns.has(noun));
