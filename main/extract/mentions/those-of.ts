// "the governments that voiced support, among them those of Chad and Mali": who stands behind "those of" is meant.
import { actorsJoined, addMention, distinctActors, type Reading, type SentenceReading } from '../reading.ts';
import { caseOf, childrenBy } from '../tree.ts';

/** Marks "that of" and "those of" in front of the names of states. */
export function markThoseOf(reading: Reading): void {
  for (const where of reading.sentences) markIn(reading, where);
}

function markIn(reading: Reading, where: SentenceReading): void {
  where.sentence.tokens.forEach(({ lower }, index) => {
    if (!/^th(at|ose)$/.test(lower) || where.at[index] || where.sentence.tokens[index + 1]?.lower !== 'of')
      return;
    const name = childrenBy(where.tree, index, 'nmod').find(
      (at) => caseOf(where.tree, at) === 'of' && where.at[at]?.form === 'name',
    );
    const actors = name === undefined ? [] : distinctActors(actorsJoined(where, name));
    if (actors.length === 0 || !actors.every(({ kind }) => kind === 'state')) return;
    addMention(reading, where, { first: index, last: index, form: 'description', actors, cue: null });
  });
}
