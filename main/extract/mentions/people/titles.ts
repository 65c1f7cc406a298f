// Titles in front of a name, and whose office they are: "Chief of Staff of the Iranian Armed Forces Major General".
import type { ActorRecord, Title } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { isCapitalised, TITLE_PREFIXES } from '../words.ts';

export interface TitleGroup {
  /** With the owner in front: "Iran's". */
  start: number;
  first: number;
  last: number;
  /** The weightiest title of the group and where it stands. */
  title: Title;
  span: [number, number];
  of: ActorRecord | null;
  /** All titles of the group, in the order of the text. */
  titles: Title[];
  /** "for Africa": it tells what they care for, and not whose they are. */
  isPortfolio: boolean;
}

export function titleAt(
  reading: Reading,
  where: SentenceReading,
  index: number,
): { title: Title; length: number } | null {
  const { tokens } = where.sentence;
  const { titleStarts } = reading.lexicon;
  const first = tokens[index]?.lower ?? '';
  const start = titleStarts.get(first.endsWith('.') ? first.slice(0, -1) : first) ?? 0;
  const longest = Math.max(titleStarts.get(first) ?? 0, start);
  if (longest === 0) return null;
  // a full stop behind a title may be its own
  const phrases = phrasesFrom(tokens, index, longest + 1);
  for (let length = phrases.length; length >= 1; length--) {
    const text = phrases[length - 1] ?? '';
    const title =
      reading.lexicon.titles.get(text) ??
      (text.endsWith('.') ? reading.lexicon.titles.get(text.slice(0, -1)) : undefined);
    // a title right before a name is capitalised in the press, but for a few ("spokesman", "leader")
    const isHow = length === 1 && tokens[index]?.text === 'major';
    if (title && !isHow && isOpen(where, index, length)) return { title, length };
  }
  return null;
}

/** Whether no other name has taken the words; in "Leader of the Islamic Revolution" nobody is called Islamic. */
const isOpen = ({ at }: SentenceReading, first: number, length: number) =>
  at
    .slice(first, first + length)
    .every((one) => !one || (one.form === 'demonym' && one.first > first && one.last < first + length - 1));

/** The first word, the first two … in lower case, with hyphens and a full stop as they are written. */
function phrasesFrom(tokens: readonly Token[], first: number, most: number): string[] {
  const phrases: string[] = [];
  let text = '';
  for (let index = first; index < Math.min(tokens.length, first + most); index++) {
    text += index === first ? tokens[index]?.lower : ` ${tokens[index]?.lower}`;
    const whole = / [-/] /.test(text) ? text.replace(/ ([-/]) /g, '$1') : text;
    phrases.push(whole.endsWith(' .') ? `${whole.slice(0, -2)}.` : whole);
  }
  return phrases;
}

/** Titles that follow one another, with "of X": "Chief of Staff of the Iranian Armed Forces Major General". */
export function titleGroup(
  reading: Reading,
  where: SentenceReading,
  index: number,
  start: { title: Title; length: number },
): TitleGroup {
  const { tokens } = where.sentence;
  let last = index + start.length - 1;
  const owner = ownerBefore(where, index);
  const group: TitleGroup = {
    start: owner?.first ?? index,
    first: index,
    last,
    title: start.title,
    span: [index, last],
    of: owner?.of ?? null,
    titles: [start.title],
    isPortfolio: false,
  };
  for (let guard = 0; guard < 4; guard++) {
    const skip = ownerAfter(reading, where, last);
    if (skip) {
      // "Minister for Africa", "Special Envoy for Yemen": of what they care for they are no officials
      const isPortfolio =
        tokens[last + 1]?.lower === 'for' && PORTFOLIOS.test(group.titles.at(-1)?.title ?? '');
      if (isPortfolio) group.isPortfolio = true;
      else group.of ??= skip.of;
      last = skip.last;
    }
    const and = isJoinedTitle(where, index, last) ? 1 : 0;
    const next = titleAt(reading, where, last + 1 + and);
    // "a special representative of U.S. President Lee": whom Lee sends
    if (skip && /^an?$/.test(tokens[index - 1]?.lower ?? '')) {
      last = index + start.length - 1;
      group.of = owner?.of ?? null;
      break;
    }
    if (!next) {
      const isDot =
        tokens[last + 1]?.text === '.' &&
        tokens[last]?.text.length !== undefined &&
        (tokens[last]?.text.length ?? 9) <= 4;
      if (isDot && !skip) last += 1;
      break;
    }
    const span: [number, number] = [last + 1 + and, last + and + next.length];
    group.titles.push(next.title);
    if (next.title.rank < group.title.rank) {
      group.title = next.title;
      group.span = span;
    }
    last = span[1];
  }
  group.last = last;
  return group;
}

