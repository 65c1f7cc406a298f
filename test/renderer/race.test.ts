import { expect, test, vi } from 'vitest';
import { askLast, atIntervals, createRaceGuard, debounced } from '../../renderer/state/race.ts';

function question() {
  let answer: (value: string) => void = () => undefined;
  let refuse: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((resolve, reject) => {
    answer = resolve;
    refuse = reject;
  });
  return { promise, answer, refuse };
}

test('an answer that comes after a later question is dropped, in whatever order they come', async () => {
  const guard = createRaceGuard();
  const heard: string[] = [];
  const fail = vi.fn();
  const [first, second] = [question(), question()];
  const asked = [first, second].map(({ promise }) =>
    askLast(
      guard,
      () => promise,
      (answer) => heard.push(answer),
      fail,
    ),
  );
  second.answer('second');
  first.answer('first');
  await Promise.all(asked);
  expect([heard, fail.mock.calls]).toEqual([['second'], []]);
});

test('a stale failure is dropped, a current one is told', async () => {
  const guard = createRaceGuard();
  const fail = vi.fn();
  const [first, second] = [question(), question()];
  const asked = [first, second].map(({ promise }) => askLast(guard, () => promise, vi.fn(), fail));
  first.refuse(new Error('stale'));
  second.refuse(new Error('current'));
  await Promise.all(asked);
  expect(fail.mock.calls).toEqual([[new Error('current')]]);
});

test('debounced: only the last of quick calls runs', () => {
  vi.useFakeTimers();
  const run = vi.fn();
  const later = debounced(run, 80);
  later();
  vi.advanceTimersByTime(60);
  later();
  vi.advanceTimersByTime(79);
  expect(run).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

test('at intervals: the first at once, many as one, the last one never lost', async () => {
  vi.useFakeTimers();
  const run = vi.fn(() => Promise.resolve());
  const ask = atIntervals(run, 500);
  for (let number = 0; number < 10; number++) ask();
  expect(run).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(499);
  ask();
  expect(run).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(run).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(5000);
  expect(run).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});
