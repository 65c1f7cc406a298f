// "vetoed a resolution condemning its raid": what was never adopted condemns nobody.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { lemma, relation } from '../../tree.ts';

/** Whether a verb tells what a draft says that was voted down, wherever the parse hangs it. */
export function isUnadopted({ tree }: SentenceReading, at: number): boolean {
  const isBehind = tree.tokens[at]?.xpos === 'VBG' && /^(advcl|xcomp)$/.test(tree.tokens[at]?.deprel ?? '');
  const noun = isBehind ? at - 1 : (tree.tokens[at]?.head ?? -1);
  const verb = tree.tokens[noun]?.head ?? -1;
  const isVoted =
    /^(obj|nsubj:pass)$/.test(tree.tokens[noun]?.deprel ?? '') && VETOING.has(lemma(tree, verb));
  return (isBehind || relation(tree, at).startsWith('acl')) && isVoted && DRAFTS.has(lemma(tree, noun));
}

const VETOING = wordClass('verbs.vetoing');
const DRAFTS = wordClass('nouns.drafts');