/**
 * "Deputy Prime Minister and Minister of Finance Ana Lima": one who holds both, where both are capitalised; but "the Prime
 * Minister and Defence Secretary Ana Lima" are two.
 */
const isJoinedTitle = ({ sentence: { tokens } }: SentenceReading, first: number, last: number) =>
  tokens[last + 1]?.lower === 'and' &&
  (tokens[first - 1]?.lower !== 'the' || /^(deputy|vice)$/.test(tokens[first]?.lower ?? '')) &&
  isCapitalised(tokens[first]?.text ?? '') &&
  isCapitalised(tokens[last + 2]?.text ?? '');

const PORTFOLIOS =
  /(adviser|advisor|commissioner|coordinator|envoy|minister|rapporteur|representative|secretary)( of the secretary-general)?$/;

/** "Iranian President", "Iran's new president", "EU foreign policy chief": the owner in front of a title. */
function ownerBefore(where: SentenceReading, index: number): { of: ActorRecord; first: number } | null {
  const { tokens } = where.sentence;
  // "World Bank (IBRD) President"
  let at = tokens[index - 1]?.text === ')' && tokens[index - 3]?.text === '(' ? index - 4 : index - 1;
  while (at >= 0 && (TITLE_PREFIXES.has(tokens[at]?.lower ?? '') || tokens[at]?.text === '-')) at--;
  if (at >= 0 && /^['’]s?$/.test(tokens[at]?.text ?? '')) at--;
  const mention = at >= 0 ? where.at[at] : undefined;
  const record = mention?.actors[0];
  if (!mention || !record || mention.actors.length !== 1) return null;
  // "In Turkey Minister Lee met …", "In Ankara President Lee met …": where, not whose
  const isIn = tokens[mention.first - 1]?.lower === 'in' && at === index - 1;
  if (isIn && mention.form === 'name') return null;
  // but a president whom nobody knows is at home in his capital
  if (isIn && mention.form === 'capital')
    return where.at.slice(index, index + NEAR).some((one) => one?.actors[0]?.kind === 'person')
      ? null
      : { of: record, first: index };
  return record.kind === 'person' || record.kind === 'place' ? null : { of: record, first: mention.first };
}

/** Within how many words a title has its name. */
const NEAR = 4;

/** "… of Iran", "… of the Iranian Armed Forces", "… of the General Staff of the Armed Forces of Russia". */
function ownerAfter(
  reading: Reading,
  where: SentenceReading,
  last: number,
): { of: ActorRecord; last: number } | null {
  const { tokens } = where.sentence;
  let at = last + 1;
  if (!['of', 'for'].includes(tokens[at]?.lower ?? '')) return null;
  at++;
  let of: ActorRecord | null = null;
  while (at < tokens.length && at < last + 14) {
    const mention = where.at[at];
    const record = mention?.actors[0];
    if (mention) {
      if (!record || record.kind === 'person') break;
      of = pickOwner(of, record);
      at = mention.last + 1;
      continue;
    }
    const step = agentLength(reading, where, at) || (isLinking(tokens[at]?.lower) ? 1 : 0);
    if (step === 0 && (of || !isCapitalised(tokens[at]?.text ?? ''))) break;
    at += step || 1;
  }
  return of ? { of, last: at - 1 } : null;
}

/** Who is sent, and whose "for" tells what for. */
export const ENVOYS = wordClass('nouns.sent');

/** Tokens of a common noun for an actor that starts here: "Armed Forces" 2. */
function agentLength(reading: Reading, where: SentenceReading, at: number): number {
  for (let length = 3; length >= 1; length--) {
    const words = where.sentence.tokens.slice(at, at + length).map((token) => token.lower);
    if (words.length === length && reading.lexicon.agents.has(words.join(' '))) return length;
  }
  return 0;
}

const pickOwner = (held: ActorRecord | null, found: ActorRecord) =>
  held && found.kind === 'state' ? held : found;

const isLinking = (word: string | undefined) =>
  word === 'of' || word === 'the' || word === 'and' || word === "'s" || word === '’s';

/** Title, owner and name are one phrase; the parser is to see the name alone. A title of several words is a mention, too. */
export function joinTitle(
  reading: Reading,
  where: SentenceReading,
  group: TitleGroup,
  mention: MentionNode,
): void {
  where.joined.push({ first: group.start, last: Math.max(mention.last, group.last), mention });
  const { first, last } = group;
  const { tokens } = where.sentence;
  // "Minister for the Middle East", "Foreign Secretary"; the last word of "Foreign Minister" is found by itself
  const isPair = last === first + 1 && !reading.lexicon.agents.has(tokens[last]?.lower ?? '');
  if ((last <= group.span[1] && !isPair) || last >= mention.first) return;
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const titled = { ...mention, first, last, head: last, start, end, form: 'title' as const };
  reading.mentions.push(titled);
  where.mentions.push(titled);
}
