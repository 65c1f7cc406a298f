// Learns what needs no weights: the tag inventory and the lemma rules.
import { lemmaGroup, ruleKeys } from '../../main/extract/syntax/lemmatize.ts';
import type { LemmaRules } from '../../main/extract/syntax/types.ts';
import type { TreebankSentence, TreebankWord } from './conllu.ts';
import { newsForms } from './news-words.ts';

const TAG_MINIMUM = 5;

const jointTag = (word: TreebankWord) => `${word.upos} ${word.xpos}`;

/** Counts, made on first use. */
function countIn(counts: Map<string, Map<string, number>>, key: string, value: string): void {
  const inner = counts.get(key) ?? new Map<string, number>();
  inner.set(value, (inner.get(value) ?? 0) + 1);
  counts.set(key, inner);
}

function commonest(counts: Map<string, number>): string {
  let best = '';
  for (const [value, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && value < best)) best = value;
  }
  return best;
}

/** All joint tags seen often enough, in order of the alphabet; and a rule for the others. */
export function learnTags(sentences: TreebankSentence[]): {
  tags: string[];
  tagOf: (word: TreebankWord) => number;
} {
  const byXpos = new Map<string, Map<string, number>>();
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of words) {
      countIn(byXpos, word.xpos, jointTag(word));
      counts.set(jointTag(word), (counts.get(jointTag(word)) ?? 0) + 1);
    }
  }
  const kept = [...counts].filter(([, count]) => count >= TAG_MINIMUM).map(([tag]) => tag);
  const tags = kept.sort();
  const numbers = new Map(tags.map((tag, number) => [tag, number]));
  const fallback = numbers.get('NOUN NN') ?? 0;
  const tagOf = (word: TreebankWord) =>
    numbers.get(jointTag(word)) ??
    numbers.get(commonest(byXpos.get(word.xpos) ?? new Map<string, number>())) ??
    fallback;
  return { tags, tagOf };
}

/** The shortest edit at the end of the word that makes its lemma; "^" marks a lemma with a capital. */
function ruleFor(lower: string, lemma: string): string {
  const target = lemma.toLowerCase();
  let shared = 0;
  while (shared < lower.length && lower[shared] === target[shared]) shared++;
  return `${lower.length - shared}${target.slice(shared)}${lemma === target ? '' : '^'}`;
}

/** Suffix rules by majority over word types, without those that a shorter suffix already implies. */
export function learnLemmas(sentences: TreebankSentence[]): LemmaRules {
  const byKey = new Map<string, Map<string, number>>();
  for (const [entry, rule] of wordRules(sentences)) {
    const [lower = '', group = ''] = entry.split('\t');
    for (const key of ruleKeys(lower, group)) countIn(byKey, key, rule);
  }
  const rules = new Map<string, string>();
  for (const key of [...byKey.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const rule = commonest(byKey.get(key) as Map<string, number>);
    if (impliedRule(key, rules) !== rule) rules.set(key, rule);
  }
  return { rules };
}

/** Each word type with its lemma group → its rule, by majority over its occurrences. */
function wordRules(sentences: TreebankSentence[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of sentences) {
    for (const word of words) {
      const group = lemmaGroup(word.upos, word.xpos);
      if (word.upos === 'PROPN' || group === 'NNP' || word.xpos === 'GW') continue;
      const lower = word.form.toLowerCase().replace(/[’ʼ]/g, "'");
      if (/[\t\n]/.test(lower) || /\d$/.test(word.lemma) !== /\d$/.test(lower)) continue;
      countIn(counts, `${lower}\t${group}`, ruleFor(lower, word.lemma));
    }
  }
  for (const { form, lemma, upos, xpos } of newsForms()) {
    countIn(counts, `${form}\t${lemmaGroup(upos, xpos)}`, ruleFor(form, lemma));
  }
  return new Map([...counts].map(([entry, rules]) => [entry, commonest(rules)]));
}

function impliedRule(key: string, rules: Map<string, string>): string | undefined {
  const [, group = '', sign = '', suffix = ''] = /^(.+?)([\^-])(.*)$/s.exec(key) ?? [];
  const from = sign === '^' ? Math.max(1, suffix.length - 6) : 1;
  for (let cut = from; cut <= suffix.length; cut++) {
    const rule = rules.get(`${group}-${suffix.slice(cut)}`);
    if (rule !== undefined) return rule;
  }
  return sign === '^' && suffix === '' ? undefined : rules.get(`${group}-`);
}
