// From a token in a role to the actors that stand there.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { type MentionNode, perPlace, type SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, conjuncts, lemma } from '../../tree.ts';
import { besideFirst, COMPANY, isCompany } from './company.ts';
import { isDenied, isExcepted } from './excepted.ts';
import { includedIn } from './included.ts';
import { placesOf } from './phrase.ts';

export interface End {
  actor: ActorRecord;
  mention: MentionNode;
  /** False where the role's own noun is no actor and one was found inside it. */
  direct: boolean;
  /** Set where the actor does not stand there: he says so, or his deed alone does ("condemned the raid", "eased the curfew"). */
  implied?: 'foe' | 'followed' | 'home' | 'provoked' | 'said' | 'told' | 'wronged';
  /** True where it is named as one of many: "several states, including Chad". */
  among?: boolean;
  /** True where it is told only in whose country the doers are: "thousands marched in Jakarta". */
  local?: boolean;
}

/** The actors at a token and at what is coordinated with it: "Chad, along with Mali, but not Niger". */
export const endsAt = perPlace((where, index): readonly End[] => {
  const joined = isCounted(where, index)
    ? [index]
    : conjuncts(where.tree, index).filter((at) =>
        at === index ? !isDenied(where, at) : !isExcepted(where, at) && !isAboard(where, index, at),
      );
  const beside = [...companions(where, index), ...joinedBy(where, index), ...twin(where, index)];
  const listed = joined.flatMap((at) => [at, ...statesBeside(where, at)]);
  if (listed.length === 1 && beside.length === 0) return directEnds(where, listed[0] as number);
  return [...listed, ...beside].flatMap((at) => directEnds(where, at));
});

/** "seized a Greek ship and its crew": the ship's, whoever "its" is taken for. */
const isAboard = ({ tree, at }: SentenceReading, thing: number, crew: number) =>
  !at[thing] &&
  tree.tokens[thing]?.upos === 'NOUN' &&
  CREWS.has(lemma(tree, crew)) &&
  childrenBy(tree, crew, 'nmod:poss').some((child) => /^(its|their)$/.test(tree.tokens[child]?.lower ?? ''));

const CREWS = wordClass('nouns.crews');

/** "the presidents of Chad and Mali, joined by Niger's," */
function joinedBy({ tree, at }: SentenceReading, index: number): number[] {
  const clause = childrenBy(tree, index, 'acl').find(
    (child) => lemma(tree, child) === 'join' && /^VB[DN]$/.test(tree.tokens[child]?.xpos ?? ''),
  );
  if (clause === undefined) return [];
  return childrenBy(tree, clause, 'obl')
    .filter((child) => caseOf(tree, child) === 'by')
    .flatMap((child) => conjuncts(tree, child))
    .filter((child) => at[child]);
}

/** "Poland, Latvia and Estonia": no state is another, whatever the parse says. */
function statesBeside(where: SentenceReading, index: number): number[] {
  const { tree, at } = where;
  const stateAt = (place: number) => {
    const mention = at[place];
    const [record] = mention?.actors ?? [];
    return mention?.form === 'name' && record?.kind === 'state' ? record : null;
  };
  const own = stateAt(index);
  if (!own) return [];
  return childrenBy(tree, index, 'appos')
    .filter((child) => stateAt(child) !== null && stateAt(child) !== own && !isExcepted(where, child))
    .flatMap((child) => conjuncts(tree, child));
}

/** "a Franco-British draft": both in one word. */
function twin(where: SentenceReading, index: number): number[] {
  const isTwin = where.at[index]?.form === 'demonym' && where.sentence.tokens[index - 1]?.text === '-';
  return isTwin && where.at[index - 2]?.form === 'demonym' ? [index - 2] : [];
}

/** "The two ministers, Lee and Park,": what seems to be joined to so many tells who they are. */
const isCounted = ({ at, sentence }: SentenceReading, index: number) =>
  (at[index]?.cue?.count ?? 0) > 1 &&
  sentence.tokens[(at[index]?.last ?? index) + 1]?.text === ',' &&
  at[index]?.actors.length === at[index]?.cue?.count;

