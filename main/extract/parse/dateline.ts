// "TUNIS, May 3, 2011 (Agencies) –": what opens a report is no part of its first sentence.
import { wordClass } from '../lexicon/word-classes.ts';
import type { Token } from '../syntax/types.ts';
import { clockLength } from './clock.ts';
import { dateHeadingLength } from './date-heading.ts';

/** How many tokens a dateline, the date over a report, a label or a greeting takes, and the hour behind it; 0 where none does. */
export function openingLength(tokens: readonly Token[]): number {
  const length =
    datelineLength(tokens) || dateHeadingLength(tokens) || labelLength(tokens) || greetingLength(tokens);
  return length + clockLength(tokens, length);
}

const DASH = /^(–|—|-|--|―)$/;

/** How many tokens a dateline at the start of a sentence takes, its dash included; 0 where there is none. */
function datelineLength(tokens: readonly Token[]): number {
  const dash = tokens.findIndex(
    ({ text }, index) => index < REACH && DASH.test(text) && isApart(tokens, index),
  );
  if (dash < 1 || !tokens[dash + 1]) return 0;
  const before = tokens.slice(0, dash);
  const isShouted = /^\p{Lu}{3,}( \p{Lu}+)*$/u.test(before[0]?.text ?? '');
  const isDated =
    before.some(({ text }) => MONTHS.test(text)) && before.some(({ text }) => /^\d+$/.test(text));
  // "(Agencies) –" ends one wherever it was sent from
  const isSigned = before.at(-1)?.text === ')';
  return (isShouted || isDated || isSigned) &&
    before.every(
      (token, index) => isOfDateline(token) || (isWithin(before, index) && LINKING.test(token.text)),
    )
    ? dash + 1
    : 0;
}

/** How many tokens "The Minister of Defence (Ada Lee):" takes in front of what she says; 0 where there is none. */
function labelLength(tokens: readonly Token[]): number {
  const colon = tokens.findIndex(({ text }, index) => index < REACH && text === ':');
  const bracket = tokens.findIndex(({ text }) => text === '(');
  const isLabel = bracket > 1 && tokens[colon - 1]?.text === ')' && /^(a|the)$/.test(tokens[0]?.lower ?? '');
  return isLabel && tokens.slice(1, bracket).every(isOfTitle) && tokens[colon + 1] ? colon + 1 : 0;
}

/** How many tokens "Mr. Speaker, my fellow Ghanaians:" takes in front of an address; 0 where it has no greeting. */
function greetingLength(tokens: readonly Token[]): number {
  const colon = tokens.findIndex(({ text }, index) => index < LONG && text === ':');
  const greeting = tokens.slice(0, Math.max(0, colon));
  const isGreeting =
    (ADDRESSING.has(greeting[0]?.lower ?? '') || greeting.some(({ lower }) => lower === 'fellow')) &&
    greeting.every(({ xpos }) => !/^(MD|VB[DPZ])$/.test(xpos));
  return isGreeting && tokens[colon + 1] ? colon + 1 : 0;
}

/** How far the colon behind a greeting may lie. */
const LONG = 60;
const ADDRESSING = wordClass('words.addressing');

const isOfTitle = ({ text }: Token) => /^\p{Lu}/u.test(text) || LINKING.test(text);

/** How far the dash of a dateline may lie. */
const REACH = 16;

const MONTHS = /^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(\.|[a-z]+)?$/;

/** A dash with spaces around it: "Guinea-Bissau" holds none. */
const isApart = (tokens: readonly Token[], dash: number) =>
  (tokens[dash - 1]?.end ?? 0) < (tokens[dash]?.start ?? 0) &&
  (tokens[dash]?.end ?? 0) < (tokens[dash + 1]?.start ?? 0);

/** "(Office of the Press Secretary)" */
const isWithin = (tokens: readonly Token[], index: number) =>
  tokens.slice(0, index).some(({ text }) => text === '(') &&
  tokens.slice(index).some(({ text }) => text === ')');

const LINKING = /^(and|de|des|du|for|of|the)$/;

/** Names, numbers and what stands between them; "of" and "and" as in "Tristan da Cunha" are rare enough. */
const isOfDateline = ({ text }: Token) => /^(\p{Lu}[\p{L}.'’/ -]*|\d+|[,.()/-])$/u.test(text);
