// One worker thread that does one task at a time.
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Answer, faultOf, type Task, timeFor } from './tasks.ts';

/** Milliseconds that an end is waited for. */
const END_LIMIT = 1500;

export interface WorkerFailure {
  ok: false;
  reason: 'timeout' | 'crashed' | 'internal';
  detail: string;
}

export type TaskOutcome = { ok: true; result: unknown } | WorkerFailure;

export interface HandOptions {
  module: URL | string;
  /** Folder of the resources, handed to the worker. */
  resources: string;
  /** Milliseconds that a task about a usual file may take. */
  timeLimit: number;
}

export interface Hand {
  /** Does a task; to be called only while no other one runs. */
  run(task: Task): Promise<TaskOutcome>;
  isAlive(): boolean;
  /** Ends the worker; a task that runs fails. */
  end(): Promise<void>;
}

/** What a worker's new objects may fill before they are looked through: a larger room makes it no quicker, only larger. */
export const YOUNG_GENERATION_MB = 24;

/** Starts a worker. One that crashes or takes too long is ended, and only its task fails. */
export function hire({ module, resources, timeLimit }: HandOptions): Hand {
  const worker = new Worker(module, {
    workerData: resources,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  worker.unref();
  const started = new Promise<void>((resolve) => {
    worker.once('online', () => resolve());
    worker.once('exit', () => resolve());
  });
  let alive = true;
  let settle: ((outcome: TaskOutcome) => void) | null = null;

  function finish(outcome: TaskOutcome): void {
    settle?.(outcome);
    settle = null;
  }

  async function endWith(reason: WorkerFailure['reason'], detail: string): Promise<void> {
    alive = false;
    finish({ ok: false, reason, detail });
    // Electron's worker that is terminated while it starts may never end: wait for its start, but not for ever
    await Promise.race([started, wait(END_LIMIT, undefined, { ref: false })]);
    await Promise.race([worker.terminate(), wait(END_LIMIT, undefined, { ref: false })]);
  }

  const crash = () => void endWith('crashed', 'Reading it failed, perhaps for want of memory.');
  worker.on('error', crash);
  worker.on('exit', crash);
  worker.on('message', (answer: Answer) =>
    finish(
      'result' in answer
        ? { ok: true, result: answer.result }
        : { ok: false, reason: 'internal', detail: faultOf(answer.thrown) },
    ),
  );

  async function run(task: Task): Promise<TaskOutcome> {
    const limit = timeFor(task, timeLimit);
    const tooLong = `Reading it took longer than ${Math.ceil(limit / 1000)} seconds. Cut it into shorter files and drop those.`;
    const timer = setTimeout(() => void endWith('timeout', tooLong), limit);
    const outcome = await new Promise<TaskOutcome>((resolve) => {
      settle = resolve;
      worker.postMessage(task);
    });
    clearTimeout(timer);
    return outcome;
  }

  return { run, isAlive: () => alive, end: () => endWith('crashed', 'Reading it was broken off.') };
}
