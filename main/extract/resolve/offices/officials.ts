// "Kenya will send police, Interior Minister Jane Doe said": of what state an official is whom nobody else knows.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { FoundPerson } from '../../mentions/people/people.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, conjuncts, lemma, relation } from '../../tree.ts';

/** Gives officials without a nationality that of the state of which they say something. */
export function settleOfficials(reading: Reading, people: readonly FoundPerson[]): void {
  for (const { mention, title, of } of people) {
    const [record] = mention.actors;
    const isOpen = record?.country === null && of === null && reading.introduced.has(record.id);
    if (!isOpen || !title?.actsFor || title.sectors.length === 0) continue;
    const where = reading.sentences[mention.sentence];
    const country = where
      ? (ownCountry(reading, where, mention.head) ?? givenIn(where, mention.head) ?? statedIn(reading, where))
      : null;
    if (country !== null) record.country = country;
  }
}

/** "Minister Lee reiterates Kenyan support for Chad": whose support he gives. */
function givenIn({ tree, at }: SentenceReading, official: number): string | null {
  const verb = tree.tokens[official]?.head ?? -1;
  const given = [verb, ...childrenBy(tree, verb, 'conj')]
    .flatMap((one) => childrenBy(tree, one, 'obj'))
    .filter((noun) => GIVEN.has(lemma(tree, noun)));
  const owners = given.flatMap((noun) => childrenBy(tree, noun, 'nmod:poss', 'compound', 'amod'));
  const states = owners.flatMap((owner) => at[owner]?.actors ?? []);
  return relation(tree, official) === 'nsubj' ? soleState(states) : null;
}

const GIVEN = wordClass('nouns.given-in-words');

/** "Minister Lee said: … Kenya stands by Chad.": the one state for which the statement speaks that he is told to have made. */
function statedIn(reading: Reading, where: SentenceReading): string | null {
  const isOpening = (one: SentenceReading | undefined) => one?.sentence.tokens.at(-1)?.text === ':';
  if (!isOpening(where)) return null;
  const end = reading.sentences.findIndex((one) => one.index > where.index && isOpening(one));
  // and the summary before it: "Kenya has welcomed the decision"
  const before = reading.sentences.slice(0, where.index);
  const statement = [...before, ...reading.sentences.slice(where.index + 1, end < 0 ? undefined : end)];
  return soleState(
    statement.flatMap(({ tree, at }) => {
      const words = [tree.root, ...childrenBy(tree, tree.root, 'xcomp')].map((index) => lemma(tree, index));
      const subjects = words.some((word) => PLEDGES.has(word)) ? childrenBy(tree, tree.root, 'nsubj') : [];
      return subjects.flatMap((subject) => at[subject]?.actors ?? []);
    }),
  );
}

const PLEDGES = wordClass('words.pledges');

function soleState(actors: readonly ActorRecord[]): string | null {
  const [state] = actors;
  const isOne = actors.every((actor) => actor === state) && state?.kind === 'state';
  return isOne ? state.country : null;
}

/** The country of the one state that is the subject of what is said before "…, she said". */
function ownCountry(reading: Reading, where: SentenceReading, speaker: number): string | null {
  const { tree } = where;
  const verb = tree.tokens[speaker]?.head ?? -1;
  const speaks = reading.lexicon.speechVerbs.has(lemma(tree, verb)) && relation(tree, speaker) === 'nsubj';
  if (!speaks) return null;
  const above = relation(tree, verb) === 'parataxis' ? [tree.tokens[verb]?.head ?? -1] : [];
  const said = [...above, ...childrenBy(tree, verb, 'ccomp').filter((clause) => clause < speaker)];
  const subjects = said.flatMap((clause) => childrenBy(tree, clause, 'nsubj'));
  const states = subjects.flatMap((at) => conjuncts(tree, at)).flatMap((at) => where.at[at]?.actors ?? []);
  const [state] = states;
  return states.length === 1 && state?.kind === 'state' ? state.country : null;
}
