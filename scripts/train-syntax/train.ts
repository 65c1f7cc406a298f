// Trains the syntax layer's weights from CoNLL-U treebanks. Same data, options and seed give the same bytes.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lemmatize } from '../../main/extract/syntax/lemmatize.ts';
import { loadSyntax } from '../../main/extract/syntax/load.ts';
import { mirrorHeads, mirrorInput, parseInput, tagKinds } from '../../main/extract/syntax/parse-input.ts';
import type { LemmaRules } from '../../main/extract/syntax/types.ts';
import { augment } from './augment.ts';
import { type TreebankSentence, readConllu } from './conllu.ts';
import { type LabelExample, trainLabeller } from './labeller-training.ts';
import { learnLemmas, learnTags } from './lexicon.ts';
import { formatReport, measure } from './measure.ts';
import { packModel, type Trained } from './pack.ts';
import { type PackedTable, packDense, packSparse } from './pack-tables.ts';
import { trainParser } from './parser-training.ts';
import { seededRandom } from './random.ts';
import { jackknifeTags, trainTagger } from './tagger-training.ts';

const USAGE = `Usage: train.ts --train FILE.conllu [--train FILE.conllu ...] --output FILE.bin
  [--dev FILE.conllu] [--seed 1] [--folds 5] [--tagger-epochs 6] [--parser-epochs 8]
  [--labeller-epochs 8] [--beam 4]`;

// the features that ship: the file stays under 8 MB
const TAGGER_FEATURES = 160_000;
const LABELLER_FEATURES = 130_000;
const PARSER_FEATURES = 380_000;

function readOptions() {
  const { values } = parseArgs({
    options: {
      train: { type: 'string', multiple: true, default: [] },
      dev: { type: 'string' },
      output: { type: 'string' },
      seed: { type: 'string', default: '1' },
      folds: { type: 'string', default: '5' },
      'tagger-epochs': { type: 'string', default: '6' },
      'parser-epochs': { type: 'string', default: '8' },
      'labeller-epochs': { type: 'string', default: '8' },
      beam: { type: 'string', default: '4' },
    },
  });
  return values;
}

type Options = ReturnType<typeof readOptions>;

const began = Date.now();
const log = (line: string) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);

function lemmasOf(
  sentence: TreebankSentence,
  tagNumbers: Int32Array,
  tags: string[],
  lemmas: LemmaRules,
): string[] {
  return sentence.words.map((word, index) => {
    const [upos = '', xpos = ''] = (tags[tagNumbers[index] as number] as string).split(' ');
    return lemmatize(word.form, upos, xpos, lemmas);
  });
}

/** Everything but the parsers, and the sentences as the parsers are to see them. */
function prepare(options: Options) {
  const seed = Number(options.seed);
  const original = options.train.flatMap((file) => readConllu(file));
  const augmented = augment(original, seededRandom(seed));
  const sentences = augmented.map(({ sentence }) => sentence);
  const { tags, tagOf } = learnTags(original);
  const lemmas = learnLemmas(original);
  log(`${sentences.length} sentences, ${tags.length} tags, ${lemmas.rules.size} lemma rules`);
  const folds = augmented.map(({ origin }) => origin % Number(options.folds));
  const epochs = Number(options['tagger-epochs']);
  const taggings = jackknifeTags(sentences, folds, tags, tagOf, epochs, seed, log);
  const { perceptron, lexicon } = trainTagger(sentences, tags, tagOf, epochs, seed);
  const labels = [...new Set(original.flatMap(({ words }) => words.map((word) => word.deprel)))].sort();
  const kinds = tagKinds(tags);
  const examples: LabelExample[] = taggings.map((tagging, index) => {
    const sentence = sentences[index] as TreebankSentence;
    return {
      input: parseInput(lemmasOf(sentence, tagging.tags, tags, lemmas), tagging, kinds),
      heads: Int32Array.from(sentence.words, (word) => word.head),
      labels: Int32Array.from(sentence.words, (word) => labels.indexOf(word.deprel)),
    };
  });
  return { examples, lexicon, lemmas, labels, tagger: packSparse(perceptron, TAGGER_FEATURES) };
}

function trainOneWay(name: string, options: Options, examples: Omit<LabelExample, 'labels'>[]): PackedTable {
  const perceptron = trainParser({
    examples,
    epochs: Number(options['parser-epochs']),
    width: Number(options.beam),
    seed: Number(options.seed),
    afterEpoch: (epoch, { rows }, updates) =>
      log(`${name} parser, epoch ${epoch + 1}: ${updates} updates, ${rows} features`),
  });
  return packDense(perceptron, PARSER_FEATURES);
}

function train(options: Options): Trained {
  const { examples, ...rest } = prepare(options);
  log(`tagger: ${rest.tagger.count} features, unit ${rest.tagger.unit.toExponential(2)}`);

  const rootLabel = rest.labels.indexOf('root');
  const epochs = Number(options['labeller-epochs']);
  const labelPerceptron = trainLabeller(
    examples,
    rest.labels.length,
    rootLabel,
    epochs,
    Number(options.seed),
  );
  const labeller = packSparse(labelPerceptron, LABELLER_FEATURES);
  log(`labeller: ${labeller.count} features`);
  const forward = trainOneWay('forward', options, examples);
  const mirrored = examples.map(({ input, heads }) => ({
    input: mirrorInput(input),
    heads: mirrorHeads(heads),
  }));
  const backward = trainOneWay('backward', options, mirrored);
  return { ...rest, labeller, forward, backward };
}

const options = readOptions();
if (options.train.length === 0 || !options.output) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const bytes = packModel(train(options));
  writeFileSync(options.output, bytes);
  log(`${options.output}: ${(bytes.length / 1e6).toFixed(2)} MB`);
  if (options.dev) log(formatReport(measure(loadSyntax(bytes), readConllu(options.dev))));
}
