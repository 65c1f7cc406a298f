// Words that can be nothing else where they stand, whatever the tagger says: "a copper mine/PRP", "to Ceyhan/VB".
import type { Lexicon } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { Token } from '../syntax/types.ts';
import { isBeforeMonth } from '../years.ts';
import { retag } from './relemmatize.ts';

/** The word as what it must be; null for the others. */
export function certainAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  token: Token,
  index: number,
): Token | null {
  // "with both supporting …": a subject, not half of "both … and"
  if (token.lower === 'both' && /^V|ing$/.test(`${tokens[index + 1]?.xpos} ${tokens[index + 1]?.lower}`))
    return { ...token, upos: 'PRON', xpos: 'PRP', lemma: 'they' };
  if (areBothDoing(lexicon, tokens, index)) return { ...token, upos: 'PRON', xpos: 'PRP', lemma: 'they' };
  if (areBothDoing(lexicon, tokens, index - 1)) return retag(lexicon, token, 'VERB', 'VBP');
  if (isArming(tokens, index)) return retag(lexicon, token, 'VERB', isPerfect(tokens, index) ? 'VBN' : 'VBD');
  if (isShotDead(tokens, index)) return retag(lexicon, token, 'VERB', 'VBD');
  if (isCalling(tokens, index)) return retag(lexicon, token, 'VERB', 'VBD');
  if (isSiding(tokens, index)) return { ...token, upos: 'VERB', xpos: 'VBZ', lemma: 'side' };
  // "the bloc, known/VBD as Mercosur,"
  if (token.lower === 'known' && token.xpos === 'VBD') return { ...token, xpos: 'VBN' };
  if (isMeeting(tokens, index)) return retag(lexicon, token, 'VERB', 'VBG');
  if (isItem(tokens, index)) return retag(lexicon, token, 'VERB', 'VBZ');
  if (isMonth(tokens, index)) return { ...token, upos: 'PROPN', xpos: 'NNP', lemma: 'May' };
  // "the pipeline to Ceyhan/VB"
  if (isUnknownName(lexicon, tokens, index))
    return { ...token, upos: 'PROPN', xpos: 'NNP', lemma: token.text };
  if (
    isMine(tokens, index) ||
    isGift(tokens, index) ||
    isTear(tokens, index) ||
    isMeasure(lexicon, tokens, index) ||
    isNo(tokens, index)
  )
    return { ...token, upos: 'NOUN', xpos: 'NN', lemma: token.lower };
  if (isLastTime(tokens, index)) return { ...token, upos: 'ADV', xpos: 'RB', lemma: 'last' };
  // "could well/NN prompt/JJ Chad to leave"
  if (isWell(lexicon, tokens, index)) return { ...token, upos: 'ADV', xpos: 'RB', lemma: 'well' };
  if (isWell(lexicon, tokens, index - 1)) return retag(lexicon, token, 'VERB', 'VB');
  // "Huawei executive/JJ Meng Wanzhou"
  if (token.lower === 'executive' && token.xpos === 'JJ' && tokens[index + 1]?.xpos === 'NNP')
    return { ...token, upos: 'NOUN', xpos: 'NN' };
  return null;
}

/** "may well prompt": in front of a verb. */
const isWell = (lexicon: Lexicon, tokens: readonly Token[], index: number) =>
  tokens[index]?.lower === 'well' &&
  tokens[index - 1]?.xpos === 'MD' &&
  lexicon.vocabulary.verbs.has(tokens[index + 1]?.lower ?? '');

/** "both host/NN Chadian bases": two have no one host, but "both host and guest". */
function areBothDoing(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const [both, token, next] = tokens.slice(Math.max(0, index), index + 3);
  if (index < 0 || both?.lower !== 'both' || !token || !/^(NN|RB|VBP?)$/.test(token.xpos)) return false;
  const isName = next !== undefined && (/^\p{Lu}/u.test(next.text) || next.xpos === 'JJ');
  const isThing = isName || /^(CD|DT|PRP\$)$/.test(next?.xpos ?? '');
  if (!isThing || !lexicon.vocabulary.verbs.has(token.lower)) return false;
  // "both guard Lee and captain Tan"
  return !(isName && tokens.slice(index + 3, index + 7).some(({ lower }) => lower === 'and'));
}

/** "said that Chad armed/JJ Mali", "had armed/VBN Mali": no state is armed by its nature. */
function isArming(tokens: readonly Token[], index: number): boolean {
  const isAdjective = tokens[index]?.lower === 'armed' && tokens[index]?.xpos !== 'VBD';
  // "secretly armed"
  const subject = tokens[index - 1]?.upos === 'ADV' ? index - 2 : index - 1;
  const hasSubject = /^(NNPS?|PRP)$/.test(tokens[subject]?.xpos ?? '');
  return isAdjective && tokens[index + 1]?.upos === 'PROPN' && (hasSubject || isPerfect(tokens, index));
}

const isPerfect = (tokens: readonly Token[], index: number) =>
  /^ha(d|s|ve)$/.test(tokens[index - 1]?.lower ?? '');

/** "since we last/VBP met" */
const isLastTime = (tokens: readonly Token[], index: number) =>
  tokens[index]?.lower === 'last' &&
  /^(PRP|NNPS?)$/.test(tokens[index - 1]?.xpos ?? '') &&
  tokens[index + 1]?.xpos === 'VBD';

