// Which pairs of actors a match cannot be about.
import { wordClass } from '../lexicon/word-classes.ts';
import type { RelationType } from '../model.ts';
import type { SentenceReading } from '../reading.ts';
import { caseOf, childrenBy, conjuncts, lemma, relation } from '../tree.ts';
import { areOneSide } from './back/back.ts';
import type { Match } from './candidate.ts';
import { isOnTheMove } from './crowds.ts';
import { isFreed } from './freed.ts';
import { type End, endsAt, isNameless } from './roles/ends.ts';
import { isSufferer, isTakingPart } from './roles/part.ts';
import { placesOf } from './roles/phrase.ts';

/** "stopped the trade between Iran and Iraq", "ended Iran's aid to Iraq": who is no party to it has ended nothing of its own. */
function isOthersToEnd(where: SentenceReading, match: Match, source: End, target: End): boolean {
  if (match.frame.type !== 'SANCTION') return false;
  const { tree } = where;
  const isParty = ({ actor }: End) => areOneSide(actor, source.actor);
  const { head } = target.mention;
  const first = relation(tree, head) === 'conj' ? (tree.tokens[head]?.head ?? head) : head;
  const parties = conjuncts(tree, first).flatMap((at) => endsAt(where, at));
  if (caseOf(tree, first) === 'between' && !parties.some(isParty)) return true;
  const owners = match.trigger
    .filter((at) => tree.tokens[at]?.upos === 'NOUN' && at !== match.predicate && !where.at[at])
    .flatMap((at) => [...placesOf(where, at, 'poss'), ...placesOf(where, at, 'of')])
    .flatMap((at) => endsAt(where, at));
  return (
    match.frame.mode === 'discontinue' &&
    owners.length > 0 &&
    owners.every((end) => !isNameless(end) && !isParty(end) && end.actor.id !== target.actor.id)
  );
}

const isPronoun = ({ sentence, tree }: SentenceReading, { mention: { head } }: End) =>
  childrenBy(tree, head, 'nmod:poss').some((at) => sentence.tokens[at]?.xpos === 'PRP$');

/** One is a member of organisations and groups only. */
export function canBeJoined(where: SentenceReading, match: Match, source: End, target: End): boolean {
  // "sent troops to fight": nobody is mobilised against by his own president
  const isOwn = source.actor.country !== null && source.actor.country === target.actor.country;
  if (match.frame.type === 'MOBILIZE' && isOwn && target.actor.kind === 'institution') return false;
  // "opened fire on members of the Front" belongs to none
  const { frame, predicate } = match;
  if (frame.id.startsWith('MEMBER_OF/member') && HIT.has(caseOf(where.tree, predicate) ?? '')) return false;
  // "sold bonds to its own citizens", "spent two days in his capital"
  if (
    isOwn &&
    source.actor.kind !== 'group' &&
    DOMESTIC.has(match.frame.type) &&
    ['people', 'state'].includes(target.actor.kind)
  )
    return false;
  // "assured Oslo that it had not", "that no base was planned": only what is to come is promised
  if (match.frame.head === 'assure' && match.frame.type === 'AGREE' && isReport(where, match.predicate))
    return false;
  // "calls Park a man of peace" phones nobody
  if (match.frame.head === 'call' && match.frame.type === 'CONSULT' && isNaming(where, match.predicate))
    return false;
  // "Chad had flown its jets to Mali" visits nobody
  if (
    match.frame.type === 'CONSULT' &&
    match.frame.head === 'fly' &&
    source.actor.kind === 'state' &&
    /^(capital|name)$/.test(source.mention.form)
  )
    return false;
  // "complained that its inspectors had been kept out"
  if (match.frame.type === 'ACCUSE' && isOwn && target.actor.kind === 'people' && isPronoun(where, target))
    return false;
  // "warned its citizens in Chad to leave"
  if (match.frame.type === 'THREATEN' && isOwn && target.actor.kind === 'people' && isPronoun(where, target))
    return false;
  if (match.frame.mode === 'visit' && isOnTheMove(where, match, source)) return false;
  if (isOwnerOfSuffered(where, match, source)) return false;
  if (match.frame.head === 'cross' && target.actor.kind === 'person') return false;
  // "sent its troops to help Mali": they are the means
  if (match.frame.type === 'AID' && isOwn && target.actor.sectors.includes('MIL')) return false;
  // "let Huawei drill off its coast"
  if (match.frame.type === 'MOBILIZE' && source.actor.kind === 'company') return false;
  // "The colonels and the commodore: the island's coups"
  if (source.implied === 'said' && isNameless(source)) return false;
  if (isFreed(match, source, target)) return false;
  // "China cancelled a meeting between Wang and Hayashi": with the other, and not with its own minister
  if (
    isOwn &&
    match.frame.type === 'SANCTION' &&
    match.frame.mode === 'discontinue' &&
    target.actor.kind === 'person'
  )
    return false;
  // "condemned his abduction"
  if ((match.frame.type === 'ACCUSE' || match.frame.type === 'PROTEST') && isSufferer(where, target))
    return false;
  // "the Israeli-occupied West Bank": where it lies, and no deed of the day
  if (isEpithet(where, match)) return false;
  if (isOthersToEnd(where, match, source, target)) return false;
  // "the recognition of Donetsk" is none of the state that it lies in
  if (RECOGNISING.has(match.frame.head) && target.mention.form === 'name' && isPlace(target)) return false;
  if (match.frame.type === 'REQUEST' && match.byOrder && isNameless(target)) return false;
  if (match.frame.type !== 'MEMBER_OF') return true;
  if (isTakingPart(where, match) || isDoingSo(where, match)) return false;
  // "terrorists, mainly members of the party": who has no name is nobody's member
  return !isNameless(source) && ['organisation', 'group'].includes(target.actor.kind);
}

