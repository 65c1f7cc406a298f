import type { GraphData } from '../../preload/shapes.ts';
import { showAndCentre, showTie } from '../state/graph.ts';
import { selectActor, selectName } from '../state/selectors.ts';
import { getState, useApp } from '../state/store.ts';
import { briefName } from '../words/actors.ts';
import { count } from '../words/format.ts';
import { KindGlyph } from './Glyphs.tsx';
import { Paged } from './Paged.tsx';
import { QuadBar } from './QuadBar.tsx';
import { Unsure } from './Unsure.tsx';

function strongest(graph: GraphData) {
  return graph.ties.toSorted((one, other) => other.count - one.count);
}

function mostActive(graph: GraphData) {
  return graph.actors.toSorted((one, other) => other.weight - one.weight);
}

/** What an actor is called where two names share a row. */
function briefly(id: string): string {
  const actor = selectActor(getState(), id);
  return actor ? briefName(actor) : selectName(getState(), id);
}

function StrongestTies({ graph }: { graph: GraphData }) {
  return (
    <>
      <h3>Strongest ties</h3>
      <Paged
        items={strongest(graph)}
        page={10}
        className="rows"
        render={(tie) => (
          <li key={`${tie.a} ${tie.b}`}>
            <button
              type="button"
              className="row"
              data-testid="overview-tie"
              onClick={() => showTie(tie.a, tie.b)}
            >
              <span className="row-main">
                <span
                  className="cut"
                  title={`${selectName(getState(), tie.a)} — ${selectName(getState(), tie.b)}`}
                >
                  {briefly(tie.a)} — {briefly(tie.b)}
                </span>
              </span>
              <QuadBar types={tie.types} small />
              <span className="number">{count(tie.count)}</span>
            </button>
          </li>
        )}
      />
    </>
  );
}

function MostActive({ graph }: { graph: GraphData }) {
  return (
    <>
      <h3>Most active actors</h3>
      <Paged
        items={mostActive(graph)}
        page={10}
        className="rows"
        render={(actor) => (
          <li key={actor.id}>
            <button
              type="button"
              className="row"
              data-testid="overview-actor"
              onClick={() => showAndCentre(actor.id)}
            >
              <KindGlyph kind={actor.kind} />
              <span className="row-main cut">{actor.name}</span>
              <span className="number">{count(actor.weight)}</span>
            </button>
          </li>
        )}
      />
    </>
  );
}

/** What to begin with where nothing is chosen: also the graph for those who read lists. */
export function Overview() {
  const graph = useApp((state) => state.graph);
  if (!graph) return <p className="loading muted">Reading…</p>;
  if (graph.ties.length === 0)
    return (
      <p className="nothing muted">
        {graph.total === 0 ? 'No relation between two actors yet.' : 'Nothing to list under this filter.'}
      </p>
    );
  return (
    <div className="panel-body padded" data-testid="overview-body">
      <p className="hint">Click a tie for its evidence, an actor for its ties.</p>
      <Unsure />
      <QuadBar types={graph.ties.flatMap((tie) => tie.types)} />
      <StrongestTies graph={graph} />
      <MostActive graph={graph} />
    </div>
  );
}
