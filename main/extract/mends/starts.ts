// Which mends are worth a try at a word: most of a hundred ask for a relation or a tag that it has not.
import type { Token } from '../syntax/types.ts';
import { isStart, type Mend } from './mend.ts';

/** A mend with its place among all of them. */
interface Placed {
  place: number;
  mend: Mend;
}

/** Gives the mends whose start fits a token, in their order. */
export function mendsByStart(mends: readonly Mend[]): (token: Token) => readonly Placed[] {
  const placed = mends.map((mend, place) => ({ place, mend }));
  const words = new Set(mends.flatMap(({ start }) => start.words ?? []));
  const known = new Map<string, Map<string, Map<string, Map<string, Placed[]>>>>();
  return ({ deprel, upos, xpos, lower }) => {
    // a word that none of them asks for is as good as any other such
    const word = words.has(lower) ? lower : '';
    const alike = inner(inner(inner(known, deprel), upos), xpos);
    let found = alike.get(word);
    if (!found) {
      found = placed.filter(({ mend }) => isStart(mend.start, { deprel, upos, xpos, lower: word }));
      alike.set(word, found);
    }
    return found;
  };
}

function inner<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  let found = map.get(key);
  if (!found) map.set(key, (found = new Map()));
  return found;
}
