// Step 4 of mentions: words that only point back: pronouns, "the two countries", "the bloc", bare surnames.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { addMention, type Cue, type Reading, type SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';
import { aloneCount, arePeers, countOf, isOneOfTwo, isPointed, modifiersOf } from './counts.ts';
import { hasPronoun, ownersOf } from './owners.ts';
import { markCalled } from './predicates.ts';
import { toldBefore } from './told-before.ts';

const PRONOUNS: ReadonlySet<string> = new Set([
  'he',
  'him',
  'his',
  'she',
  'her',
  'hers',
  'it',
  'its',
  'they',
  'them',
  'their',
  'theirs',
  'himself',
  'herself',
  'itself',
  'i',
  'me',
  'my',
  'we',
  'us',
  'our',
]);
const bare = (word: string, about: Partial<Cue>): Cue => ({
  kind: 'pronoun',
  word,
  of: null,
  count: 0,
  definite: true,
  ...about,
});

/** Marks pronouns and nouns that point back. */
export function markAnaphors(reading: Reading, where: SentenceReading): void {
  where.sentence.tokens.forEach((token, index) => {
    if (where.at[index]) return;
    const told = toldBefore(where, index);
    if (told) {
      addFree(reading, where, index, index, bare(told.word, told));
      return;
    }
    if (PRONOUNS.has(token.lower) && token.upos !== 'PROPN' && !isDummy(reading, where, index)) {
      const cue = bare(token.lower, {});
      addMention(reading, where, { first: index, last: index, form: 'pronoun', actors: [], cue });
      return;
    }
    markPointer(reading, where, index);
  });
  markCalled(reading, where);
}

/** "it is clear that", "it was announced that": no actor. */
function isDummy(reading: Reading, where: SentenceReading, index: number): boolean {
  const token = where.sentence.tokens[index];
  if (token?.lower !== 'it') return false;
  // "says it is ready to …": whoever is ready is somebody
  const attitude = reading.lexicon.operators.adj.get(lemma(where.tree, token.head))?.effect;
  if (attitude === 'commit' || attitude === 'plan') return false;
  if (token.deprel === 'expl') return true;
  const clause = where.tree.children[token.head] ?? [];
  return clause.some((child) => where.sentence.tokens[child]?.deprel.startsWith('csubj') === true);
}

