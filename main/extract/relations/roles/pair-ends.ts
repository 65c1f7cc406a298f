// Both sides of what two have with each other: "talks between A and B", "A–B relations", "between A and B there is a feud".
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import { distinctEnds, type End, endsAt, mentionEnds } from './ends.ts';
import { placesOf } from './phrase.ts';

/** Both ends of "talks between A and B", "A–B relations", "the two countries' trade". */
export function pairEnds(where: SentenceReading, noun: number): readonly End[] {
  for (const preposition of ['between', 'among', 'of']) {
    for (const child of placesOf(where, noun, preposition)) {
      const ends = endsAt(where, child);
      if (ends.length > 1) return ends;
    }
  }
  const held = tookPlaceBetween(where, noun);
  if (held.length > 1) return held;
  const nested = childrenBy(where.tree, noun, 'nmod').filter((child) => child > noun);
  for (const child of nested) {
    const ends = placesOf(where, child, 'between').flatMap((at) => endsAt(where, at));
    if (ends.length > 1) return ends;
  }
  // "the demarcation of the Chad-Mali border"
  for (const child of nested.filter((at) => caseOf(where.tree, at) === 'of')) {
    const ends = distinctEnds(hyphenatedPair(where, child));
    // "the Chad-Mali-Niger border"
    const hyphens = where.sentence.tokens.slice(noun, child).filter(({ text }) => text === '-');
    if (ends.length > 1 && hyphens.length === 1) return ends;
  }
  // "their war against Chad": with him, and not with each other
  const isOnThird = ['against', 'on', 'upon', 'with'].some((place) =>
    placesOf(where, noun, place).some((at) => endsAt(where, at).length > 0),
  );
  const inFront = placesOf(where, noun, 'poss')
    .filter((child) => !(isOnThird && where.sentence.tokens[child]?.xpos === 'PRP$'))
    .flatMap((child) => endsAt(where, child));
  const hyphenated = hyphenatedPair(where, noun);
  const front = distinctEnds([...inFront, ...hyphenated]);
  return front.length > 1 ? front : [];
}

/** "Talks took place in Oslo between Chad and Mali", "Talks continue between them": hung on the place or on the verb. */
function tookPlaceBetween(where: SentenceReading, noun: number): readonly End[] {
  const { tree } = where;
  const verb = tree.tokens[noun]?.head ?? -1;
  const [thing] = childrenBy(tree, verb, 'obj');
  const isPlace = thing !== undefined && lemma(tree, thing) === 'place' && lemma(tree, verb) === 'take';
  const isThere = childrenBy(tree, verb, 'expl').length > 0;
  const isGoingOn = thing === undefined && !SHARING.has(lemma(tree, verb));
  if (!tree.kinds[noun]?.startsWith('nsubj') || !(isPlace || isThere || isGoingOn)) return [];
  const onPlace = thing === undefined ? [] : childrenBy(tree, thing, 'nmod');
  const between = [...childrenBy(tree, verb, 'obl'), ...onPlace].find((at) =>
    ['among', 'between'].includes(caseOf(tree, at) ?? ''),
  );
  return between === undefined ? [] : endsAt(where, between);
}

const SHARING = wordClass('verbs.sharing-out');

/** "Iran-Russia ties": two names with a hyphen or dash, however the parser hung them. */
export function hyphenatedPair(where: SentenceReading, noun: number): readonly End[] {
  const { tokens } = where.sentence;
  for (let at = noun - 1; at > 0 && at > noun - 5; at--) {
    if (!/^[-–—/]$/.test(tokens[at]?.text ?? '')) continue;
    const left = where.at[at - 1];
    const right = where.at[at + 1];
    if (left && right && left !== right && right.last < noun)
      return [...mentionEnds(left, true), ...mentionEnds(right, true)];
  }
  return [];
}
