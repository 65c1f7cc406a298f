// From dropped files to a tie with its words, and back out of every mistake.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, importFiles, samples, test, writeArticle } from './launch.ts';

const PERU = `Chile and Peru quarrel over copper

LIMA (Andean Wire) - 12 May 2023

Chile condemned Peru on Monday for the new tariffs on copper.

President Gabriel Boric of Chile met his counterpart in Lima on Tuesday.

Peru rejected the accusation.
`;
const NORWAY = `A visit in Oslo

Norway and Iceland signed an agreement on fishing on Friday.
`;

const tie = (win: Page) =>
  win.getByTestId('overview-tie').filter({ hasText: 'Chile' }).filter({ hasText: 'Peru' });

async function openTie(win: Page): Promise<void> {
  await tie(win).click();
  await expect(win.getByTestId('evidence')).toContainText('condemned');
}

test('every dropped file has its outcome, whatever its format', async ({ open, folder }) => {
  const { win } = await open();
  await expect(win.getByTestId('welcome')).toBeVisible();
  writeArticle(folder, 'more/norway.txt', NORWAY);
  writeArticle(folder, 'more/deep/peru copy.txt', PERU);
  await importFiles(win, [
    writeArticle(folder, 'peru.txt', PERU),
    path.join(samples, '2022-07-19-tehran-trilateral.html'),
    path.join(samples, '2023-07-05-iran-ninth-member.pdf'),
    path.join(samples, '2024-12-09-assad-falls.docx'),
    writeArticle(folder, 'bad.pdf', '%PDF-1.7 and then nothing of use'),
    path.join(folder, 'more'),
  ]);
  await expect(win.getByTestId('outcome-imported')).toHaveCount(5);
  await expect(win.getByTestId('outcome-duplicate')).toHaveCount(1);
  await expect(win.getByTestId('outcome-failed')).toHaveCount(1);
  await expect(win.getByTestId('outcome-failed')).toContainText('bad.pdf');
  await win.getByTestId('import-dismiss').click();
  await expect(win.getByTestId('status-articles')).toContainText('5');
});

test('a tie leads to its words, the words to the article, a mention to its actor', async ({
  open,
  folder,
}) => {
  const { win } = await open();
  await importFiles(win, [writeArticle(folder, 'peru.txt', PERU)]);
  await win.getByTestId('import-dismiss').click();
  await openTie(win);
  const quote = win.getByTestId('quote').filter({ hasText: 'condemned' }).first();
  await expect(quote.locator('.mark-source')).toHaveText('Chile');
  await expect(quote.locator('.mark-target')).toHaveText('Peru');
  await expect(quote.locator('.mark-trigger')).toContainText('condemn');
  const evidence = win.getByTestId(/^evidence-\d+$/).filter({ has: quote });
  await expect(evidence.getByTestId('said-by')).toHaveText('In the words of Andean Wire');
  await expect(evidence.getByTestId('why')).toContainText('“condemned” with Chile as subject');
  await expect(evidence.getByTestId('why')).toContainText('ACCUSE/');
  await quote.click();
  const reader = win.getByTestId('reader');
  await expect(reader).toContainText('Chile and Peru quarrel over copper');
  await expect(reader).toContainText('Andean Wire · Lima · 12 May 2023');
  await expect(reader.locator('.mark-trigger')).toContainText('condemn');
  await reader.locator('[data-testid=mention][data-actor="state:PER"]').first().click();
  await expect(win.getByTestId('actor')).toContainText('Peru');
  await expect(win.getByTestId('actor-tie').filter({ hasText: 'Chile' })).toBeVisible();
  await win.getByTestId('back').click();
  await expect(reader).toBeVisible();
});

test('an import that is over at once has its report', async ({ open, folder }) => {
  const { win } = await open();
  mkdirSync(path.join(folder, 'nothing'));
  for (let time = 0; time < 3; time += 1) {
    await importFiles(win, [path.join(folder, 'nothing')]);
    await expect(win.getByTestId('outcome-failed')).toContainText('The folder is empty.');
    await win.getByTestId('import-dismiss').click();
    await expect(win.getByTestId('import-panel')).toHaveCount(0);
  }
  await expect(win.getByTestId('welcome')).toBeVisible();
});

test('what was odd about a file is told in the report and in the reader', async ({ open, folder }) => {
  const { win } = await open();
  const text =
    'Россия и Иран подписали соглашение\n\nРоссия и Иран во вторник подписали соглашение о торговле. Министры встретятся снова осенью.\n';
  await importFiles(win, [
    writeArticle(folder, 'moscow.txt', text),
    writeArticle(folder, 'norway.txt', NORWAY),
    writeArticle(folder, 'nothing.txt', ' \n'),
  ]);
  await expect(win.getByTestId('outcome-notes')).toContainText('not in English (ru)');
  await expect(win.getByTestId('outcome-failed')).toContainText('nothing in it but empty space');
  await expect(win.getByTestId('import-panel')).toContainText('2 articles imported, 1 file not');
  await win.getByTestId('outcome-imported').filter({ hasText: 'Россия' }).click();
  await expect(win.getByTestId('reader-notes')).toContainText('not in English (ru)');
  await expect(win.getByTestId('reader')).toContainText('Министры встретятся снова осенью.');
});

