// "reforms that critics say weaken the courts": who says so stands in between, and the reforms weaken them.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { type Arc, childOf, hung, isFinite, type Mend, startingAt } from '../mend.ts';

/** "raids that aid workers say drove out the villagers": what follows the verb of saying is told of the raids. */
const mendInterposed = startingAt({ xpos: /^VB[DPZ]?$/ }, (tokens, index, token) => {
  const next = tokens[index + 1];
  if (!next || !OPINING.has(token.lemma) || !(isFinite(next) || isBareVerb(next))) return null;
  const that = tokens.findLastIndex(
    ({ lower }, at) => at < index && at >= index - FAR && RELATIVE.has(lower),
  );
  const noun = tokens[that - 1];
  const inside = tokens.slice(that + 1, index);
  if (that < 1 || noun?.upos !== 'NOUN' || inside.length === 0 || inside.some(isOutside)) return null;
  const verb = mainVerb(tokens, index + 1);
  if (verb < 0) return null;
  const speaker = index - 1;
  const arcs: Arc[] = [
    [verb, that - 1, 'acl:relcl'],
    [that, verb, 'nsubj'],
    [index, verb, 'parataxis'],
    [speaker, index, 'nsubj'],
  ];
  for (let at = that + 1; at < speaker; at++)
    if ((tokens[at]?.head ?? 0) <= that || (tokens[at]?.head ?? 0) >= index || tokens[at]?.upos === 'VERB')
      arcs.push([at, speaker, 'compound']);
  const mended = hung(tokens, arcs).map((other, at) => {
    if (at === index + 1 && other.xpos === 'VBN') return { ...other, xpos: 'VBD' };
    return at > that && at < speaker && other.upos === 'VERB' ? asNoun(other) : other;
  });
  // what hung on the verb of saying behind it belongs to what is said
  return mended.map((other, at) => {
    if (at <= index || at === verb) return other;
    if (other.head === index || isStray(other, that, speaker)) return { ...other, head: verb };
    return other.head === verb && other.upos === 'NOUN' && other.deprel === 'advmod'
      ? { ...other, deprel: 'obj' }
      : other;
  });
});

/** As far as a relative clause's own subject reaches. */
const FAR = 6;

const OPINING = wordClass('verbs.opining');
const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'who']);

/** Another clause, or a verb in its own right: "that the workers who fled say …". */
const isOutside = ({ text, lower, xpos }: Token) =>
  /^[,;:—–]$/.test(text) || /^(W|VBD|VBN|MD|TO)/.test(xpos) || lower === 'and';

/** Tagged as no finite verb, though none else can stand here. */
const isBareVerb = ({ upos, xpos }: Token) => upos === 'VERB' && /^VBN?$/.test(xpos);

const asNoun = (token: Token): Token => ({ ...token, upos: 'NOUN', xpos: 'NN', lemma: token.lower });

/** "have driven", "are threatening", "drove"; -1 where no verb follows. */
function mainVerb(tokens: readonly Token[], first: number): number {
  for (let at = first; at < first + 4; at++) {
    const { upos, lower } = tokens[at] ?? {};
    if (upos === 'VERB') return at;
    if (upos !== 'AUX' && upos !== 'ADV' && lower !== 'not') return -1;
  }
  return -1;
}

/** What hung on a word that was no verb. */
const isStray = ({ head }: Token, that: number, speaker: number) => head > that && head < speaker;

/** "“The generals,” Oslo's envoy said, “must go”": between two commas with a speaker of its own, of the whole sentence. */
const mendQuoted = startingAt(
  { deprel: /^(acl|acl:relcl|advcl)$/, xpos: /^VB[DZ]$/ },
  (tokens, index, token) => {
    const isAside = token.deprel === 'advcl';
    const verb = isAside ? token.head : (tokens[token.head]?.head ?? -1);
    if (!SAYING.has(token.lemma) || verb < index) return null;
    const told = isAside ? childOf(tokens, verb, /^nsubj/) : token.head;
    if (told < 0 || told > index || childOf(tokens, index, /^mark$/) >= 0) return null;
    const subject = childOf(tokens, index, /^nsubj$/);
    const isOwn = subject > told && !RELATIVE.has(tokens[subject]?.lower ?? '');
    const isApart = (from: number, to: number) => tokens.slice(from, to).some(({ text }) => text === ',');
    const isBetween = isOwn && isApart(told + 1, subject) && isApart(index + 1, Math.min(index + NEAR, verb));
    return isBetween ? hung(tokens, [[index, verb, 'parataxis']]) : null;
  },
);

/** "protested in May, officials/appos there say,": who says so there, and nobody protested to. */
const mendThere = startingAt({ deprel: /^parataxis$/, upos: /^VERB$/ }, (tokens, index, { lemma }) => {
  const [noun, place] = [index - 2, tokens[index - 1]];
  const isApart = tokens[noun - 1]?.text === ',' || tokens[noun - 2]?.text === ',';
  if (!SAYING.has(lemma) || !/^(here|there)$/.test(place?.lower ?? '') || !isApart) return null;
  return tokens[noun]?.xpos === 'NNS' && childOf(tokens, index, /^nsubj/) < 0
    ? hung(tokens, [
        [noun, index, 'nsubj'],
        [index - 1, noun, 'advmod'],
      ])
    : null;
});

/** How soon behind the verb of saying its comma stands: "said on Monday in Oslo,". */
const NEAR = 6;

const SAYING = wordClass('verbs.saying-last');

export const MENDS_OF_INTERPOSED: readonly Mend[] = [mendInterposed, mendQuoted, mendThere];
