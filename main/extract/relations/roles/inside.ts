// The actors inside a noun phrase whose own head is none: "Tehran's missile programme".
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import { distinctEnds, type End, endsAt, mentionEnds, OTHERS } from './ends.ts';
import { hyphenatedPair } from './pair-ends.ts';
import { placesOf } from './phrase.ts';

/** Where inside a noun phrase its actor stands, the most telling place first. */
export const INSIDE = [
  'by',
  'poss',
  'of',
  'from',
  'against',
  'in',
  'on',
  'with',
  'for',
  'to',
  'at',
  'between',
];

const SUFFERED = /(ing|ion|ment|breach|assault|attack|siege|strike)$/;
const WHOSE = ['poss', 'of'];
const AGENT = ['by'];
const NOBODY: ReadonlySet<string> = new Set();

/**
 * The actors inside a noun phrase whose own head is none: "Tehran's missile programme", "the war in Yemen".
 * `places` limits where to look, `barred` are ids of actors to pass by; a capital is where something is, and whose it is
 * where it is hit: "bombed a hotel in Kabul".
 */
export function endsInside(
  where: SentenceReading,
  index: number,
  places: readonly string[] = INSIDE,
  depth = 0,
  barred: ReadonlySet<string> = NOBODY,
  hit = false,
): readonly End[] {
  // "to the dismay of Austria": who feels it is not who it is done to
  if (caseOf(where.tree, index) === 'to' && FEELINGS.has(lemma(where.tree, index))) return [];
  const isOther = OTHERS.has(lemma(where.tree, index));
  const isKin = KIN.has(lemma(where.tree, index));
  for (const place of places) {
    // "drew closer to Ethiopia's rivals": who they are is not told, only that they are others
    const isOwner = (child: number) => place === 'of' || where.tree.tokens[child]?.deprel === 'nmod:poss';
    // "armed the opposition to Mugabe": who is opposed is not who is armed
    if (isRisenAgainst(where, index, place)) continue;
    // "praised its envoy to Oslo": where his post is
    if (place === 'to' && POSTED.has(where.at[index]?.cue?.word ?? '')) continue;
    // "complained about remarks on the Rohingya": of what they speak
    if (place === 'on' && SPOKEN.has(lemma(where.tree, index))) continue;
    for (const child of namesFirst(where, placesOf(where, index, place))) {
      if ((isOther || REMAINS.has(lemma(where.tree, index))) && isOwner(child)) continue;
      if (isKin && where.sentence.tokens[child]?.xpos === 'PRP$') continue;
      const found = [
        ...endsAt(where, child),
        ...(place === 'poss' ? hyphenatedPair(where, index) : []),
        ...(hit && place === 'poss' ? heldBy(where, index) : []),
      ].filter(
        (end) =>
          !barred.has(end.actor.id) &&
          !(!hit && (place === 'in' || place === 'at') && end.mention.form === 'capital'),
      );
      const ends = distinctEnds(found).map((end) => ({ ...end, direct: false }));
      if (ends.length > 0) return ends;
    }
  }
  const held = [...heldIn(where, index, barred, hit), ...marked(where, index, barred)];
  if (held.length > 0) return held;
  // "a boat full of Haitians", "a train packed with Kenyans"
  for (const full of childrenBy(where.tree, index, 'acl', 'amod')) {
    if (!FULL.has(where.sentence.tokens[full]?.lower ?? '')) continue;
    const held = childrenBy(where.tree, full, 'obl').flatMap((at) => endsAt(where, at));
    if (held.length > 0) return held.map((end) => ({ ...end, direct: false }));
  }
  if (depth >= 2) return [];
  // "the island, a Danish territory": whose it is, told beside it
  for (const child of childrenBy(where.tree, index, 'appos')) {
    // but "the siege, a violation of Chad"
    const whose = SUFFERED.test(lemma(where.tree, child)) ? ['poss'] : WHOSE;
    const ends = where.at[child] ? [] : endsInside(where, child, whose, 2, barred);
    if (ends.length > 0) return ends;
  }
  for (const child of childrenBy(where.tree, index, 'nmod', 'compound', 'conj', 'nummod')) {
    if (APART.has(caseOf(where.tree, child) ?? '') || isMeans(where, child)) continue;
    if (isRisenAgainst(where, index, caseOf(where.tree, child) ?? '')) continue;
    // "asked for guns and for Chadian assets to be seized": what has a preposition of its own stands for itself
    if (where.tree.kinds[child] === 'conj' && caseOf(where.tree, child) !== null) continue;
    // "a crime against the people of Chad": who suffers it
    const isSufferer = caseOf(where.tree, child) === 'against' && !places.includes('against');
    const ends = endsInside(where, child, isSufferer ? AGENT : places, depth + 1, barred, hit);
    if (ends.length > 0) return ends;
  }
  return [];
}

