// "the generals", "the colonels", "the army" of an article on a junta: those of the state that it rules.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { agentActor } from '../../mentions/described/agents.ts';
import { type MentionNode, onlyOne, perReading, type Reading } from '../../reading.ts';
import { isMany, stateOf } from '../salience.ts';
import { joinedIn } from '../sides/joined.ts';
import { ofTopic } from '../speakers/topic.ts';
import type { Tally } from '../tally.ts';

/** The forces or the rulers of the one state of whose junta the text has told; null for other words, or where there are several. */
export function ofJunta(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const { word = '', definite = false, of = null } = mention.cue ?? {};
  if (!definite || of) return null;
  const isRuling = RULING.test(word) || (OFFICERS.has(word) && isMany(reading, mention));
  if (!isRuling && !FORCES.has(word)) return null;
  const topical = ofTopic(reading, mention);
  if (topical) return [topical];
  const several = isRuling && isMany(reading, mention) ? ruledStates(reading, mention) : [];
  if (several.length > 0) return several;
  const before = juntasIn(reading).filter(({ start }) => start < mention.start);
  const state = onlyOne(before.flatMap(({ actors }) => actors.map((actor) => stateOf(reading, actor))));
  if (!state) return null;
  const agent = reading.lexicon.agents.get(word) ?? null;
  const title = agent ? null : (reading.lexicon.titles.get(word) ?? null);
  return agent || title ? [agentActor(reading, { word, agent, title }, state)] : null;
}

/** "The rulers of Mali and Niger met. The juntas …": those of the states that were joined last, where all can have one. */
function ruledStates(reading: Reading, { sentence }: MentionNode): ActorRecord[] {
  for (let back = sentence - 1; back >= Math.max(0, sentence - REACH); back--) {
    const sets = joinedIn(reading, reading.sentences[back]?.mentions ?? [], ['state']);
    const [most] = sets.sort((a, b) => b.length - a.length);
    if (most) return most.some(({ country }) => FREE.has(country ?? '')) ? [] : most;
  }
  return [];
}

/** How many sentences back they may stand. */
const REACH = 5;

/**
 * The state that "the junta" rules, where the state most spoken of has none: the one named most often of all others before;
 * null for other words, or where there is none.
 */
export function ruledByJunta(
  mention: MentionNode,
  likely: ActorRecord | null,
  tally: Tally,
): ActorRecord | null {
  if (!RULING.test(mention.cue?.word ?? '') || (likely && !FREE.has(likely.country ?? ''))) return likely;
  const others = tally.statesBefore(mention).filter(({ country }) => !FREE.has(country ?? ''));
  // where no state is spoken of most, the only one that can have a junta
  if (!likely) return others.length === 1 ? (others[0] ?? null) : null;
  const [most = null] = others.sort((a, b) => tally.of(b).count - tally.of(a).count);
  return most;
}

const FREE = wordClass('states.without-juntas');

/** All juntas of a text, whosoever they are. */
const juntasIn = perReading(({ mentions }) => mentions.filter(({ cue }) => RULING.test(cue?.word ?? '')));

const RULING = /^(ruling )?(junta|military (authorit(y|ies)|council|government|leader|regime|ruler))/;

const OFFICERS = wordClass('titles.ruling-officers');

/** What a junta commands. */
const FORCES = wordClass('nouns.forces-of-a-junta');
