// "Russia says Israel must end its strikes": a demand without a verb of demanding.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, conjuncts, hasIndefinite, lemma, type Tree } from '../../tree.ts';
import { areOneSide } from '../back/back.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { endsAt, isNameless } from '../roles/ends.ts';
import { endsInside } from '../roles/inside.ts';
import { isPassiveHere, surfaceSubject } from '../roles/subjects.ts';
import { endsDoing } from '../roles/takers.ts';
import { isSubjunctive } from '../stance/climb.ts';
import { bareFrame } from './bare-frame.ts';
import { isForeseen } from './foreseen.ts';

const DEMAND = bareFrame('REQUEST/say must', 'REQUEST', 'must', { target: ['subj'], mode: 'change' });

/** Demands of the form "X says Y must …"; the predicates below them are taken up by these matches. */
export function matchDemands(reading: Reading, where: SentenceReading): Match[] {
  const { tree } = where;
  if (!tree.tokens.some(({ lower }) => OUGHT.has(lower) || HAVE.has(lower))) return [];
  return tree.tokens.flatMap((_, index) => {
    const ought = (tree.children[index] ?? []).find((child) => OUGHT.has(tree.tokens[child]?.lower ?? ''));
    const must = ought ?? (isObliged(tree, index) ? index : undefined);
    // "X says Y must …", "Y should …, demands X"
    const says = must === undefined ? -1 : saying(reading, where, index);
    if (must === undefined || says < 0) return [];
    const speaker = surfaceSubject(tree, says);
    const addressee = childrenBy(tree, index, 'nsubj')[0];
    // "a Palestinian state must come first"
    if (addressee !== undefined && hasIndefinite(tree, addressee)) return [];
    if (speaker === null || addressee === undefined || isPassiveHere(tree, says)) return [];
    // but "There must be no raids, Chad told Mali"
    const isThere = childrenBy(tree, index, 'expl').length > 0;
    if (isNobody(tree, addressee) && !isThere) return [];
    // "should rise by two per cent", "will have to cope": what is foreseen, and demanded by nobody
    if (isForeseen(where, must, index)) return [];
    // "would stand by Mali should Chad attack it"
    if (must < addressee && !isThere) return [];
    const said = endsAt(where, speaker);
    const sources = said.length > 0 ? said : endsInside(where, speaker, ['poss'], 2);
    const spoken = endsAt(where, addressee);
    // "told him that the hostages must be freed": who is to be freed is asked for nothing
    const direct = tree.tokens[addressee]?.deprel === 'nsubj:pass' ? [] : spoken;
    // but "said that the generals should be tried" charges them
    const isCharge = isPunished(tree, index);
    const charged = isCharge ? spoken : direct;
    const inside =
      spoken.length > 0 || isAny(tree, addressee)
        ? charged
        : // "the reform of the Council should go on": the Council is asked for nothing
          endsInside(where, addressee).filter(({ actor }) => !actor.sectors.includes('IGO'));
    // "The raids must end, Chad told Mali"
    const told = childrenBy(tree, says, 'iobj', 'obj', 'xcomp')
      .flatMap((at) => endsAt(where, at))
      // "told reporters"
      .filter((end) => !isNameless(end));
    // "told him that aid to the rebels must stop": who is told is asked, and not who is spoken of
    const targets = inside.length > 0 && (charged.length > 0 || told.length === 0) ? inside : told;
    if (sources.length === 0 || targets.length === 0) return [];
    // "said it would have to help" promises
    // and "told him he would have to answer" may be either
    const isOpen = where.at[addressee]?.form === 'pronoun';
    const isOwn = targets.every(({ actor }) => sources.some((one) => areOneSide(one.actor, actor)));
    if (ought === undefined && (isOwn || isOpen)) return [];
    const isCharged = isCharge && spoken.length > 0 && isPassiveHere(tree, index);
    const frame = isCharged || isTooLate(tree, index) ? BLAME : DEMAND;
    return [plainMatch(frame, says, sources, targets, { trigger: [must] })];
  });
}

/** "should be prosecuted for it", "must be brought to justice" */
const isPunished = (tree: Tree, verb: number) =>
  PUNISHING.has(lemma(tree, verb)) ||
  childrenBy(tree, verb, 'obl').some((at) => /^(account|justice|trial)$/.test(lemma(tree, at)));

const PUNISHING = wordClass('verbs.prosecuting');

/** "any talks with Chad should start at once" */
const isAny = (tree: Tree, subject: number) =>
  childrenBy(tree, subject, 'det').some((at) => /^(any|every)$/.test(lemma(tree, at)));

