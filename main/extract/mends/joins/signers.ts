// "signed by President Lee and Chad's leader", "Lee and his guest, Park of Korea, signed": two who do it, and not one.
import type { Token } from '../../syntax/types.ts';
import { type Arc, childOf, hung, isNominal, type Mend, startingAt } from '../mend.ts';

/** "by President Lee/nmod:poss and Chad's leader/obl": whoever is named with his office owns no leader. */
const mendOwner = startingAt({ deprel: /^nmod:poss$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const noun = tokens[token.head];
  const isName = OFFICE.test(token.text) && tokens[index + 1]?.lower === 'and';
  if (!noun || !isName || !isNominal(noun) || token.head < index) return null;
  const owner = tokens.findIndex(
    ({ head, deprel }, at) =>
      at > index &&
      ((head === token.head && deprel === 'nmod:poss') || (head === index && deprel === 'conj')) &&
      childOf(tokens, at, /^case$/) === at + 1,
  );
  if (owner < 0 || !isPerson(noun)) return null;
  const prepositions = tokens.flatMap((other, at): Arc[] =>
    other.head === token.head && other.deprel === 'case' && at < index ? [[at, index, 'case']] : [],
  );
  return hung(tokens, [
    [index, noun.head, noun.deprel],
    [token.head, index, 'conj'],
    [owner, token.head, 'nmod:poss'],
    ...prepositions,
  ]);
});

/** "Prime Minister Abiy Ahmed", joined to one word with its title */
const OFFICE =
  /\b(Chairman|Chancellor|Chief|Commissioner|Emir|Envoy|General|King|Leader|Minister|Premier|President|Prince|Queen|Secretary|Sheikh|Sultan)\b.* /;

const isPerson = ({ lemma, xpos }: Token) => xpos === 'NN' && PERSONS.has(lemma);

const PERSONS: ReadonlySet<string> = new Set([
  'ambassador',
  'chairman',
  'chief',
  'commander',
  'counterpart',
  'envoy',
  'general',
  'head',
  'king',
  'leader',
  'minister',
  'negotiator',
  'premier',
  'president',
  'ruler',
  'sultan',
]);

/** "Lee and his guest/conj, Park/appos of Korea, signed": the guest's name. */
const mendGuest = startingAt({ deprel: /^appos$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const noun = tokens[index - 2];
  const isBehind = tokens[index - 1]?.text === ',' && noun?.upos === 'NOUN' && noun.deprel === 'conj';
  if (!isBehind || noun.head !== token.head) return null;
  const owner = childOf(tokens, index - 2, /^nmod:poss$/);
  return tokens[owner]?.xpos === 'PRP$' ? hung(tokens, [[index, index - 2, 'appos']]) : null;
});

/** "Chad's negotiator, Lee/conj, and his counterpart from Mali, Diallo/conj, signed": their names, and no others. */
const mendNamed = startingAt({ deprel: /^conj$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  if (tokens[index - 1]?.text !== ',' || tokens[index + 1]?.text !== ',' || token.head > index) return null;
  if (tokens.some(({ head, deprel }) => head === index && /^(cc|nmod)/.test(deprel))) return null;
  const title = tokens.findLastIndex(
    (other, at) =>
      at < index - 1 &&
      (at === token.head || (other.head === token.head && other.deprel === 'conj')) &&
      isTitle(other),
  );
  const isNext =
    title >= 0 && tokens.slice(title + 1, index - 1).every(({ head }) => head > title - 1 && head < index);
  const isFirstNamed = title >= 0 && childOf(tokens, title, /^appos$/) < 0;
  return isNext && isFirstNamed ? hung(tokens, [[index, title, 'appos']]) : null;
});

/** "envoy", or "Chad 's envoy" in one word */
const isTitle = ({ text, lemma, upos, xpos }: Token) =>
  (upos === 'NOUN' || xpos === 'NN') && (PERSONS.has(lemma) || PERSONS.has(text.split(' ').at(-1) ?? ''));

/** "Chief government/nsubj negotiator Lee/nsubj": one name with all its title. */
const mendTitle = startingAt({ deprel: /^nsubj$/, upos: /^NOUN$/ }, (tokens, index, token) => {
  const name = tokens[index + 1];
  const isTwice = name?.deprel === 'nsubj' && name.upos === 'PROPN' && name.head === token.head;
  return isTwice && / /.test(name.text) ? hung(tokens, [[index, index + 1, 'compound']]) : null;
});

export const MENDS_OF_SIGNERS: readonly Mend[] = [mendOwner, mendGuest, mendNamed, mendTitle];
