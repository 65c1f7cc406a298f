// Editions of a treebank: each differs from the treebank as headlines, careless texts and our own joined names do.
import type { TreebankSentence, TreebankWord } from './conllu.ts';
import { newsForms } from './news-words.ts';
import type { Random } from './random.ts';

const SMALL_WORDS = /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|by|for|from|with|as|'s|n't|’s|n’t)$/i;

/** What the engine lets the parser read for a name (see wordFor in main/extract/parse/join.ts). */
const PROXIES = ['Iraq', 'Bush', 'Congress', 'Baghdad'];

const TITLE_CASE = 0.06;
const UPPER_CASE = 0.02;
const WITHOUT_STOP = 0.06;
const JOINED = 0.3;
/** Of the verbs that have an object or are passive. */
const NEWS_VERB = 0.08;

/** Every sentence once, some of them changed. */
export function makeEdition(sentences: TreebankSentence[], random: Random): TreebankSentence[] {
  return sentences.map((sentence) => {
    let words = random() < JOINED ? joinNames(sentence.words, random) : sentence.words;
    words = withNewsVerbs(words, random);
    const chance = random();
    if (words.length > 3) {
      if (chance < TITLE_CASE) words = titleCase(words);
      else if (chance < TITLE_CASE + UPPER_CASE) words = upperCase(words);
      else if (chance < TITLE_CASE + UPPER_CASE + WITHOUT_STOP) words = withoutStop(words);
    }
    return { ...sentence, words };
  });
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

const newsVerbs = Map.groupBy(
  newsForms().filter(({ upos }) => upos === 'VERB'),
  ({ xpos }) => xpos,
);
// present forms look like infinitives
newsVerbs.set('VBP', newsVerbs.get('VB') ?? []);

/** Some verbs become others of the same form that the treebanks hardly know: "annexed", "extradites". */
function withNewsVerbs(words: TreebankWord[], random: Random): TreebankWord[] {
  const transitive = new Set(
    words.filter(({ deprel }) => deprel === 'obj' || deprel === 'nsubj:pass').map(({ head }) => head),
  );
  return words.map((word, index) => {
    if (word.upos !== 'VERB' || !transitive.has(index) || random() >= NEWS_VERB) return word;
    const forms = newsVerbs.get(word.xpos) ?? [];
    const form = forms[Math.floor(random() * forms.length)]?.form ?? word.form;
    const isCapital = /^\p{Lu}/u.test(word.form);
    return { ...word, form: isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form };
  });
}

const PART_OF_NAME = new Set(['compound', 'flat', 'nmod:desc']);

/** Names of several proper nouns become one, and some names become a proxy. */
function joinNames(words: TreebankWord[], random: Random): TreebankWord[] {
  const starts = Array.from(words.keys());
  const isName = (index: number) => words[index]?.upos === 'PROPN';
  const into = (index: number): number => {
    const word = words[index];
    return word && isName(index) && isName(word.head) && PART_OF_NAME.has(word.deprel)
      ? into(word.head)
      : index;
  };
  const groups = starts.map(into);
  // only where the whole name stands together
  const broken = new Set(
    groups.filter((group, index) => {
      const [from, to] = [Math.min(index, group), Math.max(index, group)];
      return groups.slice(from, to).some((other) => other !== group);
    }),
  );
  const target = groups.map((group, index) => (broken.has(group) ? index : group));
  const kept = starts.filter((index) => target[index] === index);
  const place = new Map(kept.map((index, at) => [index, at]));
  return kept.map((index) => {
    const word = words[index] as TreebankWord;
    const isJoined = target.filter((other) => other === index).length > 1;
    const isProxy = isName(index) && random() < (isJoined ? 0.7 : 0.3);
    const form = isProxy ? (PROXIES[Math.floor(random() * PROXIES.length)] ?? word.form) : word.form;
    const head = word.head < 0 ? -1 : (place.get(target[word.head] ?? word.head) ?? -1);
    return { ...word, form, head };
  });
}
