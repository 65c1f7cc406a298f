// Which language a text is in: by its script, and by the function words it uses.
import type { IngestData } from './types.ts';

const SAMPLE = 6000;
const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Thai}/gu, 'th'],
];

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** One script may serve several languages; a letter that only one of them has decides. */
function refine(language: string, text: string): string {
  if (language === 'ru' && count(text, /[іїєґ]/gi) > count(text, /[ыэъё]/gi)) return 'uk';
  if (language === 'ar' && count(text, /[پچژگ]/g) > 0) return 'fa';
  if (language === 'zh' && count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0) return 'ja';
  return language;
}

function byScript(text: string, letters: number): string | null {
  for (const [script, language] of SCRIPTS) {
    if (count(text, script) > letters / 3) return refine(language, text);
  }
  return null;
}

function byWords(text: string, data: IngestData): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 8) return null;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = [...data.functionWords]
    .map(([language, list]) => {
      let hits = 0;
      for (const word of list) hits += counts.get(word) ?? 0;
      return { language, hits };
    })
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = scores;
  // running text has a function word in every three to five; names and numbers have none
  if (!best || best.hits < words.length * 0.12 || best.hits === second?.hits) return null;
  return best.language;
}

/**
 * The language of a text as BCP 47. A script that a third of the letters are in decides; Latin text is in the
 * language whose frequent short words are the most common in it, if at least one word in eight is such a word.
 * Where the text does not tell, the file's own word (`declared`) is taken, else null.
 */
export function detectLanguage(text: string, declared: string | null, data: IngestData): string | null {
  const sample = text.slice(0, SAMPLE);
  const foreign = count(sample, /[^\p{ASCII}\u0080-\u024F\u2000-\u206F]/gu);
  const script = foreign > 0 ? byScript(sample, count(sample, /\p{L}/gu)) : null;
  const found = script ?? byWords(sample, data);
  const named =
    /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i.exec((declared ?? '').trim().replace('_', '-'))?.[0] ?? null;
  if (found === null || named?.toLowerCase().split('-')[0] === found) return named;
  return found;
}
