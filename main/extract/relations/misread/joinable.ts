// Which pairs of actors a match cannot be about.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, conjuncts, isFuture, lemma, relation } from '../../tree.ts';
import { areOneSide } from '../back/back.ts';
import type { Match } from '../candidate.ts';
import { type End, endsAt, isNameless } from '../roles/ends.ts';
import { isSufferer, isTakingPart } from '../roles/part.ts';
import { placesOf } from '../roles/phrase.ts';
import { isOnTheMove } from './crowds.ts';
import { isOthersOwnOfSeveral } from './each-own.ts';
import { isFreed } from './freed.ts';
import { isMisread } from './misread.ts';

/** Whether a match may tell something of these two. */
export const canBeJoined = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  !(
    isAmongOwn(where, match, source, target) ||
    isMeantOtherwise(where, match, source, target) ||
    isUnlikely(match, source, target) ||
    (match.frame.mode === 'visit' && isOnTheMove(where, match, source)) ||
    isOwnerOfSuffered(where, match, source) ||
    isFreed(match, source, target) ||
    isElsewhere(source, target) ||
    // "condemned his abduction"
    (BLAMING.has(match.frame.type) && isSufferer(where, target)) ||
    // "the Israeli-occupied West Bank": where it lies, and no deed of the day
    isEpithet(where, match) ||
    isOthersToEnd(where, match, source, target) ||
    // "the recognition of Donetsk" is none of the state that it lies in
    (RECOGNISING.has(match.frame.head) && target.mention.form === 'name' && isPlace(target)) ||
    (match.frame.type === 'MEMBER_OF' && !isMember(where, match, source, target)) ||
    isEnvoyHimself(match, target) ||
    isOwnToMove(where, match, source, target) ||
    isOwnMeeting(match) ||
    isToldOfBoth(match, source, target) ||
    isOfOneTheir(where, match, source, target) ||
    isHarmerOrIf(where, match, target) ||
    isMisread(where, match, source, target) ||
    isOthersOwnOfSeveral(where, match, source, target)
  );

/** "The ministers of Chad and Mali will arrange a meeting between Lee and Park", who lead those: they bring together no others. */
const isOwnMeeting = ({ frame, mutual, sources, targets }: Match) =>
  frame.type === 'CONSULT' &&
  !mutual &&
  targets.length > 1 &&
  targets.some(({ actor }) => sources.some((one) => areOneSide(one.actor, actor)));

/** "Uganda threatened to pull its peacekeepers out": nobody threatens those. */
const isOwnToMove = ({ tree }: SentenceReading, { frame }: Match, source: End, target: End) =>
  frame.type === 'THREATEN' &&
  source.actor.country === target.actor.country &&
  childrenBy(tree, target.mention.head, 'nmod:poss').some((at) => tree.tokens[at]?.xpos === 'PRP$');

/** "killed ten people in Chad and Mali": those in Chad by somebody there. */
const isElsewhere = (source: End, { actor, local, mention }: End) =>
  source.local === true &&
  source.actor.country !== actor.country &&
  (local === true || mention.actors.some(({ country }) => country === source.actor.country));

/** "Chad and Mali expressed their readiness": both, and neither towards the other. */
const isOfOneTheir = ({ tree }: SentenceReading, { mutual, predicate }: Match, source: End, target: End) =>
  !mutual &&
  // "their willingness to resolve the issue": with each other
  ![
    ...childrenBy(tree, predicate, 'acl'),
    ...childrenBy(tree, tree.tokens[predicate]?.head ?? -1, 'advcl'),
  ].some((at) => at > predicate && SETTLING.has(lemma(tree, at))) &&
  [source.mention, target.mention].some(
    ({ form, actors }) =>
      form === 'pronoun' && actors.includes(source.actor) && actors.includes(target.actor),
  );

const SETTLING = wordClass('verbs.settling-together');

/** "pledged money for a grid destroyed by Chad": it is not for Chad; "threatened to strike if Chad did": that is no threat to him. */
function isHarmerOrIf({ tree }: SentenceReading, { frame, predicate }: Match, { mention }: End): boolean {
  const path = ancestors(tree, mention.head);
  const below = path.slice(0, Math.max(0, path.indexOf(predicate)));
  if (frame.type === 'THREATEN')
    return below.some(
      (at) =>
        relation(tree, at) === 'advcl' &&
        childrenBy(tree, at, 'mark').some((mark) => tree.tokens[mark]?.lower === 'if') &&
        mention.form === 'pronoun',
    );
  if (frame.type !== 'AID' && frame.type !== 'AGREE') return false;
  return below.some(
    (at) =>
      relation(tree, at) === 'acl' &&
      HARMING.has(lemma(tree, at)) &&
      childrenBy(tree, at, 'obl').some((by) => below.includes(by) && caseOf(tree, by) === 'by'),
  );
}

const HARMING = wordClass('verbs.destroying');