/** "the two countries", "both sides", "the bloc", "the kingdom", "the country". */
function markPointer(reading: Reading, where: SentenceReading, index: number): void {
  const token = where.sentence.tokens[index];
  const word = wordFor(where, index);
  if (!token) return;
  if (isOneOfTwo(where, index)) {
    const side = token.lower === 'each' ? 'both' : word === 'army' ? 'side' : word;
    addFree(reading, where, index, index, bare(side, { kind: 'several', count: 2 }));
    return;
  }
  if (!['NOUN', 'PROPN', 'NUM'].includes(token.upos) && token.lower !== 'both') return;
  const alone = aloneCount(where, index);
  if (alone > 0) {
    addFree(reading, where, index, index, bare('both', { kind: 'several', count: alone }));
    return;
  }
  if (isTheirOwn(reading, where, index, word)) return;
  // "the members agreed": of what, nobody says
  if (word === 'member' && countOf(where, index) === 0 && !hasPronoun(where, index)) return;
  if (isToldWhich(where, index) || isOfOthers(reading, where, index, word)) return;
  const named = nameNext(where, index);
  if (named) {
    const cue = bare(word, { kind: 'anaphor' });
    addMention(reading, where, { first: index, last: index, form: 'description', actors: named, cue });
    return;
  }
  // "the front-line states": those of a kind
  if (isOfAKind(where, index)) return;
  if (isOtherThing(where, index, word)) return;
  const number = countOf(where, index);
  // "two other states" are not those told of, and "took the other side" leaves open whose
  const isTaken = word === 'side' && lemma(where.tree, token.head) === 'take';
  if ((number > 0 || isTaken) && modifiersOf(where, index).some((at) => lemma(where.tree, at) === 'other'))
    return;
  // "the 13 states that recognise it": so many are not who was told of before
  if (number === 0 && childrenBy(where.tree, index, 'nummod').length > 0) return;
  const isOwned =
    reading.lexicon.relational.has(word) && childrenBy(where.tree, index, 'nmod:poss').length > 0;
  const isDefinite = isOwned || isPointed(where, index);
  const known = reading.lexicon.anaphors.has(word);
  const first = Math.min(index, ...modifiersOf(where, index));
  if (
    number > 0 &&
    isPlural(token.lower, word) &&
    (known || (isDefinite && isOfPeople(reading, phraseAt(where, index))) || arePeers(where, index))
  ) {
    addFree(reading, where, first, index, bare(word, { kind: 'several', count: number }));
  } else if (token.lower === 'both' && token.upos !== 'NOUN' && !isDeterminer(where, index)) {
    addFree(reading, where, index, index, bare('both', { kind: 'several', count: 2 }));
  } else if (known && hasPronoun(where, index) && reading.lexicon.anaphors.get(word)?.includes('state')) {
    // "his country", "their countries"
    addFree(
      reading,
      where,
      index,
      index,
      bare(word, { kind: isPlural(token.lower, word) ? 'several' : 'anaphor' }),
    );
  } else if (known && (isDefinite || isPlural(token.lower, word))) {
    const of = ownersOf(reading, where, index, [])[0] ?? null;
    const kind = isPlural(token.lower, word) && word !== ISLANDS ? 'several' : 'anaphor';
    if ((kind === 'several' || word === ISLANDS) && !isDefinite) return;
    addFree(reading, where, first, index, bare(word, { kind, of }));
  }
}

/** "the islands", however many they are, are one state, where nothing tells which are meant. */
function wordFor({ tree, sentence: { tokens } }: SentenceReading, index: number): string {
  const isWhole =
    tokens[index]?.lower === ISLANDS &&
    tokens[index - 1]?.lower === 'the' &&
    childrenBy(tree, index, 'amod', 'compound', 'nummod', 'nmod', 'acl').length === 0;
  return isWhole ? ISLANDS : lemma(tree, index);
}

const ISLANDS = 'islands';

/** "the front-line states", "the developed nations": a hyphen or an adjective tells which they are. */
function isOfAKind(where: SentenceReading, index: number): boolean {
  const { tokens } = where.sentence;
  if (!/^NNP?S$/.test(tokens[index]?.xpos ?? '')) return false;
  const isHyphened =
    tokens[index - 2]?.text === '-' &&
    /^(ADJ|NOUN|VERB)$/.test(tokens[index - 1]?.upos ?? '') &&
    !/^(two|three|four)$/.test(tokens[index - 3]?.lower ?? '');
  // "the two occupied countries" are those told of
  const isCalled = countOf(where, index) === 0 && OF_A_KIND.has(tokens[index - 1]?.lower ?? '');
  return isHyphened || isCalled;
}

const OF_A_KIND = wordClass('adjectives.of-a-kind');

/** "the regional body IGAD": its name tells who it is. */
function nameNext({ at, tree }: SentenceReading, index: number): ActorRecord[] | null {
  const next = at[index + 1];
  const kind = next?.actors[0]?.kind;
  const isName = next?.first === index + 1 && (next.form === 'name' || next.form === 'acronym');
  const isBody = kind === 'group' || kind === 'institution' || kind === 'organisation';
  return isName && isBody && tree.kinds[index] !== 'compound' ? next.actors : null;
}

/** "the countries that had helped them": which they are, the clause tells, and not what came before. */
const isToldWhich = (where: SentenceReading, index: number) =>
  where.sentence.tokens[index]?.xpos === 'NNS' &&
  countOf(where, index) === 0 &&
  (isOfRegion(where, index) ||
    childrenBy(where.tree, index, 'acl').some(
      (clause) =>
        where.sentence.tokens[clause]?.deprel === 'acl:relcl' &&
        where.sentence.tokens[index + 1]?.text !== ',',
    ));