test('the graph is walked by keys', async ({ open, folder }) => {
  const { win } = await open();
  await importFiles(win, [writeArticle(folder, 'norway.txt', NORWAY)]);
  await win.getByTestId('import-dismiss').click();
  await win.keyboard.press('g');
  await win.keyboard.press('Tab');
  await expect(win.getByTestId('graph-spoken')).toContainText(/Norway|Iceland/);
  await win.keyboard.press('Enter');
  await expect(win.getByTestId('actor')).toContainText(/Norway|Iceland/);
});

test('search finds actors, articles and paragraphs', async ({ open, folder }) => {
  const { win } = await open();
  await importFiles(win, [writeArticle(folder, 'peru.txt', PERU)]);
  await win.getByTestId('import-dismiss').click();
  await win.keyboard.press('Control+k');
  await win.getByTestId('search-input').fill('copper');
  await expect(win.getByTestId('search-hit').filter({ hasText: 'new tariffs' })).toBeVisible();
  await win.getByTestId('search-input').fill('chil');
  await win.getByTestId('search-hit').filter({ hasText: 'State ·' }).filter({ hasText: 'Chile' }).click();
  await expect(win.getByTestId('actor')).toContainText('Chile');
});

test('filters and the level take effect at once and are taken back', async ({ open, folder }) => {
  const { win } = await open();
  await importFiles(win, [
    writeArticle(folder, 'peru.txt', PERU),
    writeArticle(folder, 'norway.txt', NORWAY),
  ]);
  await win.getByTestId('import-dismiss').click();
  await expect(tie(win)).toBeVisible();
  if (await win.getByTestId('left-open').isVisible()) await win.getByTestId('left-open').click();
  await win.getByTestId('filter-minimum-number').fill('50');
  await expect(win.getByTestId('graph-nothing')).toBeVisible();
  await win.getByTestId('filter-reset').click();
  await expect(tie(win)).toBeVisible();
  await win.getByTestId('filter-historical').uncheck();
  await expect(win.getByTestId('filter-reset')).toBeEnabled();
  await expect(tie(win)).toBeVisible();
  await win.getByTestId('filter-reset').click();
  await expect(win.getByTestId('filter-historical')).toBeChecked();
  await win.getByTestId('filter-class-VC').click();
  await expect(win.getByTestId('status-shown')).not.toHaveText('');
  // a ticked box takes no letters: keys still mean what they mean
  await win.keyboard.press('?');
  await expect(win.getByTestId('shortcuts')).toBeVisible();
  await win.keyboard.press('Escape');
  await expect(win.getByTestId('filter-class-VC')).toBeFocused();
  await win.getByTestId('help-menu').click();
  await win.keyboard.press('End');
  await expect(win.getByTestId('menu-about')).toBeFocused();
  await win.keyboard.press('Home');
  await expect(win.getByTestId('menu-shortcuts')).toBeFocused();
  await win.keyboard.press('Enter');
  await expect(win.getByTestId('shortcuts')).toBeVisible();
  await win.keyboard.press('Escape');
  await expect(win.getByTestId('help-menu')).toBeFocused();
  await win.getByTestId('filter-reset').click();
  await win.getByTestId('level-everyone').click();
  await expect(win.getByTestId('level-everyone')).toHaveAttribute('aria-checked', 'true');
  await expect(tie(win)).toBeVisible();
});

test('a correction and a removal are undone and done again', async ({ open, folder }) => {
  const { win } = await open();
  const title = win.getByTestId('reader').getByRole('heading', { level: 2 });
  await importFiles(win, [
    writeArticle(folder, 'peru.txt', PERU),
    writeArticle(folder, 'norway.txt', NORWAY),
  ]);
  await win.getByTestId('import-dismiss').click();
  await openTie(win);
  await win.getByTestId('quote').first().click();
  await win.getByTestId('article-edit').click();
  await win.getByTestId('article-title').fill('Not this');
  await win.keyboard.press('Escape');
  await expect(win.getByTestId('article-form')).toHaveCount(0);
  await win.getByTestId('article-edit').click();
  await expect(win.getByTestId('article-title')).toBeFocused();
  await win.getByTestId('article-title').fill('Copper and tariffs');
  await win.getByTestId('article-save').click();
  await expect(title).toHaveText('Copper and tariffs');
  await win.getByTestId('undo').click();
  await expect(title).toHaveText('Chile and Peru quarrel over copper');
  await win.getByTestId('redo').click();
  await expect(title).toHaveText('Copper and tariffs');
  await win.getByTestId('article-remove').click();
  await expect(win.getByTestId('status-articles')).toContainText('1');
  await win.getByTestId('undo').click();
  await expect(win.getByTestId('status-articles')).toContainText('2');
  await win.getByTestId('redo').click();
  await expect(win.getByTestId('status-articles')).toContainText('1');
  await expect(tie(win)).toHaveCount(0);
});
