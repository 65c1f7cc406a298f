// Who brings others together and is no party himself.
import { lemma } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';

/** "Chad and Mali hosted the talks" of others. */
export const isHostedByBoth = ({ where: { tree }, predicate }: Candidate) =>
  lemma(tree, tree.tokens[predicate]?.head ?? -1) === 'host';

export const isHosted = ({ reading, where, predicate, carrier }: Candidate) =>
  carrier !== predicate &&
  where.tree.kinds[predicate] === 'nmod' &&
  reading.lexicon.mediators.has(lemma(where.tree, carrier));
