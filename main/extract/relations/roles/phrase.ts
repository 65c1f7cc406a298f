// Where inside a noun phrase others stand: "Tehran's missiles", "a raid by Chad", "a Greek-owned tanker".
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import { blamedFor } from './blamed-on.ts';
import { antecedentOf, doersNamedIn, isRelativePronoun, relativesWith } from './control.ts';

/** The tokens at a place of a noun: "poss" for whoever stands in front, else a preposition. */
export function placesOf(where: SentenceReading, index: number, place: string): number[] {
  if (place === 'poss')
    return [
      ...childrenBy(where.tree, index, 'nmod:poss', 'amod', 'compound', 'nmod:desc').map((child) =>
        // "Chad, whose ships Mali seized"
        where.sentence.tokens[child]?.lower === 'whose' ? antecedentOf(where.tree, index, child) : child,
      ),
      ...nestedOwners(where, index),
      ...hyphenatedOwners(where, index),
    ].filter((child) => !isBacker(where, child) && !isTopic(where, index, child) && !isOpposed(where, child));
  if (place === 'against') {
    const opposed = childrenBy(where.tree, index, 'amod', 'compound').filter((child) =>
      isOpposed(where, child),
    );
    if (opposed.length > 0) return opposed;
  }
  // "crimes committed by Croats" are theirs as much as "crimes by Croats"
  // and "the deal reached between A and B" is between them
  const clauses = CLAUSAL.has(place) ? childrenBy(where.tree, index, 'acl') : [];
  const participles = clauses.filter((clause) => {
    const verb = lemma(where.tree, clause);
    if (!/^VB[DN]$/.test(where.sentence.tokens[clause]?.xpos ?? '')) return false;
    // "the Second Marquetalia, led by Lee, is a rival": whom a name leads is not who bears it
    const isLed =
      where.sentence.tokens[index]?.upos === 'PROPN' && LED.has(where.sentence.tokens[clause]?.lower ?? '');
    return place === 'from'
      ? FIRED.has(verb)
      : !(place === 'by' && ((MEDIATED.has(verb) && !DRILLS.has(lemma(where.tree, index))) || isLed));
  });
  const hung = [index, ...participles].flatMap((at) => behind(where, at, place));
  return place === 'by'
    ? [...new Set([...hung, ...makersIn(where, index), ...blamedFor(where.tree, index)])]
    : hung;
}

/** "the offer that Chad had made": as much as the offer by Chad. */
const makersIn = ({ tree }: SentenceReading, noun: number): number[] =>
  relativesWith(tree, noun, MAKING)
    .filter((clause) => childrenBy(tree, clause, 'obj').every((at) => isRelativePronoun(tree, at)))
    .flatMap((clause) => doersNamedIn(tree, clause));

const MAKING: ReadonlySet<string> = new Set([
  'extend',
  'offer',
  'propose',
  'put',
  ...wordClass('verbs.making-words'),
]);

/** What hangs on a word with such a preposition. */
const behind = ({ tree }: SentenceReading, index: number, preposition: string): number[] =>
  childrenBy(tree, index, 'nmod', 'obl').filter(
    (child) => tree.tokens[child]?.deprel !== 'nmod:poss' && caseOf(tree, child) === preposition,
  );

/** "American arms sales": whose, hung on the noun between. */
const nestedOwners = (where: SentenceReading, noun: number): number[] =>
  childrenBy(where.tree, noun, 'compound')
    .filter((child) => !where.at[child] && where.sentence.tokens[child]?.upos === 'NOUN')
    .flatMap((child) => childrenBy(where.tree, child, 'amod', 'compound'))
    // "American missile-defence launchers"
    .filter(
      (child) =>
        where.at[child]?.form === 'demonym' ||
        // "U.S. arms sales"
        where.at[child]?.form === 'acronym' ||
        (where.at[child]?.cue?.of?.kind === 'state' && where.at[child]?.form === 'description'),
    );

/** "a Greek-owned tanker", "Saudi-led warplanes", "a Delhi-based newspaper": who stands before the hyphen. */
export function hyphenatedOwners({ tree, sentence: { tokens } }: SentenceReading, noun: number): number[] {
  const isSeat = !WORLDLY.has(lemma(tree, noun));
  return childrenBy(tree, noun, 'amod', 'compound').flatMap((child) => {
    const word = tokens[child]?.lower ?? '';
    const isDoer = word === 'claimed' && CLAIMED.has(lemma(tree, noun));
    // but an Iran-linked group is not Iran
    const isOther = word === 'linked' && LINKED.has(lemma(tree, noun));
    const isOwner = isDoer || (OWNING.has(word) && !isOther) || (isSeat && SEATED.has(word));
    return tokens[child - 1]?.text === '-' && isOwner ? [child - 2] : [];
  });
}

export const SEATED = wordClass('words.seated');

/** What has its seat in one country and is of many. */
const WORLDLY = wordClass('nouns.seated-bodies');

const OWNING = wordClass('words.owning');
const LINKED = wordClass('nouns.linked-bodies');

/** "an anti-French rally" */
const isOpposed = ({ sentence }: SentenceReading, index: number) =>
  sentence.tokens[index]?.lower.startsWith('anti-') === true;

/** Prepositions that may stand at a participle behind the noun. */
const CLAUSAL: ReadonlySet<string> = new Set(['between', 'by', 'from']);

/** "rockets fired from Gaza" */
const FIRED = wordClass('verbs.firing');

const LED = wordClass('participles.led');

/** Whoever hosts them trains too. */
const DRILLS = wordClass('nouns.drills');

/** "a truce brokered by Moscow" is not Moscow's. */
export const MEDIATED = wordClass('verbs.mediating');

/** "the Ukraine war" is not Ukraine's doing. */
function isTopic(where: SentenceReading, noun: number, child: number): boolean {
  const isName = where.sentence.tokens[child]?.deprel === 'compound' && where.at[child]?.form === 'name';
  return isName && TOPICS.has(lemma(where.tree, noun));
}

const TOPICS = wordClass('nouns.topics');

/** "Iran" in "Iran-backed rebels" is not whose they are; "US-led strikes" and "Panama-flagged" say just that. */
function isBacker(where: SentenceReading, index: number): boolean {
  const { tokens } = where.sentence;
  if (tokens[index + 1]?.text !== '-') return false;
  // "US- and French-brokered"
  const isFirst = tokens[index + 2]?.lower === 'and' && tokens[index + 4]?.text === '-';
  const at = index + (isFirst ? 5 : 2);
  const word = tokens[at]?.lower ?? '';
  // "a Houthi-claimed attack" is theirs, "a Chinese-claimed reef" is not
  if (word === 'claimed' && CLAIMED.has(tokens[tokens[at]?.head ?? -1]?.lemma ?? '')) return false;
  return BACKERS.has(word);
}

const CLAIMED = wordClass('nouns.claimable');

const BACKERS = wordClass('words.backed');
