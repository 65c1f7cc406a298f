// What holds for every extraction, whatever the article.
import { describe, expect, it } from 'vitest';
import { extract } from '../../main/extract/extract.ts';
import { annotatedArticles, precisionAndRecall, scoreArticle } from './annotated.ts';
import { articleOf, realLexicon } from './lexicon.ts';

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
  }, 60_000);
});
