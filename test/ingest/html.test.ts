import { expect, test } from 'vitest';
import { readLinkedData } from '../../main/ingest/html-linked-data.ts';
import { scanHtml } from '../../main/ingest/html-scan.ts';
import { articleOf, paragraphTexts } from './load-data.ts';

const BODY = [
  'Armenia and Azerbaijan agreed on Monday to open the road between them, which had been closed since the war.',
  'Russia, which keeps soldiers in the region, said that it would send observers to both ends of it.',
  'The European Union offered money for the road, and asked both governments to exchange their last prisoners.',
];
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('');
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'A road &amp; two armies',
  datePublished: '2023-03-12T23:30:00Z',
};

test.each([
  ['an object', { ...ARTICLE, author: 'Jane Doe', publisher: { name: 'Example Wire' } }],
  [
    'a list',
    [
      { '@type': 'WebSite', name: 'x' },
      { ...ARTICLE, author: [{ name: 'Jane Doe' }], publisher: { name: 'Example Wire' } },
    ],
  ],
  [
    'a graph with references',
    {
      '@graph': [
        {
          ...ARTICLE,
          '@type': ['Article', 'NewsArticle'],
          author: { '@id': '#a' },
          publisher: { '@id': '#p' },
        },
        { '@type': 'Person', '@id': '#a', name: 'Jane Doe' },
        { '@type': 'Organization', '@id': '#p', name: 'Example Wire' },
      ],
    },
  ],
])('linked data: %s', async (_, value) => {
  const { title, outlet, author, published } = await articleOf(
    page(linked(value), `<article>${paragraphs}</article>`),
    'x.html',
  );
  expect({ title, outlet, author, published }).toEqual({
    title: 'A road & two armies',
    outlet: 'Example Wire',
    author: 'Jane Doe',
    published: '2023-03-12',
  });
});

test('linked data that is broken or about something else is no error', () => {
  expect(readLinkedData(['{', '[]', 'null', '{"@type":"WebSite","headline":"x"}', ''])).toBeNull();
  expect(readLinkedData(['<!--\n{"@type":"NewsArticle","headline":"A\nroad"}\n-->'])?.title).toBe('A road');
});

test.each([
  ['A road opens in the south | Reuters', 'A road opens in the south', 'Reuters'],
  ['A road opens in the south - BBC News', 'A road opens in the south', 'BBC'],
  ['Reuters | A road opens in the south', 'A road opens in the south', 'Reuters'],
  ['Iran-Iraq road opens', 'Iran-Iraq road opens', null],
  ['A road opens – and closes again', 'A road opens – and closes again', null],
])('page title %j', async (pageTitle, title, outlet) => {
  const article = await articleOf(
    page(`<title>${pageTitle}</title>`, `<article>${paragraphs}</article>`),
    'x.html',
  );
  expect([article.title, article.outlet]).toEqual([title, outlet]);
});

test.each([
  ['A road opens in the south - Gorge Post', 'A road opens in the south', 'Gorge Post'],
  ['A road opens in the south | World | Gorge Post', 'A road opens in the south', 'Gorge Post'],
  ['A road opens in the south | World', 'A road opens in the south', null],
  ['A road opens in the south', 'A road opens in the south', null],
])('what hangs on the headline in the page title %j names the outlet', async (pageTitle, title, outlet) => {
  const article = await articleOf(
    page(`<title>${pageTitle}</title>`, `<article><h1>${title}</h1>${paragraphs}</article>`),
    'x.html',
  );
  expect([article.title, article.outlet]).toEqual([title, outlet]);
});

test('a date line below the headline counts, the day of saving above it does not', async () => {
  const today = '<div class="today-date">Friday, 2 May 2025</div>';
  const html = (date: string) =>
    page('', `${today}<h1>A road opens in the south</h1>${date}<article>${paragraphs}</article>`);
  const dated = await articleOf(html('<span class="post-date">12 March 2023, 10:15</span>'), 'x.html');
  expect(dated.published).toBe('2023-03-12');
  expect((await articleOf(html(''), 'x.html')).published).toBeNull();
});

test('a date above the headline counts where it stands in the head of the article', async () => {
  const head =
    '<div class="x"><span class="news-date">3 Jul 2024, 11:20</span><h1>A road opens in the south</h1></div>';
  const article = await articleOf(page('', `${head}<article>${paragraphs}</article>`), 'x.html');
  expect(article.published).toBe('2024-07-03');
});

const LEAD = 'The two ministers, who met in Oslo, signed a paper on the road and on the prisoners on Monday.';

test.each([
  ['in a heading', `<h3 class="lead">OSLO (AP) — ${LEAD}</h3>`],
  ['in a part of its own', `<div><p>OSLO (AP) — ${LEAD}</p><span>4 min read</span></div>`],
])('the lead that stands %s above the text is not lost', async (_, lead) => {
  const html = page(
    '<title>A road opens in the south</title>',
    `<p>${BODY[2]?.replace('money', 'gold')}</p><div><h1>A road opens in the south</h1>${lead}<div class="story">${paragraphs}</div></div>`,
  );
  const article = await articleOf(html, 'x.html');
  expect(paragraphTexts(article)).toEqual([LEAD, ...BODY]);
  expect([article.place, article.outlet]).toEqual(['Oslo', 'AP']);
});

