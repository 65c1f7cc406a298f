// Files into the store: file → article → extraction → one transaction, and an outcome for every file.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FileOutcome, ImportProgress, ImportSummary } from '../preload/outcomes.ts';
import type { ReadArticle } from './engine.ts';
import type { Extraction } from './extract/model.ts';
import { type Listed, type ListedFile, listFiles } from './files.ts';
import { failure, reasonOf } from './store/failure.ts';
import type { Store } from './store/store.ts';
import { faultOf, messageOf } from './tasks.ts';
import type { Workers } from './workers.ts';

/** Files under way at once: enough to keep the workers busy, few enough to keep memory small. */
const WINDOW = 16;

export interface ImportOptions {
  store: Pick<Store, 'findArticle' | 'insertArticle' | 'restoreArticle'>;
  workers: Pick<Workers, 'read' | 'extract'>;
  onProgress: (progress: ImportProgress) => void;
  signal: AbortSignal;
}

/** An article that is ready to be stored, or what became of the file instead. */
type Prepared = { article: ReadArticle; extraction: Extraction } | FileOutcome;

/**
 * Imports files and folders. Articles are stored in the order of the files, whichever worker is first, so that
 * the same files make the same workspace. After an abort the files that are not stored yet are left.
 */
export async function importFiles(paths: readonly string[], options: ImportOptions): Promise<ImportSummary> {
  const { signal, onProgress } = options;
  const files = await listFiles(paths, signal);
  const outcomes: FileOutcome[] = [];
  const underWay: Promise<Prepared>[] = [];
  const report = (outcome: FileOutcome | null) =>
    onProgress({ done: outcomes.length, total: files.length, file: nameOf(files[outcomes.length]), outcome });
  report(null);
  const stopped = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  let next = 0;
  while (outcomes.length < files.length && !signal.aborted) {
    for (; next < files.length && underWay.length < WINDOW; next += 1)
      underWay.push(prepareSafely(files[next], options));
    const prepared = await Promise.race([underWay.shift(), stopped]);
    const file = files[outcomes.length];
    if (signal.aborted || !prepared || !file) break;
    const outcome = 'status' in prepared ? prepared : store(prepared, nameOf(file), options.store);
    outcomes.push(outcome);
    report(outcome);
    // results that came in together must not keep the window waiting
    await nextTurn();
  }
  return { outcomes, cancelled: signal.aborted, left: files.length - outcomes.length };
}

/** Nothing that goes wrong with one file may end the import. */
function prepareSafely(file: Listed | undefined, options: ImportOptions): Promise<Prepared> {
  return prepare(file, options).catch((error: unknown) =>
    failed(nameOf(file), 'internal', faultOf(messageOf(error))),
  );
}

async function prepare(
  file: Listed | undefined,
  { store, workers, signal }: ImportOptions,
): Promise<Prepared> {
  if (!file || 'status' in file) return file ?? failed('', 'internal', 'No file');
  const read = await workers.read(file.path);
  if (!read.ok) return failed(file.name, read.reason, read.detail);
  // after an abort the workspace may be closed at any time
  if (signal.aborted) return failed(file.name, 'cancelled', 'The import was cancelled.');
  const { article } = read;
  const known = store.findArticle(article.hash);
  if (known && !known.removed) return duplicate(file, known);
  const { text, title, published, place, outlet, paragraphs } = article;
  const extracted = await workers.extract({ text, title, published, place, outlet, paragraphs });
  return extracted.ok
    ? { article, extraction: extracted.extraction }
    : failed(file.name, extracted.reason, extracted.detail);
}

/** Stores one article. An article that was removed before comes back as it was, corrections and all. */
function store(
  { article, extraction }: Exclude<Prepared, FileOutcome>,
  file: string,
  store: ImportOptions['store'],
): FileOutcome {
  try {
    const known = store.findArticle(article.hash);
    if (known && !known.removed) return duplicate({ name: file }, known);
    if (known) store.restoreArticle(known.id);
    const id = known ? known.id : store.insertArticle({ ...article, file }, extraction);
    const title = known ? known.title : article.title;
    const relations = extraction.relations.length;
    return { file, status: 'imported', article: id, title, relations, notes: article.notes };
  } catch (error) {
    const reason = reasonOf(error);
    return reason === null
      ? failed(file, 'internal', faultOf(messageOf(error)))
      : failed(file, reason, failure(reason, 'The workspace').detail);
  }
}

function duplicate(
  { name }: Pick<ListedFile, 'name'>,
  known: { id: number; title: string | null },
): FileOutcome {
  return { file: name, status: 'duplicate', article: known.id, title: known.title };
}

function failed(file: string, reason: string, detail: string): FileOutcome {
  return { file, status: 'failed', reason, detail };
}

function nameOf(file: Listed | undefined): string {
  if (!file) return '';
  return 'status' in file ? file.file : file.name;
}
