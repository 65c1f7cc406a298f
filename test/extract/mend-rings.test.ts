import { expect, test } from 'vitest';
import { mendTree } from '../../main/extract/mends/tree.ts';
import { analyse } from '../../main/extract/syntax/analyse.ts';
import type { Token } from '../../main/extract/syntax/types.ts';
import { annotatedArticles } from './annotated.ts';
import { realLexicon } from './lexicon.ts';

/** Whether a way up the tree comes back to where it was. */
const isRing = (tokens: readonly Token[]) =>
  tokens.some((_, index) => {
    let at = index;
    for (let steps = 0; at >= 0; steps++) {
      if (steps > tokens.length) return true;
      at = tokens[at]?.head ?? -1;
    }
    return false;
  });

const treesOf = (text: string) =>
  analyse(realLexicon().syntax, text, 0, text.length).map(({ tokens }) => mendTree(tokens));

test('no mend hangs words on each other', () => {
  const rings = annotatedArticles().flatMap(({ article }) => treesOf(article.text).filter(isRing));
  expect(rings).toEqual([]);
});

test('guests and who they are do not hang on each other', () => {
  const text =
    'The king gave a dinner for Lee and his wife, with 120 guests among whom were directors of banks.';
  expect(treesOf(text).some(isRing)).toBe(false);
});
