// Headlines have a grammar of their own: "Peru, Chile sign pact", "Biden to meet Xi", "Two Danes killed in Lima".
import type { Lexicon } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import { ERRANDS } from '../mends/arguments/stays.ts';
import { hung, isFinite } from '../mends/mend.ts';
import type { Token } from '../syntax/types.ts';
import { namesObject, takesObject } from './frame-objects.ts';
import { joinedVerb, lostVerb } from './lost-verb.ts';

const LONGEST = 20;

/** A line without a full stop is one, and nothing else is. */
export function isHeadline(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.text ?? '';
  const before = /^["”’')]$/.test(last) ? (tokens.at(-2)?.text ?? '') : last;
  return tokens.length > 2 && tokens.length <= LONGEST && /[\p{L}\p{N}]$/u.test(before);
}

/** What the parser is to see in place of a sentence's tokens and words. */
export interface Seen {
  tokens: Token[];
  words: string[];
}

/** Whether a name of an actor stands at a token. */
type IsName = (index: number) => boolean;

/** Puts a verb in the third person where the plural of a noun was seen. */
function putVerb(lexicon: Lexicon, { tokens }: Seen, index: number): void {
  const token = tokens[index];
  if (token)
    tokens[index] = { ...token, upos: 'VERB', xpos: 'VBZ', lemma: verbOf(lexicon, token) ?? token.lemma };
}

/** Where a name is followed by what can only be its verb; -1 where nothing is. */
const thirdPersonIn = (lexicon: Lexicon, tokens: readonly Token[], isName: IsName) =>
  tokens.findIndex((_, index) => isName(index - 1) && isThirdPerson(lexicon, tokens, index));

/** Where "…, Rutte says" begins at the end of a headline; its length where there is none. */
function attributionIn(tokens: readonly Token[]): number {
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  const isLast = CLOSING.has(tokens.at(-1)?.lower ?? '');
  return comma > 2 && isLast && tokens.length - comma <= 5 ? comma : tokens.length;
}

const CLOSING = wordClass('words.closing-headlines');

/** Tells the parser what headlines leave out; `isName` tells which tokens are names of actors. */
export function spellOut(lexicon: Lexicon, { tokens, words }: Seen, isName: IsName): Seen {
  const seen = { tokens: [...tokens], words: [...words] };
  const put = (index: number, word: string, tags: Partial<Token>) => {
    seen.tokens[index] = { ...(seen.tokens[index] as Token), ...tags };
    seen.words[index] = word;
  };
  const { verbs } = lexicon.vocabulary;
  // "Turkey, Azerbaijan hold drills", "Saudi, Iranian envoys meet"
  const at = [3, 4].find((place) => verbs.has(tokens[place]?.lower ?? ''));
  if (isName(0) && tokens[1]?.text === ',' && isName(2) && at !== undefined) {
    put(1, 'and', { upos: 'CCONJ', xpos: 'CC' });
    const lemma = tokens[at]?.lower ?? '';
    put(at, lemma, { upos: 'VERB', xpos: 'VBP', lemma });
  }
  if (tokens.slice(0, attributionIn(tokens)).some(isFinite)) return seen;
  const finite = thirdPersonIn(lexicon, tokens, isName);
  // "Biden to meet Xi"
  const to = tokens.findIndex(
    (token, index) =>
      token.lower === 'to' &&
      isName(index - 1) &&
      tokens[index - 2]?.upos !== 'ADP' &&
      tokens[index + 1]?.xpos === 'VB',
  );
  // "Ecowas orders Mali to free them": the first verb is the clause's
  if (finite >= 0 && (to < 0 || finite < to)) putVerb(lexicon, seen, finite);
  else if (to > 0) put(to, 'will', { lower: 'will', lemma: 'will', upos: 'AUX', xpos: 'MD' });
  else spellDealing(tokens, isName, put);
  return seen;
}

/**
 * "Belgrade balks/NNS at joining": in a whole sentence without a finite verb, what can be one behind a name is one; the
 * tokens and words that the parser is to see.
 */
export function findVerb(lexicon: Lexicon, { tokens, words }: Seen, isName: IsName): Seen {
  const seen = { tokens: [...tokens], words: [...words] };
  const lost = lostVerb(tokens);
  const joined = joinedVerb(lexicon, tokens);
  if (joined >= 0) seen.tokens[joined] = { ...(tokens[joined] as Token), xpos: 'VBD' };
  if (lost >= 0) seen.tokens[lost] = { ...(tokens[lost] as Token), xpos: 'VBD' };
  if (tokens.at(-1)?.text !== '.' || tokens.some(({ xpos }) => /^(VB[DPZN]|MD)$/.test(xpos))) return seen;
  putVerb(lexicon, seen, thirdPersonIn(lexicon, tokens, isName));
  return seen;
}

/** "Greece and Egypt in deal on borders", "Iran in talks with EU": they hold or reach it. */
function spellDealing(
  tokens: readonly Token[],
  isName: IsName,
  put: (index: number, word: string, tags: Partial<Token>) => void,
): void {
  const at = tokens.findIndex(({ lower }, index) => lower === 'in' && isName(index - 1));
  const behind = [at + 1, at + 2].find((index) => DEALINGS.has(tokens[index]?.lower ?? ''));
  const verb = at < 1 || behind === undefined ? undefined : DEALINGS.get(tokens[behind]?.lower ?? '');
  if (!verb) return;
  put(at, verb, { lemma: verb, upos: 'VERB', xpos: 'VBP' });
  if (tokens[at - 2]?.text === ',' && isName(at - 3)) put(at - 2, 'and', { upos: 'CCONJ', xpos: 'CC' });
}

const DEALINGS: ReadonlyMap<string, string> = new Map([
  ['accord', 'sign'],
  ['agreement', 'reach'],
  ['ceasefire', 'reach'],
  ['deal', 'reach'],
  ['dispute', 'have'],
  ['pact', 'sign'],
  ['row', 'have'],
  ['spat', 'have'],
  ['talks', 'hold'],
  ['truce', 'reach'],
]);

/** "Kyiv thanks Biden": a plural between a name and what can only be an object is a verb. */
function isThirdPerson(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next || !/^NNS?$/.test(token.xpos)) return false;
  const verb = verbOf(lexicon, token);
  if (verb === null) return false;
  if (['ADJ', 'DET', 'NUM', 'PROPN'].includes(next.upos) || next.xpos === 'PRP$') return true;
  // "Vilnius seals border", "Havana fumes at broadcast": where the word is a verb with such an object or preposition only
  if (lexicon.framesByPos.noun.has(verb)) return false;
  if (/^(ADP|SCONJ)$/.test(next.upos) && lexicon.operators.verb.has(verb)) return true;
  const frames = lexicon.framesByPos.verb.get(verb) ?? [];
  return frames.some((frame) =>
    next.upos === 'ADP' || next.upos === 'SCONJ'
      ? frame.target.includes(next.lower)
      : namesObject(frame, next.lemma),
  );
}

