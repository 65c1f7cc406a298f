// Roles by word order alone: the second look at a sentence in which the parse gave no relation.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { ancestors, caseOf, childrenBy, isPassive, lemma } from '../../tree.ts';
import { OTHERS } from './ends.ts';
import { isExcepted } from './excepted.ts';
import { isMeans } from './inside.ts';
import { MEDIATED } from './phrase.ts';
import type { Roles } from './roles.ts';

/** How far from its predicate a word may stand. */
const REACH = 9;

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const HAVE: ReadonlySet<string> = new Set(['had', 'has', 'have', 'having']);
const BE: ReadonlySet<string> = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being']);

/**
 * Subject: the nearest actor before the predicate with no verb or preposition between; object: the first nominal
 * after it; a preposition's role: the first nominal after the preposition. Nothing crosses another verb.
 */
export function orderRoles(where: SentenceReading, predicate: number): Roles {
  const roles = new Map<string, number[]>();
  // "denied having offered asylum": what is denied is a deed of its own
  if (isQuality(where, predicate) || where.sentence.tokens[predicate + 1]?.lower === 'having') return roles;
  const passive = isPassiveByOrder(where, predicate);
  const isVerb = where.sentence.tokens[predicate]?.upos === 'VERB';
  const before = actorBefore(where, predicate);
  if (before !== null) roles.set(isVerb ? (passive ? 'obj' : 'subj') : 'poss', [before]);
  readAfter(where, predicate, roles, passive ? 'iobj2' : 'obj');
  const agent = roles.get('by');
  if (passive && agent) roles.set('subj', agent);
  return roles;
}

/** "the forced evacuation", "Oman's widely recognised government": nobody in the sentence need have done that. */
const isQuality = ({ sentence: { tokens } }: SentenceReading, predicate: number) =>
  tokens[predicate]?.deprel === 'amod' &&
  tokens[predicate]?.xpos === 'VBN' &&
  ['ADV', 'DET'].includes(tokens[predicate - 1]?.upos ?? '') &&
  tokens[predicate]?.head === predicate + 1;

function isPassiveByOrder(where: SentenceReading, predicate: number): boolean {
  const { tokens } = where.sentence;
  if (tokens[predicate]?.xpos !== 'VBN') return false;
  if (isPassive(where.tree, predicate)) return true;
  const before = tokens.slice(Math.max(0, predicate - 3), predicate);
  // "jailed since his return" stands behind a comma
  const isParticiple = tokens[predicate - 1]?.text === ',' && !before.some((token) => HAVE.has(token.lower));
  return isParticiple || before.some((token) => BE.has(token.lower));
}

/** "those", or a noun that names nobody; but "is one of several groups fighting Chad". */
const isOtherDoer = ({ at, tree, sentence: { tokens } }: SentenceReading, index: number) =>
  !at[index] &&
  (tokens[index]?.lower === 'those' || (tokens[index]?.xpos === 'NNS' && caseOf(tree, index) !== 'of'));

/** "Brazil, which borders Peru, sent": who stands in such a clause is not before the verb. */
function beforeClause(tokens: readonly Token[], before: number): number {
  // "Brazil, which borders Peru, has sent"
  const last = tokens.findLastIndex(({ upos }, at) => at <= before && upos !== 'AUX');
  if (tokens[last]?.text !== ',') return before;
  const open = tokens.findLastIndex(({ text }, at) => text === ',' && at < last);
  return open > 0 && RELATIVE.has(tokens[open + 1]?.lower ?? '') ? open - 1 : before;
}

const RELATIVE: ReadonlySet<string> = new Set(['where', 'which', 'who', 'whom', 'whose']);

/** "is worried about the raid", "is a witness to it", but "is guilty of the raid", "is in the midst of a war" */
const isOnlySaidOf = ({ tree }: SentenceReading, index: number) =>
  (tree.tokens[index]?.upos === 'ADJ' ||
    (childrenBy(tree, index, 'cop').length > 0 && !caseOf(tree, index))) &&
  !OF_DOERS.has(lemma(tree, index));

const OF_DOERS = wordClass('words.of-doers');

