// The import, file by file, and its report: beside the work, never in its way.
import { useState } from 'react';
import type { FileOutcome } from '../../preload/outcomes.ts';
import { showArticle } from '../state/graph.ts';
import { cancelImport, copyReport, dismissImport, minimiseImport } from '../state/importing.ts';
import { type ImportRun, type OutcomeStatus, relationsFound, tally } from '../state/imports.ts';
import { useApp } from '../state/store.ts';
import { count, counted, fileName } from '../words/format.ts';
import { Icon, type IconName } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { Paged } from './Paged.tsx';

const statusWords: Record<OutcomeStatus, { icon: IconName; name: string }> = {
  imported: { icon: 'check', name: 'Imported' },
  duplicate: { icon: 'same', name: 'Already here' },
  failed: { icon: 'warn', name: 'Not imported' },
};
const statuses = Object.keys(statusWords) as OutcomeStatus[];

/** The report makes way for the reader; the status line brings it back. */
function openImported(article: number): void {
  minimiseImport(true);
  showArticle(article);
}

/** A title may run from right to left: the words beside it must not change their order for that. */
function OutcomeWords({ outcome }: { outcome: FileOutcome }) {
  if (outcome.status === 'failed')
    return (
      <>
        <bdi className="strong cut">{fileName(outcome.file)}</bdi>
        <span className="muted small-text">
          {statusWords.failed.name}: {outcome.detail || outcome.reason}
        </span>
      </>
    );
  const title = outcome.title ?? fileName(outcome.file);
  const isNew = outcome.status === 'imported';
  // what was found stands where a long title cannot cut it off
  const said = isNew ? relationsFound(outcome.relations) : statusWords.duplicate.name;
  return (
    <>
      <bdi className="cut">{title}</bdi>
      <span className="muted small-text cut">
        {said} · <bdi>{fileName(outcome.file)}</bdi>
      </span>
    </>
  );
}

function Outcome({ outcome }: { outcome: FileOutcome }) {
  const { icon } = statusWords[outcome.status];
  const words = (
    <>
      <Icon name={icon} />
      <span className="row-main">
        <OutcomeWords outcome={outcome} />
        {outcome.status === 'imported' && outcome.notes.length > 0 && (
          <span className="muted small-text" data-testid="outcome-notes">
            {outcome.notes.join('; ')}
          </span>
        )}
      </span>
    </>
  );
  return (
    <li
      className={`outcome ${outcome.status}`}
      data-testid={`outcome-${outcome.status}`}
      title={
        outcome.status !== 'failed' && outcome.title ? `${outcome.title}\n${outcome.file}` : outcome.file
      }
    >
      {outcome.status === 'failed' ? (
        <div className="row">{words}</div>
      ) : (
        <button type="button" className="row" onClick={() => openImported(outcome.article)}>
          {words}
        </button>
      )}
    </li>
  );
}

function Report({ run }: { run: ImportRun }) {
  const [only, setOnly] = useState<OutcomeStatus | null>(null);
  const counts = tally(run.outcomes);
  const shown = run.outcomes.filter((outcome) => only === null || outcome.status === only);
  return (
    <>
      <div className="chips report-tools" role="group" aria-label="Show only">
        {statuses
          .filter((status) => counts[status] > 0)
          .map((status) => (
            <button
              key={status}
              type="button"
              className="chip"
              aria-pressed={only === status}
              data-testid={`report-${status}`}
              onClick={() => setOnly(only === status ? null : status)}
            >
              {statusWords[status].name} <span className="number">{count(counts[status])}</span>
            </button>
          ))}
        <button type="button" className="link push" data-testid="report-copy" onClick={copyReport}>
          Copy
        </button>
      </div>
      <Paged
        key={only}
        items={shown}
        page={100}
        className="rows outcomes"
        // two folders may hold files of one name
        render={(outcome, index) => <Outcome key={index} outcome={outcome} />}
      />
      {run.left > 0 && <p className="note">Cancelled: {counted(run.left, 'file')} not read.</p>}
    </>
  );
}

function Progress({ run }: { run: ImportRun }) {
  const counts = tally(run.outcomes);
  return (
    <div className="progress">
      <progress
        max={Math.max(1, run.total)}
        value={run.done}
        aria-label="Files read"
        data-testid="import-progress"
      />
      <p className="small-text progress-words">
        <span className="number">
          {count(run.done)} of {count(run.total)}
        </span>
        <span className="muted cut">
          <bdi>{fileName(run.file)}</bdi>
        </span>
      </p>
      <p className="small-text muted">
        {counts.imported} imported · {counts.duplicate} already here · {counts.failed} not imported
      </p>
      <button
        type="button"
        className="button"
        id="import-cancel"
        data-testid="import-cancel"
        disabled={run.phase === 'cancelling'}
        onClick={cancelImport}
      >
        {run.phase === 'cancelling' ? 'Stopping after this file…' : 'Cancel'}
      </button>
    </div>
  );
}

function headline(run: ImportRun): string {
  if (run.phase !== 'done') return 'Importing articles';
  const { imported, failed } = tally(run.outcomes);
  const but = failed > 0 ? `, ${counted(failed, 'file')} not` : '';
  const words =
    imported === 0 ? 'Nothing new was imported' : `${counted(imported, 'article')} imported${but}`;
  return run.cancelled ? `Cancelled: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

export function ImportPanel() {
  const run = useApp((state) => state.importRun);
  if (!run || run.minimised) return null;
  return (
    <section className="import-panel" aria-label="Import" data-testid="import-panel">
      <header>
        <h2 role="status">{headline(run)}</h2>
        <IconButton icon="down" label="Minimise" id="import-minimise" act={() => minimiseImport(true)} />
        {run.phase === 'done' && (
          <IconButton icon="close" label="Dismiss the report" id="import-dismiss" act={dismissImport} />
        )}
      </header>
      {run.phase === 'done' ? <Report run={run} /> : <Progress run={run} />}
    </section>
  );
}
