// "narrowly beat him", "took a bus to Lima": what the words of a frame cannot mean where such parties stand in it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, hasIndefinite, lemma, relation, type Tree } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import { type End, isNameless } from '../roles/ends.ts';
import { isAffronted } from './affronted.ts';
import { isAtPlay } from './at-play.ts';
import { isAtProtest } from './at-protests.ts';
import { isAudience } from './audiences.ts';
import { isBystander } from './bystanders.ts';
import { isEachOther } from './each-own.ts';
import { isEitherWay, isOneOfThem } from './either-way.ts';
import { isElectoral } from './electoral.ts';
import { isOthersDeed } from './ended-or-discussed.ts';
import { isCaptive } from './freed.ts';
import { isMereLabel } from './mere-labels.ts';
import { isNamed } from './named.ts';
import { isNoParty } from './no-parties.ts';
import { isNobody } from './nobodies.ts';
import { isNotAddressed } from './not-addressed.ts';
import { isOnThird } from './on-third.ts';
import { isOnlookers } from './onlookers.ts';
import { isOtherSense } from './other-senses.ts';
import { isQuestion } from './questions.ts';
import { isSpokenAbout } from './spoken-about.ts';
import { isSpokenOf } from './spoken-of.ts';
import { isBySufferer, isForSuffering } from './sufferers.ts';
import { isUntouched } from './untouched.ts';
import { isWeighed } from './weighed.ts';

/** Whether source and target show that a match was read where nothing of the kind is told. */
export const isMisread = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  isOfUnion(source, target) ||
  isEachOther(where, match) ||
  isNoParty(where, match, source, target) ||
  isNobody(where, match, source, target) ||
  isOtherSense(where, match, source, target) ||
  isOthersOfficer(match, source, target) ||
  isOthersDeed(where, match, source, target) ||
  isElectoral(where, match, source, target) ||
  isNamed(where, match, target) ||
  isGiverOfGoods(where, match, target) ||
  isRide(where, match) ||
  isLetGo(where, match, target) ||
  isSpokenOf(where, match, source, target) ||
  isWeighed(where, match, target) ||
  isOfficer(match, source, target) ||
  isOwnArms(where, match, source) ||
  isSum(where, match) ||
  isLand(source) ||
  isOnThird(where, match) ||
  isRoundOf(where, match) ||
  isOfText(where, match) ||
  isUnrecognised(match, target) ||
  isWithOthers(where, match, target) ||
  isOfSpell(where, source) ||
  isInSanctions(where, match, target) ||
  isMeans(where, match, target) ||
  isOwnPeople(match, source, target) ||
  isQuestion(where, match, source, target) ||
  isAffronted(where, match, target) ||
  [source, target].some((end) => isEitherWay(where, end) || isOneOfThem(where, end)) ||
  isAudience(match, source, target) ||
  isOnlookers(where, match, source) ||
  isAtPlay(where, match, source, target) ||
  isAtProtest(where, match, source, target) ||
  isUntouched(where, match, source, target) ||
  isCaptive(where, match, source, target) ||
  isSpokenAbout(where, match, target) ||
  isNotAddressed(where, match, target) ||
  isMereLabel(where, match, target) ||
  isBySufferer(where, match, source) ||
  isForSuffering(where, match, target) ||
  isBystander(where, match, source, target);

/** "received Lee of Chad and dismissed him": nobody takes away an office that another gives. */
const isOthersOfficer = ({ frame }: Match, { actor: one }: End, { actor: other }: End) =>
  frame.type === 'SANCTION' &&
  frame.contexts.includes('executive') &&
  one.country !== null &&
  other.country !== null &&
  one.country !== other.country;

/** "flew in engineers from Texas": whom a state sends it does not help. */
const isOwnPeople = ({ frame, byOrder }: Match, { actor: giver }: End, { actor }: End) =>
  byOrder && frame.type === 'AID' && actor.kind === 'people' && actor.country === giver.country;

/** "The Council invites the High Representative to report", "in Brussels, the Commission called it piracy": it is the union that speaks. */
const isOfUnion = (source: End, target: End) => UNION.has(source.actor.id) && UNION.has(target.actor.id);

const UNION = wordClass('actors.of-one-union');

/** "brought American food over the bridge": whose it is gives it. */
function isGiverOfGoods(
  { at, tree }: SentenceReading,
  { frame, trigger }: Match,
  { mention: { head, form } }: End,
): boolean {
  const noun = tree.tokens[head]?.head ?? -1;
  return (
    frame.type === 'AID' &&
    frame.target.every((role) => RECEIVING.has(role)) &&
    form === 'demonym' &&
    relation(tree, head) === 'amod' &&
    trigger.includes(noun) &&
    !at[noun]
  );
}

/** Where whoever is given something stands. */
const RECEIVING: ReadonlySet<string> = new Set(['for', 'into', 'iobj', 'to']);

/** "took a bus to Lima": to go there himself. */
const isRide = ({ tree }: SentenceReading, { frame, trigger }: Match) =>
  frame.type === 'AID' &&
  RIDING.has(frame.head) &&
  trigger.some((at) => RIDES.has(lemma(tree, at)) && hasIndefinite(tree, at));

const RIDING = wordClass('verbs.riding');
const RIDES = wordClass('nouns.rides');

/** "let it sail", "let its stores run low": what is let go is a thing. */
function isLetGo({ tree }: SentenceReading, { frame }: Match, { direct, mention }: End): boolean {
  const isThing = /^its?$/.test(tree.tokens[mention.head]?.lower ?? '') || !direct;
  return frame.mode === 'access' && isThing && GOING.has(lemma(tree, xcompOf(tree, mention.head)));
}

