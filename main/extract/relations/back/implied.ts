// "Brazil condemned the raid": the target is who did what "the raid" sums up, told a little before.
import { isCourt } from '../../actor-sets.ts';
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { distinctActors, onlyOne, type Reading, type SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, subtreeSpan } from '../../tree.ts';
import { CONFLICT, JUDGING } from '../../type-sets.ts';
import { type End, endsAt } from '../roles/ends.ts';
import type { Roles } from '../roles/roles.ts';
import { isSideOf, pointerTo, type Told, togetherWith, toldEnds } from './back.ts';
import { doersBefore } from './deverbal.ts';
import { lastTold } from './last-told.ts';
import { makersBefore } from './made-before.ts';
import { doersOfThat, stepBefore } from './said-of-that.ts';
import { isApology, wrongedBy } from './wronged.ts';

/** How many sentences back the deed may have been told. */
const REACH = 5;
const NEAR = 2;

const POINTERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

/** Who did the deed that stands in one of the roles; none where it says itself whose it is, or where nothing fits. */
export function impliedEnds(
  reading: Reading,
  where: SentenceReading,
  frame: Frame,
  roles: Roles,
  wanted: readonly string[],
): readonly End[] {
  const asked = frame.type === 'REQUEST' ? toEnd(where, roles) : [];
  if (!(JUDGING.has(frame.type) || frame.type === 'PROTEST') && asked.length === 0) return [];
  // "called that a lie"
  const called = (roles.get('iobj') ?? []).filter((at) => isPronoun(where, at));
  const standing = [...called, ...wanted.flatMap((role) => roles.get(role) ?? [])];
  for (const index of asked.length > 0 ? asked : standing) {
    const isBareWord = isPronoun(where, index) || isOfMeasures(reading, where, index);
    const pointer = isBareWord || isNamedSo(where, index) ? index : pointerOf(where, index, frame.type);
    // "the Act" is a law
    if (pointer === null || where.sentence.tokens[index]?.text === 'Act') continue;
    const judges = (roles.get('subj') ?? []).flatMap((at) => endsAt(where, at)).map(({ actor }) => actor);
    const doers = isApology(frame)
      ? wrongedBy(reading, where, index, judges)
      : isBareWord
        ? doersOfThat(reading, where, index, judges, frame.type)
        : doersOf(reading, where, index, judges, frame.type);
    if (doers.length === 0) continue;
    const mention = pointerTo(where, pointer, index, doers);
    return toldEnds(doers, mention, isApology(frame) ? 'wronged' : 'told');
  }
  return [];
}

/** "condemned it", "called this blackmail", where the word means nobody. */
const isPronoun = ({ tree, at }: SentenceReading, index: number) =>
  !at[index] && ['it', 'that', 'this'].includes(tree.tokens[index]?.lower ?? '');

/** "Chad imposed sanctions. Mali criticised them", where the word means nobody. */
const isOfMeasures = ({ sentences }: Reading, { at, index, tree }: SentenceReading, word: number) =>
  !at[word] &&
  tree.tokens[word]?.lower === 'them' &&
  /^i?obj$/.test(tree.tokens[word]?.deprel ?? '') &&
  sentences[index - 1]?.tree.tokens.some(
    ({ xpos }, place) => xpos === 'NNS' && MEASURES.has(lemma(sentences[index - 1]?.tree ?? tree, place)),
  ) === true;

const MEASURES = wordClass('nouns.measures-lifted');

/** Who did what a noun means. */
export function doersOf(
  reading: Reading,
  where: SentenceReading,
  index: number,
  judges: readonly ActorRecord[],
  type: RelationType,
): ActorRecord[] {
  if (saysWhose(where, index)) return [];
  // "Chad proposed autonomy; Mali turned the plan down"
  const proposed = PUT_FORWARD.has(lemma(where.tree, index))
    ? doersBefore(reading, where, index, judges)
    : [];
  if (proposed.length > 0) return proposed;
  const told = toldAt(reading, where, index, judges, type === 'SUPPORT');
  if (told) return isMany(where, index) ? likeThat(reading, told, judges) : togetherWith(reading.told, told);
  // "the ruling" is a court's, or nobody's that has been told
  if (RULINGS.has(lemma(where.tree, index)) && isBare(where, index)) return courtBefore(reading, where);
  const deverbal = doersBefore(reading, where, index, judges);
  const before =
    deverbal.length > 0 || !isBare(where, index) ? deverbal : makersBefore(reading, where, index, judges);
  if (before.length > 0 || !CONFLICT.has(type) || !isBare(where, index)) return before;
  return reading.lexicon.summaries.get(lemma(where.tree, index)) === 'deeds'
    ? stepBefore(reading, where, judges)
    : [];
}

/** "the violation of the truce by the parties", "the European move" says itself whose it is. */
function saysWhose({ tree }: SentenceReading, index: number): boolean {
  const isOfSome = childrenBy(tree, index, 'amod').some(
    (at) => at > 0 && /^\p{Lu}/u.test(tree.tokens[at]?.text ?? ''),
  );
  if (isOfSome) return true;
  const [, last] = subtreeSpan(tree, index);
  return tree.tokens.some(
    ({ lower, deprel }, at) => at > index && at <= last && lower === 'by' && deprel === 'case',
  );
}

const isMany = ({ tree }: SentenceReading, index: number) => tree.tokens[index]?.xpos === 'NNS';

