// The course of an import as a value: pure.
import type { FileOutcome, ImportProgress, ImportSummary } from '../../preload/outcomes.ts';

export interface ImportRun {
  phase: 'running' | 'cancelling' | 'done';
  done: number;
  total: number;
  file: string;
  outcomes: readonly FileOutcome[];
  cancelled: boolean;
  left: number;
  minimised: boolean;
}

export type OutcomeStatus = FileOutcome['status'];

export const startRun: ImportRun = {
  phase: 'running',
  done: 0,
  total: 0,
  file: '',
  outcomes: [],
  cancelled: false,
  left: 0,
  minimised: false,
};

/** Takes one message of the progress port in; a late one, after the end, changes nothing. */
export function withProgress(run: ImportRun, progress: ImportProgress): ImportRun {
  if (run.phase === 'done') return run;
  const outcomes = progress.outcome ? [...run.outcomes, progress.outcome] : run.outcomes;
  return { ...run, done: progress.done, total: progress.total, file: progress.file, outcomes };
}

/** The summary is what counts in the end, whatever the port told. */
export function withSummary(run: ImportRun, summary: ImportSummary): ImportRun {
  const done = summary.outcomes.length;
  return {
    ...run,
    phase: 'done',
    done,
    total: done + summary.left,
    outcomes: summary.outcomes,
    cancelled: summary.cancelled,
    left: summary.left,
    minimised: false,
  };
}

export function tally(outcomes: readonly FileOutcome[]): Record<OutcomeStatus, number> {
  const counts = { imported: 0, duplicate: 0, failed: 0 };
  for (const { status } of outcomes) counts[status]++;
  return counts;
}

/** How many relations a file gave, in words. */
export function relationsFound(relations: number): string {
  if (relations === 0) return 'no relation found';
  return relations === 1 ? '1 relation' : `${relations} relations`;
}

/** What an outcome says, in one line. */
export function outcomeInWords(outcome: FileOutcome): string {
  switch (outcome.status) {
    case 'imported': {
      const notes = outcome.notes.map((note) => `; ${note}`).join('');
      return `${outcome.title ?? 'Untitled'} — ${relationsFound(outcome.relations)}${notes}`;
    }
    case 'duplicate':
      return `Already here: ${outcome.title ?? 'Untitled'}`;
    case 'failed':
      return outcome.detail || outcome.reason;
  }
}

/** The report as plain text, one line per file, tabs between the columns. */
export function reportAsText(run: ImportRun): string {
  // a file's name may hold a line break
  const lines = run.outcomes.map((outcome) =>
    [outcome.status, outcome.file, outcomeInWords(outcome)]
      .map((cell) => cell.replaceAll(/\s+/g, ' '))
      .join('\t'),
  );
  if (run.left > 0) lines.push(`left\t${run.left} files were not read: the import was cancelled`);
  return lines.join('\n');
}
