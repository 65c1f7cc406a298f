// "is ready to help in finding a settlement", "offered to help end the conflict": as good as to mediate.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import { bareFrame } from '../besides/bare-frame.ts';

const HELPING: ReadonlySet<string> = new Set(['aid', 'assist', 'contribute', 'help']);

export const isHelping = (verb: string): boolean => HELPING.has(verb);

/** The frame of who helps two to settle what parts them. */
export const HELPING_TO_SETTLE = bareFrame('CONSULT/help settle', 'CONSULT', 'help', {
  mode: 'multilateral',
});

/** What is to be found or ended; null where the help is for something else, or somebody stands there. */
export function soughtByHelp({ tree, at }: SentenceReading, verb: number): number | null {
  if (!isHelping(lemma(tree, verb)) || childrenBy(tree, verb, 'obj', 'iobj').length > 0) return null;
  for (const deed of childrenBy(tree, verb, 'xcomp', 'advcl', 'ccomp')) {
    const sought = childrenBy(tree, deed, 'obj').find((noun) => noun > deed && noun <= deed + FAR);
    const words = SETTLING.has(lemma(tree, deed)) ? SETTLED : FINDING.has(lemma(tree, deed)) ? FOUND : null;
    if (deed < verb || sought === undefined || !words?.has(lemma(tree, sought))) continue;
    const next = tree.tokens.findIndex(({ upos }, place) => place > sought && /^(PUNCT|VERB)$/.test(upos));
    // "to end the crisis in Togo", "to reach a deal with Togo"
    const isThere = at.slice(sought, next < 0 ? undefined : next).some((mention) => mention !== undefined);
    const isTold = isThere || childrenBy(tree, sought, 'nmod', 'nmod:poss', 'compound').length > 0;
    const isOther = childrenBy(tree, sought, 'amod').some((one) => OTHERS.has(lemma(tree, one)));
    return isTold || isOther ? null : sought;
  }
  return null;
}

/** How far behind the verb its object stands. */
const FAR = 5;

const FINDING: ReadonlySet<string> = new Set(['achieve', 'broker', 'find', 'negotiate', 'reach', 'seek']);
const FOUND = wordClass('nouns.settled-on');
const SETTLING: ReadonlySet<string> = new Set(['defuse', 'end', 'resolve', 'settle', 'solve']);
const SETTLED: ReadonlySet<string> = new Set([...wordClass('nouns.quarrels'), 'crisis', 'matter', 'tension']);
const OTHERS: ReadonlySet<string> = new Set([
  ...wordClass('words.other-meetings'),
  ...wordClass('adjectives.of-likeness'),
]);
