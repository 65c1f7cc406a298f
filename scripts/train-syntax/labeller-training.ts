// Trains the labeller on expected trees with automatic tags.
import { bestLabel, labelFeatures, makeTree } from '../../main/extract/syntax/labeller.ts';
import type { ParseInput } from '../../main/extract/syntax/parse-input.ts';
import { Perceptron } from './perceptron.ts';
import { seededRandom, shuffle } from './random.ts';

export interface LabelExample {
  input: ParseInput;
  heads: Int32Array;
  labels: Int32Array;
}

const features = new Int32Array(256);

/** Averaged perceptron over `epochs`; the labels of the words before are the labeller's own. */
export function trainLabeller(
  examples: LabelExample[],
  labelCount: number,
  rootLabel: number,
  epochs: number,
  seed: number,
): Perceptron {
  const perceptron = new Perceptron(labelCount);
  const random = seededRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffle([...examples], random)) trainOn(perceptron, example, rootLabel);
  }
  return perceptron;
}

function trainOn(perceptron: Perceptron, { input, heads, labels }: LabelExample, rootLabel: number): void {
  const tree = makeTree(heads);
  const guesses = new Int32Array(input.count).fill(-1);
  const scores = new Float64Array(perceptron.classes);
  for (let place = 0; place < input.count; place++) {
    if ((heads[place] as number) < 0) {
      guesses[place] = rootLabel;
      continue;
    }
    const count = labelFeatures(input, tree, place, guesses, features);
    scores.fill(0);
    perceptron.addScores(features, count, scores);
    const guess = bestLabel(scores, rootLabel);
    guesses[place] = guess;
    perceptron.steps++;
    if (guess === labels[place]) continue;
    perceptron.update(features, count, labels[place] as number, 1);
    perceptron.update(features, count, guess, -1);
  }
}
