// "narrowly beat him", "withdrew their envoys": what the words of a frame cannot mean where such parties stand in it.
import { wordClass } from '../lexicon/word-classes.ts';
import type { SentenceReading } from '../reading.ts';
import { ancestors, caseOf, childrenBy, hasIndefinite, lemma, relation, type Tree } from '../tree.ts';
import { isBystander } from './bystanders.ts';
import type { Match } from './candidate.ts';
import { type End, isNameless } from './roles/ends.ts';
import { isSpokenOf } from './spoken-of.ts';

/** Whether source and target show that a match was read where nothing of the kind is told. */
export const isMisread = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  isOnItself(match, source, target) ||
  isOfUnion(source, target) ||
  isElectoral(match, source, target) ||
  isNamed(where, match) ||
  isGiverOfGoods(where, match, target) ||
  isUnlikely(match, target) ||
  isCarried(where, match, target) ||
  isSpokenOf(where, match, source, target) ||
  isOfficer(match, source, target) ||
  isOwnArms(where, match, source) ||
  isSum(where, match) ||
  isLand(match, source, target) ||
  isOnThird(where, match) ||
  isRoundOf(where, match) ||
  isOfText(where, match) ||
  isTalkedRound(where, match) ||
  isUnrecognised(match, target) ||
  isWithOthers(where, match, target) ||
  isAskedAloud(where, match) ||
  isOfSpell(where, source) ||
  isInSanctions(where, match, target) ||
  isMeans(where, match, target) ||
  isBystander(where, match, source, target);

/** "Chad, Mali and Togo withdrew their envoys": not from one another. */
const isOnItself = ({ frame }: Match, source: End, { mention: { actors, cue } }: End) =>
  frame.mode === 'withdraw' &&
  frame.type === 'SANCTION' &&
  cue?.kind === 'pronoun' &&
  actors.length > 2 &&
  actors.some(({ id }) => id === source.actor.id);

/** "The European Council invites the High Representative to report": it is the Union that speaks. */
const isOfUnion = (source: End, target: End) => UNION.test(source.actor.id) && UNION.test(target.actor.id);

const UNION = /^organisation:european-(council|union)$/;

/** "the man whom Kast had beaten": by votes. */
const isElectoral = ({ frame }: Match, source: End, target: End) =>
  frame.head === 'beat' &&
  source.actor.kind === 'person' &&
  target.actor.kind === 'person' &&
  'offices' in source.actor;

/** "photographs of what he called rebel camps in Chad": names them, and demands nothing. */
const isNamed = ({ tree }: SentenceReading, { frame, predicate }: Match) =>
  frame.head === 'call' &&
  frame.type === 'REQUEST' &&
  tree.tokens.slice(Math.max(0, predicate - 4), predicate).some(({ lower }) => lower === 'what');

/** "brought American food over the bridge": whose it is gives it. */
function isGiverOfGoods(
  { at, tree }: SentenceReading,
  { frame, trigger }: Match,
  { mention: { head, form } }: End,
): boolean {
  const noun = tree.tokens[head]?.head ?? -1;
  return (
    frame.type === 'AID' &&
    frame.head === 'bring' &&
    form === 'demonym' &&
    relation(tree, head) === 'amod' &&
    trigger.includes(noun) &&
    !at[noun]
  );
}

/** "shuttled between the banks", "was turned away by the premier" */
const isUnlikely = ({ frame }: Match, target: End) =>
  (frame.head === 'shuttle' && isNameless(target)) ||
  (frame.head === 'turn' && frame.type === 'COERCE' && target.actor.kind === 'person');

/** "took a bus to Lima", "let it sail", "let its stores run low": what is taken or let go is a thing. */
function isCarried({ tree }: SentenceReading, { frame, trigger }: Match, { direct, mention }: End): boolean {
  if (frame.head === 'take' && frame.type === 'AID')
    return trigger.some((at) => RIDES.has(lemma(tree, at)) && hasIndefinite(tree, at));
  const isThing = /^its?$/.test(tree.tokens[mention.head]?.lower ?? '') || !direct;
  return (
    frame.head === 'let' &&
    frame.mode === 'access' &&
    isThing &&
    /^(run|sail)$/.test(lemma(tree, xcompOf(tree, mention.head)))
  );
}

const RIDES = wordClass('nouns.rides');

/** The verb that tells what an object is let do; -1 where there is none. */
const xcompOf = (tree: Tree, object: number) => {
  const verb = ancestors(tree, object).find((at) => lemma(tree, at) === 'let') ?? -1;
  return childrenBy(tree, verb, 'ccomp', 'xcomp')[0] ?? -1;
};

/** "issued a statement that spoke of a crisis": texts do not meet. */
function isOfText({ at, tree }: SentenceReading, { frame, predicate }: Match): boolean {
  const noun = tree.tokens[predicate]?.head ?? -1;
  return (
    frame.type === 'CONSULT' &&
    /^(speak|talk)$/.test(frame.head) &&
    tree.tokens[predicate]?.deprel === 'acl:relcl' &&
    !at[noun] &&
    TEXTS.has(lemma(tree, noun))
  );
}

const TEXTS = wordClass('nouns.statements');

