// "Kenya will send police, Interior Minister Jane Doe said": of what state an official is whom nobody else knows.
import type { FoundPerson } from '../mentions/people.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { childrenBy, conjuncts, lemma, relation } from '../tree.ts';

/** Gives officials without a nationality that of the state of which they say something. */
export function settleOfficials(reading: Reading, people: readonly FoundPerson[]): void {
  for (const { mention, title, of } of people) {
    const [record] = mention.actors;
    const isOpen = record?.country === null && of === null && reading.introduced.has(record.id);
    if (!isOpen || !title?.actsFor || title.sectors.length === 0) continue;
    const where = reading.sentences[mention.sentence];
    const country = where ? ownCountry(reading, where, mention.head) : null;
    if (country !== null) record.country = country;
  }
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
