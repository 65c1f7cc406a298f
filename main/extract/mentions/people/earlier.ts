// Who a name of one word is: a person whom the article has named in full before.
import { isLeader } from '../../actor-sets.ts';
import { plainWord } from '../../lexicon/names.ts';
import type { ActorRecord, Leader } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { rankOf } from './in-office.ts';

/** A person of this article whose name ends alike: "Zarif" after "Mohammad Javad Zarif". */
export function earlierPerson(reading: Reading, name: string, before = Infinity): ActorRecord | null {
  const plain = plainWord(name);
  const endsSo = (name: string) => {
    const known = plainWord(name);
    return known === plain || known.endsWith(` ${plain}`) || known.endsWith(`-${plain}`);
  };
  // "Serzh Sarksyan", whom the list knows as Sargsyan, is "Mr Sarksyan"
  const isCalled = (record: ActorRecord, { form, start, end }: MentionNode) =>
    endsSo(record.name) || (form === 'name' && endsSo(reading.article.text.slice(start, end)));
  let last: MentionNode | undefined;
  const called = new Set<ActorRecord>();
  for (const mention of reading.mentions) {
    const [record] = mention.actors;
    if (record?.kind !== 'person' || mention.sentence >= before || !isCalled(record, mention)) continue;
    called.add(record);
    if (!last || byPlace(mention, last) > 0) last = mention;
  }
  const isNear = reading.sentences[last?.sentence ?? -1]?.paragraph === reading.sentences[before]?.paragraph;
  const head = last && !isNear && called.size > 1 ? headCalled(reading, [...called]) : null;
  if (head) return head;
  return last?.actors[0] ?? (before === Infinity ? highestCalled(reading, name) : null);
}

/** "Mr Uribe, no relation to his minister", in another paragraph than the minister: of compatriots the one who leads their state. */
function headCalled(reading: Reading, called: readonly ActorRecord[]): ActorRecord | null {
  const heads = called.filter((record) => isLeader(record) && rankOf(reading, record) === 1);
  const areCompatriots = called.every(({ country }) => country === called[0]?.country);
  return areCompatriots && heads.length === 1 ? (heads[0] ?? null) : null;
}

const byPlace = (a: MentionNode, b: MentionNode) => a.sentence - b.sentence || a.first - b.first;

/** "Mr Koulamallah", whom the article calls by his full name elsewhere: one person, under the full name. */
export function absorbSurname(reading: Reading, person: ActorRecord): void {
  if (!reading.introduced.has(person.id)) return;
  const surname = person.name.split(' ').at(-1) ?? person.name;
  const isMeant = (record: ActorRecord) =>
    record.kind === 'person' && record.name === surname && reading.introduced.get(record.id) === record;
  const short = reading.mentions.find(({ actors }) => actors.some(isMeant))?.actors.find(isMeant);
  if (!short || short === person) return;
  replaceActor(reading, short, person);
  if (person.country === null)
    Object.assign(person, { country: short.country, affiliation: short.affiliation, sectors: short.sectors });
}

/** Puts one actor in the place of another wherever the article has told of it so far. */
export function replaceActor(reading: Reading, dropped: ActorRecord, kept: ActorRecord): void {
  for (const mention of reading.mentions)
    if (mention.actors.includes(dropped))
      mention.actors = mention.actors.map((actor) => (actor === dropped ? kept : actor));
  for (const [key, holder] of reading.offices) if (holder === dropped) reading.offices.set(key, kept);
  for (const [key, holder] of reading.ranks) if (holder === dropped) reading.ranks.set(key, kept);
  reading.introduced.delete(dropped.id);
}

/** "Mr Kim" after "Kim Jong Un" and "Kim Yo Jong", whose surnames come first: of all who bear it, who holds the highest office. */
function highestCalled(reading: Reading, surname: string): ActorRecord | null {
  const bearers = new Set<Leader>();
  for (const { actors, form } of reading.mentions)
    for (const record of actors)
      if (form === 'name' && isLeader(record) && record.surname === surname) bearers.add(record);
  const [first] = [...bearers].sort((a, b) => rankOf(reading, a) - rankOf(reading, b));
  return first ?? null;
}

/** "Mr Zhan" after "Zhan Qixiong": who is called by one word is the one person named before whose name opens with it. */
export function settleShortNames(reading: Reading): void {
  const opening = new Map<string, Set<ActorRecord>>();
  const inOrder = reading.sentences.flatMap(({ mentions }) =>
    [...mentions].sort((a, b) => a.first - b.first),
  );
  for (const mention of inOrder) {
    const [record] = mention.actors;
    if (record?.kind !== 'person' || mention.actors.length > 1) continue;
    const [first = '', more] = record.name.split(' ');
    if (more) opening.set(first, new Set([...(opening.get(first) ?? []), record]));
    const meant = more ? undefined : opening.get(first);
    // "Ali" is a given name, whoever else bears it; but Thais are called by theirs
    const isGiven = (reading.lexicon.givenNames.get(first) ?? '') !== '';
    if (isGiven && ![...(meant ?? [])].every(({ country }) => CALLED_BY_GIVEN_NAME.has(country ?? '')))
      continue;
    if (meant?.size === 1 && reading.introduced.has(record.id)) mention.actors = [...meant];
  }
}

/** Where "Mr" stands before the given name: "Mr Kasit" is Kasit Piromya. */
const CALLED_BY_GIVEN_NAME = wordClass('countries.called-by-given-name');
