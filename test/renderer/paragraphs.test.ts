import { expect, test } from 'vitest';
import { markParagraphs } from '../../renderer/panels/paragraphs.ts';

const mention = (start: number, end: number) =>
  ({ start, end, actor: 'state:NOR', name: 'Norway', kind: 'state', form: 'name' }) as const;
const relation = (id: number, start: number, end: number) =>
  ({
    id,
    start,
    end,
    type: 'AID',
    source: 'state:NOR',
    target: 'state:SWE',
    mutual: false,
    modality: 'stated',
    trigger: { start, end },
  }) as const;

test('every mention and relation goes to the paragraph that it begins in, in the order of the text', () => {
  const paragraphs = [
    { index: 0, start: 0, end: 10 },
    { index: 1, start: 12, end: 20 },
    { index: 2, start: 22, end: 30 },
  ];
  const marked = markParagraphs({
    paragraphs,
    mentions: [mention(0, 4), mention(0, 2), mention(9, 10), mention(22, 30)],
    relations: [relation(1, 12, 20), relation(2, 12, 18), relation(3, 25, 30)],
  });
  expect(
    marked.map(({ index, mentions, relations }) => [
      index,
      mentions.map(({ start, end }) => [start, end]),
      relations.map(({ id }) => id),
    ]),
  ).toEqual([
    [
      0,
      [
        [0, 4],
        [0, 2],
        [9, 10],
      ],
      [],
    ],
    [1, [], [1, 2]],
    [2, [[22, 30]], [3]],
  ]);
});
