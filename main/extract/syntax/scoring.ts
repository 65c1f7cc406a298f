// The kernel's functions for scores: of every word as the head of every other, and which class scores most.
import {
  add,
  addFloats,
  constant,
  defineFunction,
  dot16,
  equal,
  greater,
  highestBits,
  isZero,
  lessThan,
  load,
  loadInteger,
  multiply,
  repeatWhile,
  set,
  store,
  storeInteger,
  sumLanes,
  trailingZeros,
  turned,
  zeros,
} from './assembler.ts';
import { accumulate, increase } from './idioms.ts';

const zero = constant(0);

/**
 * output[a][b] = Σ queries[a][k] · rows[b][k] as 32-bit integers; `last` and `end` are where queries and rows end, `width`
 * is bytes of a row.
 */
export const compare = defineFunction(
  'compare',
  ['queries', 'last', 'rows', 'end', 'width', 'output'],
  ({ queries, last, rows, end, width, output }, local) => {
    const row = local('i32');
    const k = local('i32');
    const sum = local('v128');
    return [
      repeatWhile(
        lessThan(queries, last),
        set(row, rows),
        repeatWhile(
          lessThan(row, end),
          set(sum, zeros),
          set(k, zero),
          repeatWhile(
            lessThan(k, width),
            accumulate(sum, dot16(load(add(queries, k)), load(add(row, k)))),
            increase(k, 16),
          ),
          storeInteger(output, sumLanes(sum)),
          increase(output, 4),
          increase(row, width),
        ),
        increase(queries, width),
      ),
    ];
  },
);

/** To each row of floats adds those at an address; `addresses` up to `end` are theirs, `width` is bytes of a row. */
export const addRows = defineFunction(
  'addRows',
  ['rows', 'addresses', 'end', 'width'],
  (parameters, local) => {
    const { rows, addresses, end, width } = parameters;
    const from = local('i32');
    const k = local('i32');
    return [
      repeatWhile(
        lessThan(addresses, end),
        set(from, loadInteger(addresses)),
        set(k, zero),
        repeatWhile(
          lessThan(k, width),
          store(add(rows, k), addFloats(load(add(rows, k)), load(add(from, k)))),
          increase(k, 16),
        ),
        increase(addresses, 4),
        increase(rows, width),
      ),
    ];
  },
);

/**
 * Where in each row the largest number is, the first of equals: in bytes from its start. Rows up to `end` have `width` bytes.
 */
export const choose = defineFunction('choose', ['rows', 'end', 'width', 'output'], (parameters, local) => {
  const { rows, end, width, output } = parameters;
  const k = local('i32');
  const most = local('v128');
  const found = local('i32');
  return [
    repeatWhile(
      lessThan(rows, end),
      set(most, load(rows)),
      set(k, constant(16)),
      repeatWhile(lessThan(k, width), set(most, greater(most, load(add(rows, k)))), increase(k, 16)),
      set(most, greater(most, turned(most, 2))),
      set(most, greater(most, turned(most, 1))),
      set(k, constant(-16)),
      repeatWhile(isZero(found), increase(k, 16), set(found, highestBits(equal(load(add(rows, k)), most)))),
      storeInteger(output, add(multiply(trailingZeros(found), constant(4)), k)),
      set(found, zero),
      increase(output, 4),
      increase(rows, width),
    ),
  ];
});
