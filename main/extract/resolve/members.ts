// "The European Union stood by its member": the state of that region which has just been spoken of most.
import type { ActorRecord } from '../lexicon/types.ts';
import type { MentionNode, Reading } from '../reading.ts';
import { childrenBy } from '../tree.ts';
import { antecedents, mostNamed } from './salience.ts';

/** Null where the body is of no region, or nobody from there has been named. */
export function memberMeant(reading: Reading, mention: MentionNode): ActorRecord | null {
  const where = reading.sentences[mention.sentence];
  if (!where) return null;
  const [body] = childrenBy(where.tree, mention.head, 'nmod:poss').flatMap(
    (at) => where.at[at]?.actors ?? [],
  );
  const states = body?.kind === 'organisation' ? statesAround(reading, body) : null;
  if (!states) return null;
  return mostNamed(
    reading,
    // of two named as often the last: "Serbia threatened Croatia"
    antecedents(reading, mention).sort((a, b) => b.start - a.start),
    ({ kind, country }) => kind === 'state' && states.has(country ?? ''),
  );
}

/** "European" of the European Union, "West African" of the Economic Community of West African States. */
function statesAround({ lexicon }: Reading, { name }: ActorRecord): ReadonlySet<string> | null {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  for (const length of [2, 1])
    for (let at = 0; at + length <= words.length; at++) {
      const states = lexicon.regions.get(words.slice(at, at + length).join(' '));
      if (states) return states;
    }
  return null;
}
