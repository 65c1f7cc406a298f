// "Chad closed the border. Niger condemned it": who did what a mere "it" or "the step" judges, where no noun of a deed tells.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { ancestors, childrenBy, lemma } from '../../tree.ts';
import { CONFLICT, FRIENDLY, SAID } from '../../type-sets.ts';
import { distinctEnds, endsAt, isNameless } from '../roles/ends.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { isSideOf, isToldBefore, type Told, targetsOf, togetherWith } from './back.ts';

/** Who did what was told last, in this sentence or the one before; nobody where that was of another kind than what is said of it. */
export function doersOfThat(
  { told, sentences }: Reading,
  where: SentenceReading,
  word: number,
  judges: readonly ActorRecord[],
  type: RelationType,
): ActorRecord[] {
  // "Baku accused Yerevan of theft. Yerevan called that a lie"
  const isOwn = isSideOf(judges);
  const charge = told.findLast((one) => !one.past && isToldBefore(one, where, word, 1));
  const isCharged = charge?.type === 'ACCUSE' && isOwn(charge.target);
  if (charge && isCharged && type !== 'SUPPORT' && !charge.doers.some(isOwn))
    return togetherWith(told, charge);
  const fits = type === 'REJECT' ? REFUSED : type === 'SUPPORT' ? FRIENDLY : BLAMED;
  const last = told.findLast(
    (one) =>
      !one.past &&
      // "Oman condemned the raid. Kuwait deplored it too"
      (type === 'REJECT' || !SAID.has(one.type)) &&
      isToldBefore(one, where, word, NEAR) &&
      !one.doers.some(isOwn),
  );
  if (last && isAside(sentences, told, last)) return [];
  if (!last || !fits.has(last.type) || (type === 'REJECT' && isToEnd(sentences, last))) return [];
  const doers = togetherWith(told, last);
  // "Chad and Mali cut the aid. Lee of Chad called it a shame": not what his own side has done
  return doers.some(isOwn) ? [] : doers;
}

/** "sold it jets, a sale that Biden froze": told only by the way, beside another's deed. */
function isAside(sentences: Reading['sentences'], told: readonly Told[], last: Told): boolean {
  const tree = sentences[last.sentence]?.tree;
  const isRelative =
    tree !== undefined &&
    ancestors(tree, last.predicate).some((at) => tree.tokens[at]?.deprel === 'acl:relcl');
  return (
    isRelative &&
    told.some(
      ({ sentence, type, doers }) =>
        sentence === last.sentence && !SAID.has(type) && !doers.some((doer) => last.doers.includes(doer)),
    )
  );
}

/** "urged Chad to drop the bill. All parties oppose it": the bill, and not what was asked for. */
function isToEnd(sentences: Reading['sentences'], { type, sentence, predicate }: Told): boolean {
  const tree = sentences[sentence]?.tree;
  if (type !== 'REQUEST' || !tree) return false;
  return [predicate, ...childrenBy(tree, predicate, 'xcomp', 'ccomp')].some((at) =>
    DROPPING.has(lemma(tree, at)),
  );
}

const DROPPING = wordClass('verbs.dropping');

/** How many sentences back it may have been told. */
const NEAR = 2;

const BLAMED: ReadonlySet<RelationType> = new Set([...CONFLICT].filter((type) => type !== 'ACCUSE'));
const REFUSED: ReadonlySet<RelationType> = new Set(['ACCUSE', 'AGREE', 'REQUEST']);

/**
 * Whose "the step" is that is complained of, where nothing tells it as a deed: theirs of whom the judge has complained just
 * before ("Peru accused Chile of … Its ministry called the move a threat"), else theirs who are the subject just before.
 */
export function stepBefore(
  reading: Reading,
  where: SentenceReading,
  judges: readonly ActorRecord[],
): ActorRecord[] {
  if (judges.length === 0) return [];
  const isOwn = isSideOf(judges);
  const justTold = reading.told.filter(({ sentence }) => sentence === where.index - 1);
  const complaint = justTold.findLast(
    ({ type, mutual, past, doers }) => COMPLAINTS.has(type) && !mutual && !past && doers.some(isOwn),
  );
  if (complaint) return targetsOf(reading.told, complaint);
  // "met Lee and complained about the plan": to those whose it is
  const met = metHere(where).filter((actor) => !isOwn(actor));
  if (met.length > 0) return met;
  // "sided with Peru. Peru deplored the plan": those are its friends
  if (justTold.some(({ type }) => type === 'SUPPORT')) return [];
  const before = reading.sentences[where.index - 1];
  // "called the raid a crime. Chad cut ties. Brazil condemned the action": the raid, and no tie cut over it
  if (isAfterForce(reading, where.index)) return [];
  // "called on Washington to look into it": who only asks has taken no step
  const isAsked = justTold.some(
    ({ type, predicate }) => type === 'REQUEST' && predicate === before?.tree.root,
  );
  const doers = before && !isAsked ? doersIn(reading, before) : [];
  return doers.some(isOwn) ? [] : doers;
}

/** Whether one of the two sentences before speaks of "the raid", and nothing tells who did it. */
export function isAfterForce({ sentences, told }: Reading, index: number): boolean {
  const from = Math.max(0, index - NEAR);
  if (told.some(({ sentence, type }) => sentence >= from && sentence < index && type === 'ASSAULT'))
    return false;
  return sentences.slice(from, index).some(({ tree }) =>
    tree.tokens.some(
      ({ upos }, at) =>
        upos === 'NOUN' &&
        FORCE.has(lemma(tree, at)) &&
        // but "the murder of Lee" is told there
        tree.tokens[at + 1]?.lower !== 'of' &&
        childrenBy(tree, at, 'det').some((det) => tree.tokens[det]?.lower === 'the'),
    ),
  );
}

const FORCE = wordClass('nouns.deeds-avenged');

/** Whom the main verb of the sentence tells to be met or called. */
const metHere = ({ tree, at }: SentenceReading): ActorRecord[] =>
  MEETING.has(lemma(tree, tree.root))
    ? childrenBy(tree, tree.root, 'obj').flatMap((object) => at[object]?.actors ?? [])
    : [];

const MEETING = wordClass('verbs.speaking-to');

const COMPLAINTS: ReadonlySet<RelationType> = new Set(['ACCUSE', 'PROTEST', 'SANCTION']);

/** The one side that is the subject of the sentence, where it does something and does not only speak. */
function doersIn(reading: Reading, where: SentenceReading): ActorRecord[] {
  const { tree } = where;
  const verb = tree.root;
  const isDone =
    tree.tokens[verb]?.upos === 'VERB' &&
    !reading.lexicon.speechVerbs.has(lemma(tree, verb)) &&
    !isPassiveHere(tree, verb) &&
    childrenBy(tree, verb, 'aux').every((at) => ['have', 'will'].includes(lemma(tree, at))) &&
    childrenBy(tree, verb, 'ccomp').length === 0;
  if (!isDone) return [];
  const subjects = childrenBy(tree, verb, 'nsubj').flatMap((at) => endsAt(where, at));
  const areClear = subjects.every((end) => !isNameless(end) && end.actor.kind !== 'people');
  return areClear ? distinctEnds(subjects).map(({ actor }) => actor) : [];
}
