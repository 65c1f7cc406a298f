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
import { accumulate, type Constants, increase, logistic, makeConstants, tanh, toWords } from './idioms.ts';

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

/** Where the vectors of a block of sixteen numbers are, in bytes. */
export const OFFSETS = [0, 16, 32, 48] as const;

/** Half of the eight cells that are advanced together. */
interface Cells {
  /** Bytes to the half's gates of a kind, and to its cells. */
  offset: number;
  kept: Local<'v128'>;
  opening: Local<'v128'>;
  state: Local<'v128'>;
}

/** Gates to the new cell state, in `kept`. */
function renew(
  { offset, kept, opening, state }: Cells,
  { work, before }: Lane,
  cell: I32,
  local: MakeLocal,
  constants: Constants,
): Statement[] {
  const [enter, forget, fresh] = [0, 32, 64].map((kind) => load(work, kind + offset)) as [V128, V128, V128];
  return [
    ...logistic(kept, forget, local, constants),
    set(kept, multiplyFloats(kept, load(add(before, cell), offset))),
    ...logistic(opening, enter, local, constants),
    ...tanh(state, fresh, local, constants),
    set(kept, addFloats(kept, multiplyFloats(opening, state))),
  ];
}

/** The new cell state to the hidden state, in `state` as 32-bit integers. */
function reveal(
  { offset, kept, opening, state }: Cells,
  { work }: Lane,
  local: MakeLocal,
  constants: Constants,
): Statement[] {
  return [
    ...tanh(state, kept, local, constants),
    ...logistic(opening, load(work, 96 + offset), local, constants),
    set(state, toWords(multiplyFloats(multiplyFloats(opening, state), constants.of(STATE_UNIT)))),
  ];
}

interface Walk {
  lanes: Lane[];
  /** Where the words' weights and scales are read, and where in a word's gates or state the lanes are, in bytes. */
  weight: Local<'i32'>;
  scale: Local<'i32'>;
  place: Local<'i32'>;
  /** Bytes of a hidden state. */
  size: Local<'i32'>;
}

/** What the state before adds to sixteen gates of each lane. */
function openGates({ lanes, weight, scale, place, size }: Walk, local: MakeLocal): Statement[] {
  const k = local('i32');
  const part = local('v128');
  return [
    ...lanes.flatMap(({ sums }) => sums.map((sum) => set(sum, zeros))),
    set(k, constant(0)),
    repeatWhile(
      lessThan(k, size),
      ...lanes.map(({ input, previous }) => set(input, loadSplat(add(previous, k)))),
      ...OFFSETS.flatMap((offset, at) => [
        set(part, load(weight, offset)),
        ...lanes.map(({ sums, input }) => accumulate(sums[at] as Local<'v128'>, dot16(part, input))),
      ]),
      increase(weight, 64),
      increase(k, 4),
    ),
    // stores stand together, or V8 could not join two vectors to one of 256 bits
    ...lanes.flatMap(({ sums, gates }) =>
      sums.map((sum, at) => {
        const offset = OFFSETS[at] as number;
        const scaled = multiplyFloats(toFloats(sum), load(scale, offset));
        return set(sum, addFloats(scaled, load(add(gates, place), offset)));
      }),
    ),
    ...lanes.flatMap(({ sums, work }) => [
      set(k, add(work, place)),
      ...sums.map((sum, at) => store(k, sum, OFFSETS[at] as number)),
    ]),
    increase(scale, 64),
    increase(place, 64),
  ];
}

/** All cells of a lane, eight at a time. */
function advanceCells(
  lane: Lane,
  { place, size }: Walk,
  local: MakeLocal,
  constants: Constants,
): Statement[] {
  const [cell, target] = [local('i32'), local('i32')];
  const halves = [0, 16].map((offset) => ({
    offset,
    kept: local('v128'),
    opening: local('v128'),
    state: local('v128'),
  })) as [Cells, Cells];
  return [
    set(place, constant(0)),
    set(cell, constant(0)),
    repeatWhile(
      lessThan(place, size),
      ...halves.flatMap((half) => renew(half, lane, cell, local, constants)),
      set(target, add(lane.after, cell)),
      ...halves.map(({ offset, kept }) => store(target, kept, offset)),
      ...halves.flatMap((half) => reveal(half, lane, local, constants)),
      store(add(lane.output, place), narrow(halves[0].state, halves[1].state)),
      increase(lane.work, 128),
      increase(cell, 32),
      increase(place, 16),
    ),
  ];
}

/**
 * One direction of an LSTM over sentences, so many of them side by side: each weight is read once for all. `steps` up to
 * `end` hold for each word, the lanes' next to each other, five addresses: what the word's input adds to the four gates;
 * the hidden state before, and where the new one goes; the cell state before, and where the new one goes. What is before
 * a sentence are zeros. Gates lie eight cells together: input, forget, new and output gate of each. `size` is bytes of a
 * hidden state; `work` has room for a word's gates, eight times as much, for each lane.
 */
function recurrence(count: number): KernelFunction {
  return defineFunction(
    `recur${count}`,
    ['steps', 'end', 'weights', 'scales', 'work', 'size'],
    ({ steps, end, weights, scales, work, size }, local) => {
      const constants = makeConstants(local);
      const lanes = Array.from({ length: count }, () => makeLane(local));
      const walk = { lanes, weight: local('i32'), scale: local('i32'), place: local('i32'), size };
      const advance = lanes.flatMap((lane) => advanceCells(lane, walk, local, constants));
      return [
        ...constants.loads,
        repeatWhile(
          lessThan(steps, end),
          set(walk.weight, weights),
          set(walk.scale, scales),
          set(walk.place, constant(0)),
          ...lanes.flatMap((lane, index) => [
            ...PLACES.map((field, at) => set(lane[field], loadInteger(steps, 4 * (STEP * index + at)))),
            set(lane.work, add(work, multiply(size, constant(8 * index)))),
          ]),
          // first what the states before add to all gates, then all cells: mixed, each cell would wait for the one before
          repeatWhile(lessThan(walk.place, multiply(size, constant(8))), ...openGates(walk, local)),
          ...advance,
          increase(steps, 4 * STEP * count),
        ),
      ];
    },
  );
}

/** For four sentences at a time, for two, and for one. More would need more registers than there are. */
export const recurrences = [recurrence(4), recurrence(2), recurrence(1)];
