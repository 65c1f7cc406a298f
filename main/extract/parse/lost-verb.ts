// "Canada, which … , sent/VBN …": the verb of a sentence behind what describes its subject, taken for a participle.
import type { Lexicon } from '../lexicon/types.ts';
import { isFinite } from '../mends/mend.ts';
import type { Token } from '../syntax/types.ts';
import { namesObject } from './frame-objects.ts';

const RELATIVE = /^(WDT|WP|WP\$)$/;

/** Where such a verb stands, in the sentence or in a part of it behind ", and"; -1 where none does. */
export function lostVerb(tokens: readonly Token[]): number {
  const starts = tokens.flatMap(({ lower }, index) =>
    JOINING.has(lower) && tokens[index - 1]?.text === ',' ? [index + 1] : [],
  );
  for (const start of [0, ...starts]) {
    const found = lostIn(tokens.slice(start));
    if (found >= 0) return start + found;
  }
  return -1;
}

const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'while']);

function lostIn(tokens: readonly Token[]): number {
  const opening = tokens.findIndex(({ text }) => text === ',');
  if (opening < 1 || tokens.at(-1)?.text !== '.') return -1;
  const subject = tokens.slice(0, opening);
  if (!isNounPhrase(subject)) return -1;
  return tokens.findLastIndex(
    (token, index) =>
      token.xpos === 'VBN' &&
      index > opening + 2 &&
      tokens[index - 1]?.text === ',' &&
      tokens[index + 1]?.lower !== 'by' &&
      isAside(tokens.slice(opening + 1, index - 1)) &&
      isSubordinate(tokens.slice(index + 1)),
  );
}

const isNounPhrase = (tokens: readonly Token[]) =>
  tokens.some(({ upos }) => upos === 'PROPN' || upos === 'NOUN') &&
  tokens.every((token) => token.upos !== 'VERB' && token.upos !== 'AUX' && !isFinite(token)) &&
  !['ADP', 'SCONJ', 'CCONJ', 'ADV'].includes(tokens[0]?.upos ?? '');

/** What describes a subject has a verb of its own only behind "which" or "who". */
const isAside = (tokens: readonly Token[]) =>
  tokens.slice(0, 2).some(({ xpos }) => RELATIVE.test(xpos)) || !tokens.some(isFinite);

/** Whether every finite verb has something before it that opens a clause of its own. */
function isSubordinate(tokens: readonly Token[]): boolean {
  const finite = tokens.findIndex(isFinite);
  return finite < 0 || tokens.slice(0, finite).some((token) => RELATIVE.test(token.xpos) || isOpening(token));
}

const isOpening = ({ upos, lower }: Token) =>
  upos === 'SCONJ' ||
  ['after', 'and', 'as', 'before', 'but', 'since', 'that', 'until', 'when', 'where'].includes(lower);

/** "recalled its envoy and imposed/VBN sanctions": a participle behind "and" with an object that the frames know. */
export function joinedVerb(lexicon: Lexicon, tokens: readonly Token[]): number {
  return tokens.findIndex(({ xpos, lemma }, index) => {
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    if (xpos !== 'VBN' || before?.lower !== 'and' || !/^NNS?$/.test(next?.xpos ?? '')) return false;
    const last = tokens.slice(0, index).findLast((token) => token.upos === 'VERB' || token.upos === 'AUX');
    const frames =
      last?.xpos === 'VBD' && last.upos === 'VERB' ? lexicon.framesByPos.verb.get(lemma) : undefined;
    return (frames ?? []).some((frame) => namesObject(frame, next?.lemma ?? ''));
  });
}