/** The actors that a participle behind a noun names. */
function heldIn(
  where: SentenceReading,
  index: number,
  barred: ReadonlySet<string>,
  hit: boolean,
): readonly End[] {
  // "a bus carrying Egyptians", "camps housing Somalis", "a villa belonging to a Gabonese"
  for (const clause of childrenBy(where.tree, index, 'acl')) {
    const verb = lemma(where.tree, clause);
    const inside = HOLDING.has(verb) ? childrenBy(where.tree, clause, 'obj') : [];
    // "cars registered in Belarus"
    const isOf = verb === 'belong' || verb === 'register';
    const around = isOf ? childrenBy(where.tree, clause, 'obl') : [];
    // "tariffs on cars made in China"; but who bombs them does not hit China
    const isMade = MAKING.has(verb) && !hit && where.sentence.tokens[clause]?.xpos === 'VBN';
    const made = isMade
      ? childrenBy(where.tree, clause, 'obl').filter((at) => caseOf(where.tree, at) === 'in')
      : [];
    // "a ship flying the Turkish flag", "flying the flag of Panama"
    const flags = verb === 'fly' ? childrenBy(where.tree, clause, 'obj') : [];
    const flown = flags.flatMap((at) => endsInside(where, at, ['poss', 'of'], 2, barred));
    const held = [...[...inside, ...around, ...made].flatMap((at) => endsAt(where, at)), ...flown];
    if (held.length > 0) return held.map((end) => ({ ...end, direct: false }));
  }
  return [];
}

/** "lorries with Russian plates", "travellers on Russian passports", wherever the parse hangs them: from there. */
function marked(where: SentenceReading, index: number, barred: ReadonlySet<string>): readonly End[] {
  const { tree } = where;
  if (tree.tokens[index]?.upos !== 'NOUN') return [];
  const beside = childrenBy(tree, tree.tokens[index]?.head ?? -1, 'obl');
  return [...childrenBy(tree, index, 'nmod'), ...beside]
    .filter(
      (at) =>
        BADGES.has(lemma(tree, at)) && childrenBy(tree, at, 'case').some((place) => place === index + 1),
    )
    .flatMap((at) => endsInside(where, at, WHOSE, 2, barred));
}

const BADGES = wordClass('nouns.badges');

const isRisenAgainst = ({ tree }: SentenceReading, noun: number, place: string) =>
  (place === 'to' || place === 'against') && RISING.has(lemma(tree, noun));

const RISING = wordClass('nouns.rising-against');
const POSTED = wordClass('nouns.posted');
const FEELINGS = wordClass('nouns.feelings');

/** "a rival of his uncle" is no rival of his. */
const KIN = wordClass('nouns.kin');

/** "had Lee's body exhumed": nothing is done to the dead. */
const REMAINS = wordClass('nouns.remains');

const HOLDING = wordClass('verbs.holding');
/** How goods come about. */
export const MAKING = wordClass('verbs.making-goods');

const FULL = wordClass('adjectives.full');

/** "built a road with Chinese money": whose the means are is no other end of the building. */
export const isMeans = ({ tree }: SentenceReading, index: number): boolean =>
  caseOf(tree, index) === 'with' && MEANS.has(lemma(tree, index));

/** Nouns for what others do things with. */
export const MEANS = wordClass('nouns.means');

/** "rejected the plan despite pressure from Serbia": what only attends the matter. */
const APART: ReadonlySet<string> = new Set([
  'after',
  'amid',
  'before',
  'despite',
  'during',
  'except',
  'following',
  'in spite of',
  'like',
  'notwithstanding',
  'since',
  'under',
  'unlike',
  'until',
  'without',
]);

/** "its European Community partners": who is named says more than who is pointed to. */
function namesFirst(where: SentenceReading, indices: readonly number[]): readonly number[] {
  if (indices.length < 2) return indices;
  const isPronoun = (index: number) => Number(where.at[index]?.form === 'pronoun');
  return [...indices].sort((a, b) => isPronoun(a) - isPronoun(b));
}

/** "bombed the Houthi-held port": whose it is just now. */
function heldBy(where: SentenceReading, noun: number): readonly End[] {
  const { tokens } = where.sentence;
  const before = childrenBy(where.tree, noun, 'amod', 'compound', 'acl').find(
    (at) => tokens[at - 1]?.text === '-' && HELD.has(tokens[at]?.lower ?? ''),
  );
  return before === undefined ? [] : mentionEnds(where.at[before - 2], false);
}

const HELD = wordClass('words.held');

const SPOKEN = wordClass('nouns.spoken');
