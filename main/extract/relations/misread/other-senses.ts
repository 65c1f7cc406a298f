// "lay on the beach", "our fighting men", "Ana Lee left for Lima": words by which here nobody lies, fights or visits a state.
import { isPrivatePerson } from '../../actor-sets.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, firstJoined, lemma, relation } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import { isCompany } from '../roles/company.ts';
import type { End } from '../roles/ends.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { isNoRecognition } from './recognitions.ts';

/** Whether the words of a match mean something else where they stand so. */
export const isOtherSense = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  isLyingDown(where, match) ||
  isBesideHim(where, match, target) ||
  isOneAfterOther(where, match) ||
  isFormerly(where, match) ||
  isMetByDeed(where, match) ||
  isSelfImage(where, match) ||
  isLessOwed(where, match) ||
  areBadTies(where, match) ||
  isNoRecognition(where, match, target) ||
  isInOwnCourts(where, match, source, target) ||
  isWhatOthersDid(where, match) ||
  isNaming(where, match) ||
  isItsName(where, match, source) ||
  isLeftOut(where, match) ||
  isAbstainer(where, match, target) ||
  isEpithet(where, match) ||
  isOnlyWhere(where, match) ||
  isOwnOffice(where, match) ||
  isCallOn(where, match) ||
  isOfThings(where, match, target) ||
  isGivenWhatIsWarnedOf(where, match, target) ||
  isFellowMediator(where, match, target) ||
  isRightToWork(where, match) ||
  isPrivateTrip(match, source);

/** "just lay there" */
const isLyingDown = ({ tree }: SentenceReading, { frame, predicate }: Match) =>
  frame.head === 'lie' && /^(lain|lay)$/.test(tree.tokens[predicate]?.lower ?? '');

/** "made it public in Moscow, standing beside Medvedev": where he stood, and no more. */
const isBesideHim = ({ tree }: SentenceReading, { frame, predicate }: Match, { actor, mention }: End) =>
  frame.head === 'stand' &&
  actor.kind === 'person' &&
  tree.tokens[predicate]?.xpos === 'VBG' &&
  /^(alongside|behind|beside)$/.test(caseOf(tree, mention.head) ?? '');

/** "met for the third year in a row", but "in a row over fish" */
const isOneAfterOther = ({ tree: { tokens } }: SentenceReading, { frame, predicate }: Match) =>
  frame.head === 'row' &&
  tokens[predicate - 1]?.lower === 'a' &&
  tokens[predicate - 2]?.lower === 'in' &&
  SPELLS.has(tokens[predicate - 3]?.lemma ?? '');

const SPELLS = wordClass('nouns.in-a-row');

/** "the deployment could be met by greater involvement": what is done meets nobody. */
const isMetByDeed = ({ at, tree }: SentenceReading, { frame, predicate }: Match) =>
  frame.type === 'CONSULT' &&
  frame.head === 'meet' &&
  isPassiveHere(tree, predicate) &&
  childrenBy(tree, predicate, 'obl').some((child) => caseOf(tree, child) === 'by' && !at[child]);

/** "sees itself as the brother of the Turkic states" tells what it takes itself for. */
const isSelfImage = ({ tree }: SentenceReading, { frame, predicate }: Match) =>
  SEEING.has(frame.head) &&
  childrenBy(tree, predicate, 'obj', 'nsubj').some((child) => SELF.has(tree.tokens[child]?.lower ?? ''));

const SEEING: ReadonlySet<string> = new Set(['consider', 'regard', 'see', 'view']);
const SELF: ReadonlySet<string> = new Set(['herself', 'himself', 'itself', 'themselves']);

/** "owes its survival less to Russian rifles than to fear" */
const isLessOwed = ({ tree }: SentenceReading, { frame, predicate }: Match) =>
  frame.head === 'owe' &&
  childrenBy(tree, predicate, 'advmod', 'obj').some(
    (at) => lemma(tree, at) === 'less' || tree.tokens[at]?.lower === 'less',
  );

