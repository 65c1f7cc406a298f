// Who "I" and "we" are: whoever speaks, or whose statement the article is.
import type { ActorRecord } from '../../lexicon/types.ts';
import { type MentionNode, perReading, type Reading, type SentenceReading } from '../../reading.ts';
import { ancestors, relation } from '../../tree.ts';
import { ownSeat } from '../home.ts';
import { isSomebody, stateOf } from '../salience.ts';
import { addresserOf, greetingAt, isAddress, isOwnWord, officialOf } from './addressed.ts';
import { announcementsOf, announces, isFirst, lastAnnouncer, lastSpeaker, speakersIn } from './heard.ts';
import { issuersOfText, sendersOf } from './issued.ts';
import { statementMakers } from './issued-statement.ts';
import { labelOver } from './labels.ts';
import { isQuoted } from './quoted.ts';
import { signersOf } from './signed.ts';
import {
  canBeIssuedBy,
  isBySpokesperson,
  isRelease,
  issuersOfTitle,
  opensAsStatement,
  speakerOfTitle,
  titleOf,
} from './title.ts';
import { namedSelves } from './we-named.ts';

const ONE: ReadonlySet<string> = new Set(['i', 'me', 'my']);

/**
 * The actors that "I" or "we" means. "We" is the state or body that the speaker acts for; so is "I" of a minister whom
 * nobody names.
 */
export function resolveSpeaker(reading: Reading, mention: MentionNode): ActorRecord[] {
  const own = ONE.has(mention.cue?.word ?? '') || isQuoted(reading, mention) ? [] : namedSelves(reading);
  const { actors, isOne } = own.length > 0 ? { actors: own, isOne: false } : speakersOf(reading, mention);
  if (ONE.has(mention.cue?.word ?? '')) return isOne && actors.length === 1 ? [...actors] : [];
  return actors.map((one) => {
    const body = one.affiliation ? reading.lexicon.actors.get(one.affiliation) : undefined;
    // a minister of whom only the headline tells
    const seat = one.kind === 'person' && !one.country ? ownSeat(reading) : null;
    return body ?? seat ?? one;
  });
}

interface Speaker {
  actors: readonly ActorRecord[];
  /** A person, named or not. */
  isOne: boolean;
}

const speakerAt = (reading: Reading, mention: MentionNode): Speaker => ({
  actors: mention.actors,
  isOne: isSomebody(reading, mention),
});

/**
 * The subject of the verb of speech in the sentence, else of the nearest before it, however far, for a statement may run
 * over many paragraphs; else whom the headline names. Outside quotation marks a statement is that of whoever "said:" or,
 * where it is the whole article, of whoever the headline says has issued it.
 */
function speakersOf(reading: Reading, mention: MentionNode): Speaker {
  const labelled = labelOver(reading, mention.sentence);
  if (labelled === 'asked') return NOBODY;
  if (labelled === 'answered') return answererOf(reading);
  if (labelled) return speakerAt(reading, labelled);
  if (isInterview(reading, mention)) return NOBODY;
  const isOpen = isQuoted(reading, mention);
  if (isAddress(reading)) return isOpen ? quotedIn(reading, mention.sentence) : addresser(reading, mention);
  const stated = isOpen ? NOBODY : statementOf(reading, mention);
  if (stated.actors.length > 0) return stated;
  // "We recommend …" outside quotation marks, where nobody says so: whoever wrote the text
  const heard =
    speakersIn(reading, mention.sentence)[0] ?? (isOpen ? lastSpeaker(reading, mention.sentence) : undefined);
  if (heard) return speakerAt(reading, heard);
  const { speaker } = headingOf(reading);
  return speaker ? { actors: [speaker], isOne: true } : NOBODY;
}

/** Who speaks in an address: whom its headline names, else who holds the office, else the state in whose name it speaks. */
function addresser(reading: Reading, mention: MentionNode): Speaker {
  const { issuers, speaker } = headingOf(reading);
  const named = issuers.length > 0 ? issuers : speaker ? [speaker] : [];
  if (named.length > 0) return { actors: named, isOne: true };
  // "The minister said: Mr. Speaker, we …"
  const ahead = announcementsOf(reading).filter((at) => at < greetingAt(reading));
  const announced = ahead.flatMap((at) => speakersIn(reading, at)).at(-1);
  if (announced) return speakerAt(reading, announced);
  const state = addresserOf(reading);
  const holder = ONE.has(mention.cue?.word ?? '') ? officialOf(reading) : null;
  return { actors: state ? [holder ?? state] : [], isOne: true };
}

/** Whom an address quotes: who speaks in the sentence or in the one before it. */
function quotedIn(reading: Reading, sentence: number): Speaker {
  const heard = speakersIn(reading, sentence)[0] ?? speakersIn(reading, sentence - 1).at(-1);
  return heard ? speakerAt(reading, heard) : NOBODY;
}

