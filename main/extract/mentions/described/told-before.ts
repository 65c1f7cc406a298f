// "the latter", "his host", "the sponsors": words that stand for those of whom the text has just told something.
import type { Cue, SentenceReading } from '../../reading.ts';
import { HOSTS_AND_GUESTS } from '../../resolve/nouns/hosts-and-guests.ts';
import { LATTER } from '../../resolve/nouns/latter.ts';
import { SIGNERS } from '../../resolve/sides/signers.ts';
import { childrenBy, lemma } from '../../tree.ts';

/** What such a word stands for, and whether for one or for several; null for "the former president", "the host of the talks". */
export function toldBefore(where: SentenceReading, index: number): Pick<Cue, 'kind' | 'word'> | null {
  const { tokens } = where.sentence;
  const { lower = '', xpos } = tokens[index] ?? {};
  const word = lemma(where.tree, index);
  const isOne = LATTER.has(lower) || HOSTS_AND_GUESTS.has(word);
  if (!isOne && !SIGNERS.has(word)) return null;
  const isPointed = /^(her|his|its|the|their)$/.test(tokens[index - 1]?.lower ?? '');
  if (!isPointed || /^(ADJ|NOUN|NUM|PROPN)$/.test(tokens[index + 1]?.upos ?? '')) return null;
  if (LATTER.has(lower)) return { kind: 'anaphor', word: lower };
  if (childrenBy(where.tree, index, 'nmod', 'acl').some((at) => at > index)) return null;
  if (isOne) return { kind: 'anaphor', word };
  return xpos === 'NNS' ? { kind: 'several', word } : null;
}
