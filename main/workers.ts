// Runs the engine off the main thread: a few workers, started when first needed, ended when nothing is to do.
import type { ReadOutcome } from './engine.ts';
import type { ArticleText, Extraction } from './extract/model.ts';
import { type Hand, type HandOptions, hire, type TaskOutcome, type WorkerFailure } from './hand.ts';
import type { Task } from './tasks.ts';

/** The engine from afar. */
export interface Workers {
  read(file: string): Promise<ReadOutcome | WorkerFailure>;
  extract(article: ArticleText): Promise<{ ok: true; extraction: Extraction } | WorkerFailure>;
  close(): Promise<void>;
}

export interface WorkerOptions extends HandOptions {
  count: number;
  /** Milliseconds without a task after which the workers end and give their memory back. */
  idleLimit: number;
}

/** How many workers suit a machine: main needs little of a core while they work. */
export function workerCount(cores: number): number {
  return Math.max(1, Math.min(4, cores));
}

interface Job {
  task: Task;
  resolve(outcome: TaskOutcome): void;
}

export function startWorkers(options: WorkerOptions): Workers {
  const waiting: Job[] = [];
  const free: Hand[] = [];
  const hands = new Set<Hand>();
  let idle: NodeJS.Timeout | undefined;

  function submit(task: Task): Promise<TaskOutcome> {
    clearTimeout(idle);
    return new Promise((resolve) => {
      waiting.push({ task, resolve });
      const hand = takeFree() ?? (hands.size < options.count ? hire(options) : null);
      if (hand) void work(hand);
    });
  }

  /** A worker may have died while it had nothing to do. */
  function takeFree(): Hand | null {
    for (let hand = free.pop(); hand; hand = free.pop()) {
      if (hand.isAlive()) return hand;
      hands.delete(hand);
    }
    return null;
  }

  async function work(hand: Hand): Promise<void> {
    hands.add(hand);
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      job.resolve(await hand.run(job.task));
      if (!hand.isAlive()) return replace(hand);
    }
    free.push(hand);
    if (free.length < hands.size) return;
    idle = setTimeout(() => void close(), options.idleLimit);
    idle.unref();
  }

  function replace(hand: Hand): void {
    hands.delete(hand);
    if (waiting.length > 0) void work(hire(options));
  }

  async function close(): Promise<void> {
    clearTimeout(idle);
    const ended = [...hands];
    hands.clear();
    free.length = 0;
    for (const job of waiting.splice(0))
      job.resolve({ ok: false, reason: 'crashed', detail: 'Reading it was broken off.' });
    await Promise.all(ended.map((hand) => hand.end()));
  }

  return {
    async read(file) {
      const outcome = await submit({ kind: 'read', file });
      return outcome.ok ? (outcome.result as ReadOutcome) : outcome;
    },
    async extract(article) {
      const outcome = await submit({ kind: 'extract', article });
      return outcome.ok ? { ok: true, extraction: outcome.result as Extraction } : outcome;
    },
    close,
  };
}
