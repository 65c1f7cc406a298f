// The clauses behind a noun that tell more of what a verb does to it: "lifted sanctions (that it had) imposed on Chile".
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { isRelativePronoun } from './control.ts';
import { MAKING } from './inside.ts';

const CORE: ReadonlySet<string> = new Set(['iobj', 'obj', 'poss', 'subj']);

/** "lifted sanctions (that it had) imposed on Chile", "a resolution condemning Chile": the verbs that tell of a noun. */
export function clausesAt({ where, predicate, roles }: Candidate, noun: number, role: string): number[] {
  if (CORE.has(role)) return [];
  // "troops who had served in Mali moved to Chad": what the doers did before is another deed
  const isDoer = where.tree.tokens[predicate]?.upos === 'VERB' && roles.get('subj')?.includes(noun);
  return childrenBy(where.tree, noun, 'acl').filter(
    (clause) =>
      clause !== predicate &&
      !(isDoer && where.tree.tokens[clause]?.deprel === 'acl:relcl') &&
      !isUnderIt(where, clause) &&
      // "missiles fired by the rebels from Chad": by whom says more than from where
      !(
        role === 'from' && childrenBy(where.tree, clause, 'obl').some((at) => caseOf(where.tree, at) === 'by')
      ) &&
      // "bombed lorries made in Japan": they need not be there
      !(role === 'in' && MAKING.has(lemma(where.tree, clause))) &&
      // "had soldiers killed in Mali": that it has any there is not told
      !(role === 'in' && isHad(where, predicate) && !STATIONED.has(lemma(where.tree, clause))) &&
      // "withdrew guns that had shielded Mali from raids"
      !(role === 'from' && SHIELDING.has(lemma(where.tree, clause))),
  );
}

/** "a pact under which Chad will share with Mali …", "the court, where Mali sued Chad": what others do by it, in it or there. */
export function isUnderIt({ tree }: SentenceReading, clause: number): boolean {
  if (tree.tokens[clause]?.deprel !== 'acl:relcl') return false;
  const isOther = childrenBy(tree, clause, 'nsubj').some((at) => !isRelativePronoun(tree, at));
  const isThere = childrenBy(tree, clause, 'advmod').some((at) => tree.tokens[at]?.lower === 'where');
  const isWhich = childrenBy(tree, clause, 'obl').some(
    (at) => tree.tokens[at]?.lower === 'which' && UNDER.has(caseOf(tree, at) ?? ''),
  );
  return isOther && (isThere || isWhich);
}

const UNDER: ReadonlySet<string> = new Set(['by', 'in', 'under']);

const isHad = ({ tree }: SentenceReading, verb: number) => lemma(tree, verb) === 'have';

const STATIONED = wordClass('verbs.stationing');

const SHIELDING = wordClass('verbs.shielding');
