// Bodies whose owner only a pronoun tells: "its National Security Committee".
import type { ActorRecord } from '../../lexicon/types.ts';
import { type MentionNode, type Reading, slug } from '../../reading.ts';

/** Makes such a body its owner's. */
export function settleOwner(reading: Reading, { sentence, first, actors: [record] }: MentionNode): void {
  const where = reading.sentences[sentence];
  if (!where || where.sentence.tokens[first - 1]?.xpos !== 'PRP$' || !record) return;
  const isOpen =
    record.kind === 'organisation' && record.country === null && reading.introduced.has(record.id);
  const owner = where.at[first - 1]?.actors[0];
  if (isOpen && owner?.kind === 'state') Object.assign(record, bodyOf(owner, record.name));
}

/** What makes an actor an institution of a state. */
const bodyOf = ({ id, country }: ActorRecord, name: string) => ({
  id: `institution:${(country ?? '').toLowerCase()}-${slug(name)}`,
  kind: 'institution' as const,
  country,
  affiliation: id,
});