function actorBefore(where: SentenceReading, predicate: number): number | null {
  const { tokens } = where.sentence;
  // "hit Oman and killed": the subject of the second verb is not the object of the first
  if (tokens[predicate - 1]?.upos === 'CCONJ') return null;
  // "cut ties with Qatar, accusing it": whoever stands last before the comma accuses nobody
  if (tokens[predicate]?.xpos === 'VBG' && tokens[predicate - 1]?.text === ',') return null;
  // "sanctions on those supporting/VBG Chad": they and nobody before them
  if (tokens[predicate]?.xpos === 'VBG' && isOtherDoer(where, predicate - 1)) return null;
  const last = beforeClause(tokens, predicate - 1);
  for (let at = last; at >= Math.max(0, last + 1 - REACH); at--) {
    const token = tokens[at];
    if (token?.upos === 'VERB' || token?.upos === 'SCONJ' || token?.text === ':') return null;
    // "Lee comments/NOUN on reports of violations": they are not hers
    if (
      token?.upos === 'ADP' &&
      tokens[predicate]?.upos === 'NOUN' &&
      tokens[at - 1]?.upos === 'NOUN' &&
      tokens[at - 2]?.upos === 'ADP'
    )
      return null;
    if (token?.upos === 'ADP' && tokens[predicate]?.upos === 'NOUN' && isOnlySaidOf(where, at - 1))
      return null;
    // "the Council and the massacre" is none of the Council's
    if (token?.upos === 'CCONJ' && tokens[predicate]?.upos === 'NOUN') return null;
    // "firms benefit, and Shell must negotiate"
    if (token?.upos === 'CCONJ' && tokens[at - 1]?.text === ',') return null;
    // "Tillerson, whose department chided them"
    if (token?.lower === 'whose') return null;
    // "Against Gaddafi it asked for help": whoever "it" is
    if (
      PERSONAL.has(token?.lower ?? '') &&
      token?.head === predicate &&
      token.deprel === 'nsubj' &&
      !isKnown(where, at)
    )
      return null;
    if (!where.at[at]) continue;
    // "handed them letters inviting": who is given something does not invite
    if (OBJECTS.has(token?.lower ?? '') || isExcepted(where, at)) return null;
    // "refugees fleeing Boko Haram arrived": whom they flee has not come
    if (token?.deprel === 'obj' && tokens[at - 1]?.xpos === 'VBG' && token.head === at - 1) return null;
    // "Nassim expelled the advisers, attacked Oman": whom the verb before is done to does not do the next
    if (
      token?.deprel === 'obj' &&
      tokens[predicate]?.deprel === 'conj' &&
      ancestors(where.tree, predicate).includes(token.head)
    )
      return null;
    // "voiced its fury at the raid": the fury is its own
    if (token?.xpos === 'PRP$' && token.head !== predicate && caseOf(where.tree, predicate)) return null;
    if (isOwnerElsewhere(where, at, predicate)) return null;
    // "Her predecessors angered Kenya"
    if (token?.deprel === 'nmod:poss' && OTHERS.has(lemma(where.tree, token.head))) return null;
    const marked = tokens
      .slice(Math.max(0, at - 3), at)
      .some((other, offset, all) => other.upos === 'ADP' && !crossed(all, offset));
    return marked ? null : at;
  }
  return null;
}

/** "its condemnation of the raid", "its concern over the raids": its own is the noun in front, and not the raid. */
function isOwnerElsewhere({ sentence: { tokens } }: SentenceReading, owner: number, noun: number): boolean {
  const token = tokens[owner];
  if (!token || tokens[noun]?.upos !== 'NOUN') return false;
  // "closed its embassy after the raid"
  if (tokens.slice(owner + 1, noun).some(({ lower }) => WHEN.has(lower))) return true;
  if (token.deprel !== 'nmod:poss' || token.head >= noun) return false;
  return tokens.slice(token.head + 1, noun).some(({ upos }) => upos === 'ADP');
}

const WHEN: ReadonlySet<string> = new Set([
  'after',
  'amid',
  'before',
  'despite',
  'following',
  'since',
  'until',
]);

const PERSONAL: ReadonlySet<string> = new Set(['he', 'it', 'she', 'they']);

const isKnown = ({ at }: SentenceReading, index: number) => (at[index]?.actors.length ?? 0) > 0;

const OBJECTS: ReadonlySet<string> = new Set(['him', 'me', 'them', 'us']);