/** "did not want poor relations": whoever says so wants good ones. */
const areBadTies = ({ tree }: SentenceReading, { frame, trigger }: Match) =>
  frame.type === 'AGREE' &&
  frame.head === 'want' &&
  trigger.some((noun) => childrenBy(tree, noun, 'amod').some((at) => BAD.has(lemma(tree, at))));

const BAD: ReadonlySet<string> = new Set(['bad', 'hostile', 'poor', 'strained', 'tense']);

/** "refused to intervene in the courts": its own are refused nothing. */
const isInOwnCourts = ({ tree }: SentenceReading, { frame }: Match, source: End, target: End) =>
  frame.type === 'REJECT' &&
  target.actor.kind === 'institution' &&
  target.actor.country === source.actor.country &&
  caseOf(tree, target.mention.head) === 'in';

/** "Chad, once an ally of Mali", "formerly a member": it is none now. */
const isFormerly = ({ tree }: SentenceReading, { frame, predicate }: Match) =>
  STANDING.has(frame.type) &&
  frame.pos === 'noun' &&
  childrenBy(tree, predicate, 'advmod').some(
    (at) => at < predicate && FORMERLY.has(tree.tokens[at]?.lower ?? ''),
  );

const STANDING: ReadonlySet<string> = new Set(['ALLY_OF', 'MEMBER_OF', 'RIVAL_OF']);
const FORMERLY: ReadonlySet<string> = new Set(['formerly', 'once', 'previously', 'until']);

/** "condemned the raid on Mali, which Chad had refused to do": that is refused to nobody in particular. */
const isWhatOthersDid = ({ tree }: SentenceReading, { frame, predicate }: Match) =>
  frame.type === 'REJECT' &&
  childrenBy(tree, predicate, 'xcomp').some(
    (at) =>
      tree.tokens[at]?.lemma === 'do' &&
      [at, predicate].some((verb) =>
        childrenBy(tree, verb, 'obj').some((which) => /^(which|that)$/.test(tree.tokens[which]?.lower ?? '')),
      ),
  );

/** "their call on Moscow to leave": who calls on another so has not phoned. */
const isCallOn = ({ at, tree: { tokens } }: SentenceReading, { frame, predicate }: Match) =>
  frame.head === 'call' &&
  frame.mode === 'phone' &&
  frame.pos === 'noun' &&
  /^(on|upon)$/.test(tokens[predicate + 1]?.lower ?? '') &&
  [2, 3].some((step) => (at[predicate + step]?.actors.length ?? 0) > 0);

/** "brokered the truce together with Qatar": a mediator as well, and no side of it. */
const isFellowMediator = ({ tree }: SentenceReading, { frame }: Match, { mention: { head } }: End) =>
  frame.type === 'CONSULT' &&
  frame.mode === 'multilateral' &&
  !frame.mutual &&
  isCompany(tree, firstJoined(tree, head));

/** "reserves the right to work with Chad": no threat. */
const isRightToWork = ({ tree }: SentenceReading, { frame, trigger }: Match) =>
  frame.type === 'THREATEN' &&
  frame.head === 'reserve' &&
  trigger.some((at) => childrenBy(tree, at, 'acl', 'xcomp').some((verb) => PEACEFUL.has(lemma(tree, verb))));

const PEACEFUL = wordClass('verbs.of-peaceful-rights');

/** "cautioned against arms deliveries to Chad": who gets them is not warned. */
const isGivenWhatIsWarnedOf = (
  { tree }: SentenceReading,
  { frame, trigger }: Match,
  { mention: { head } }: End,
) =>
  frame.type === 'THREATEN' &&
  /^(caution|warn)$/.test(frame.head) &&
  /^(for|to)$/.test(caseOf(tree, head) ?? '') &&
  trigger.slice(1).includes(tree.tokens[head]?.head ?? -1);

