// "called on the world to lift the sanctions imposed by Chad": what only those can end who have imposed it, is asked of them.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childrenBy, lemma } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { type End, endsAt, isNameless } from './ends.ts';
import { rolesOf } from './roles.ts';

/** Who is told to have imposed what is to be lifted; nobody where nothing tells. */
export function imposers({ where, roles }: Candidate): readonly End[] {
  const { tree } = where;
  const asked = ['comp', 'obj', 'for'].flatMap((role) => roles.get(role) ?? []);
  const things = asked.flatMap((at) => {
    if (tree.tokens[at]?.upos === 'VERB')
      return LIFTING.has(lemma(tree, at)) ? childrenBy(tree, at, 'obj', 'nsubj:pass') : [];
    return UNDOING.has(lemma(tree, at)) ? childrenBy(tree, at, 'nmod') : [];
  });
  return things
    .flatMap((thing) => childrenBy(tree, thing, 'acl'))
    .filter((clause) => IMPOSING.has(lemma(tree, clause)))
    .flatMap((clause) => rolesOf(tree, clause).get('subj') ?? [])
    .flatMap((at) => endsAt(where, at))
    .filter((end) => !isNameless(end))
    .map((end) => ({ ...end, direct: false }));
}

const IMPOSING = wordClass('verbs.imposing');
const LIFTING = wordClass('verbs.lifting');
const UNDOING = wordClass('nouns.lifting');
