// "Chad and Mali made similar appeals", "Rome echoed the call": what others have said or done before, by its own word.
import { isUnnamed } from '../../actor-sets.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { hasFrame, type Reading, type SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, conjuncts, lemma } from '../../tree.ts';
import { SAID } from '../../type-sets.ts';
import { type Match, plainMatch } from '../candidate.ts';
import type { Head } from '../frames/heads.ts';
import { distinctEnds, type End, endsAt, isNameless } from '../roles/ends.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { namedDoers } from '../roles/takers.ts';
import { frameOf, isSideOf, isToldBefore, pointerTo, type Told, toldEnds, toldWith } from './back.ts';

/** How many sentences back the first may stand. */
const REACH = 2;

/** One match for each verb whose object likens what is done to what was told; `silent` are the verbs that have told nothing. */
export function matchLikened(reading: Reading, where: SentenceReading, silent: readonly Head[]): Match[] {
  const { tree } = where;
  if (reading.told.length === 0) return [];
  const verbs = tree.lemmas.some((word) => ECHOING.has(word) || LIKE.has(word))
    ? silentVerbs(where, silent)
    : [];
  return verbs.flatMap((verb) => {
    const found = likeness(where, verb);
    if (!found || isAimed(where, verb, found.noun)) return [];
    const sources = distinctEnds(found.sources).filter((end) => !isNameless(end));
    const deed =
      sources.length > 0 ? deedMeant(reading, where, verb, lemma(tree, found.noun), sources) : null;
    if (!deed) return [];
    const isOurs = isSideOf(sources.map(({ actor }) => actor));
    const targets = toldWith(reading.told, deed).flatMap(({ target, type }) =>
      type === deed.type && !isOurs(target) ? target : [],
    );
    if (targets.length === 0) return [];
    const others = toldEnds(targets, pointerTo(where, found.noun, found.noun, targets), 'followed');
    return [plainMatch(frameOf(deed), verb, sources, others, { trigger: [verb, found.noun] })];
  });
}

/** Verbs that have told nothing, and those that no frame knows. */
const silentVerbs = ({ tree }: SentenceReading, silent: readonly Head[]): number[] =>
  tree.tokens.flatMap(({ upos }, at) =>
    upos === 'VERB' &&
    (silent.some(({ predicate }) => predicate === at) ||
      SAYING.has(lemma(tree, at)) ||
      ECHOING.has(lemma(tree, at)))
      ? [at]
      : [],
  );

/** The noun that likens, and whose it is. */
interface Likeness {
  noun: number;
  sources: readonly End[];
}

function likeness(where: SentenceReading, verb: number): Likeness | null {
  const { tree } = where;
  if (isPassiveHere(tree, verb)) return null;
  const word = lemma(tree, verb);
  const object = childrenBy(tree, verb, 'obj')[0];
  if (object !== undefined && tree.tokens[object]?.upos === 'NOUN') {
    const isEcho = ECHOING.has(word) && childrenBy(tree, object, 'nmod:poss').length === 0;
    const isLike = SAYING.has(word) && isLikened(where, object);
    return isEcho || isLike ? { noun: object, sources: namedDoers(where, verb) } : null;
  }
  // "similar appeals came from Chad"
  const subject = childrenBy(tree, verb, 'nsubj')[0];
  if (subject === undefined || !COMING.has(word) || !isLikened(where, subject)) return null;
  const from = childrenBy(tree, verb, 'obl').filter((at) => caseOf(tree, at) === 'from');
  return {
    noun: subject,
    sources: from.flatMap((at) => conjuncts(tree, at)).flatMap((at) => endsAt(where, at)),
  };
}

const isLikened = ({ tree }: SentenceReading, noun: number) =>
  childrenBy(tree, noun, 'amod').some((at) => LIKE.has(lemma(tree, at)));

const LIKE = wordClass('adjectives.of-likeness');
const SAYING = wordClass('verbs.made-alike');
const ECHOING = wordClass('verbs.saying-again');
const COMING: ReadonlySet<string> = new Set(['come', 'follow']);

/** "similar appeals to Chad", "similar calls for a truce": the first tells another target, and the second none. */
const isAimed = (where: SentenceReading, verb: number, noun: number) =>
  [
    ...childrenBy(where.tree, noun, 'nmod'),
    ...childrenBy(where.tree, verb, 'obl').filter((at) => caseOf(where.tree, at) !== 'from'),
    noun,
  ].some((at) => where.at[at]);

/** The last deed of others that the noun can mean. */
function deedMeant(
  reading: Reading,
  where: SentenceReading,
  verb: number,
  noun: string,
  sources: readonly End[],
): Told | null {
  const isOurs = isSideOf(sources.map(({ actor }) => actor));
  const any = reading.lexicon.summaries.get(noun);
  const isMeant = (type: RelationType) =>
    hasFrame(reading, 'noun', noun, new Set([type])) ||
    (noun === 'sanction' && type === 'COERCE') ||
    (PROMISES.has(noun) && (type === 'AGREE' || type === 'AID')) ||
    (BLAME.has(noun) && type === 'ACCUSE') ||
    (WORDS.has(noun) && (type === 'ACCUSE' || type === 'SUPPORT')) ||
    (any === 'deeds' && !SAID.has(type));
  const deed = reading.told.findLast(
    (one) =>
      isToldBefore(one, where, verb, REACH) &&
      (!one.past || one.sentence >= where.index - 1) &&
      isMeant(one.type) &&
      !one.doers.some((actor) => isUnnamed(actor) || isOurs(actor)) &&
      !one.doers.some(isSideOf([one.target])),
  );
  return deed ?? null;
}

const PROMISES = wordClass('nouns.promises');
const BLAME = wordClass('nouns.of-displeasure');
const WORDS = wordClass('nouns.of-words');
