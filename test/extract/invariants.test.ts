// What holds for every extraction, whatever the article.
import { describe, expect, it } from 'vitest';
import { extract } from '../../main/extract/extract.ts';
import { readTable } from '../../main/extract/lexicon/table.ts';
import { annotatedArticles, precisionAndRecall, scoreArticle } from './annotated.ts';
import { articleOf, read, readResourceFiles, realLexicon } from './lexicon.ts';

const articles = annotatedArticles();

describe.each(articles)('$name', ({ article }) => {
  it('gives spans of the text, the trigger inside its evidence, and only actors that it lists', () => {
    const { actors, relations } = extract(article, realLexicon());
    const ids = new Set(actors.map((actor) => actor.id));
    const wrong = relations.filter(
      ({ source, target, about, attributedTo, evidence, trigger, sourceMention, targetMention }) =>
        ![source, target, ...about, ...(attributedTo ? [attributedTo] : [])].every((id) => ids.has(id)) ||
        ![evidence, trigger, sourceMention, targetMention].every(
          ({ start, end }) => 0 <= start && start < end && end <= article.text.length,
        ) ||
        trigger.start < evidence.start ||
        trigger.end > evidence.end,
    );
    expect(wrong).toEqual([]);
  });

  it('gives the same again', () => {
    expect(extract(article, realLexicon())).toEqual(extract(article, realLexicon()));
  });
});

/** What the store relies on: it refuses a whole article for one relation of an actor that is not listed. */
function unlisted({ actors, relations }: ReturnType<typeof extract>): string[] {
  const ids = new Set(actors.map((actor) => actor.id));
  return relations
    .flatMap(({ source, target, about, attributedTo }) => [source, target, ...about, attributedTo ?? source])
    .filter((id) => !ids.has(id));
}

describe('every example of a frame', () => {
  it.each(Object.entries(readResourceFiles()).filter(([name]) => /^frames\/[A-Z_]+\.tsv$/.test(name)))(
    '%s lists its actors',
    (_, text) => {
      const examples = readTable(text).map((row) => row('example'));
      expect(examples.filter((example) => unlisted(read(example, '2024-05-02')).length > 0)).toEqual([]);
    },
    // hundreds of sentences, each an article
    60_000,
  );

  it.each([
    ['A Danish engineer was arrested in Basra.'],
    ['Israel bombed Gaza.'],
    ['Kenya sent aid to Goma and troops to Mosul, and condemned the raid on Taiz.'],
  ])('places list their states: %s', (text) => {
    const extraction = read(text);
    expect([extraction.relations.length > 0, unlisted(extraction)]).toEqual([true, []]);
  });
});

describe('awkward texts', () => {
  it.each([
    ['nothing', ''],
    ['blanks', '   \n \n'],
    ['no words', '!!! ??? … — ((( )))'],
    ['one endless word', 'a'.repeat(20_000)],
    ['lone surrogates', 'Iran \ud800 accused \udc00 Israel.'],
    ['another script', 'Президент прибыл в Минск. 伊朗和俄罗斯举行会谈。'],
    ['a sentence without end', 'Iran and Russia met and '.repeat(400)],
  ])('%s does no harm', (_, text) => {
    const { actors, relations } = extract(articleOf(text), realLexicon());
    expect(relations.every((relation) => actors.some((actor) => actor.id === relation.source))).toBe(true);
  });
});

describe('annotated articles', () => {
  it('does not read worse than it did', () => {
    const { precision, recall } = precisionAndRecall(
      articles.map((article) => scoreArticle(article, realLexicon())),
    );
    expect({ precision: precision >= 0.65, recall: recall >= 0.25 }).toEqual({
      precision: true,
      recall: true,
    });
  }, 300_000);
});