/** "told him that nobody should profit from it" */
const isNobody = (tree: Tree, subject: number) =>
  /^(nobody|none)$/.test(lemma(tree, subject)) ||
  childrenBy(tree, subject, 'det').some((at) => lemma(tree, at) === 'no');

/** "should have armed Kyiv sooner": blames them that they have not. */
const isTooLate = (tree: SentenceReading['tree'], index: number) =>
  childrenBy(tree, index, 'aux').some((at) => lemma(tree, at) === 'have') ||
  // as the parse may have it
  (lemma(tree, index) === 'have' && tree.tokens[index + 1]?.xpos === 'VBN');

const BLAME: Frame = { ...DEMAND, id: 'ACCUSE/say should have', type: 'ACCUSE', mode: 'disapprove' };

const OUGHT: ReadonlySet<string> = new Set(['must', 'should']);

const HAVE: ReadonlySet<string> = new Set(['had', 'has', 'have']);

/** "would have to close its bases" */
const isObliged = (tree: SentenceReading['tree'], index: number) =>
  HAVE.has(tree.tokens[index]?.lower ?? '') &&
  tree.tokens[index]?.upos === 'VERB' &&
  tree.tokens[index + 1]?.lower === 'to' &&
  childrenBy(tree, index, 'xcomp').some((at) => tree.tokens[at]?.xpos === 'VB');

/** The verb that says or asks what the clause holds, above it or behind it; -1 where none does. */
function saying(reading: Reading, { tree }: SentenceReading, clause: number): number {
  const says = (index: number) =>
    tree.tokens[index]?.upos === 'VERB' &&
    (reading.lexicon.speechVerbs.has(lemma(tree, index)) ||
      // "the court ruled that Chad must leave"
      lemma(tree, index) === 'rule' ||
      reading.lexicon.operators.verb.get(lemma(tree, index))?.effect === 'request');
  const token = tree.tokens[clause];
  // "made (it) clear that Chad must leave"
  if (token?.deprel === 'ccomp' && lemma(tree, token.head) === 'clear')
    return lemma(tree, tree.tokens[token.head]?.head ?? -1) === 'make' ? verbOf(tree, token.head) : -1;
  if (token?.deprel === 'ccomp') return says(token.head) ? token.head : -1;
  return childrenBy(tree, clause, 'parataxis').find(says) ?? -1;
}

/** "is pushing hard for Chile to grant it access": asks that Chile do so. */
export function matchPressing(where: SentenceReading): Match[] {
  const { tokens } = where.sentence;
  return tokens.flatMap((token, index) => {
    if (token.upos !== 'VERB' || !PRESSING.has(token.lemma) || isPassiveHere(where.tree, index)) return [];
    const at = [index + 1, index + 2].find((place) => tokens[place]?.lower === 'for');
    const asked = at === undefined ? null : actorFrom(where, at + 1);
    if (at === undefined || asked === null || tokens.slice(index + 1, at).some(({ upos }) => upos !== 'ADV'))
      return [];
    const to = (where.at[asked]?.last ?? asked) + 1;
    const isActive = tokens[to]?.lower === 'to' && tokens[to + 1]?.xpos === 'VB';
    if (!isActive || tokens[to + 1]?.lemma === 'be') return [];
    return demandOf(where, index, asked, 'for', to);
  });
}

const PRESSING = wordClass('verbs.pressing-for');

/** "stressed the need for Chile to grant it access", "the importance of Chile granting it": asks that Chile do so. */
export function matchNeeds(where: SentenceReading): Match[] {
  const { tree } = where;
  return tree.tokens.flatMap(({ upos }, noun) => {
    if (upos !== 'NOUN' || !NEEDS.has(lemma(tree, noun))) return [];
    const verb = stressing(tree, noun);
    const asked = verb < 0 ? null : neededOf(where, noun);
    return asked === null || isPassiveHere(tree, verb) ? [] : demandOf(where, verb, asked, 'for', noun);
  });
}

const NEEDS = wordClass('nouns.needs');
const STRESSING = wordClass('verbs.stressing');

/** The verb that a need is the object of: "stressed", "made" in "made clear the need"; -1 where there is none. */
function stressing(tree: Tree, noun: number): number {
  const { head = -1, deprel } = tree.tokens[noun] ?? {};
  const isStressed = STRESSING.has(lemma(tree, head)) && (deprel === 'obj' || deprel === 'obl');
  const before = tree.tokens.slice(Math.max(0, noun - 4), noun).map(({ lower }) => lower);
  const made = lemma(tree, head) === 'make' || lemma(tree, head) === 'clear' ? head : -1;
  if (isStressed) return head;
  return made >= 0 && before.includes('clear') ? verbOf(tree, made) : -1;
}