/** An answer in quotation marks behind a question that nobody is told to ask: whoever is interviewed speaks. */
function isInterview(reading: Reading, { sentence }: MentionNode): boolean {
  const paragraphs = reading.article.paragraphs;
  let index = paragraphs.findIndex((one) => one.index === reading.sentences[sentence]?.paragraph);
  const isQuote = (at: number) => /^[“"]/.test(reading.article.text.slice(paragraphs[at]?.start ?? 0));
  if (!isQuote(index) || (paragraphs[index] && hasOuterSpeaker(reading, paragraphs[index]?.index ?? -1)))
    return false;
  while (index > 0 && isQuote(index)) index--;
  return index > 0 && !hasOuterSpeaker(reading, paragraphs[index]?.index ?? -1);
}

/** Whether a paragraph tells outside quotation marks who speaks. */
const hasOuterSpeaker = (reading: Reading, paragraph: number) =>
  reading.sentences.some(
    (where) =>
      where.paragraph === paragraph &&
      speakersIn(reading, where.index).some((speaker) => !isQuoted(reading, speaker)),
  );

const NOBODY: Speaker = { actors: [], isOne: false };

/** Who answers where the text says no more than that it is an answer: the only person in the headline, or who has issued it. */
function answererOf(reading: Reading): Speaker {
  const { speaker, issuers } = headingOf(reading);
  return speaker ? { actors: [speaker], isOne: true } : { actors: issuers, isOne: false };
}

/** In whose statement a mention stands; none where the article is none. */
export const statedBy = (reading: Reading, mention: MentionNode): readonly ActorRecord[] =>
  statementOf(reading, mention).actors;

/** Who has issued the statement that the whole article is, by its headline. */
export const issuersOf = (reading: Reading): readonly ActorRecord[] => headingOf(reading).issuers;

function statementOf(reading: Reading, mention: MentionNode): Speaker {
  const own = speakersIn(reading, mention.sentence).find((other) => isOver(reading, other, mention));
  const announced = own ?? lastAnnouncer(reading, mention.sentence);
  if (announced) return speakerAt(reading, announced);
  const made = statementMakers(reading);
  return made && made.sentence < mention.sentence
    ? { actors: made.actors, isOne: made.actors[0]?.kind === 'person' }
    : { actors: headingOf(reading).issuers, isOne: true };
}

/** What the headline tells of who speaks, told once for an article. */
const headingOf = perReading((reading) => {
  const where = titleOf(reading);
  const issued = issuersOfTitle(reading, where);
  const seat = issued.length > 0 ? null : ownSeat(reading);
  const isOpen = isRelease(reading) || isBySpokesperson(where) || opensAsStatement(where);
  const sent = isOpen ? issuersOfText : sendersOf;
  const signed = issued.length > 0 ? issued : signersOf(reading);
  const issuers = signed.length > 0 ? signed : seat && canBeIssuedBy(where, seat) ? [seat] : sent(reading);
  return { issuers, speaker: speakerOfTitle(where) };
});

/** "We shall pay, the ministry said": the verb of speech stands over the clause or comments on it. */
function isOver(reading: Reading, speaker: MentionNode, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  const verb = where?.sentence.tokens[speaker.head]?.head ?? -1;
  if (!where || verb < 0) return false;
  return relation(where.tree, verb) === 'parataxis' || ancestors(where.tree, mention.head).includes(verb);
}

/**
 * In whose statement a sentence stands, told by nobody else since and outside quotation marks: the words that announced
 * it ("the minister said:"); null where it stands in none.
 */
export function announcerOf(reading: Reading, { index, sentence }: SentenceReading): MentionNode | null {
  if (isAddress(reading)) return addresserBefore(reading, index);
  for (let at = index - 1; at >= 0; at--) {
    const speaker = speakersIn(reading, at).at(-1);
    if (!speaker) continue;
    const opening = reading.sentences[at + 1]?.sentence.tokens[0]?.text ?? '';
    const isStatement = announces(reading, at) && !/^["“‘'`]/.test(opening);
    return isStatement &&
      speakersIn(reading, index).length === 0 &&
      !isQuoted(reading, { sentence: index, start: sentence.start })
      ? speaker
      : null;
  }
  return null;
}

/** In an address: where it last spoke of itself. */
function addresserBefore(reading: Reading, index: number): MentionNode | null {
  const near = reading.sentences.slice(Math.max(0, index - NEAR), index).flatMap(({ mentions }) => mentions);
  return near.findLast((one) => isFirst(one) && isOwnWord(reading, one)) ?? null;
}

const NEAR = 12;

/** "the regime" in a statement or an address is never that of whoever speaks. */
export function isOwnRegime(reading: Reading, { sentence, cue }: MentionNode, state: ActorRecord): boolean {
  const where = REGIMES.test(cue?.word ?? '') ? reading.sentences[sentence] : undefined;
  if (where && addresserOf(reading) === state) return true;
  const speakers = (where && announcerOf(reading, where)?.actors) ?? [];
  return speakers.some((speaker) => stateOf(reading, speaker) === state);
}

const REGIMES = /(dictatorship|junta|regime|tyranny)$/;

/** Whether an actor makes a statement in the article: "the minister said:". */
export const makesStatement = (reading: Reading, actor: ActorRecord): boolean =>
  announcementsOf(reading).some((index) =>
    speakersIn(reading, index).some(({ actors }) => actors[0] === actor),
  );
