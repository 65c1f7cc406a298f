import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { ingest } from '../../main/ingest/ingest.ts';
import { articleOf, data, paragraphTexts } from './load-data.ts';

type Line = [text: string, left: number, y: number, size: number];

async function pdfOf(pages: Line[][]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = document.addPage([600, 800]);
    page.drawRectangle({ x: 100, y: 100, width: 50, height: 50 });
    for (const [text, x, y, size] of lines) page.drawText(text, { x, y, size, font });
  }
  return document.save({ useObjectStreams: false });
}

/** Lines of one column, one under the other. */
const column = (texts: string[], left: number, top: number): Line[] =>
  texts.map((text, index) => [text, left, top - index * 13, 10]);

test('a page without text is a scanned picture', async () => {
  const outcome = await ingest(await pdfOf([[]]), 'x.pdf', data);
  expect(outcome).toMatchObject({
    ok: false,
    reason: 'no-text',
    detail: expect.stringContaining('scanned picture'),
  });
});

test('a locked file is told from a damaged one', async () => {
  const plain = Buffer.from(await pdfOf([[['Two envoys met.', 50, 700, 10]]])).toString('latin1');
  const id = '0'.repeat(32);
  const locked = plain.replace(
    /trailer\s*<</,
    `trailer\n<</Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'a1'.repeat(32)}>/U<${'b2'.repeat(32)}>>>/ID[<${id}><${id}>]`,
  );
  expect(locked).not.toBe(plain);
  expect(await ingest(Buffer.from(locked, 'latin1'), 'x.pdf', data)).toMatchObject({
    ok: false,
    reason: 'encrypted',
  });
});

test('headers, footers and page numbers go; a paragraph runs on over the page', async () => {
  const furniture = (page: number): Line[] => [
    ['The Example Weekly', 50, 780, 8],
    [`Page ${page} of 2`, 280, 20, 8],
  ];
  const file = await pdfOf([
    [
      ...furniture(1),
      ['A Road Opens in the South', 50, 740, 20],
      ...column(
        [
          'Armenia and Azerbaijan agreed on Monday to open the road between',
          'them, which had been closed since the war of the year before, and to',
        ],
        50,
        700,
      ),
    ],
    [
      ...furniture(2),
      ...column(
        ['exchange their last prisoners when the snow has gone.', 'Russia will send observers.'],
        50,
        700,
      ),
    ],
  ]);
  const article = await articleOf(file, 'x.pdf');
  expect([article.title, paragraphTexts(article)]).toEqual([
    'A Road Opens in the South',
    [
      'Armenia and Azerbaijan agreed on Monday to open the road between them, which had been closed since the war of the year before, and to exchange their last prisoners when the snow has gone.',
      'Russia will send observers.',
    ],
  ]);
});

test('three columns are read one after the other', async () => {
  const words = ['first', 'second', 'third'];
  const columns = words.map((word, index) =>
    column(
      Array.from({ length: 8 }, (_, line) => `The ${word} column has line ${line},`),
      40 + index * 180,
      700,
    ),
  );
  const { text } = await articleOf(await pdfOf([columns.flat()]), 'x.pdf');
  const expected = words.flatMap((word) =>
    Array.from({ length: 8 }, (_, line) => `The ${word} column has line ${line},`),
  );
  expect(text.replace(/\s+/g, ' ')).toBe(expected.join(' '));
});

test('a capitalised word that is cut at the end of a line is whole again', async () => {
  const lines = [
    'Officials from Armenia, from Azer-',
    'baijan and from the Iran-',
    'backed groups agreed on Monday to open the road, which Azer-',
    'baijani soldiers had closed, and to talk about Nagorno-',
    'Karabakh.',
  ];
  const { text } = await articleOf(await pdfOf([column(lines, 50, 700)]), 'x.pdf');
  expect(text).toBe(
    'Officials from Armenia, from Azerbaijan and from the Iran-backed groups agreed on Monday to open the road, which Azerbaijani soldiers had closed, and to talk about Nagorno-Karabakh.',
  );
});

test.each([
  ['the address', 'https://www.reuters.com/world/a-road-2024-03-14/', 'Reuters'],
  ['the title', 'A Road Opens in the South | Al Jazeera', 'Al Jazeera'],
  ['neither', 'https://example.org/', null],
])('a page that was printed tells its outlet in %s in the margin', async (_, margin, outlet) => {
  const lines = ['Armenia and Azerbaijan agreed on Monday to open the road between them.', 'Russia agreed.'];
  const file = await pdfOf([[[margin, 30, 15, 7], ...column(lines, 50, 600)]]);
  expect((await articleOf(file, 'x.pdf')).outlet).toBe(outlet);
});
