// Whose words an article is where it is somebody's statement: by its headline.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { markOrganisations } from '../../mentions/bodies/organisations.ts';
import { markAgents } from '../../mentions/described/agents.ts';
import { markOwned } from '../../mentions/described/owned.ts';
import { markNames } from '../../mentions/names/names.ts';
import { officeHolder } from '../../mentions/people/offices.ts';
import { markPeople } from '../../mentions/people/people.ts';
import { markSurnames, surnamesOf } from '../../mentions/people/surnames.ts';
import { onlyOne, perReading, type Reading, readSentence, type SentenceReading } from '../../reading.ts';
import { tagTokens } from '../../syntax/stages.ts';
import { tokenize } from '../../syntax/tokenize.ts';

/** The only person named in the headline; null where there is none or there are several. */
export function speakerOfTitle(where: SentenceReading | null): ActorRecord | null {
  const named = where?.at.flatMap((mention) => mention?.actors ?? []) ?? [];
  return onlyOne(named.filter(({ kind }) => kind === 'person'));
}

/** Who has issued the statement that the headline announces: "Statement by X", "X: remarks on …"; none where it is none. */
export function issuersOfTitle(reading: Reading, where: SentenceReading | null): ActorRecord[] {
  if (!where) return [];
  const letterhead = letterheadOf(where);
  if (letterhead) return [letterhead];
  const { tokens } = where.sentence;
  const word = statementIn(where);
  // "Canada condemns attack", in the headline of a release
  if (word < 0) {
    const verb = tokens.findIndex(({ lower }) => PERFORMING.test(lower));
    return verb > 0 && isRelease(reading) ? (where.at[verb - 1]?.actors.filter(isSpeaker) ?? []) : [];
  }
  const by = tokens.findIndex(({ lower }, at) => at > word && ISSUED.has(lower));
  // "Statement on the request made by Lee": that is his request
  const topic = tokens.findIndex(({ lower }, at) => at > word && TOPICS.has(lower));
  const isIssued = by >= 0 && (topic < 0 || by < topic);
  const issuers = isIssued ? actorsFrom(where, by + 1) : [];
  if (issuers.length > 0) return issuers;
  const holder = isIssued ? holderBefore(reading, where, by) : null;
  if (holder) return [holder];
  const of = tokens[word + 1]?.lower === 'of' ? actorsFrom(where, word + 2) : [];
  const before = of.length > 0 ? of : actorsBefore(where, word);
  const general = before.length > 0 ? null : secretaryGeneral(reading, where);
  return general ? [general] : before;
}

/** "ECONOMIC COMMUNITY OF WEST AFRICAN STATES (ECOWAS)": an organisation's name for a headline is its letterhead. */
function letterheadOf({ at, sentence }: SentenceReading): ActorRecord | null {
  const rest = sentence.tokens.some((token, index) => !at[index] && token.upos !== 'PUNCT');
  const named = onlyOne(new Set(at.flatMap((mention) => mention?.actors ?? [])));
  return !rest && named?.kind === 'organisation' ? named : null;
}

/** "Remarks by the Foreign Secretary in the House of Commons": who holds the office in the state whose parliament that is. */
function holderBefore(reading: Reading, where: SentenceReading, by: number): ActorRecord | null {
  const office = where.at.find((one, at) => at > by && one?.cue?.kind === 'title');
  const house = where.at
    .flatMap((one) => one?.actors ?? [])
    .find(({ kind, sectors }) => kind === 'institution' && sectors.includes('LEG'));
  const state = reading.lexicon.states.get(house?.country ?? '');
  return office && state ? (officeHolder(reading, office.cue?.word ?? '', state) ?? state) : null;
}

/** "Secretary-General's remarks": the United Nations', where no other body stands in the headline. */
function secretaryGeneral(reading: Reading, where: SentenceReading): ActorRecord | null {
  const nations = reading.lexicon.actors.get('organisation:united-nations');
  const isHis = /^(statement by |remarks by )?(the )?(un )?secretary - general\b/.test(wordsOf(where));
  const isOthers = where.at.some((one) =>
    one?.actors.some(({ kind, id }) => kind === 'organisation' && !id.startsWith('organisation:un')),
  );
  return nations && isHis && !isOthers
    ? (officeHolder(reading, 'secretary-general', nations) ?? nations)
    : null;
}

/** The word that says what it is; -1 where none does. */
function statementIn({ sentence: { tokens } }: SentenceReading): number {
  return tokens.findIndex(
    ({ lemma, lower }, at) =>
      STATEMENTS.has(lemma) ||
      STATEMENTS.has(lower) ||
      // "read-out"
      (lower === 'out' && tokens[at - 1]?.text === '-' && tokens[at - 2]?.lower === 'read'),
  );
}

/** "Press statement on the coup", "Remarks by the minister" */
export const isStatement = (where: SentenceReading): boolean => statementIn(where) >= 0;

/** "Press statement on the coup": what the first words of the headline say that it is. */
export const opensAsStatement = (where: SentenceReading | null): boolean =>
  where !== null && statementIn(where) >= 0 && statementIn(where) < KIND;

const KIND = 3;

const wordsOf = ({ sentence: { tokens } }: SentenceReading) => tokens.map(({ lower }) => lower).join(' ');

