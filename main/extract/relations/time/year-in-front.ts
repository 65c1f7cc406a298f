// "the 2003 invasion of Iraq", "Turkey's 1974 landing": the year in front of a noun is that of the deed.
import type { PartialDate } from '../../model.ts';
import { ancestors, caseOf, type Tree } from '../../tree.ts';
import { isYear } from '../../years.ts';

/** The year in front of a noun that tells a deed; null where there is none. */
export function yearInFront(tree: Tree, noun: number): PartialDate | null {
  if (!tree.tokens[noun]?.upos.startsWith('N')) return null;
  for (let at = noun - 1; at >= 0 && noun - at <= REACH; at--) {
    const { text = '', upos = '' } = tree.tokens[at] ?? {};
    if (upos === 'VERB' || upos === 'ADP') return null;
    // "the raid of 2003": told by its preposition; "in 2003 Turkish raids": of the whole clause
    if (isYear(text))
      return caseOf(tree, at) === null && ancestors(tree, at).slice(1, 4).includes(noun) ? text : null;
  }
  return null;
}

const REACH = 7;