/** "hosted Chilean wines", "hosts Georgian bulletins on its site": nobody has come. */
const isOfThings = ({ at, tree }: SentenceReading, { frame }: Match, { direct, mention: { head } }: End) => {
  const noun = tree.tokens[head]?.head ?? -1;
  return (
    frame.type === 'CONSULT' &&
    frame.head === 'host' &&
    !direct &&
    relation(tree, noun) === 'obj' &&
    !at[noun] &&
    /^(amod|compound)$/.test(relation(tree, head)) &&
    tree.tokens[noun]?.xpos === 'NNS'
  );
};

/** "lost her post to Albares": he has it now, and has fought nobody. */
const isOwnOffice = ({ tree }: SentenceReading, { frame, trigger }: Match) =>
  frame.type === 'ASSAULT' &&
  frame.head === 'lose' &&
  trigger.some(
    (at) =>
      POSTS.has(lemma(tree, at)) &&
      childrenBy(tree, at, 'nmod:poss').some((owner) => /^(her|his)$/.test(tree.tokens[owner]?.lower ?? '')),
  );

const POSTS = wordClass('nouns.posts');

/** "who call themselves Mugabe" */
const isNaming = ({ tree }: SentenceReading, { frame, predicate }: Match) =>
  frame.type === 'CONSULT' &&
  frame.head === 'call' &&
  /^(her|him|it|my|them|your)sel(f|ves)$/.test(tree.tokens[predicate + 1]?.lower ?? '');

/** "signed a pact, called the Pacific Alliance": its name, and no charge of theirs. */
const isItsName = ({ tree }: SentenceReading, { frame, predicate }: Match, { mention }: End) =>
  frame.type === 'ACCUSE' &&
  frame.head === 'call' &&
  tree.tokens[predicate]?.lower === 'called' &&
  tree.tokens[predicate - 1]?.text === ',' &&
  mention.head < predicate - 2 &&
  childrenBy(tree, predicate, 'nsubj').length === 0;

/** "forty bodies (excluding the Board)" */
const isLeftOut = ({ tree }: SentenceReading, { frame, predicate }: Match) =>
  frame.head === 'exclude' &&
  tree.tokens[predicate]?.lower === 'excluding' &&
  /^[(,]$/.test(tree.tokens[predicate - 1]?.text ?? '');

/** "voted it, with Chad and Mali abstaining" */
const isAbstainer = ({ tree }: SentenceReading, { frame }: Match, { mention }: End) =>
  frame.head === 'vote' &&
  tree.tokens.slice(mention.last + 1, mention.last + ABSTAINING).some(({ lower }) => lower === 'abstaining');

const ABSTAINING = 8;

/** "our fighting men", "the defending lawyers" */
const isEpithet = ({ tree }: SentenceReading, { predicate }: Match) =>
  EPITHETS.has(tree.tokens[predicate]?.lower ?? '') &&
  /^(amod|compound)$/.test(relation(tree, predicate)) &&
  tree.tokens[predicate + 1]?.upos === 'NOUN';

/** "two soldiers stationed in Chad were killed": where they were, in passing; but "has troops stationed in Chad". */
const isOnlyWhere = ({ tree }: SentenceReading, { frame, predicate }: Match) =>
  frame.type === 'MOBILIZE' &&
  STATIONED.has(frame.head) &&
  frame.target.includes('in') &&
  relation(tree, predicate) === 'acl';

const STATIONED = wordClass('verbs.stationing');

const EPITHETS: ReadonlySet<string> = new Set(['defending', 'fighting']);

/** "Ana Lee went to Lima", "Professor Lee flew there": she is no guest of Peru, unless it is for talks. */
const isPrivateTrip = ({ frame }: Match, { actor }: End) =>
  frame.type === 'CONSULT' &&
  frame.pos === 'verb' &&
  (TRIPS.has(frame.head) || (JOURNEYS.has(frame.head) && actor.sectors.length > 0)) &&
  frame.constraints.every(({ forbidden, role, lemmas }) => forbidden || role === 'subj' || lemmas.has('*')) &&
  isPrivatePerson(actor);

const TRIPS = wordClass('verbs.leaving-home');
const JOURNEYS = wordClass('verbs.journeys');
