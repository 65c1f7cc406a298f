// "Four Arab states cut ties. Bahrain went first, followed by Egypt, …": as many states as a lead counts, named in the next sentence.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import {
  actorsJoined,
  addMention,
  distinctActors,
  type Reading,
  type SentenceReading,
} from '../../reading.ts';
import { caseOf, childrenBy, lemma, relation } from '../../tree.ts';

/** The headline and the sentences that open a report. */
const OPENING = 3;

/** Gives the states that are counted at the beginning of an article those that the next sentence names. */
export function markCountedAhead(reading: Reading): void {
  for (const where of reading.sentences.slice(0, OPENING)) {
    const next = reading.sentences[where.index + 1];
    where.sentence.tokens.forEach((token, index) => {
      if (!next || !/^NN(S|PS?)$/.test(token.xpos) || relation(where.tree, index) !== 'nsubj') return;
      const count = countOf(where, index);
      const mention = where.at[index];
      // "the Arab states" is the name of all of them
      const isOpen = mention
        ? mention.form === 'name' && mention.actors[0]?.kind === 'organisation'
        : isState(where, index);
      if (count === 0 || !isOpen) return;
      const actors = statesNamed(where, next);
      if (actors.length !== count) return;
      if (mention) mention.actors = actors;
      else addMention(reading, where, { first: index, last: index, form: 'description', actors, cue: null });
    });
  }
}

const isState = ({ tree }: SentenceReading, noun: number) => STATES.has(lemma(tree, noun));
const STATES = wordClass('nouns.counted-states');

/** "four", "Four more", but not "the four"; 0 where nothing counts. */
function countOf({ tree }: SentenceReading, noun: number): number {
  if (childrenBy(tree, noun, 'det').length > 0) return 0;
  const [number] = childrenBy(tree, noun, 'nummod');
  return number === undefined ? 0 : (NUMBERS[tree.tokens[number]?.lower ?? ''] ?? 0);
}

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };

/** The states that do something in a sentence, one by one; none that the one before tells of. */
function statesNamed(before: SentenceReading, where: SentenceReading): ActorRecord[] {
  const { tree } = where;
  const told = before.mentions.flatMap(({ actors }) => actors);
  const [subject = -1] = childrenBy(tree, tree.root, 'nsubj');
  // "Bahrain went first, followed by Egypt and Oman"
  const followers = tree.tokens
    .flatMap(({ xpos }, at) => (xpos === 'VBN' && FOLLOWING.has(lemma(tree, at)) ? [at] : []))
    .flatMap((clause) => childrenBy(tree, clause, 'obl'))
    .filter((at) => caseOf(tree, at) === 'by');
  const actors = distinctActors([subject, ...followers].flatMap((at) => actorsJoined(where, at)));
  return actors.every((actor) => actor.kind === 'state' && !told.includes(actor)) ? actors : [];
}

const FOLLOWING: ReadonlySet<string> = new Set(['follow', 'join']);
