// "Commanders of both armies met": the armies of the two whose they are, where no army has been told of.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { agentActor } from '../../mentions/described/agents.ts';
import type { MentionNode, Reading } from '../../reading.ts';

/** Those meant, in the place of the states that have them; `countries` tells who "the two countries" would be. */
export function armiesOf(
  reading: Reading,
  mention: MentionNode,
  found: ActorRecord[],
  countries: (mention: MentionNode) => ActorRecord[],
): ActorRecord[] {
  const { cue } = mention;
  const agent = reading.lexicon.agents.get(cue?.word ?? '') ?? null;
  if (!cue || !agent || !ARMED.has(cue.word) || cue.count !== 2) return found;
  const owners = found.length > 0 ? found : countries({ ...mention, cue: { ...cue, word: 'country' } });
  if (!owners.every(({ kind }) => kind === 'state')) return found;
  return owners.map((owner) => agentActor(reading, { word: cue.word, agent, title: null }, owner));
}

const ARMED = wordClass('nouns.armies');
