// A Word document (.docx): a zip archive of XML parts.
import { parseDate } from './dates.ts';
import { readDocumentXml, readStyleNames } from './docx-text.ts';
import { failure } from './failure.ts';
import { decodeEntities } from './html-entities.ts';
import { MAX_UNPACKED_BYTES } from './limits.ts';
import { NO_METADATA } from './plain.ts';
import type { Draft, IngestFailure } from './types.ts';
import { readZipDirectory, readZipEntry, type ZipEntry } from './zip.ts';

const MAIN_PART = 'word/document.xml';
const DAMAGED =
  'The Word document is damaged or was cut off. Open it in Word, save it again and drop the copy.';

type Directory = Map<string, ZipEntry>;

function describeOther(directory: Directory): string {
  const has = (prefix: string) => [...directory.keys()].some((name) => name.startsWith(prefix));
  if (has('xl/')) return 'This is a spreadsheet (.xlsx). Save the text as .docx, PDF or plain text.';
  if (has('ppt/')) return 'These are slides (.pptx). Save the text as .docx, PDF or plain text.';
  if (has('OEBPS/') || has('META-INF/container.xml'))
    return 'This is an e-book (.epub). Save the article as text, HTML or PDF.';
  if (directory.has('content.xml'))
    return 'This is an OpenDocument file (.odt). Save it as .docx, PDF or plain text.';
  return 'This is a zip archive. Unpack it and drop the articles in it.';
}

/** A part's text. What cannot be unpacked within the limit is null, and so is what is missing. */
async function readPart(bytes: Uint8Array, entry: ZipEntry | undefined): Promise<string | null> {
  const content = entry ? await readZipEntry(bytes, entry, MAX_UNPACKED_BYTES) : null;
  return content instanceof Uint8Array ? decodeXml(content) : null;
}

function decodeXml(content: Uint8Array): string {
  const isWide = (content[0] === 0xff && content[1] === 0xfe) || content[1] === 0;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(content);
}

function property(xml: string, name: string): string | null {
  const value = new RegExp(`<${name}\\b[^<>]*>([^<]*)</${name}>`).exec(xml)?.[1];
  return value ? decodeEntities(value).trim() || null : null;
}

/** A title that a person gave: not what programs put there. */
function ownTitle(title: string | null): string | null {
  return title &&
    title.includes(' ') &&
    !/^(?:microsoft word|untitled|document ?\d*|powerpoint)\b|\.(?:docx?|pdf|rtf|txt)$/i.test(title)
    ? title
    : null;
}

/** Reads a .docx, or says what else the zip archive is. */
export async function readDocx(bytes: Uint8Array): Promise<Draft | IngestFailure> {
  const directory = readZipDirectory(bytes);
  if (!directory) return failure('damaged', DAMAGED);
  const main = directory.get(MAIN_PART);
  if (!main) return failure('unsupported', describeOther(directory));
  if (main.encrypted)
    return failure(
      'encrypted',
      'The document is locked with a password. Remove the password in Word and drop it again.',
    );
  const content = await readZipEntry(bytes, main, MAX_UNPACKED_BYTES);
  if (content === null) return failure('damaged', DAMAGED);
  if (content === 'too-large')
    return failure(
      'too-large',
      'The document unpacks to more text than can be read. Save only the article and drop that.',
    );
  const [styles, core] = await Promise.all([
    readPart(bytes, directory.get('word/styles.xml')),
    readPart(bytes, directory.get('docProps/core.xml')),
  ]);
  const blocks = readDocumentXml(decodeXml(content), readStyleNames(styles ?? ''));
  const [first] = blocks;
  const heading = first?.kind === 'heading' ? first.text : null;
  return {
    metadata: {
      ...NO_METADATA,
      title: heading ?? ownTitle(property(core ?? '', 'dc:title')),
      language: property(core ?? '', 'dc:language'),
    },
    fileDate: parseDate(property(core ?? '', 'dcterms:created') ?? ''),
    fileAuthor: property(core ?? '', 'dc:creator'),
    blocks,
    notes: [],
  };
}