function verbOf(lexicon: Lexicon, { text }: Token): string | null {
  if (!/^[a-z]+s$/.test(text)) return null;
  const { verbs } = lexicon.vocabulary;
  return (
    [text.slice(0, -1), text.slice(0, -2), text.replace(/ies$/, 'y')].find((verb) => verbs.has(verb)) ?? null
  );
}

/** "Two Danes killed in Lima": a participle that does nothing to anybody is a passive without its auxiliary. */
export function mendHeadline(lexicon: Lexicon, tokens: readonly Token[]): Token[] {
  return mendStay(tokens) ?? mendDue(tokens) ?? mendPassive(lexicon, tokens);
}

/** "Saudi minister due/case in/fixed Oslo": he is. */
function mendDue(tokens: readonly Token[]): Token[] | null {
  const due = tokens.findIndex(({ lower, deprel }) => lower === 'due' && deprel === 'case');
  const place = tokens[due]?.head ?? -1;
  const guest = tokens[place]?.head ?? -1;
  if (due < 0 || tokens[guest]?.deprel !== 'root' || guest > due || tokens[due + 1]?.head !== due)
    return null;
  return hung(tokens, [
    [due, -1, 'root'],
    [guest, due, 'nsubj'],
    [place, due, 'obl'],
    [due + 1, place, 'case'],
  ]);
}

