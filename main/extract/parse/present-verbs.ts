// "Norway hands over …", "It also thanks Chad", "Council calls upon …": verbs of the present that look like plurals.
import type { Lexicon } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import { isFinite } from '../mends/mend.ts';
import type { Token } from '../syntax/types.ts';
import { namesObject } from './frame-objects.ts';
import { retag } from './relemmatize.ts';

/** Whether a word is a verb in the present by whom it stands behind and what stands behind it. */
export const isPresent = (lexicon: Lexicon, tokens: readonly Token[], index: number): boolean =>
  isHanding(lexicon, tokens, index) ||
  isWanting(lexicon, tokens, index) ||
  isSaying(lexicon, tokens, index) ||
  isBetween(tokens, index) ||
  isMinuted(lexicon, tokens, index);

/** "Norway hands/NNS over the suspect": a name and what it does, in a headline. */
function isHanding(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const [before, token, particle] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.xpos !== 'NNS' || before?.upos !== 'PROPN' || !OPENING.has(particle?.lower ?? '')) return false;
  if (!isObject(tokens[index + 2]) || tokens.some(isFinite)) return false;
  const verb = retag(lexicon, token, 'VERB', 'VBZ');
  const frames = lexicon.framesByPos.verb.get(verb.lemma) ?? [];
  return frames.some((frame) => frame.particle === particle?.lower);
}

/** "It also thanks/NN Chad": what somebody does, between him and whom he does it to. */
function isBetween(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.xpos === 'VBZ' || !LIKE_NOUNS.has(token.lower)) return false;
  let at = index - 1;
  while (tokens[at]?.upos === 'ADV') at--;
  const isSomebody =
    /^(he|it|she|who)$/.test(tokens[at]?.lower ?? '') || /^NNP?$/.test(tokens[at]?.xpos ?? '');
  const next = tokens[index + 1];
  return isSomebody && next !== undefined && /^(DET|PRON|PROPN)$/.test(next.upos);
}

const LIKE_NOUNS = wordClass('words.verbs-like-nouns');

/** "Council calls/NNS upon Chad to stop": the first words of a minute. */
function isMinuted(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (index !== 1 || token?.xpos !== 'NNS' || !ORGANS.has(tokens[0]?.text ?? '')) return false;
  const next = tokens[2];
  const isOpen = next?.upos === 'DET' || next?.upos === 'PROPN' || /^(for|on|upon)$/.test(next?.lower ?? '');
  if (!isOpen || tokens.some((other, at) => at > index && isFinite(other))) return false;
  return lexicon.framesByPos.verb.has(retag(lexicon, token, 'VERB', 'VBZ').lemma);
}

const ORGANS = wordClass('names.of-organs');

/** "Norway plans/NNS to give tents, officials said": a name and what it wants, in front of an infinitive. */
function isWanting(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.xpos !== 'NNS' || index !== 1 || tokens[0]?.upos !== 'PROPN') return false;
  if (tokens[2]?.lower !== 'to' || tokens[3]?.xpos !== 'VB') return false;
  if (!lexicon.operators.verb.has(retag(lexicon, token, 'VERB', 'VBZ').lemma)) return false;
  // "Chad plans to leave were dropped"
  const comma = tokens.findIndex(({ text }) => text === ',');
  const other = tokens.findIndex((one, at) => at > 3 && isFinite(one));
  return other < 0 || (comma > 0 && comma < other);
}

/** "Norway suspects/NNS that Chad armed them": a name and what it says, in front of the clause. */
function isSaying(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.xpos !== 'NNS' || tokens[index - 1]?.xpos !== 'NNP' || tokens[index + 1]?.lower !== 'that')
    return false;
  const verb = retag(lexicon, token, 'VERB', 'VBZ').lemma;
  const isKnown = lexicon.speechVerbs.has(verb) || lexicon.operators.verb.has(verb);
  return isKnown && !tokens.slice(0, index).some(isFinite);
}

/** "Germany and France list/NN the party": what several do, where the sentence has no other verb. */
export function isJoint(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const frames = token?.xpos === 'NN' ? lexicon.framesByPos.verb.get(token.lower) : undefined;
  if (!frames) return false;
  const isOpen = next?.upos === 'DET' || next?.upos === 'PROPN' || next?.xpos === 'PRP$';
  // "Chad and Mali dispute sections of the border."
  const isDone =
    tokens.at(-1)?.text === '.' &&
    frames.some((frame) => namesObject(frame, headAt(lexicon, tokens, index + 1)));
  let at = index - 1;
  while (/^(DT|NNPS?)$/.test(tokens[at]?.xpos ?? '')) at--;
  const isTwo = at < index - 1 && tokens[at]?.lower === 'and' && tokens[at - 1]?.upos === 'PROPN';
  return isTwo && (isOpen || isDone) && !clauseOf(tokens, index).some(isFinite);
}

/** The last noun of what begins there, and of "sections of the border" the border. */
function headAt(lexicon: Lexicon, tokens: readonly Token[], start: number): string {
  let end = start;
  while (/^(ADJ|DET|NOUN|NUM|PROPN)$/.test(tokens[end]?.upos ?? '')) end++;
  const word = tokens[end - 1]?.lemma.toLowerCase() ?? '';
  const isMeasure = lexicon.measures.has(word) && tokens[end]?.lower === 'of';
  return isMeasure ? headAt(lexicon, tokens, end + 1) : word;
}

/** The words up to ", which" and the like behind a word. */
function clauseOf(tokens: readonly Token[], index: number): readonly Token[] {
  const end = tokens.findIndex(({ lower }, at) => at > index && LEADING_ON.has(lower));
  return end < 0 ? tokens : tokens.slice(0, end);
}

const LEADING_ON: ReadonlySet<string> = new Set([
  'although',
  'but',
  'that',
  'which',
  'while',
  'who',
  'whose',
]);

export const OPENING: ReadonlySet<string> = new Set(['back', 'down', 'from', 'out', 'over', 'to', 'up']);

export const isObject = (token: Token | undefined) =>
  token !== undefined && ['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PRON'].includes(token.upos);
