import { expect, test } from 'vitest';
import {
  canStepBack,
  canStepForward,
  currentView,
  startTrail,
  stepBack,
  stepForward,
  stepTo,
  type View,
} from '../../renderer/state/trail.ts';

const iran: View = { kind: 'actor', actor: 'state:IRN' };
const tie: View = { kind: 'tie', a: 'state:IRN', b: 'state:RUS' };
const article: View = { kind: 'article', article: 3, paragraph: 2, relation: 9 };

test('back and forward lead through what was shown', () => {
  const trail = stepTo(stepTo(stepTo(startTrail, iran), tie), article);
  const back = stepBack(stepBack(trail));
  expect([currentView(back), currentView(stepForward(back)), canStepForward(trail)]).toEqual([
    iran,
    tie,
    false,
  ]);
});

test('a new step forgets what lay ahead', () => {
  const trail = stepTo(stepBack(stepTo(stepTo(startTrail, iran), tie)), article);
  expect([currentView(trail), currentView(stepBack(trail)), canStepForward(trail)]).toEqual([
    article,
    iran,
    false,
  ]);
});

test('the same view twice is one step, and the ends are ends', () => {
  const trail = stepTo(startTrail, iran);
  expect(stepTo(trail, { ...iran })).toBe(trail);
  expect(stepBack(startTrail)).toBe(startTrail);
  expect([canStepBack(startTrail), canStepBack(trail)]).toEqual([false, true]);
});

test('a long trail keeps its last part', () => {
  let trail = startTrail;
  for (let number = 0; number < 300; number++)
    trail = stepTo(trail, { kind: 'actor', actor: `state:${number}` });
  expect(trail.views.length).toBeLessThanOrEqual(100);
  expect(currentView(trail)).toEqual({ kind: 'actor', actor: 'state:299' });
});
