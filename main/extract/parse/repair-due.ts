// "agreed to close/JJ borders", "demanded that Chad hand/NN over the men": what somebody is to do needs a verb.
import type { Lexicon } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { Token } from '../syntax/types.ts';
import { isObject, OPENING } from './present-verbs.ts';

/** "demanded that Chad hand/NN over the men": who is to do it needs a verb. */
export function isDemanded(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  // "Chad", "the men": who is to do it stands before
  if (!NAMING.has(tokens[index - 1]?.xpos ?? '')) return false;
  if (!token || !/^NN|^JJ$|^RB$/.test(token.xpos) || !lexicon.vocabulary.verbs.has(token.lower)) return false;
  const next = tokens[index + 1];
  const isOpen = isObject(next) || next?.xpos === 'PRP$' || OPENING.has(next?.lower ?? '');
  let at = index - 1;
  while (NAMING.has(tokens[at]?.xpos ?? '') && tokens[at]?.lower !== 'that') at--;
  if (!isOpen || at === index - 1 || tokens[at]?.lower !== 'that') return false;
  const asks = tokens[at - 1];
  if (asks?.upos !== 'VERB') return false;
  return lexicon.operators.verb.get(asks.lemma)?.effect === 'request' || WISHING_THAT.has(asks.lemma);
}

const NAMING: ReadonlySet<string> = new Set(['DT', 'NNP', 'NNPS']);

/** Behind their "that" stands what is to be done. */
const WISHING_THAT = wordClass('verbs.wishing-that');

/** "agreed to let Chad place/NN missiles there": whoever is let do something does it. */
export function isLetTo(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || !/^NNP?$/.test(token.xpos) || !/^[a-z]/.test(token.text)) return false;
  if (!/^NNPS?$/.test(before?.xpos ?? '') || !lexicon.vocabulary.verbs.has(token.lower)) return false;
  const isOpen = isObject(next) || /^(CD|NNS|PRP\$)$/.test(next?.xpos ?? '') || next?.upos === 'DET';
  let at = index - 1;
  while (NAMING.has(tokens[at]?.xpos ?? '')) at--;
  return isOpen && tokens[at]?.lemma === 'let' && tokens[at]?.upos === 'VERB';
}

/** "plan to march/NN on the embassy", "urged them to back/NN off": what they are to do. */
export function isPlannedTo(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 2], tokens[index], tokens[index + 1]];
  if (!token || !/^(NNP?|RB)$/.test(token.xpos) || !/^[a-z]/.test(token.text)) return false;
  if (tokens[index - 1]?.lower !== 'to') return false;
  if (!/^(ADP|ADV|DET)$/.test(next?.upos ?? '') || !lexicon.vocabulary.verbs.has(token.lower)) return false;
  const isTold = before?.xpos === 'PRP' && tokens[index - 3]?.upos === 'VERB';
  const word = isTold ? tokens[index - 3]?.lemma : before?.upos === 'VERB' ? before.lemma : undefined;
  const effect = lexicon.operators.verb.get(word ?? '')?.effect;
  return isTold ? effect === 'request' : effect === 'plan' || effect === 'threaten';
}

/** "urged them to free/JJ Lee", "agreed to close/JJ borders": what they are to do. */
export function isToDo(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.xpos !== 'JJ' || tokens[index - 1]?.lower !== 'to') return false;
  if (isFreeing(tokens, index)) return true;
  const next = tokens[index + 1];
  const isOpen = next?.xpos === 'NNP' || next?.xpos === 'PRP$' || next?.upos === 'DET';
  if (!isOpen && !isDoneTo(lexicon, tokens, index)) return false;
  if (!lexicon.vocabulary.verbs.has(token.lower)) return false;
  return tokens.slice(Math.max(0, index - 6), index - 1).some(({ upos, lemma }) => {
    const effect = upos === 'VERB' ? lexicon.operators.verb.get(lemma)?.effect : undefined;
    return effect !== undefined && TO_DO.has(effect);
  });
}

/** "close land and air borders", but "close ties", "direct talks": whether frames know the verb with such an object. */
function isDoneTo(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const frames = lexicon.framesByPos.verb.get(tokens[index]?.lower ?? '') ?? [];
  const isKnown = ({ lemma }: Token) =>
    frames.some(({ constraints }) =>
      constraints.some(({ role, lemmas, forbidden }) => role === 'obj' && !forbidden && lemmas.has(lemma)),
    );
  for (let at = index + 1; PHRASE.has(tokens[at]?.upos ?? ''); at++)
    if (tokens[at]?.upos === 'NOUN' && isKnown(tokens[at] as Token)) return true;
  return false;
}

const PHRASE: ReadonlySet<string> = new Set(['ADJ', 'CCONJ', 'NOUN']);

const TO_DO: ReadonlySet<string> = new Set(['commit', 'plan', 'refuse', 'request', 'try']);

/** "to free/JJ all prisoners", but "to free elections" */
const isFreeing = (tokens: readonly Token[], index: number) =>
  tokens[index]?.lower === 'free' &&
  tokens[index - 1]?.lower === 'to' &&
  FREED.has(nounBehind(tokens, index)?.lemma ?? '');

/** "all political prisoners": the plural behind what may stand in front of one. */
function nounBehind(tokens: readonly Token[], index: number): Token | undefined {
  const at = tokens.findIndex(
    ({ xpos }, other) => other > index && !/^(CC|CD|JJ[RS]?|NN|NNP|PDT|DT|PRP\$|VB[GN])$/.test(xpos),
  );
  return tokens[at]?.xpos === 'NNS' ? tokens[at] : undefined;
}

const FREED = wordClass('nouns.freed');
