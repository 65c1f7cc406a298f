// What the right panel shows, with a way back: pure.

export type View =
  | { kind: 'overview' }
  | { kind: 'unsure' }
  | { kind: 'tie'; a: string; b: string }
  | { kind: 'actor'; actor: string }
  | { kind: 'article'; article: number; paragraph: number | null; relation: number | null };

export interface Trail {
  views: readonly View[];
  at: number;
}

/** Long enough to find back, short enough to forget. */
const LONGEST = 100;

export const startTrail: Trail = { views: [{ kind: 'overview' }], at: 0 };

export function currentView(trail: Trail): View {
  return trail.views[trail.at] ?? { kind: 'overview' };
}

function sameView(one: View, other: View): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Steps on to `view`, forgetting what lay ahead; the same view twice in a row is one step. */
export function stepTo(trail: Trail, view: View): Trail {
  if (sameView(currentView(trail), view)) return trail;
  const views = [...trail.views.slice(0, trail.at + 1), view].slice(-LONGEST);
  return { views, at: views.length - 1 };
}

export function stepBack(trail: Trail): Trail {
  return canStepBack(trail) ? { ...trail, at: trail.at - 1 } : trail;
}

export function stepForward(trail: Trail): Trail {
  return canStepForward(trail) ? { ...trail, at: trail.at + 1 } : trail;
}

export function canStepBack(trail: Trail): boolean {
  return trail.at > 0;
}

export function canStepForward(trail: Trail): boolean {
  return trail.at < trail.views.length - 1;
}
