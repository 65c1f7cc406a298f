// What stands between the headline and the part of a page that was found to be the article: its lead, byline and date.
// Many pages set the lead apart from the text below it, and there it would be lost.
import { isBoilerplate, isListHeading } from './boilerplate.ts';
import { parseDateline } from './dateline.ts';
import { isHeadLine } from './head.ts';
import { bare } from './sentence.ts';
import type { Block, IngestData } from './types.ts';

const MOST = 12;
/** A lead has at least so many characters and words; less may be a caption or a label. */
const SHORTEST = 50;
const FEWEST_WORDS = 7;
const LONGEST = 1500;

function isLead({ kind, text }: Block, data: IngestData): boolean {
  if (kind === 'item' || text.length > LONGEST || isListHeading(text, data)) return false;
  if (parseDateline(text, data) !== null) return true;
  return text.length >= SHORTEST && text.split(' ').length >= FEWEST_WORDS;
}

/**
 * The blocks that belong to the head of the article. `all` are the blocks of the whole page in their order, `found`
 * those of the article. Empty where the headline does not stand above the article.
 */
export function findLead(all: Block[], found: Block[], title: string | null, data: IngestData): Block[] {
  const first = bare(found[0]?.text ?? '');
  if (title === null || first === '') return [];
  const end = all.findIndex(({ text }) => bare(text) === first);
  const headline = bare(title);
  const above = all.slice(0, Math.max(0, end)).findLastIndex(({ text }) => bare(text) === headline);
  if (above < 0 || end - above > MOST) return [];
  const known = new Set(found.map(({ text }) => bare(text)));
  return all
    .slice(above + 1, end)
    .filter(
      (block) =>
        block.kind !== 'link' &&
        !known.has(bare(block.text)) &&
        !isBoilerplate(block.text, data) &&
        (isHeadLine(block.text, data) || isLead(block, data)),
    );
}
