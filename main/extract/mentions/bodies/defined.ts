// "Nim Sarova (NS) is a Shia militia in Chad", "Nim Sarova, a rebel group,": a band that no list knows, by what it is told to be.
import { addName, longestName, newNode } from '../../lexicon/names.ts';
import type { NameNode } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { addMention, freeSpan, type Reading, type SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { behindBracket, runEnd, textOf } from '../people/people.ts';
import { NOT_NAMES } from '../words.ts';
import { unlistedBand } from './bands.ts';

/** Marks such bands wherever the article names them. */
export function markDefined(reading: Reading): void {
  const told = newNode();
  for (const where of reading.sentences)
    where.sentence.tokens.forEach((_, first) => learn(reading, where, first, told));
  if (told.next.size === 0) return;
  for (const where of reading.sentences)
    where.sentence.tokens.forEach((_, first) => {
      const match = longestName(told, where.sentence.tokens, first);
      const record = match?.entries[0]?.record;
      const last = first + (match?.length ?? 0) - 1;
      if (record && freeSpan(reading, where, first, last))
        addMention(reading, where, { first, last, form: 'name', actors: [record], cue: null });
    });
}

/** Adds the name that starts at a token, if it is said to be a band. */
function learn(reading: Reading, where: SentenceReading, first: number, told: NameNode): void {
  const { tokens } = where.sentence;
  if (!isStart(where, first)) return;
  const last = runEnd(tokens, first, INSIDE);
  if (last < first || reading.lexicon.givenNames.has(tokens[first]?.text ?? '')) return;
  const isWhole = where.at[first] && where.at[first] === where.at[last];
  const noun = isWhole ? -1 : bandBehind(tokens, last + 1, first);
  if (noun < 0) return;
  const name = textOf(where, first, last);
  const named = where.at.slice(last + 1, noun + NEAR).find((mention) => mention?.actors[0]?.country);
  const record = unlistedBand(reading, name, 'REB', named?.actors[0]?.country);
  addName(told, name, { record, form: 'name', from: '', to: '', ambiguous: false });
}

/** A capitalised word with nothing of the name in front. */
function isStart({ sentence: { tokens } }: SentenceReading, first: number): boolean {
  const { text = '', upos } = tokens[first] ?? {};
  const before = tokens[first - 1];
  if (!/^\p{Lu}\p{L}+$/u.test(text) || upos === 'PRON' || upos === 'DET' || NOT_NAMES.has(text)) return false;
  return !before || /^(the|,|and|;|by|of|with)$/.test(before.lower);
}

const INSIDE = new Set([...wordClass('names.inside-bands'), 'of', 'for', 'the']);

/** The noun of "is a rebel group" or ", a rebel group" behind a name or its bracket; -1 where there is none. */
function bandBehind(tokens: readonly Token[], index: number, first: number): number {
  const next = behindBracket(tokens, index);
  const verb = tokens[next];
  const isSaid = first <= 1 && /^(is|was|are|were)$/.test(verb?.lower ?? '');
  if (!isSaid && verb?.text !== ',') return -1;
  if (!(isSaid ? /^(an?|one|the)$/ : /^an?$/).test(tokens[next + 1]?.lower ?? '')) return -1;
  let isBand = false;
  for (let at = next + 2; at < next + 2 + NEAR; at++) {
    const { upos = '', lemma = '', lower = '', text = '' } = tokens[at] ?? {};
    isBand ||= QUALITIES.has(lower);
    const isHead = tokens[at + 1]?.upos !== 'NOUN' && tokens[at + 1]?.text !== '-';
    if (isHead && (BANDS.has(lemma) || (isBand && BODIES.has(lemma)))) return at;
    if (!/^(ADJ|NOUN|PROPN|NUM)$/.test(upos) && !/^(-|,|of|the|and)$/.test(text.toLowerCase())) return -1;
  }
  return -1;
}

const NEAR = 9;
const QUALITIES = wordClass('adjectives.of-bands');
const BANDS = wordClass('nouns.bands-told');
const BODIES = wordClass('nouns.band-bodies');
