// "A warning to Chad came from Mali": from whom what a noun tells comes, where a verb says no more than that.
import { caseOf, childrenBy, lemma, relation, type Tree } from '../../tree.ts';
import type { Roles } from './roles.ts';

/** The roles of a noun, with whom its verb says that it comes from. */
export function withOrigin(tree: Tree, noun: number, roles: Roles): Roles {
  const verb = tree.tokens[noun]?.head ?? -1;
  const isOpen = relation(tree, noun) === 'nsubj' && COMING.has(lemma(tree, verb)) && !roles.has('from');
  const places = isOpen ? childrenBy(tree, verb, 'obl').filter((at) => caseOf(tree, at) === 'from') : [];
  return places.length === 0 ? roles : new Map([...roles, ['from', places]]);
}

const COMING: ReadonlySet<string> = new Set(['come', 'emanate']);
