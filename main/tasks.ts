// What main and its workers say to each other.
import type { MessagePort } from 'node:worker_threads';
import type { Engine } from './engine.ts';
import type { ArticleText } from './extract/model.ts';

export type Task = { kind: 'read'; file: string } | { kind: 'extract'; article: ArticleText };

/** Milliseconds that each character of an article may add, on a busy and slow machine. */
const EACH_CHARACTER = 0.25;

/** Milliseconds that a task may take, of which `base` is enough for any usual file: a book takes minutes. */
export function timeFor(task: Task, base: number): number {
  return task.kind === 'read' ? base : base + task.article.text.length * EACH_CHARACTER;
}

/** `thrown` is the message of an error that nobody expected. */
export type Answer = { result: unknown } | { thrown: string };

/** Answers every task that comes through the port. */
export function answerTasks(port: MessagePort, engine: Engine): void {
  port.on('message', (task: Task) => {
    answer(task, engine).then(
      (result) => port.postMessage({ result } satisfies Answer),
      (error: unknown) => port.postMessage({ thrown: messageOf(error) } satisfies Answer),
    );
  });
}

async function answer(task: Task, engine: Engine): Promise<unknown> {
  switch (task.kind) {
    case 'read':
      return engine.read(task.file);
    case 'extract':
      return engine.extract(task.article);
  }
}

/** What to tell of an error that nobody expected: the file may be sound. */
export function faultOf(message: string): string {
  return `Entente failed at this file, by a fault of its own (${message}).`;
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
