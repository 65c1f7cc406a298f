// "attacked Germany in a speech", "a legal battle with Japan": words of force that only words are meant by.
import type { ForceWord, Frame } from '../../lexicon/types.ts';
import type { ActorKind } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import type { Candidate, Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/**
 * The match with what is meant for a frame, where a word of force is used of words or quarrels; null where no more than a
 * friendly show is meant; else the match itself.
 */
export function unarmed(reading: Reading, where: SentenceReading, match: Match): Match | null {
  if (match.frame.type !== 'ASSAULT') return match;
  const at = match.trigger.find((index) => reading.lexicon.forceWords.has(lemma(where.tree, index)));
  const word = at === undefined ? undefined : reading.lexicon.forceWords.get(lemma(where.tree, at));
  if (at === undefined || !word) return match;
  if (beside(where, at).some((sign) => reading.lexicon.forceSigns.get(sign) === 'friendly')) return null;
  const ends = [...match.sources, ...match.targets];
  const places = new Set([at, match.predicate, match.carrier, ...verbOver(where, at)]);
  if (word.quarrel && ends.every(isUnarmed) && isOverQuestion(where, places))
    return { ...match, frame: inWords(match.frame, word), mutual: true };
  if (!ends.every((end) => isCivil(reading, end))) return match;
  const isMeant =
    hasSign(reading, where, places) ||
    isBetweenPeople(reading, match) ||
    isOnCivilBody(reading, match, word) ||
    (isQuarrel(reading, match, word) && hasTopic(reading, where, places));
  return isMeant ? { ...match, frame: inWords(match.frame, word), mutual: word.quarrel } : match;
}

/** "called him, in a speech, “a rare fellow”": nobody is phoned. */
export const isEpithet = ({ where, predicate }: Candidate, frame: Frame) =>
  frame.mode === 'phone' &&
  frame.head === 'call' &&
  frame.pos === 'verb' &&
  where.sentence.tokens
    .slice(predicate + 1, predicate + 12)
    .some(({ text }, at, after) => /^["“”]$/.test(text) && /^an?$/.test(after[at + 1]?.lower ?? ''));

const inWords = (frame: Frame, { type, mode }: ForceWord): Frame => ({
  ...frame,
  id: `${type}/${frame.head} (in words)`,
  type,
  mode,
  contexts: [],
});

/** "lost its battle with Ethiopia over the dam": what belongs to a noun may hang on its verb. */
function verbOver({ sentence: { tokens } }: SentenceReading, at: number): number[] {
  const head = tokens[at]?.head ?? -1;
  return tokens[at]?.upos === 'NOUN' && tokens[head]?.upos === 'VERB' ? [head] : [];
}

const beside = ({ tree }: SentenceReading, at: number) =>
  childrenBy(tree, at, 'amod', 'advmod', 'compound').map((child) => lemma(tree, child));

/** Neither forces nor crowds: who has a name or speaks for one. */
function isCivil(reading: Reading, end: End): boolean {
  const { actor } = end;
  if (!isUnarmed(end)) return false;
  return CIVIL.has(actor.kind) || isSpeaker(reading, end);
}

const isUnarmed = ({ actor }: End) => !actor.sectors.some((sector) => ARMED.has(sector));

const ARMED: ReadonlySet<string> = new Set(['COP', 'MIL', 'PRM', 'REB', 'UAF', 'SPY']);
const CIVIL: ReadonlySet<ActorKind> = new Set(['company', 'institution', 'organisation', 'person', 'state']);

/** A person, or people who argue for a living: "the minister", "lawmakers", "experts". */
function isSpeaker(reading: Reading, { actor, mention }: End): boolean {
  if (actor.kind === 'person' || mention.cue?.kind === 'title') return true;
  const agent = mention.cue?.kind === 'agent' ? reading.lexicon.agents.get(mention.cue.word) : undefined;
  return agent?.kind === 'person' && agent.sectors.some((sector) => ARGUING.has(sector));
}

const ARGUING: ReadonlySet<string> = new Set(['EDU', 'GOV', 'JUD', 'LEG']);

/** "in a speech", "a verbal attack", "an offensive at the United Nations" */
function hasSign({ lexicon }: Reading, where: SentenceReading, places: ReadonlySet<number>): boolean {
  const { tree, at } = where;
  return [...places].some(
    (place) =>
      beside(where, place).some((word) => lexicon.forceSigns.get(word) === 'beside') ||
      childrenBy(tree, place, 'obl', 'nmod').some((child) => {
        const preposition = caseOf(tree, child) ?? '';
        // but "an attack on a border post"
        const isAimed = preposition === 'on' && tree.tokens[place]?.upos === 'NOUN';
        const isSetting =
          !isAimed && SETTING.has(preposition) && lexicon.forceSigns.get(lemma(tree, child)) === 'setting';
        const isForum = FORUM.has(preposition) && at[child]?.actors[0]?.kind === 'organisation';
        return isSetting || isForum;
      }),
  );
}

const SETTING: ReadonlySet<string> = new Set(['at', 'during', 'in', 'on', 'via']);
const FORUM: ReadonlySet<string> = new Set(['at', 'before']);

/** "Erdogan attacked Macron" */
const isBetweenPeople = (reading: Reading, { sources, targets }: Match) =>
  [...sources, ...targets].every((end) => isSpeaker(reading, end));

/** "Trump's war on the Federal Reserve", "lawmakers clashed with the European Commission" */
const isOnCivilBody = (reading: Reading, { sources, targets, mutual }: Match, { quarrel }: ForceWord) =>
  targets.every(isBody) &&
  (quarrel || sources.every((end) => isSpeaker(reading, end) || isBody(end))) &&
  (!mutual || quarrel);

const isBody = ({ actor }: End) => actor.kind === 'organisation' || actor.kind === 'institution';

/** States fight over land and for years in earnest, and over most else in words; whoever speaks for one attacks in words "over" anything. */
const isQuarrel = (reading: Reading, { sources }: Match, word: ForceWord) =>
  word.hasTopic && (word.quarrel || sources.every((end) => isSpeaker(reading, end)));

function hasTopic({ lexicon }: Reading, { tree, at }: SentenceReading, places: ReadonlySet<number>): boolean {
  return [...places].some((place) =>
    childrenBy(tree, place, 'obl', 'nmod', 'advcl').some((child) => {
      // "for suspending the account"
      const mark = childrenBy(tree, child, 'mark')[0] ?? -1;
      const word = caseOf(tree, child) ?? tree.tokens[mark]?.lower ?? '';
      return TOPIC.has(word) && !at[child] && lexicon.forceSigns.get(lemma(tree, child)) !== 'earnest';
    }),
  );
}

const TOPIC: ReadonlySet<string> = new Set(['about', 'for', 'over']);

/** "battle with the ministry over how to run the clinics": a question that words decide. */
const isOverQuestion = ({ tree }: SentenceReading, places: ReadonlySet<number>) =>
  [...places].some((place) =>
    tree.tokens.some(
      ({ lower }, at) =>
        ABOUT.has(lower) &&
        at > place &&
        at <= place + FAR &&
        /^(how|whether)$/.test(tree.tokens[at + 1]?.lower ?? ''),
    ),
  );

const ABOUT: ReadonlySet<string> = new Set(['about', 'on', 'over']);

/** No further than the other side with its titles. */
const FAR = 7;
