// The arc-eager transition system (Nivre 2003) with shared structure: a state is four integers, and what is
// known of a word (its head, its outermost children) lies in immutable records that states share.

export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT = 2;
export const RIGHT = 3;
export const ACTIONS = 4;

// fields of a record
export const TOKEN = 0;
const BELOW = 1;
export const HEAD = 2;
export const LEFT_1 = 3;
export const LEFT_2 = 4;
export const RIGHT_1 = 5;
export const RIGHT_2 = 6;
export const LEFT_COUNT = 7;
export const RIGHT_COUNT = 8;
const FIELDS = 9;

/** Record 0 is "nothing"; its token is `count`, where the input holds padding. */
export interface Records {
  fields: Int32Array;
  used: number;
  count: number;
}

/** States lie in parallel arrays; `parent` and `action` lead back to the start. */
export interface States {
  stack: Int32Array;
  front: Int32Array;
  position: Int32Array;
  parent: Int32Array;
  action: Int8Array;
  score: Float64Array;
  used: number;
}

export function makeRecords(): Records {
  return { fields: new Int32Array(FIELDS * 4096), used: 0, count: 0 };
}

export function makeStates(): States {
  const size = 4096;
  return {
    stack: new Int32Array(size),
    front: new Int32Array(size),
    position: new Int32Array(size),
    parent: new Int32Array(size),
    action: new Int8Array(size),
    score: new Float64Array(size),
    used: 0,
  };
}

/** Forgets the last sentence and makes state 0 for one of `count` words. */
export function start(records: Records, states: States, count: number): void {
  records.used = 0;
  records.count = count;
  newRecord(records, count, 0);
  states.used = 0;
  pushState(states, 0, newRecord(records, 0, 0), 0, -1, -1, 0);
}

function newRecord(records: Records, token: number, below: number): number {
  const id = records.used++;
  growRecords(records);
  const base = id * FIELDS;
  records.fields.fill(0, base, base + FIELDS);
  records.fields[base + TOKEN] = token;
  records.fields[base + BELOW] = below;
  return id;
}

function copyRecord(records: Records, from: number): number {
  const id = records.used++;
  growRecords(records);
  records.fields.copyWithin(id * FIELDS, from * FIELDS, from * FIELDS + FIELDS);
  return id;
}

function growRecords(records: Records): void {
  if ((records.used + 1) * FIELDS <= records.fields.length) return;
  const grown = new Int32Array(records.fields.length * 2);
  grown.set(records.fields);
  records.fields = grown;
}

function pushState(
  states: States,
  stack: number,
  front: number,
  position: number,
  parent: number,
  action: number,
  score: number,
): number {
  const id = states.used++;
  if (id >= states.stack.length) growStates(states);
  states.stack[id] = stack;
  states.front[id] = front;
  states.position[id] = position;
  states.parent[id] = parent;
  states.action[id] = action;
  states.score[id] = score;
  return id;
}

function growStates(states: States): void {
  const size = states.stack.length * 2;
  const grow = (old: Int32Array) => {
    const grown = new Int32Array(size);
    grown.set(old);
    return grown;
  };
  states.stack = grow(states.stack);
  states.front = grow(states.front);
  states.position = grow(states.position);
  states.parent = grow(states.parent);
  const action = new Int8Array(size);
  action.set(states.action);
  states.action = action;
  const score = new Float64Array(size);
  score.set(states.score);
  states.score = score;
}

/** One field of a record. */
export function field(records: Records, record: number, name: number): number {
  return records.fields[record * FIELDS + name] as number;
}

/** The record below the stack's top. */
export function below(records: Records, record: number): number {
  return field(records, record, BELOW);
}

/** True once every word has left the buffer. */
export function isFinal(records: Records, states: States, state: number): boolean {
  return (states.position[state] as number) >= records.count;
}

/** Whether an action may be taken in a state that is not final. */
export function isLegal(records: Records, states: States, state: number, action: number): boolean {
  const top = states.stack[state] as number;
  switch (action) {
    case SHIFT:
      return true;
    case REDUCE:
      return top !== 0 && field(records, top, HEAD) !== 0;
    case LEFT:
      return top !== 0 && field(records, top, HEAD) === 0;
    default:
      return top !== 0;
  }
}

/** Takes an action and returns the new state; `score` is the score of the whole way to it. */
export function advance(
  records: Records,
  states: States,
  state: number,
  action: number,
  score: number,
): number {
  const top = states.stack[state] as number;
  const front = states.front[state] as number;
  const position = states.position[state] as number;
  switch (action) {
    case SHIFT: {
      const pushed = copyRecord(records, front);
      records.fields[pushed * FIELDS + BELOW] = top;
      const next = newRecord(records, position + 1, 0);
      return pushState(states, pushed, next, position + 1, state, action, score);
    }
    case REDUCE:
      return pushState(states, reduceTop(records, top), front, position, state, action, score);
    case LEFT: {
      const next = copyRecord(records, front);
      const base = next * FIELDS;
      records.fields[base + LEFT_2] = records.fields[base + LEFT_1] as number;
      records.fields[base + LEFT_1] = top;
      records.fields[base + LEFT_COUNT] = (records.fields[base + LEFT_COUNT] as number) + 1;
      return pushState(states, below(records, top), next, position, state, action, score);
    }
    default: {
      const pushed = attachRight(records, top, front);
      const next = newRecord(records, position + 1, 0);
      return pushState(states, pushed, next, position + 1, state, action, score);
    }
  }
}

/** A reduced word hangs on the one below it; that one's record learns the word's final children. */
function reduceTop(records: Records, top: number): number {
  const refreshed = copyRecord(records, below(records, top));
  records.fields[refreshed * FIELDS + RIGHT_1] = top;
  return refreshed;
}

function attachRight(records: Records, top: number, front: number): number {
  const head = copyRecord(records, top);
  const child = copyRecord(records, front);
  const base = head * FIELDS;
  records.fields[base + RIGHT_2] = records.fields[base + RIGHT_1] as number;
  records.fields[base + RIGHT_1] = child;
  records.fields[base + RIGHT_COUNT] = (records.fields[base + RIGHT_COUNT] as number) + 1;
  records.fields[child * FIELDS + BELOW] = head;
  records.fields[child * FIELDS + HEAD] = head;
  return child;
}
