// The graph's own signs, for legends and lists: kinds of actors and classes of relations.
import type { ActorKind } from '../../main/extract/model.ts';
import { palettes } from '../graph/colours.ts';
import { isFilled, type Pen, traceShape } from '../graph/shapes.ts';
import { selectTheme } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import type { StrandClass } from '../words/relations.ts';

/** Writes down what the canvas would draw. */
function svgPath(kind: ActorKind): string {
  const parts: string[] = [];
  const pen: Pen = {
    moveTo: (x, y) => parts.push(`M${x} ${y}`),
    lineTo: (x, y) => parts.push(`L${x} ${y}`),
    arc: (x, y, radius, start, end) => {
      const middle = (start + end) / 2;
      for (const angle of [middle, end])
        parts.push(
          `A${radius} ${radius} 0 0 1 ${x + radius * Math.cos(angle)} ${y + radius * Math.sin(angle)}`,
        );
    },
    closePath: () => parts.push('Z'),
  };
  traceShape(pen, kind, 8, 8, 5.4);
  return parts.join('');
}

export function KindGlyph({ kind }: { kind: ActorKind }) {
  return (
    <svg className={isFilled(kind) ? 'glyph filled' : 'glyph'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={svgPath(kind)} />
    </svg>
  );
}

/** A short piece of a strand in its colour and pattern. */
export function StrandSample({ strand }: { strand: StrandClass }) {
  return (
    <svg className={`strand strand-${strand}`} viewBox="0 0 30 10" aria-hidden="true">
      <path d="M0 5H30" />
      {strand === 'MK' && <path className="ticks" d="M0 5H30" />}
    </svg>
  );
}

/** The scale of scores, from conflict to cooperation, in the colours of the theme. */
export function ScaleSample() {
  const theme = useApp(selectTheme);
  const { scale } = palettes[theme];
  return (
    <svg className="scale" viewBox="0 0 45 10" aria-hidden="true">
      {scale.map((colour, step) => (
        <rect key={colour} x={step * 5} y={3} width={5} height={4} fill={colour} />
      ))}
    </svg>
  );
}
