// Reads CoNLL-U treebanks.
import { readFileSync } from 'node:fs';

export interface TreebankWord {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  /** Index in the sentence, -1 for the root. */
  head: number;
  deprel: string;
}

export interface TreebankSentence {
  id: string;
  text: string;
  words: TreebankWord[];
}

/** Sentences of a CoNLL-U file; multiword-token lines and empty nodes are left out. */
export function readConllu(file: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of readFileSync(file, 'utf8').split(/\n\n+/)) {
    const sentence = readSentence(block.split('\n'));
    if (sentence.words.length > 0) sentences.push(sentence);
  }
  return sentences;
}

function readSentence(lines: string[]): TreebankSentence {
  const sentence: TreebankSentence = { id: '', text: '', words: [] };
  for (const line of lines) {
    if (line.startsWith('# text = ')) sentence.text = line.slice(9);
    else if (line.startsWith('# sent_id = ')) sentence.id = line.slice(12);
    else if (/^\d+\t/.test(line)) sentence.words.push(readWord(line.split('\t')));
  }
  return sentence;
}

function readWord(columns: string[]): TreebankWord {
  const [, form = '', lemma = '', upos = '', xpos = '', , head = '', deprel = ''] = columns;
  return normaliseWord({ form, lemma, upos, xpos, head: Number(head) - 1, deprel });
}

/** Where the two treebanks differ: participles in names ("United States") are adjectives in EWT. */
function normaliseWord(word: TreebankWord): TreebankWord {
  if (word.xpos === 'NNP' && word.upos !== 'PROPN' && word.upos !== 'ADJ') {
    return { ...word, upos: word.upos === 'VERB' ? 'ADJ' : 'PROPN' };
  }
  return word;
}
