// "the Tigers" after "the Tamil Tigers": the last word of a band's name, where no other name ends in it.
import type { ActorRecord } from '../lexicon/types.ts';
import { addMention, type Reading, type SentenceReading } from '../reading.ts';
import { isCapitalised } from './words.ts';

/** Marks such words behind "the". */
export function markShortNames(reading: Reading): void {
  const bearers = bearersOf(reading);
  if (bearers.size === 0) return;
  for (const where of reading.sentences)
    where.sentence.tokens.forEach((token, index) => {
      const record = bearers.get(token.text);
      if (record && isAlone(where, index))
        addMention(reading, where, { first: index, last: index, form: 'name', actors: [record], cue: null });
    });
}

/** Last words of the names of groups, in the plural → whose name it is; none that two of them bear. */
function bearersOf(reading: Reading): Map<string, ActorRecord> {
  const bearers = new Map<string, ActorRecord | null>();
  for (const { form, actors, start, end } of reading.mentions) {
    const [record] = actors;
    if (form !== 'name' || record?.kind !== 'group') continue;
    const [, last] = /\s(\p{Lu}\p{Ll}{3,}s)$/u.exec(reading.article.text.slice(start, end)) ?? [];
    if (!last) continue;
    const known = bearers.get(last);
    bearers.set(last, known === undefined || known === record ? record : null);
  }
  return new Map([...bearers].flatMap(([word, record]) => (record ? [[word, record] as const] : [])));
}

function isAlone({ at, sentence: { tokens } }: SentenceReading, index: number): boolean {
  const isThe = tokens[index - 1]?.lower === 'the';
  return (
    isThe && !at[index] && !isCapitalised(tokens[index + 1]?.text ?? '') && tokens[index + 1]?.text !== '-'
  );
}
