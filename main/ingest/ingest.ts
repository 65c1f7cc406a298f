// The way of a dropped file: bytes → format → draft → article.
import { finishArticle } from './article.ts';
import { type Decoded, decode, isBinary } from './decode.ts';
import { failure } from './failure.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { readPlain } from './plain.ts';
import { type Format, sniffBytes, sniffText } from './sniff.ts';
import type { Draft, IngestData, IngestFailure, IngestOutcome } from './types.ts';

const LOCKED = 'The document is locked with a password. Remove the password in Word and drop it again.';

type Drafted = Draft | IngestFailure;

const isFailure = (drafted: Drafted): drafted is IngestFailure => 'ok' in drafted;

function decodingNotes({ encoding, by }: Decoded): string[] {
  return encoding === 'utf-8' || by === 'mark' ? [] : [`decoded as ${encoding}`];
}

async function readText(text: string, format: Format, data: IngestData): Promise<Drafted> {
  switch (format) {
    case 'html':
      return (await import('./html.ts')).readHtml(text, data);
    case 'markdown':
      return (await import('./markdown.ts')).readMarkdown(text, data);
    case 'text':
    case 'pdf':
    case 'docx':
      return readPlain(text, data);
  }
}

async function draft(bytes: Uint8Array, fileName: string, data: IngestData): Promise<Drafted> {
  const kind = sniffBytes(bytes);
  if ('unsupported' in kind) return failure('unsupported', kind.unsupported);
  // the libraries are heavy: they are loaded when the first such file comes
  if (kind.format === 'pdf') return (await import('./pdf.ts')).readPdf(bytes, data);
  if (kind.format === 'locked') return failure('encrypted', LOCKED);
  if (kind.format === 'zip') return (await import('./docx.ts')).readDocx(bytes);
  const decoded = await decode(bytes);
  if (isBinary(decoded.text)) {
    return failure(
      'binary',
      'The file holds no readable text. Save the article as text, HTML, PDF or .docx and drop that.',
    );
  }
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(decoded.text))
    return failure('empty', 'The file has nothing in it but empty space.');
  const format = sniffText(decoded.text, fileName);
  if ('unsupported' in format) return failure('unsupported', format.unsupported);
  const drafted = await readText(decoded.text, format.format as Format, data);
  return isFailure(drafted) ? drafted : { ...drafted, notes: [...decodingNotes(decoded), ...drafted.notes] };
}

/** Libraries throw at files that were made to break them. */
function describeError(error: unknown): IngestFailure {
  const message = error instanceof Error ? error.message : String(error);
  return failure(
    'damaged',
    `The file could not be read (${message}). Save the article as plain text and drop that.`,
  );
}

/**
 * Reads the article out of a file's bytes. Content decides what the file is, the name only between Markdown and
 * plain text. `data` is `compileIngestData` of resources/ingest. Expected failures are values, and so is a bug in
 * a library that a damaged file triggers ("damaged"); nothing is loaded or run from the file.
 */
export async function ingest(bytes: Uint8Array, fileName: string, data: IngestData): Promise<IngestOutcome> {
  if (bytes.length === 0) return failure('empty', 'The file is empty.');
  if (bytes.length > MAX_FILE_BYTES) {
    const megabytes = Math.ceil(bytes.length / 1024 / 1024);
    return failure(
      'too-large',
      `The file has ${megabytes} MB; ${MAX_FILE_BYTES / 1024 / 1024} MB is the most. Split it, or save only its text.`,
    );
  }
  const drafted = await draft(bytes, fileName, data).catch(describeError);
  return isFailure(drafted) ? drafted : finishArticle(drafted, data);
}
