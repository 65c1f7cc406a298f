// What several are, told between commas behind their names: "Chad and Mali, old rivals, signed a truce".
import { type Arc, hung, isFinite, type Mend, startingAt } from './mend.ts';

/** "Chad and Mali, Russian allies/conj but old foes, met": behind the "and" of a list nothing more is joined by a comma. */
const mendBeside = startingAt({ deprel: /^conj$/, upos: /^(NOUN|PROPN)$/ }, (tokens, index, token) => {
  const first = tokens[token.head];
  // a common noun in the plural: "allies", and "NATO members" as one word
  if (!/(^| )\p{Ll}+s$/u.test(token.text) || first?.upos !== 'PROPN' || token.head > index) return null;
  const own = tokens.flatMap(({ head }, at) => (head === index && at < index ? [at] : []));
  const comma = (own.find((at) => tokens[at]?.deprel !== 'punct') ?? index) - 1;
  if (tokens[comma]?.text !== ',' || own.some((at) => tokens[at]?.deprel === 'cc')) return null;
  const isClosed = tokens.some(
    ({ head, deprel }, at) =>
      head === token.head &&
      deprel === 'conj' &&
      at < comma &&
      tokens.some(({ head: of, lower }) => of === at && lower === 'and'),
  );
  const end = tokens.findIndex(({ text }, at) => at > index && text === ',');
  if (!isClosed || end < 0 || tokens.slice(index, end).some(isFinite)) return null;
  const later = tokens.flatMap(({ head, deprel }, at): Arc[] =>
    head === token.head && deprel === 'conj' && at > index && at < end ? [[at, index, 'conj']] : [],
  );
  return hung(tokens, [[index, token.head, 'appos'], ...later]);
});

export const MENDS_OF_APPOSITIONS: readonly Mend[] = [mendBeside];
