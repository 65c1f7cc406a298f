// Step 2 of mentions: people by title and name, known to the lexicon or not:
// "Iranian Foreign Minister Javad Zarif", "President of Chile Gabriel Boric", "Gen. Valery Gerasimov".
import type { ActorRecord, Title } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Span } from '../../model.ts';
import { addMention, freeSpan, type MentionNode, type Reading, type SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { bearsName } from '../names/namesakes.ts';
import { isCapitalised, isInCapitals, NAME_PARTICLES, NOT_NAMES } from '../words.ts';
import { officeName, officesOf } from './offices.ts';
import { COURTESY, employ, noteOffice, resolvePerson } from './titled.ts';
import { joinTitle, type TitleGroup, titleAt, titleGroup } from './titles.ts';

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
    const person =
      personAfter(reading, where, group) ?? personBeside(reading, where, firstOf(group, title.length));
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
  // "the Sheikh Zayed hospital" is named after him
  if (last < first || bearsName(where, last + 1)) return null;
  // "the head of Israel's NSO": no name of a person, but "Mr. CHOWDHURY"
  const isShouted = last === first && /^\p{Lu}{3,}$/u.test(where.sentence.tokens[first]?.text ?? '');
  if (isShouted && group.title.rank < COURTESY) return null;
  if (isHeading(reading, where, first, last)) return null;
  const surnamed = withSurname(reading, where, group, first, last);
  if (surnamed) return surnamed;
  const behind = ownerBehind(where, last);
  // "the head of Libya's Presidential Council"
  if (reading.lexicon.organisationHeads.has(where.sentence.tokens[last]?.text ?? '')) return null;
  // "the president of the Swiss Confederation of Bakers": no lone word with an "of" behind it names a person
  if (last === first && !behind && where.sentence.tokens[last + 1]?.lower === 'of') return null;
  group.of ??= behind;
  const name = textOf(where, first, last);
  const record = resolvePerson(reading, where, name, group);
  const mention = addMention(reading, where, { first, last, form: 'name', actors: [record], cue: null });
  if (!mention) return null;
  noteOffice(reading, group, record);
  return { mention, title: group.title, titleSpan: spanOf(where, group.span), of: group.of };
}

/** "BRITISH AIDE CRITICIZES TAX": of words in capitals, a name is what the article calls so below as well. */
const isHeading = (
  { sentences }: Reading,
  { sentence: { tokens } }: SentenceReading,
  first: number,
  last: number,
) =>
  last > first &&
  isInCapitals(tokens) &&
  sentences.some(({ sentence }) => !isInCapitals(sentence.tokens)) &&
  !sentences.some(({ sentence }) =>
    sentence.tokens.some(
      ({ text, lower }) =>
        text !== tokens[last]?.text && /^\p{Lu}/u.test(text) && lower === tokens[last]?.lower,
    ),
  );

/** "the Special Envoy of the Secretary-General, Ann Lee": of two offices with a name behind both the first is hers. */
const firstOf = (group: TitleGroup, length: number): TitleGroup => ({
  ...group,
  title: group.titles[0] ?? group.title,
  span: [group.first, group.first + length - 1],
});