/** "Four states cut ties with Chad. Togo did so later. Chad called the measures unjust": all who have done so to the same one. */
function likeThat({ told }: Reading, deed: Told, judges: readonly ActorRecord[]): ActorRecord[] {
  const isOwn = isSideOf(judges);
  const alike = told.filter(
    (one) => PUNISHING.has(one.type) && PUNISHING.has(deed.type) && one.target === deed.target && !one.past,
  );
  return distinctActors([
    ...togetherWith(told, deed),
    ...alike.flatMap(({ doers }) => doers.filter((doer) => !isOwn(doer))),
  ]);
}

/** "closed the border. Togo halted all flights": measures, both. */
const PUNISHING: ReadonlySet<RelationType> = new Set(['COERCE', 'SANCTION']);
const PUT_FORWARD = wordClass('nouns.put-forward');
const RULINGS = wordClass('nouns.rulings');

/** "the verdict": of the one court that has been named just before. */
function courtBefore(reading: Reading, where: SentenceReading): ActorRecord[] {
  const court = onlyOne(
    reading.sentences
      .slice(Math.max(0, where.index - REACH), where.index)
      .flatMap(({ mentions }) => mentions.flatMap(({ actors }) => actors.filter(isCourt))),
  );
  return court ? [court] : [];
}

/** "called for an end to the operation", "demanded a halt to the strikes": what is to be over. */
function toEnd({ tree }: SentenceReading, roles: Roles): number[] {
  const ends = [...(roles.get('for') ?? []), ...(roles.get('obj') ?? [])].filter((at) =>
    ENDS.has(lemma(tree, at)),
  );
  const over = ends.flatMap((at) => childrenBy(tree, at, 'nmod'));
  // the parse may hang "to the raids" on the verb
  return [...over, ...(ends.length > 0 ? (roles.get('to') ?? []) : [])].filter(
    (at) => ['of', 'to'].includes(caseOf(tree, at) ?? '') && !STRIFE.has(lemma(tree, at)),
  );
}

const ENDS = wordClass('nouns.ends');
/** Both sides are to end it. */
const STRIFE = wordClass('nouns.quarrels');

/** "condemned what it called an act of war": what was done last. */
function isNamedSo({ tree, at }: SentenceReading, index: number): boolean {
  if (at[index] || tree.tokens[index]?.upos !== 'NOUN') return false;
  const before = tree.tokens.slice(Math.max(0, index - NAMING), index);
  const what = before.findLastIndex(({ lower }) => lower === 'what');
  return (
    what >= 0 &&
    before.slice(what).some((_, step) => CALLING.has(lemma(tree, index - before.length + what + step)))
  );
}

/** How far before the name that is given to a deed "what it called" may stand. */
const NAMING = 7;

const CALLING = wordClass('verbs.what-it-calls');

/** With what a strike, a raid or a test was made. */
const ARMS = wordClass('nouns.arms-in-front');

/** The deed told before that the word means; a little before only where it says what was hit. */
function toldAt(
  reading: Reading,
  where: SentenceReading,
  index: number,
  judges: readonly ActorRecord[],
  isWelcome: boolean,
): Told | null {
  const isNamed = isNamedSo(where, index);
  const isPlain = !isNamed && isBare(where, index);
  const isForce = isUseOfForce(where, index);
  const noun = isNamed ? 'action' : isForce ? 'violence' : lemma(where.tree, index);
  const isTyped = !isNamed && !isPlain;
  return lastTold(reading, where, noun, judges, {
    reach: isPlain || isForce ? REACH : NEAR,
    isTyped,
    isWelcome,
  });
}

/** "deplored the use of force" */
const isUseOfForce = ({ tree }: SentenceReading, index: number) =>
  lemma(tree, index) === 'use' &&
  childrenBy(tree, index, 'nmod').some((child) => FORCE.has(lemma(tree, child)));

const FORCE = wordClass('nouns.force-used');

/** "the raid", "the latest raid", "the raid as a step too far", but not "the raid on the camp" */
const isBare = ({ tree }: SentenceReading, index: number) =>
  childrenBy(tree, index, 'nmod').every((child) => caseOf(tree, child) === 'as');

/** The "the" of a noun phrase that names nobody: "the raid", "the closure of the bridge". */
function pointerOf(where: SentenceReading, index: number, type: RelationType): number | null {
  const { tree } = where;
  // "took the case to court"
  if (tree.tokens[index]?.upos !== 'NOUN' || where.at[index] || lemma(tree, index) === 'case') return null;
  if (childrenBy(tree, index, 'acl', 'conj').length > 0) return null;
  // "the air strike", but neither "the Nile dam" nor "the trade talks"
  // but "the espionage claim"
  const isCharge = CHARGES.has(lemma(tree, index));
  if (!isCharge && childrenBy(tree, index, 'compound').some((child) => !ARMS.has(lemma(tree, child))))
    return null;
  // "the bombing of Bor": of a town that nobody knows
  // but "marched against the raids in Lima": there they marched
  const isNamed = (child: number) =>
    (where.at[child] || tree.tokens[child]?.upos === 'PROPN') &&
    !(type === 'PROTEST' && caseOf(tree, child) === 'in');
  if (childrenBy(tree, index, 'nmod').some(isNamed)) return null;
  const pointer = childrenBy(tree, index, 'det').find((child) =>
    POINTERS.has(tree.tokens[child]?.lower ?? ''),
  );
  // "today's announcement"
  const day = childrenBy(tree, index, 'nmod:poss', 'nmod:unmarked').find((child) =>
    DAYS.has(tree.tokens[child]?.lower ?? ''),
  );
  return pointer ?? day ?? null;
}

const CHARGES = wordClass('nouns.charges');
const DAYS = wordClass('nouns.days');
