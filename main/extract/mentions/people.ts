// Step 2 of mentions: people by title and name, known to the lexicon or not:
// "Iranian Foreign Minister Javad Zarif", "President of Chile Gabriel Boric", "Gen. Valery Gerasimov".
import { isNear, nearName } from '../lexicon/misspelt.ts';
import { plainWord } from '../lexicon/names.ts';
import type { ActorRecord, Leader, Title } from '../lexicon/types.ts';
import type { Span } from '../model.ts';
import {
  addMention,
  freeSpan,
  introduce,
  type MentionNode,
  type Reading,
  type SentenceReading,
  slug,
} from '../reading.ts';
import { branchOf } from './branches.ts';
import { earlierPerson } from './earlier.ts';
import { officeName } from './offices.ts';
import { joinTitle, type TitleGroup, titleAt, titleGroup } from './titles.ts';
import { isCapitalised, NAME_PARTICLES, NOT_NAMES } from './words.ts';

export interface FoundPerson {
  mention: MentionNode;
  title: Title | null;
  /** The title as it stands in the text: "Chief of Staff". */
  titleSpan: Span | null;
  of: ActorRecord | null;
}

/** Marks people introduced by a title; returns them with the office that the text gives them. */
export function markPeople(reading: Reading, where: SentenceReading): FoundPerson[] {
  const found: FoundPerson[] = [];
  const { tokens } = where.sentence;
  for (let index = 0; index < tokens.length; index++) {
    const title = titleAt(reading, where, index);
    // "the cruiser General Belgrano"
    if (!title || reading.lexicon.hardware.has(tokens[index - 1]?.lemma ?? '')) continue;
    freeSpan(reading, where, index, index + title.length - 1);
    const group = titleGroup(reading, where, index, title);
    const person = personAfter(reading, where, group);
    if (person) {
      found.push(person);
      joinTitle(reading, where, group, person.mention);
    }
    index = group.last;
  }
  return found;
}

/** The name after a group of titles; null where no name follows. */
function personAfter(reading: Reading, where: SentenceReading, group: TitleGroup): FoundPerson | null {
  const first = group.last + 1;
  const known = where.at[first];
  if (known?.actors[0]?.kind === 'person') {
    const record = known.actors[0];
    group.of ??= ownerBehind(where, known.last);
    employ(reading, record, group);
    noteOffice(reading, group, record);
    return { mention: known, title: group.title, titleSpan: spanOf(where, group.span), of: group.of };
  }
  const last = nameEnd(where, first);
  if (last < first) return null;
  // "the head of Israel's NSO": no name of a person
  if (last === first && /^\p{Lu}{3,}$/u.test(where.sentence.tokens[first]?.text ?? '')) return null;
  const surnamed = withSurname(reading, where, group, first, last);
  if (surnamed) return surnamed;
  const behind = ownerBehind(where, last);
  // "the head of Libya's Presidential Council"
  if (reading.lexicon.organisationHeads.has(where.sentence.tokens[last]?.text ?? '')) return null;
  // "the president of the Swiss Confederation of Bakers": no lone word with an "of" behind it names a person
  if (last === first && !behind && where.sentence.tokens[last + 1]?.lower === 'of') return null;
  group.of ??= behind;
  const name = textOf(where, first, last);
  const record = resolvePerson(reading, name, group);
  const mention = addMention(reading, where, { first, last, form: 'name', actors: [record], cue: null });
  if (!mention) return null;
  noteOffice(reading, group, record);
  return { mention, title: group.title, titleSpan: spanOf(where, group.span), of: group.of };
}

/** "Prime Minister Benjamim Netanyahu": a first name, misspelt or another's, before a surname that the lexicon knows alone. */
function withSurname(
  reading: Reading,
  where: SentenceReading,
  group: TitleGroup,
  first: number,
  last: number,
): FoundPerson | null {
  const mention = where.at[last + 1];
  const [known] = mention?.actors ?? [];
  if (mention?.first !== last + 1 || mention.form !== 'name' || known?.kind !== 'person') return null;
  group.of ??= ownerBehind(where, mention.last);
  const office = officeName(reading, group.title.title);
  const isHolder =
    'offices' in known &&
    (known as Leader).offices.some(({ title, of }) => title === office && (!group.of || of === group.of.id));
  const record = isHolder ? known : resolvePerson(reading, textOf(where, first, mention.last), group);
  const start = where.sentence.tokens[first]?.start ?? mention.start;
  Object.assign(mention, { first, start, actors: [record] });
  where.at.fill(mention, first, mention.last + 1);
  noteOffice(reading, group, record);
  return { mention, title: group.title, titleSpan: spanOf(where, group.span), of: group.of };
}

/** "Prime Minister Ann Lee of Norway" */
function ownerBehind(where: SentenceReading, last: number): ActorRecord | null {
  const { tokens } = where.sentence;
  if (tokens[last + 1]?.lower !== 'of') return null;
  const mention = where.at[last + (tokens[last + 2]?.lower === 'the' ? 3 : 2)];
  const [record] = mention?.actors ?? [];
  return mention?.form === 'name' && record && record.kind !== 'person' && record.kind !== 'place'
    ? record
    : null;
}

