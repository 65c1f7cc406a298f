import { useLayoutEffect, useRef } from 'react';
import { KindGlyph, StrandSample } from '../panels/Glyphs.tsx';
import { kindWords } from '../words/actors.ts';
import { count, counted } from '../words/format.ts';
import { relationWords, strandOf } from '../words/relations.ts';
import type { Target } from './pick.ts';
import type { Scene } from './scene.ts';
import type { Point } from './segment.ts';

export interface Hover {
  target: Target;
  at: Point;
  scene: Scene;
}

const MOST_TYPES = 8;

function TieWords({ scene, index }: { scene: Scene; index: number }) {
  const tie = scene.ties[index];
  if (!tie) return null;
  const rest = tie.types.length - MOST_TYPES;
  return (
    <>
      <p className="strong">
        {scene.nodes[tie.a]?.name} — {scene.nodes[tie.b]?.name}
      </p>
      <ul className="tooltip-types">
        {tie.types.slice(0, MOST_TYPES).map(({ type, quad, count: each }) => (
          <li key={type}>
            <StrandSample strand={strandOf(quad)} />
            <span>{relationWords[type].name}</span>
            <span className="number">{count(each)}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="muted">and {counted(rest, 'more type', 'more types')}</p>}
      <p className="muted">{counted(tie.count, 'relation')} · click for the evidence</p>
    </>
  );
}

function NodeWords({ scene, index }: { scene: Scene; index: number }) {
  const node = scene.nodes[index];
  if (!node) return null;
  return (
    <>
      <p className="strong with-glyph">
        <KindGlyph kind={node.kind} /> {node.name}
      </p>
      <p className="muted">
        {kindWords[node.kind].one} · {counted(node.weight, 'relation')} ·{' '}
        {counted(scene.tiesOf[index]?.length ?? 0, 'tie')}
      </p>
      {node.pinned && <p className="muted">Pinned · double-click to unpin</p>}
    </>
  );
}

/** Beside the pointer, and never outside the graph. */
export function Tooltip({ hover }: { hover: Hover }) {
  const tip = useRef<HTMLDivElement>(null);
  const { target, at, scene } = hover;
  useLayoutEffect(() => {
    const element = tip.current;
    const box = element?.parentElement;
    if (!element || !box) return;
    const { offsetWidth, offsetHeight } = element;
    const isRight = at.x + 16 + offsetWidth > box.clientWidth - 8;
    const left = isRight ? at.x - 16 - offsetWidth : at.x + 16;
    const top = Math.min(at.y + 14, box.clientHeight - offsetHeight - 8);
    element.style.transform = `translate(${Math.max(8, left)}px, ${Math.max(8, top)}px)`;
  });
  return (
    <div className="tooltip" role="tooltip" ref={tip} data-testid="graph-tooltip">
      {target.kind === 'tie' ? (
        <TieWords scene={scene} index={target.tie} />
      ) : (
        <NodeWords scene={scene} index={target.node} />
      )}
    </div>
  );
}
