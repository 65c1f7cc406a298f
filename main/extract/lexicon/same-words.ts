// "dispatched tanks" as "sent tanks": words that state what another states.
import { list, type Row } from './table.ts';
import type { Frame } from './types.ts';

/** The frames and those that words of the same meaning have from them; a verb without a word beside it may mean something else. */
export function withSameWords(frames: readonly Frame[], rows: readonly Row[]): Frame[] {
  const lent = rows.flatMap((row) => {
    const [word, as, types] = [headOf(row('word')), headOf(row('as')), list(row('types'))];
    const isLent = ({ pos, head, particle, type, constraints }: Frame) =>
      pos === row('pos') &&
      head === as.head &&
      particle === as.particle &&
      (types.length === 0 || types.includes(type)) &&
      (pos === 'noun' || constraints.some(({ forbidden }) => !forbidden));
    return frames
      .filter(isLent)
      .map((frame) => ({ ...frame, ...word, id: frame.id.replace(row('as'), row('word')), lent: true }));
  });
  const known = new Set(frames.map(({ id }) => id));
  return [...frames, ...lent.filter(({ id }) => !known.has(id))];
}

function headOf(word: string): Pick<Frame, 'head' | 'particle'> {
  const [head = '', particle = null] = word.split('_');
  return { head, particle };
}