/** "the mission of the envoy", "the alliance of farmers": none of the bodies told of before. */
const isOfOthers = ({ lexicon }: Reading, { tree }: SentenceReading, noun: number, word: string) =>
  lexicon.anaphors.get(word)?.every((kind) => kind === 'organisation') === true &&
  childrenBy(tree, noun, 'nmod').some((child) => caseOf(tree, child) === 'of');

/** "the countries of the Sahel", "the movements of the north" */
const isOfRegion = ({ at, tree }: SentenceReading, noun: number) =>
  childrenBy(tree, noun, 'nmod').some(
    (child) =>
      isRegion(tree, child) || (at[child]?.actors[0]?.kind === 'place' && caseOf(tree, child) === 'of'),
  );

/** "of the north" */
export const isRegion = (tree: Tree, index: number) =>
  REGIONS.has(lemma(tree, index)) && caseOf(tree, index) === 'of';

const REGIONS = wordClass('nouns.regions');

/** "its two partners", "the biggest partner of Fiji": it tells what they are, and not who. */
function isTheirOwn(reading: Reading, where: SentenceReading, index: number, word: string): boolean {
  if (!reading.lexicon.relational.has(word)) return false;
  const isMany = isPlural(where.sentence.tokens[index]?.lower ?? '', word);
  // "both its neighbours" are those told of
  const isOwned =
    childrenBy(where.tree, index, 'nmod:poss').length > 0 &&
    !modifiersOf(where, index).some((at) => where.sentence.tokens[at]?.lower === 'both');
  const isOf = childrenBy(where.tree, index, 'nmod').some((child) => caseOf(where.tree, child) === 'of');
  return isMany ? isOwned : isOf;
}

/** "both sides", "both Dagalo and Burhan", "Scholz and Macron have both left": it points nowhere by itself. */
const isDeterminer = ({ sentence }: SentenceReading, index: number) =>
  (sentence.tokens[index - 1]?.upos === 'AUX' && sentence.tokens[index + 1]?.upos === 'VERB') ||
  (/^(det|cc)/.test(sentence.tokens[index]?.deprel ?? '') &&
    (sentence.tokens[index]?.head ?? -1) > index &&
    sentence.tokens[sentence.tokens[index]?.head ?? -1]?.upos !== 'VERB');

/** "the two leaders", "both generals" */
const isOfPeople = (reading: Reading, word: string) =>
  reading.lexicon.titles.has(word) || reading.lexicon.agents.has(word) || word === 'man' || word === 'woman';

/** "the two heads of state" */
const phraseAt = ({ tree, sentence: { tokens } }: SentenceReading, index: number) =>
  tokens[index + 1]?.lower === 'of' && /^(government|mission|state)$/.test(tokens[index + 2]?.lower ?? '')
    ? `${lemma(tree, index)} of ${tokens[index + 2]?.lower}`
    : lemma(tree, index);

const isPlural = (text: string, word: string) => text !== word && /(s|people|men)$/.test(text);

function addFree(reading: Reading, where: SentenceReading, first: number, last: number, cue: Cue): void {
  let from = last;
  while (from > first && !where.at[from - 1]) from--;
  addMention(reading, where, { first: from, last, head: last, form: 'description', actors: [], cue });
}

const TRADES = wordClass('nouns.trades');

/** "the dairy group" is a firm, "the airport island" no state. */
function isOtherThing({ tree }: SentenceReading, noun: number, word: string): boolean {
  const inFront = childrenBy(tree, noun, 'compound');
  return (
    (word === 'group' && inFront.some((at) => TRADES.has(lemma(tree, at)))) ||
    (word === 'island' && inFront.length > 0)
  );
}
