import { describe, expect, it } from 'vitest';
import { withDashes } from '../../../main/extract/syntax/dashes.ts';

describe('hyphens with space around them', () => {
  it.each([
    ['The minister - who resigned on Monday - left.', 'The minister – who resigned on Monday – left.'],
    ['The reason is simple - Chadian troops left.', 'The reason is simple – Chadian troops left.'],
    ['Dozens were taken - mostly women - in May.', 'Dozens were taken – mostly women – in May.'],
    ['The side - backed by Chad - left.', 'The side – backed by Chad – left.'],
    ['A well-known town - once rich - is empty.', 'A well-known town – once rich – is empty.'],
  ])('%s: dashes', (text, expected) => expect(withDashes(text)).toBe(expected));

  it.each([
    'A two - day visit',
    'The Armenian - Azerbaijani border',
    'pro - Russian and anti - NATO rallies',
    'from 6 - 10 February',
    'the U.N. - backed government',
    'the Houthi - held north',
    'the U.S. - backed rebels and the Chad - led force',
    'a tit - for - tat move',
    'a broad - based government',
    'a well-known two - day visit',
  ])('%s: hyphens', (text) => expect(withDashes(text)).toBe(text));
});
