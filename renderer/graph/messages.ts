// What the window and the layout's worker tell each other.
import type { LayoutInput } from './simulation.ts';

export type ToLayout =
  | { kind: 'load'; run: number; input: LayoutInput }
  | { kind: 'hold'; index: number; x: number; y: number }
  | { kind: 'release'; index: number }
  | { kind: 'releaseAll' }
  | { kind: 'pause'; paused: boolean };

export interface FromLayout {
  run: number;
  positions: Float32Array;
  /** True once no ticks are left. */
  settled: boolean;
}
