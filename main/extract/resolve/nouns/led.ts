// "hunted Kony and his men. The group …": the one that is led by who has been named.
import type { ActorRecord } from '../../lexicon/types.ts';
import type { MentionNode, Reading } from '../../reading.ts';

/** The group of the leader named last, where no group has been named since; null where none is known. */
export function ledNearer(
  { lexicon, introduced }: Reading,
  before: readonly MentionNode[],
  nearest: MentionNode | undefined,
): ActorRecord | null {
  for (const { actors, sentence } of before) {
    const [record] = actors;
    if (nearest && nearest.sentence >= sentence) return null;
    const id = record?.kind === 'person' ? (record.affiliation ?? '') : '';
    const group = lexicon.actors.get(id) ?? introduced.get(id);
    if (group?.kind === 'group') return group;
  }
  return null;
}
