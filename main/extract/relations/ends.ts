// From a token in a role to the actors that stand there.
import type { ActorRecord } from '../lexicon/types.ts';
import type { MentionNode, SentenceReading } from '../reading.ts';
import { caseOf, childrenBy, conjuncts, lemma } from '../tree.ts';

export interface End {
  actor: ActorRecord;
  mention: MentionNode;
  /** False where the role's own noun is no actor and one was found inside it. */
  direct: boolean;
  /** True where only a deed of the actor's stands there: "condemned the raid". */
  implied?: boolean;
  /** True where it is told only in whose country the doers are: "thousands marched in Jakarta". */
  local?: boolean;
}

/** The actors at a token and at what is coordinated with it: "Chad, along with Mali, but not Niger". */
export function endsAt(where: SentenceReading, index: number): End[] {
  const joined = conjuncts(where.tree, index).filter((at) => at === index || !isExcepted(where, at));
  return [...joined, ...companions(where, index)].flatMap((at) => directEnds(where, at));
}

/** "but not Chad", "rather than Chad" */
const isExcepted = ({ tree }: SentenceReading, index: number) =>
  childrenBy(tree, index, 'advmod', 'cc', 'case').some((child) => EXCEPTIONS.has(lemma(tree, child)));

const EXCEPTIONS: ReadonlySet<string> = new Set(['instead', 'not', 'rather']);

/** "along with Chad", "together with Chad" right behind, with or without commas. */
function companions({ tree }: SentenceReading, index: number): number[] {
  const { tokens } = tree;
  const at = tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
  const isBeside = COMPANY.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'with';
  if (!isBeside) return [];
  const beside = [tokens[at]?.head ?? -1, tokens[at + 1]?.head ?? -1].find((head) => head > at + 1);
  return beside === undefined ? [] : conjuncts(tree, beside);
}

const COMPANY: ReadonlySet<string> = new Set(['along', 'together']);

function directEnds(where: SentenceReading, index: number): End[] {
  const own = mentionEnds(where.at[index], true);
  if (own.length > 0)
    return own.every((end) => end.actor.id.includes('#')) ? (included(where, index) ?? own) : own;
  // "thousands of Syrians", "one of the states"
  if (QUANTITIES.has(lemma(where.tree, index)) || QUANTITIES.has(where.sentence.tokens[index]?.lower ?? '')) {
    const counted = placesOf(where, index, 'of').flatMap((child) => endsAt(where, child));
    if (counted.length > 0) return counted;
  }
  // "a neighbour, Iran,"
  for (const child of childrenBy(where.tree, index, 'appos')) {
    const beside = mentionEnds(where.at[child], true);
    if (beside.length > 0) return beside;
  }
  return [];
}

/** "24 hostages, including 13 Israelis": who is told of them. */
function included(where: SentenceReading, index: number): End[] | null {
  const { tokens } = where.sentence;
  const at = [index + 1, index + 2].find((place) =>
    ['including', 'among'].includes(tokens[place]?.lower ?? ''),
  );
  if (at === undefined) return null;
  const named = [at + 1, at + 2, at + 3].find((place) => where.at[place]);
  const ends =
    named === undefined
      ? []
      : conjuncts(where.tree, named).flatMap((place) => mentionEnds(where.at[place], true));
  return ends.length > 0 ? ends : null;
}

export const QUANTITIES: ReadonlySet<string> = new Set([
  'all',
  'both',
  'contingent',
  'crew',
  'crowd',
  'delegation',
  'dozen',
  'dozens',
  'few',
  'fewer',
  'group',
  'half',
  'handful',
  'hundred',
  'hundreds',
  'lot',
  'majority',
  'many',
  'member',
  'million',
  'millions',
  'more',
  'most',
  'none',
  'number',
  'one',
  'panel',
  'part',
  'party',
  'percent',
  'remains',
  'rest',
  'score',
  'scores',
  'series',
  'several',
  'some',
  'team',
  'ten',
  'tens',
  'thousand',
  'thousands',
  'three',
  'two',
]);

function mentionEnds(mention: MentionNode | undefined, direct: boolean): End[] {
  if (!mention) return [];
  return mention.actors
    .filter((actor) => actor.kind !== 'place')
    .map((actor) => ({ actor, mention, direct }));
}

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

const NOBODY: ReadonlySet<string> = new Set();

/**
 * The actors inside a noun phrase whose own head is none: "Tehran's missile programme", "the war in Yemen".
 * `places` limits where to look, `barred` are ids of actors to pass by.
 */
export function endsInside(
  where: SentenceReading,
  index: number,
  places: readonly string[] = INSIDE,
  depth = 0,
  barred: ReadonlySet<string> = NOBODY,
): End[] {
  for (const place of places) {
    for (const child of namesFirst(where, placesOf(where, index, place))) {
      const found = [
        ...endsAt(where, child),
        ...(place === 'poss' ? hyphenatedPair(where, index) : []),
      ].filter(
        (end) =>
          !barred.has(end.actor.id) &&
          !((place === 'in' || place === 'at') && end.mention.form === 'capital'),
      );
      const ends = distinctEnds(found).map((end) => ({ ...end, direct: false }));
      if (ends.length > 0) return ends;
    }
  }
  if (depth >= 2) return [];
  for (const child of childrenBy(where.tree, index, 'nmod', 'compound', 'conj', 'nummod')) {
    if (APART.has(caseOf(where.tree, child) ?? '')) continue;
    const ends = endsInside(where, child, places, depth + 1, barred);
    if (ends.length > 0) return ends;
  }
  return [];
}

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
  'unlike',
  'until',
  'without',
]);

