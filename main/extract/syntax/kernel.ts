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
  toFloats,
  type V128,
  zeros,
} from './assembler.ts';
import { accumulate, constants, floats, increase, toWords } from './idioms.ts';
import { OFFSETS, recurrences } from './recurrence.ts';
import { addRows, choose, compare } from './scoring.ts';

/** Keeps sums of up to 128 products of two such numbers within 32 bits. */
const HIDDEN_LIMIT = 4095;

/** A product does so many rows at once: each weight is loaded once for all of them, and their sums fit into registers. */
const ROWS = 4;

/** A product writes whole groups of rows: up to so many more than are asked for. */
export const SPARE_ROWS = ROWS - 1;

const zero = constant(0);

/**
 * output[row][column] = scales[column] · Σ inputs[row][k] · weights[column][k] + biases[column], in floats.
 * Inputs and weights are 16-bit integers; weights lie as `interleave` in matrix.ts puts them. Rows are done in
 * groups, see ROWS. `stride` is bytes from row to row.
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
    const part = local('v128');
    const rowsAtOnce = Array.from({ length: ROWS }, () => ({
      from: local('i32'),
      input: local('v128'),
      sums: OFFSETS.map((offset) => ({ offset, sum: local('v128') })),
    }));
    const finish = (sum: V128, offset: number): V128 =>
      addFloats(
        multiplyFloats(toFloats(sum), load(add(scales, place), offset)),
        load(add(biases, place), offset),
      );
    const every = rowsAtOnce.flatMap(({ sums }) => sums);
    return [
      set(row, zero),
      repeatWhile(
        lessThan(row, rows),
        set(place, zero),
        set(w, weights),
        set(out, add(output, multiply(row, columns))),
        repeatWhile(
          lessThan(place, columns),
          ...every.map(({ sum }) => set(sum, zeros)),
          set(k, zero),
          set(x, add(inputs, multiply(row, stride))),
          ...rowsAtOnce.flatMap(({ from }) => [set(from, x), set(x, add(x, stride))]),
          repeatWhile(
            lessThan(k, width),
            ...rowsAtOnce.map(({ from, input }) => set(input, loadSplat(add(from, k)))),
            ...OFFSETS.flatMap((offset, at) => [
              set(part, load(w, offset)),
              ...rowsAtOnce.flatMap(({ input, sums }) =>
                sums.slice(at, at + 1).map(({ sum }) => accumulate(sum, dot16(part, input))),
              ),
            ]),
            increase(w, 64),
            increase(k, 4),
          ),
          // stores stand together, or V8 could not join two vectors to one of 256 bits
          ...every.map(({ offset, sum }) => set(sum, finish(sum, offset))),
          set(x, out),
          ...rowsAtOnce.flatMap(({ sums }) => [
            ...sums.map(({ offset, sum }) => store(x, sum, offset)),
            set(x, add(x, columns)),
          ]),
          increase(out, 64),
          increase(place, 64),
        ),
        increase(row, ROWS),
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

type Call<Count extends number, Taken extends number[] = []> = Taken['length'] extends Count
  ? (...addresses: Taken) => void
  : Call<Count, [...Taken, number]>;

/** Addresses, strides and sizes are in bytes; what each function does is said above. */
export interface Kernel {
  product: Call<9>;
  recur4: Call<6>;
  recur2: Call<6>;
  recur1: Call<6>;
  rectify: Call<4>;
  compare: Call<6>;
  addRows: Call<4>;
  choose: Call<4>;
}

/** The first bytes of the memory hold the kernel's constants. */
export const RESERVED_BYTES = 16 * Math.ceil(constants.length / 4);

/** The functions over a memory. Compiled anew for each memory: it takes a millisecond or two. */
export function makeKernel(memory: WebAssembly.Memory): Kernel {
  new Float32Array(memory.buffer).set(constants);
  const module = new WebAssembly.Module(
    assemble([product, ...recurrences, rectify, compare, addRows, choose]),
  );
  return new WebAssembly.Instance(module, { kernel: { memory } }).exports as unknown as Kernel;
}
