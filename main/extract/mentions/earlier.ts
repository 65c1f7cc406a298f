// Who a name of one word is: a person whom the article has named in full before.
import { plainWord } from '../lexicon/names.ts';
import type { ActorRecord, Leader } from '../lexicon/types.ts';
import type { Reading } from '../reading.ts';
import { rankOf } from './surnames.ts';

/** A person of this article whose name ends alike: "Zarif" after "Mohammad Javad Zarif". */
export function earlierPerson(reading: Reading, name: string): ActorRecord | null {
  const plain = plainWord(name);
  for (let index = reading.mentions.length - 1; index >= 0; index--) {
    const record = reading.mentions[index]?.actors[0];
    if (record?.kind !== 'person') continue;
    const known = plainWord(record.name);
    if (known === plain || known.endsWith(` ${plain}`) || known.endsWith(`-${plain}`)) return record;
  }
  return highestCalled(reading, name);
}

/** "Mr Kim" after "Kim Jong Un" and "Kim Yo Jong", whose surnames come first: of all who bear it, who holds the highest office. */
function highestCalled(reading: Reading, surname: string): ActorRecord | null {
  const bearers = new Set<Leader>();
  for (const { actors, form } of reading.mentions)
    for (const record of actors)
      if (form === 'name' && 'surname' in record && (record as Leader).surname === surname)
        bearers.add(record as Leader);
  const [first] = [...bearers].sort((a, b) => rankOf(reading, a) - rankOf(reading, b));
  return first ?? null;
}
