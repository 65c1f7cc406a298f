import { expect, test } from 'vitest';
import { readDocumentXml, readStyleNames } from '../../main/ingest/docx-text.ts';
import { ingest } from '../../main/ingest/ingest.ts';
import { readZipDirectory, readZipEntry } from '../../main/ingest/zip.ts';
import { bytesOf, data } from './load-data.ts';
import { zipOf } from './zip-of.ts';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

test.each([
  ['runs join', `<w:p>${run('Iran &amp; ')}${run('Iraq met.')}</w:p>`, ['Iran & Iraq met.']],
  ['a line break parts lines', `<w:p>${run('One.')}<w:r><w:br/></w:r>${run('Two.')}</w:p>`, ['One.', 'Two.']],
  ['a tab is a space', `<w:p>${run('A')}<w:r><w:tab/></w:r>${run('B')}</w:p>`, ['A B']],
  [
    'deleted text is gone',
    `<w:p>${run('They ')}<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del>${run('met.')}</w:p>`,
    ['They met.'],
  ],
  ['inserted text is there', `<w:p><w:ins w:id="1">${run('They met.')}</w:ins></w:p>`, ['They met.']],
  [
    'a text box is there once',
    `<w:p>${run('Outer.')}<mc:AlternateContent><mc:Choice><w:p>${run('Box.')}</w:p></mc:Choice><mc:Fallback><w:p>${run('Box.')}</w:p></mc:Fallback></mc:AlternateContent></w:p>`,
    ['Box.', 'Outer.'],
  ],
  [
    'field codes are no text',
    `<w:p><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>${run('Link.')}</w:p>`,
    ['Link.'],
  ],
  ['a caption is gone', `<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr>${run('Figure 1')}</w:p>`, []],
  ['an unclosed paragraph is kept', `<w:p>${run('Cut of')}`, ['Cut of']],
])('%s', (_, xml, texts) => {
  expect(readDocumentXml(xml, new Map()).map(({ text }) => text)).toEqual(texts);
});

test('a heading is known by its style, under whatever id', () => {
  const styles = readStyleNames(
    '<w:style w:type="paragraph" w:styleId="a7"><w:name w:val="heading 1"/></w:style>',
  );
  const xml = `<w:p><w:pPr><w:pStyle w:val="a7"/></w:pPr>${run('A Road')}</w:p><w:p><w:pPr><w:numPr/></w:pPr>${run('One.')}</w:p>`;
  expect(readDocumentXml(xml, styles)).toEqual([
    { kind: 'heading', text: 'A Road' },
    { kind: 'item', text: 'One.' },
  ]);
});

test('parts are unpacked up to the limit, damaged ones are told', async () => {
  const archive = zipOf({ 'a.xml': bytesOf('hello '.repeat(100)) });
  const entry = readZipDirectory(archive)?.get('a.xml');
  if (!entry) throw new Error('the part is missing');
  expect((await readZipEntry(archive, entry, 600))?.length).toBe(600);
  expect(await readZipEntry(archive, entry, 599)).toBe('too-large');
  const broken = archive.slice().fill(0xff, 36, 46);
  expect(await readZipEntry(broken, entry, 600)).toBeNull();
});

test('a document with a damaged main part', async () => {
  const archive = zipOf({ 'word/document.xml': { deflated: new Uint8Array(20).fill(0xff), statedSize: 20 } });
  expect(await ingest(archive, 'x.docx', data)).toMatchObject({ ok: false, reason: 'damaged' });
});
