import { minimiseImport } from '../state/importing.ts';
import { tally } from '../state/imports.ts';
import { selectIsEmpty } from '../state/selectors.ts';
import { setState, useApp } from '../state/store.ts';
import { filterClauses } from '../words/filter.ts';
import { count, counted } from '../words/format.ts';

const WITHIN =
  'Between states and organisations: what happens within one of them, such as its offices, is under “Every actor”';

function Shown() {
  const graph = useApp((state) => state.graph);
  const filter = useApp((state) => state.filter);
  const { level } = filter;
  if (!graph) return null;
  const clauses = filterClauses(filter).slice(1);
  return (
    <>
      <span data-testid="status-shown" title={level === 'states' ? WITHIN : undefined}>
        {graph.shown === graph.total
          ? counted(graph.total, 'relation')
          : `${count(graph.shown)} of ${counted(graph.total, 'relation')} shown`}
      </span>
      <span>{counted(graph.actors.length, 'actor')}</span>
      <span>{counted(graph.ties.length, 'tie')}</span>
      {clauses.length > 0 && <span className="cut status-filter">Filter: {clauses.join('; ')}</span>}
    </>
  );
}

function ImportButton() {
  const run = useApp((state) => state.importRun);
  if (!run?.minimised) return null;
  const { failed } = tally(run.outcomes);
  const text =
    run.phase === 'done'
      ? `Import report${failed > 0 ? ` · ${failed} not imported` : ''}`
      : `Importing ${count(run.done)} of ${count(run.total)}`;
  return (
    <button type="button" className="link" data-testid="import-restore" onClick={() => minimiseImport(false)}>
      {text}
    </button>
  );
}

export function StatusLine() {
  const isEmpty = useApp(selectIsEmpty);
  const articles = useApp((state) => state.workspace?.articles ?? 0);
  const busy = useApp((state) => state.busy);
  const about = useApp((state) => state.about);
  return (
    <footer className="status-line" role="contentinfo">
      {!isEmpty && (
        <>
          <button
            type="button"
            className="link"
            data-testid="status-articles"
            onClick={() => setState({ leftOpen: true, leftTab: 'articles' })}
          >
            {counted(articles, 'article')}
          </button>
          <Shown />
        </>
      )}
      <span className="push" />
      {busy && <span role="status">{busy}…</span>}
      <ImportButton />
      <span className="muted">Offline{about ? ` · Entente ${about.version}` : ''}</span>
    </footer>
  );
}
