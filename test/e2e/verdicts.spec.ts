// What the analyst decides of single relations, and what is left out until then.
import { expect, importFiles, test, writeArticle } from './launch.ts';

const NORWAY = 'A visit in Oslo\n\nNorway and Iceland signed an agreement on fishing on Friday.\n';
const CHILE = 'Copper\n\nChile condemned Peru on Monday for the new tariffs on copper.\n';

test('what is less sure is left out, told of, shown when asked for, and counts once it is confirmed', async ({
  open,
  folder,
}) => {
  const { win } = await open();
  // of "it" in a clause beside nobody can be quite sure
  const text = 'A visit\n\nNorway met Chile in Oslo. The visit ended after Peru had accused it of a raid.\n';
  await importFiles(win, [
    writeArticle(folder, 'visit.txt', text),
    writeArticle(folder, 'norway.txt', NORWAY),
  ]);
  await win.getByTestId('import-dismiss').click();
  const overview = win.getByTestId('overview-body');
  const unsure = overview.getByTestId('unsure');
  await expect(unsure).toContainText('1 less sure relation is left out');
  const accused = overview.getByTestId('overview-tie').filter({ hasText: 'Peru' });
  await expect(accused).toHaveCount(0);
  await unsure.getByTestId('unsure-toggle').click();
  await expect(unsure).toContainText('Everything is shown');
  await accused.click();
  await expect(win.getByTestId('evidence')).toContainText('1 relation');
  await win.getByTestId('unsure-toggle').click();
  await expect(win.getByTestId('evidence')).toContainText('0 relations · 1 less sure, not counted');
  await win.getByTestId(/^confirm-/).click();
  await expect(win.getByTestId('evidence')).toContainText('Confirmed');
  await expect(win.getByTestId('unsure')).toHaveCount(0);
  await win.getByTestId('overview').click();
  await expect(accused).toBeVisible();
  await win.getByTestId('undo').click();
  await unsure.getByTestId('unsure-review').click();
  const review = win.getByTestId('review');
  await expect(review.getByTestId(/^evidence-/)).toHaveCount(1);
  await review.getByTestId(/^reject-/).click();
  await expect(review).toContainText('Nothing is left to review');
});

test('what the text does not say is rejected, in the evidence or in the article, and counts again when restored', async ({
  open,
  folder,
}) => {
  const { win } = await open();
  await importFiles(win, [
    writeArticle(folder, 'chile.txt', CHILE),
    writeArticle(folder, 'norway.txt', NORWAY),
  ]);
  await win.getByTestId('import-dismiss').click();
  await win.getByTestId('overview-tie').filter({ hasText: 'Iceland' }).click();
  const evidence = win.getByTestId(/^evidence-\d+$/);
  await expect(evidence).toHaveCount(1);
  await win.getByTestId(/^reject-/).click();
  await expect(win.getByTestId('toast')).toContainText('was rejected');
  await expect(win.getByTestId('evidence')).toContainText('0 relations · 1 rejected, not counted');
  await expect(evidence).toContainText('Rejected');
  await expect(win.getByTestId('undo')).toHaveAttribute('aria-label', /Undo: Reject “/);
  await win.getByTestId('quote').click();
  const chip = win.getByTestId(/^reader-relation-/);
  await expect(chip).toHaveClass('relation-chip rejected');
  await win.getByTestId(/^restore-/).click();
  await expect(chip).toHaveClass('relation-chip');
  await win.getByTestId('undo').click();
  await expect(chip).toHaveClass('relation-chip rejected');
  await win.getByTestId('overview').click();
  await expect(win.getByTestId('overview-tie').filter({ hasText: 'Peru' })).toBeVisible();
  await expect(win.getByTestId('overview-tie').filter({ hasText: 'Iceland' })).toHaveCount(0);
});
