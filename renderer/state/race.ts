// Answers may come back in another order than the questions went out; only the last question counts.

export interface RaceGuard {
  /** Marks a new question; the function it returns tells whether that question is still the last one. */
  begin(): () => boolean;
}

export function createRaceGuard(): RaceGuard {
  let last = 0;
  return {
    begin() {
      const mine = ++last;
      return () => mine === last;
    },
  };
}

/**
 * Runs `ask` and hands its answer to `accept`, unless a later question was begun meanwhile.
 * A stale failure is dropped like a stale answer; a current one goes to `fail`.
 */
export async function askLast<Answer>(
  guard: RaceGuard,
  ask: () => Promise<Answer>,
  accept: (answer: Answer) => void,
  fail: (error: unknown) => void,
): Promise<void> {
  const isCurrent = guard.begin();
  try {
    const answer = await ask();
    if (isCurrent()) accept(answer);
  } catch (error) {
    if (isCurrent()) fail(error);
  }
}

/** Calls `run` once, `wait` milliseconds after the last call of the function it returns. */
export function debounced(run: () => void, wait: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };
}

/**
 * Runs at once where the last run ended at least `pause` milliseconds ago, and else as soon as that is so:
 * many calls in a row lead to few runs, and the last call is never lost.
 */
export function atIntervals(run: () => Promise<void>, pause: number): () => void {
  let isRunning = false;
  let isWanted = false;
  const go = async () => {
    isRunning = true;
    isWanted = false;
    await run();
    setTimeout(() => {
      isRunning = false;
      if (isWanted) void go();
    }, pause);
  };
  return () => {
    isWanted = true;
    if (!isRunning) void go();
  };
}
