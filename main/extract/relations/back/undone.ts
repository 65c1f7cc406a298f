// "Chad arrested two Malians. They were freed (or deported) in May", "imposed sanctions on Mali. It lifted them": what became of what was done.
import { isUnnamed } from '../../actor-sets.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import { bareFrame } from '../besides/bare-frame.ts';
import { type Match, plainMatch } from '../candidate.ts';
import type { Head } from '../frames/heads.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { namedDoers } from '../roles/takers.ts';
import {
  isSideOfEnds,
  isToldBefore,
  pointerTo,
  type Told,
  targetsOf,
  togetherWith,
  toldEnds,
} from './back.ts';

/** How many sentences back it may have been told. */
const REACH = 3;

/** What becomes of deeds of some types, done with what some nouns name: anything, where none are told. */
interface Sequel {
  of: ReadonlySet<RelationType>;
  with: ReadonlySet<string> | null;
  type: RelationType;
  mode: string | null;
}

const FREED: Sequel = { of: new Set(['COERCE', 'ASSAULT']), with: null, type: 'RETREAT', mode: 'release' };
const JAILED: Sequel = { of: new Set(['COERCE']), with: null, type: 'COERCE', mode: null };
const LIFTED: Sequel = {
  of: new Set(['COERCE', 'SANCTION']),
  with: wordClass('nouns.measures-lifted'),
  type: 'RETREAT',
  mode: null,
};
const WITHDRAWN: Sequel = {
  of: new Set(['MOBILIZE', 'ASSAULT', 'AID']),
  with: wordClass('nouns.forces-withdrawn'),
  type: 'RETREAT',
  mode: 'withdraw',
};

/** Whether a sentence may tell what became of a deed told before, though it names nobody. */
export const tellsSequel = ({ told }: Reading, { index, tree }: SentenceReading): boolean =>
  (told.at(-1)?.sentence ?? -1) >= index - REACH &&
  tree.tokens.some(
    ({ upos, xpos }, at) => upos === 'VERB' && xpos === 'VBN' && sequelsBy(lemma(tree, at), true).length > 0,
  );

/** One match for each deed told before that a verb undoes; `silent` are the verbs that have told nothing. */
export function matchUndone(reading: Reading, where: SentenceReading, silent: readonly Head[]): Match[] {
  if (reading.told.length === 0) return [];
  return silent.flatMap(({ predicate }) => {
    const passive = isPassiveHere(where.tree, predicate);
    const sequels = sequelsBy(lemma(where.tree, predicate), passive);
    const thing = sequels.length > 0 ? pointedAt(where, predicate, passive) : null;
    if (thing === null) return [];
    const noun = lemma(where.tree, thing);
    const isNamed = !ALONE.has(where.tree.tokens[thing]?.lower ?? '');
    const doers = namedDoers(where, predicate);
    if (!passive && doers.length === 0) return [];
    const isOurs = isSideOfEnds(doers);
    const found = reading.told.filter(
      (one) =>
        !one.mutual &&
        isToldBefore(one, where, predicate, REACH) &&
        (isNamed ? isDoneWith(reading, one, noun) : isJustTold(one, where)) &&
        (doers.length === 0 || one.doers.some(isOurs)),
    );
    const isOf = (one: Told, sequel: Sequel) =>
      sequel.of.has(one.type) &&
      // whom one has killed one does not free
      (sequel !== FREED || one.type !== 'ASSAULT' || one.mode === 'abduct') &&
      // described actors keep their plural: "troops"
      (!isNamed || sequel.with?.has(noun.replace(/s$/, '')) !== false);
    const deed = found.findLast((one) => sequels.some((sequel) => isOf(one, sequel)));
    const sequel = deed && sequels.find((one) => isOf(deed, one));
    if (!deed || !sequel) return [];
    const makers = togetherWith(reading.told, deed);
    if (makers.length === 0 || [...makers, deed.target].some(isUnnamed)) return [];
    const word = lemma(where.tree, predicate);
    const frame = bareFrame(`${sequel.type}/${word} (of what was told)`, sequel.type, word, {
      mode: sequel.mode,
    });
    const pointer = (at: number, actors = makers) => toldEnds(actors, pointerTo(where, at, at, actors));
    const sources = doers.length > 0 ? doers : pointer(predicate);
    const targets = pointer(thing, targetsOf(reading.told, deed));
    return [plainMatch(frame, predicate, sources, targets, { passive, trigger: [predicate, thing] })];
  });
}

/** What a verb may tell to have become of a deed. */
function sequelsBy(verb: string, passive: boolean): Sequel[] {
  return [
    ...(FREEING.has(verb) ? [FREED] : []),
    ...(LIFTING.has(verb) ? [LIFTED] : []),
    ...(TAKING_BACK.has(verb) ? [WITHDRAWN] : []),
    // who holds somebody jails him, but "It expelled them" may mean others
    ...(passive && JAILING.has(verb) ? [JAILED] : []),
  ];
}

const FREEING = wordClass('verbs.freeing-the-held');
const LIFTING = wordClass('verbs.lifting');
const JAILING = wordClass('verbs.done-to-the-held');
/** Own forces, or own envoys. */
export const TAKING_BACK: ReadonlySet<string> = new Set(['pull', 'recall', 'withdraw']);

/** What tells by itself only that it has been told: "they", "the two". */
const ALONE: ReadonlySet<string> = new Set([
  'all',
  'both',
  'he',
  'her',
  'him',
  'it',
  'pair',
  'she',
  'them',
  'they',
  'three',
  'two',
]);

/** "the sanctions", "them", "the crew": what the verb is done to, where nothing names whose it is or against whom; null elsewhere. */
function pointedAt({ tree, at }: SentenceReading, verb: number, passive: boolean): number | null {
  const [thing] = childrenBy(tree, verb, passive ? 'nsubj' : 'obj');
  if (thing === undefined) return null;
  const isPointed = childrenBy(tree, thing, 'det', 'nmod:poss').some((one) =>
    POINTING.has(tree.tokens[one]?.lower ?? ''),
  );
  if (!isPointed && !ALONE.has(tree.tokens[thing]?.lower ?? '')) return null;
  const around = [
    ...childrenBy(tree, thing, 'nmod', 'amod', 'compound', 'appos').filter(
      (one) => tree.tokens[one]?.xpos !== 'PRP$',
    ),
    ...childrenBy(tree, verb, 'obl').filter((one) => AIMED.has(caseOf(tree, one) ?? '')),
  ];
  return around.some((one) => at[one]) ? null : thing;
}

const POINTING: ReadonlySet<string> = new Set([
  'all',
  'both',
  'its',
  'that',
  'the',
  'their',
  'these',
  'this',
  'those',
]);
const AIMED: ReadonlySet<string> = new Set(['against', 'from', 'on', 'to']);

/** Whether the sentence that told a deed names such things, or what belongs to them: "seized a ship", and "the vessel", "the crew". */
function isDoneWith({ sentences }: Reading, { sentence }: Told, noun: string): boolean {
  const { lemmas = [] } = sentences[sentence]?.tree ?? {};
  const isAboard = VESSELS.has(noun) || CREWS.has(noun);
  return lemmas.some(
    (word) =>
      word === noun ||
      (isAboard && VESSELS.has(word)) ||
      (GENERAL.has(noun) && LIFTED.with?.has(word) === true),
  );
}

const VESSELS = wordClass('nouns.vessels');
const CREWS = wordClass('nouns.crews');
const GENERAL: ReadonlySet<string> = new Set(['measure', 'restriction']);

const isJustTold = ({ sentence }: Told, { index }: SentenceReading) => sentence >= index - 1;
