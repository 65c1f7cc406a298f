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
