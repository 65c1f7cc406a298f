// Who helped, told in passing: "rebuilt the school with Indian help", "with support from the WHO, Uganda vaccinated …".
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, hasModal, lemma, relation } from '../../tree.ts';
import { HELP } from '../../type-sets.ts';
import type { Match } from '../candidate.ts';
import { metBy } from '../frames/constraints.ts';
import { framesThat } from '../frames/frame-lists.ts';
import type { Head } from '../frames/heads.ts';
import { distinctEnds, type End, endsAt, isNameless } from './ends.ts';
import { endsInside } from './inside.ts';
import { placesOf } from './phrase.ts';
import { rolesOf } from './roles.ts';
import { isPassiveHere } from './subjects.ts';
import { takers } from './takers.ts';

const framesOfHelp = framesThat(
  // "with the cooperation of Chad"
  ({ type, head }) => HELP.has(type) || (type === 'COOPERATE' && /^(collaboration|cooperation)$/.test(head)),
);

/** One match for each noun of help behind "with" and each "supplied" before a hyphen, given to whoever does the rest. */
export function matchHelped(where: SentenceReading, heads: readonly Head[]): Match[] {
  return heads.flatMap((head) => {
    const frames = framesOfHelp(head.frames);
    const means =
      frames.length === 0 ? null : head.pos === 'noun' ? ofNoun(where, head) : ofParticiple(where, head);
    const verb = means ? verbOver(where, means.noun) : null;
    const frame = frames.find((one) => head.pos === 'verb' || metBy(head.candidate(), one) !== null);
    if (!means || verb === null || !frame || !isTold(where, head, verb)) return [];
    const sources = distinctEnds(means.owners.flatMap((at) => helpersAt(where, at))).filter(
      (end) => !isNameless(end),
    );
    const targets = helped(where, means.noun, verb).filter((end) => !isNameless(end) && !isOwn(sources, end));
    if (sources.length === 0 || targets.length === 0) return [];
    return [
      {
        frame: { ...frame, target: ['helped'] },
        predicate: head.predicate,
        carrier: verb,
        sources,
        targets: distinctEnds(targets),
        mutual: frame.type === 'COOPERATE',
        trigger: [head.predicate],
        passive: false,
        byOrder: false,
      },
    ];
  });
}

interface Means {
  noun: number;
  owners: number[];
}

/** "with the help of Chad", "with the help of Chadian air strikes" */
function helpersAt(where: SentenceReading, index: number): readonly End[] {
  const ends = endsAt(where, index);
  return ends.length > 0 ? ends : endsInside(where, index, ['poss'], 1);
}

/** "with Indian help" */
function ofNoun(where: SentenceReading, { predicate }: Head): Means | null {
  if (!isWith(where, predicate)) return null;
  return {
    noun: predicate,
    owners: ['from', 'by', 'of', 'poss'].flatMap((place) => placesOf(where, predicate, place)),
  };
}

/** "with British-supplied missiles", "fired Iranian-supplied rockets" */
function ofParticiple(where: SentenceReading, { predicate }: Head): Means | null {
  const { tree } = where;
  const noun = tree.tokens[predicate]?.head ?? -1;
  const isGiven = tree.tokens[predicate - 1]?.text === '-' && GIVEN.has(tree.tokens[predicate]?.lower ?? '');
  if (!isGiven || relation(tree, predicate) !== 'amod' || where.at[noun]) return null;
  const verb = lemma(tree, tree.tokens[noun]?.head ?? -1);
  const isUsed = relation(tree, noun) === 'obj' && USING.has(verb);
  return isUsed || isWith(where, noun) ? { noun, owners: [predicate - 2] } : null;
}

const GIVEN = wordClass('words.supplied');

const USING = wordClass('verbs.using-arms');

/** False under "refused to" and its like: with whose help nothing is done has not helped. */
function isTold(where: SentenceReading, head: Head, verb: number): boolean {
  // "would do it with Albania's help" needs it yet
  if (hasModal(where.tree, verb)) return false;
  const { operators } = head.candidate().reading.lexicon;
  return ancestors(where.tree, verb).every((at) => {
    const effect = operators.verb.get(lemma(where.tree, at))?.effect;
    return at === verb || effect === undefined || TELLING.has(effect);
  });
}

const TELLING = wordClass('effects.not-yet');

/** "with help", "thanks to help", "under air cover", behind a verb or what belongs to it. */
function isWith({ tree }: SentenceReading, noun: number): boolean {
  const kind = relation(tree, noun);
  const by = caseOf(tree, noun);
  const isMeans =
    by === 'with' || by === 'thanks to' || (by === 'under' && SHELTERING.has(lemma(tree, noun)));
  return isMeans && (kind === 'obl' || kind === 'nmod' || kind === 'obj');
}

const SHELTERING = wordClass('nouns.sheltering');

/** The verb that is done with the help: over the noun itself, or over what the noun hangs on. */
function verbOver({ tree }: SentenceReading, noun: number): number | null {
  for (let at = noun, steps = 0; steps < 3; steps++) {
    at = tree.tokens[at]?.head ?? -1;
    if (at < 0) return null;
    if (tree.tokens[at]?.upos === 'VERB') return GIVING.has(lemma(tree, at)) ? null : at;
    if (!['obj', 'nsubj', 'nmod'].includes(relation(tree, at))) return null;
  }
  return null;
}

/** Verbs whose "with" is no means: "interfered with aid", "supplied rebels with aid". */
const GIVING = wordClass('verbs.own-with');

/** Who does what is done with help; of a passive without a doer, whose the thing is or where it stands. */
function helped(where: SentenceReading, noun: number, verb: number): readonly End[] {
  const { tree } = where;
  const doers = takers(where, verb);
  if (doers.length > 0 || !isPassiveHere(tree, verb)) return doers;
  const roles = rolesOf(tree, verb);
  const things = (roles.get('obj') ?? []).filter((at) => at !== noun);
  const owners = things.flatMap((at) => endsInside(where, at, ['poss', 'in', 'of'], 2));
  // "Peace was negotiated in Kenya with Norwegian help": that is only where
  // "mercenaries were deployed in Mali with Russian help": nor is Mali helped
  const arePeople = things.some((at) =>
    where.at[at]?.actors.some(({ kind }) => kind === 'people' || kind === 'group'),
  );
  if (owners.length > 0 || arePeople || JOINT.has(lemma(tree, verb))) return owners;
  return (roles.get('in') ?? []).flatMap((at) => endsAt(where, at));
}

const isOwn = (sources: readonly End[], { actor }: End) =>
  sources.some((source) => source.actor.id === actor.id || source.actor.country === (actor.country ?? ''));

/** What sides do with each other. */
const JOINT = wordClass('verbs.joint');
