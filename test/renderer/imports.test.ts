import { expect, test } from 'vitest';
import type { FileOutcome } from '../../preload/outcomes.ts';
import {
  outcomeInWords,
  reportAsText,
  startRun,
  tally,
  withProgress,
  withSummary,
} from '../../renderer/state/imports.ts';

const imported: FileOutcome = {
  file: '/a/one.html',
  status: 'imported',
  article: 1,
  title: 'One',
  relations: 2,
  notes: ['decoded as koi8-r'],
};
const known: FileOutcome = { file: '/a/two.html', status: 'duplicate', article: 1, title: 'One' };
const failed: FileOutcome = {
  file: '/a/three.pdf',
  status: 'failed',
  reason: 'no-text',
  detail: 'It holds no text.',
};

test('progress gathers outcomes; a message without one only moves the bar', () => {
  let run = withProgress(startRun, { done: 0, total: 3, file: '/a/one.html', outcome: null });
  run = withProgress(run, { done: 1, total: 3, file: '/a/one.html', outcome: imported });
  expect([run.done, run.total, run.outcomes]).toEqual([1, 3, [imported]]);
});

test('the summary counts, and a late message changes nothing any more', () => {
  const run = withProgress(startRun, { done: 1, total: 4, file: '/a/one.html', outcome: imported });
  const done = withSummary(run, { outcomes: [imported, known, failed], cancelled: true, left: 1 });
  expect([done.phase, done.done, done.total, done.left]).toEqual(['done', 3, 4, 1]);
  expect(withProgress(done, { done: 1, total: 4, file: '/a/one.html', outcome: imported })).toBe(done);
  expect(tally(done.outcomes)).toEqual({ imported: 1, duplicate: 1, failed: 1 });
});

test('every outcome has one clear line, and the report holds them all', () => {
  expect([imported, known, failed].map(outcomeInWords)).toEqual([
    'One — 2 relations; decoded as koi8-r',
    'Already here: One',
    'It holds no text.',
  ]);
  const odd: FileOutcome = { ...failed, file: '/a/new\nline.pdf' };
  const run = withSummary(startRun, { outcomes: [imported, failed, odd], cancelled: true, left: 5 });
  expect(reportAsText(run).split('\n')).toEqual([
    'imported\t/a/one.html\tOne — 2 relations; decoded as koi8-r',
    'failed\t/a/three.pdf\tIt holds no text.',
    'failed\t/a/new line.pdf\tIt holds no text.',
    'left\t5 files were not read: the import was cancelled',
  ]);
});