/** "refused, as did five members of the Union": they do so, and whoever refused is none of them. */
const isDoingSo = ({ tree }: SentenceReading, { predicate }: Match) => {
  const verb = tree.tokens[predicate]?.head ?? -1;
  return lemma(tree, verb) === 'do' && tree.tokens[verb - 1]?.lower === 'as' && verb < predicate;
};

/** "treated Ukraine's wounded soldiers": whose they are has not wounded them. */
const isOwnerOfSuffered = ({ tree }: SentenceReading, { frame, predicate }: Match, { mention }: End) =>
  frame.pos === 'verb' &&
  (frame.type === 'ASSAULT' || frame.type === 'COERCE') &&
  relation(tree, predicate) === 'amod' &&
  tree.tokens[predicate]?.xpos === 'VBN' &&
  tree.tokens[mention.last + 1]?.xpos === 'POS' &&
  mention.last + 2 === predicate;

const isEpithet = ({ tree }: SentenceReading, { frame, predicate }: Match) =>
  tree.tokens[predicate - 1]?.text === '-' &&
  frame.pos === 'verb' &&
  EPITHETS.has(tree.tokens[predicate]?.lower ?? '');

const EPITHETS = wordClass('words.standing');

/** What a state or its people do with each other is no relation between two. */
const DOMESTIC: ReadonlySet<RelationType> = new Set(['CONSULT', 'COOPERATE']);

const RECOGNISING = wordClass('words.recognising');

const isPlace = ({ mention }: End) => mention.actors.some(({ kind }) => kind === 'place');

const isNaming = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'obj', 'xcomp').some(
    (at) =>
      tree.tokens[at]?.upos === 'NOUN' &&
      childrenBy(tree, at, 'det').some((det) => /^an?$/.test(lemma(tree, det))),
  );

/** A clause behind the verb that tells of what is or was. */
const isReport = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'ccomp').some((clause) =>
    childrenBy(tree, clause, 'aux', 'cop').every(
      (aux) => !/^(will|would|'d|'ll|shall)$/.test(tree.tokens[aux]?.lower ?? ''),
    ),
  );

/** What stands behind these is done to. */
const HIT: ReadonlySet<string> = new Set(['against', 'at', 'for', 'from', 'on', 'to', 'with']);
