// "Cargill U.K. Ltd", "CARGILL U.K. STRIKE", "Air UK": a state that stands in the name of a firm is no state.
import { type MentionNode, type Reading, type SentenceReading, unmark } from '../../reading.ts';
import { isFirm } from './firm-names.ts';

/** Takes away states behind the name of a firm where the article calls its branch so, and behind "Air". */
export function unmarkBranches(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  const states = where.mentions.filter(
    ({ form, actors: [record], first }) =>
      record?.kind === 'state' &&
      (form === 'name' || form === 'acronym') &&
      (isOfFirm(reading, where, first) || /^(Air|AIR)$/.test(tokens[first - 1]?.text ?? '')),
  );
  unmark(reading, states);
  for (const state of states) {
    const firm = where.at[state.first - 1];
    if (firm) takeIn(where, firm, isFirm(tokens[state.last + 1]) ? state.last + 1 : state.last);
  }
}

/** "Cargill U.K.", which the article calls "Cargill U.K. Ltd" somewhere. */
function isOfFirm(
  { article }: Reading,
  { at, sentence: { tokens } }: SentenceReading,
  first: number,
): boolean {
  const firm = at[first - 1];
  if (firm?.form !== 'name' || firm.actors[0]?.kind !== 'company') return false;
  const name = article.text.slice(firm.start, tokens[first]?.end ?? firm.end).toLowerCase();
  const text = article.text.toLowerCase();
  return FORMS.some((form) => text.includes(`${name} ${form}`));
}

const FORMS = ['co ', 'corp', 'inc', 'ltd', 'plc'];

/** Lets the name of a firm go on as far as a token. */
function takeIn(where: SentenceReading, firm: MentionNode, last: number): void {
  firm.last = last;
  firm.end = where.sentence.tokens[last]?.end ?? firm.end;
  where.at.fill(firm, firm.first, last + 1);
}
