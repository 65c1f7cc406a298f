// Copies of training sentences as headlines and careless texts write them.
import type { TreebankSentence, TreebankWord } from './conllu.ts';
import type { Random } from './random.ts';

const SMALL_WORDS = /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|by|for|from|with|as|'s|n't|’s|n’t)$/i;

export interface Augmented {
  sentence: TreebankSentence;
  /** Index of the sentence it was made from. */
  origin: number;
}

/** All sentences, and copies of some: Title Case, ALL CAPS, without the final full stop. */
export function augment(sentences: TreebankSentence[], random: Random): Augmented[] {
  const all: Augmented[] = sentences.map((sentence, origin) => ({ sentence, origin }));
  sentences.forEach((sentence, origin) => {
    const chance = random();
    const change =
      chance < 0.05 ? titleCase : chance < 0.065 ? upperCase : chance < 0.12 ? withoutStop : null;
    if (change && sentence.words.length > 3) {
      all.push({ sentence: { ...sentence, words: change(sentence.words) }, origin });
    }
  });
  return all;
}

function titleCase(words: TreebankWord[]): TreebankWord[] {
  return withoutStop(words).map((word, index) =>
    index > 0 && SMALL_WORDS.test(word.form)
      ? word
      : { ...word, form: word.form.charAt(0).toUpperCase() + word.form.slice(1) },
  );
}

function upperCase(words: TreebankWord[]): TreebankWord[] {
  return withoutStop(words).map((word) => ({ ...word, form: word.form.toUpperCase() }));
}

function withoutStop(words: TreebankWord[]): TreebankWord[] {
  const last = words.length - 1;
  const isFree = words[last]?.form === '.' && words.every((word) => word.head !== last);
  return isFree ? words.slice(0, last) : words;
}
