// Beam search over the actions of the arc-eager system: finds the heads of a sentence's words.
import {
  ACTIONS,
  advance,
  field,
  isFinal,
  isLegal,
  LEFT,
  makeRecords,
  makeStates,
  REDUCE,
  type Records,
  RIGHT,
  SHIFT,
  type States,
  start,
  TOKEN,
} from './arc-eager.ts';
import { actionsOf } from './oracle.ts';
import type { ParseInput } from './parse-input.ts';
import { pairFeatures } from './pair-features.ts';
import { stateFeatures } from './state-features.ts';
import type { Scorer } from './types.ts';

const FEATURE_LIMIT = 160;

/** Everything a search needs to remember; made once and used for many sentences. */
export interface Search {
  records: Records;
  states: States;
  features: Int32Array;
  scores: Float64Array;
  /** Scores of the actions for (top, front), once computed; key top * (count + 1) + front. */
  pairScores: Float64Array;
  pairKnown: Uint8Array;
  beam: number[];
  next: number[];
  candidates: Candidates;
}

interface Candidates {
  state: Int32Array;
  action: Int8Array;
  score: Float64Array;
  used: number;
}

const WIDEST = 64;

export function makeSearch(): Search {
  return {
    records: makeRecords(),
    states: makeStates(),
    features: new Int32Array(FEATURE_LIMIT),
    scores: new Float64Array(ACTIONS),
    pairScores: new Float64Array(0),
    pairKnown: new Uint8Array(0),
    beam: [],
    next: [],
    candidates: {
      state: new Int32Array(WIDEST + 1),
      action: new Int8Array(WIDEST + 1),
      score: new Float64Array(WIDEST + 1),
      used: 0,
    },
  };
}

/** Starts a sentence: the beam holds state 0. */
export function beginSearch(search: Search, input: ParseInput): void {
  start(search.records, search.states, input.count);
  const pairs = (input.count + 1) * (input.count + 1);
  if (search.pairKnown.length < pairs) {
    search.pairKnown = new Uint8Array(pairs * 2);
    search.pairScores = new Float64Array(pairs * 2 * ACTIONS);
  } else {
    search.pairKnown.fill(0, 0, pairs);
  }
  search.beam = [0];
}

/** Scores the four actions in a state into `search.scores`. */
export function scoreActions(search: Search, input: ParseInput, scorer: Scorer, state: number): void {
  const { records, states, features, scores } = search;
  const top = states.stack[state] as number;
  const topPlace = top === 0 ? -1 : field(records, top, TOKEN);
  const front = states.position[state] as number;
  const key = (topPlace + 1) * (input.count + 1) + front;
  if (search.pairKnown[key] === 0) {
    scores.fill(0);
    scorer.addScores(features, pairFeatures(input, topPlace, front, features), scores);
    search.pairScores.set(scores, key * ACTIONS);
    search.pairKnown[key] = 1;
  }
  for (let action = 0; action < ACTIONS; action++) {
    scores[action] = search.pairScores[key * ACTIONS + action] as number;
  }
  scorer.addScores(features, stateFeatures(input, records, states, state, features), scores);
}

/** Moves every state of the beam one action on and keeps the best; false when all of them are final. */
export function stepBeam(search: Search, input: ParseInput, scorer: Scorer, width: number): boolean {
  const { records, states, candidates, scores } = search;
  candidates.used = 0;
  let open = false;
  for (const state of search.beam) {
    const score = states.score[state] as number;
    if (isFinal(records, states, state)) {
      offer(candidates, width, state, -1, score);
      continue;
    }
    open = true;
    scoreActions(search, input, scorer, state);
    for (let action = 0; action < ACTIONS; action++) {
      if (!isLegal(records, states, state, action)) continue;
      offer(candidates, width, state, action, score + (scores[action] as number));
    }
  }
  if (open) takeCandidates(search);
  return open;
}

function takeCandidates(search: Search): void {
  const { candidates } = search;
  search.next.length = 0;
  for (let rank = 0; rank < candidates.used; rank++) {
    const state = candidates.state[rank] as number;
    const action = candidates.action[rank] as number;
    const score = candidates.score[rank] as number;
    search.next.push(action < 0 ? state : advance(search.records, search.states, state, action, score));
  }
  [search.beam, search.next] = [search.next, search.beam];
}

/** Insertion into the short list of the best; on a tie the earlier one stays first. */
function offer(candidates: Candidates, width: number, state: number, action: number, score: number): void {
  let rank = candidates.used;
  if (rank === width && score <= (candidates.score[rank - 1] as number)) return;
  if (rank < width) candidates.used++;
  else rank--;
  while (rank > 0 && (candidates.score[rank - 1] as number) < score) {
    candidates.state[rank] = candidates.state[rank - 1] as number;
    candidates.action[rank] = candidates.action[rank - 1] as number;
    candidates.score[rank] = candidates.score[rank - 1] as number;
    rank--;
  }
  candidates.state[rank] = state;
  candidates.action[rank] = action;
  candidates.score[rank] = score;
}

/** The actions that lead to a state, first to last. */
function actionsTo(states: States, state: number): number[] {
  const actions: number[] = [];
  for (let at = state; (states.parent[at] as number) >= 0; at = states.parent[at] as number) {
    actions.push(states.action[at] as number);
  }
  return actions.reverse();
}

/** Replays actions into heads; -1 for a word that got none. */
function headsOf(actions: number[], count: number): Int32Array {
  const heads = new Int32Array(count).fill(-1);
  const stack: number[] = [];
  let front = 0;
  for (const action of actions) {
    const top = stack.at(-1) ?? -1;
    if (action === LEFT) heads[top] = front;
    if (action === RIGHT) heads[front] = top;
    if (action === LEFT || action === REDUCE) stack.pop();
    if (action === SHIFT || action === RIGHT) stack.push(front++);
  }
  return heads;
}

/** A tree that a search found, and its score in that search. */
export interface Candidate {
  heads: Int32Array;
  score: number;
}

/** The trees of the last beam, best first. Starts the sentence anew. */
export function searchTrees(search: Search, input: ParseInput, scorer: Scorer, width: number): Candidate[] {
  beginSearch(search, input);
  while (stepBeam(search, input, scorer, width));
  return search.beam.map((state) => ({
    heads: headsOf(actionsTo(search.states, state), input.count),
    score: search.states.score[state] as number,
  }));
}

/** The score of a given projective tree in the sentence last begun. */
export function scoreTree(search: Search, input: ParseInput, scorer: Scorer, heads: Int32Array): number {
  const { records, states, scores } = search;
  let state = 0;
  for (const action of actionsOf(heads)) {
    scoreActions(search, input, scorer, state);
    const score = (states.score[state] as number) + (scores[action] as number);
    state = advance(records, states, state, action, score);
  }
  return states.score[state] as number;
}
