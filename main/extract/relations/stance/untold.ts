// "scrapped a deal by which Chad was to arm Mali": what is spoken of, and is done by nobody whom the text tells to do it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, lemma, relation, subtreeSpan, type Tree } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import { isKeptOut } from './entries.ts';
import { isNounToCome } from './to-come.ts';

/** Whether a match is of something that has only been planned and given up, is others' peace or quarrel, or a word meant otherwise. */
export const isUntold = ({ tree }: SentenceReading, match: Match): boolean =>
  isNotice(tree, match) ||
  isGivenUp(tree, match) ||
  isKeptOut(tree, match) ||
  isBrokered(tree, match) ||
  isOthersQuarrel(tree, match) ||
  isSupposed(tree, match) ||
  isAny(tree, match) ||
  isHeldBack(tree, match) ||
  isQuestion(tree, match) ||
  isWondering(tree, match) ||
  isHint(tree, match) ||
  isIfAny(tree, match) ||
  isPressed(tree, match) ||
  isHostedTalk(tree, match);

/** "offered itself as host for talks between Chad and Mali": there are none yet. */
function isHostedTalk(tree: Tree, { frame, predicate }: Match): boolean {
  const host = tree.tokens[predicate]?.head ?? -1;
  const verb = tree.tokens[host]?.head ?? -1;
  return (
    frame.type === 'CONSULT' &&
    frame.pos === 'noun' &&
    HOSTS.has(lemma(tree, host)) &&
    /^(for|in|of)$/.test(caseOf(tree, predicate) ?? '') &&
    OFFERING.has(lemma(tree, verb))
  );
}

const HOSTS = wordClass('nouns.hosts');
const OFFERING = wordClass('verbs.offering-hosts');

/** "warned them beforehand" threatens nobody */
const isNotice = (tree: Tree, { frame, predicate }: Match) =>
  frame.type === 'THREATEN' &&
  childrenBy(tree, predicate, 'advmod', 'obj', 'iobj', 'xcomp', 'obl').some(
    (at) => tree.tokens[at]?.lower === 'beforehand',
  );

/** "scrapped a plan under which Chad was to arm Mali": it has not, and will not. */
function isGivenUp(tree: Tree, { carrier }: Match): boolean {
  const clause = ancestors(tree, carrier)
    .slice(0, 3)
    .find((at) => tree.tokens[at]?.deprel === 'acl:relcl');
  const plan = clause === undefined ? -1 : (tree.tokens[clause]?.head ?? -1);
  const isBy = /^(by|under)$/.test(tree.tokens[plan + 1]?.lower ?? '');
  return (
    isBy &&
    tree.tokens[plan + 2]?.lower === 'which' &&
    relation(tree, plan) === 'obj' &&
    GIVING_UP.has(lemma(tree, tree.tokens[plan]?.head ?? -1))
  );
}

const GIVING_UP = wordClass('verbs.giving-up');

/** "commends the efforts by Chad and Mali to reach a ceasefire": they mediate, and have no war to end. */
function isBrokered(tree: Tree, { frame, mutual, predicate }: Match): boolean {
  if (!(mutual || frame.mutual) || !PEACE.has(frame.type)) return false;
  const effort = ancestors(tree, predicate)
    .slice(1, 3)
    .find((at) => lemma(tree, at) === 'effort');
  if (effort === undefined) return false;
  return ancestors(tree, effort)
    .slice(1, 4)
    .some((at) => PRAISING.has(lemma(tree, at)));
}

const PEACE: ReadonlySet<RelationType> = new Set(['AGREE', 'CONCEDE', 'RETREAT']);
const PRAISING = wordClass('verbs.praising');

/** "offered to mediate in the dispute with Chad": whoever offers it has none. */
const isOthersQuarrel = (tree: Tree, { frame, predicate }: Match) =>
  frame.type === 'RIVAL_OF' &&
  frame.pos === 'noun' &&
  caseOf(tree, predicate) === 'in' &&
  MEDIATING.has(lemma(tree, tree.tokens[predicate]?.head ?? -1));

const MEDIATING = wordClass('verbs.mediating');

/** "any talks with Chad should be short": there are none yet. */
const isAny = (tree: Tree, { frame, predicate }: Match) =>
  frame.type === 'CONSULT' &&
  frame.pos === 'noun' &&
  childrenBy(tree, predicate, 'det').some((at) => lemma(tree, at) === 'any');

/** "Chad under pressure to arm Mali" */
const isPressed = ({ tokens }: Tree, { carrier }: Match) =>
  tokens[carrier - 1]?.lower === 'to' &&
  tokens[carrier - 2]?.lower === 'pressure' &&
  tokens[carrier - 3]?.lower === 'under' &&
  /^(NOUN|PROPN)$/.test(tokens[carrier - 4]?.upos ?? '');

