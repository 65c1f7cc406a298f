// How many relations of each class: a bar, and the same in words.
import type { QuadClass } from '../../preload/shapes.ts';
import { count } from '../words/format.ts';
import { type StrandClass, strandClasses, strandOf, strandWords } from '../words/relations.ts';
import { StrandSample } from './Glyphs.tsx';

interface Properties {
  types: readonly { quad: QuadClass | null; count: number }[];
  /** Only the bar. */
  small?: boolean;
}

export function QuadBar({ types, small = false }: Properties) {
  const counts = new Map<StrandClass, number>();
  for (const { quad, count: each } of types) {
    const strand = strandOf(quad);
    counts.set(strand, (counts.get(strand) ?? 0) + each);
  }
  const shown = strandClasses.filter((strand) => counts.has(strand));
  const words = shown
    .map((strand) => `${counts.get(strand)} ${strandWords[strand].name.toLowerCase()}`)
    .join(', ');
  return (
    <div className={small ? 'quads small' : 'quads'}>
      <div className="quad-bar" role="img" aria-label={words} title={words}>
        {shown.map((strand) => (
          <span key={strand} className={`bar-${strand}`} style={{ flexGrow: counts.get(strand) ?? 0 }} />
        ))}
      </div>
      {!small && (
        <ul className="quad-words">
          {shown.map((strand) => (
            <li key={strand}>
              <StrandSample strand={strand} />
              <span>{strandWords[strand].name}</span>
              <span className="number">{count(counts.get(strand) ?? 0)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
