// Nouns for who acts that mean things, "shot in the head", jets and tanks, justice, or less than they seem to: "the government in eastern Chad".
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy } from '../../tree.ts';
import type { AgentMatch } from './agent-words.ts';

/** "shot in the head", "shook his head" */
export const isLimb = (
  { sentence: { tokens } }: SentenceReading,
  { first, word }: { first: number; word: string },
) =>
  (word === 'head' || word === 'chair') &&
  /^(DT|PRP\$)$/.test(tokens[first - 1]?.xpos ?? '') &&
  (tokens[first - 2]?.upos === 'ADP' ||
    (word === 'head' && NODDING.has(tokens[first - 2]?.lemma ?? '') && tokens[first + 1]?.lower !== 'of'));

/** What is done with one's own head. */
const NODDING = wordClass('verbs.nodding');

/** "a Canadian unit of General Dynamics", "the nuclear units at Dabaa": of a firm or a plant, and no soldiers. */
export const isOfFirm = (
  { sentence: { tokens }, at }: SentenceReading,
  { first, last, word }: { first: number; last: number; word: string },
) =>
  (/^units?$/.test(word) && WITH_UNITS.has(tokens[first - 1]?.lower ?? '')) ||
  (UNITS.test(word) &&
    tokens[last + 1]?.lower === 'of' &&
    tokens[last + 2]?.xpos === 'NNP' &&
    (at[last + 2] === undefined || at[last + 2]?.actors[0]?.kind === 'company'));

const WITH_UNITS = wordClass('words.with-units');

/** "questioned Gnassingbé's leadership", "his leadership": how he leads, and nobody besides him. */
export const isGift = ({ at, tree }: SentenceReading, { last, word }: { last: number; word: string }) =>
  word === 'leadership' &&
  childrenBy(tree, last, 'nmod:poss', 'nmod').some(
    (owner) =>
      (at[owner]?.actors[0]?.kind === 'person' && /^(of|['’]s?|)$/.test(caseOf(tree, owner) ?? '')) ||
      /^(her|his|my|your)$/.test(tree.tokens[owner]?.lower ?? ''),
  );

/** "jailed two BBC journalists": the firm in front tells more than that they are journalists. */
export const isOfFirmInFront = (
  { at }: SentenceReading,
  { first, word }: { first: number; word: string },
) => {
  const firm = at[first - 1];
  return firm?.form === 'name' && firm.actors[0]?.kind === 'company' && EMPLOYED.has(word.replace(/s$/, ''));
};

const EMPLOYED = wordClass('nouns.of-firms');

const UNITS = /^(arm|branch|division|unit)s?$/;

/** "sold its marketing units", "market forces", "striking seamen": of firms, markets and ships where nobody tells of soldiers. */
export const isOfTrade = ({ words }: Reading, { word }: { word: string }) =>
  IN_TRADE.test(word) &&
  ![...OF_WAR].some((one) => words.has(one)) &&
  [...OF_TRADE].filter((one) => words.has(one)).length > 1;

const IN_TRADE = /^(arm|branch|division|force|sailor|seaman|unit)s?$|^seamen$/;
const OF_TRADE = wordClass('words.of-trade');
const OF_WAR = wordClass('words.of-war');

/** Jets and tanks act for whom they belong to, and for nobody where that is not told. */
export function isThing(reading: Reading, { agent, word }: AgentMatch): boolean {
  return (
    !word.startsWith('coalition ') &&
    agent?.kind === 'institution' &&
    (reading.lexicon.hardware.has(word.split(' ').at(-1) ?? word) || word.endsWith('vehicle'))
  );
}

/** "share intelligence", "freedom and justice", "the forces of hatred" */
export const isIdea = (
  { sentence: { tokens }, at }: SentenceReading,
  { first, last, word }: Pick<AgentMatch, 'first' | 'last' | 'word'>,
) =>
  word === 'intelligence' ||
  // "was on television", "crimes against state security"
  (word === 'television' && tokens[first - 1]?.lower === 'on') ||
  (word === 'state security' && tokens[first - 1]?.upos !== 'DET') ||
  (word === 'justice' && tokens[first]?.text === 'justice' && tokens[first - 1]?.upos !== 'DET') ||
  (/^forces?$/.test(word) &&
    tokens[last + 1]?.lower === 'of' &&
    tokens[last + 2]?.xpos === 'NN' &&
    !at[last + 2]);

/** "the government in eastern Chad", "the administration based in the north of Mali": no state's own. */
export function isOfPart(
  where: SentenceReading | null,
  { word, last = -1 }: { word: string; last?: number },
): boolean {
  if (!where || !/^(administration|government)$/.test(word)) return false;
  const words = where.sentence.tokens.slice(last + 1, last + 6).map(({ text }) => text);
  return /^(based )?in (the (north|south|east|west) of|(north|south|east|west)(east|west)?ern) /.test(
    words.join(' '),
  );
}