/** "along with Chad", "together with Chad": right behind, with or without commas, or behind the verb. */
function companions({ tree, at }: SentenceReading, index: number): number[] {
  const { tokens } = tree;
  if (!at[index]) return [];
  const verb = tokens[index]?.deprel === 'nsubj' ? (tokens[index]?.head ?? -1) : -1;
  // "Chad opposed the tariffs along with Mali"
  const behind = childrenBy(tree, verb, 'obl').find((child) => child > verb && isCompany(tree, child));
  if (behind !== undefined) return conjuncts(tree, behind);
  const first = verb < 0 ? null : besideFirst(tree, index);
  if (first !== null) return conjuncts(tree, first);
  const next = tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
  const isBeside = COMPANY.has(tokens[next]?.lower ?? '') && tokens[next + 1]?.lower === 'with';
  if (!isBeside) return [];
  const beside = [tokens[next]?.head ?? -1, tokens[next + 1]?.head ?? -1].find((head) => head > next + 1);
  // "fined Chad together with Mali": whoever is named with the doer has been fined by neither
  const isDoing =
    verb < 0 &&
    beside !== undefined &&
    tokens[tokens[beside]?.head ?? -1]?.upos === 'VERB' &&
    isCompany(tree, beside);
  return beside === undefined || isDoing ? [] : conjuncts(tree, beside);
}

function directEnds(where: SentenceReading, index: number): readonly End[] {
  const own = bearer(where, index) ?? counterpart(where, index) ?? mentionEnds(where.at[index], true);
  const isUnnamed = own.every(isNameless);
  // "no party should use force": that is nobody
  if (own.length > 0 && isUnnamed && isNone(where, index)) return [];
  // "Serbia, a candidate that has refused to …"
  const named = isUnnamed ? apposed(where, index) : [];
  if (named.length > 0) return named;
  const called = own.length > 0 && isUnnamed ? calledBehind(where, index) : null;
  if (called) return called;
  const whole = isUnnamed && BRANCHES.has(lemma(where.tree, index)) ? ledBy(where, index) : [];
  if (whole.some(({ actor: { kind } }) => kind !== 'state' && kind !== 'person')) return whole;
  const led = isUnnamed && LEADING.has(lemma(where.tree, index)) ? ledBy(where, index) : [];
  if (own.length > 0 && led.length > 0) return led;
  if (own.length > 0) return isUnnamed ? (included(where, index) ?? own) : own;
  // "thousands of Syrians", "one of the states"
  const { lower = '', xpos } = where.sentence.tokens[index] ?? {};
  if (QUANTITIES.has(lemma(where.tree, index)) || QUANTITIES.has(lower) || xpos === 'CD') {
    const counted = placesOf(where, index, 'of').flatMap((child) => endsAt(where, child));
    if (counted.length > 0) return counted;
  }
  const chosen = nominee(where, index);
  if (chosen) return chosen;
  // "a neighbour, Iran,", "its two neighbours, Iran and Oman,"
  const isMany = xpos === 'NNS';
  for (const child of childrenBy(where.tree, index, 'appos')) {
    const called = isMany ? conjuncts(where.tree, child) : [child];
    const beside = isDenied(where, child) ? [] : called.flatMap((at) => mentionEnds(where.at[at], true));
    if (beside.length > 0) return beside;
  }
  return included(where, index) ?? [];
}

/** "several states, including Chad": who is named of them; null where nobody is. */
function included(where: SentenceReading, index: number): readonly End[] | null {
  const ends = includedIn(where, index).flatMap((at) => mentionEnds(where.at[at], true));
  return ends.length > 0 ? ends.map((end) => ({ ...end, among: true })) : null;
}

/** "his choice for secretary of state, Ana Lima,": the name behind, wherever the parse hangs it. */
function nominee(where: SentenceReading, index: number): readonly End[] | null {
  const { tree } = where;
  if (!CHOSEN.has(lemma(tree, index))) return null;
  const office = childrenBy(tree, index, 'nmod').filter((at) => at > index);
  const named = [...office, ...office.flatMap((at) => childrenBy(tree, at, 'nmod'))]
    .flatMap((at) => childrenBy(tree, at, 'appos'))
    .find((at) => where.at[at]?.actors[0]?.kind === 'person' && where.at[at]?.form === 'name');
  return named === undefined ? null : mentionEnds(where.at[named], true);
}

