// What others will do or what will befall them: who warns of it, or foretells it, threatens nobody.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { asksNothing, type SentenceReading } from '../../reading.ts';
import { childrenBy, hasModal, lemma, lemmasIn, relation } from '../../tree.ts';
import { areOneSide } from '../back/back.ts';
import type { Candidate, Match } from '../candidate.ts';
import { endsAt, isNameless } from '../roles/ends.ts';
import { rolesOf } from '../roles/roles.ts';
import type { Stance } from './stance.ts';
import { isViewed } from './unreal.ts';

/** Whether a word of threatening only tells of what was or what others will do. */
export const isNoThreat = (candidate: Candidate, frame: Frame) =>
  frame.type === 'THREATEN' &&
  frame.pos === 'verb' &&
  (isPastThreat(candidate, frame) ||
    isForecast(candidate, frame) ||
    // "considers a raid an act of war"
    isViewed(candidate.where.tree, candidate.predicate));

/** "said Oslo regretted it": only what others will regret is a threat. */
const isPastThreat = ({ where: { tree }, predicate }: Candidate, frame: Frame) =>
  frame.head === 'regret' && !hasModal(tree, predicate);

/** "warned Chad that the rains would fail", "that Niger was arming": no threat to Chad. */
function isForecast({ where, predicate }: Candidate, frame: Frame): boolean {
  if (!WARNING.has(frame.head) || !asksNothing(frame)) return false;
  const { tree } = where;
  const [clause] = childrenBy(tree, predicate, 'ccomp');
  const [subject] = clause === undefined ? [] : childrenBy(tree, clause, 'nsubj', 'csubj');
  if (clause === undefined || subject === undefined || tree.tokens[subject]?.upos === 'PRON') return false;
  const told = endsAt(where, subject);
  const roles = rolesOf(tree, predicate);
  const parties = ['subj', 'obj', 'iobj'].flatMap((role) => roles.get(role) ?? []);
  const own = parties.flatMap((at) => endsAt(where, at));
  if (told.length > 0) return !told.some((end) => own.some((party) => areOneSide(party.actor, end.actor)));
  // "that any attack would be answered", "that the islands must be cleared"
  return !lemmasIn(tree, clause).some(
    (word) => THREATENING.has(word) || word === 'any' || word === 'must' || word === 'should',
  );
}

const WARNING = wordClass('verbs.warning');
const THREATENING = wordClass('words.threatening');

/** "Chad said that Niger would attack Togo": what another foretells is no threat of Niger's. */
export const isForetoldByOthers = ({ frame, sources }: Match, { future, speaker }: Stance) =>
  future &&
  speaker !== null &&
  !isNameless(speaker) &&
  (speaker.actor.country !== null || frame.type === 'ASSAULT') &&
  !speaker.actor.sectors.includes('JRN') &&
  FORCE.has(frame.type) &&
  !sources.some(({ actor }) => areOneSide(actor, speaker.actor));

/** "Many believe that Chad will attack Mali", "Togo warned that Chad would arm Mali": nor is that a promise. */
export function isOnlyBelieved(
  { tree }: SentenceReading,
  { carrier, sources }: Match,
  { future, speaker }: Stance,
) {
  const verb = tree.tokens[carrier]?.head ?? -1;
  if (!future || relation(tree, carrier) !== 'ccomp') return false;
  const word = lemma(tree, verb);
  if (WARNING.has(word))
    return speaker !== null && !sources.some(({ actor }) => areOneSide(actor, speaker.actor));
  const own = sources.map(({ mention }) => mention.head);
  return BELIEVING.has(word) && !childrenBy(tree, verb, 'nsubj').some((at) => own.includes(at));
}

const BELIEVING = wordClass('verbs.believing');

const FORCE: ReadonlySet<RelationType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE']);
