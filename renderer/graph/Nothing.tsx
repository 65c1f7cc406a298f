// What stands in place of a graph without ties: why there is none, and what to do about it.
import { activeFilters } from '../state/filters.ts';
import { resetFilter, showUnsure, switchLevel } from '../state/graph.ts';
import { useApp } from '../state/store.ts';
import { counted } from '../words/format.ts';

export function Nothing() {
  const graph = useApp((state) => state.graph);
  const filter = useApp((state) => state.filter);
  const total = graph?.total ?? 0;
  if (!graph || graph.ties.length > 0) return null;
  if (total === 0)
    return (
      <div className="graph-nothing" data-testid="graph-nothing">
        <p className="strong">No relations yet</p>
        <p className="muted">
          No relation between two actors was found in these articles. Import more articles.
        </p>
      </div>
    );
  const isFiltered = activeFilters(filter) > 0;
  if (!isFiltered && graph.unsure > 0)
    return (
      <div className="graph-nothing" data-testid="graph-nothing">
        <p className="strong">Nothing that is sure</p>
        <p className="muted">{counted(graph.unsure, 'less sure relation')} in this workspace.</p>
        <button
          type="button"
          className="button"
          data-testid="graph-nothing-unsure"
          onClick={() => showUnsure(true)}
        >
          Show the less sure
        </button>
      </div>
    );
  return (
    <div className="graph-nothing" data-testid="graph-nothing">
      <p className="strong">{isFiltered ? 'The filter leaves nothing to show' : 'No tie between states'}</p>
      <p className="muted">{counted(total, 'relation')} in this workspace.</p>
      <button
        type="button"
        className="button"
        data-testid="graph-nothing-reset"
        onClick={isFiltered ? resetFilter : switchLevel}
      >
        {isFiltered ? 'Reset the filter' : 'Show every actor'}
      </button>
    </div>
  );
}