/** "PM call with President Lee of Chad" */
const CALL =
  /\b(minister|pm|president|secretary)( 's)? (call|conversation|meeting|phone call|telephone call) with\b/;

/**
 * "Read-out of the Foreign Minister's call", "… of the call between the ministers of Chad and Mali": a statement of which only
 * the dateline tells which state has given it out.
 */
export function canBeIssuedBy(where: SentenceReading | null, state: ActorRecord): boolean {
  const isTold = where !== null && (statementIn(where) >= 0 || CALL.test(wordsOf(where)));
  if (!isTold) return false;
  const isNamed = where.at.some((one) => one?.actors.some(({ country }) => country === state.country));
  return isNamed || isOfNamelessOffice(where);
}

function isOfNamelessOffice(where: SentenceReading): boolean {
  const { tokens } = where.sentence;
  const end = tokens.findIndex(({ lower }, at) => at > 0 && BREAKING.has(lower));
  const inside = tokens.slice(0, end < 0 ? tokens.length : end);
  return (
    OFFICE.test(inside.map(({ lower }) => lower).join(' ')) &&
    inside.every((_, at) => !where.at[at] || where.at[at]?.actors.every(({ kind }) => kind === 'people'))
  );
}

const OFFICE =
  /\b(chancellor|government|minister|ministry|pm|president|secretary of state|spokes(man|person|woman))\b/;

/** "Statement by the Spokesperson on Libya": of a body that the headline leaves unnamed. */
export function isBySpokesperson(where: SentenceReading | null): boolean {
  const words = where ? wordsOf(where) : '';
  return /\b(by|from) (the )?(deputy )?(spokes(man|person|woman)|high representative|hr ?\/ ?vp|secretary of state|(foreign|prime) minister|president|minister)\b/.test(
    words,
  );
}

const PERFORMING =
  /^(announces|calls|concerned|condemns|congratulates|deplores|expresses|marks|mourns|reacts|regrets|reiterates|responds|urges|welcomes)$/;

/** "Press Statement", "Media release": a line of the head of a text that says so. */
export function isRelease({ article: { text, paragraphs } }: Reading): boolean {
  return paragraphs.slice(0, HEAD).some(({ start, end }) => RELEASE.test(text.slice(start, end).trim()));
}

const HEAD = 5;
const RELEASE = /^((joint|media|news|press) )?(communiqué|release|statement)( by .*)?$/i;

const TOPICS: ReadonlySet<string> = new Set(['about', 'concerning', 'following', 'on', 'regarding']);

const STATEMENTS = wordClass('nouns.statements');

const ISSUED: ReadonlySet<string> = new Set(['by', 'from']);

/** "by the presidents of Chad and Mali", "by France, Germany and Poland": all up to a word that is none of theirs. */
function actorsFrom({ at, sentence }: SentenceReading, first: number): ActorRecord[] {
  const found: ActorRecord[] = [];
  for (let index = first; index < sentence.tokens.length; index++) {
    const mention = at[index];
    if (mention) found.push(...mention.actors.filter(isSpeaker));
    // "by the Governments of Chad and Mali", but not "by Minister Lee of Chad"
    else if (at[index - 1]?.form === 'description' && sentence.tokens[index]?.lower === 'of') continue;
    else if (found.length > 0 && !JOINING.has(sentence.tokens[index]?.lower ?? '')) break;
    else if (BREAKING.has(sentence.tokens[index]?.lower ?? '')) break;
  }
  return [...new Set(found)];
}

const JOINING: ReadonlySet<string> = new Set([',', 'and', '&', 'the', '/']);
const BREAKING: ReadonlySet<string> = new Set(
  'about against at between concerning following for in on over regarding to with :'.split(' '),
);

/** "Security Council press statement", "Ministry of Defence of Chad: statement", "the minister's remarks" */
function actorsBefore({ at, sentence }: SentenceReading, word: number): ActorRecord[] {
  for (let index = word - 1; index >= 0 && index >= word - 4; index--) {
    const mention = at[index];
    // "the minister's press statement"
    if (sentence.tokens[index]?.lower === 'press') continue;
    if (mention) return mention.actors.filter(isSpeaker);
    if (sentence.tokens[index]?.upos === 'ADP' || sentence.tokens[index]?.upos === 'VERB') break;
  }
  return [];
}

const isSpeaker = ({ kind }: ActorRecord) => kind !== 'place' && kind !== 'people';

/** The headline with its actors; null where there is none. It is no part of the text: its mentions stay apart. */
export const titleOf = perReading((reading): SentenceReading | null => {
  const title = headlineOf(reading);
  const tokens = tagTokens(reading.lexicon.syntax, title, tokenize(title, 0, title.length));
  if (tokens.length === 0) return null;
  const where = readSentence(0, 0, { start: 0, end: title.length, tokens });
  const apart: Reading = { ...reading, sentences: [where], mentions: [], offices: new Map(reading.offices) };
  markNames(apart, where);
  markPeople(apart, where);
  markOrganisations(apart, where);
  markSurnames(apart, where, surnamesOf(reading));
  markOwned(apart, where);
  markAgents(apart, where);
  return where;
});

/** The headline, which a plain text has in its first line. */
function headlineOf({ article: { title, text, paragraphs } }: Reading): string {
  const [first] = paragraphs;
  const line = first && paragraphs.length > 1 ? text.slice(first.start, first.end) : '';
  return title ?? (line.length < 200 && !/[.!?:"”]\s*$/.test(line) ? line : '');
}
