// Trains the parser: structured perceptron with beam search and max-violation updates (Huang et al. 2012).
import { ACTIONS, advance, field, TOKEN } from '../../main/extract/syntax/arc-eager.ts';
import { actionsOf } from '../../main/extract/syntax/oracle.ts';
import type { ParseInput } from '../../main/extract/syntax/parse-input.ts';
import {
  beginSearch,
  makeSearch,
  type Search,
  scoreActions,
  stepBeam,
} from '../../main/extract/syntax/parser.ts';
import { pairFeatures } from '../../main/extract/syntax/pair-features.ts';
import { stateFeatures } from '../../main/extract/syntax/state-features.ts';
import { Perceptron } from './perceptron.ts';
import { projectivise } from './projective.ts';
import { seededRandom, shuffle } from './random.ts';

interface ParseExample {
  input: ParseInput;
  heads: Int32Array;
}

export interface ParserTraining {
  examples: ParseExample[];
  epochs: number;
  width: number;
  seed: number;
  afterEpoch: (epoch: number, perceptron: Perceptron, updates: number) => void;
}

export function trainParser({ examples, epochs, width, seed, afterEpoch }: ParserTraining): Perceptron {
  const perceptron = new Perceptron(ACTIONS);
  const random = seededRandom(seed);
  const search = makeSearch();
  const prepared = examples.map(({ input, heads }) => ({ input, actions: actionsOf(projectivise(heads)) }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let updates = 0;
    for (const { input, actions } of shuffle([...prepared], random)) {
      if (trainOn(perceptron, search, input, actions, width)) updates++;
      perceptron.steps++;
    }
    afterEpoch(epoch, perceptron, updates);
  }
  return perceptron;
}

/** One sentence; true where the weights had to change. */
function trainOn(
  perceptron: Perceptron,
  search: Search,
  input: ParseInput,
  actions: number[],
  width: number,
): boolean {
  beginSearch(search, input);
  const { records, states } = search;
  const expected = [0];
  let worst = 0;
  let guess = -1;
  let expectedAt = 0;
  for (let step = 0; ; step++) {
    const open = stepBeam(search, input, perceptron, width);
    const from = expected.at(-1) as number;
    const action = actions[step];
    if (!open && action === undefined) break;
    if (action !== undefined) {
      scoreActions(search, input, perceptron, from);
      const score = (states.score[from] as number) + (search.scores[action] as number);
      expected.push(advance(records, states, from, action, score));
    }
    const truth = expected.at(-1) as number;
    const best = search.beam[0] as number;
    const violation = (states.score[best] as number) - (states.score[truth] as number);
    if (violation < worst || samePath(search, best, truth)) continue;
    worst = violation;
    guess = best;
    expectedAt = truth;
  }
  if (guess < 0) return false;
  updatePath(perceptron, search, input, expectedAt, guess);
  return true;
}

function samePath(search: Search, one: number, other: number): boolean {
  const { states } = search;
  let a = one;
  let b = other;
  while (a !== b) {
    if (states.action[a] !== states.action[b]) return false;
    a = states.parent[a] as number;
    b = states.parent[b] as number;
    if (a < 0 || b < 0) return a === b;
  }
  return true;
}

/** The ways to the two states part somewhere; only what comes after counts. */
function updatePath(
  perceptron: Perceptron,
  search: Search,
  input: ParseInput,
  truth: number,
  guess: number,
): void {
  const good = pathTo(search, truth);
  const bad = pathTo(search, guess);
  let shared = 0;
  while (
    shared < good.length &&
    shared < bad.length &&
    search.states.action[good[shared] as number] === search.states.action[bad[shared] as number]
  ) {
    shared++;
  }
  for (const state of good.slice(shared)) updateState(perceptron, search, input, state, 1);
  for (const state of bad.slice(shared)) updateState(perceptron, search, input, state, -1);
}

function pathTo({ states }: Search, state: number): number[] {
  const path: number[] = [];
  for (let at = state; (states.parent[at] as number) >= 0; at = states.parent[at] as number) path.push(at);
  return path.reverse();
}

/** Adds `amount` to the weights of the action that led to a state, in its parent's features. */
function updateState(
  perceptron: Perceptron,
  search: Search,
  input: ParseInput,
  state: number,
  amount: number,
): void {
  const { records, states, features } = search;
  const parent = states.parent[state] as number;
  const action = states.action[state] as number;
  const top = states.stack[parent] as number;
  const topPlace = top === 0 ? -1 : field(records, top, TOKEN);
  const front = states.position[parent] as number;
  perceptron.update(features, pairFeatures(input, topPlace, front, features), action, amount);
  perceptron.update(features, stateFeatures(input, records, states, parent, features), action, amount);
}