/** "Modi in Kyiv on a visit": a name with a place and an errand has gone there. */
function mendStay(tokens: readonly Token[]): Token[] | null {
  const root = tokens.findIndex((token) => token.head < 0);
  const isAt = (index: number, preposition: RegExp) =>
    tokens[index]?.head === root &&
    tokens.some(({ head, deprel, lower }) => head === index && deprel === 'case' && preposition.test(lower));
  const place = tokens.findIndex(
    (token, index) => token.xpos === 'NNP' && index > root && isAt(index, /^in$/),
  );
  const errand = tokens.findIndex(
    ({ lemma }, index) => index > place && ERRANDS.has(lemma) && isAt(index, /^(for|on)$/),
  );
  if (tokens[root]?.xpos !== 'NNP' || place < 0 || errand < 0) return null;
  return tokens.map((token, index) => {
    if (index === errand)
      return { ...token, upos: 'VERB', xpos: 'VBZ', lemma: 'visit', head: -1, deprel: 'root' };
    if (index === root) return { ...token, head: errand, deprel: 'nsubj' };
    if (index === place) return { ...token, head: errand, deprel: 'obj' };
    const isSpent = token.deprel === 'case' && (token.head === place || token.head === errand);
    return isSpent ? { ...token, deprel: 'dep', head: errand } : token;
  });
}

function mendPassive(lexicon: Lexicon, tokens: readonly Token[]): Token[] {
  const passive = tokens.findIndex(
    (token, index) =>
      /^VB[DN]$/.test(token.xpos) &&
      token.head < 0 &&
      (isWithout(tokens, index, /^(obj|iobj|ccomp|xcomp|aux)/)
        ? isTransitive(lexicon, token.lemma)
        : isBidden(tokens, index) || isGiven(tokens, index)),
  );
  if (passive < 0) return [...tokens];
  return tokens.map((token, index) => {
    if (index === passive) return { ...token, xpos: 'VBN' };
    return token.head === passive && token.deprel === 'nsubj' ? { ...token, deprel: 'nsubj:pass' } : token;
  });
}

const isWithout = (tokens: readonly Token[], verb: number, kind: RegExp) =>
  !tokens.some(({ head, deprel }) => head === verb && kind.test(deprel));

/** "Envoys ordered to leave": whoever orders somebody names him. */
const isBidden = (tokens: readonly Token[], verb: number) =>
  BIDDING.has(tokens[verb]?.lemma ?? '') &&
  tokens[verb + 1]?.xpos === 'TO' &&
  isWithout(tokens, verb, /^(obj|iobj|aux)/);

/** "Envoy given two days to leave": a past would be "gave". */
const isGiven = (tokens: readonly Token[], verb: number) =>
  /^(given|shown)$/.test(tokens[verb]?.lower ?? '') && isWithout(tokens, verb, /^aux/);

const BIDDING = wordClass('verbs.bidding-whom');

/** True for verbs that every frame gives an object; but for those of what one is said to have done. */
function isTransitive(lexicon: Lexicon, lemma: string): boolean {
  const frames = (lexicon.framesByPos.verb.get(lemma) ?? []).filter(
    ({ particle, source }) => !particle && !source.includes('speaker'),
  );
  return (
    frames.length > 0 &&
    frames.every((frame) => !frame.mutual && (takesObject(frame) || frame.source.includes('obj')))
  );
}
