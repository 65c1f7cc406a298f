// Who brings others together, told in passing: "walked out of US-brokered talks", "met under the auspices of Kenya".
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, conjuncts, lemma, relation } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import { framesThat } from '../frames/frame-lists.ts';
import type { Head } from '../frames/heads.ts';
import { distinctEnds, type End, endsAt, isNameless } from '../roles/ends.ts';
import { pairEnds } from '../roles/pair-ends.ts';
import { placesOf } from '../roles/phrase.ts';
import { rolesOf } from '../roles/roles.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { takers } from '../roles/takers.ts';
import { isSideOfEnds } from './back.ts';

const framesBetween = framesThat(({ type, target }) => type === 'CONSULT' && target.includes('between'));

/** One match for each participle or noun of mediation whose parties are told only by what is done with its talks or truce. */
export function matchMediated(where: SentenceReading, heads: readonly Head[]): Match[] {
  return heads.flatMap((head) => {
    const between = framesBetween(head.frames);
    if (between.length === 0) return [];
    if (head.pos !== 'noun') return ofParticiple(where, head, between);
    const serving = ofServing(where, head, between);
    return serving.length > 0 ? serving : ofNoun(where, head, between);
  });
}

/** "US-brokered talks", "a truce mediated by Moscow" */
function ofParticiple(where: SentenceReading, head: Head, frames: readonly Frame[]): Match[] {
  const { tree } = where;
  const { predicate } = head;
  const noun = tree.tokens[predicate]?.head ?? -1;
  const isOfNoun = ['acl', 'amod'].includes(relation(tree, predicate)) && isPassiveHere(tree, predicate);
  const frame = frames.find(({ constraints }) =>
    constraints.some(
      ({ role, lemmas, forbidden }) => !forbidden && role === 'obj' && lemmas.has(lemma(tree, noun)),
    ),
  );
  if (!isOfNoun || noun < 0 || where.at[noun] || !frame) return [];
  const agents = [...beforeHyphen(where, predicate), ...(rolesOf(tree, predicate).get('subj') ?? [])];
  const sources = distinctEnds(agents.flatMap((at) => endsAt(where, at)));
  const parties = isRefused(where, head, noun) ? [] : partiesOf(where, noun);
  return matchOf(head, frame, sources, parties, [predicate, noun]);
}

/** "under the mediation of Oman", "with Turkish mediation" */
function ofNoun(where: SentenceReading, head: Head, frames: readonly Frame[]): Match[] {
  const { tree } = where;
  const { predicate } = head;
  const [frame] = frames;
  const verb = tree.tokens[predicate]?.head ?? -1;
  const isSetting = relation(tree, predicate) === 'obl' && AUSPICES.has(caseOf(tree, predicate) ?? '');
  if (!frame || !isSetting || tree.tokens[verb]?.upos !== 'VERB') return [];
  const owners = ['poss', 'of', 'by'].flatMap((place) => placesOf(where, predicate, place));
  const sources = distinctEnds(owners.flatMap((at) => endsAt(where, at)));
  return matchOf(head, frame, sources, takers(where, verb), [predicate]);
}

/** "swapped prisoners with Oman as go-between", "…, with Oman acting as mediator": who serves those that do the rest. */
function ofServing(where: SentenceReading, head: Head, [frame]: readonly Frame[]): Match[] {
  const { tree, at } = where;
  const { tokens } = tree;
  const { predicate } = head;
  const as = tokens.findLastIndex(({ lower }, index) => index < predicate && lower === 'as');
  const isNear = as > 0 && predicate - as <= SERVED && caseOf(tree, predicate) === 'as';
  const name = /^(acting|serving)$/.test(tokens[as - 1]?.lower ?? '') ? as - 2 : as - 1;
  const names = conjuncts(tree, joinedFirst(tree, name));
  const first = Math.min(...names);
  const isWith = [first - 1, first - 2].some((before) => tokens[before]?.lower === 'with');
  if (!frame || !isNear || !at[name] || !isWith) return [];
  const verb = ancestors(tree, name).find((above) => tokens[above]?.upos === 'VERB' && above !== as - 1);
  if (verb === undefined) return [];
  const sources = distinctEnds(names.flatMap((one) => endsAt(where, one)));
  // "signed a truce with Chad, with Oman as mediator"
  const others = [verb, ...childrenBy(tree, verb, 'obj')].flatMap((told) => placesOf(where, told, 'with'));
  const parties = [...takers(where, verb), ...others.flatMap((other) => endsAt(where, other))];
  return matchOf(head, frame, sources, parties, [predicate]);
}

