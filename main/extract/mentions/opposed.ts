// Last step of mentions: names behind "anti-", which are one word with it: "anti-French riots".
import { longestName } from '../lexicon/names.ts';
import { addMention, type Reading, type SentenceReading } from '../reading.ts';

const PREFIX = 'anti-';

/** Marks whom something is against. After all others, so that "anti-Chinese protesters" are not China's. */
export function markOpposed(reading: Reading, where: SentenceReading): void {
  where.sentence.tokens.forEach((token, index) => {
    if (!token.lower.startsWith(PREFIX) || where.at[index]) return;
    const text = token.text.slice(PREFIX.length);
    const name = { ...token, text, lower: text.toLowerCase() };
    const [entry] = longestName(reading.lexicon.names, [name], 0)?.entries ?? [];
    if (!entry || entry.ambiguous) return;
    const draft = { first: index, last: index, form: entry.form, actors: [entry.record], cue: null };
    const mention = addMention(reading, where, draft);
    if (mention) mention.start += PREFIX.length;
  });
}