const CHOSEN = wordClass('nouns.chosen');

/** "the Malian branch of al-Qaeda" */
const BRANCHES = wordClass('nouns.branches');

/** "the chief of its armed forces" */
const ledBy = (where: SentenceReading, index: number): readonly End[] =>
  childrenBy(where.tree, index, 'nmod')
    .filter((child) => caseOf(where.tree, child) === 'of')
    .flatMap((child) => mentionEnds(where.at[child], true))
    .filter((end) => !isNameless(end));

const LEADING = wordClass('nouns.leading');

/** "his Peruvian counterpart, Ana Lima,", "their Peruvian ally Ana Lima": what one is to others, and who that is. */
function counterpart(where: SentenceReading, index: number): readonly End[] | null {
  const word = lemma(where.tree, index).split(' ').at(-1) ?? '';
  // "his Peruvian and Chilean counterparts, Ana Lima and Luis Sol,": told by their states
  if ((where.at[index]?.actors.length ?? 0) > 1) return null;
  if (word !== 'counterpart' && !OTHERS.has(word)) return null;
  const kind = where.tree.kinds[index];
  const named = [...childrenBy(where.tree, index, 'appos'), index + 1].find(
    (at) =>
      where.at[at]?.actors[0]?.kind === 'person' &&
      where.at[at]?.form === 'name' &&
      (where.tree.kinds[at] === 'appos' || where.tree.kinds[at] === kind),
  );
  return named === undefined ? null : mentionEnds(where.at[named], true);
}

/** Who is called so by somebody is another. */
export const OTHERS = wordClass('nouns.others');

/** "The man likely to succeed him, Ana Lima, has …": the name behind. */
function calledBehind(where: SentenceReading, index: number): readonly End[] | null {
  const named = childrenBy(where.tree, index, 'appos').find(
    (child) =>
      child > index && where.at[child]?.form === 'name' && where.at[child]?.actors[0]?.kind === 'person',
  );
  return named === undefined || where.sentence.tokens[index]?.xpos !== 'NN'
    ? null
    : mentionEnds(where.at[named], true);
}

const isNone = ({ tree }: SentenceReading, index: number) =>
  childrenBy(tree, index, 'det').some((det) => lemma(tree, det) === 'no');

/** "Ana Lima, the Peruvian senator whom they shot": who is described is the person named. */
function bearer(where: SentenceReading, index: number): readonly End[] | null {
  const token = where.sentence.tokens[index];
  const named = where.at[token?.head ?? -1];
  const isPerson = named?.actors.length === 1 && named.actors[0]?.kind === 'person';
  const isBehind = token?.deprel === 'appos' && token.head < index && token.upos === 'NOUN';
  return isBehind && isPerson && where.at[index]?.form !== 'name' ? mentionEnds(named, true) : null;
}

/** The name that a description without one follows. */
function apposed(where: SentenceReading, index: number): readonly End[] {
  const token = where.sentence.tokens[index];
  const head = token?.head ?? -1;
  const isBehind =
    token?.deprel === 'appos' &&
    head < index &&
    token.upos === 'NOUN' &&
    !DEEDS.has(lemma(where.tree, index));
  const ends = isBehind ? mentionEnds(where.at[head], true) : [];
  return ends.every((end) => !isNameless(end)) ? ends : [];
}

const DEEDS = wordClass('nouns.deeds');

export const QUANTITIES = wordClass('words.quantities');

export function mentionEnds(mention: MentionNode | undefined, direct: boolean): readonly End[] {
  if (!mention) return [];
  return mention.actors
    .filter((actor) => actor.kind !== 'place')
    .map((actor) => ({ actor, mention, direct }));
}

export function distinctEnds(ends: readonly End[]): readonly End[] {
  return [...new Map(ends.map((end) => [end.actor.id, end])).values()];
}

export const isNameless = (end: End) => isUnnamed(end.actor);
