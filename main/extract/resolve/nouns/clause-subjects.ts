// "Delhi accused its neighbour": who stands as a subject above a noun, and is not meant by it.
import type { ActorRecord } from '../../lexicon/types.ts';
import { actorsJoined, type MentionNode, type Reading } from '../../reading.ts';
import { surfaceSubject } from '../../relations/roles/subjects.ts';
import { ancestors } from '../../tree.ts';
import { stateOf } from '../salience.ts';

/** The states of the subjects above a mention: "Delhi accused its neighbour" speaks of another than Delhi. */
export function clauseSubjects(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  if (!where) return [];
  const rows = ancestors(where.tree, mention.head).flatMap((index) => {
    const subject = surfaceSubject(where.tree, index);
    // "Chad and Mali backed their ally": neither of them
    const actors = subject === null ? [] : actorsJoined(where, subject);
    return actors.length > 0 ? [actors.flatMap((actor) => stateOf(reading, actor) ?? [actor])] : [];
  });
  const [own = [], ...above] = rows;
  // "Chad and Mali fought, when Chad accused its neighbour": the other one
  const isWithOwn = (row: ActorRecord[]) => own.length === 1 && row.some((actor) => own.includes(actor));
  return [own, ...above.filter((row) => !isWithOwn(row))].flat();
}
