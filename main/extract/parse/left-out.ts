// What the parser is not to read: days, datelines, brackets, "USD" before a "$", "on one side … on the other".
import { wordClass } from '../lexicon/word-classes.ts';
import type { Token } from '../syntax/types.ts';
import { bracketed } from './brackets.ts';
import { twoSides } from './two-sides.ts';

const DAYS = wordClass('nouns.days');

/** The tokens but the dateline, "on Monday", "Thursday", "today": the press drops them anywhere, and they lead the parser astray. */
export function withoutTime(tokens: readonly Token[], dateline: number): number[] {
  const out = new Set<number>(Array.from({ length: dateline }, (_, index) => index));
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    // "talks here between Chad and Mali"
    if (token.lower === 'here' && tokens[index - 1]?.upos === 'NOUN' && next?.upos === 'ADP') out.add(index);
    if (!DAYS.has(token.lower) || next?.xpos === 'POS' || next?.upos === 'NOUN') return;
    out.add(index);
    if (tokens[index - 1]?.lower === 'on') out.add(index - 1);
  });
  for (const index of [...bracketed(tokens), ...currencies(tokens)]) out.add(index);
  for (const index of closing(tokens)) out.add(index);
  const sides = twoSides(tokens);
  for (const [first, last] of sides ? [sides.one, sides.other] : [])
    for (let index = first; index <= last; index++) out.add(index);
  const all = tokens.map((_, index) => index);
  const kept = all.filter((index) => !out.has(index));
  return kept.length === 0 ? all : kept;
}

/** "USD $4 million": the sign says it again. */
const currencies = (tokens: readonly Token[]): number[] =>
  tokens.flatMap(({ text }, index) =>
    /^[A-Z]{2,3}$/.test(text) && /^[$€£¥]$/.test(tokens[index + 1]?.text ?? '') ? [index] : [],
  );

/** "the President of Chile, Gabriel Boric/, said": what closes a name joined to its office would part it from its verb. */
const closing = (tokens: readonly Token[]): number[] =>
  tokens.flatMap((token, index) =>
    token.text.includes(' , ') &&
    tokens[index + 1]?.text === ',' &&
    /^(ADV|AUX|VERB)$/.test(tokens[index + 2]?.upos ?? '')
      ? [index + 1]
      : [],
  );

/** All tokens again; those that the parser did not read hang on the verb before them. */
export function hangTime(
  { seen: { tokens }, kept }: { seen: { tokens: readonly Token[] }; kept: readonly number[] },
  parsed: readonly Token[],
): readonly Token[] {
  if (kept.length === tokens.length) return parsed;
  const byIndex = new Map(kept.map((index, place) => [index, parsed[place]]));
  return tokens.map((token, index) => {
    const own = byIndex.get(index);
    if (own) return { ...own, head: own.head < 0 ? -1 : (kept[own.head] ?? -1) };
    if (token.lower === 'on' && index + 1 < tokens.length)
      return { ...token, head: index + 1, deprel: 'case' };
    const verb = timedWord(tokens, kept, index);
    const root = kept.find((other) => byIndex.get(other)?.head === -1);
    return { ...token, head: verb ?? root ?? -1, deprel: 'obl:tmod' };
  });
}

/** What a day that was left out is told of: the verb before it, mostly. */
function timedWord(tokens: readonly Token[], kept: readonly number[], day: number): number | undefined {
  const isVerb = (at: number) => tokens[at]?.upos === 'VERB';
  const before = kept.findLast((at) => at < day) ?? -1;
  // "a visit that had been due on Wednesday"
  if (tokens[before]?.lower === 'due') return before;
  // "recalled him and on Saturday signed a law"
  const isNext = tokens[before]?.upos === 'CCONJ' && isVerb(day + 1);
  return isNext ? day + 1 : kept.findLast((at) => at < day && isVerb(at));
}
