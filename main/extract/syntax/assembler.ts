// A small assembler for WebAssembly: an expression is the bytes that leave its value on the stack.
// Opcodes: WebAssembly specification 2.0, "Binary Format", https://www.w3.org/TR/wasm-core-2/.

type ValueType = 'i32' | 'v128';

/** Bytes that compute a value of a type; 'none' where they only do something. */
export interface Code<T extends ValueType | 'none'> {
  readonly type: T;
  readonly bytes: readonly number[];
}

export type I32 = Code<'i32'>;
export type V128 = Code<'v128'>;
export type Statement = Code<'none'>;

/** A parameter or local variable of a function. */
export interface Local<T extends ValueType> extends Code<T> {
  readonly index: number;
}

const TYPE_BYTES: Record<ValueType, number> = { i32: 0x7f, v128: 0x7b };

/** LEB128, unsigned. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 127) | (rest > 127 ? 128 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

/** LEB128, signed. */
function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 127;
    rest >>= 7;
    if ((rest === 0 && low < 64) || (rest === -1 && low >= 64)) return [...bytes, low];
    bytes.push(low | 128);
  }
}

function code<T extends ValueType | 'none'>(type: T, ...parts: (readonly number[])[]): Code<T> {
  return { type, bytes: parts.flat() };
}

// numbers

export const constant = (value: number): I32 => code('i32', [0x41], signed(value));
const onIntegers = (opcode: number) => (a: I32, b: I32) => code('i32', a.bytes, b.bytes, [opcode]);
export const add = onIntegers(0x6a);
export const multiply = onIntegers(0x6c);
export const lessThan = onIntegers(0x48);

// vectors: 128 bits, as eight 16-bit or four 32-bit integers or four 32-bit floats

const onVectors =
  (opcode: number) =>
  (...operands: V128[]): V128 =>
    code('v128', ...operands.map(({ bytes }) => bytes), [0xfd], unsigned(opcode));

/** The sums of two neighbouring products of 16-bit integers each. */
export const dot16 = onVectors(0xba);
export const addIntegers = onVectors(0xae);
export const toFloats = onVectors(0xfa);
/** Floats to integers; call `nearest` first to round. */
export const toIntegers = onVectors(0xf8);
export const nearest = onVectors(0x6a);
/** Eight 16-bit integers from twice four of 32 bits; what does not fit becomes the nearest that does. */
export const narrow = onVectors(0x85);
export const addFloats = onVectors(0xe4);
export const multiplyFloats = onVectors(0xe6);
export const divideFloats = onVectors(0xe7);
export const lesser = onVectors(0xea);
export const greater = onVectors(0xeb);

export const equal = onVectors(0x41);

/** 128 bits of 0. */
export const zeros: V128 = code(
  'v128',
  [0xfd, 0x0c],
  Array.from({ length: 16 }, () => 0),
);

const memory = (opcode: number, at: I32, offset: number) =>
  code('v128', at.bytes, [0xfd], unsigned(opcode), [0], unsigned(offset));

export const load = (at: I32, offset = 0): V128 => memory(0x00, at, offset);
/** Four times the same 32 bits. */
export const loadSplat = (at: I32, offset = 0): V128 => memory(0x09, at, offset);

export const store = (at: I32, value: V128, offset = 0): Statement =>
  code('none', at.bytes, value.bytes, [0xfd, 0x0b, 0], unsigned(offset));

/** The same four numbers, each as far to the left as told: by one or by two. */
export const turned = (value: V128, by: 1 | 2): V128 =>
  code(
    'v128',
    value.bytes,
    value.bytes,
    [0xfd, 0x0d],
    Array.from({ length: 16 }, (_, byte) => (byte + 4 * by) % 16),
  );

/** A bit for each of the four 32-bit numbers: its highest. */
export const highestBits = (value: V128): I32 => code('i32', value.bytes, [0xfd], unsigned(0xa4));
export const trailingZeros = (value: I32): I32 => code('i32', value.bytes, [0x68]);
export const isZero = (value: I32): I32 => code('i32', value.bytes, [0x45]);

/** The sum of the four 32-bit integers. */
export function sumLanes(value: Local<'v128'>): I32 {
  const lane = (index: number): I32 => code('i32', value.bytes, [0xfd, 0x1b, index]);
  return add(add(lane(0), lane(1)), add(lane(2), lane(3)));
}

export const loadInteger = (at: I32, offset = 0): I32 => code('i32', at.bytes, [0x28, 2], unsigned(offset));

export const storeInteger = (at: I32, value: I32, offset = 0): Statement =>
  code('none', at.bytes, value.bytes, [0x36, 2], unsigned(offset));

// statements

export const set = <T extends ValueType>(local: Local<T>, value: Code<T>): Statement =>
  code('none', value.bytes, [0x21], unsigned(local.index));

/** Does the statements, then again for as long as the condition holds. */
export const repeatWhile = (condition: I32, ...body: Statement[]): Statement =>
  code('none', [0x03, 0x40], ...body.map(({ bytes }) => bytes), condition.bytes, [0x0d, 0, 0x0b]);

// functions and the module

export interface KernelFunction {
  name: string;
  parameters: number;
  locals: ValueType[];
  body: readonly number[];
}

/** Hands `write` the parameters by their names, and the way to further locals; it returns the statements. */
export function defineFunction<Name extends string>(
  name: string,
  names: readonly Name[],
  write: (
    parameters: Record<Name, Local<'i32'>>,
    local: <T extends ValueType>(type: T) => Local<T>,
  ) => Statement[],
): KernelFunction {
  const locals: ValueType[] = [];
  const make = <T extends ValueType>(type: T, index: number): Local<T> => ({
    ...code(type, [0x20], unsigned(index)),
    index,
  });
  const local = <T extends ValueType>(type: T) => make(type, names.length + locals.push(type) - 1);
  const parameters = Object.fromEntries(names.map((one, index) => [one, make('i32', index)]));
  const body = write(parameters as Record<Name, Local<'i32'>>, local).flatMap(({ bytes }) => bytes);
  return { name, parameters: names.length, locals, body };
}

const sized = (bytes: readonly number[]) => [...unsigned(bytes.length), ...bytes];
const list = (items: (readonly number[])[]) => [...unsigned(items.length), ...items.flat()];
const text = (value: string) => sized([...new TextEncoder().encode(value)]);

/** What every module begins with: its name, and the version of the format. */
const MAGIC = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** The bytes of a module that imports its memory as "kernel" "memory" and exports the functions. */
export function assemble(functions: KernelFunction[]): Uint8Array<ArrayBuffer> {
  const section = (id: number, content: readonly number[]) => [id, ...sized(content)];
  const types = functions.map(({ parameters }) => [
    0x60,
    ...list(Array.from({ length: parameters }, () => [TYPE_BYTES.i32])),
    0,
  ]);
  const bodies = functions.map(({ locals, body }) =>
    sized([...list(locals.map((type) => [1, TYPE_BYTES[type]])), ...body, 0x0b]),
  );
  return Uint8Array.from([
    ...MAGIC,
    ...section(1, list(types)),
    ...section(2, list([[...text('kernel'), ...text('memory'), 2, 0, 1]])),
    ...section(3, list(functions.map((_, index) => unsigned(index)))),
    ...section(7, list(functions.map(({ name }, index) => [...text(name), 0, ...unsigned(index)]))),
    ...section(10, list(bodies)),
  ]);
}
