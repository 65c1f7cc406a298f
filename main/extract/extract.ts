// Text → actors, mentions, relations. Pure and deterministic: the same article and lexicon give the same bytes.

import { actorsOf } from './actors.ts';
import { fingerprint } from './fingerprint.ts';
import type { Lexicon } from './lexicon/types.ts';
import { markArmedNames } from './mentions/bodies/armed-names.ts';
import { markBands } from './mentions/bodies/bands.ts';
import { markDefined } from './mentions/bodies/defined.ts';
import { explainedAcronyms, markOrganisations } from './mentions/bodies/organisations.ts';
import { markShips } from './mentions/bodies/ship-names.ts';
import { markShortNames } from './mentions/bodies/short-names.ts';
import { markSocieties } from './mentions/bodies/societies.ts';
import { markAgents } from './mentions/described/agents.ts';
import { markAnaphors } from './mentions/described/anaphors.ts';
import { markCountedAhead } from './mentions/described/counted-ahead.ts';
import { markHolders } from './mentions/described/holders.ts';
import { markIntroductions } from './mentions/described/introductions.ts';
import { markMembers } from './mentions/described/members.ts';
import { markOwned } from './mentions/described/owned.ts';
import { markPredicates } from './mentions/described/predicates.ts';
import { markOwnSides, markSides } from './mentions/described/sides.ts';
import { settleAcronyms } from './mentions/names/acronyms.ts';
import { markAliases, markExplained } from './mentions/names/aliases.ts';
import { unmarkBrands, unmarkPapers } from './mentions/names/brands.ts';
import { markCountryCodes } from './mentions/names/country-codes.ts';
import { markFormal } from './mentions/names/formal.ts';
import { markGovernments } from './mentions/names/governments.ts';
import { halvesOf, markHalves, markJoinedHalves } from './mentions/names/halves.ts';
import { markMisspelt, markNames } from './mentions/names/names.ts';
import { markSummits } from './mentions/names/summits.ts';
import { markThoseOf } from './mentions/names/those-of.ts';
import { markOpposed } from './mentions/opposed.ts';
import { markAppositions } from './mentions/people/appositions.ts';
import { settleShortNames } from './mentions/people/earlier.ts';
import { markFirstNames } from './mentions/people/first-names.ts';
import { markKin } from './mentions/people/kin.ts';
import { type FoundPerson, markPeople } from './mentions/people/people.ts';
import { markSurnames, surnamesOf } from './mentions/people/surnames.ts';
import { markUnknownPeople } from './mentions/people/unknown-people.ts';
import { markFoughtPlaces } from './mentions/places/fought-places.ts';
import { markPlaces } from './mentions/places/places.ts';
import { markToldPlaces } from './mentions/places/told-places.ts';
import type { ArticleText, Extraction, Relation } from './model.ts';
import { joinNames } from './parse/join.ts';
import { repairTags } from './parse/repair.ts';
import { type Reading, readSentence, type SentenceReading } from './reading.ts';
import { biddenRelations } from './relations/besides/bidden.ts';
import { epithetRelations } from './relations/besides/epithets.ts';
import { introducedRelations } from './relations/besides/introduced.ts';
import { officeRelations } from './relations/besides/offices.ts';
import { relationsOf } from './relations/relations.ts';
import { settleOfficials } from './resolve/offices/officials.ts';
import { settleTerms } from './resolve/offices/terms.ts';
import { resolveMentions } from './resolve/resolve.ts';
import { withDashes } from './syntax/dashes.ts';
import { withoutMarker } from './syntax/markers.ts';
import { splitAtSemicolons } from './syntax/semicolons.ts';
import { splitSentences } from './syntax/sentences.ts';
import { type parseTokens, tagSentences } from './syntax/stages.ts';
import { tokenize } from './syntax/tokenize.ts';

/**
 * Reads one article. Offsets are UTF-16 code units into `article.text`; actors are sorted by id.
 * `parse` gives the tokens their heads: the trained parser, unless another one is to be compared with it.
 */
export function extract(article: ArticleText, lexicon: Lexicon, parse?: typeof parseTokens): Extraction {
  const reading = open(article, lexicon);
  const people = markNamed(reading);
  reading.bearers = bearersOf(reading, people);
  joinNames(
    reading,
    parse && ((model, list) => list.map(({ tokens, words }) => parse(model, tokens, words))),
  );
  settleOfficials(reading, people);
  markDescribed(reading);
  settleShortNames(reading);
  resolveMentions(reading);
  settleTerms(reading);
  placeMentions(reading);
  const relations = [
    ...officeRelations(reading, people),
    ...reading.sentences.flatMap((where) => statedIn(reading, where)),
  ];
  return { actors: actorsOf(reading, relations), relations: inOrder(relations) };
}

