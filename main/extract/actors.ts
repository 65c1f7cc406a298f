// Who an article's actors are: whom it names, whom its relations tie without a word for them, and for whom those act.
import type { ActorRecord } from './lexicon/types.ts';
import type { Actor, Relation } from './model.ts';
import type { Reading } from './reading.ts';

/** All actors with their mentions, by id. */
export function actorsOf(reading: Reading, relations: readonly Relation[]): Actor[] {
  const actors = new Map<string, Actor>();
  for (const mention of reading.mentions) {
    const span = { start: mention.start, end: mention.end };
    for (const record of mention.actors) {
      const actor = actors.get(record.id) ?? unmentioned(record);
      actor.mentions.push({ ...span, form: mention.form });
      actors.set(actor.id, actor);
    }
  }
  // "was arrested in Basra": who is only told by a place has no mention either
  for (const { source, target } of relations)
    for (const id of [source, target]) addUnmentioned(reading, actors, id);
  for (const { affiliation } of actors.values())
    if (affiliation) addUnmentioned(reading, actors, affiliation);
  return [...actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Lists an actor that no words of the text name. */
function addUnmentioned(reading: Reading, actors: Map<string, Actor>, wanted: string): void {
  const record = reading.lexicon.actors.get(wanted) ?? reading.introduced.get(wanted);
  if (!record || actors.has(wanted)) return;
  actors.set(wanted, unmentioned(record));
}

const unmentioned = ({
  id,
  kind,
  name,
  country,
  sectors,
  affiliation,
  acronyms = [],
}: ActorRecord): Actor => ({
  id,
  kind,
  name,
  country,
  sectors,
  affiliation,
  acronyms,
  mentions: [],
});
