// Nouns taken for verbs, and nouns to which something is done by order.
import { hung, isNominal, type Mend } from './mend.ts';
import type { Token } from './syntax/types.ts';

/** "froze arms exports/VBZ to Chad": no plural has a verb in the singular. */
const mendDisagreement: Mend = (tokens, index) => {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token?.xpos !== 'VBZ' || token.deprel !== 'ccomp' || token.head > index) return null;
  if (before?.xpos !== 'NNS' || before.head !== index || !/^[a-z]+s$/.test(token.text)) return null;
  const mended = hung(tokens, [
    [index, token.head, 'obj'],
    [index - 1, index, 'compound'],
  ]).map((other) => (other.head === index && other.deprel === 'obl' ? { ...other, deprel: 'nmod' } : other));
  mended[index] = { ...(mended[index] as Token), upos: 'NOUN', xpos: 'NNS', lemma: token.lower.slice(0, -1) };
  return mended;
};

/** "had the envoy expelled": who has it done does it. */
const mendCausative: Mend = (tokens, index) => {
  const token = tokens[index];
  const object = token ? tokens[token.head] : undefined;
  const have = object ? tokens[object.head] : undefined;
  if (token?.deprel !== 'acl' || token.xpos !== 'VBN' || !object || object.deprel !== 'obj') return null;
  if (have?.lemma !== 'have' || have.upos !== 'VERB' || !ORDERED.has(token.lemma)) return null;
  if (token.head !== index - 1 || !isNominal(object)) return null;
  const mended = hung(tokens, [
    [index, have.head, have.deprel],
    [token.head, index, 'obj'],
    [object.head, index, 'aux'],
  ]).map((other, at) =>
    other.head === object.head && at !== token.head ? { ...other, head: index } : other,
  );
  mended[index] = { ...(mended[index] as Token), xpos: have.xpos };
  return mended;
};

/** What one has done to others; "had two men killed" tells of a loss. */
const ORDERED: ReadonlySet<string> = new Set([
  'arrest',
  'ban',
  'bar',
  'confiscate',
  'deport',
  'detain',
  'execute',
  'expel',
  'hold',
  'impound',
  'imprison',
  'jail',
  'remove',
  'seize',
  'shut',
]);

export const MENDS_OF_NOUNS: readonly Mend[] = [mendDisagreement, mendCausative];
