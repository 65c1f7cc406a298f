// Agents right behind their owner, which are one phrase with it: "Turkish armed forces", "Chile's president".
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { GIVING } from '../../parse/giving.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { TITLE_PREFIXES } from '../words.ts';
import { accrediting } from './accredited.ts';
import { type AgentMatch, agentAt } from './agent-words.ts';
import { addAgent, asEnvoy } from './agents.ts';
import { isAbroad, isTaken } from './compounds.ts';
import { isOnlyFaith } from './faiths.ts';
import { isOfFirm, isOfTrade } from './limbs.ts';
import { ownerAt } from './owners.ts';
import { isSeatInFront } from './seats.ts';

/**
 * Before the parse: agents right behind the one owner they have ("Turkish armed forces", "Chile's president"),
 * which are then one word to the parser.
 */
export function markOwned(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  for (let index = 1; index < tokens.length; index++) {
    if (where.at[index] || tokens[index]?.xpos === 'VBD' || isJoined(where, index)) continue;
    const marked = ownerPlace(where, index);
    const owner = where.at[marked];
    const named = owner && (owner.form !== 'capital' || tokens[marked + 1]?.xpos === 'POS');
    if (!owner || !named || isCoordinated(where, owner) || isReceiver(where, owner, index)) continue;
    // "Russian mercenaries guard": many own nothing without an apostrophe
    if (owner.cue && tokens[owner.last]?.xpos === 'NNS' && tokens[index - 1]?.xpos !== 'POS') continue;
    const match = asEnvoy(reading, where, agentAt(reading, where, index, ANY));
    const other = otherNationality(where, owner);
    const own = [...(other?.actors ?? []), ...ownerAt(reading, where, marked)].filter(
      (record) => !match || !isOnlyFaith(where, match.last, record),
    );
    const sender = match ? accrediting(where, match.last) : null;
    const owners =
      sender?.actors ??
      headedBy(where, owner, match) ??
      (own.every(({ kind }) => kind === 'organisation') ? senders(where, match, own) : own);
    // "the two NATO allies" are two states of which the text has told
    if (match && countsStates(reading, where, owner.first, tokens[match.last]?.lemma ?? '')) continue;
    if (!match || owners.length === 0 || isThirdPerson(reading, where, match.last, match.word)) continue;
    // "held General Lima hostage", "a Canadian unit of General Dynamics"
    if (
      isTaken(where, match) ||
      isOfFirm(where, match) ||
      isOfTrade(reading, match) ||
      isAbroad(where, match) ||
      isSeatInFront(where, match.last, marked)
    )
      continue;
    // "questioned Gnassingbé's leadership": how he leads
    if (match.word === 'leadership' && owner.actors[0]?.kind === 'person') continue;
    const mention = addAgent(reading, where, match, owners);
    if (mention) where.joined.push({ first: (sender ?? other ?? owner).first, last: match.last, mention });
    index = match.last;
  }
}

/** "the Norwegian head of NATO", "NATO's Norwegian chief": the body that he leads; null where none is told. */
function headedBy(
  { at, sentence: { tokens } }: SentenceReading,
  owner: MentionNode,
  match: AgentMatch | null,
): readonly ActorRecord[] | null {
  if (!match || owner.form !== 'demonym' || !HEADS.has(tokens[match.last]?.lemma ?? '')) return null;
  const next = tokens[match.last + 2]?.lower === 'the' ? match.last + 3 : match.last + 2;
  const behind = tokens[match.last + 1]?.lower === 'of' && at[next]?.first === next ? at[next] : undefined;
  const body = behind ?? (tokens[owner.first - 1]?.xpos === 'POS' ? at[owner.first - 2] : undefined);
  return BODIES.has(body?.actors[0]?.kind ?? '') ? (body?.actors ?? null) : null;
}

const HEADS = wordClass('nouns.heads-of-bodies');
const BODIES: ReadonlySet<string> = new Set(['company', 'group', 'organisation']);

/** "the two EU members" */
const countsStates = (reading: Reading, { sentence }: SentenceReading, owner: number, word: string) =>
  ['two', 'three'].includes(sentence.tokens[owner - 1]?.lower ?? '') &&
  ['both', 'the'].includes(sentence.tokens[owner - 2]?.lower ?? '') &&
  reading.lexicon.relational.has(word);