/** "Merkel, who held the presidency of the EU": her state is a member. */
const isOfficer = ({ frame }: Match, source: End, target: End) =>
  frame.type === 'MEMBER_OF' &&
  source.actor.kind === 'person' &&
  (frame.head === 'hold' || target.actor.sectors.includes('IGO'));

/** "The rebels handed their weapons to Chadian soldiers": they give up. */
const isOwnArms = ({ tree }: SentenceReading, { frame, trigger }: Match, source: End) =>
  frame.type === 'AID' &&
  /^(give|hand)$/.test(frame.head) &&
  source.actor.kind === 'group' &&
  trigger.some((at) =>
    childrenBy(tree, at, 'nmod:poss').some((owner) => /^(its|their)$/.test(tree.tokens[owner]?.lower ?? '')),
  );

/** "gave the army a million dollars a day to fight": no day that it has to leave. */
const isSum = ({ tree }: SentenceReading, { frame, trigger }: Match) =>
  frame.type === 'THREATEN' &&
  frame.head === 'give' &&
  trigger.some(
    (at) =>
      tree.tokens[at - 1]?.lower === 'a' &&
      /^(dollar|euro|pound|rouble|ruble|\$)/.test(tree.tokens[at - 2]?.lower ?? ''),
  );

/** "gunmen killed tourists in the Afar desert": no people lives up to its land; "Chad evacuated it", an island. */
const isLand = ({ frame }: Match, source: End, target: End) =>
  (source.local === true &&
    source.actor.kind === 'people' &&
    source.mention.actors.some(({ id }) => id === source.actor.id)) ||
  (frame.head === 'evacuate' && target.mention.cue?.kind === 'pronoun' && target.mention.cue.word === 'it');

/** "the two men would make war on a common enemy": not on each other. */
function isOnThird(
  { tree }: SentenceReading,
  { frame, mutual, predicate, carrier, sources, targets }: Match,
): boolean {
  if (!mutual || frame.pos !== 'noun' || !/^(RIVAL_OF|ASSAULT)$/.test(frame.type)) return false;
  const ends = new Set([...sources, ...targets].map(({ mention }) => mention.head));
  return [...childrenBy(tree, predicate, 'nmod'), ...childrenBy(tree, carrier, 'obl')].some(
    (at) =>
      at > predicate &&
      /^(against|on)$/.test(caseOf(tree, at) ?? '') &&
      !ends.has(at) &&
      !SPELLS.has(lemma(tree, at)) &&
      tree.tokens[at]?.upos === 'NOUN' &&
      hasIndefinite(tree, at),
  );
}

const SPELLS = wordClass('nouns.spells');

/** "Peru and Chile held the next rounds": each its own. */
const isRoundOf = ({ tree }: SentenceReading, { frame, mutual, sources, targets, trigger }: Match) =>
  frame.type === 'CONSULT' &&
  frame.head === 'hold' &&
  mutual &&
  sources.length + targets.length > 2 &&
  trigger.some(
    (at) =>
      lemma(tree, at) === 'round' &&
      tree.tokens[at]?.xpos === 'NNS' &&
      childrenBy(tree, at, 'nmod').length === 0,
  );

/** "Lee and Park had talked Chad round": with each other they need not have talked. */
const isTalkedRound = (
  { at, tree }: SentenceReading,
  { frame, mutual, predicate, sources, targets }: Match,
) =>
  frame.type === 'CONSULT' &&
  frame.head === 'talk' &&
  frame.pos === 'verb' &&
  mutual &&
  childrenBy(tree, predicate, 'obj').some(
    (object) =>
      [object, ...childrenBy(tree, object, 'compound')].some((place) => at[place]) &&
      [...sources, ...targets].every(({ mention }) => mention.head !== object),
  );

/** "his last day in office": a day does nothing. */
const isOfSpell = ({ tree }: SentenceReading, { mention: { head } }: End) =>
  tree.tokens[head]?.xpos === 'PRP$' && SPELLS.has(lemma(tree, tree.tokens[head].head));

/** "joined the sanctions of the Group of Seven": it is no target, and nobody becomes its member. */
const isInSanctions = ({ tree }: SentenceReading, { frame }: Match, { direct, mention: { head } }: End) =>
  frame.head === 'join' &&
  ((frame.type === 'MEMBER_OF' && !direct) || (frame.type === 'SANCTION' && caseOf(tree, head) === 'of'));

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
  /^recogni[sz]e$/.test(frame.head) &&
  cue?.kind === 'pronoun' &&
  actor.kind === 'organisation' &&
  actor.sectors.includes('IGO');

/** "broke with Chad in solidarity": with somebody else. */
const isWithOthers = ({ tree }: SentenceReading, { frame, predicate }: Match, { mention: { head } }: End) =>
  frame.head === 'solidarity' &&
  tree.tokens[predicate - 1]?.lower === 'in' &&
  !ancestors(tree, head).includes(predicate) &&
  head < predicate;

/** "if he can, people ask, what will he not do?" */
const isAskedAloud = ({ tree }: SentenceReading, { frame, predicate }: Match) =>
  frame.type === 'REQUEST' &&
  frame.head === 'ask' &&
  relation(tree, predicate) === 'parataxis' &&
  tree.tokens.at(-1)?.text === '?';
