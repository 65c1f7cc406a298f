// An article's mentions and relations, each with the paragraph that it stands in: pure.
import type { Span } from '../../main/extract/model.ts';
import type { ArticleDetail } from '../../preload/shapes.ts';

export interface MarkedParagraph extends Span {
  index: number;
  mentions: ArticleDetail['mentions'];
  relations: ArticleDetail['relations'];
}

/** One pass over each list, which main gives in the order of the text: long articles have tens of thousands. */
export function markParagraphs({
  paragraphs,
  mentions,
  relations,
}: Pick<ArticleDetail, 'paragraphs' | 'mentions' | 'relations'>): MarkedParagraph[] {
  const marked = paragraphs.map(
    (paragraph): MarkedParagraph => ({ ...paragraph, mentions: [], relations: [] }),
  );
  spread(marked, mentions, (paragraph, mention) => paragraph.mentions.push(mention));
  spread(marked, relations, (paragraph, relation) => paragraph.relations.push(relation));
  return marked;
}

/** Gives every span to the paragraph that holds its start. */
function spread<Item extends Span>(
  paragraphs: readonly MarkedParagraph[],
  items: readonly Item[],
  give: (paragraph: MarkedParagraph, item: Item) => void,
): void {
  let at = 0;
  for (const item of items) {
    while (at + 1 < paragraphs.length && item.start >= (paragraphs[at]?.end ?? 0)) at += 1;
    const paragraph = paragraphs[at];
    if (paragraph && item.start >= paragraph.start && item.start < paragraph.end) give(paragraph, item);
  }
}
