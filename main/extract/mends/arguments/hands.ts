// "killed at the hands of the army": by the army.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { hung, startingAt, tagged } from '../mend.ts';

/** Reads "at the hands of" as "by", behind a passive and behind a noun for what one suffers. */
export const mendHands = startingAt({ words: ['hands'] }, (tokens, index) => {
  const [at, article, of] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  if (at?.lower !== 'at' || article?.lower !== 'the' || of?.lower !== 'of') return null;
  const doer = of.head;
  const governor = sufferedAt(tokens, index);
  if (doer <= index || tokens[doer]?.head !== index || governor === null) return null;
  const isVerb = tokens[governor]?.upos === 'VERB';
  const mended = hung(tokens, [
    [doer, governor, isVerb ? 'obl:agent' : 'nmod'],
    [index, doer, 'dep'],
    [index - 2, index, 'dep'],
  ]);
  return tagged(mended, index + 1, { lower: 'by', lemma: 'by' });
});

/** The passive or the noun that is done to somebody; null for "died at the hands of", where the verb says so itself. */
function sufferedAt(tokens: readonly Token[], hands: number): number | null {
  const governor = tokens[hands]?.head ?? -1;
  const token = tokens[governor];
  if (token?.upos === 'NOUN') return governor;
  if (token?.upos !== 'VERB') return null;
  const isPassive =
    token.xpos === 'VBN' &&
    (/^(acl|amod)$/.test(token.deprel) ||
      tokens.some(({ head, deprel }) => head === governor && deprel.endsWith(':pass')));
  if (isPassive) return governor;
  const object = tokens.findLastIndex(
    ({ head, deprel, upos, lemma }, at) =>
      upos === 'NOUN' &&
      at < hands &&
      at > governor &&
      (HARMS.has(lemma) || (head === governor && deprel === 'obj')),
  );
  return object < 0 || OWN.has(token.lemma) ? null : object;
}

/** "suffered abuse at the hands of": frames of these verbs ask for the hands. */
const OWN = wordClass('verbs.suffering');

const HARMS = wordClass('nouns.harms');
