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

/** Four cells: the sums of their four gates, and where those lie in a block of two such halves. */
interface Half {
  offset: number;
  sums: { offset: number; sum: Local<'v128'> }[];
  state: Local<'v128'>;
}

function makeHalf(offset: number, local: MakeLocal): Half {
  const sums = [0, 16, 32, 48].map((inner) => ({ offset: offset + inner, sum: local('v128') }));
  return { offset, sums, state: local('v128') };
}

/** From the gates' sums to the new cell state (stored) and the new hidden state (in `state`, as 32-bit integers). */
function advance(
  { offset, sums, state }: Half,
  { gate, scale, cell }: Record<'gate' | 'scale' | 'cell', Local<'i32'>>,
  local: MakeLocal,
): Statement[] {
  const kept = local('v128');
  const opening = local('v128');
  const [enter, forget, fresh, leave] = sums.map((one) =>
    addFloats(multiplyFloats(toFloats(one.sum), load(scale, one.offset)), load(gate, one.offset)),
  ) as [V128, V128, V128, V128];
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
 * One direction of an LSTM over a sentence. `gates` holds for each word what its input adds to the four gates; the
 * words are `gateStride` bytes apart, negative where the sentence is read from its end. `cells` is the cell state,
 * `previous` the hidden state before the first word (zeros). Gates lie eight cells together: input, forget, new and
 * output gate of four cells, then of the next four. `size` is bytes of a hidden state.
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
    const at = { gate: local('i32'), scale: local('i32'), cell: local('i32') };
    const input = local('v128');
    const [low, high] = [makeHalf(0, local), makeHalf(64, local)];
    const sums = [...low.sums, ...high.sums];
    const block = [
      ...sums.map(({ sum }) => set(sum, zeros)),
      set(k, constant(0)),
      repeatWhile(
        lessThan(k, size),
        set(input, loadSplat(add(previous, k))),
        ...sums.map(({ offset, sum }) => accumulate(sum, dot16(load(w, offset), input))),
        increase(w, 128),
        increase(k, 4),
      ),
      ...advance(low, at, local),
      ...advance(high, at, local),
      store(add(output, place), narrow(low.state, high.state)),
      increase(at.gate, 128),
      increase(at.scale, 128),
      increase(at.cell, 32),
      increase(place, 16),
    ];
    return [
      repeatWhile(
        lessThan(constant(0), words),
        set(place, constant(0)),
        set(w, weights),
        set(at.gate, gates),
        set(at.scale, scales),
        set(at.cell, cells),
        repeatWhile(lessThan(place, size), ...block),
        set(previous, output),
        increase(gates, gateStride),
        increase(output, outputStride),
        increase(words, -1),
      ),
    ];
  },
);