const GOING = wordClass('verbs.of-things-let-go');

/** The verb that tells what an object is let do; -1 where there is none. */
const xcompOf = (tree: Tree, object: number) => {
  const verb = ancestors(tree, object).find((at) => LETTING.has(lemma(tree, at))) ?? -1;
  return childrenBy(tree, verb, 'ccomp', 'xcomp')[0] ?? -1;
};

const LETTING = wordClass('verbs.letting');

/** "issued a statement that spoke of a crisis": texts do not meet. */
function isOfText({ at, tree }: SentenceReading, { frame, predicate }: Match): boolean {
  const noun = tree.tokens[predicate]?.head ?? -1;
  return (
    frame.type === 'CONSULT' &&
    tree.tokens[predicate]?.deprel === 'acl:relcl' &&
    !at[noun] &&
    TEXTS.has(lemma(tree, noun))
  );
}

const TEXTS = wordClass('nouns.statements');

/** "the premier, who held the presidency of the union": people are members of parties, and states of unions. */
const isOfficer = ({ frame }: Match, source: End, target: End) =>
  frame.type === 'MEMBER_OF' && source.actor.kind === 'person' && target.actor.sectors.includes('IGO');

/** "The rebels handed their weapons to Chadian soldiers": they give up. */
const isOwnArms = ({ tree }: SentenceReading, { frame, trigger }: Match, source: End) =>
  frame.type === 'AID' &&
  HANDING.has(frame.head) &&
  source.actor.kind === 'group' &&
  trigger.some((at) =>
    childrenBy(tree, at, 'nmod:poss').some((owner) => /^(its|their)$/.test(tree.tokens[owner]?.lower ?? '')),
  );

const HANDING = wordClass('verbs.handing');

/** "gave the army a million dollars a day to fight": no day that it has to leave. */
const isSum = ({ tree }: SentenceReading, { frame, trigger }: Match) =>
  frame.type === 'THREATEN' &&
  trigger.some(
    (at) =>
      SPELLS.has(lemma(tree, at)) &&
      tree.tokens[at - 1]?.lower === 'a' &&
      CURRENCIES.has(lemma(tree, at - 2)),
  );

const CURRENCIES = wordClass('nouns.currencies');

/** "gunmen killed tourists in the Afar desert": no people lives up to its land. */
const isLand = (source: End) =>
  source.local === true &&
  source.actor.kind === 'people' &&
  source.mention.actors.some(({ id }) => id === source.actor.id);

const SPELLS = wordClass('nouns.spells');

/** "Peru and Chile held the next rounds": each its own. */
const isRoundOf = ({ tree }: SentenceReading, { frame, mutual, sources, targets, trigger }: Match) =>
  frame.type === 'CONSULT' &&
  mutual &&
  sources.length + targets.length > 2 &&
  trigger.some(
    (at) =>
      lemma(tree, at) === 'round' &&
      tree.tokens[at]?.xpos === 'NNS' &&
      childrenBy(tree, at, 'nmod').length === 0,
  );

/** "his last day in office": a day does nothing. */
const isOfSpell = ({ tree }: SentenceReading, { mention: { head } }: End) =>
  tree.tokens[head]?.xpos === 'PRP$' && SPELLS.has(lemma(tree, tree.tokens[head].head));

/** "joined the sanctions of the Group of Seven": it is no target, and nobody becomes its member. */
const isInSanctions = (
  { tree }: SentenceReading,
  { frame, predicate }: Match,
  { direct, mention: { head } }: End,
) =>
  frame.head === 'join' &&
  ((frame.type === 'MEMBER_OF' && (!direct || isInDeed(tree, predicate))) ||
    (frame.type === 'SANCTION' && caseOf(tree, head) === 'of'));

/** "joined the Union in sanctions": in what it does. */
const isInDeed = (tree: Tree, predicate: number) =>
  childrenBy(tree, predicate, 'obl').some(
    (at) =>
      at > predicate &&
      caseOf(tree, at) === 'in' &&
      tree.tokens[at]?.upos === 'NOUN' &&
      !SPELLS.has(lemma(tree, at)),
  );

/** "offered to send monitors": whoever nobody names is sent, and not helped. */
const isMeans = ({ tree }: SentenceReading, { frame, trigger }: Match, target: End) =>
  (frame.type === 'AID' || frame.type === 'AGREE') &&
  trigger.some((at) => lemma(tree, at) === 'send') &&
  isNameless(target) &&
  relation(tree, target.mention.head) === 'obj' &&
  target.actor.country === null;

/** "Chad joined the African Union, and Mali recognised it": nobody recognises such a body. */
const isUnrecognised = ({ frame }: Match, { actor, mention: { cue } }: End) =>
  frame.type === 'SUPPORT' &&
  RECOGNISING.has(frame.head) &&
  cue?.kind === 'pronoun' &&
  actor.kind === 'organisation' &&
  actor.sectors.includes('IGO');

const RECOGNISING = wordClass('words.recognising');

/** "broke with Chad in solidarity": with somebody else. */
const isWithOthers = ({ tree }: SentenceReading, { frame, predicate }: Match, { mention: { head } }: End) =>
  frame.type === 'SUPPORT' &&
  frame.pos === 'noun' &&
  tree.tokens[predicate - 1]?.lower === 'in' &&
  !ancestors(tree, head).includes(predicate) &&
  head < predicate;
