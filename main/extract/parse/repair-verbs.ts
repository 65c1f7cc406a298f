// Words that must be verbs where they stand, whatever the tagger took them for.
import type { Lexicon } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import { isFinite } from '../mends/mend.ts';
import { markerAt } from '../syntax/markers.ts';
import type { Token } from '../syntax/types.ts';
import { takesObject } from './frame-objects.ts';
import { isJoint, isObject, isPresent } from './present-verbs.ts';
import { retag } from './relemmatize.ts';
import { isDemanded, isLetTo, isPlannedTo, isToDo } from './repair-due.ts';

/** "Egypt and Russia back/RB General Haftar": where the sentence has no verb before it, between two names, it is one. */
function isBacking(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  return (
    tokens[index]?.lower === 'back' &&
    tokens[index]?.upos !== 'VERB' &&
    (before?.upos === 'PROPN' || before?.xpos === 'NNS') &&
    (next?.upos === 'DET' || /^\p{Lu}/u.test(next?.text ?? '')) &&
    tokens.slice(0, index).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX')
  );
}

/** A word that may be a verb between a plural and "that". */
export function isClaim(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !/^NNP?S$/.test(tokens[index - 1]?.xpos ?? '') || tokens[index + 1]?.lower !== 'that')
    return false;
  return lexicon.speechVerbs.has(token.lower) || lexicon.operators.verb.has(token.lower);
}

export function isProgressive(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1]?.upos === 'ADV' ? tokens[index - 2] : tokens[index - 1];
  if (!token?.lower.endsWith('ing') || !BE.has(before?.lower ?? '')) return false;
  const next = tokens[index + 1]?.upos ?? '';
  const verb = retag(lexicon, token, 'VERB', 'VBG');
  return ['ADP', 'DET', 'PROPN'].includes(next) && lexicon.vocabulary.verbs.has(verb.lemma);
}

const BE: ReadonlySet<string> = new Set(['am', 'are', 'be', 'been', 'is', 'was', 'were']);

/** What the tagger may take a past for. */
const FITFUL: ReadonlySet<string> = new Set(['JJ', 'NN', 'VBN', 'NNP']);

/** Where one goes. */
const WHITHER: ReadonlySet<string> = new Set(['across', 'into', 'onto', 'to', 'toward', 'towards']);

/** "Washington lifted/ADJ sanctions": a known verb between a name and what it is done to, in a clause without another. */
export function isFiniteByPlace(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token?.text.endsWith('ed') || !FITFUL.has(token.xpos) || !/^[a-z]+[^e]ed$/.test(token.text))
    return false;
  if (tokens[index - 1]?.lower === 'longer' && tokens[index - 2]?.lower === 'no') return true;
  // "an embargo", "the seabed"
  if (token.xpos === 'NN' && lexicon.vocabulary.nouns.has(token.lower)) return false;
  // "Turkish tanks advanced/JJ into Syria", "the minister headed/NN to Riga"
  const isMoving = WHITHER.has(next?.lower ?? '') && (tokens[index - 1]?.xpos.startsWith('NN') ?? false);
  if (tokens[index - 1]?.xpos !== 'NNP' && !isMoving) return false;
  if (!isMoving && !['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM'].includes(next?.upos ?? '')) return false;
  if (tokens.some((other, at) => at !== index && other.upos === 'VERB' && other.xpos !== 'VBG')) return false;
  if (tokens.some((other) => other.upos === 'AUX')) return false;
  return lexicon.vocabulary.verbs.has(retag(lexicon, token, 'VERB', 'VBD').lemma);
}

