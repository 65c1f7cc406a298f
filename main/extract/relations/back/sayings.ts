// "Chad said it would stay": who says by name what, where the verb of saying tells nothing more by itself.
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import { type End, isNameless } from '../roles/ends.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { endsDoing } from '../roles/takers.ts';

interface Saying {
  verb: number;
  /** What is said, at least one. */
  clauses: readonly number[];
  /** Who says it, at least one. */
  sources: readonly End[];
}

/** The verbs of saying of a sentence, in order; `matched` are those that say more by themselves. */
export function sayingsIn(
  { lexicon }: Reading,
  where: SentenceReading,
  matched: ReadonlySet<number>,
): Saying[] {
  const { tree } = where;
  return tree.tokens.flatMap(({ upos }, verb) => {
    const isSaid = upos === 'VERB' && lexicon.speechVerbs.has(lemma(tree, verb));
    if (!isSaid || matched.has(verb) || isPassiveHere(tree, verb)) return [];
    const clauses = childrenBy(tree, verb, 'ccomp');
    const sources = clauses.length > 0 ? endsDoing(where, verb).filter((end) => !isNameless(end)) : [];
    return sources.length > 0 ? [{ verb, clauses, sources }] : [];
  });
}
