// The way from a tree back to the actions of the arc-eager system.
import { LEFT, REDUCE, RIGHT, SHIFT } from './arc-eager.ts';

/** The actions that build a projective tree; reduces only when it must. */
export function actionsOf(heads: Int32Array): number[] {
  const actions: number[] = [];
  const stack: number[] = [];
  const done = new Uint8Array(heads.length);
  for (let front = 0; front < heads.length; ) {
    const top = stack.at(-1) ?? -1;
    if (top >= 0 && heads[top] === front) {
      actions.push(LEFT);
      stack.pop();
      done[top] = 1;
    } else if (top >= 0 && heads[front] === top) {
      actions.push(RIGHT);
      done[front] = 1;
      stack.push(front++);
    } else if (top >= 0 && done[top] === 1 && reachesBelow(heads, stack, front)) {
      actions.push(REDUCE);
      stack.pop();
    } else {
      actions.push(SHIFT);
      stack.push(front++);
    }
  }
  return actions;
}

function reachesBelow(heads: Int32Array, stack: number[], front: number): boolean {
  for (const place of stack.slice(0, -1)) {
    if (heads[place] === front || heads[front] === place) return true;
  }
  return false;
}