/** "the jihadists, loyal to al Qaeda or Islamic State": they are both, and neither is told to be loyal to the other. */
const isToldOfBoth = ({ frame, mutual }: Match, { mention }: End, target: End) =>
  mutual && frame.pos === 'adj' && mention !== target.mention && mention.actors.includes(target.actor);

/** "recalled its ambassador to Chad, Lee": from Chad, and from no person or band. */
const isEnvoyHimself = ({ frame }: Match, { actor: { kind } }: End) =>
  frame.type === 'SANCTION' &&
  frame.head === 'recall' &&
  (kind === 'person' || kind === 'group' || kind === 'people');

const BLAMING: ReadonlySet<RelationType> = new Set(['ACCUSE', 'PROTEST']);

/** What a state does with what is its own makes no relation between two. */
function isAmongOwn(where: SentenceReading, { frame }: Match, { actor: doer }: End, target: End): boolean {
  const { kind, country, sectors } = target.actor;
  if (doer.country === null || doer.country !== country || target.implied === 'home') return false;
  const { type, mode } = frame;
  return (
    // "sent troops to fight": nobody is mobilised against by his own president
    (type === 'MOBILIZE' && kind === 'institution') ||
    // "sold bonds to its own citizens", "spent two days in his capital"
    (SHARED.has(type) && doer.kind !== 'group' && (kind === 'people' || kind === 'state')) ||
    // "complained that its inspectors had been kept out", "warned its citizens in Chad to leave"
    (SPOKEN.has(type) && kind === 'people' && hasPronoun(where, target)) ||
    // "sent its troops to help Mali", "convoys sent by Chad": they are the means
    (type === 'AID' && (sectors.includes('MIL') || (kind === 'institution' && doer.kind !== 'person'))) ||
    // "China cancelled a meeting between Wang and Hayashi": with the other, and not with its own minister
    (type === 'SANCTION' && mode === 'discontinue' && kind === 'person')
  );
}

const SHARED: ReadonlySet<RelationType> = new Set(['CONSULT', 'COOPERATE']);
const SPOKEN: ReadonlySet<RelationType> = new Set(['ACCUSE', 'THREATEN']);

const hasPronoun = ({ sentence, tree }: SentenceReading, { mention: { head } }: End) =>
  childrenBy(tree, head, 'nmod:poss').some((at) => sentence.tokens[at]?.xpos === 'PRP$');

/** Whether the verb has another meaning with such a clause or such ends. */
function isMeantOtherwise(
  where: SentenceReading,
  { frame: { type, head }, predicate }: Match,
  source: End,
  target: End,
): boolean {
  switch (head) {
    // "assured Oslo that it had not", "that no base was planned": only what is to come is promised
    case 'assure':
      return type === 'AGREE' && isReport(where, predicate);
    // "calls Park a man of peace" phones nobody
    case 'call':
      return type === 'CONSULT' && isNaming(where, predicate);
    // "Chad had flown its jets to Mali" visits nobody
    case 'fly':
      return (
        type === 'CONSULT' && source.actor.kind === 'state' && /^(capital|name)$/.test(source.mention.form)
      );
    case 'cross':
      return target.actor.kind === 'person';
    default:
      return false;
  }
}

/** What such actors do not do. */
const isUnlikely = ({ frame, byOrder }: Match, source: End, target: End) =>
  // "let Huawei drill off its coast"
  (frame.type === 'MOBILIZE' && source.actor.kind === 'company') ||
  // "The colonels and the commodore: the island's coups"
  (source.implied === 'said' && isNameless(source)) ||
  (frame.type === 'REQUEST' && byOrder && isNameless(target));

/** One is a member of organisations and groups only. */
const isMember = (where: SentenceReading, match: Match, source: End, target: End) =>
  // "terrorists, mainly members of the party": who has no name is nobody's member
  !isNameless(source) &&
  !areItsMembers(where, source) &&
  (target.actor.kind === 'organisation' || target.actor.kind === 'group') &&
  !isTakingPart(where, match) &&
  !isDoingSo(where, match) &&
  // "opened fire on members of the Front" belongs to none
  !(match.frame.id.startsWith('MEMBER_OF/member') && HIT.has(caseOf(where.tree, match.predicate) ?? ''));

/** "the member states of NATO that are members of the Union": they are, and not NATO. */
function areItsMembers({ tree }: SentenceReading, { actor, mention: { form, head } }: End): boolean {
  if (actor.kind !== 'organisation') return false;
  const owner = lemma(tree, tree.tokens[head]?.head ?? -1).toLowerCase();
  return form === 'description' || (caseOf(tree, head) === 'of' && /^(member|state)$/.test(owner));
}

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
  childrenBy(tree, verb, 'ccomp').some((clause) => !isFuture(tree, clause, 'cop'));

/** What stands behind these is done to. */
const HIT: ReadonlySet<string> = new Set(['against', 'at', 'for', 'from', 'on', 'to', 'with']);
