import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ingest } from '../../main/ingest/ingest.ts';
import { MAX_FILE_BYTES, MAX_UNPACKED_BYTES } from '../../main/ingest/limits.ts';
import { articleOf, bytesOf, data, ingestText } from './load-data.ts';
import { zipOf } from './zip-of.ts';

async function reasonOf(bytes: Uint8Array, fileName = 'x.txt') {
  const outcome = await ingest(bytes, fileName, data);
  if (!outcome.ok) expect(outcome.detail).toMatch(/^[A-Z].{15,}\.$/);
  return outcome.ok ? 'ok' : outcome.reason;
}

test.each([
  ['nothing', new Uint8Array(0), 'empty'],
  ['only spaces', bytesOf(' \n\t \u00A0\u200B \n'), 'empty'],
  ['only a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
  ['only signs', bytesOf('*** --- !!!\n\n###'), 'no-text'],
  ['only boilerplate', bytesOf('Advertisement\n\nShare this article\n\n© 2023 Example'), 'no-text'],
  ['zeros', new Uint8Array(5000), 'binary'],
  ['every byte', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256), 'binary'],
  ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'unsupported'],
  [
    'a locked Word file',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...bytesOf(Array.from('EncryptedPackage').join('\0'))]),
    'encrypted',
  ],
  ['rich text', bytesOf('{\\rtf1\\ansi Hello}'), 'unsupported'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'unsupported'],
  ['an XML file', bytesOf('<?xml version="1.0"?><rss><channel/></rss>'), 'unsupported'],
  [
    'a web archive',
    bytesOf('From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n'),
    'unsupported',
  ],
  [
    'an e-mail',
    bytesOf(
      'Return-Path: <a@example.org>\nReceived: from x by y;\n  Wed, 17 Jan 2024\nFrom: Jane\nTo: John\nSubject: A road\n\nThey met.',
    ),
    'unsupported',
  ],
  [
    'labels that are none of an e-mail',
    bytesOf('Title: A road\nFrom: Oslo\nDate: x\nTo: all\n\nThey met.'),
    'ok',
  ],
  ['a zip archive', zipOf({ 'a.txt': bytesOf('Hello') }), 'unsupported'],
  [
    'an OpenDocument file',
    zipOf({ mimetype: bytesOf('application/vnd.oasis.opendocument.text'), 'content.xml': bytesOf('<x/>') }),
    'unsupported',
  ],
  ['a cut zip archive', zipOf({ 'word/document.xml': bytesOf('<w:p/>') }).subarray(0, 40), 'damaged'],
  ['a cut PDF', bytesOf('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'), 'damaged'],
])('%s: %s', async (_, bytes, reason) => {
  expect(await reasonOf(bytes)).toBe(reason);
});

test('a file over the limit is refused before it is read', async () => {
  expect(await reasonOf(new Uint8Array(MAX_FILE_BYTES + 1))).toBe('too-large');
});

test('a zip bomb ends at the limit, whatever size it states', async () => {
  const bomb = deflateRawSync(new Uint8Array(MAX_UNPACKED_BYTES + 1024));
  expect(await reasonOf(zipOf({ 'word/document.xml': { deflated: bomb, statedSize: 10 } }))).toBe(
    'too-large',
  );
});

test('content decides over the name', async () => {
  const html =
    '<!doctype html><html><body><h1>Envoys Meet</h1><p>Two envoys met in Geneva on Monday, and they agreed on a date.</p></body></html>';
  expect((await articleOf(html, 'page.txt')).title).toBe('Envoys Meet');
  expect(await reasonOf(bytesOf('%PDF-1.7 nonsense'), 'page.html')).toBe('damaged');
  expect((await articleOf('Two envoys met in Geneva on Monday.', 'text.html')).text).toBe(
    'Two envoys met in Geneva on Monday.',
  );
});

const SENTENCE = 'Two envoys met in Geneva on Monday, and they agreed on a date for the next round. ';
const hostile: [string, string, string][] = [
  ['one line of 5 MB', SENTENCE.repeat(60_000), 'x.txt'],
  ['half a million lines', 'Two envoys met\n'.repeat(350_000), 'x.txt'],
  ['deeply nested elements', `<html><body>${'<div>'.repeat(100_000)}<p>${SENTENCE}</p>`, 'x.html'],
  ['an attribute of 20 MB', `<html><body><p title="${'x'.repeat(20_000_000)}">${SENTENCE}</p>`, 'x.html'],
  ['quotes that never close', `<html><body>${'<a href=">'.repeat(100_000)}<p>${SENTENCE}</p>`, 'x.html'],
  ['unclosed elements', `<html><body>${'<p><b><font><nav>'.repeat(50_000)}<p>${SENTENCE}</p>`, 'x.html'],
  ['a million brackets', `<html><body><p>${SENTENCE}</p>${'<'.repeat(1_000_000)}`, 'x.html'],
  [
    'deeply nested data',
    `<html><script type="application/ld+json">${'['.repeat(100_000)}</script><body><p>${SENTENCE}</p>`,
    'x.html',
  ],
  [
    'many elements, deeply nested',
    `<html><body>${'<div>x'.repeat(199)}${'<p>x</p>'.repeat(40_000)}<p>${SENTENCE}</p>`,
    'x.html',
  ],
  ['tags that never close', `<html><body><p>${SENTENCE}</p>${'<a'.repeat(500_000)}`, 'x.html'],
  ['a hundred thousand asterisks', `${'a**b'.repeat(50_000)}\n\n${SENTENCE}`, 'x.md'],
  [
    'one paragraph of 70,000 wrapped lines',
    `${SENTENCE.trim()}\nwho spoke of the road\n`.repeat(35_000),
    'x.txt',
  ],
  ['nested quotations', `${'> '.repeat(20_000)}x\n\n${SENTENCE}`, 'x.md'],
  [
    'nested lists',
    `${Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')}\n\n${SENTENCE}`,
    'x.md',
  ],
  ['brackets without end', `${'['.repeat(20_000)}\n\n${SENTENCE}`, 'x.md'],
];

test.each(hostile)('%s: read within seconds', { timeout: 20_000 }, async (_, content, fileName) => {
  const outcome = await ingestText(content, fileName);
  expect(outcome.ok && outcome.article.text.includes('envoys met')).toBe(true);
});