/** "was arrested and handed/VBD over to Chad": a verb that needs an object and has none shares the passive. */
export function isSecondPassive(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.xpos !== 'VBD' || !/^(and|or|then)$/.test(tokens[index - 1]?.lower ?? '')) return false;
  if (isObject(tokens[index + 1]) || tokens[index + 1]?.xpos.startsWith('PRP')) return false;
  // "was arrested in May, and accused of …"
  let at = tokens[index - 2]?.text === ',' ? index - 3 : index - 2;
  while (at > 0 && /^(ADP|ADV|DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[at]?.upos ?? '')) at--;
  if (tokens[at]?.xpos !== 'VBN' || !BE.has(tokens[at - 1]?.lower ?? '')) return false;
  const frames = lexicon.framesByPos.verb.get(token.lemma) ?? [];
  return frames.some(takesObject);
}

/** "if China imposed/VBN tariffs", "unless Oslo arms/NNS Riga": a clause needs its verb, and here is no other. */
export function verbOfClause(lexicon: Lexicon, tokens: readonly Token[], index: number): Token | null {
  const token = tokens[index];
  const tag = token?.xpos === 'NNS' ? 'VBZ' : 'VBD';
  if (!token || !/^[a-z]/.test(token.text) || !(tag === 'VBZ' || /^(JJ|VBN)$/.test(token.xpos))) return null;
  if (tokens[index - 1]?.xpos !== 'NNP') return null;
  let at = index - 1;
  while (/^(NNPS?|DT|POS)$/.test(tokens[at]?.xpos ?? '')) at--;
  if (!CLAUSAL.has(tokens[at]?.lower ?? '') || !isObject(tokens[index + 1])) return null;
  const rest = tokens.slice(index + 1);
  const end = rest.findIndex((other) => other.text === ',');
  const isLast = !rest.slice(0, end < 0 ? rest.length : end).some(isFinite);
  const verb = retag(lexicon, token, 'VERB', tag);
  return isLast && lexicon.vocabulary.verbs.has(verb.lemma) ? verb : null;
}

/** "helped the Malian army defeat/NN the rebels": what who is helped does, in front of what he does it to. */
export function isHelpedTo(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token?.xpos !== 'NN' || !lexicon.vocabulary.verbs.has(token.lemma)) return false;
  if (!(next?.upos === 'DET' || next?.xpos === 'PRP$' || next?.xpos === 'NNP')) return false;
  let at = index - 1;
  while (at > index - 7 && /^(DET|ADJ|NOUN|PROPN|PART)$/.test(tokens[at]?.upos ?? '')) at--;
  // "helped engineer the pact"
  const isOpen = at < index - 1 || next?.upos === 'DET';
  return isOpen && tokens[at]?.upos === 'VERB' && tokens[at]?.lemma === 'help';
}

const CLAUSAL: ReadonlySet<string> = new Set(['although', 'because', 'if', 'unless', 'whether', 'while']);

/** "Norwegians who deal with Chad", "would not deal with them", "a group to deal with it": a verb, whatever the lexicon knows of the word. */
export function isBare(tokens: readonly Token[], index: number): boolean {
  if (!/^VBP?$/.test(tokens[index]?.xpos ?? '')) return false;
  const before = tokens[index - 1]?.lower === 'not' ? tokens[index - 2] : tokens[index - 1];
  return (
    before?.xpos === 'WP' || (/^(MD|TO)$/.test(before?.xpos ?? '') && tokens[index + 1]?.lower === 'with')
  );
}

/** "quake - hit/VB Haiti", "Houthi - held/VBD port": the second half of a compound in front of a noun. */
export function isCompoundPast(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const [token, hyphen, next] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  if (!token || hyphen?.text !== '-' || hyphen.end !== token.start || token.xpos === 'VBN') return false;
  if (!/^(NOUN|PROPN)$/.test(next?.upos ?? '')) return false;
  return token.xpos === 'VBD' || lexicon.pastForms.has(token.lower) || SAME_PAST.has(token.lower);
}

