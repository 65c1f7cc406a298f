// Bytes → text: byte order mark, then the encoding that the file declares, then the one that its bytes suggest.
import { guessLatin } from './decode-latin.ts';

export interface Decoded {
  text: string;
  /** The encoding's WHATWG name. */
  encoding: string;
  /** How it was found. */
  by: 'mark' | 'declaration' | 'validity' | 'detection';
}

const SAMPLE = 64 * 1024;

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: English and most other text has a zero in every second byte (spaces, full stops, Latin). */
function encodingOfZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE & ~1);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (sample[index] === 0) even += 1;
    if (sample[index + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.1 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.1 && odd < pairs * 0.02) return 'utf-16be';
  return null;
}

/** The charset that a page (meta) or an XML declaration names in its first 4 KB, if a decoder for it exists. */
function encodingOfDeclaration(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const named =
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w:-]+)/i.exec(head) ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:-]+)/i.exec(head);
  const encoding = named ? decoderName(named[1] ?? '') : null;
  // a declaration that can be read byte by byte is not in UTF-16
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

function decoderName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** ISO-2022 encodings are valid ASCII: they announce their characters by an escape. */
function isEscaped(text: string): boolean {
  const head = text.slice(0, 4096);
  return head.includes('\u001B$') || head.includes('\u001B(');
}

/** Nearly all of it is UTF-8: a few broken bytes (a cut, a pasted quotation mark) must not spoil the rest. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const text = new TextDecoder('utf-8').decode(sample);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return good >= 3 && good > broken * 4;
}

async function detect(bytes: Uint8Array): Promise<string> {
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  // mostly ASCII is a Latin script, which letter statistics tell apart badly
  if (high < sample.length * 0.15) return guessLatin(sample);
  const { detect: detectCharset } = await import('chardet');
  return decoderName(detectCharset(sample) ?? '') ?? 'windows-1252';
}

/** Decodes a file's bytes. Never fails: the caller judges by the text whether the bytes were text at all. */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const decodeAs = (encoding: string, by: Decoded['by']): Decoded => ({
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
    by,
  });
  const marked = encodingOfMark(bytes);
  if (marked) return decodeAs(marked, 'mark');
  const zeros = encodingOfZeros(bytes);
  if (zeros) return decodeAs(zeros, 'detection');
  const text = decodeStrictly(bytes);
  if (text !== null && !isEscaped(text)) return { text, encoding: 'utf-8', by: 'validity' };
  const declared = encodingOfDeclaration(bytes);
  if (declared && declared !== 'utf-8') return decodeAs(declared, 'declaration');
  if (isMostlyUtf8(bytes)) return decodeAs('utf-8', 'validity');
  return decodeAs(await detect(bytes), 'detection');
}

/** Whether a decoded text is no text: more than one character in fifty is a control character or undecodable. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const odd = sample.match(/[\p{Cc}--[\t\n\v\f\r\u0085]]|[\uFFFD-\uFFFF]/gv)?.length ?? 0;
  return odd > sample.length / 50;
}
