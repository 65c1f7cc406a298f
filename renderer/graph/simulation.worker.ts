// Runs the layout off the main thread. Ticks are counted; time only decides how many go into one message.
import type { FromLayout, ToLayout } from './messages.ts';
import { advance, createLayout, hold, type Layout, positions, release, warm } from './simulation.ts';

const SLICE = 24;
const scope = self as unknown as DedicatedWorkerGlobalScope;
let layout: Layout | null = null;
let run = 0;
let paused = false;
let scheduled = false;

function post(current: Layout): void {
  const message: FromLayout = { run, positions: positions(current), settled: current.left === 0 };
  scope.postMessage(message, [message.positions.buffer]);
}

function work(): void {
  scheduled = false;
  if (!layout || paused) return;
  const end = performance.now() + SLICE;
  do advance(layout, 1);
  while (layout.left > 0 && performance.now() < end);
  post(layout);
  if (layout.left > 0) schedule();
}

function schedule(): void {
  if (scheduled) return;
  scheduled = true;
  setTimeout(work, 4);
}

function take(message: ToLayout): void {
  if (message.kind === 'load') {
    run = message.run;
    layout = createLayout(message.input);
    return post(layout);
  }
  if (message.kind === 'pause') {
    paused = message.paused;
    return;
  }
  if (!layout) return;
  switch (message.kind) {
    case 'hold':
      return hold(layout, message.index, message);
    case 'release':
      return release(layout, message.index);
    case 'releaseAll':
      for (let index = 0; index < layout.bodies.length; index++) release(layout, index);
      return warm(layout, 0.5, 200);
  }
}

scope.onmessage = ({ data }: MessageEvent<ToLayout>) => {
  take(data);
  if (layout && layout.left > 0) schedule();
};