/** "If there are Kenyans who talk with them": there may be none. */
function isIfAny(tree: Tree, { carrier }: Match): boolean {
  const clause = ancestors(tree, carrier)
    .slice(0, 3)
    .find((at) => tree.tokens[at]?.deprel === 'acl:relcl');
  const be = tree.tokens[tree.tokens[clause ?? -1]?.head ?? -1]?.head ?? -1;
  return (
    childrenBy(tree, be, 'expl').length > 0 &&
    childrenBy(tree, be, 'mark', 'aux').some((at) =>
      /^(if|unless|whether|should)$/.test(tree.tokens[at]?.lower ?? ''),
    )
  );
}

/** "Can we afford that?" he asked: of nobody who stands in the question. */
const isQuestion = (tree: Tree, { frame, predicate, targets }: Match) =>
  frame.type === 'REQUEST' &&
  frame.head === 'ask' &&
  tree.tokens.some(
    ({ text }, at) => text === '?' && at < predicate && targets.every(({ mention }) => mention.head < at),
  );

/** "asked whether Chad had left", "asked why Chad left": of it, and of nobody who is told. */
const isWondering = (tree: Tree, { frame, predicate, targets }: Match) =>
  frame.type === 'REQUEST' &&
  frame.head === 'ask' &&
  childrenBy(tree, predicate, 'ccomp').some((clause) => {
    const [first, last] = subtreeSpan(tree, clause);
    const isOpen = [first, ...childrenBy(tree, clause, 'mark', 'advmod')].some((at) =>
      ASKING.has(tree.tokens[at]?.lower ?? ''),
    );
    return isOpen && targets.every(({ mention }) => mention.head >= first && mention.head <= last);
  });

const ASKING: ReadonlySet<string> = new Set(['how', 'if', 'what', 'when', 'where', 'whether', 'who', 'why']);

/** "was holding back 8,000 men": nobody has seized them. */
const isHeldBack = (tree: Tree, { frame, predicate }: Match) =>
  frame.type === 'COERCE' &&
  frame.pos === 'verb' &&
  !frame.particle &&
  tree.tokens[predicate + 1]?.lower === 'back';

/** "sent a clear message to Chad": no letter. */
const isHint = (tree: Tree, { frame, trigger }: Match) =>
  frame.type === 'CONSULT' &&
  trigger.some(
    (at) =>
      lemma(tree, at) === 'message' &&
      childrenBy(tree, at, 'amod').some((adj) => PLAIN.has(lemma(tree, adj))),
  );

const PLAIN = wordClass('adjectives.of-hints');

/** "ahead of his visit", "will report in consultation with Chad": it is still to come. */
export const isAhead = (where: SentenceReading, { frame, predicate }: Match): boolean => {
  const { tree } = where;
  const isMeeting = frame.type === 'CONSULT';
  if (frame.pos !== 'noun' || !(isMeeting || EVENTS.has(frame.type))) return false;
  const isBefore = childrenBy(tree, predicate, 'case').some(
    (at) => tree.tokens[at - 1]?.lower === 'ahead' || tree.tokens[at]?.lower === 'ahead',
  );
  return (
    (isBefore && (isMeeting || !isOfYear(tree))) ||
    isNounToCome(where, predicate) ||
    (isMeeting && caseOf(tree, predicate) === 'in' && isToCome(tree, tree.tokens[predicate]?.head ?? -1))
  );
};

/** What happens, and does not last. */
const EVENTS: ReadonlySet<RelationType> = new Set([
  'AGREE',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'RETREAT',
  'SANCTION',
  'SUPPORT',
]);

/** "ahead of the 1812 invasion", "ahead of the withdrawal in 2021" */
const isOfYear = (tree: Tree) => tree.tokens.some(({ lower }) => /^(1[0-9]|20)\d\d$/.test(lower));

/** "will report", "is to report" */
function isToCome(tree: Tree, verb: number): boolean {
  const words = childrenBy(tree, verb, 'aux', 'cop', 'mark').map((at) => tree.tokens[at]?.lower ?? '');
  return words.includes('will') || (words.includes('to') && words.some((word) => /^(are|is)$/.test(word)));
}

/** "Chad and Mali, supposedly allies", "the Chad-Mali trade axis" */
const isSupposed = (tree: Tree, { frame, predicate }: Match) =>
  frame.type === 'ALLY_OF' &&
  [SUPPOSED, TRADING].some((words) => words.has(tree.tokens[predicate - 1]?.lower ?? ''));

const TRADING = wordClass('words.of-trade-ties');

const SUPPOSED = wordClass('adverbs.supposed');
