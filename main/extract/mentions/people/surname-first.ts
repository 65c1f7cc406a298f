// "Minister Kim Mahn-je … Kim said": who is called by a surname that stands first in his name.
import { onlyOne, type Reading } from '../../reading.ts';

/** The one person further up whose name opens with a surname and goes on with a syllable or two: "Kim Mahn-je". */
export function namedBehindSurname({ mentions, introduced }: Reading, surname: string, before: number) {
  const named = mentions.flatMap(({ actors: [record], sentence }) =>
    record?.kind === 'person' &&
    sentence < before &&
    introduced.has(record.id) &&
    record.name.startsWith(`${surname} `) &&
    record.name.includes('-')
      ? [record]
      : [],
  );
  return onlyOne(named);
}
