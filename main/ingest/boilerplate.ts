// Text that is on the page but not in the article: by the phrases of resources/ingest/boilerplate.tsv, and by shape.
import { endsSentence, isTitleCase } from './sentence.ts';
import type { Block, IngestData } from './types.ts';

const LONGEST_PHRASE = 300;
const LONGEST_LINK = 140;
// without capitals to tell it by, a longer line may be a paragraph that lacks its full stop
const LONGEST_TITLE = 90;
const TAIL = 340;

/** Whether a line is none of the article's, by its words alone. */
export function isBoilerplate(line: string, data: IngestData): boolean {
  if (line.length > LONGEST_PHRASE) return false;
  return data.boilerplate.line.test(line) || data.boilerplate.start.test(line);
}

/** Whether a line heads a list of other stories ("Most read"). */
export function isListHeading(line: string, data: IngestData): boolean {
  return line.length <= 90 && !/[.!?]$/.test(line) && data.boilerplate.list.test(line);
}

function isListed(block: Block): boolean {
  if (block.kind === 'link' || block.kind === 'item') return true;
  return block.text.length <= LONGEST_LINK && !/\.[)"”’']*$/.test(block.text);
}

/** Drops every list of other stories that has a heading, together with its heading. */
function dropHeadedLists(blocks: Block[], data: IngestData): Block[] {
  const kept: Block[] = [];
  let inList = false;
  for (const block of blocks) {
    if (isListHeading(block.text, data)) inList = true;
    else if (!(inList && isListed(block))) {
      inList = false;
      kept.push(block);
    }
  }
  return kept;
}

const isBullet = (text: string) => /^(?:[•*·▪–—-]|\d{1,2}[.)])\s/.test(text);

function isLinkTitle(block: Block): boolean {
  if (block.kind === 'link' || block.kind === 'heading') return true;
  const longest = isTitleCase(block.text) ? LONGEST_LINK : LONGEST_TITLE;
  if (block.kind === 'item' || block.text.length > longest || isBullet(block.text)) return false;
  return !endsSentence(block.text) && !/["”’)]$/.test(block.text);
}

/**
 * Drops link titles at the very end that have no heading. News paragraphs end as sentences do, so two title-case
 * lines, or three lines of any case, that do not are a list of links; one alone is left (it may be a signature),
 * unless it is a link or a heading with nothing below it.
 */
function dropFinalLinks(blocks: Block[]): Block[] {
  let end = blocks.length;
  while (end > 0 && isLinkTitle(blocks[end - 1] as Block)) end -= 1;
  const run = blocks.slice(end);
  if (blocks.slice(0, end).filter((block) => endsSentence(block.text)).length < 2) return blocks;
  const titles = run.filter((block) => block.kind === 'paragraph' && isTitleCase(block.text)).length;
  const certain = run.some((block) => block.kind !== 'paragraph');
  if (run.length >= 3 || titles >= 2) return blocks.slice(0, end);
  return certain ? [...blocks.slice(0, end), ...run.filter((block) => block.kind === 'paragraph')] : blocks;
}

/** Cuts what follows the last sentence of a paragraph: credits, agency codes. */
function cutTail(block: Block, data: IngestData): Block {
  const head = block.text.slice(0, -TAIL);
  const tail = block.text.slice(-TAIL);
  const cut = tail.replace(data.boilerplate.end, '').trimEnd();
  return cut.length === tail.length ? block : { ...block, text: head + cut };
}

/** The blocks of the article alone, in their order. */
export function dropBoilerplate(blocks: Block[], data: IngestData): Block[] {
  const own = blocks.filter((block) => !isBoilerplate(block.text, data));
  const listless = dropFinalLinks(dropHeadedLists(own, data));
  const lastParagraphs = listless.length - 3;
  return listless
    .map((block, index) => (index >= lastParagraphs ? cutTail(block, data) : block))
    .filter((block) => block.text !== '');
}

/** Drops a last line that only names where the article is from ("Source: Reuters"); the head has read it before. */
export function dropSourceLine(blocks: Block[]): Block[] {
  const last = blocks.at(-1)?.text ?? '';
  return last.length <= 90 && /^(?:source|editor)s?\s?:/i.test(last) ? blocks.slice(0, -1) : blocks;
}
