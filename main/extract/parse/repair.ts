// Tags that cannot be right, mended with what the lexicon knows of a word: the treebanks hold little news.
import type { Lexicon } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { Token } from '../syntax/types.ts';
import { relemmatize, retag } from './relemmatize.ts';
import { certainAt, isUnknownName } from './repair-certain.ts';
import { isPlannedTo, isToDo } from './repair-due.ts';
import {
  followsHave,
  isBare,
  isBowedTo,
  isClaim,
  isCompoundPast,
  isFiniteByPlace,
  isHelpedTo,
  isProgressive,
  isSecondPassive,
  verbOfClause,
  verbTagAt,
} from './repair-verbs.ts';

/** Tags that a noun or verb of the lexicon never truly bears. */
const UNFIT: ReadonlySet<string> = new Set([
  'ADV',
  'ADP',
  'PUNCT',
  'X',
  'SYM',
  'INTJ',
  'PART',
  'CCONJ',
  'SCONJ',
]);

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** The same tokens with such tags mended. */
export function repairTags(lexicon: Lexicon, tokens: readonly Token[]): Token[] {
  return joinHyphenated(lexicon, tokens).map((token, index, joined) =>
    repairToken(lexicon, joined, token, index),
  );
}

/** "cease - fire" is one word. */
function joinHyphenated(lexicon: Lexicon, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    // "tete-a-tete" before "set-up"
    const length = [5, 3].find((count) => lexicon.hyphenated.has(hyphenatedAt(tokens, index, count))) ?? 0;
    const word = hyphenatedAt(tokens, index, length);
    const known = lexicon.hyphenated.get(word);
    const last = tokens[index + length - 1];
    if (!known || !last) joined.push(token);
    else {
      const { lemma, tag } = known;
      const text = tokens
        .slice(index, index + length)
        .map((part) => part.text)
        .join('');
      const upos = tag.startsWith('V') ? 'VERB' : 'NOUN';
      joined.push({ ...token, text, lower: word, lemma, upos, xpos: tag, end: last.end });
      index += length - 1;
    }
  }
  return joined;
}

/** The word that so many tokens with hyphens between them are, in lower case; none where something stands apart. */
function hyphenatedAt(tokens: readonly Token[], index: number, count: number): string {
  if (tokens[index + 1]?.text !== '-') return '';
  const parts = tokens.slice(index, index + count);
  const isOne =
    parts.length === count &&
    parts.every((part, at) => at === 0 || part.start === parts[at - 1]?.end) &&
    parts.every((part, at) => (part.text === '-') === (at % 2 === 1));
  return isOne ? parts.map(({ lower }) => lower).join('') : '';
}