/** "UN troops from Nepal" are Nepal's. */
function senders(
  where: SentenceReading,
  match: AgentMatch | null,
  own: ActorRecord[],
): readonly ActorRecord[] {
  const from = where.sentence.tokens[(match?.last ?? 0) + 1];
  const sender = where.at[(match?.last ?? 0) + 2]?.actors ?? [];
  const isArmed = match?.agent?.sectors.includes('MIL') === true;
  return isArmed && from?.lower === 'from' && sender[0]?.kind === 'state' ? sender : own;
}

/** "EU member states" in front of one of them, a title in front of a name */
const isJoined = ({ joined }: SentenceReading, index: number) =>
  joined.some(({ first, last, mention }) => {
    const kind = mention.actors[0]?.kind;
    // "In Kenya Minister Lee": her title has been read, and Kenya is no part of it
    return (kind === 'state' && first <= index && index <= last) || (kind === 'person' && first === index);
  });

/** Back over "'s" and at most two words that describe: "Palestinian Christian leaders", "Iran's new president". */
function ownerPlace(where: SentenceReading, index: number): number {
  const { tokens } = where.sentence;
  let at = index - 1;
  for (let steps = 0; steps < 2 && at > 0; steps++) {
    const describes = tokens[at]?.upos === 'ADJ' || TITLE_PREFIXES.has(tokens[at]?.lower ?? '');
    const isPeople = where.at[at]?.form === 'demonym' && where.at[at]?.actors[0]?.kind === 'people';
    if (!isPeople && (where.at[at] || !describes)) break;
    at--;
  }
  return tokens[at]?.xpos === 'POS' ? at - 1 : at;
}

/** "Russian and Iranian officials" have two owners; the parse tells. */
function isCoordinated(where: SentenceReading, owner: MentionNode): boolean {
  const before = where.sentence.tokens[owner.first - 1];
  return (before?.upos === 'CCONJ' || before?.text === ',') && where.at[owner.first - 2]?.form === owner.form;
}

/** "Chavez presses Bogota", "Pyongyang ships shells": a verb that looks like the plural of an agent. */
function isThirdPerson(
  { lexicon }: Reading,
  { sentence, at }: SentenceReading,
  index: number,
  word: string,
): boolean {
  const { tokens } = sentence;
  const isPlural = [`${word}s`, `${word}es`].includes(tokens[index]?.lower ?? '');
  if (!isPlural || !lexicon.vocabulary.verbs.has(word)) return false;
  const isNamed = at[index - 1]?.form !== 'demonym' && tokens[index - 1]?.xpos !== 'POS';
  // "the president of Congo chairs the union"
  if (isNamed && at[index - 1] && /^(DT|PRP\$)$/.test(tokens[index + 1]?.xpos ?? '')) return true;
  if (index > 3) return false;
  return at[index + 1] !== undefined || (isNamed && tokens[index + 1]?.xpos === 'NNS');
}

/** "gave Ukraine fighter jets": who is given them does not own them yet. */
function isReceiver({ sentence }: SentenceReading, owner: MentionNode, next: number): boolean {
  const { tokens } = sentence;
  const verb = tokens[owner.first - 1]?.lower === 'the' ? owner.first - 2 : owner.first - 1;
  const isName = owner.form === 'name' || owner.form === 'capital';
  return (
    isName &&
    owner.actors[0]?.kind === 'state' &&
    next === owner.last + 1 &&
    GIVING.has(tokens[verb]?.lemma ?? '') &&
    !/^[\p{Lu}.]+$/u.test(tokens[owner.last]?.text ?? '')
  );
}

/** Right behind an owner even a word with a wrong tag is the noun that it can be. */
const ANY: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'ADV', 'PUNCT', 'X']);

/** "a British-Iranian aid worker" is of both. */
function otherNationality({ at, sentence }: SentenceReading, owner: MentionNode): MentionNode | undefined {
  const other = sentence.tokens[owner.first - 1]?.text === '-' ? at[owner.first - 2] : undefined;
  const isPair = owner.form === 'demonym' && other?.form === 'demonym' && other.actors[0]?.kind === 'state';
  return isPair && owner.actors[0]?.kind === 'state' ? other : undefined;
}