/** "started training/NN Malians", "by warning/NN Chad": a verb in front of whom it is done to. */
function isGerund(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.xpos !== 'NN' || !token.lower.endsWith('ing') || !next) return false;
  const isBegun = before?.upos === 'VERB' && ASPECTS.has(before.lemma);
  const isMeans = before?.upos === 'ADP' && MEANS_OF.has(before.lower);
  if (!(isBegun || isMeans) || !/^\p{Lu}/u.test(next.text)) return false;
  return lexicon.vocabulary.verbs.has(retag(lexicon, token, 'VERB', 'VBG').lemma);
}

const ASPECTS = wordClass('verbs.with-gerunds');
const MEANS_OF: ReadonlySet<string> = new Set(['before', 'by', 'for', 'without']);

const SAME_PAST: ReadonlySet<string> = new Set(['beset', 'cut', 'hit', 'hurt', 'run', 'split']);

/** "bowed to pressure/VB from Oslo": what one bows to is a noun. */
export function isBowedTo(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.xpos !== 'VB' || tokens[index - 1]?.lower !== 'to' || tokens[index + 1]?.upos !== 'ADP')
    return false;
  const before = tokens[index - 2];
  const word = before?.lower === 'in' ? tokens[index - 3]?.lemma : before?.lemma;
  return TO_WHAT.has(word ?? '') && lexicon.vocabulary.nouns.has(token.lower);
}

const TO_WHAT = wordClass('words.to-what');

/** "has (now) suspended" */
export function followsHave(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (tokens[at]?.upos === 'ADV') at--;
  return ['have', 'has', 'had', "'ve"].includes(tokens[at]?.lower ?? '');
}

/** "- signed/VBN the treaty", "2. urged/VBN Chad": an item opens with what was done. */
const isItemPast = (tokens: readonly Token[], index: number) =>
  tokens[index]?.xpos === 'VBN' &&
  isObject(tokens[index + 1]) &&
  ((index === 0 && /^[a-z]/.test(tokens[0]?.text ?? '')) || isBehindMarker(tokens, index));

const isBehindMarker = (tokens: readonly Token[], index: number) =>
  [1, 2, 3].some(
    (length) =>
      markerAt(tokens, index - length) === length && /^[;:]?$/.test(tokens[index - length - 1]?.text ?? ''),
  );

/** ", which border/NN Mali and Niger,": a clause that tells of those before it needs its verb, and here is no other. */
function isOfWhich(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean {
  const [comma, which, token, next] = [-2, -1, 0, 1].map((step) => tokens[index + step]);
  if (comma?.text !== ',' || !/^(which|who)$/.test(which?.lower ?? '')) return false;
  if (!token || !/^NNS?$/.test(token.xpos) || next?.upos !== 'PROPN') return false;
  const rest = tokens.slice(index + 1);
  const end = rest.findIndex(({ text }) => text === ',');
  const isLast = !rest.slice(0, end < 0 ? rest.length : end).some(isFinite);
  return isLast && (lexicon.vocabulary.verbs.has(token.lemma) || LYING.test(token.lemma));
}

/** How states lie to each other: no frame tells it. */
const LYING = /^(border|flank|neighbou?r)$/;

/** The tag of a word that must be a verb by what stands around it; null for any other. */
export function verbTagAt(lexicon: Lexicon, tokens: readonly Token[], index: number): string | null {
  if ([isPlannedTo, isToDo, isDemanded, isLetTo].some((isDue) => isDue(lexicon, tokens, index))) return 'VB';
  if (isCompoundPast(lexicon, tokens, index)) return 'VBN';
  if (isGerund(lexicon, tokens, index)) return 'VBG';
  if (isPresent(lexicon, tokens, index)) return 'VBZ';
  if (isItemPast(tokens, index)) return 'VBD';
  if (isOfWhich(lexicon, tokens, index)) return tokens[index]?.xpos === 'NNS' ? 'VBZ' : 'VBP';
  return isBacking(tokens, index) || isJoint(lexicon, tokens, index) ? 'VBP' : null;
}
