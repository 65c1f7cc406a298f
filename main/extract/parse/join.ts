// Names become single words before the parse: "Chief of Staff of the Iranian Armed Forces Major General Baqeri"
// is one proper noun to the parser, which then sees the sentence and not the name.
import { hangAsked } from '../gaps/asked.ts';
import { hangCounted } from '../gaps/counted.ts';
import { hangGaps } from '../gaps/gaps.ts';
import { mendTree } from '../mends/tree.ts';
import type { MentionNode, Reading, SentenceReading } from '../reading.ts';
import { parseSentences, type Worded } from '../syntax/stages.ts';
import type { Token } from '../syntax/types.ts';
import { buildTree } from '../tree.ts';
import { type Aside, asidesIn, hangAsides, insideOf } from './asides.ts';
import { openingLength } from './dateline.ts';
import { findVerb, isHeadline, mendHeadline, type Seen, spellOut } from './headline.ts';
import { isHonorific } from './honorifics.ts';
import { hangTime, withoutTime } from './left-out.ts';
import { repairTags } from './repair.ts';

interface Run {
  first: number;
  last: number;
  mention: MentionNode | null;
}

/** Joins the sentences' names, parses them all at once, and moves their mentions to the new tokens. */
export function joinNames(reading: Reading, parse: typeof parseSentences = parseSentences): void {
  const joined = reading.sentences.map((where) => joinSentence(reading, where));
  const parsed = parse(reading.lexicon.syntax, joined.flatMap(partsOf));
  let read = 0;
  reading.sentences.forEach((where, index) => {
    const names = joined[index];
    if (!names) return;
    const parts = parsed.slice(read, (read += 1 + names.asides.length));
    settle(reading, where, names, parts);
  });
}

/** A sentence with its names joined. */
interface Joined {
  runs: Run[];
  isHeadline: boolean;
  seen: Seen;
  /** Which of the tokens the parser is to read: all but the days and a dateline. */
  kept: number[];
  /** What is read apart from the rest. */
  asides: readonly Aside[];
  /** How many tokens the dateline has, an hour behind it included. */
  dateline: number;
}

function joinSentence(reading: Reading, where: SentenceReading): Joined {
  const runs = runsOf(where);
  const { tokens } = where.sentence;
  const joined = runs.map((run) => joinRun(tokens, run));
  const words = joined.map((token, index) =>
    isMay(joined, index) ? 'June' : wordFor(token, runs[index]?.mention ?? null),
  );
  const isShort = isHeadline(joined);
  const seen = (isShort ? spellOut : findVerb)(reading.lexicon, { tokens: joined, words }, (index) =>
    Boolean(runs[index]?.mention),
  );
  const dateline = openingLength(seen.tokens);
  const asides = isShort ? [] : asidesIn(seen.tokens);
  const kept = withoutTime(seen.tokens, dateline).filter(
    (index) => !asides.some(({ first, last }) => first <= index && index <= last),
  );
  return { runs, isHeadline: isShort, seen, kept, asides, dateline };
}

/** What the parser is to read of a sentence: most of it, and its asides. */
function partsOf({ seen, kept, asides }: Joined): Worded[] {
  return [kept, ...asides.map(insideOf)].map((indices) => ({
    tokens: indices.flatMap((index) => seen.tokens[index] ?? []),
    words: indices.map((index) => seen.words[index] ?? ''),
  }));
}

function settle(
  reading: Reading,
  where: SentenceReading,
  joined: Joined,
  [main = [], ...asides]: readonly (readonly Token[])[],
): void {
  const { runs, seen } = joined;
  const whole = hangAsides(hangTime(joined, main), joined.asides, asides);
  const mentions = runs.map((run) => run.mention ?? undefined);
  const tree = mendTree(repairMended(reading, seen.tokens, whole));
  const mended = hangCounted(hangAsked(hangGaps(tree, mentions), mentions), mentions);
  where.sentence = {
    ...where.sentence,
    tokens: joined.isHeadline ? mendHeadline(reading.lexicon, mended) : mended,
  };
  where.tree = buildTree(where.sentence.tokens);
  where.dateline = joined.dateline;
  where.at = mentions;
  runs.forEach(({ mention }, index) => {
    if (mention) moveTo(mention, index);
  });
  placeSwallowed(where, runs);
}

/** What the parser mended is to agree with the lexicon as much as what the tagger said. */
function repairMended(reading: Reading, before: readonly Token[], parsed: readonly Token[]): Token[] {
  const isMended = parsed.map((token, index) => token.xpos !== before[index]?.xpos);
  if (!isMended.includes(true)) return [...parsed];
  const repaired = repairTags(reading.lexicon, parsed);
  return parsed.map((token, index) => (isMended[index] ? (repaired[index] ?? token) : token));
}

