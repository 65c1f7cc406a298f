// "officers who served in the war with Chad", "agreed to supply troops", "a member state of NATO": who has no name and is no side in what is told.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, isSome, lemma, relation } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import { type End, isNameless } from '../roles/ends.ts';

/** Whether a side of a match are men who belong to nobody, and who only were there or are only given. */
export const isNobody = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  isOnlyThere(where, match, source) ||
  areGiven(where, match, target) ||
  isOwnFamily(match, target) ||
  isOnlyAtHome(where, match, source, target) ||
  [source, target].some((end) => isOwnNoun(match, end)) ||
  (match.frame.type !== 'MEMBER_OF' && [source, target].some((end) => isSomeMember(where, end)));

/** "flew to a member state of NATO", "attacked one NATO ally": one of its states, and not NATO. */
function isSomeMember({ tree }: SentenceReading, { actor, mention: { form, head } }: End): boolean {
  if (actor.kind !== 'organisation') return false;
  const over = tree.tokens[head]?.head ?? -1;
  // "a member of the UN team"
  const isInside = form !== 'description' && /^(compound|nmod|nmod:poss)$/.test(relation(tree, head));
  return [head, ...(isInside ? [over] : [])].some(
    (noun) =>
      tree.tokens[noun]?.xpos === 'NN' &&
      MEMBERS.has(lemma(tree, noun).split(' ').at(-1) ?? '') &&
      isSome(tree, noun),
  );
}

const MEMBERS = wordClass('nouns.members-of-bodies');

/** "medals for officers who served in the war with Chad": they are no state that was at war. */
const isOnlyThere = ({ tree }: SentenceReading, { frame, predicate, carrier }: Match, source: End) =>
  frame.type === 'ASSAULT' &&
  frame.pos === 'noun' &&
  frame.mutual &&
  carrier === predicate &&
  belongsToNobody(source) &&
  DURING.has(caseOf(tree, predicate) ?? '');

const DURING: ReadonlySet<string> = new Set(['during', 'in', 'since', 'throughout']);

/** "agreed to supply troops", "promised to open two embassies", "promised that every soldier would be gone": to whom, it does not say. */
const areGiven = ({ tree }: SentenceReading, { frame }: Match, target: End) =>
  frame.type === 'AGREE' &&
  frame.pos === 'verb' &&
  belongsToNobody(target) &&
  (target.actor.sectors.includes('MIL') || target.mention.cue?.word === 'embassy') &&
  /^(obj|nsubj)$/.test(relation(tree, target.mention.head));

/** "recalled its envoy and evacuated families": its own men's. */
const isOwnFamily = ({ frame }: Match, target: End) =>
  frame.head === 'evacuate' && target.mention.cue?.word === 'family' && belongsToNobody(target);

/** "Looters attacked shops in the capital": not the state. */
const isOnlyAtHome = ({ tree }: SentenceReading, { frame }: Match, source: End, target: End) =>
  frame.type === 'ASSAULT' &&
  source.local === true &&
  source.actor.sectors.some((sector) => UNARMED.has(sector)) &&
  source.actor.country === target.actor.country &&
  target.actor.kind === 'state' &&
  caseOf(tree, target.mention.head) === 'in';

const UNARMED: ReadonlySet<string> = new Set(['CVL', 'OPP']);

/** "Russia, its partner and main gas supplier": a supplier of no name is not whom it supplies. */
const isOwnNoun = ({ frame, predicate }: Match, end: End) =>
  frame.pos === 'noun' && end.mention.head === predicate && belongsToNobody(end);

const belongsToNobody = (end: End) => isNameless(end) && end.actor.country === null;
