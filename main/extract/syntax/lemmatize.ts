// Lemmas by suffix rules that were learned from the treebanks: the longest known ending decides.
import type { LemmaRules } from './types.ts';

const LONGEST_SUFFIX = 6;

/** The part of the tag that decides how a word is lemmatised. */
export function lemmaGroup(upos: string, xpos: string): string {
  if (xpos.startsWith('NNP')) return 'NNP';
  return upos === 'AUX' ? `A${xpos}` : xpos;
}

/** Lemmas that are remembered; when there are so many, it starts over. */
const KEPT = 16384;

/** By universal tag, Penn tag and text. */
interface Memory {
  count: number;
  lemmas: Map<string, Map<string, Map<string, string>>>;
}

const memories = new WeakMap<LemmaRules, Memory>();

/** The lemma of a word with its tags. A proper noun keeps its text. */
export function lemmatize(text: string, upos: string, xpos: string, rules: LemmaRules): string {
  if (upos === 'PROPN' || xpos.startsWith('NNP')) return text;
  let memory = memories.get(rules);
  if (!memory || memory.count >= KEPT) memories.set(rules, (memory = { count: 0, lemmas: new Map() }));
  const byPenn = getOrAdd(memory.lemmas, upos, () => new Map<string, Map<string, string>>());
  const byText = getOrAdd(byPenn, xpos, () => new Map<string, string>());
  return getOrAdd(byText, text, () => {
    memory.count++;
    return findLemma(text, upos, xpos, rules);
  });
}

function getOrAdd<T>(map: Map<string, T>, key: string, make: () => T): T {
  let found = map.get(key);
  if (found === undefined) map.set(key, (found = make()));
  return found;
}

function findLemma(text: string, upos: string, xpos: string, lemmas: LemmaRules): string {
  const lower = text.toLowerCase().replace(/[’ʼ]/g, "'");
  const rule = findRule(lower, lemmaGroup(upos, xpos), lemmas.rules);
  if (rule === undefined) return lower;
  const lemma = applyRule(lower, rule);
  return rule.endsWith('^') ? withCapital(text, lemma, upos) : lemma;
}

/** "American", "Iraqi" and "I" are written with a capital in their lemma too; acronyms keep all of theirs. */
function withCapital(text: string, lemma: string, upos: string): string {
  if (upos === 'PRON') return capitalise(lemma);
  if ((upos !== 'ADJ' && upos !== 'NOUN') || !/^\p{Lu}/u.test(text)) return lemma;
  return text.toLowerCase() === lemma ? text : capitalise(lemma);
}

function findRule(lower: string, group: string, rules: Map<string, string>): string | undefined {
  const whole = rules.get(`${group}^${lower}`);
  if (whole !== undefined) return whole;
  for (let size = Math.min(LONGEST_SUFFIX, lower.length - 1); size >= 0; size--) {
    const rule = rules.get(`${group}-${lower.slice(lower.length - size)}`);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/** A rule is the number of characters to cut, then the text to add: "3y" makes "parties" → "party". */
function applyRule(lower: string, rule: string): string {
  const cut = Number.parseInt(rule, 10);
  if (cut > lower.length) return lower;
  return lower.slice(0, lower.length - cut) + rule.slice(String(cut).length).replace('^', '');
}

/** The keys under which a word's rule may be filed, longest first. */
export function ruleKeys(lower: string, group: string): string[] {
  const keys = [`${group}^${lower}`];
  for (let size = Math.min(LONGEST_SUFFIX, lower.length - 1); size >= 0; size--) {
    keys.push(`${group}-${lower.slice(lower.length - size)}`);
  }
  return keys;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
