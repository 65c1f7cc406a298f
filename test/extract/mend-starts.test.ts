import { expect, test } from 'vitest';
import { mendsByStart } from '../../main/extract/mends/starts.ts';
import { MENDS } from '../../main/extract/mends/tree.ts';
import { analyse } from '../../main/extract/syntax/analyse.ts';
import { annotatedArticles } from './annotated.ts';
import { realLexicon } from './lexicon.ts';

test('a mend that is not worth a try at a word would find nothing there', () => {
  const mendsFor = mendsByStart(MENDS);
  const wrong: string[] = [];
  for (const { article } of annotatedArticles())
    for (const { tokens } of analyse(realLexicon().syntax, article.text, 0, article.text.length))
      tokens.forEach((token, index) => {
        const worth = new Set(mendsFor(token).map(({ mend }) => mend));
        for (const mend of MENDS)
          if (!worth.has(mend) && mend(tokens, index)) wrong.push(`${token.text}: ${String(mend)}`);
      });
  expect(wrong).toEqual([]);
});
