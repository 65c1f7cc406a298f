// "Press statement on Myanmar": in a statement on one state "the armed forces" and "the junta" are those of that state.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { agentActor } from '../../mentions/described/agents.ts';
import { type MentionNode, onlyOne, perReading, type Reading } from '../../reading.ts';
import { stateOf } from '../salience.ts';
import { isStatement, titleOf } from './title.ts';

/** The forces or rulers of the one state that the headline of a statement says it is on; null for any other words or text. */
export function ofTopic(reading: Reading, mention: MentionNode): ActorRecord | null {
  const { word = '', definite = false, of = null } = mention.cue ?? {};
  const head = reading.sentences[mention.sentence]?.sentence.tokens[mention.head];
  const isOpen = definite && !of && /^\p{Ll}/u.test(head?.text ?? '');
  const state =
    isOpen && (FORCES.has(word) || OFFICERS.has(word) || RULING.test(word)) ? topicOf(reading) : null;
  if (!state) return null;
  const agent = reading.lexicon.agents.get(word) ?? null;
  const title = agent ? null : (reading.lexicon.titles.get(word) ?? null);
  return agent || title ? agentActor(reading, { word, agent, title }, state) : null;
}

const FORCES = wordClass('nouns.forces-of-a-junta');
const OFFICERS = wordClass('titles.ruling-officers');
const RULING =
  /^((ruling |military )?junta|military (authorit(y|ies)|council|government|leader|regime|ruler))/;

const topicOf = perReading((reading): ActorRecord | null => {
  const where = titleOf(reading);
  if (!where || !isStatement(where)) return null;
  const on = where.sentence.tokens.findIndex(({ lower }, at) => at > 0 && ABOUT.has(lower));
  const behind = on < 0 ? [] : where.at.slice(on).flatMap((one) => one?.actors ?? []);
  return onlyOne(behind.flatMap((record) => stateOf(reading, record) ?? []));
});

const ABOUT: ReadonlySet<string> = new Set(['concerning', 'in', 'on', 'regarding']);
