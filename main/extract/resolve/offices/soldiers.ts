// "the general" of an article about one.
import type { ActorRecord } from '../../lexicon/types.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { mentionsBefore } from '../salience.ts';

/** "the general": the soldier whom the article has named far more often than any other so far. */
export function onlySoldier(reading: Reading, mention: MentionNode): ActorRecord | null {
  if (!mention.cue?.definite || mention.cue.of) return null;
  const named = new Map<ActorRecord, number>();
  for (const { actors, form } of mentionsBefore(reading, mention))
    for (const record of form === 'name' ? actors : [])
      if (record.kind === 'person' && record.sectors.includes('MIL'))
        named.set(record, (named.get(record) ?? 0) + 1);
  const [most, second] = [...named].sort((a, b) => b[1] - a[1]);
  const isClear = most !== undefined && most[1] >= 2 * (second?.[1] ?? 0);
  return isClear && 'offices' in most[0] ? most[0] : null;
}
