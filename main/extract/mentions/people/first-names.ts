// "I thanked Ilia": a person named in full before, called by the first name alone.
import type { ActorRecord } from '../../lexicon/types.ts';
import { addMention, type Reading, type SentenceReading } from '../../reading.ts';

/** First words of the names of people in this article → who they are, and where each is first named; null where two are called so. */
type FirstNames = ReadonlyMap<string, { record: ActorRecord; start: number } | null>;

function firstNamesOf({ article, mentions }: Reading): FirstNames {
  const found = new Map<string, { record: ActorRecord; start: number } | null>();
  for (const { actors, form, start, end } of mentions) {
    const [record] = actors;
    const words = article.text.slice(start, end).split(/\s+/);
    const [first = ''] = words;
    if (record?.kind !== 'person' || form !== 'name' || words.length < 2) continue;
    // "Prince Khalid"
    if (!GIVEN.test(first) || !record.name.startsWith(`${first} `)) continue;
    const known = found.get(first);
    if (known === undefined) found.set(first, { record, start });
    else if (known && known.record !== record) found.set(first, null);
  }
  return found;
}

const GIVEN = /^\p{Lu}\p{Ll}{2,}$/u;

/** Marks such names where no other word of a name stands beside them. */
export function markFirstNames(reading: Reading): void {
  const named = firstNamesOf(reading);
  for (const where of reading.sentences) markIn(reading, where, named);
}

function markIn(reading: Reading, where: SentenceReading, named: FirstNames): void {
  const { tokens } = where.sentence;
  tokens.forEach((token, index) => {
    const known = where.at[index] ? null : named.get(token.text);
    const isAlone = [tokens[index - 1], tokens[index + 1]].every(
      (beside) => beside?.upos !== 'PROPN' && beside?.text !== '-',
    );
    if (!known || token.upos !== 'PROPN' || !isAlone || token.start < known.start) return;
    addMention(reading, where, {
      first: index,
      last: index,
      form: 'name',
      actors: [known.record],
      cue: null,
    });
  });
}
