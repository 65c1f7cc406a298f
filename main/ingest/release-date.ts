// "Final communiqué of the summit, Harare, 31 January 2025": the day of a statement that has no dateline.

import { parseDateline } from './dateline.ts';
import { isDateLine, parseDate } from './dates.ts';
import type { IngestData } from './types.ts';

const KIND =
  /\b(?:answer|briefing|communiqu[eé]|conclusions|declaration|press (?:conference|release)|read-?out|remarks|reply|resolution|statement)s?(?!\p{L})/iu;

const DAY =
  '(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?\\p{Lu}\\p{Ll}{2,8}\\.?,? \\d{4}|\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?, ?\\d{4})';
/** "…, 31 January 2025", "Statement of 31 January 2025", "… held in Harare on 31 January 2025" */
const IN_TITLE = new RegExp(
  `(?:[,(–—:-] ?|\\b(?:dated|of|on) )(?<day>${DAY})\\)?$|\\b(?:statement|communiqu[eé]|read-?out),? (?:of|on|dated) (?<own>${DAY})`,
  'iu',
);
/** "met today, 31 January 2025, in Harare", "at its meeting held on 31 January 2025" */
const IN_OPENING = new RegExp(
  `\\b(?:(?:today|yesterday),? \\(?|(?:adopted|convened|held|issued|met|signed)\\b[^.;]{0,60}? on (?:\\p{Lu}\\p{Ll}+day,? )?)(?<day>${DAY})`,
  'u',
);

/** How many of the last paragraphs may be where and when it was done. */
const LAST = 3;

/** ISO 8601, from the headline, the last lines or the first paragraph of a statement; null for any other text. */
export function dateOfRelease(
  title: string | null,
  texts: readonly string[],
  data: IngestData,
): string | null {
  if (!KIND.test(title ?? '')) return null;
  const named = IN_TITLE.exec(title ?? '')?.groups;
  const told = named?.['day'] ?? named?.['own'];
  if (told !== undefined) return parseDate(told);
  for (const text of texts.slice(1).slice(-LAST).reverse()) {
    const line = text.replace(/^(?:adopted|done|issued) (?:at|in) /i, '');
    if (isDateLine(line)) return parseDate(line);
    const { published = null, length = 0 } = parseDateline(line, data) ?? {};
    if (length === line.length && published !== null) return published;
  }
  return parseDate(IN_OPENING.exec(texts[0] ?? '')?.groups?.['day'] ?? '');
}
