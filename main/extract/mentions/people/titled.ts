// Which person a name with a title before or behind it is: one that the lexicon knows, one named before, or a new one.
import { isNear, nearName } from '../../lexicon/misspelt.ts';
import { plainWord } from '../../lexicon/names.ts';
import type { ActorRecord, Leader } from '../../lexicon/types.ts';
import { introduce, onlyOne, type Reading, type SentenceReading, slug } from '../../reading.ts';
import { isHusband } from '../../resolve/gender.ts';
import { branchOf } from '../described/branches.ts';
import { timeliness } from '../names/their-time.ts';
import { earlierPerson } from './earlier.ts';
import { officeName } from './offices.ts';
import type { TitleGroup } from './titles.ts';

/** The rank of "Mr" and the like, which tell no office. */
export const COURTESY = 9;

/** A person known by surname and office or country at the article's date, or a new one. */
export function resolvePerson(
  reading: Reading,
  where: SentenceReading,
  name: string,
  group: TitleGroup,
): ActorRecord {
  // "Mr Singh" is who has been named before, and not who is in office now
  const called = group.title.rank >= COURTESY && !group.of ? earlierPerson(reading, name, where.index) : null;
  const known = knownLeader(reading, name, group);
  const isNamed = known !== null && reading.words.has(known.name.split(' ')[0]?.toLowerCase() ?? '');
  if (called && !isNamed) return called;
  if (known) return known;
  group.of ??= stateOfAll(reading, name, group);
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
export function employ(reading: Reading, record: ActorRecord, group: TitleGroup): void {
  const isOpen = record.country === null && record.affiliation === null && reading.introduced.has(record.id);
  if (isOpen) Object.assign(record, employment(reading, group));
}

function employment(reading: Reading, group: TitleGroup): Pick<ActorRecord, 'country' | 'affiliation'> {
  const owner = group.of;
  const acts = owner && group.title.actsFor;
  const branch = acts ? branchOf(reading, owner, group.title.sectors[0] ?? 'GOV') : null;
  return { country: owner?.country ?? null, affiliation: branch?.id ?? null };
}

/** "President Kabila" of no known day: father or son, but Congo's. */
function stateOfAll(reading: Reading, name: string, group: TitleGroup): ActorRecord | null {
  if (name.includes(' ') || group.title.rank >= COURTESY) return null;
  const office = officeName(reading, group.title.title);
  const bearers = (reading.lexicon.leadersBySurname.get(name) ?? []).filter(({ offices }) =>
    offices.some(({ title }) => title === office),
  );
  const country = bearers.length > 1 ? onlyOne(bearers.map((leader) => leader.country)) : null;
  return reading.lexicon.states.get(country ?? '') ?? null;
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
    if (isHusband(reading, leader, group.title.title)) return [];
    if (!single && !leader.name.endsWith(name) && !sharesFirstName(leader, name, meant ? 0 : 1)) return [];
    if (
      group.of &&
      group.of.country !== leader.country &&
      !leader.offices.some((held) => held.of === group.of?.id)
    )
      return [];
    const held = leader.offices.some((one) => one.title === office);
    const score = (held ? 2 : 0) + (group.of ? 1 : 0) + (inOffice(leader, reading.article.published) ? 2 : 0);
    // of two who have held it, the one of whose time the article tells
    const time = timeliness(reading, leader);
    return !single || (time !== null && score > 1) ? [{ leader, score: score + (time ?? 0) / 4 }] : [];
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
  const isInitial = /^\p{Lu}\./u.test(name) && a[0] === b[0];
  return a === b || isInitial || (slips > 0 && a.length > 5 && isNear(a, b));
}

function inOffice(leader: Leader, published: string | null): boolean {
  if (!published) return false;
  return leader.offices.some(
    (office) => (!office.from || office.from <= published) && (!office.to || published <= office.to),
  );
}

export function noteOffice(reading: Reading, group: TitleGroup, record: ActorRecord): void {
  if (group.title.rank >= COURTESY) return;
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
