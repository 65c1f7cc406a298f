// "The rebels released prisoners from Sednaya": whom insurgents free in a town that they take, others had locked up; and whoever is to be freed asks nothing.
import { areRebels, isUnnamed } from '../../actor-sets.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, lemma } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether such a release is no favour to whom the place or the prisoners belong to. */
export function isFreed({ frame }: Match, { actor }: End, target: End): boolean {
  if (frame.type !== 'RETREAT' || frame.mode !== 'release') return false;
  const isBand = actor.kind === 'group' || areRebels(actor.sectors);
  if (!isBand) return false;
  const isPlace = (target.mention.places?.length ?? 0) > 0 || target.mention.form === 'capital';
  const isOwn =
    target.actor.kind === 'people' && actor.country !== null && actor.country === target.actor.country;
  return isPlace || isOwn;
}

/** "demanded the release of Lee", "joined the calls for Lee's release": that is asked of those who hold her, and not by her. */
export const isCaptive = (where: SentenceReading, { frame }: Match, source: End, target: End) =>
  frame.type === 'REQUEST' && [source, target].some((end) => isToBeFreed(where, end));

const isToBeFreed = ({ tree }: SentenceReading, { actor, mention: { head } }: End) =>
  (actor.kind === 'person' || isUnnamed(actor)) &&
  (tree.tokens[head]?.deprel === 'nmod:poss' || caseOf(tree, head) === 'of') &&
  FREEDOM.has(lemma(tree, tree.tokens[head]?.head ?? -1));

const FREEDOM = wordClass('nouns.freedom');
