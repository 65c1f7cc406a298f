// Who is somewhere for something has gone there: "was in Tehran for talks", "Italy's interior minister was in Tripoli".
import { wordClass } from '../../lexicon/word-classes.ts';
import { type Arc, childOf, hung, type Mend, startingAt, tagged } from '../mend.ts';

/** "was in Tehran for talks", "is in Cairo on a visit": who is there for that has gone there. */
const mendStay = startingAt({ xpos: /^NNP$/ }, (tokens, index, place) => {
  const preposition = tokens[index - 1];
  // "was also in Washington"
  const be = tokens[tokens[index - 2]?.upos === 'ADV' ? index - 3 : index - 2];
  if (preposition?.lower !== 'in' || preposition.head !== index) return null;
  if (be?.deprel !== 'cop' || be.head !== index) return null;
  const errand = tokens.findIndex(
    ({ head, lemma, deprel }, at) =>
      head === index && at > index && /^(nmod|obl)/.test(deprel) && ERRANDS.has(lemma),
  );
  const subject = tokens.findIndex(({ head, deprel }) => head === index && deprel === 'nsubj');
  if (errand < 0 || subject < 0) return null;
  return tokens.map((token, at) => {
    if (at === errand)
      return {
        ...token,
        upos: 'VERB',
        xpos: be.xpos,
        lemma: 'visit',
        head: place.head,
        deprel: place.deprel,
      };
    if (at === index) return { ...token, head: errand, deprel: 'obj' };
    // "in Tehran", "for talks": the two prepositions have done their work
    if (token.deprel === 'case' && (token.head === index || token.head === errand))
      return { ...token, head: errand, deprel: 'dep' };
    return token.head === index
      ? { ...token, head: errand, deprel: token.deprel.replace(/^nmod$/, 'obl') }
      : token;
  });
});

export const ERRANDS = wordClass('nouns.errands');

/** "Belgium's minister, in Tokyo/nmod for talks, said": who is there for that has gone there. */
const mendVisitor = startingAt({ xpos: /^NNP$/, deprel: /^nmod$/ }, (tokens, index, { head: guest }) => {
  const [comma, preposition] = [tokens[index - 2], tokens[index - 1]];
  if (comma?.text !== ',' || preposition?.lower !== 'in' || preposition.head !== index) return null;
  const errand = childOf(tokens, index, /^nmod$/);
  if (guest !== index - 3 || errand < index || !ERRANDS.has(tokens[errand]?.lemma ?? '')) return null;
  const spent = tokens.flatMap(({ head, deprel }, at) =>
    deprel === 'case' && (head === index || head === errand) ? [at] : [],
  );
  return hung(tagged(tokens, errand, { upos: 'VERB', xpos: 'VBG', lemma: 'visit' }), [
    [errand, guest, 'acl'],
    [index, errand, 'obj'],
    ...spent.map((at): Arc => [at, errand, 'dep']),
  ]);
});

/** "Italy's interior minister was in Tripoli on Tuesday": whoever holds an office is there on its business. */
const mendPresence = startingAt({ xpos: /^NNP$/ }, (tokens, index, place) => {
  const preposition = tokens[index - 1];
  if (preposition?.lower !== 'in' || preposition.head !== index) return null;
  const be = tokens.findIndex(({ head, deprel }) => head === index && deprel === 'cop');
  const subject = tokens.findIndex(({ head, deprel }) => head === index && deprel === 'nsubj');
  if (be < 0 || !GUESTS.has(tokens[subject]?.lemma ?? '')) return null;
  if (tokens.some(({ lemma }) => PRIVATE.has(lemma))) return null;
  return tokens.map((token, at) => {
    if (at === be) return { ...token, upos: 'VERB', lemma: 'visit', head: place.head, deprel: place.deprel };
    if (at === index) return { ...token, head: be, deprel: 'obj' };
    if (at === index - 1) return { ...token, head: be, deprel: 'dep' };
    return token.head === index
      ? { ...token, head: be, deprel: token.deprel.replace(/^nmod$/, 'obl') }
      : token;
  });
});

const GUESTS = wordClass('nouns.guests');

const PRIVATE = wordClass('words.private');

export const MENDS_OF_STAYS: readonly Mend[] = [mendStay, mendVisitor, mendPresence];
