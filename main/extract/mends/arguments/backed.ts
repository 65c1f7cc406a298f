// "killed ten fighters of the front in May, backed/acl by Chadian jets": who fights is backed, and not whom he fights.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { MONTHS } from '../../years.ts';
import { childOf, hung, type Mend, startingAt } from '../mend.ts';

/** Behind a comma and a time, or behind how many are hit, the help is that of whoever does the fighting. */
const mendBacked = startingAt({ deprel: /^acl$/, xpos: /^VBN$/ }, (tokens, index, { head, lemma }) => {
  if (!BACKING.has(lemma) || tokens[index - 1]?.text !== ',' || head >= index - 2) return null;
  if (childOf(tokens, index, /^obl:agent$/) < index) return null;
  // but "fought the rebels of the south, backed by Chad"
  const isApart = isTime(tokens[index - 2]?.lower ?? '') || childOf(tokens, head, /^nummod$/) >= 0;
  if (!isApart) return null;
  const path = pathOf(tokens, head);
  const verb = path.find((at) => tokens[at]?.upos === 'VERB') ?? -1;
  const isFight = path.some((at) => FORCE.some((words) => words.has(tokens[at]?.lemma ?? '')));
  return isFight && childOf(tokens, verb, /^nsubj$/) >= 0 ? hung(tokens, [[index, verb, 'advcl']]) : null;
});

const isTime = (word: string) => /^\d{4}$/.test(word) || MONTHS.includes(word) || TIMES.has(word);
const TIMES = wordClass('nouns.times-of-fights');

/** A noun with all that it hangs on, as far as objects, obliques and what is inside them go, and the verb over them. */
function pathOf(tokens: readonly Token[], noun: number): number[] {
  const path = [noun];
  for (let at = noun; /^(nmod|obj|obl)$/.test(tokens[at]?.deprel ?? ''); at = path.at(-1) ?? -1)
    path.push(tokens[at]?.head ?? -1);
  return path;
}

const BACKING = wordClass('verbs.backing-in-fights');
const FORCE = [
  wordClass('nouns.of-force'),
  wordClass('verbs.of-force'),
  wordClass('verbs.taking-places'),
  wordClass('verbs.beating'),
];

export const MENDS_OF_BACKING: readonly Mend[] = [mendBacked];