/** "agreed to/IN close borders" */
const isBeforeVerb = (lexicon: Lexicon, tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'to' &&
  tokens[index]?.xpos === 'IN' &&
  ((tokens[index - 1]?.upos === 'VERB' && tokens[index + 1]?.xpos === 'VB') ||
    isPlannedTo(lexicon, tokens, index + 1) ||
    isToDo(lexicon, tokens, index + 1));

/** "by", or "and trained by": what stands behind a participle of whom something is done to. */
function isDoneBy(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (/^(and|or|,)$/.test(tokens[at]?.lower ?? '') && /^VB[DN]$/.test(tokens[at + 1]?.xpos ?? '')) at += 2;
  return tokens[at]?.lower === 'by';
}

function repairToken(lexicon: Lexicon, tokens: readonly Token[], token: Token, index: number): Token {
  const certain = certainAt(lexicon, tokens, token, index);
  if (certain) return certain;
  if (isBowedTo(lexicon, tokens, index)) return retag(lexicon, token, 'NOUN', 'NN');
  if (
    token.lower === 'to' &&
    (isBowedTo(lexicon, tokens, index + 1) ||
      isCompoundPast(lexicon, tokens, index + 3) ||
      isUnknownName(lexicon, tokens, index + 1))
  )
    return { ...token, upos: 'ADP', xpos: 'IN' };
  if (isBeforeVerb(lexicon, tokens, index)) return { ...token, upos: 'PART', xpos: 'TO' };
  const tag = verbTagAt(lexicon, tokens, index);
  if (tag) return retag(lexicon, token, 'VERB', tag);
  if (UNFIT.has(token.upos) && /^[a-z-]+$/i.test(token.text)) return repairWord(lexicon, token);
  if (ARTICLES.has(token.lower) && token.xpos !== 'DT') return { ...token, upos: 'DET', xpos: 'DT' };
  // "is mediating/NN between"
  if (token.xpos === 'NN' && isProgressive(lexicon, tokens, index))
    return retag(lexicon, token, 'VERB', 'VBG');
  // "Analysts doubt/NN that …"
  if (token.xpos === 'NN' && isClaim(lexicon, tokens, index)) return retag(lexicon, token, 'VERB', 'VBP');
  // "armed/JJ by the Emirates", "armed/JJ and trained by the Emirates"
  if (token.xpos === 'JJ' && token.lower.endsWith('ed') && isDoneBy(tokens, index + 1)) {
    const past = retag(lexicon, token, 'VERB', 'VBN');
    if (lexicon.vocabulary.verbs.has(past.lemma)) return past;
  }
  // "held on, thanks to Chad": owing to
  if (
    token.lower === 'thanks' &&
    tokens[index + 1]?.lower === 'to' &&
    /^(,|RB)$/.test(`${tokens[index - 1]?.text === ',' ? ',' : tokens[index - 1]?.xpos}`)
  )
    return { ...token, upos: 'ADP', xpos: 'IN', lemma: 'thanks' };
  // "in neighbouring/VBG Rwanda"
  if (/^neighbou?ring$/.test(token.lower)) return { ...token, upos: 'ADJ', xpos: 'JJ', lemma: token.lower };
  if (isBare(tokens, index)) return relemmatize(lexicon, token);
  // "gave refuge/JJ to": what no noun follows is one itself
  if (token.xpos === 'JJ' && isNounByPlace(lexicon, tokens, index))
    return retag(lexicon, token, 'NOUN', 'NN');
  const sure = knownOnly(lexicon, token) ?? pastOf(lexicon, token) ?? ownFault(tokens, index);
  if (sure) return sure;
  if (token.xpos === 'JJ' && /(ed|en)$/.test(token.lower) && followsHave(tokens, index))
    return retag(lexicon, token, 'VERB', 'VBN');
  // "the only land crossing/VBG with …"
  if (token.xpos === 'VBG' && isCompounded(lexicon, tokens, index))
    return { ...token, upos: 'NOUN', xpos: 'NN', lemma: token.lower };
  // "intelligence sharing between …", but "tensions are rising between …"
  const isShared = tokens[index + 1]?.lower === 'between' && !isProgressive(lexicon, tokens, index);
  if (token.xpos === 'VBG' && (isShared || isGot(lexicon, tokens, index)))
    return { ...token, upos: 'NOUN', xpos: 'NN', lemma: token.lower };
  if (isFiniteByPlace(lexicon, tokens, index)) return retag(lexicon, token, 'VERB', 'VBD');
  // "was formed in May and fought/VBN against Chad": nobody is fought against
  if (
    token.lower === 'fought' &&
    /^(and|then)$/.test(tokens[index - 1]?.lower ?? '') &&
    tokens[index + 1]?.upos === 'ADP'
  )
    return { ...token, xpos: 'VBD' };
  if (isHelpedTo(lexicon, tokens, index)) return retag(lexicon, token, 'VERB', 'VB');
  if (isSecondPassive(lexicon, tokens, index)) return { ...token, xpos: 'VBN' };
  const clausal = verbOfClause(lexicon, tokens, index);
  if (clausal) return clausal;
  return relemmatize(lexicon, token);
}

/** "Togo is (not) to blame for it": what one is, and not what one does to somebody. */
function ownFault(tokens: readonly Token[], index: number): Token | null {
  const token = tokens[index];
  if (token?.lower !== 'blame' || tokens[index - 1]?.lower !== 'to') return null;
  if (/^(DET|NOUN|PRON|PROPN)$/.test(tokens[index + 1]?.upos ?? '')) return null;
  let at = index - 2;
  while (/^(ADV|PART)$/.test(tokens[at]?.upos ?? '') || tokens[at]?.lower === 'alone') at--;
  return tokens[at]?.lemma === 'be' ? { ...token, upos: 'ADJ', xpos: 'JJ', lemma: 'blameworthy' } : null;
}

function isNounByPlace(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const { nouns, adjectives } = lexicon.vocabulary;
  const word = tokens[index]?.lower ?? '';
  if (!nouns.has(word) || adjectives.has(word) || tokens[index - 1]?.upos !== 'VERB') return false;
  return ['ADP', 'PUNCT'].includes(tokens[index + 1]?.upos ?? '');
}

/** "won backing/VBG from Brazil" */
const isGot = (lexicon: Lexicon, tokens: readonly Token[], index: number) =>
  /^(for|from|of)$/.test(tokens[index + 1]?.lower ?? '') &&
  GETTING.has(tokens[index - 1]?.lemma ?? '') &&
  lexicon.vocabulary.nouns.has(tokens[index]?.lower ?? '');

const GETTING = wordClass('verbs.getting');

/** A known noun in "-ing" that ends a phrase which an article opens. */
function isCompounded(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || tokens[index - 1]?.upos !== 'NOUN' || !lexicon.vocabulary.nouns.has(token.lower))
    return false;
  const next = tokens[index + 1];
  if (next && next.upos !== 'ADP' && next.upos !== 'PUNCT' && next.upos !== 'CCONJ') return false;
  let at = index - 1;
  while (/^(ADJ|ADV|NOUN|NUM)$/.test(tokens[at]?.upos ?? '')) at--;
  return tokens[at]?.upos === 'DET';
}

