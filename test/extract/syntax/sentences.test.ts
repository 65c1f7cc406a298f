import { expect, test } from 'vitest';
import { splitSentences } from '../../../main/extract/syntax/sentences.ts';

function split(text: string): string[] {
  return splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}

// each case is written as the sentences it should give, joined by one space
const CASES: Record<string, string[]> = {
  plain: ['The envoy left on Monday.', 'Talks resume in May.'],
  acronym: ['The U.S. Navy sent two ships to the Gulf.', 'They arrived late.'],
  'acronym at the end': ['He flew back to the U.S.', 'The talks had failed.'],
  titles: ['Gen. Karim Daoud met Mr. Oleg Petrov and Dr. Lin.', 'Both smiled.'],
  number: ['Resolution No. 2 passed.', 'No. 3 did not.'],
  initials: ['J. R. Whitmore and Anna K. Duarte signed.', 'Nobody else did.'],
  clock: ['Shelling began at 9 a.m. Tuesday and stopped at 11 p.m.', 'The town was quiet after that.'],
  quote: ['“We will not wait any longer.”', 'The minister then left the hall.'],
  'quote goes on': ['"Will they ever leave?" asked the mayor of the town.', 'Nobody knew.'],
  ellipsis: ['They waited … and waited.', 'Then came the news...', 'Borders were shut.'],
  month: ['The accord of Sept. 11 was void.', 'A new one came on Oct. 3.'],
  company: ['Shares of Norden Corp. fell on Friday.', 'Others rose.'],
  decimals: ['Output rose 3.5 percent to $2.1 billion.', 'Prices fell.'],
  brackets: ['The pact (signed in Minsk.)', 'Nothing came of it.'],
  exclamation: ['Never!', 'So said the crowd.'],
  'letter at the end': ['They agreed on Plan A.', 'It was never carried out.'],
  'first of two initials': ['Kenya thanked L. B. Pearson and A. N. Kosygin.'],
};

test.each(Object.entries(CASES))('splits: %s', (_, sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences);
});

test('a line break inside a sentence is white space; an empty line is a boundary', () => {
  expect(split('The army\nadvanced north.\n\nPeace talks\n\nbegan')).toEqual([
    'The army\nadvanced north.',
    'Peace talks',
    'began',
  ]);
});

test('offsets count from the start of the whole text', () => {
  const text = 'Heading\nOne ended. Two began. ';
  const spans = splitSentences(text, 8, text.length);
  expect(spans).toEqual([
    { start: 8, end: 18 },
    { start: 19, end: 29 },
  ]);
});

test('nothing but white space gives no sentence', () => {
  expect(split(' \n ')).toEqual([]);
});
