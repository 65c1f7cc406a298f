// Trains the tagger, and tags the training data by models that did not see it (jackknifing).
import {
  bestTag,
  certainTag,
  prepareTagging,
  taggerFeatures,
  type Tagging,
  tagWords,
} from '../../main/extract/syntax/tagger.ts';
import type { TagLexicon } from '../../main/extract/syntax/types.ts';
import type { TreebankSentence, TreebankWord } from './conllu.ts';
import { learnLexicon } from './lexicon.ts';
import { Perceptron } from './perceptron.ts';
import { seededRandom, shuffle } from './random.ts';

export interface TrainedTagger {
  perceptron: Perceptron;
  lexicon: TagLexicon;
}

/** Averaged perceptron over `epochs`; the tags before a word are the tagger's own. */
export function trainTagger(
  sentences: TreebankSentence[],
  tags: string[],
  tagOf: (word: TreebankWord) => number,
  epochs: number,
  seed: number,
): TrainedTagger {
  const lexicon = learnLexicon(sentences, tags, tagOf);
  const perceptron = new Perceptron(tags.length);
  const random = seededRandom(seed);
  const examples = sentences.map((sentence) => ({
    input: prepareTagging(
      sentence.words.map((word) => word.form),
      lexicon,
    ),
    truth: Int32Array.from(sentence.words, tagOf),
  }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { input, truth } of shuffle([...examples], random)) {
      trainOn(perceptron, lexicon, input, truth);
    }
  }
  return { perceptron, lexicon };
}

const features = new Int32Array(64);

function trainOn(
  perceptron: Perceptron,
  lexicon: TagLexicon,
  input: ReturnType<typeof prepareTagging>,
  truth: Int32Array,
): void {
  const guesses = new Int32Array(truth.length);
  const scores = new Float64Array(perceptron.classes);
  for (let index = 0; index < truth.length; index++) {
    const certain = certainTag(input, index, lexicon);
    if (certain > 0) {
      guesses[index] = certain;
      continue;
    }
    const count = taggerFeatures(input, index, guesses, features);
    scores.fill(0);
    perceptron.addScores(features, count, scores);
    const guess = bestTag(scores);
    guesses[index] = guess;
    perceptron.steps++;
    if (guess === truth[index]) continue;
    perceptron.update(features, count, truth[index] as number, 1);
    perceptron.update(features, count, guess, -1);
  }
}

/** Tag numbers of every sentence by taggers trained on the other folds. `folds[i]` is the fold of sentence i. */
export function jackknifeTags(
  sentences: TreebankSentence[],
  folds: number[],
  tags: string[],
  tagOf: (word: TreebankWord) => number,
  epochs: number,
  seed: number,
  log: (line: string) => void,
): Tagging[] {
  const result: Tagging[] = [];
  const count = Math.max(...folds) + 1;
  for (let fold = 0; fold < count; fold++) {
    const seen = sentences.filter((_, index) => folds[index] !== fold);
    const { perceptron, lexicon } = trainTagger(seen, tags, tagOf, epochs, seed + fold);
    const scorer = perceptron.finish();
    let right = 0;
    let near = 0;
    let doubted = 0;
    let total = 0;
    sentences.forEach((sentence, index) => {
      if (folds[index] !== fold) return;
      const input = prepareTagging(
        sentence.words.map((word) => word.form),
        lexicon,
      );
      const guesses = tagWords(input, scorer, lexicon, lexicon.doubt);
      result[index] = guesses;
      sentence.words.forEach((word, at) => {
        total++;
        if (guesses.tags[at] === tagOf(word)) right++;
        else if (guesses.alternatives[at] === tagOf(word)) near++;
        if (guesses.alternatives[at]) doubted++;
      });
    });
    log(
      `  fold ${fold + 1}/${count}: ${((100 * right) / total).toFixed(2)} % of tags right, ${((100 * near) / total).toFixed(2)} % second, ${((100 * doubted) / total).toFixed(2)} % in doubt`,
    );
  }
  return result;
}
