// "the Ministers", "the leaders", "the participants" of a statement or a read-out: those of whom it tells that they have met.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { covers, officeName, officesOf } from '../../mentions/people/offices.ts';
import { actorsJoined, distinctActors, type MentionNode, type Reading } from '../../reading.ts';
import { caseOf, childrenBy, firstJoined, lemma } from '../../tree.ts';
import { isMany, standingIn, stateOf } from '../salience.ts';
import { issuersOf } from '../speakers/speakers.ts';
import { titleOf } from '../speakers/title.ts';
import { isWhere } from './together.ts';

/**
 * Two or more of different states, or the body whose ministers they are; null where the text tells of no such meeting, nobody
 * where they can be no others.
 */
export function participants(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const where = reading.sentences[mention.sentence];
  const { cue } = mention;
  const { word = '', definite = false, of = null } = cue ?? {};
  const isOffice = cue?.kind !== 'several' && (reading.lexicon.titles.has(word) || LEADERS.has(word));
  // "Leaders held a debate", in the conclusions of a council
  const isPointed = definite || (mention.first === 0 && LEADERS.has(word) && bodyOf(reading) !== null);
  if (!where || !isMany(reading, mention) || !isPointed || of || !(isOffice || ANYBODY.has(word)))
    return null;
  // "the leaders of the parties", "the ministers who resigned": told by what stands behind
  // but not "the presidents, guided by …"
  const clauses = where.tree.tokens[mention.last + 1]?.text === ',' ? [] : ['acl'];
  const isTold =
    childrenBy(where.tree, mention.head, ...clauses, 'nmod:poss', 'compound').length > 0 ||
    childrenBy(where.tree, mention.head, 'nmod').some(
      (at) => at > mention.last && OWNING.has(caseOf(where.tree, at) ?? ''),
    );
  if (isTold) return null;
  let best: ActorRecord[] | null = null;
  for (const sentence of placesBefore(mention.sentence)) {
    const before = standingIn(reading, sentence, mention).filter(
      (other) => other.actors.length > 0 && !isWhere(reading, other),
    );
    const found =
      (sentence === mention.sentence && LEADERS.has(word) ? twoHere(reading, before) : null) ??
      calledAlike(reading, before, word) ??
      metThere(reading, sentence, before, word);
    if (found && !ANYBODY.has(word)) return found;
    // "the participants" of a summit are all who met, not two of them who spoke on its margins
    if (found && found.length > (best?.length ?? 0)) best = found;
  }
  const issuers = best ?? issuersCalled(reading, word) ?? (LEADERS.has(word) ? bodyOf(reading) : null);
  return issuers ?? (isHead(word) && cue?.kind !== 'several' ? [] : null);
}

/** A state has many leaders, but one head: "the presidents" are not those of one. */
const isHead = (word: string) => LEADERS.has(word) && word !== 'leader';

/** "The three Ministers": those called so, where they are as many. */
export function countedParticipants(reading: Reading, mention: MentionNode): ActorRecord[] {
  const { cue } = mention;
  const found = cue
    ? participants(reading, { ...mention, cue: { ...cue, kind: 'title', definite: true } })
    : null;
  return found && found.length === cue?.count ? found : [];
}

/** "The Ministers" of a "Joint statement by the foreign ministers of Chad and Mali": those who have issued it. */
function issuersCalled(reading: Reading, word: string): ActorRecord[] | null {
  const issuers = issuersOf(reading);
  const tokens = titleOf(reading)?.sentence.tokens ?? [];
  const isCalled = tokens.some((token) => token.lemma.toLowerCase() === word);
  return isCalled && issuers.length > 1 && areOfMany(reading, issuers) ? [...issuers] : null;
}

/** "Leaders" in the conclusions of a council of them: the council. */
function bodyOf(reading: Reading): ActorRecord[] | null {
  const [issuer, ...others] = issuersOf(reading);
  return issuer?.kind === 'organisation' && others.length === 0 ? [issuer] : null;
}

/** The sentences from here backwards, and those that the article opens with. */
function placesBefore(sentence: number): number[] {
  const near = Array.from({ length: Math.min(sentence, REACH) + 1 }, (_, back) => sentence - back);
  return [...near, ...[2, 1, 0].filter((opening) => opening < sentence - REACH)];
}

/** How many sentences back they may have met, or been called the same. */
const REACH = 6;

const OWNING: ReadonlySet<string> = new Set(['from', 'in', 'of']);