test('without an h1 the headline is the part of the page title that the page shows, the rest names the outlet', async () => {
  const lines = ['By JANE DOE', 'Tuesday, May 16, 2023'].map((line) => `<div>${line}</div>`).join('');
  const html = page(
    '<title>Gorge Post | A road opens in the south</title>',
    `<div class="t">A road opens in the south</div>${lines}<div>${paragraphs}</div>`,
  );
  const article = await articleOf(html, 'x.html');
  const { title, outlet, author, published } = article;
  expect({ title, outlet, author, published }).toEqual({
    title: 'A road opens in the south',
    outlet: 'Gorge Post',
    author: 'Jane Doe',
    published: '2023-05-16',
  });
  expect(paragraphTexts(article)).toEqual(BODY);
});

test('a page title that stands nowhere on the page gives way to the heading that opens the article', async () => {
  const html = page(
    '<title>Press release - Ministry of Roads</title>',
    `<div id="content"><div>14. 9. 2022</div><h2>Minister Receives the Ambassador of Japan</h2>${paragraphs}</div>`,
  );
  const article = await articleOf(html, 'x.html');
  expect([article.title, article.published]).toEqual([
    'Minister Receives the Ambassador of Japan',
    '2022-09-14',
  ]);
  expect(paragraphTexts(article)).toEqual(BODY);
});

test('times that stand alone go, times in a sentence stay', async () => {
  const live = `<div><time>11.15 BST</time><h2>A road opens</h2><p>${BODY[0]} It happened at <time>10.15</time>, as people who live beside the road say.</p><p>Updated at 11.18 BST</p></div>`;
  const html = page('', `<article><h1>The road, live</h1>${live}${paragraphs}</article>`);
  expect(paragraphTexts(await articleOf(html, 'x.html'))).toEqual([
    'A road opens',
    `${BODY[0]} It happened at 10.15, as people who live beside the road say.`,
    ...BODY,
  ]);
});

test('the canonical address tells the outlet', async () => {
  const head = '<link rel="canonical" href="https://en.mehrnews.com/news/1/x"><title>A road opens</title>';
  expect((await articleOf(page(head, `<article>${paragraphs}</article>`), 'x.html')).outlet).toBe('Mehr');
});

test.each([
  [
    'a menu',
    `<div class="main-menu"><ul>${'<li><a href="/x">A section of this page</a></li>'.repeat(9)}</ul></div>`,
  ],
  [
    'cards of other stories',
    `<div class="x7">${'<div><h3><a href="/x">Another story of the same day</a></h3></div>'.repeat(9)}</div>`,
  ],
  [
    'a caption',
    '<figure><img src="x.jpg"><figcaption>Soldiers stand at the road on Monday.</figcaption></figure>',
  ],
  [
    'a newsletter box',
    '<div class="newsletterSignup"><p>Our best stories in your inbox, each morning.</p></div>',
  ],
  ['comments', '<section id="comments"><p>I always said that the road would open.</p></section>'],
  ['a script', '<script>document.write("<p>Not this sentence, which a script writes.</p>")</script>'],
  ['a noscript notice', '<noscript><p>Please turn scripts on, or this page does not work.</p></noscript>'],
  ['a read-more line', '<p>Read more: <a href="/x">How the road was closed</a></p>'],
  [
    'a cookie notice',
    '<div id="cookie-consent"><p>We use cookies on this page, as every page does.</p></div>',
  ],
])('%s is gone', async (_, part) => {
  const html = page(
    '<title>A road opens</title>',
    `<article><h1>A road opens</h1>${part}${paragraphs}${part}</article>`,
  );
  expect(paragraphTexts(await articleOf(html, 'x.html'))).toEqual(BODY);
});

test('a list inside the article stays, links in a paragraph stay', async () => {
  const list =
    '<ul><li>The road opens in May, as <a href="/x">both</a> say.</li><li>Prisoners go home first.</li></ul>';
  const html = page(
    '',
    `<article>${paragraphs}${list}<p><a href="/x">Georgia</a> and <a href="/y">Iran</a> welcomed it.</p></article>`,
  );
  expect(paragraphTexts(await articleOf(html, 'x.html'))).toEqual([
    ...BODY,
    'The road opens in May, as both say.',
    'Prisoners go home first.',
    'Georgia and Iran welcomed it.',
  ]);
});

test('a page that a script would fill gives the text of its linked data', async () => {
  const html = page(linked({ ...ARTICLE, articleBody: BODY.join('\n\n') }), '<div id="root"></div>');
  expect(paragraphTexts(await articleOf(html, 'x.html'))).toEqual(BODY);
});

test('the scan drops scripts whole, keeps a menu that holds the article, and measures', () => {
  const scan = scanHtml(
    '<body><nav><a>x</a></nav><SCRIPT>"</p>"</SCRIPT><div><div><p>1 < 2<!-- <p> --></div></div>',
  );
  expect(scan).toEqual({
    html: '<body><div><div><p>1 &lt; 2</div></div>',
    linkedData: [],
    elements: 5 + 1,
    depth: 2,
  });
  const body = `<form>${'<p>One.</p>'.repeat(9)}</form>`;
  expect(scanHtml(body).html).toBe(body);
});

test('a page that was cut off gives what it has', async () => {
  const html = page('<title>A road opens</title>', `<article>${paragraphs}</article>`);
  const cut = await articleOf(html.slice(0, html.indexOf(BODY[2] ?? '') - 3), 'x.html');
  expect([cut.title, paragraphTexts(cut)]).toEqual(['A road opens', BODY.slice(0, 2)]);
  const headless = await articleOf(`<p>${BODY[0]}</p>`, 'x.html');
  expect(paragraphTexts(headless)).toEqual([BODY[0]]);
});