/** "bloodshed/VBN", "the salvo/NNP", "was scathing/VBG about": words that the lexicon knows as one thing only. */
function knownOnly(lexicon: Lexicon, token: Token): Token | null {
  const { nouns, verbs, adjectives } = lexicon.vocabulary;
  if ((token.upos !== 'PROPN' && token.upos !== 'VERB') || !/^[a-z]/.test(token.text)) return null;
  if (token.upos === 'PROPN') return asNoun(lexicon, token);
  if (verbs.has(token.lemma)) return null;
  if (adjectives.has(token.lower)) return { ...token, upos: 'ADJ', xpos: 'JJ', lemma: token.lower };
  return nouns.has(token.lower) && /VBN|VBD|VBP?$/.test(token.xpos) ? asNoun(lexicon, token) : null;
}

/** The word as the noun that the lexicon knows; null where it knows none. */
function asNoun(lexicon: Lexicon, token: Token): Token | null {
  const { nouns } = lexicon.vocabulary;
  if (nouns.has(token.lower)) return retag(lexicon, token, 'NOUN', 'NN');
  const isPlural = token.lower.endsWith('s') && nouns.has(token.lower.slice(0, -1));
  return isPlural ? retag(lexicon, token, 'NOUN', 'NNS') : null;
}

/** "today threatened/NOUN to", "the league undertook/NOUN a mission": pasts of known verbs are no nouns. */
function pastOf(lexicon: Lexicon, token: Token): Token | null {
  // "Gambia unfroze/JJ the assets", but "frozen assets"
  const isFit = /^(NOUN|PROPN)$/.test(token.upos) || (token.upos === 'ADJ' && !/(ed|n)$/.test(token.lower));
  if (!isFit || !/^[a-z]/.test(token.text)) return null;
  const irregular = lexicon.pastForms.get(token.lower);
  if (irregular && !irregular.isOther) return { ...token, upos: 'VERB', xpos: 'VBD', lemma: irregular.lemma };
  if (!token.lower.endsWith('ed') || !/[^e]ed$/.test(token.lower)) return null;
  const past = retag(lexicon, token, 'VERB', 'VBD');
  return lexicon.vocabulary.verbs.has(past.lemma) ? past : null;
}

function repairWord(lexicon: Lexicon, token: Token): Token {
  if (token.lower.endsWith('ed')) {
    const past = retag(lexicon, token, 'VERB', 'VBD');
    if (lexicon.vocabulary.verbs.has(past.lemma)) return past;
  }
  const irregular = lexicon.pastForms.get(token.lower);
  if (irregular && !irregular.isOther) return { ...token, upos: 'VERB', xpos: 'VBD', lemma: irregular.lemma };
  const noun = asNoun(lexicon, token);
  if (noun) return noun;
  // "was aghast/RB at"
  const isAdjective = token.upos === 'ADV' && lexicon.vocabulary.adjectives.has(token.lower);
  return isAdjective ? { ...token, upos: 'ADJ', xpos: 'JJ', lemma: token.lower } : token;
}
