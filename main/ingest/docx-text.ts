// WordprocessingML → blocks, in one linear pass over the tags: no tree, so no depth and no entity to fear.
import { decodeEntities } from './html-entities.ts';
import type { Block } from './types.ts';

// deleted text, the old place of moved text, the second copy of a text box
const HIDDEN = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:footnote', 'w:comment']);
const HEADING = /^(?:heading|title|subtitle|überschrift|titre|título|titolo)/i;
const CAPTION = /^caption$/i;
const TAG = /<(\/?)([\w:]+)([^<>]*?)(\/?)>([^<]*)/g;

interface Walk {
  blocks: Block[];
  /** One text per open paragraph: a text box holds paragraphs inside a paragraph. */
  open: { text: string; style: string; listed: boolean }[];
  hidden: number;
}

/** Style id → its English or local name, of word/styles.xml. */
export function readStyleNames(xml: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const match of xml.matchAll(
    /<w:style\b[^<>]*\bw:styleId="([^"]*)"[^<>]*>\s*(?:<w:aliases[^<>]*>\s*)?<w:name w:val="([^"]*)"/g,
  )) {
    names.set(match[1] ?? '', match[2] ?? '');
  }
  return names;
}

function closeParagraph(walk: Walk, styles: Map<string, string>): void {
  const paragraph = walk.open.pop();
  if (!paragraph || paragraph.text.trim() === '') return;
  const style = styles.get(paragraph.style) ?? paragraph.style;
  if (CAPTION.test(style)) return;
  const kind = HEADING.test(style) ? 'heading' : paragraph.listed ? 'item' : 'paragraph';
  // Word's line breaks inside a paragraph separate what a reader sees as lines
  for (const text of paragraph.text.split('\n')) walk.blocks.push({ kind, text });
}

function takeTag(walk: Walk, name: string, attributes: string, text: string): void {
  const paragraph = walk.open.at(-1);
  if (!paragraph) return;
  if (name === 'w:t') paragraph.text += decodeEntities(text);
  else if (name === 'w:tab' || name === 'w:ptab') paragraph.text += ' ';
  else if (name === 'w:noBreakHyphen') paragraph.text += '-';
  else if (name === 'w:br' || name === 'w:cr') paragraph.text += '\n';
  else if (name === 'w:numPr') paragraph.listed = true;
  else if (name === 'w:pStyle') paragraph.style = /w:val="([^"]*)"/.exec(attributes)?.[1] ?? '';
}

/** The paragraphs of word/document.xml with their kinds; deleted text, captions and notes are left out. */
export function readDocumentXml(xml: string, styles: Map<string, string>): Block[] {
  const walk: Walk = { blocks: [], open: [], hidden: 0 };
  for (const [, closing, name = '', attributes = '', selfClosing, text = ''] of xml.matchAll(TAG)) {
    if (HIDDEN.has(name)) {
      if (!selfClosing) walk.hidden = Math.max(0, walk.hidden + (closing ? -1 : 1));
    } else if (walk.hidden > 0) continue;
    else if (name === 'w:p' && closing) closeParagraph(walk, styles);
    else if (name === 'w:p' && !selfClosing) walk.open.push({ text: '', style: '', listed: false });
    else if (!closing) takeTag(walk, name, attributes, text);
  }
  while (walk.open.length > 0) closeParagraph(walk, styles);
  return walk.blocks;
}
