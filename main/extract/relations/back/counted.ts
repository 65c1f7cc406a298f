// "Oslo expelled three Russian diplomats; Riga expelled two": of whom so many, what was told right before tells.
import { isUnnamed } from '../../actor-sets.ts';
import type { RelationType } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy } from '../../tree.ts';
import { type Match, plainMatch } from '../candidate.ts';
import type { Head } from '../frames/heads.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { namedDoers } from '../roles/takers.ts';
import { frameOf, isSideOfEnds, isToldBefore, pointerTo, targetsOf, toldEnds } from './back.ts';

/** What several do to or for the same one after the other; of what is done in a fight it need not be the same. */
const SHARED: ReadonlySet<RelationType> = new Set(['AID', 'SANCTION']);

/** One match for each verb whose object is a bare number; `silent` are the verbs that have told nothing. */
export function matchCounted(reading: Reading, where: SentenceReading, silent: readonly Head[]): Match[] {
  if (reading.told.length === 0) return [];
  return silent.flatMap(({ predicate, frames }) => {
    const number = childrenBy(where.tree, predicate, 'obj').find((at) => isBareNumber(where, at));
    if (number === undefined || isPassiveHere(where.tree, predicate)) return [];
    const sources = namedDoers(where, predicate);
    const deed = reading.told.findLast((one) => isToldBefore(one, where, predicate, 1));
    const isSame = deed && SHARED.has(deed.type) && frames.some(({ type }) => type === deed.type);
    if (!isSame || sources.length === 0) return [];
    const isOurs = isSideOfEnds(sources);
    const others = targetsOf(reading.told, deed).filter((actor) => !isUnnamed(actor) && !isOurs(actor));
    if (others.length === 0) return [];
    const ends = toldEnds(others, pointerTo(where, number, number, others), 'followed');
    return [plainMatch(frameOf(deed), predicate, sources, ends, { trigger: [predicate, number] })];
  });
}

/** "two", "two more", and nothing that tells of what */
const isBareNumber = ({ tree }: SentenceReading, at: number) =>
  tree.tokens[at]?.xpos === 'CD' &&
  !/^(19|20)\d\d$/.test(tree.tokens[at]?.text ?? '') &&
  childrenBy(tree, at, 'nmod', 'compound', 'amod', 'acl', 'nmod:poss').length === 0;