const SERVED = 4;

const joinedFirst = (tree: SentenceReading['tree'], index: number) =>
  relation(tree, index) === 'conj' ? (tree.tokens[index]?.head ?? index) : index;

const AUSPICES: ReadonlySet<string> = new Set(['by', 'through', 'under', 'with']);

function matchOf(
  head: Head,
  frame: Frame,
  found: readonly End[],
  parties: readonly End[],
  trigger: number[],
): Match[] {
  const sources = found.filter((end) => !isNameless(end));
  const isMediator = isSideOfEnds(sources);
  // "under the auspices of the United Nations", whose own mission is told of beside
  const isBody = ({ actor }: End) => actor.sectors.includes('IGO');
  const targets = distinctEnds(
    parties.filter(
      (end) => !isNameless(end) && !isMediator(end.actor) && !(isBody(end) && sources.some(isBody)),
    ),
  );
  if (sources.length === 0 || targets.length === 0) return [];
  // what becomes of a truce leaves its making as it was
  const own = { trigger, passive: frame.pos === 'verb', answered: true };
  return [plainMatch({ ...frame, target: ['party'] }, head.predicate, sources, targets, own)];
}

/** "US- and French-brokered": all that stand before the hyphen. */
function beforeHyphen({ tree }: SentenceReading, participle: number): number[] {
  const { tokens } = tree;
  const isHyphen = (at: number) => tokens[at]?.text === '-';
  if (!isHyphen(participle - 1)) return [];
  const isSecond = ['and', ','].includes(tokens[participle - 3]?.lower ?? '');
  const first = isHyphen(participle - 4) ? participle - 5 : participle - 4;
  return isSecond ? [first, participle - 2] : [participle - 2];
}

/** "refused to attend meetings arranged by others": who stays away meets nobody. */
function isRefused({ tree }: SentenceReading, head: Head, noun: number): boolean {
  const { operators } = head.candidate().reading.lexicon;
  const verb = verbOver({ tree }, noun);
  return ancestors(tree, verb).some((at) => {
    const effect = operators.verb.get(lemma(tree, at))?.effect;
    return effect === 'refuse' || effect === 'deny' || effect === 'fail';
  });
}

/** Between whom talks or a truce are: told by the noun itself, and by who does something with them. */
function partiesOf(where: SentenceReading, noun: number): readonly End[] {
  const { tree } = where;
  const own = pairEnds(where, noun);
  if (own.length > 1) return own;
  const beside = ['with', 'between', 'poss'].flatMap((place) => placesOf(where, noun, place));
  const head = conjunctHead(where, noun);
  const governor = verbOver(where, head);
  // "resumed talks with Chad", with "with" hung on the verb
  const next = childrenBy(tree, governor, 'obl').filter((at) => at > noun && caseOf(tree, at) === 'with');
  const ends = [...beside, ...next].flatMap((at) => endsAt(where, at));
  return [...ends, ...(takesPart(where, head, governor) ? takers(where, governor) : [])];
}

const conjunctHead = ({ tree }: SentenceReading, noun: number) =>
  relation(tree, noun) === 'conj' ? (tree.tokens[noun]?.head ?? noun) : noun;

/** The verb that a noun depends on; of "agreed on a swap in talks" the agreeing. */
function verbOver({ tree }: Pick<SentenceReading, 'tree'>, noun: number): number {
  const head = tree.tokens[noun]?.head ?? -1;
  const isNested = relation(tree, noun) === 'nmod' && SETTINGS.has(caseOf(tree, noun) ?? '');
  return isNested && tree.tokens[head]?.upos === 'NOUN' ? (tree.tokens[head]?.head ?? -1) : head;
}

/** Whether whoever does this with talks or a truce is a party to them; others welcome or denounce them. */
function takesPart({ tree }: SentenceReading, noun: number, verb: number): boolean {
  if (tree.tokens[verb]?.upos !== 'VERB') return false;
  const preposition = caseOf(tree, noun);
  if (relation(tree, noun) !== 'obj' && SETTINGS.has(preposition ?? '')) return true;
  return ['nsubj', 'obj', 'obl'].includes(relation(tree, noun)) && TAKING_PART.has(lemma(tree, verb));
}

const SETTINGS: ReadonlySet<string> = new Set(['at', 'during', 'in', 'through', 'under']);

const TAKING_PART = wordClass('verbs.taking-part');