/** "A gunman shot/NN dead a consul" */
const isShotDead = (tokens: readonly Token[], index: number) =>
  tokens[index]?.lower === 'shot' &&
  tokens[index + 1]?.lower === 'dead' &&
  tokens[index]?.upos !== 'VERB' &&
  /^(NOUN|PRON|PROPN)$/.test(tokens[index - 1]?.upos ?? '');

/** "Chad called/VBN on Mali to yield": whom a name stands in front of is called on by it. */
const isCalling = (tokens: readonly Token[], index: number) =>
  tokens[index]?.lower === 'called' &&
  tokens[index]?.xpos === 'VBN' &&
  /^(on|upon)$/.test(tokens[index + 1]?.lower ?? '') &&
  /^NNPS?$/.test(tokens[index - 1]?.xpos ?? '') &&
  tokens[index + 2]?.xpos === 'NNP' &&
  tokens.slice(0, index).every(({ xpos }) => !/^(MD|VB[DPZ])$/.test(xpos));

/** "Fiji, which has one of its own, sides/NNS with Tonga": with no other verb before the next comma. */
function isSiding(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const isOpen = before?.text === ',' || before?.xpos === 'NNP';
  if (tokens[index]?.lower !== 'sides' || tokens[index]?.upos === 'VERB' || !isOpen) return false;
  const end = tokens.findIndex(({ text }, at) => at > index && /^[,;.]$/.test(text));
  const rest = tokens.slice(index + 1, end < 0 ? tokens.length : end);
  return rest[0]?.lower === 'with' && rest.every(({ xpos }) => !/^(MD|VB[DPZ])$/.test(xpos));
}

/** "Meeting/NN in Lima on Sunday, the leaders agreed": who meets stands behind the comma. */
function isMeeting(tokens: readonly Token[], index: number): boolean {
  const isOpening = index === 0 && MEETING.has(tokens[0]?.lower ?? '') && tokens[0]?.xpos === 'NN';
  if (!isOpening || !/^(after|at|behind|for|in|on|with)$/.test(tokens[1]?.lower ?? '')) return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const isTold = tokens.slice(0, comma).some(({ xpos }) => /^(MD|VB[DPZ])$/.test(xpos));
  return comma > 0 && !isTold && /^(DET|NOUN|PRON|PROPN)$/.test(tokens[comma + 1]?.upos ?? '');
}

const MEETING: ReadonlySet<string> = new Set(['gathering', 'meeting']);

/** "Calls/NNS on both parties to talk;": an item of a communique, which a semicolon ends. */
const isItem = (tokens: readonly Token[], index: number) =>
  ITEMS.has(tokens[index]?.lower ?? '') &&
  tokens[index]?.upos !== 'VERB' &&
  /^\p{Lu}/u.test(tokens[0]?.text ?? '') &&
  tokens.slice(0, index).every(({ upos }) => upos === 'ADV') &&
  tokens.at(-1)?.text === ';';

const ITEMS = wordClass('verbs.items');

/** "that May/MD diplomats met" */
const isMonth = (tokens: readonly Token[], index: number) =>
  tokens[index]?.text === 'May' &&
  tokens[index]?.xpos === 'MD' &&
  (isBeforeMonth(tokens[index - 1]?.lower) || tokens[index - 1]?.lower === 'by');

/** "to Ceyhan/VB": with a capital, and no verb that anybody knows. */
export const isUnknownName = (lexicon: Lexicon, tokens: readonly Token[], index: number) =>
  /^VB[PZ]?$/.test(tokens[index]?.xpos ?? '') &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(tokens[index]?.text ?? '') &&
  tokens[index - 1]?.lower === 'to' &&
  !lexicon.vocabulary.verbs.has(tokens[index]?.lower ?? '');

/** "a slew/VBD of tariffs" */
const isMeasure = (lexicon: Lexicon, tokens: readonly Token[], index: number) =>
  tokens[index]?.upos === 'VERB' &&
  lexicon.measures.has(tokens[index]?.lower ?? '') &&
  /^an?$/.test(tokens[index - 1]?.lower ?? '') &&
  tokens[index + 1]?.lower === 'of';

/** "Washington's no/DT to the plan" */
const isNo = (tokens: readonly Token[], index: number) =>
  /^(no|yes)$/.test(tokens[index]?.lower ?? '') &&
  /^(POS|PRP\$)$/.test(tokens[index - 1]?.xpos ?? '') &&
  tokens[index + 1]?.lower === 'to';

/** "sent troops to Chad and aid/VB to Mali": these verbs have an object, and no "to". */
const isGift = (tokens: readonly Token[], index: number) =>
  /^(aid|fuel|help|support)$/.test(tokens[index]?.lower ?? '') &&
  tokens[index]?.upos === 'VERB' &&
  tokens[index - 1]?.lower === 'and' &&
  /^(for|from|to)$/.test(tokens[index + 1]?.lower ?? '') &&
  tokens[index + 2]?.upos === 'PROPN';

/** "a copper mine/PRP" */
const isMine = (tokens: readonly Token[], index: number) =>
  tokens[index]?.lower === 'mine' &&
  tokens[index]?.upos === 'PRON' &&
  /^(ADJ|DET|NOUN|PROPN)$/.test(tokens[index - 1]?.upos ?? '');

/** "fired tear/VB gas" */
const isTear = (tokens: readonly Token[], index: number) =>
  tokens[index]?.lower === 'tear' && /^(gas|smoke)$/.test(tokens[index + 1]?.lower ?? '');
