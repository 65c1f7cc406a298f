// "those of Chad and Mali", "the Baltic republics of Latvia and Estonia": who stands behind "of" is meant.
import {
  actorsJoined,
  addMention,
  distinctActors,
  type MentionNode,
  type Reading,
  type SentenceReading,
} from '../../reading.ts';
import { caseOf, childrenBy } from '../../tree.ts';

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
  where.at.forEach((group, index) => {
    if (group && index === group.first) narrow(where, group);
  });
}

/** A group of states that says which: it is they, and not the group. */
function narrow(where: SentenceReading, group: MentionNode): void {
  const [record] = group.actors;
  const { tokens } = where.sentence;
  if (record?.kind !== 'organisation' || !STATES.test(tokens[group.last]?.lower ?? '')) return;
  const first = group.last + 2;
  if (tokens[group.last + 1]?.lower !== 'of' || where.at[first]?.form !== 'name') return;
  const actors = distinctActors(actorsJoined(where, first));
  if (actors.length > 0 && actors.every(({ kind }) => kind === 'state')) group.actors = actors;
}

const STATES = /\b(countries|nations|republics|states)$/;
