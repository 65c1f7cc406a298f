// The kernel's function for LSTMs, whose words must be done one after the other.
import {
  add,
  addFloats,
  constant,
  defineFunction,
  dot16,
  type Local,
  lessThan,
  load,
  loadSplat,
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

type MakeLocal = (type: 'v128') => Local<'v128'>;

/** Four cells' gates at an address to their new cell state (stored) and hidden state (in `state`, 32-bit integers). */
function advance(
  state: Local<'v128'>,
  offset: number,
  { gate, cell }: Record<'gate' | 'cell', Local<'i32'>>,
  local: MakeLocal,
): Statement[] {
  const kept = local('v128');
  const opening = local('v128');
  const [enter, forget, fresh, leave] = [0, 16, 32, 48].map((inner) => load(gate, offset + inner)) as [
    V128,
    V128,
    V128,
    V128,
  ];
  const at = offset / 4;
  return [
    ...logistic(kept, forget, local),
    set(kept, multiplyFloats(kept, load(cell, at))),
    ...logistic(opening, enter, local),
    ...tanh(state, fresh, local),
    set(kept, addFloats(kept, multiplyFloats(opening, state))),
    store(cell, kept, at),
    ...tanh(state, kept, local),
    ...logistic(opening, leave, local),
    set(state, toWords(multiplyFloats(multiplyFloats(opening, state), floats(STATE_UNIT)))),
  ];
}

/**
 * One direction of an LSTM over a sentence. `gates` holds for each word what its input adds to the four gates, and is
 * overwritten; the words are `gateStride` bytes apart, negative where the sentence is read from its end. `cells` is the
 * cell state, `previous` the hidden state before the first word (zeros). Gates lie eight cells together: input, forget,
 * new and output gate of four cells, then of the next four. `size` is bytes of a hidden state.
 */
export const recur = defineFunction(
  'recur',
  [
    'gates',
    'gateStride',
    'words',
    'weights',
    'scales',
    'cells',
    'previous',
    'output',
    'outputStride',
    'size',
  ],
  ({ gates, gateStride, words, weights, scales, cells, previous, output, outputStride, size }, local) => {
    const place = local('i32');
    const k = local('i32');
    const w = local('i32');
    const scale = local('i32');
    const at = { gate: local('i32'), cell: local('i32') };
    const input = local('v128');
    const [low, high] = [local('v128'), local('v128')];
    const sums = [0, 16, 32, 48, 64, 80, 96, 112].map((offset) => ({ offset, sum: local('v128') }));
    // first what the state before adds to all gates, then all cells: mixed, each cell would wait for the one before
    const openGates = [
      ...sums.map(({ sum }) => set(sum, zeros)),
      set(k, constant(0)),
      repeatWhile(
        lessThan(k, size),
        set(input, loadSplat(add(previous, k))),
        ...sums.map(({ offset, sum }) => accumulate(sum, dot16(load(w, offset), input))),
        increase(w, 128),
        increase(k, 4),
      ),
      ...sums.map(({ offset, sum }) =>
        store(
          at.gate,
          addFloats(multiplyFloats(toFloats(sum), load(scale, offset)), load(at.gate, offset)),
          offset,
        ),
      ),
      increase(at.gate, 128),
      increase(scale, 128),
      increase(place, 16),
    ];
    const advanceCells = [
      ...advance(low, 0, at, local),
      ...advance(high, 64, at, local),
      store(add(output, place), narrow(low, high)),
      increase(at.gate, 128),
      increase(at.cell, 32),
      increase(place, 16),
    ];
    return [
      repeatWhile(
        lessThan(constant(0), words),
        set(w, weights),
        set(scale, scales),
        set(at.gate, gates),
        set(place, constant(0)),
        repeatWhile(lessThan(place, size), ...openGates),
        set(at.gate, gates),
        set(at.cell, cells),
        set(place, constant(0)),
        repeatWhile(lessThan(place, size), ...advanceCells),
        set(previous, output),
        increase(gates, gateStride),
        increase(output, outputStride),
        increase(words, -1),
      ),
    ];
  },
);
