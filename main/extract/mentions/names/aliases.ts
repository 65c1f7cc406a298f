// "Omar Lee, also known as Abu Hamza,", "the Front (Arabic: …, Jabhat al-Nasr)": another name of whoever was just named.
import { addName, longestName } from '../../lexicon/names.ts';
import type { ActorRecord, NameNode } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { ActorKind } from '../../model.ts';
import { addMention, freeSpan, type MentionNode, type Reading, type SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { MONTHS } from '../../years.ts';
import { replaceActor } from '../people/earlier.ts';
import { textOf } from '../people/people.ts';
import { isCapitalised, NAME_PARTICLES } from '../words.ts';

/** Marks other names as mentions of the same actor and adds them to `known`: from here on they are its names. */
export function markAliases(reading: Reading, where: SentenceReading, known: NameNode): void {
  const { tokens } = where.sentence;
  for (const named of where.mentions.filter(canHaveAlias)) {
    // "the Siege of Marawi (…)", "the Movement for Azawad (…)": the bracket tells of more than the town
    const isInside = /^(of|for)$/.test(tokens[named.first - 1]?.lower ?? '');
    if (isInside && named.actors[0]?.kind === 'place') continue;
    for (const span of [...foreignNames(tokens, named.last + 1), ...renderings(reading, tokens, named)])
      equate(reading, where, named, span, known);
    const phrase = phraseBehind(tokens, pastBracket(tokens, named.last + 1), named);
    const span = phrase && nameAt(tokens, phrase.end);
    if (!phrase || !span || !equate(reading, where, named, span, known)) continue;
    if (phrase.isAside)
      where.joined.push({ first: named.first, last: asideEnd(tokens, span[1]), mention: named });
  }
}

/** People, bodies and places called by one name. */
const canHaveAlias = ({ form, actors }: MentionNode) =>
  form === 'name' && actors.length === 1 && NAMED.has(actors[0]?.kind ?? 'state');

const NAMED: ReadonlySet<ActorKind> = new Set([
  'company',
  'group',
  'institution',
  'organisation',
  'person',
  'place',
]);

/** The bracket that closes one; -1 where none does soon. */
const closingOf = (tokens: readonly Token[], opening: number) =>
  tokens.findIndex(({ text }, at) => at > opening && at < opening + 30 && text === ')');

/** The token behind a bracket that opens here: "(born 1978)". */
function pastBracket(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== '(') return index;
  const closing = closingOf(tokens, index);
  // "(also known as …)"
  return closing < 0 || phraseLength(tokens, index + 1) > 0 ? index : closing + 1;
}

interface Phrase {
  /** The first token of the other name. */
  end: number;
  /** Set off by commas or brackets, so that the sentence goes on with the first name. */
  isAside: boolean;
}

/** ", better known by his nom de guerre", "(formerly": what announces another name. */
function phraseBehind(tokens: readonly Token[], index: number, named: MentionNode): Phrase | null {
  const opening = tokens[index]?.text ?? '';
  const isAside = opening === ',' || opening === '(';
  let start = isAside ? index + 1 : index;
  if (/^(who|which)$/.test(tokens[start]?.lower ?? '')) start++;
  const isTold = start === index && !isAside;
  if (/^(is|was|are|were)$/.test(tokens[start]?.lower ?? '')) start++;
  // "(born Vusi Lee)", ", born Vusi Lee," but not ", born March 1971"
  const isBorn =
    isAside &&
    tokens[start]?.lower === 'born' &&
    named.actors[0]?.kind === 'person' &&
    (opening === '(' ||
      (isCapitalised(tokens[start + 2]?.text ?? '') && !MONTHS.includes(tokens[start + 1]?.lower ?? '')));
  const length = isBorn ? 1 : phraseLength(tokens, start);
  if (length === 0 || (isTold && start === index)) return null;
  return { end: start + length, isAside };
}

/** How many tokens such a phrase has; 0 where none starts here. */
function phraseLength(tokens: readonly Token[], start: number): number {
  const words = tokens.slice(start, start + LONGEST).map(({ lower }) => lower);
  for (let length = words.length; length > 0; length--)
    if (PHRASE.test(words.slice(0, length).join(' '))) return length;
  return 0;
}

const LONGEST = 8;

const PHRASE = new RegExp(
  '^(' +
    '((also|best|better|commonly|formerly|locally|more commonly|originally|popularly|previously|sometimes|usually|variously|widely) )?' +
    '(called|known|referred to|rendered|romani[sz]ed|spelled|spelt|transliterated|written)( (simply|commonly|widely|locally))?( as| by (his|her|its|the|their) (alias|nickname|nom de guerre|noms de guerre|real name|war name))?' +
    '|a\\.?k\\.?a\\.?|alias|nicknamed|nom de guerre|noms de guerre|real name|whose (nom de guerre|real name|nickname) (is|was)' +
    '|(also )?under the (alias|name|nom de guerre)( of)?|(formerly|originally|previously) the' +
    ')( :)?$',
);

