// "killed ten fighters of the front in May, backed/acl by Chadian jets": who fights is backed, and not whom he fights.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { MONTHS } from '../../years.ts';
import { childOf, hung, isNominal, type Mend, startingAt } from '../mend.ts';

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

/** "the front, armed/conj and trained/conj by Chad,": what is done to it, and no second name. */
const mendArmed = startingAt({ deprel: /^conj$/, xpos: /^VBN$/ }, (tokens, index, { head }) => {
  // "armed/acl and trained/conj by Chad"
  const first = tokens[index - 2];
  if (tokens[index - 1]?.lower === 'and' && first?.xpos === 'VBN' && /^(acl|amod)$/.test(first.deprel)) {
    if (first.head !== head || head > index - 3) return null;
    return hung(tokens, [
      [index - 2, head, 'acl'],
      [index, index - 2, 'conj'],
    ]);
  }
  const second = secondDone(tokens, index);
  if (second < 0 || tokens[index - 1]?.text !== ',' || !isNominal(tokens[head])) return null;
  return hung(tokens, [
    [index, head, 'acl'],
    [second, index, 'conj'],
  ]);
});

/** "the front is/cop armed and trained by Chad" */
const mendIsArmed = startingAt({ xpos: /^VBN$/ }, (tokens, index) => {
  const [is, subject] = [/^cop$/, /^nsubj$/].map((kind) => childOf(tokens, index, kind));
  if (is === undefined || subject === undefined || is < 0 || subject < 0 || secondDone(tokens, index) < 0)
    return null;
  return hung(tokens, [
    [is, index, 'aux:pass'],
    [subject, index, 'nsubj:pass'],
  ]);
});

/** The "trained" of "armed and trained by"; -1 where no doer stands behind it. */
function secondDone(tokens: readonly Token[], index: number): number {
  const isJoined = tokens[index + 1]?.lower === 'and' && tokens[index + 2]?.xpos === 'VBN';
  return isJoined && childOf(tokens, index + 2, /^obl:agent$/) === index + 4 ? index + 2 : -1;
}

export const MENDS_OF_BACKING: readonly Mend[] = [mendBacked, mendArmed, mendIsArmed];
