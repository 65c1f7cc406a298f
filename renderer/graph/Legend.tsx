import { useState } from 'react';
import type { ActorKind } from '../../main/extract/model.ts';
import type { GraphData } from '../../preload/shapes.ts';
import { KindGlyph, ScaleSample, StrandSample } from '../panels/Glyphs.tsx';
import { Icon } from '../panels/Icon.tsx';
import { useApp } from '../state/store.ts';
import { allKinds, kindWords } from '../words/actors.ts';
import { strandClasses, strandWords } from '../words/relations.ts';

const kindsOf = new WeakMap<GraphData, ActorKind[]>();

function shownKinds(graph: GraphData | null): ActorKind[] {
  if (!graph) return [];
  const known = kindsOf.get(graph);
  if (known) return known;
  const present = new Set(graph.actors.map((actor) => actor.kind));
  const kinds = allKinds.filter((kind) => present.has(kind));
  kindsOf.set(graph, kinds);
  return kinds;
}

/** A strip below the graph, so that it covers nothing. */
export function Legend() {
  const [open, setOpen] = useState(() => window.innerWidth >= 1180 && window.innerHeight >= 640);
  const graph = useApp((state) => state.graph);
  const byScore = useApp((state) => state.tiesByScore);
  if (!graph || graph.ties.length === 0) return null;
  return (
    <section className="legend" aria-label="Legend" data-testid="legend">
      <button
        type="button"
        className="legend-head"
        aria-expanded={open}
        data-testid="legend-toggle"
        onClick={() => setOpen(!open)}
      >
        Legend <Icon name={open ? 'down' : 'up'} />
      </button>
      {open && (
        <div className="legend-body">
          <ul>
            {byScore && (
              <li className="legend-scale" data-testid="legend-scale">
                conflict <ScaleSample /> cooperation: one line per tie, by its mean score; closer or chosen:
              </li>
            )}
            {strandClasses.map((strand) => (
              <li key={strand} title={strandWords[strand].gloss}>
                <StrandSample strand={strand} /> {strandWords[strand].name}
              </li>
            ))}
          </ul>
          <ul>
            {shownKinds(graph).map((kind) => (
              <li key={kind}>
                <KindGlyph kind={kind} /> {kindWords[kind].one}
              </li>
            ))}
            <li className="muted">wider: more relations · larger: more active</li>
          </ul>
        </div>
      )}
    </section>
  );
}
