// "dispatched tanks" as "sent tanks": verbs that state what another states, wherever its frames ask for words beside them.
import { list, type Row } from './table.ts';
import type { Frame } from './types.ts';

/** The frames and those that verbs of the same meaning have from them; a verb alone may mean something else. */
export function withSameVerbs(frames: readonly Frame[], rows: readonly Row[]): Frame[] {
  const lent = rows.flatMap((row) => {
    const [verb, as, types] = [headOf(row('verb')), headOf(row('as')), list(row('types'))];
    const isLent = ({ pos, head, particle, type, constraints }: Frame) =>
      pos === 'verb' &&
      head === as.head &&
      particle === as.particle &&
      (types.length === 0 || types.includes(type)) &&
      constraints.some(({ forbidden }) => !forbidden);
    return frames
      .filter(isLent)
      .map((frame) => ({ ...frame, ...verb, id: frame.id.replace(row('as'), row('verb')), lent: true }));
  });
  const known = new Set(frames.map(({ id }) => id));
  return [...frames, ...lent.filter(({ id }) => !known.has(id))];
}

function headOf(verb: string): Pick<Frame, 'head' | 'particle'> {
  const [head = '', particle = null] = verb.split('_');
  return { head, particle };
}