/** "its European Community partners": who is named says more than who is pointed to. */
function namesFirst(where: SentenceReading, indices: readonly number[]): number[] {
  const isPronoun = (index: number) => Number(where.at[index]?.form === 'pronoun');
  return [...indices].sort((a, b) => isPronoun(a) - isPronoun(b));
}

function placesOf(where: SentenceReading, index: number, place: string): number[] {
  if (place === 'poss')
    return [
      ...childrenBy(where.tree, index, 'nmod:poss', 'amod', 'compound', 'nmod:desc'),
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
    return place === 'from' ? FIRED.has(verb) : !(place === 'by' && MEDIATED.has(verb));
  });
  return [index, ...participles].flatMap((at) =>
    childrenBy(where.tree, at, 'nmod', 'obl').filter(
      (child) => where.sentence.tokens[child]?.deprel !== 'nmod:poss' && caseOf(where.tree, child) === place,
    ),
  );
}

/** "a Greek-owned tanker", "Saudi-led warplanes": who stands before the hyphen. */
function hyphenatedOwners(where: SentenceReading, noun: number): number[] {
  const { tokens } = where.sentence;
  return childrenBy(where.tree, noun, 'amod').flatMap((child) =>
    tokens[child - 1]?.text === '-' && OWNING.has(tokens[child]?.lower ?? '') ? [child - 2] : [],
  );
}

const OWNING: ReadonlySet<string> = new Set([
  'chartered',
  'crewed',
  'flagged',
  'led',
  'managed',
  'operated',
  'owned',
  'registered',
  'run',
]);

/** "an anti-French rally" */
const isOpposed = ({ sentence }: SentenceReading, index: number) =>
  sentence.tokens[index]?.lower.startsWith('anti-') === true;

/** Prepositions that may stand at a participle behind the noun. */
const CLAUSAL: ReadonlySet<string> = new Set(['between', 'by', 'from']);

/** "rockets fired from Gaza" */
const FIRED: ReadonlySet<string> = new Set(['fire', 'fly', 'launch']);

/** "a truce brokered by Moscow" is not Moscow's. */
const MEDIATED: ReadonlySet<string> = new Set([
  'arrange',
  'broker',
  'facilitate',
  'host',
  'mediate',
  'sponsor',
]);

/** "the Ukraine war" is not Ukraine's doing. */
function isTopic(where: SentenceReading, noun: number, child: number): boolean {
  const isName = where.sentence.tokens[child]?.deprel === 'compound' && where.at[child]?.form === 'name';
  return isName && TOPICS.has(lemma(where.tree, noun));
}

const TOPICS: ReadonlySet<string> = new Set(['conflict', 'crisis', 'invasion', 'issue', 'question', 'war']);

/** "Iran" in "Iran-backed rebels" is not whose they are; "US-led strikes" and "Panama-flagged" say just that. */
function isBacker(where: SentenceReading, index: number): boolean {
  const { tokens } = where.sentence;
  return tokens[index + 1]?.text === '-' && BACKERS.has(tokens[index + 2]?.lower ?? '');
}

const BACKERS: ReadonlySet<string> = new Set([
  'aligned',
  'allied',
  'armed',
  'backed',
  'brokered',
  'claimed',
  'controlled',
  'equipped',
  'financed',
  'friendly',
  'funded',
  'held',
  'linked',
  'mediated',
  'occupied',
  'sponsored',
  'supplied',
  'supported',
  'trained',
]);

/** Both ends of "talks between A and B", "A–B relations", "the two countries' trade". */
export function pairEnds(where: SentenceReading, noun: number): End[] {
  for (const preposition of ['between', 'among', 'of']) {
    for (const child of placesOf(where, noun, preposition)) {
      const ends = endsAt(where, child);
      if (ends.length > 1) return ends;
    }
  }
  const nested = childrenBy(where.tree, noun, 'nmod').filter((child) => child > noun);
  for (const child of nested) {
    const ends = placesOf(where, child, 'between').flatMap((at) => endsAt(where, at));
    if (ends.length > 1) return ends;
  }
  const inFront = placesOf(where, noun, 'poss').flatMap((child) => endsAt(where, child));
  const hyphenated = hyphenatedPair(where, noun);
  const front = distinctEnds([...inFront, ...hyphenated]);
  return front.length > 1 ? front : [];
}

/** "Iran-Russia ties": two names with a hyphen or dash, however the parser hung them. */
function hyphenatedPair(where: SentenceReading, noun: number): End[] {
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

export function distinctEnds(ends: readonly End[]): End[] {
  return [...new Map(ends.map((end) => [end.actor.id, end])).values()];
}
