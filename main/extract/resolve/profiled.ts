// "Profile: Lee Min-ho" – "He …" at the head of a paragraph is whom the article portrays, whoever was told of last.
import type { ActorRecord } from '../lexicon/types.ts';
import { type MentionNode, onlyOne, perReading, type Reading } from '../reading.ts';
import { openingOf } from './issued.ts';
import { titleOf } from './title.ts';

/** Whom a pronoun means that stands first of all people in its paragraph; undefined where the article portrays nobody. */
export function profiled(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  if (!where || reading.sentences[mention.sentence - 1]?.paragraph === where.paragraph) return undefined;
  const about = portrayed(reading);
  const isFirst = where.mentions.every(
    ({ first, actors }) => first >= mention.first || actors.every(({ kind }) => kind !== 'person'),
  );
  return about && isFirst ? people.find(({ actors }) => actors[0] === about) : undefined;
}

/** The one person whom the headline and the first sentence name. */
const portrayed = perReading((reading): ActorRecord | null => {
  const title = titleOf(reading);
  const peopleIn = (mentions: readonly MentionNode[]) =>
    mentions.flatMap(({ actors }) => actors.filter(({ kind }) => kind === 'person'));
  const named = onlyOne(new Set(peopleIn(title?.mentions ?? [])));
  const opening = openingOf(reading);
  return named && opening && peopleIn(opening.mentions).includes(named) ? named : null;
});
