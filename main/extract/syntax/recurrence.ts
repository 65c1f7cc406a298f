// The kernel's functions for LSTMs, whose words must be done one after the other.
import {
  add,
  addFloats,
  constant,
  defineFunction,
  dot16,
  type I32,
  type KernelFunction,
  type Local,
  lessThan,
  load,
  loadInteger,
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
import { accumulate, floats, increase, logistic, tanh, toWords } from './idioms.ts';

/** Hidden states lie between -1 and 1; as 16-bit integers they are so many times larger. */
export const STATE_UNIT = 32767;

/** Addresses in a step, see `recurrence`. */
export const STEP = 5;
const PLACES = ['gates', 'previous', 'output', 'before', 'after'] as const;

type MakeLocal = <T extends 'i32' | 'v128'>(type: T) => Local<T>;

/** Where a lane's step reads and writes. */
type Places = Record<(typeof PLACES)[number], Local<'i32'>>;

interface Lane extends Places {
  /** All gates of the step. */
  work: Local<'i32'>;
  input: Local<'v128'>;
  sums: Local<'v128'>[];
}

function makeLane(local: MakeLocal): Lane {
  return {
    gates: local('i32'),
    previous: local('i32'),
    output: local('i32'),
    before: local('i32'),
    after: local('i32'),
    work: local('i32'),
    input: local('v128'),
    sums: OFFSETS.map(() => local('v128')),
  };
}

/** Bytes from vector to vector in a block of sixteen gates. */
const OFFSETS = [0, 16, 32, 48] as const;

/** Four cells' gates to their new cell state (stored) and hidden state (in `state`, 32-bit integers). */
function advance(
  state: Local<'v128'>,
  offset: number,
  { work, before, after }: Lane,
  cell: I32,
  local: MakeLocal,
): Statement[] {
  const kept = local('v128');
  const opening = local('v128');
  const [enter, forget, fresh, leave] = OFFSETS.map((inner) => load(work, offset + inner)) as [
    V128,
    V128,
    V128,
    V128,
  ];
  return [
    ...logistic(kept, forget, local),
    set(kept, multiplyFloats(kept, load(add(before, cell), offset / 4))),
    ...logistic(opening, enter, local),
    ...tanh(state, fresh, local),
    set(kept, addFloats(kept, multiplyFloats(opening, state))),
    store(add(after, cell), kept, offset / 4),
    ...tanh(state, kept, local),
    ...logistic(opening, leave, local),
    set(state, toWords(multiplyFloats(multiplyFloats(opening, state), floats(STATE_UNIT)))),
  ];
}

/**
 * One direction of an LSTM over sentences, so many of them side by side: each weight is read once for all. `steps` up to
 * `end` hold for each word, the lanes' next to each other, five addresses: what the word's input adds to the four gates;
 * the hidden state before, and where the new one goes; the cell state before, and where the new one goes. What is before
 * a sentence are zeros. Gates lie four cells together: input, forget, new and output gate of each. `size` is bytes of a
 * hidden state; `work` has room for a word's gates, eight times as much, for each lane.
 */
function recurrence(name: string, count: number): KernelFunction {
  return defineFunction(
    name,
    ['steps', 'end', 'weights', 'scales', 'work', 'size'],
    ({ steps, end, weights, scales, work, size }, local) => {
      const [place, k, w, scale, cell] = [
        local('i32'),
        local('i32'),
        local('i32'),
        local('i32'),
        local('i32'),
      ];
      const [part, low, high] = [local('v128'), local('v128'), local('v128')];
      const lanes = Array.from({ length: count }, () => makeLane(local));
      const enterLanes = lanes.flatMap((lane, index) => [
        ...PLACES.map((name, field) => set(lane[name], loadInteger(steps, 4 * (STEP * index + field)))),
        set(lane.work, add(work, multiply(size, constant(8 * index)))),
      ]);
      const openGates = [
        ...lanes.flatMap(({ sums }) => sums.map((sum) => set(sum, zeros))),
        set(k, constant(0)),
        repeatWhile(
          lessThan(k, size),
          ...lanes.map(({ input, previous }) => set(input, loadSplat(add(previous, k)))),
          ...OFFSETS.flatMap((offset, at) => [
            set(part, load(w, offset)),
            ...lanes.map(({ sums, input }) => accumulate(sums[at] as Local<'v128'>, dot16(part, input))),
          ]),
          increase(w, 64),
          increase(k, 4),
        ),
        ...lanes.flatMap(({ sums, gates, work: own }) =>
          sums.map((sum, at) => {
            const offset = OFFSETS[at] as number;
            const scaled = multiplyFloats(toFloats(sum), load(scale, offset));
            return store(add(own, place), addFloats(scaled, load(add(gates, place), offset)), offset);
          }),
        ),
        increase(scale, 64),
        increase(place, 64),
      ];
      const advanceCells = lanes.flatMap((lane) => [
        set(place, constant(0)),
        set(cell, constant(0)),
        repeatWhile(
          lessThan(place, size),
          ...advance(low, 0, lane, cell, local),
          ...advance(high, 64, lane, cell, local),
          store(add(lane.output, place), narrow(low, high)),
          increase(lane.work, 128),
          increase(cell, 32),
          increase(place, 16),
        ),
      ]);
      return [
        repeatWhile(
          lessThan(steps, end),
          set(w, weights),
          set(scale, scales),
          set(place, constant(0)),
          ...enterLanes,
          // first what the states before add to all gates, then all cells: mixed, each cell would wait for the one before
          repeatWhile(lessThan(place, multiply(size, constant(8))), ...openGates),
          ...advanceCells,
          increase(steps, 4 * STEP * count),
        ),
      ];
    },
  );
}

/** For one sentence, and for two at a time. */
export const recur = recurrence('recur', 1);
export const recurTwice = recurrence('recurTwice', 2);
