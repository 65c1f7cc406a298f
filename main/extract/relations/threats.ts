// "Russia threatened to stop talks if the United States deploys missiles": who is to heed a threat.
import type { Frame } from '../lexicon/types.ts';
import { ancestors, childrenBy, lemma } from '../tree.ts';
import type { Candidate } from './candidate.ts';
import { type End, endsAt } from './ends.ts';

/** True for what is threatened itself and for what stands under a verb or noun of threatening. */
export function isThreat({ reading, where, carrier }: Candidate, frame: Frame): boolean {
  if (frame.type === 'THREATEN') return true;
  const [, governor] = ancestors(where.tree, carrier);
  if (governor === undefined) return false;
  const word = lemma(where.tree, governor);
  return ['verb', 'noun'].some(
    (pos) => reading.lexicon.operators.get(`${word}/${pos}`)?.effect === 'threaten',
  );
}

/** The subject of "if …" or "unless …" beside the threat. */
export function warned({ where, carrier }: Candidate): End[] {
  const { tree } = where;
  for (const index of ancestors(tree, carrier).slice(0, 3)) {
    for (const clause of childrenBy(tree, index, 'advcl')) {
      const condition = childrenBy(tree, clause, 'mark').some((mark) => CONDITIONS.has(lemma(tree, mark)));
      const [subject] = condition ? childrenBy(tree, clause, 'nsubj') : [];
      const ends = subject === undefined ? [] : endsAt(where, subject);
      if (ends.length > 0) return ends;
    }
  }
  return [];
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'should', 'unless', 'until']);
