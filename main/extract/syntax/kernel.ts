// The arithmetic of the network as WebAssembly with vector instructions. Products are sums of integers, the rest
// are float operations that the standard fixes to the last bit, in a fixed order: every machine gives the same.
import {
  add,
  addFloats,
  assemble,
  constant,
  defineFunction,
  dot16,
  greater,
  lesser,
  lessThan,
  load,
  loadSplat,
  multiply,
  multiplyFloats,
  narrow,
  repeatWhile,
  type Statement,
  set,
  store,
  storeInteger,
  sumLanes,
  toFloats,
  type V128,
  zeros,
} from './assembler.ts';
import { accumulate, constants, floats, increase, toWords } from './idioms.ts';
import { recur, recurTwice } from './recurrence.ts';

/** Keeps sums of up to 128 products of two such numbers within 32 bits. */
const HIDDEN_LIMIT = 4095;

const zero = constant(0);

/**
 * output[row][column] = scales[column] · Σ inputs[row][k] · weights[column][k] + biases[column], in floats.
 * Inputs and weights are 16-bit integers; weights lie as `interleave` in matrix.ts puts them. Two rows are done at a
 * time, so one more than asked for is written where their number is odd. `stride` is bytes from row to row.
 */
const product = defineFunction(
  'product',
  ['inputs', 'stride', 'rows', 'weights', 'scales', 'biases', 'output', 'columns', 'width'],
  ({ inputs, stride, rows, weights, scales, biases, output, columns, width }, local) => {
    const row = local('i32');
    const k = local('i32');
    const x = local('i32');
    const w = local('i32');
    const out = local('i32');
    const place = local('i32');
    const first = local('v128');
    const second = local('v128');
    const part = local('v128');
    const sums = [0, 16, 32, 48].map((offset) => ({ offset, one: local('v128'), two: local('v128') }));
    const finish = (sum: V128, offset: number): V128 =>
      addFloats(
        multiplyFloats(toFloats(sum), load(add(scales, place), offset)),
        load(add(biases, place), offset),
      );
    return [
      set(row, zero),
      repeatWhile(
        lessThan(row, rows),
        set(place, zero),
        set(w, weights),
        set(out, add(output, multiply(row, columns))),
        repeatWhile(
          lessThan(place, columns),
          ...sums.flatMap(({ one, two }) => [set(one, zeros), set(two, zeros)]),
          set(k, zero),
          set(x, add(inputs, multiply(row, stride))),
          repeatWhile(
            lessThan(k, width),
            set(first, loadSplat(x)),
            set(second, loadSplat(add(x, stride))),
            ...sums.flatMap(({ offset, one, two }) => [
              set(part, load(w, offset)),
              accumulate(one, dot16(part, first)),
              accumulate(two, dot16(part, second)),
            ]),
            increase(x, 4),
            increase(w, 64),
            increase(k, 4),
          ),
          // stores stand together, or V8 could not join two vectors to one of 256 bits
          ...sums.flatMap(({ offset, one, two }) => [
            set(one, finish(one, offset)),
            set(two, finish(two, offset)),
          ]),
          ...sums.map(({ offset, one }) => store(out, one, offset)),
          set(x, add(out, columns)),
          ...sums.map(({ offset, two }) => store(x, two, offset)),
          increase(out, 64),
          increase(place, 64),
        ),
        increase(row, 2),
      ),
    ];
  },
);

/**
 * output = round(factor · leaky(input)) as 16-bit integers, at most HIDDEN_LIMIT. `bytes` (of the output) is a multiple
 * of 16; `factor` is the address of four times the factor and four times what negative numbers are multiplied with.
 */
const rectify = defineFunction('rectify', ['input', 'factor', 'output', 'bytes'], (parameters, local) => {
  const { input, factor, output, bytes } = parameters;
  const at = local('i32');
  const value = local('v128');
  const low = local('v128');
  const rectified = (offset: number): Statement[] => [
    set(value, load(input, offset)),
    set(value, multiplyFloats(greater(value, multiplyFloats(value, load(factor, 16))), load(factor))),
    set(value, toWords(lesser(greater(value, floats(-HIDDEN_LIMIT)), floats(HIDDEN_LIMIT)))),
  ];
  return [
    set(at, zero),
    repeatWhile(
      lessThan(at, bytes),
      ...rectified(0),
      set(low, value),
      ...rectified(16),
      store(add(output, at), narrow(low, value)),
      increase(input, 32),
      increase(at, 16),
    ),
  ];
});

/** output[b] = Σ a[k] · rows[b][k] as 32-bit integers; `end` is where the rows end, `width` is bytes of a row. */
const compare = defineFunction('compare', ['a', 'rows', 'end', 'width', 'output'], (parameters, local) => {
  const { a, rows, end, width, output } = parameters;
  const k = local('i32');
  const sum = local('v128');
  return [
    repeatWhile(
      lessThan(rows, end),
      set(sum, zeros),
      set(k, zero),
      repeatWhile(
        lessThan(k, width),
        accumulate(sum, dot16(load(add(a, k)), load(add(rows, k)))),
        increase(k, 16),
      ),
      storeInteger(output, sumLanes(sum)),
      increase(output, 4),
      increase(rows, width),
    ),
  ];
});

type Call<Count extends number, Taken extends number[] = []> = Taken['length'] extends Count
  ? (...addresses: Taken) => void
  : Call<Count, [...Taken, number]>;

/** Addresses, strides and sizes are in bytes; what each function does is said above. */
export interface Kernel {
  product: Call<9>;
  recur: Call<6>;
  recurTwice: Call<6>;
  rectify: Call<4>;
  compare: Call<5>;
}

/** The first bytes of the memory hold the kernel's constants. */
export const RESERVED_BYTES = 16 * Math.ceil(constants.length / 4);

/** The functions over a memory. Compiled anew for each memory: it takes a millisecond or two. */
export function makeKernel(memory: WebAssembly.Memory): Kernel {
  new Float32Array(memory.buffer).set(constants);
  const module = new WebAssembly.Module(assemble([product, recur, recurTwice, rectify, compare]));
  return new WebAssembly.Instance(module, { kernel: { memory } }).exports as unknown as Kernel;
}
