import { type CallName, contract, type Input } from '../preload/contract.ts';
import type { Handlers } from './handlers.ts';

/** Finds the handler of a call and runs it on the parsed input; throws where there is none or the input is wrong. */
export function dispatch(handlers: Handlers, name: unknown, input: unknown): unknown {
  if (!isCallName(name)) throw new Error(`Unknown call: ${String(name)}`);
  return run(handlers, name, input);
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

function run<N extends CallName>(handlers: Handlers, name: N, input: unknown): unknown {
  return handlers[name](contract[name].input.parse(input) as Input<N>);
}
