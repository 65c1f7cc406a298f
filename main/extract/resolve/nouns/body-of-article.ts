// "The bloc shut its borders": the body that the article opens with and is about, and not one named in another paragraph.
import type { MentionNode, Reading } from '../../reading.ts';
import { canBeCalled, mentionsBefore } from '../salience.ts';
import type { Tally } from '../tally.ts';

/** That body; undefined where the nearest is of the same paragraph, or no other has been told of more often. */
export function bodyOfArticle(
  reading: Reading,
  mention: MentionNode,
  fitting: readonly MentionNode[],
  tally: Tally,
): MentionNode | undefined {
  const paragraphOf = ({ sentence }: MentionNode) => reading.sentences[sentence]?.paragraph;
  const [nearest] = fitting;
  if (nearest?.actors[0]?.kind !== 'organisation' || paragraphOf(nearest) === paragraphOf(mention))
    return undefined;
  const count = ({ actors: [record] }: MentionNode) => (record ? tally.of(record).count : 0);
  const opening = mentionsBefore(reading, mention).filter(
    ({ sentence, actors: [record, other] }) =>
      sentence < OPENING &&
      record?.kind === 'organisation' &&
      !other &&
      canBeCalled(reading, mention.cue?.word ?? '', record),
  );
  const [most] = opening.toSorted((a, b) => count(b) - count(a));
  return most && count(most) > count(nearest) ? most : undefined;
}

/** The first two sentences. */
const OPENING = 2;
