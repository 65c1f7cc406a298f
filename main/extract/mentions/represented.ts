// "Mr. Diop (Senegal)": whom a speaker at a conference speaks for.
import type { ActorRecord } from '../lexicon/types.ts';
import type { MentionNode, Reading, SentenceReading } from '../reading.ts';

interface Represented {
  state: ActorRecord;
  /** The word that closes the bracket. */
  close: number;
}

/** The state in the bracket right behind a person's name; null where there is none. */
export function representedBy(where: SentenceReading, person: MentionNode): Represented | null {
  const { tokens } = where.sentence;
  const open = person.last + 1;
  const mention = tokens[open]?.text === '(' ? where.at[open + 1] : undefined;
  const [state] = mention?.actors ?? [];
  const close = (mention?.last ?? open) + 1;
  const isAlone = mention?.form === 'name' && mention.first === open + 1 && tokens[close]?.text === ')';
  return person.actors[0]?.kind === 'person' && state?.kind === 'state' && isAlone ? { state, close } : null;
}

/** Somebody whom only the article tells of, by title and name, acts for the state in the bracket. */
export function markRepresented(reading: Reading, where: SentenceReading, name: MentionNode): void {
  const [person] = name.actors;
  const found = representedBy(where, name);
  const isTitled = where.joined.some(({ mention, first }) => mention === name && first < name.first);
  if (!person || !found || !isTitled || person.country !== null || !reading.introduced.has(person.id)) return;
  Object.assign(person, { country: found.state.country, affiliation: found.state.id });
}
