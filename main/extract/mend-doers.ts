// Who does what a verb tells, and whom it is done to, where the parse joins them to what stands before.
import { hung, isFinite, isNominal, type Mend } from './mend.ts';

/** "diverted flights, and Jordan, Iraq and Syria closed/conj the border": the names behind the "and" do it. */
const mendList: Mend = (tokens, index) => {
  const token = tokens[index];
  if (token?.deprel !== 'conj' || token.upos !== 'VERB' || !isFinite(token) || token.head > index)
    return null;
  const own = tokens.flatMap(({ head }, at) => (head === index && at < index ? [at] : []));
  if (own.some((at) => /^(nsubj|csubj|aux|mark)/.test(tokens[at]?.deprel ?? ''))) return null;
  const and = own.find((at) => tokens[at]?.deprel === 'cc') ?? -1;
  if (and < 1 || tokens[and - 1]?.text !== ',') return null;
  const between = tokens.slice(and + 1, index);
  if (between.length === 0 || !between.every(({ upos }) => LISTED.has(upos))) return null;
  const first = tokens.findIndex(
    ({ head, deprel }, at) => at > and && at < index && head < and && deprel === 'conj',
  );
  return first > and && isNominal(tokens[first]) ? hung(tokens, [[first, index, 'nsubj']]) : null;
};

const LISTED: ReadonlySet<string> = new Set(['ADJ', 'CCONJ', 'DET', 'NOUN', 'NUM', 'PROPN', 'PUNCT']);

/** "used by two suspects Britain charged with it": a name between a noun and a verb opens a clause about the noun. */
const mendReduced: Mend = (tokens, index) => {
  const [noun, token, verb] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.upos !== 'PROPN' || token.deprel !== 'appos' || token.head !== index - 1) return null;
  if (noun?.upos !== 'NOUN' || !verb || verb.upos !== 'VERB' || !isFinite(verb)) return null;
  // "the group Hamas said": there the noun itself is the subject
  const isSubject = noun.head === index + 1 || verb.head < 0;
  const hasOwn = tokens.some(({ head, deprel }) => head === index + 1 && deprel.startsWith('nsubj'));
  if (isSubject || hasOwn || verb.deprel !== 'acl:relcl') return null;
  return hung(tokens, [
    [index, index + 1, 'nsubj'],
    [index + 1, index - 1, 'acl:relcl'],
  ]);
};

/** "called the rebels/compound terrorists": whom one calls so. */
const mendNaming: Mend = (tokens, index) => {
  const token = tokens[index];
  const name = token ? tokens[token.head] : undefined;
  const verb = name ? tokens[name.head] : undefined;
  if (token?.deprel !== 'compound' || !/^NNP?S$/.test(token.xpos) || name?.xpos !== 'NNS') return null;
  if (name.deprel !== 'obj' || token.head !== index + 1 || !NAMING.has(verb?.lemma ?? '')) return null;
  const article = tokens.findIndex(
    ({ head, deprel }, at) => head === token.head && at < index && deprel === 'det',
  );
  return hung(tokens, [
    [index, name.head, 'iobj'],
    ...(article < 0 ? [] : [[article, index, 'det'] as [number, number, string]]),
  ]);
};

const NAMING: ReadonlySet<string> = new Set(['brand', 'call', 'declare', 'dub', 'label']);

/** "asked Modi days/obl earlier to hold off": who stands before a time is no part of it. */
const mendEarlier: Mend = (tokens, index) => {
  const [before, token, next, after] = [
    tokens[index - 1],
    tokens[index],
    tokens[index + 1],
    tokens[index + 2],
  ];
  if (token?.upos !== 'PROPN' || token.deprel !== 'compound' || token.head !== index + 1) return null;
  const isTime = next !== undefined && TIMES.has(next.lower) && EARLIER.has(after?.lower ?? '');
  if (!isTime || before?.upos !== 'VERB' || next.head < 0) return null;
  const mended = hung(tokens, [[index, index - 1, 'obj']]);
  // a time is done by nobody
  return next.deprel === 'obj' || next.deprel === 'nsubj'
    ? hung(mended, [[index + 1, index - 1, 'obl:unmarked']])
    : mended;
};

const TIMES: ReadonlySet<string> = new Set(['days', 'hours', 'minutes', 'months', 'weeks', 'years']);
const EARLIER: ReadonlySet<string> = new Set(['after', 'ago', 'before', 'earlier', 'later']);

export const MENDS_OF_DOERS: readonly Mend[] = [mendList, mendReduced, mendNaming, mendEarlier];
