// What the kernel's functions share: common steps, and the network's bent curves for four floats at once. Constants
// lie in memory: to load one is a single instruction, where V8 takes several to build a literal anew each time.
import {
  add,
  addFloats,
  addIntegers,
  constant,
  divideFloats,
  greater,
  type I32,
  type Local,
  lesser,
  loadSplat,
  multiplyFloats,
  nearest,
  type Statement,
  set,
  toIntegers,
  type V128,
} from './assembler.ts';

export const increase = (local: Local<'i32'>, by: I32 | number): Statement =>
  set(local, add(local, typeof by === 'number' ? constant(by) : by));
export const accumulate = (sum: Local<'v128'>, product: V128): Statement =>
  set(sum, addIntegers(sum, product));
/** Floats to the nearest 32-bit integers. */
export const toWords = (values: V128): V128 => toIntegers(nearest(values));

type MakeLocal = (type: 'v128') => Local<'v128'>;

/** From address 0 on. */
export const constants: number[] = [];

/** Four times the same float, out of memory. */
export function floats(value: number): V128 {
  const known = constants.indexOf(value);
  return loadSplat(constant(4 * (known < 0 ? constants.push(value) - 1 : known)));
}

/** Constants that a function loads once, at its start. */
export interface Constants {
  of: (value: number) => V128;
  /** To be done first. */
  loads: Statement[];
}

export function makeConstants(local: MakeLocal): Constants {
  const known = new Map<number, Local<'v128'>>();
  const loads: Statement[] = [];
  return {
    loads,
    of: (value) => {
      let found = known.get(value);
      if (!found) {
        found = local('v128');
        known.set(value, found);
        loads.push(set(found, floats(value)));
      }
      return found;
    },
  };
}

/** From here on the fraction below is 1 within its error. */
const LIMIT = 3.64;

/**
 * target = tanh(value), within 0.0012: Lambert's continued fraction, cut after x⁵.
 * x (945 + 105 x² + x⁴) / (945 + 420 x² + 15 x⁴)
 */
export function tanh(target: Local<'v128'>, value: V128, local: MakeLocal, { of }: Constants): Statement[] {
  const square = local('v128');
  const x = local('v128');
  const timesSquare = (sum: V128, factor: number): V128 => addFloats(multiplyFloats(sum, square), of(factor));
  const above = timesSquare(addFloats(square, of(105)), 945);
  const below = timesSquare(timesSquare(of(15), 420), 945);
  return [
    set(x, lesser(greater(value, of(-LIMIT)), of(LIMIT))),
    set(square, multiplyFloats(x, x)),
    set(target, divideFloats(multiplyFloats(x, above), below)),
  ];
}

/** target = 1 / (1 + e^-value), by the hyperbolic tangent of the half. */
export function logistic(
  target: Local<'v128'>,
  value: V128,
  local: MakeLocal,
  constants: Constants,
): Statement[] {
  const half = constants.of(0.5);
  return [
    ...tanh(target, multiplyFloats(value, half), local, constants),
    set(target, addFloats(multiplyFloats(target, half), half)),
  ];
}