function open(article: ArticleText, lexicon: Lexicon): Reading {
  const spans = article.paragraphs.flatMap(({ index, start, end }) =>
    splitSentences(article.text, start, end).map((span) => ({ ...span, paragraph: index })),
  );
  const tagged = tagSentences(
    lexicon.syntax,
    withDashes(article.text),
    spans.map(({ start, end }) => tokenize(article.text, start, end)),
  );
  const sentences: SentenceReading[] = [];
  spans.forEach(({ start, end, paragraph }, at) => {
    const parts = splitAtSemicolons(repairTags(lexicon, tagged[at] ?? []));
    parts.forEach((tokens, index) => {
      const span = {
        start: index === 0 ? start : (tokens[0]?.start ?? start),
        end: index === parts.length - 1 ? end : (tokens.at(-1)?.end ?? end),
      };
      sentences.push(readSentence(sentences.length, paragraph, { ...span, tokens: withoutMarker(tokens) }));
    });
  });
  return {
    article,
    lexicon,
    sentences,
    mentions: [],
    introduced: new Map(),
    words: new Set(sentences.flatMap((where) => where.sentence.tokens.map((token) => token.lower))),
    offices: new Map(),
    ranks: new Map(),
    bearers: [],
    told: [],
    scope: `#${fingerprint(article.text)}`,
  };
}

/** Names before descriptions, so that what the text calls by name is never taken for less. */
function markNamed(reading: Reading): FoundPerson[] {
  const { sentences } = reading;
  for (const where of sentences) markNames(reading, where);
  markCountryCodes(reading);
  for (const where of sentences) markJoinedHalves(reading, where);
  for (const where of sentences) markFormal(where);
  for (const where of sentences) markSocieties(reading, where);
  for (const where of sentences) markPlaces(reading, where);
  markToldPlaces(reading);
  for (const where of sentences) markMisspelt(reading, where);
  const halves = halvesOf(reading);
  for (const where of sentences) markHalves(reading, where, halves);
  const people = sentences.flatMap((where) => markPeople(reading, where));
  for (const where of sentences) markOrganisations(reading, where);
  for (const where of sentences) markArmedNames(reading, where);
  markDefined(reading);
  for (const where of sentences) markBands(reading, where);
  for (const where of sentences) markUnknownPeople(reading, where);
  const explained = explainedAcronyms(reading);
  for (const where of sentences) markAliases(reading, where, explained);
  for (const where of sentences) markExplained(reading, where, explained);
  settleAcronyms(reading);
  markGovernments(reading);
  const surnames = surnamesOf(reading);
  for (const where of sentences) markSurnames(reading, where, surnames);
  markFirstNames(reading);
  for (const where of sentences) markKin(reading, where);
  for (const where of sentences) markMembers(reading, where);
  for (const where of sentences) markOwned(reading, where);
  for (const where of sentences) markOwnSides(reading, where);
  for (const where of sentences) markIntroductions(reading, where);
  markShortNames(reading);
  markFoughtPlaces(reading);
  return people;
}

/** People with the titles before their names, which may be part of the name: "Prince Khalid". */
function bearersOf(reading: Reading, people: readonly FoundPerson[]): Reading['bearers'] {
  const titled = people.flatMap(({ title, mention }) => (title ? [{ title: title.title, mention }] : []));
  const named = reading.mentions.flatMap((mention) => {
    const word = reading.sentences[mention.sentence]?.sentence.tokens[mention.first]?.lower ?? '';
    const isPerson = mention.actors[0]?.kind === 'person' && mention.last > mention.first;
    return isPerson && reading.lexicon.titles.has(word) ? [{ title: word, mention }] : [];
  });
  return [...titled, ...named];
}

function markDescribed(reading: Reading): void {
  for (const where of reading.sentences) markSides(reading, where);
  for (const where of reading.sentences) unmarkBrands(reading, where);
  for (const where of reading.sentences) unmarkPapers(where);
  for (const mark of [markHolders, markShips, markAgents, markAppositions])
    for (const where of reading.sentences) mark(reading, where);
  markSummits(reading);
  const surnames = surnamesOf(reading);
  for (const where of reading.sentences) markSurnames(reading, where, surnames);
  markThoseOf(reading);
  for (const where of reading.sentences) markPredicates(reading, where);
  markCountedAhead(reading);
  for (const where of reading.sentences) markAnaphors(reading, where);
  for (const where of reading.sentences) markOpposed(reading, where);
}

/** Leaves only resolved mentions at the tokens; from here on they stay as they are. */
function placeMentions(reading: Reading): void {
  const resolved = new Set(reading.mentions);
  for (const where of reading.sentences) {
    where.at.forEach((mention, index) => {
      if (mention && !resolved.has(mention)) where.at[index] = undefined;
    });
    where.known = [];
  }
}

/** What a sentence states by verbs and nouns; what it bids or calls somebody only where those tell no such tie. */
function statedIn(reading: Reading, where: SentenceReading): Relation[] {
  const told = relationsOf(reading, where);
  const bidden = beyond(told, biddenRelations(reading, where));
  // "must stop the raids": nothing that is done
  const done = told.filter(
    ({ modality, source }) => modality !== 'hypothetical' || !bidden.some(({ target }) => target === source),
  );
  const stated = [...done, ...bidden, ...beyond(told, epithetRelations(reading, where))];
  return [...stated, ...beyond(stated, introducedRelations(reading, where))];
}

/** Those that tell a tie which the others do not. */
const beyond = (stated: readonly Relation[], others: readonly Relation[]) =>
  others.filter((one) =>
    stated.every(
      ({ type, source, target }) =>
        type !== one.type || [source, target].sort().join() !== [one.source, one.target].sort().join(),
    ),
  );

function inOrder(relations: readonly Relation[]): Relation[] {
  return [...relations].sort(
    (a, b) =>
      a.evidence.start - b.evidence.start ||
      a.trigger.start - b.trigger.start ||
      compare(a.type, b.type) ||
      compare(a.source, b.source) ||
      compare(a.target, b.target),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