/** True where a noun stands between the preposition and the actor, so that it is not the actor's own. */
function crossed(between: readonly Pick<Token, 'lower' | 'upos'>[], from: number): boolean {
  // "supplied by Britain and France": what is joined crosses nothing
  const isJoined = (at: number) => between[from]?.lower === 'by' && between[at + 1]?.upos === 'CCONJ';
  return between.some(
    (token, at) => at > from && ((NOMINAL.has(token.upos) && !isJoined(at)) || token.upos === 'PUNCT'),
  );
}

function readAfter(
  where: SentenceReading,
  predicate: number,
  roles: Map<string, number[]>,
  object: string,
): void {
  const { tokens } = where.sentence;
  let role = object;
  // "When Mali attacked in May, Chad …": the comma ends the clause
  const isClause = tokens
    .slice(0, predicate)
    .some(({ lower, upos }) => upos === 'SCONJ' || OPENING.has(lower));
  for (let at = predicate + 1; at < Math.min(tokens.length, predicate + REACH + 3); at++) {
    const token = tokens[at];
    if (
      !token ||
      token.upos === 'SCONJ' ||
      (isClause && token.text === ',') ||
      (token.upos === 'CCONJ' && opensClause(tokens, at, predicate)) ||
      // "a call for talks from Peru was studied by Chile": whose it is has been told
      (token.xpos === 'VBN' && BE.has(tokens[at - 1]?.lower ?? '') && OWNED.some((own) => roles.has(own))) ||
      // "truces brokered by Moscow", "were freed, a gesture won by Moscow": a participle's are no more the noun's
      (token.xpos === 'VBN' &&
        (MEDIATED.has(token.lemma) || (token.deprel === 'acl' && object === 'iobj2'))) ||
      (token.upos === 'VERB' && token.xpos !== 'VBG' && token.xpos !== 'VBN') ||
      // "solidarity with Mali in the face of pressure by Chad": who presses it is a party to no solidarity
      (token.lower === 'face' && tokens[at + 1]?.lower === 'of')
    )
      return;
    // "rejected the seizure of ships": what stands behind "of" is the noun's
    // "were deported, among them reporters from Peru": where they are at home
    // "sent troops and, according to Peru, helped": who says so
    const isSaid = token.lower === 'to' && tokens[at - 1]?.lower === 'according';
    if ((token.lower === 'of' && at > predicate + 1) || isSaid || isOrigin(where, predicate, at))
      role = 'rest';
    else if (token.upos === 'ADP' || token.lower === 'to') role = token.lower;
    // "took Lima without help from Peru": the help is Peru's
    else if (isInsideAside(where, at)) role = 'rest';
    else if (isNominal(token) && isPhraseEnd(where, at)) {
      if (!roles.has(role)) roles.set(role, [at]);
      role = 'rest';
    }
  }
}

const OWNED = ['by', 'from'];

/** "a step that Lee criticised and Iran called an invasion", "overran the town, and in May Chad declared war" */
const opensClause = (tokens: readonly Token[], and: number, predicate: number) =>
  (and === predicate + 1 && tokens[predicate]?.upos === 'VERB') ||
  (tokens[and - 1]?.text === ',' && /^VB[DPZ]$/.test(tokens[tokens[and]?.head ?? -1]?.xpos ?? ''));

const isOrigin = ({ sentence: { tokens }, at }: SentenceReading, predicate: number, index: number) =>
  tokens[index]?.lower === 'from' &&
  at[index - 1]?.actors[0]?.kind === 'people' &&
  tokens.slice(predicate, index).some(({ lower }) => lower === 'among');

function isInsideAside(where: SentenceReading, at: number): boolean {
  const { deprel, head = -1 } = where.sentence.tokens[at] ?? {};
  if (deprel !== 'nmod') return false;
  // "took Lima with help from Peru", "was expelled because of remarks by Peru"
  return (
    isMeans(where, head) || /^(because of|despite|due to|over|without)$/.test(caseOf(where.tree, head) ?? '')
  );
}

const OPENING: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'until', 'when', 'while']);

/** A noun, but not the "back" of "sent the matter back". */
const isNominal = ({ upos, deprel, lower }: Token) =>
  NOMINAL.has(upos) && deprel !== 'advmod' && !/^(her|him|it)self$|^themselves$/.test(lower);

/** The last noun of a run heads it; an actor is a phrase of its own unless a noun follows. */
function isPhraseEnd(where: SentenceReading, at: number): boolean {
  const next = where.sentence.tokens[at + 1];
  return !next || !(isNominal(next) || next.xpos === 'POS' || next.text === '-');
}
