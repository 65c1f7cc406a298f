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
  const about = portrayed(reading);
  if (!where || !about) return undefined;
  // "When he signed it, Obama warned of trouble, yet the Pentagon lent him jets"
  const twin = where.mentions.find(
    ({ first, cue, actors }) => first < mention.first && cue?.kind === 'pronoun' && actors[0] === about,
  );
  if (twin) return people.includes(twin) ? twin : undefined;
  if (reading.sentences[mention.sentence - 1]?.paragraph === where.paragraph) return undefined;
  const isFirst = where.mentions.every(
    ({ first, actors }) => first >= mention.first || actors.every(({ kind }) => kind !== 'person'),
  );
  return isFirst ? told(reading, mention, about) : undefined;
}

/** Whom the article portrays, where nobody near is meant. */
export function portrayedBefore(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const about = portrayed(reading);
  return about ? told(reading, mention, about) : undefined;
}

/** Where an actor was last told of; not where he stands beside the pronoun as who does it to him. */
function told(reading: Reading, mention: MentionNode, about: ActorRecord): MentionNode | undefined {
  const here = reading.sentences[mention.sentence]?.mentions ?? [];
  if (here.some(({ first, actors }) => first < mention.first && actors.includes(about))) return undefined;
  return reading.mentions.findLast(
    ({ sentence, actors }) => sentence < mention.sentence && actors.length === 1 && actors[0] === about,
  );
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
