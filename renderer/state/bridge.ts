// The typed way to the main process; the only user of window.entente's `call`.
import type { CallName, Input, Output } from '../../preload/contract.ts';
import type { Bridge } from '../../preload/shapes.ts';

declare global {
  interface Window {
    entente: Bridge;
  }
}

type Arguments<N extends CallName> = undefined extends Input<N> ? [] : [Input<N>];

/** Calls the main process. Rejects only on a bug there: expected failures are values. */
export function call<N extends CallName>(name: N, ...input: Arguments<N>): Promise<Output<N>> {
  return window.entente.call(name, input[0]) as Promise<Output<N>>;
}
