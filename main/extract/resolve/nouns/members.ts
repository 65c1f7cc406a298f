// "The European Union stood by its member", "backed its ally": which state that is, and when nobody can tell.
import type { ActorRecord } from '../../lexicon/types.ts';
import { distinctActors, type MentionNode, onlyOne, owningActors, type Reading } from '../../reading.ts';
import { antecedents, mostNamed, standingIn } from '../salience.ts';
import { OFTEN, type Tally } from '../tally.ts';

/** The state of that region which has just been spoken of most; null where the body is of no region, or nobody from there has been named. */
export function memberMeant(reading: Reading, mention: MentionNode): ActorRecord | null {
  const where = reading.sentences[mention.sentence];
  if (!where) return null;
  const [body] = owningActors(where, mention.head);
  const states = body?.kind === 'organisation' ? statesAround(reading, body) : null;
  if (!states) return null;
  // "The bloc, to which Chad belongs, stood by its member"
  const here = onlyOne(
    distinctActors(standingIn(reading, mention.sentence, mention).flatMap(({ actors }) => actors)).filter(
      ({ kind, country }) => kind === 'state' && states.has(country ?? ''),
    ),
  );
  if (here) return here;
  return mostNamed(
    reading,
    // of two named as often the last: "Serbia threatened Croatia"
    antecedents(reading, mention).sort((a, b) => b.start - a.start),
    ({ country }) => states.has(country ?? ''),
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

/** "Turkey took the side of its ally" in an article on a war of two: either may be meant. */
export function isOneOfTwo(word: string, fitting: readonly MentionNode[], tally: Tally): boolean {
  if (word !== 'ally' && word !== 'partner') return false;
  const records = distinctActors(fitting.flatMap(({ actors }) => actors));
  const [first = 0, second = 0] = records.map((record) => tally.of(record).count).sort((a, b) => b - a);
  // "backed its ally" right after some state has been named once, in an article on others
  const [nearest] = records;
  const isPassing = nearest !== undefined && tally.of(nearest).count < 2 && first >= OFTEN;
  return isPassing || (second >= OFTEN && second * 2 > first);
}