function spanOf(where: SentenceReading, [first, last]: [number, number]): Span {
  const { tokens } = where.sentence;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** The last token of a run of capitalised words that no name has taken. */
export function nameEnd(where: SentenceReading, first: number): number {
  const { tokens } = where.sentence;
  let last = first - 1;
  for (let at = first; at < tokens.length && at < first + 7; at++) {
    const token = tokens[at];
    if (!token || where.at[at] || NOT_NAMES.has(token.text)) break;
    const inside = NAME_PARTICLES.has(token.lower) && at > first;
    const leading =
      at === first && NAME_PARTICLES.has(token.lower) && isCapitalised(tokens[at + 1]?.text ?? '');
    const hyphenated = token.text === '-' && isCapitalised(tokens[at + 1]?.text ?? '') && at > first;
    if (
      isCapitalised(token.text) &&
      /^[\p{L}.'’-]+$/u.test(token.text) &&
      ['PROPN', 'NOUN', 'ADJ', 'X', 'VERB', 'INTJ'].includes(token.upos)
    )
      last = at;
    else if (!(inside || leading || hyphenated)) break;
  }
  return last;
}

export function textOf(where: SentenceReading, first: number, last: number): string {
  const { tokens } = where.sentence;
  const start = tokens[first]?.start ?? 0;
  let text = '';
  let at = start;
  for (const token of tokens.slice(first, last + 1)) {
    text += (token.start > at ? ' ' : '') + token.text;
    at = token.end;
  }
  return text;
}

/** A person known by surname and office or country at the article's date, or a new one. */
function resolvePerson(reading: Reading, name: string, group: TitleGroup): ActorRecord {
  const known = knownLeader(reading, name, group);
  if (known) return known;
  const earlier = earlierPerson(reading, name);
  if (earlier) employ(reading, earlier, group);
  if (earlier) return earlier;
  return introduce(reading, {
    id: `person:${slug(name)}`,
    kind: 'person',
    name,
    sectors: group.title.sectors,
    ...employment(reading, group),
  });
}

/** "Minister for Africa Ada Lee", and further down "Foreign Office Minister Ada Lee": for whom she acts. */
function employ(reading: Reading, record: ActorRecord, group: TitleGroup): void {
  const isOpen = record.country === null && record.affiliation === null && reading.introduced.has(record.id);
  if (isOpen) Object.assign(record, employment(reading, group));
}

function employment(reading: Reading, group: TitleGroup): Pick<ActorRecord, 'country' | 'affiliation'> {
  const owner = group.of;
  const acts = owner && group.title.actsFor;
  const branch = acts ? branchOf(reading, owner, group.title.sectors[0] ?? 'GOV') : null;
  return { country: owner?.country ?? null, affiliation: branch?.id ?? null };
}

function knownLeader(reading: Reading, name: string, group: TitleGroup): Leader | null {
  const surname = name.split(/[ ]/).at(-1) ?? name;
  const bare = surname.replace(/^(al|el)-/i, '');
  const single = !name.includes(' ');
  const { leadersBySurname, nearSurnames } = reading.lexicon;
  const exact = [name, surname, bare].flatMap((key) => leadersBySurname.get(key) ?? []);
  // "Benjamim Netanyahu", "Francois Mitterand": one of both names may have a letter wrong
  const meant = single || exact.length > 0 ? null : nearName(nearSurnames, surname);
  const candidates = meant ? (leadersBySurname.get(meant) ?? []) : exact;
  const office = officeName(reading, group.title.title);
  const scored = candidates.flatMap((leader) => {
    if (!single && !leader.name.endsWith(name) && !sharesFirstName(leader, name, meant ? 0 : 1)) return [];
    if (
      group.of &&
      group.of.country !== leader.country &&
      !leader.offices.some((held) => held.of === group.of?.id)
    )
      return [];
    const held = leader.offices.some((one) => one.title === office);
    const score = (held ? 2 : 0) + (group.of ? 1 : 0) + (inOffice(leader, reading.article.published) ? 2 : 0);
    return score > 1 || !single ? [{ leader, score }] : [];
  });
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && (!second || second.score < best.score || second.leader.id === best.leader.id)
    ? best.leader
    : null;
}

function sharesFirstName(leader: Leader, name: string, slips: number): boolean {
  const first = (full: string) => plainWord(full.split(' ')[0] ?? '').toLowerCase();
  const [a, b] = [first(leader.name), first(name)];
  return a === b || (slips > 0 && a.length > 5 && isNear(a, b));
}

function inOffice(leader: Leader, published: string | null): boolean {
  if (!published) return false;
  return leader.offices.some(
    (office) => (!office.from || office.from <= published) && (!office.to || published <= office.to),
  );
}

function noteOffice(reading: Reading, group: TitleGroup, record: ActorRecord): void {
  if (group.title.rank >= 9) return;
  for (const { title } of group.titles) noteRank(reading, title, record);
  // without an owner the office still tells who "the foreign secretary" is further down
  reading.offices.set(`${officeName(reading, group.title.title)}/${group.of?.id ?? ''}`, record);
}

/** "the Iranian general" further down is the one whom the article calls a general of Iran, if there is only one. */
function noteRank(reading: Reading, title: string, record: ActorRecord): void {
  if (!record.country) return;
  const key = `${title.slice(title.lastIndexOf(' ') + 1)}/${record.country}`;
  const known = reading.ranks.get(key);
  reading.ranks.set(key, known === undefined || known?.id === record.id ? record : null);
}
