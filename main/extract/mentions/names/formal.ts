// "the Republic of Togo", "the Togolese Republic", "the Hashemite Kingdom of Jordan": a state's name in full is one name.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, SentenceReading } from '../../reading.ts';

/** Widens the names of states to what stands before or behind them in treaties and communiques. */
export function markFormal(where: SentenceReading): void {
  for (const mention of where.mentions) {
    if (mention.actors.length !== 1 || mention.actors[0]?.kind !== 'state') continue;
    const first = mention.form === 'name' ? formBefore(where, mention) : mention.first;
    const last = mention.form === 'demonym' ? formBehind(where, mention) : mention.last;
    if (first < mention.first || last > mention.last) widen(where, mention, first, last);
  }
}

/** Where "Islamic Republic of" begins in front of a name; the name's own start where nothing such stands there. */
function formBefore(where: SentenceReading, { first }: MentionNode): number {
  const { tokens } = where.sentence;
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const isForm = tokens[of]?.lower === 'of' && FORMS.has(tokens[of - 1]?.text ?? '') && !where.at[of - 1];
  if (!isForm) return first;
  let at = of - 1;
  while (KINDS.has(tokens[at - 1]?.text ?? '') && !where.at[at - 1]) at--;
  // "the Heads of State of Chad"
  if (tokens[of - 1]?.text === 'State' && tokens[at - 1]?.lower !== 'the') return first;
  // "the Islamic State of Iraq"
  const isBand = tokens[of - 1]?.text === 'State' && tokens[at]?.text === 'Islamic';
  return isBand ? first : at;
}

function formBehind(where: SentenceReading, { last }: MentionNode): number {
  const { tokens } = where.sentence;
  let at = last + 1;
  while (KINDS.has(tokens[at]?.text ?? '') && !where.at[at]) at++;
  const isForm = tokens[at]?.text === 'Republic' && !where.at[at] && tokens[at + 1]?.lower !== 'of';
  return isForm ? at : last;
}

function widen(where: SentenceReading, mention: MentionNode, first: number, last: number): void {
  const { tokens } = where.sentence;
  const isFree = where.at.slice(first, last + 1).every((other) => !other || other === mention);
  if (!isFree || !tokens[first] || !tokens[last]) return;
  Object.assign(mention, {
    first,
    last,
    head: last,
    start: tokens[first].start,
    end: tokens[last].end,
    form: 'name',
  });
  where.at.fill(mention, first, last + 1);
}

const FORMS = wordClass('names.forms-of-states');
const KINDS = wordClass('names.kinds-of-states');
