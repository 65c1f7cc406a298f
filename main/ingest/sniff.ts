// What a file is: by its first bytes, then by its text, then by its name.

export type Format = 'pdf' | 'docx' | 'html' | 'markdown' | 'text';
export type Sniffed = { format: Format | 'zip' | 'bytes' | 'locked' } | { unsupported: string };

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const MAGIC: [number[], string][] = [
  [
    OLD_OFFICE,
    'an old Word, Excel or PowerPoint file (.doc, .xls, .ppt). Save it as .docx, PDF or plain text',
  ],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich-text file (.rtf). Save it as .docx or plain text'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG). Run text recognition first and save the text'],
  [[0xff, 0xd8, 0xff], 'a picture (JPEG). Run text recognition first and save the text'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture (GIF). Run text recognition first and save the text'],
  [[0x49, 0x49, 0x2a, 0x00], 'a picture (TIFF). Run text recognition first and save the text'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'a picture (TIFF). Run text recognition first and save the text'],
  [
    [0x52, 0x49, 0x46, 0x46],
    'a picture, sound or video. Save the article itself as text, HTML, PDF or .docx',
  ],
  [[0x1f, 0x8b], 'a compressed file (.gz). Unpack it first'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a compressed file (.7z). Unpack it first'],
  [[0x52, 0x61, 0x72, 0x21], 'a compressed file (.rar). Unpack it first'],
  [[0x42, 0x5a, 0x68], 'a compressed file (.bz2). Unpack it first'],
  [[0xfd, 0x37, 0x7a, 0x58], 'a compressed file (.xz). Unpack it first'],
  [[0x25, 0x21, 0x50, 0x53], 'a PostScript file. Save it as PDF'],
  [[0x49, 0x44, 0x33], 'a sound file. Only text can be imported'],
  [[0x4d, 0x5a, 0x90], 'a program. Only articles can be imported'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program. Only articles can be imported'],
  [
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
    'a database. Open an Entente workspace from the menu instead of dropping it here',
  ],
  [[0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], 'a saved Safari page (.webarchive). Save the page as HTML or PDF'],
];

const startsWith = (bytes: Uint8Array, magic: number[]) =>
  magic.every((value, index) => bytes[index] === value);

function indexOfPdf(bytes: Uint8Array): number {
  // PDF readers accept rubbish before the header
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return head.indexOf('%PDF-');
}

/** Word keeps a document with a password inside an old-style file, in a stream of this name (UTF-16). */
function isLockedDocument(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, OLD_OFFICE)) return false;
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 1024 * 1024));
  return text.includes(Array.from('EncryptedPackage').join('\0'));
}

/** What the first bytes say; `bytes` where they leave it to the text. A docx is told from other zips by its parts. */
export function sniffBytes(bytes: Uint8Array): Sniffed {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return { format: 'zip' };
  if (isLockedDocument(bytes)) return { format: 'locked' };
  const known = MAGIC.find(([magic]) => startsWith(bytes, magic));
  if (known) return { unsupported: `This is ${known[1]}.` };
  const pdf = indexOfPdf(bytes);
  if (
    pdf === 0 ||
    (pdf > 0 && !/<html|<!doctype/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, pdf))))
  )
    return { format: 'pdf' };
  return { format: 'bytes' };
}

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|section|main|div|p|h1|script|style|link|table|span)\b/i;
const UNSUPPORTED_TEXT: [RegExp, string][] = [
  [
    /^(?:\S+:.*\r?\n){0,10}MIME-Version: [\s\S]{0,2000}multipart\/related/i,
    'a saved web archive (.mht). Save the page as HTML or PDF',
  ],
  [
    /^(?=(?:.*\r?\n){0,60}?(?:Message-ID|Received|MIME-Version|Return-Path): )(?:(?:[A-Z][\w-]*: .*|[ \t]+\S.*)\r?\n){4}/i,
    'an e-mail. Save its text as plain text, HTML or PDF',
  ],
  [
    /^\s*(?:<\?xml[^>]*>\s*)(?:<!--[\s\S]{0,2000}?-->\s*)*<(?!html|!doctype\s+html)/i,
    'an XML file. Save the article as text, HTML, PDF or .docx',
  ],
];

const extensionOf = (fileName: string) => /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';

/** What a decoded text is: HTML by its first tag, Markdown by front matter or the file's name, else plain text. */
export function sniffText(text: string, fileName: string): Sniffed {
  const head = text.slice(0, 4000);
  const unsupported = UNSUPPORTED_TEXT.find(([pattern]) => pattern.test(head));
  if (unsupported) return { unsupported: `This is ${unsupported[1]}.` };
  if (HTML_START.test(head)) return { format: 'html' };
  const extension = extensionOf(fileName);
  const tags =
    head.match(/<\/?(?:p|div|a|br|span|h[1-6]|li|ul|td|article|section|body|html)\b[^<>]*>/gi)?.length ?? 0;
  if (/^x?html?$/.test(extension) && tags > 0) return { format: 'html' };
  if (tags >= 5) return { format: 'html' };
  if (extension === 'md' || extension === 'markdown') return { format: 'markdown' };
  if (/^---\r?\n(?:[A-Za-z_-]+:.*\r?\n)+---\r?\n/.test(head)) return { format: 'markdown' };
  return { format: 'text' };
}