/** The sentence cut into runs: a joined phrase, a mention, or a single token. */
function runsOf(where: SentenceReading): Run[] {
  const phrases = mergeOverlaps(where.joined);
  const runs: Run[] = [];
  for (let index = 0; index < where.sentence.tokens.length; ) {
    const at = isHonorific(where, index, phrases) ? index + 1 : index;
    const phrase = phrases.find(({ first, last }) => first <= at && at <= last);
    const mention = phrase?.mention ?? where.at[at] ?? null;
    const last = phrase?.last ?? mention?.last ?? index;
    const end = mention ? afterBracket(where, last, mention) : last;
    runs.push({ first: index, last: end, mention });
    index = end + 1;
  }
  return runs;
}

/** "President Assad" and "Assad's government" share a name: one phrase, headed by what comes last. */
function mergeOverlaps(phrases: SentenceReading['joined']): SentenceReading['joined'] {
  const merged: SentenceReading['joined'] = [];
  for (const phrase of [...phrases].sort((a, b) => a.first - b.first || a.last - b.last)) {
    const before = merged.at(-1);
    if (before && phrase.first <= before.last) {
      merged[merged.length - 1] = {
        first: before.first,
        last: Math.max(before.last, phrase.last),
        mention: phrase.last > before.last ? phrase.mention : before.mention,
      };
    } else merged.push(phrase);
  }
  return merged;
}

/** "… Organization (KIO)": the bracket belongs to the name. */
function afterBracket(where: SentenceReading, last: number, mention: MentionNode): number {
  const { tokens } = where.sentence;
  const inside = where.at[last + 2];
  const isOwn = inside !== undefined && inside.actors[0] === mention.actors[0] && inside.form === 'acronym';
  return tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')' && isOwn ? last + 3 : last;
}

function joinRun(tokens: readonly Token[], run: Run): Token {
  const first = tokens[run.first];
  const last = tokens[run.last];
  if (!first || !last) throw new RangeError('a run outside its sentence');
  if (run.first === run.last) return run.mention ? { ...first, ...tagsFor(first, run.mention) } : first;
  const text = tokens
    .slice(run.first, run.last + 1)
    .map((token) => token.text)
    .join(' ');
  const head = headOf(tokens, run) ?? last;
  const tags = run.mention ? tagsFor(head, run.mention) : { upos: last.upos, xpos: last.xpos };
  return {
    ...last,
    text,
    lower: text.toLowerCase(),
    // a described actor keeps its noun as lemma: frames may ask for "troops"
    lemma: run.mention?.cue ? nounOf(run.mention.cue.word) : text,
    start: first.start,
    end: last.end,
    ...tags,
  };
}

/** "prisoner" of "prisoner of war", "dissident" of "exiled dissident". */
const nounOf = (word: string) =>
  word
    .replace(/ of .*$/, '')
    .split(' ')
    .at(-1) ?? word;

/** The token in front of "of" in "Chadian prisoners of war". */
function headOf(tokens: readonly Token[], { first, last, mention }: Run): Token | undefined {
  if (!mention?.cue?.word.includes(' of ')) return undefined;
  const noun = nounOf(mention.cue.word);
  return tokens
    .slice(first, last)
    .find(
      ({ lower, lemma }, at) => tokens[first + at + 1]?.lower === 'of' && (lemma === noun || lower === noun),
    );
}

/** "soldiers", "policemen", "people" */
const PLURAL = /(s|men|children|people)$/;

/** A demonym keeps its tag (adjective or noun); every other name is a proper noun. */
function tagsFor(token: Token, mention: MentionNode): Pick<Token, 'upos' | 'xpos'> {
  if (mention.cue) return { upos: 'NOUN', xpos: PLURAL.test(token.lower) ? 'NNS' : 'NN' };
  if (mention.form === 'demonym') return { upos: token.upos, xpos: token.xpos };
  return { upos: 'PROPN', xpos: 'NNP' };
}

/** "which in May granted a loan": to the parser a month that is no other word. */
const isMay = (tokens: readonly Token[], index: number) =>
  tokens[index]?.text === 'May' && /^(in|last|next|since|this|until)$/.test(tokens[index - 1]?.lower ?? '');

/** What the parser reads for a name: a common one of its kind, so that a rare name parses like a frequent one. */
function wordFor(token: Token, mention: MentionNode | null): string {
  if (!mention || mention.form === 'demonym') return token.text;
  if (mention.cue) return mention.cue.word;
  switch (mention.actors[0]?.kind) {
    case 'person':
      return 'Bush';
    case 'state':
      return 'Iraq';
    case 'organisation':
    case 'institution':
    case 'group':
    case 'company':
      return 'Congress';
    case 'place':
      return 'Baghdad';
    case 'people':
    case undefined:
      return token.text;
  }
}

/** Mentions inside a joined phrase ("Iranian" in a title) stay mentions of the article but stand at no token. */
function placeSwallowed(where: SentenceReading, runs: readonly Run[]): void {
  const standing = new Set(runs.map((run) => run.mention));
  for (const mention of where.mentions) {
    if (standing.has(mention)) continue;
    const at = where.sentence.tokens.findIndex(
      (token) => token.start <= mention.start && mention.end <= token.end,
    );
    moveTo(mention, at);
  }
}

function moveTo(mention: MentionNode, index: number): void {
  mention.first = index;
  mention.last = index;
  mention.head = index;
}