/** A name that starts here, with or without "the" and quotation marks; null where none does. */
function nameAt(tokens: readonly Token[], index: number): [number, number] | null {
  let first = index;
  // "formerly the …": the article is part of what announces it
  while (/^([“"‘'`]|``|the)$/.test(tokens[first]?.lower ?? '')) first++;
  let last = first - 1;
  for (let at = first; at < tokens.length && at < first + 9; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isNameWord(token)) last = at;
    else if (!(NAME_PARTICLES.has(token.lower) || (at > first && INSIDE.has(token.lower)))) break;
  }
  const isName =
    last >= first && tokens.slice(first, last + 1).some(({ text }) => /^\p{Lu}\p{L}{2,}/u.test(text));
  return isName ? [first, last] : null;
}

const isNameWord = ({ text, upos }: Token) =>
  upos !== 'PUNCT' && (isCapitalised(text) || /^\d+(st|nd|rd|th)$/.test(text));

const INSIDE = wordClass('words.inside-names');

/** Where an aside ends: with its closing bracket or comma, unless another aside follows. */
function asideEnd(tokens: readonly Token[], last: number): number {
  let end = last;
  while (/^([”"’']|'')$/.test(tokens[end + 1]?.text ?? '')) end++;
  const next = tokens[end + 1]?.text;
  if (next === ')') return end + 1;
  const goesOn = /^(a|an|and|the|who|which|whose)$/.test(tokens[end + 2]?.lower ?? '');
  return next === ',' && !goesOn ? end + 1 : end;
}

/** "(Arabic: …, Liwa al-Fajr)": names in Latin letters behind the name of a language. */
function foreignNames(tokens: readonly Token[], index: number): [number, number][] {
  const isForeign =
    tokens[index]?.text === '(' &&
    tokens[index + 2]?.text === ':' &&
    isCapitalised(tokens[index + 1]?.text ?? '');
  if (!isForeign) return [];
  const closing = closingOf(tokens, index);
  if (closing < 0) return [];
  const found: [number, number][] = [];
  for (let at = index + 3; at < closing; at++) {
    const span = LATIN.test(tokens[at]?.text ?? '') ? latinRun(tokens, at, closing) : null;
    if (!span) continue;
    // "romanized:" names what follows, and an acronym is read elsewhere
    const isLabel = tokens[span[1] + 1]?.text === ':';
    const [word] = tokens.slice(span[0], span[1] + 1);
    if (!isLabel && isCapitalised(word?.text ?? '') && /\p{Ll}{2}/u.test(word?.text ?? '')) found.push(span);
    at = span[1];
  }
  return found;
}

/** "Jaysh al-Fajr (Army of Dawn)": the name of a band in other words. */
function renderings(
  { lexicon: { organisationHeads } }: Reading,
  tokens: readonly Token[],
  { actors, last }: MentionNode,
): [number, number][] {
  const opening = last + 1;
  if (actors[0]?.kind !== 'group' || tokens[opening]?.text !== '(') return [];
  const span = nameAt(tokens, opening + 1);
  if (!span || span[1] === span[0] || tokens[span[1] + 1]?.text !== ')') return [];
  return span.some((at) => organisationHeads.has(tokens[at]?.text ?? '')) ? [span] : [];
}

function latinRun(tokens: readonly Token[], first: number, end: number): [number, number] {
  let last = first;
  while (last + 1 < end && LATIN.test(tokens[last + 1]?.text ?? '')) last++;
  return [first, last];
}

const LATIN = /^[\p{Script=Latin}'’‘ʿʾ-]+$/u;

/** Makes a name one of the same actor; false where it is known to be another's. */
function equate(
  reading: Reading,
  where: SentenceReading,
  named: MentionNode,
  [first, last]: [number, number],
  known: NameNode,
): boolean {
  const [record] = named.actors;
  const [taken] = where.at.slice(first, last + 1).filter((one) => one !== undefined);
  if (!record || taken === named) return false;
  if (taken && taken.first <= first && taken.last >= last) {
    const [other] = taken.actors;
    return other !== undefined && taken.actors.length === 1 && unite(reading, record, other);
  }
  if (!freeSpan(reading, where, first, last)) return false;
  const name = textOf(where, first, last);
  addMention(reading, where, { first, last, form: 'name', actors: [record], cue: null });
  addName(known, name, { record, form: 'name', from: '', to: '', ambiguous: false });
  return true;
}

/** Marks acronyms and other names that the article has explained. */
export function markExplained(reading: Reading, where: SentenceReading, explained: NameNode): void {
  where.sentence.tokens.forEach((_, index) => {
    const match = longestName(explained, where.sentence.tokens, index);
    const entry = match?.entries[0];
    const last = index + (match?.length ?? 0) - 1;
    if (!entry || (where.at[index] && last === index) || !freeSpan(reading, where, index, last)) return;
    addMention(reading, where, { first: index, last, form: entry.form, actors: [entry.record], cue: null });
  });
}

/** Makes two records of one kind one, if only the article knows one of them. */
function unite(reading: Reading, one: ActorRecord, other: ActorRecord): boolean {
  if (one.id === other.id) return true;
  const isOther = (kind: ActorKind) => (one.kind === kind) !== (other.kind === kind);
  if (isOther('person') || isOther('place') || other.kind === 'state') return false;
  const kept = reading.lexicon.actors.has(one.id) || !reading.lexicon.actors.has(other.id) ? one : other;
  const dropped = kept === one ? other : one;
  if (reading.lexicon.actors.has(dropped.id)) return false;
  replaceActor(reading, dropped, kept);
  return true;
}