/** "the foreign ministers of Chad and Mali", "the two ministers", "the G7 foreign ministers" */
function calledAlike(
  reading: Reading,
  before: readonly MentionNode[],
  word: string,
): ActorRecord[] | undefined {
  const last = before.findLast(({ cue, actors, sentence, head }) => {
    if (!cue || !(cue.kind === 'title' || cue.kind === 'several' || LEADERS.has(cue.word))) return false;
    const isBody = actors.length === 1 && actors[0]?.kind === 'organisation' && cue.kind !== 'several';
    return (
      isMany(reading, { sentence, head }) &&
      (isBody || areOfMany(reading, actors)) &&
      isAlike(reading, cue.word, word)
    );
  });
  return last && besideThem(reading, last, word);
}

/** "attended by President Lee and the heads of state of Chad and Mali": all of them are the leaders. */
function besideThem(reading: Reading, { actors, sentence, head }: MentionNode, word: string): ActorRecord[] {
  const where = reading.sentences[sentence];
  if (!where) return actors;
  const joined = actorsJoined(where, firstJoined(where.tree, head));
  // "the foreign ministers of Chad, Mali and Niger", with one of the states beside the others
  if (!LEADERS.has(word))
    return distinctActors([...actors, ...joined.filter(({ kind }) => kind === 'state')]);
  const people = joined.filter((record) => record.kind === 'person' && bears(reading, record, word));
  return distinctActors([...people, ...actors]);
}

/** "The prince embraced the emir, and the leaders signed …": two people of two states in the same sentence. */
function twoHere(reading: Reading, before: readonly MentionNode[]): ActorRecord[] | null {
  const people = distinctActors(
    before.flatMap(({ actors }) => actors.filter(({ kind }) => kind === 'person')),
  );
  return people.length === 2 && areOfMany(reading, people) ? people : null;
}

/** Who bears such a title of all who stand in a sentence that tells of a meeting or a call. */
function metThere(
  reading: Reading,
  sentence: number,
  before: readonly MentionNode[],
  word: string,
): ActorRecord[] | null {
  const where = reading.sentences[sentence];
  if (!where?.sentence.tokens.some((_, at) => isMeeting(lemma(where.tree, at)))) return null;
  const fitting = before.filter(
    ({ actors: [record], cue }) =>
      record &&
      (record.kind === 'person'
        ? bears(reading, record, word)
        : (cue?.word === 'counterpart' && !ANYBODY.has(word)) ||
          (cue?.kind === 'title' && isHead(word) && isAlike(reading, cue.word, word))),
  );
  const people = distinctActors(fitting.flatMap(({ actors }) => actors));
  if (people.length > 1 && areOfMany(reading, people)) return people;
  const [guest] = people;
  const home = guest && stateOf(reading, guest);
  const hosts = distinctActors(
    before.flatMap(({ actors }) => actors.filter((actor) => actor.kind === 'state' && actor !== home)),
  );
  // "The president of Chad visited Mali. The presidents signed …": and its own
  if (home && people.length === 1 && hosts.length === 1 && isHead(word)) return [guest, ...hosts];
  if (!ANYBODY.has(word)) return null;
  const states = distinctActors(
    before.flatMap(({ actors }) => actors.filter(({ kind }) => kind === 'state')),
  );
  return states.length > 1 ? states : null;
}

const isMeeting = (word: string) => MEETING.has(word) || TALKS.has(word);
const MEETING = wordClass('words.meeting-or-calling');
const TALKS = wordClass('nouns.talks');

/** Whoever has taken part. */
const ANYBODY = wordClass('nouns.participants');

const areOfMany = (reading: Reading, actors: readonly ActorRecord[]) =>
  new Set(actors.map((actor) => stateOf(reading, actor)?.id ?? actor.id)).size > 1;

/** Whether who is called the one may be called the other: "foreign ministers" are "the ministers", presidents leaders. */
function isAlike(reading: Reading, told: string, word: string): boolean {
  if (ANYBODY.has(word)) return true;
  if (told === word || told.endsWith(` ${word}`) || told.startsWith(`${word} of `)) return true;
  // "the heads of state" after "the Heads of State of Chad and Mali"
  if (told === 'head' && /^heads? of /.test(word)) return true;
  if (officeName(reading, told) === officeName(reading, word)) return true;
  return (LEADERS.has(told) && LEADERS.has(word)) || (word === 'minister' && /\bminister\b/.test(told));
}

const LEADERS = wordClass('titles.leaders');

/** Whether the article or the lexicon gives somebody an office that is called so. */
function bears(reading: Reading, record: ActorRecord, word: string): boolean {
  if (ANYBODY.has(word)) return true;
  const told = reading.bearers.flatMap(({ title, mention }) =>
    mention.actors.includes(record) ? [title] : [],
  );
  const { published } = reading.article;
  const held = officesOf(record).flatMap(({ title, from, to }) =>
    !published || covers(from, to, published) ? [title] : [],
  );
  return [...told, ...held].some((title) => isAlike(reading, title, word));
}