/** "the President of Chile, Gabriel Boric, …": a name between commas behind an office in capitals. */
function personBeside(reading: Reading, where: SentenceReading, group: TitleGroup): FoundPerson | null {
  const { tokens } = where.sentence;
  const first = group.last + 2;
  if (group.title.title.endsWith(' of the secretary-general'))
    group.of ??= reading.lexicon.actors.get('organisation:united-nations') ?? null;
  // "the Special Envoy for Mali, Ada Lee"
  const isOwned = group.of !== null || group.isPortfolio;
  const isOffice = isCapitalised(tokens[group.span[0]]?.text ?? '') && group.title.rank < 6 && isOwned;
  // "the Envoy of the Secretary-General, Ann Lee": whose envoy she is
  const isOwner = tokens[group.first - 1]?.lower === 'the' && tokens[group.first - 2]?.lower === 'of';
  if (!isOffice || isOwner || tokens[group.last + 1]?.text !== ',') return null;
  const known = where.at[first];
  const [record] = known?.actors ?? [];
  const last = known ? known.last : nameEnd(where, first);
  // "In a letter to the President of Chile, Maduro said": another
  const isClosed = /^(,|;|\.|\)|and)$/.test(tokens[last + 1]?.text ?? '.');
  if (!isClosed || last < first || (!known && last === first)) return null;
  if (known) {
    const isPerson = record?.kind === 'person' && known.form === 'name';
    const isTheirs =
      isPerson &&
      (record.country === null ||
        group.of?.kind === 'organisation' ||
        record.country === group.of?.country ||
        officesOf(record).some(({ of }) => of === group.of?.id));
    if (!isTheirs) return null;
    employ(reading, record, group);
    if (!isFormer(where, group.first)) noteOffice(reading, group, record);
    return { mention: known, title: group.title, titleSpan: spanOf(where, group.span), of: group.of };
  }
  const introduced = resolvePerson(reading, where, textOf(where, first, last), group);
  const mention = addMention(reading, where, { first, last, form: 'name', actors: [introduced], cue: null });
  if (!mention) return null;
  if (!isFormer(where, group.first)) noteOffice(reading, group, introduced);
  return { mention, title: group.title, titleSpan: spanOf(where, group.span), of: group.of };
}

/** "the late Emir of Kuwait, Sheikh Sabah" */
const isFormer = ({ sentence }: SentenceReading, first: number) =>
  FORMER.has(sentence.tokens[first - 1]?.lower ?? '');

const FORMER = wordClass('words.former');

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
  const isHolder = officesOf(known).some(
    ({ title, of }) => title === office && (!group.of || of === group.of.id),
  );
  const record = isHolder ? known : resolvePerson(reading, where, textOf(where, first, mention.last), group);
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

/** "the Secretary of State for Commonwealth Affairs": of what a minister is, and nobody's name. */
const PORTFOLIOS = wordClass('names.portfolios');

/** The last token of a run of capitalised words that no name has taken. */
export function nameEnd(where: SentenceReading, first: number): number {
  const { tokens } = where.sentence;
  let last = first - 1;
  // "Patrick Leahy, D-Vt."
  if (/^[DIR]$/.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === '-') return last;
  for (let at = first; at < tokens.length && at < first + 7; at++) {
    const token = tokens[at];
    if (!token || where.at[at] || NOT_NAMES.has(token.text) || PORTFOLIOS.has(token.text)) break;
    const inside = NAME_PARTICLES.has(token.lower) && at > first;
    const leading =
      at === first && NAME_PARTICLES.has(token.lower) && isCapitalised(tokens[at + 1]?.text ?? '');
    const next = tokens[at + 1];
    // "Lee Byung-ho"
    const isSyllable = next !== undefined && next.upos === 'PROPN' && /^[a-z]{2,5}$/.test(next.text);
    const hyphenated = token.text === '-' && at > first && (isSyllable || isCapitalised(next?.text ?? ''));
    if (hyphenated && isSyllable && next.start === token.end && !where.at[at + 1]) {
      last = ++at;
      continue;
    }
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

/** On from a word over capitalised ones and what joins them, as far as the last of them that is no other's. */
export function runEnd(
  tokens: readonly Token[],
  first: number,
  joining: ReadonlySet<string>,
  isOther = (_index: number) => false,
): number {
  let last = first;
  for (let index = first + 1; index < tokens.length && index < first + 9; index++) {
    const { text = '', lower = '', upos = '' } = tokens[index] ?? {};
    if (isOther(index)) break;
    if (isCapitalised(text) && upos !== 'PUNCT') last = index;
    else if (!(joining.has(lower) || text === '-')) break;
  }
  return last;
}

/** The token behind a name, or behind the bracket that follows it. */
export const behindBracket = (tokens: readonly Token[], index: number): number =>
  tokens[index]?.text === '(' ? tokens.findIndex(({ text }, at) => at > index && text === ')') + 1 : index;

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
