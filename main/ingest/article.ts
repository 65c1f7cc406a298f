// The clean-up that all formats share: a reader's draft → the article.
import { dropBoilerplate, dropSourceLine } from './boilerplate.ts';
import { cleanAuthor } from './byline.ts';
import { cleanLine } from './characters.ts';
import { type Dateline, parseDateline, parsePlaceLine } from './dateline.ts';
import { isDateLine, parseDate } from './dates.ts';
import { failure } from './failure.ts';
import { readHead } from './head.ts';
import { detectLanguage } from './language.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';
import { dateOfRelease } from './release-date.ts';
import type { Block, Draft, IngestData, Ingested, IngestOutcome, Metadata } from './types.ts';

const PARAGRAPH_BREAK = '\n\n';

/** The blocks with their text cleaned, empty ones left out. */
export function cleanBlocks(blocks: Block[]): Block[] {
  return blocks
    .map((block) => ({ kind: block.kind, text: cleanLine(block.text) }))
    .filter((block) => block.text !== '');
}

/** A dateline opens one of the first three paragraphs; one that names an outlet may stand below a summary. */
const DATELINE_WITHIN = 3;
const DATELINE_BELOW_SUMMARY = 10;

/**
 * Takes the dateline off the first paragraph that has one. Where it has a line to itself, the date behind it belongs
 * to it ("ACCRA (Coast Post) – 3 March 2024"), or it is a city in capitals alone.
 */
function takeDateline(blocks: Block[], data: IngestData): { dateline: Dateline | null; blocks: Block[] } {
  for (const [index, block] of blocks.slice(0, DATELINE_BELOW_SUMMARY).entries()) {
    const place =
      index < DATELINE_WITHIN && index + 1 < blocks.length ? parsePlaceLine(block.text, data) : null;
    if (place !== null)
      return {
        dateline: { place, outlet: null, published: null, length: block.text.length },
        blocks: blocks.toSpliced(index, 1),
      };
    const dateline = parseDateline(block.text, data);
    const isHeading = block.kind === 'heading' && dateline?.outlet === null;
    if (!dateline || isHeading || (index >= DATELINE_WITHIN && dateline.outlet === null)) continue;
    const text = block.text.slice(dateline.length).trimStart();
    if (isDateLine(text)) {
      const published = dateline.published ?? parseDate(text);
      return { dateline: { ...dateline, published }, blocks: blocks.toSpliced(index, 1) };
    }
    return { dateline, blocks: blocks.with(index, { ...block, text }).filter((each) => each.text !== '') };
  }
  return { dateline: null, blocks };
}

/** Keeps as many whole paragraphs as the limit allows. */
function withinLimit(paragraphs: string[], notes: string[]): string[] {
  let length = 0;
  const kept = paragraphs.filter((paragraph) => {
    length += paragraph.length + PARAGRAPH_BREAK.length;
    return length <= MAX_TEXT_LENGTH;
  });
  if (kept.length < paragraphs.length)
    notes.push(`only the first ${MAX_TEXT_LENGTH.toLocaleString('en')} characters were kept`);
  return kept.length > 0 ? kept : [(paragraphs[0] ?? '').slice(0, MAX_TEXT_LENGTH)];
}

function joinParagraphs(paragraphs: string[]): Pick<Ingested, 'text' | 'paragraphs'> {
  let start = 0;
  const spans = paragraphs.map((paragraph, index) => {
    const span = { index, start, end: start + paragraph.length };
    start = span.end + PARAGRAPH_BREAK.length;
    return span;
  });
  return { text: paragraphs.join(PARAGRAPH_BREAK), paragraphs: spans };
}

function cleanMetadata(metadata: Metadata, data: IngestData): Metadata {
  return {
    ...metadata,
    title: cleanLine(metadata.title ?? '') || null,
    outlet: cleanLine(metadata.outlet ?? '') || null,
    author: cleanAuthor(metadata.author, data),
  };
}

/** Dates and names that a program wrote into the file stand in where nothing else tells, and are marked. */
function fileFallbacks(
  draft: Draft,
  known: Metadata,
  data: IngestData,
  notes: string[],
): Pick<Metadata, 'author' | 'published'> {
  const author = known.author ?? cleanAuthor(draft.fileAuthor, data);
  const published = known.published ?? draft.fileDate;
  if (published !== known.published) notes.push('published date taken from the file, not from the text');
  if (author !== known.author) notes.push('author taken from the file, not from the text');
  return { author, published };
}

/** Turns a reader's draft into the article, or says why there is none in it. */
export function finishArticle(draft: Draft, data: IngestData): IngestOutcome {
  const notes = [...draft.notes];
  const blocks = dropBoilerplate(cleanBlocks(draft.blocks), data);
  const head = readHead(blocks, cleanMetadata(draft.metadata, data), data);
  const { dateline, blocks: body } = takeDateline(dropSourceLine(head.blocks), data);
  const texts = body.map((block) => block.text);
  if (!texts.some((text) => /\p{L}/u.test(text))) {
    return failure(
      'no-text',
      'The file has no article text in it. Open it to see whether the text is there, and save it as plain text.',
    );
  }
  const joined = joinParagraphs(withinLimit(texts, notes));
  const language = detectLanguage(joined.text, head.metadata.language, data);
  if (language !== null && !/^en\b/.test(language))
    notes.push(`the text is not in English (${language}): relations cannot be found in it`);
  const { author, published } = fileFallbacks(
    draft,
    {
      ...head.metadata,
      published:
        head.metadata.published ?? dateline?.published ?? dateOfRelease(head.metadata.title, texts, data),
    },
    data,
    notes,
  );
  const outlet = head.metadata.outlet ?? dateline?.outlet ?? null;
  const { title } = head.metadata;
  return {
    ok: true,
    article: { title, outlet, place: dateline?.place ?? null, author, published, language, ...joined, notes },
  };
}
