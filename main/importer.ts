// The application's imports: one after the other, each may be cancelled.
import type { ImportProgress, ImportSummary } from '../preload/outcomes.ts';
import { importFiles } from './import.ts';
import type { Store } from './store/store.ts';
import type { Workers } from './workers.ts';

export interface Importer {
  /** Waits for the import that runs. */
  run(
    paths: readonly string[],
    store: Store,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ImportSummary>;
  /** Stops all imports; resolves when none writes any more. */
  cancel(): Promise<void>;
}

export function createImporter(workers: Workers): Importer {
  let last: Promise<unknown> = Promise.resolve();
  let controller = new AbortController();

  return {
    run(paths, store, onProgress) {
      const { signal } = controller;
      const summary = last.then(() => importFiles(paths, { store, workers, onProgress, signal }));
      last = summary.catch(() => undefined);
      return summary;
    },
    async cancel() {
      controller.abort();
      controller = new AbortController();
      await last;
    },
  };
}
