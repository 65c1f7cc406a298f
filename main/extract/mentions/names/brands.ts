// Names that only say what a thing is: "Sukhoi jets", "Boeing airliners" and "the U.N. Charter" are no part of what is told.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { hasIndefinite, lemma } from '../../tree.ts';

/** Takes away mentions of companies that stand before their weapons and aircraft. */
export function unmarkBrands(reading: Reading, where: SentenceReading): void {
  const brands = where.mentions.filter(({ actors, head, form }) => {
    const token = where.sentence.tokens[head];
    if (actors[0]?.kind !== 'company' || form === 'description') return false;
    // "an Iran Air Airbus"
    const before = where.at[head - 1];
    if (before?.actors[0]?.kind === 'company' && token?.deprel !== 'conj' && token?.deprel !== 'appos')
      return true;
    // "a Peruvian Airbus landed": one of those that it has built
    if (hasIndefinite(where.tree, head)) return true;
    return (
      token?.deprel === 'compound' &&
      token.head === head + 1 &&
      reading.lexicon.hardware.has(lemma(where.tree, token.head)) &&
      // "hit a Maersk ship", "grounded an Iran Air plane": whose it is, and not who built it
      !SAILED.has(lemma(where.tree, token.head)) &&
      !CARRIER.test(actors[0].name)
    );
  });
  unmark(where, [...brands, ...where.mentions.filter((mention) => isChannel(where, mention))]);
}

/** "Al-Jazeera English": a channel, and nobody's nationality. */
const isChannel = ({ sentence: { tokens }, at }: SentenceReading, { form, first, last }: MentionNode) =>
  form === 'demonym' &&
  at[first - 1]?.actors[0]?.kind === 'company' &&
  !/^(NOUN|ADJ)$/.test(tokens[last + 1]?.upos ?? '');

/** "the U.N. Charter" is a paper, and nobody is judged who stands in its name. */
export function unmarkPapers(where: SentenceReading): void {
  const { tokens } = where.sentence;
  const named = where.mentions.filter(
    ({ actors: [record], form, last }) =>
      record?.kind === 'organisation' &&
      (form === 'name' || form === 'acronym') &&
      PAPERS.has(tokens[last + 1]?.text ?? ''),
  );
  unmark(where, named);
}

function unmark(where: SentenceReading, gone: readonly MentionNode[]): void {
  where.mentions = where.mentions.filter((mention) => !gone.includes(mention));
  for (const { first, last } of gone) where.at.fill(undefined, first, last + 1);
}

const PAPERS = wordClass('names.papers');

const SAILED = wordClass('nouns.sailed');
const CARRIER = /\bAir(lines?|ways)?\b|air$|\bAm$/i;
