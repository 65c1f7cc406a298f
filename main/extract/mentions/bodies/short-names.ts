// "the Tigers" after "the Tamil Tigers", "Wagner" after "the Wagner Group": the word of a band's name that is its own.
import type { ActorRecord } from '../../lexicon/types.ts';
import { addMention, type Reading, type SentenceReading } from '../../reading.ts';
import { isCapitalised } from '../words.ts';

/** Marks such words: last ones behind "the", first ones that nothing else is called by. */
export function markShortNames(reading: Reading): void {
  const last = bearersOf(reading, LAST);
  const first = bearersOf(reading, FIRST);
  if (last.size === 0 && first.size === 0) return;
  for (const where of reading.sentences)
    where.sentence.tokens.forEach((token, index) => {
      if (where.at[index]) return;
      const isThe = where.sentence.tokens[index - 1]?.lower === 'the';
      const record = isThe ? last.get(token.text) : token.xpos === 'NNP' && first.get(token.text);
      if (record && isAlone(where, index))
        addMention(reading, where, { first: index, last: index, form: 'name', actors: [record], cue: null });
    });
}

/** The last word of a name, or of what stands before its "of", in the plural: "the Liberation Tigers of Tamil Eelam". */
const LAST = /\s(\p{Lu}\p{Ll}{3,}s)(?: of .*)?$/u;

/** The first of a name that only says besides what sort of band it is. */
const FIRST = /^(\p{Lu}\p{Ll}{4,}) (?:[Bb]attalion|[Bb]rigade|[Gg]roup|[Mm]ercenaries)$/u;

/** Such words of the names of groups → whose name it is; none that two of them bear. */
function bearersOf(reading: Reading, part: RegExp): Map<string, ActorRecord> {
  const bearers = new Map<string, ActorRecord | null>();
  for (const { form, actors, start, end } of reading.mentions) {
    const [record] = actors;
    if (form !== 'name' || record?.kind !== 'group') continue;
    const [, word] = part.exec(reading.article.text.slice(start, end)) ?? [];
    if (!word) continue;
    const known = bearers.get(word);
    bearers.set(word, known === undefined || known === record ? record : null);
  }
  return new Map([...bearers].flatMap(([word, record]) => (record ? [[word, record] as const] : [])));
}

/** No part of a longer name: "Azov Sea", "Yevgeny Wagner", "Wagner-backed". */
const isAlone = ({ sentence: { tokens } }: SentenceReading, index: number): boolean =>
  !(isCapitalised(tokens[index - 1]?.text ?? '') && index > 1) &&
  !isCapitalised(tokens[index + 1]?.text ?? '') &&
  tokens[index + 1]?.text !== '-';