const verbOf = (tree: Tree, at: number) =>
  tree.tokens[at]?.upos === 'VERB' ? at : (tree.tokens[at]?.head ?? -1);

/** Who is to do it: "for Chile to grant", "of Chile granting"; null where nobody is, or it is for his own good. */
function neededOf(where: SentenceReading, noun: number): number | null {
  const { tokens } = where.sentence;
  const preposition = tokens[noun + 1]?.lower;
  const asked = preposition === 'for' || preposition === 'of' ? actorFrom(where, noun + 2) : null;
  if (asked === null) return null;
  const head = where.at[asked]?.head ?? asked;
  const last = Math.max(...conjuncts(where.tree, head).map((at) => where.at[at]?.last ?? at));
  const next = last + 1;
  const verb = preposition === 'for' ? next + 1 : next;
  const isToDo =
    preposition === 'for'
      ? tokens[next]?.lower === 'to' && tokens[verb]?.xpos === 'VB'
      : tokens[verb]?.xpos === 'VBG';
  return isToDo && !OWN_GOOD.has(tokens[verb]?.lemma ?? '') ? asked : null;
}

const OWN_GOOD = wordClass('verbs.not-demanded');

/** The demand of a verb's subject on whoever stands at a token; none where either is nobody. */
function demandOf(
  where: SentenceReading,
  verb: number,
  asked: number,
  by: 'for' | 'that',
  trigger: number,
): Match[] {
  const sources = endsDoing(where, verb);
  // "proposed that a private company watch over it": none of one's own in particular is bidden
  const targets = endsAt(where, asked).filter(
    ({ actor, mention }) =>
      !hasIndefinite(where.tree, mention.head) || sources.every((end) => !areOneSide(actor, end.actor)),
  );
  if (sources.length === 0 || targets.length === 0) return [];
  const head = where.sentence.tokens[verb]?.lemma ?? '';
  const frame = { ...DEMAND, id: `REQUEST/${head} ${by}`, head };
  return [plainMatch(frame, verb, sources, targets, { trigger: [trigger] })];
}

/**
 * "demanded that X …", "insists Belgrade hand over …": the actor right after "that", or right after the verb where a
 * clause in the base form follows, whatever else the parser makes of it.
 */
export function matchRequests(reading: Reading, where: SentenceReading, used: ReadonlySet<number>): Match[] {
  const { tokens } = where.sentence;
  return tokens.flatMap((token, index) => {
    if (token.upos !== 'VERB' || used.has(index)) return [];
    const asks = reading.lexicon.operators.verb.get(token.lemma)?.effect === 'request';
    const hasThat = tokens[index + 1]?.lower === 'that';
    // "told Peru that Chile had left" asks for nothing
    const isTold = token.lemma === 'tell' && hasThat;
    const asked =
      asks && hasThat && !isTold ? actorFrom(where, index + 2) : bareClause(where, index, asks, hasThat);
    // "demanded that he be tried" asks others for it
    const head = asked === null ? -1 : (where.at[asked]?.head ?? asked);
    if (asked === null || tokens[head]?.deprel === 'nsubj:pass' || isPassiveHere(where.tree, index))
      return [];
    return demandOf(where, index, asked, 'that', index);
  });
}

const actorFrom = (where: SentenceReading, start: number) =>
  [start, start + 1, start + 2].find((place) => where.at[place]) ?? null;

/** "insisted Tirana sit down": the subject of a clause without "that" whose verb is in the base form. */
function bareClause(where: SentenceReading, verb: number, asks: boolean, hasThat: boolean): number | null {
  const { tree } = where;
  if (!asks && !INSISTING.has(lemma(tree, verb))) return null;
  for (const clause of childrenBy(tree, verb, 'ccomp')) {
    // "insisted that Russia pull back", but "insists that the Russians pull back"
    const isBase =
      tree.tokens[clause]?.xpos === 'VB' ||
      (!hasThat && tree.tokens[clause]?.xpos === 'VBP') ||
      isSubjunctive(where, clause);
    const [subject] = childrenBy(tree, clause, 'nsubj');
    const isBare = childrenBy(tree, clause, 'mark', 'aux').every(
      (at) => hasThat && tree.tokens[at]?.lower === 'that',
    );
    if (isBase && isBare && subject !== undefined && subject > verb && where.at[subject]) return subject;
  }
  return null;
}
const INSISTING = wordClass('verbs.insisting');
