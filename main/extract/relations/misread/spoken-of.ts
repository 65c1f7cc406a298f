// "demanded his release", "warned against any attack on Chad": who stands in what is said, and is no party to it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, firstJoined, hasIndefinite, lemma, relation, type Tree } from '../../tree.ts';
import { JUDGING } from '../../type-sets.ts';
import type { Match } from '../candidate.ts';
import { type End, isNameless } from '../roles/ends.ts';

/** Whether the target is only spoken of in what the match tells. */
export const isSpokenOf = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  isToBeFreed(where, match, target) ||
  isSent(where, match, target) ||
  isProposed(where, match, target) ||
  isOfSome(where, match, source) ||
  isGuarded(where, match, target) ||
  isOnlyModifier(where, match, target) ||
  isWhole(where, match, target) ||
  isWhatItIsCalled(where, match, target) ||
  isHelper(where, match, target);

/** "demanded the release of the monks", "his extradition": who is to be freed is asked for nothing, and he has no captor there. */
function isToBeFreed({ tree }: SentenceReading, { frame }: Match, { mention: { head } }: End): boolean {
  if (frame.type !== 'REQUEST') return false;
  const noun = nounOver(tree, head);
  if (noun === undefined || !FREEING.has(lemma(tree, noun))) return false;
  // "the extradition of an officer from Chad"
  if (childrenBy(tree, head, 'nmod').some((at) => caseOf(tree, at) === 'from')) return false;
  const owners = childrenBy(tree, noun, 'nmod').filter((at) => at !== head);
  const top = firstJoined(tree, head);
  const isOwner = tree.tokens[top]?.deprel === 'nmod:poss';
  // "Chad's release of the monks"
  return caseOf(tree, top) === 'of' || (isOwner && owners.every((at) => caseOf(tree, at) !== 'of'));
}

const FREEING = wordClass('nouns.freeing');

/** The noun that an actor stands at, with those joined to it: "the release of Anne and Paul". */
function nounOver(tree: Tree, head: number): number | undefined {
  const top = firstJoined(tree, head);
  return relation(tree, top) === 'nmod' ? tree.tokens[top]?.head : undefined;
}

/** "sent the ministers of Chad and Mali to talk to him": who is sent is not who is visited. */
const isSent = ({ tree }: SentenceReading, { frame, predicate }: Match, { mention: { head } }: End) =>
  frame.type === 'CONSULT' &&
  frame.head === 'send' &&
  childrenBy(tree, predicate, 'obj').includes(firstJoined(tree, head));

/** "vetoed a tribunal": what is not to be has no part in it. */
const isProposed = ({ tree }: SentenceReading, { frame }: Match, end: End) =>
  frame.type === 'REJECT' &&
  isNameless(end) &&
  end.actor.kind === 'institution' &&
  hasIndefinite(tree, end.mention.head);

/** "forty members of the parliament asked", "a member of the Union did": the whole has not, nor is it a member with its members. */
function isOfSome({ tree }: SentenceReading, { frame }: Match, { actor, mention: { head } }: End): boolean {
  const members = tree.tokens[head]?.head ?? -1;
  if (caseOf(tree, head) !== 'of' || !MEMBERS.has(lemma(tree, members))) return false;
  if (frame.type === 'MEMBER_OF') return true;
  const isSome =
    childrenBy(tree, members, 'nummod').length > 0 ||
    (actor.sectors.includes('IGO') && tree.tokens[members]?.xpos === 'NN');
  return frame.pos === 'verb' && isSome;
}

const MEMBERS = wordClass('nouns.members');

/** "warned against any attack on Chad": Chad is to be spared. */
const isGuarded = ({ tree }: SentenceReading, { frame, predicate }: Match, { mention: { head } }: End) => {
  const deed = tree.tokens[head]?.head ?? -1;
  return (
    frame.type === 'THREATEN' &&
    WARNING.has(frame.head) &&
    /^(against|in|of|on)$/.test(caseOf(tree, head) ?? '') &&
    caseOf(tree, deed) === 'against' &&
    tree.tokens[deed]?.head === predicate
  );
};

const WARNING = wordClass('verbs.warning');

/** "seized bank accounts": no bank. */
const isOnlyModifier = ({ tree, at }: SentenceReading, { trigger }: Match, end: End) => {
  const top = firstJoined(tree, end.mention.head);
  const noun = tree.tokens[top]?.head ?? -1;
  return isNameless(end) && tree.tokens[top]?.deprel === 'compound' && !at[noun] && !trigger.includes(noun);
};

/** "drills with Chad's forces, which Mali dismissed as a show": what is dismissed as a deed is the whole of it. */
const isWhole = ({ tree }: SentenceReading, { frame, predicate }: Match, { direct, mention }: End) =>
  direct &&
  JUDGING.has(frame.type) &&
  tree.tokens[predicate]?.deprel === 'acl:relcl' &&
  tree.tokens[predicate]?.head === mention.head &&
  childrenBy(tree, predicate, 'obj').some((at) => tree.tokens[at]?.lower === 'which') &&
  childrenBy(tree, predicate, 'obl', 'advcl').some(
    (at) => caseOf(tree, at) === 'as' && hasIndefinite(tree, at),
  );

/** "called the rebels terrorists", "designated the network a band": what they are called is nobody besides. */
function isWhatItIsCalled(
  { tree }: SentenceReading,
  { frame, predicate, trigger }: Match,
  end: End,
): boolean {
  const { head } = end.mention;
  if (!isNameless(end)) return false;
  if (frame.type === 'ACCUSE' && trigger.slice(1).includes(head)) return true;
  const isSecond = childrenBy(tree, predicate, 'iobj', 'obj').some((at) => at < head);
  return (
    (frame.type === 'ACCUSE' || frame.type === 'SANCTION') &&
    NAMING.has(frame.head) &&
    hasIndefinite(tree, head) &&
    isSecond
  );
}

const NAMING = wordClass('verbs.naming-as');

/** "sent troops to help Chad fight them": not the troops. */
const isHelper = ({ at, tree }: SentenceReading, { frame, predicate }: Match, { actor, mention }: End) => {
  const help = tree.tokens[predicate]?.head ?? -1;
  const sends = tree.tokens[help]?.head ?? -1;
  return (
    frame.type === 'ASSAULT' &&
    mention.form === 'pronoun' &&
    lemma(tree, help) === 'help' &&
    childrenBy(tree, sends, 'obj').some((sent) => at[sent]?.actors.some(({ id }) => id === actor.id) ?? false)
  );
};
