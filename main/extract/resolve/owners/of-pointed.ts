// "envoys from both sides", "officials of the kingdom": whose they are, where what stands behind only points back.
import type { ActorRecord } from '../../lexicon/types.ts';
import { agentActor } from '../../mentions/described/agents.ts';
import { behind, hasPronoun, isLeft, OWNING } from '../../mentions/described/owners.ts';
import { officeName } from '../../mentions/people/offices.ts';
import { distinctActors, type MentionNode, type Reading } from '../../reading.ts';

/** Those of whom the words behind turn out to mean, each with its own; null where nothing such stands there. */
export function ofPointed(
  reading: Reading,
  mention: MentionNode,
  resolve: (owner: MentionNode) => ActorRecord[],
): ActorRecord[] | null {
  const where = reading.sentences[mention.sentence];
  const word = mention.cue?.word ?? '';
  const agent = reading.lexicon.agents.get(word) ?? null;
  const title = reading.lexicon.titles.get(officeName(reading, word)) ?? null;
  if (!where || mention.cue?.of || !(agent || title) || hasPronoun(where, mention.head)) return null;
  const { tokens } = where.sentence;
  // "met envoys from the two sides", whatever the parse hangs it on
  const isBeside = OWNING.has(tokens[mention.last + 1]?.lower ?? '') && !isLeft(where, mention.head);
  const places = behind(where, mention.head, (agent ?? title)?.sectors ?? []);
  const pointing = [...(isBeside ? [mention.last + 2] : []), ...places]
    .flatMap((at) => where.at[at] ?? [])
    .find(({ first, cue }) => first > mention.last && POINTING.has(cue?.kind ?? ''));
  if (!pointing) return null;
  const owners = distinctActors(pointing.actors.length > 0 ? pointing.actors : resolve(pointing));
  if (owners.length === 0 || !owners.every(({ kind }) => OWNERS.has(kind))) return null;
  return owners.map((owner) => agentActor(reading, { word, agent, title: agent ? null : title }, owner));
}

const POINTING: ReadonlySet<string> = new Set(['anaphor', 'several']);
const OWNERS: ReadonlySet<ActorRecord['kind']> = new Set(['group', 'organisation', 'state']);
