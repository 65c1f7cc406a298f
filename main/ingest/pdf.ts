// A PDF file → its text in reading order. pdf.js only reads text here: nothing is drawn, run or loaded.
import { parseDate } from './dates.ts';
import { failure } from './failure.ts';
import { MAX_PDF_PAGES } from './limits.ts';
import { readingOrder } from './pdf-columns.ts';
import { dropMargins, outletOfMargins } from './pdf-margins.ts';
import { headlineOf, linesOf, paragraphsOf } from './pdf-paragraphs.ts';
import { type Piece, readSegments, type Segment } from './pdf-segments.ts';
import { NO_METADATA } from './plain.ts';
import type { Draft, IngestData, IngestFailure } from './types.ts';

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfDocument = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>;

interface FileInfo {
  title: string | null;
  author: string | null;
  created: string | null;
}

let library: Promise<PdfLibrary> | null = null;

/**
 * pdf.js looks for its worker's code in `globalThis.pdfjsWorker` before it looks for a file: handing it over keeps
 * everything in this thread and makes no guess about where a bundler put the file.
 */
function loadLibrary(): Promise<PdfLibrary> {
  library ??= (async () => {
    // @ts-expect-error the worker's file comes without types
    const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    Object.assign(globalThis, { pdfjsWorker: worker });
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  })();
  return library;
}

async function readPages(document: PdfDocument): Promise<{ pages: Segment[][]; heights: number[] }> {
  const pages: Segment[][] = [];
  const heights: number[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MAX_PDF_PAGES); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [, bottom = 0, , top = 0] = page.view;
    const pieces = items.filter((item) => 'str' in item) as Piece[];
    pages.push(readSegments(pieces).map((segment) => ({ ...segment, y: segment.y - bottom })));
    heights.push(top - bottom);
    page.cleanup();
  }
  return { pages, heights };
}

/** A title that a person gave: not what programs put there. */
function ownTitle(title: string): string | null {
  return title.trim().includes(' ') &&
    !/^(?:microsoft word|untitled|print\b|https?:)|\.(?:docx?|pdf|indd|qxd|html?|txt)$/i.test(title.trim())
    ? title.trim()
    : null;
}

async function readInfo(document: PdfDocument): Promise<FileInfo> {
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
  const value = (key: string) => (typeof info[key] === 'string' ? info[key].trim() : '');
  const created = /^D:(\d{8})/.exec(value('CreationDate'))?.[1] ?? '';
  return { title: ownTitle(value('Title')), author: value('Author') || null, created: parseDate(created) };
}

async function readDocument(document: PdfDocument, data: IngestData): Promise<Draft | IngestFailure> {
  const { pages, heights } = await readPages(document);
  if (pages.every((segments) => segments.every((segment) => !/\p{L}/u.test(segment.text)))) {
    return failure(
      'no-text',
      'The PDF is a scanned picture without text: run text recognition (OCR) first and drop the result.',
    );
  }
  const lines = dropMargins(pages, heights).flatMap((segments) => readingOrder(segments).flatMap(linesOf));
  const blocks = paragraphsOf(lines, data);
  const info = await readInfo(document);
  const notes = document.numPages > MAX_PDF_PAGES ? [`only the first ${MAX_PDF_PAGES} pages were read`] : [];
  return {
    metadata: {
      ...NO_METADATA,
      title: headlineOf(lines, blocks) ?? info.title,
      outlet: outletOfMargins(pages, heights, data),
    },
    fileDate: info.created,
    fileAuthor: info.author,
    blocks,
    notes,
  };
}

function describeError(error: unknown): IngestFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return failure('encrypted', 'The PDF is locked with a password. Remove the password and drop it again.');
  }
  return failure(
    'damaged',
    'The PDF is damaged or was cut off. Open it in a PDF reader, save a copy and drop that.',
  );
}

/** Reads a PDF: headline by size, paragraphs by layout, columns in order, page furniture left out. */
export async function readPdf(bytes: Uint8Array, data: IngestData): Promise<Draft | IngestFailure> {
  const { getDocument, VerbosityLevel } = await loadLibrary();
  const task = getDocument({
    // pdf.js takes the buffer for itself
    data: Uint8Array.from(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await readDocument(await task.promise, data);
  } catch (error) {
    return describeError(error);
  } finally {
    await task.destroy();
  }
}
