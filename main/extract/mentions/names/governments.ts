// "GOT", "the GOI": what cables of the State Department call the government of a state by its first letters.
import type { ActorRecord } from '../../lexicon/types.ts';
import { addMention, type Reading } from '../../reading.ts';

/** Marks such letters where the text uses them again and names one state by far the most often that they can stand for. */
export function markGovernments(reading: Reading): void {
  const found = reading.sentences.flatMap((where) =>
    where.sentence.tokens.flatMap(({ text }, index) =>
      LETTERS.test(text) && !where.at[index] ? [{ where, index, text }] : [],
    ),
  );
  for (const text of new Set(found.map((one) => one.text))) {
    const all = found.filter((one) => one.text === text);
    const state = all.length > 1 ? stateCalled(reading, text.slice(2)) : null;
    if (!state) continue;
    for (const { where, index } of all)
      addMention(reading, where, { first: index, last: index, form: 'acronym', actors: [state], cue: null });
  }
}

const LETTERS = /^GO[A-Z]{1,3}$/;

/** The state with these letters that is named most often; null where two are so as often. */
function stateCalled({ mentions }: Reading, letters: string): ActorRecord | null {
  const counts = new Map<ActorRecord, number>();
  for (const { actors } of mentions)
    for (const actor of actors)
      if (actor.kind === 'state' && isCalled(actor.name, letters))
        counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** "T" is Turkey, "SA" South Africa or Saudi Arabia, "RWA" Rwanda. */
const isCalled = (name: string, letters: string): boolean => {
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return initials === letters || (letters.length > 1 && name.toUpperCase().startsWith(letters));
};
