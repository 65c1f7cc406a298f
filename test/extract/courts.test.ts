// "the court" far below its name: the only court of many states that a text names, or else one of the state at hand.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

const between = Array.from({ length: 9 }, () => 'Peru and Chile traded fish.').join(' ');

describe('a court named long before', () => {
  it('is meant where no other is', () =>
    expect(
      relations(
        `The International Court of Justice has ruled.\n${between}\nThe court ordered Peru to leave the island.`,
      ),
    ).toContain('REQUEST International Court of Justice>PER stated'));

  it.each([
    // another is named near
    `The International Court of Justice has ruled.\n${between}\nThe Supreme Court of Peru met. The court accused Chile of theft.`,
    // two are named
    `The International Court of Justice and the International Criminal Court have ruled.\n${between}\nThe court accused Chile of theft.`,
  ])('is not meant where another may be: %s', (text) =>
    expect(relations(text).join()).not.toContain('ACCUSE International Court of Justice'),
  );
});

describe('what a suit charges, and where a deal is brokered', () => {
  it.each([
    ['Kenya filed a suit accusing Chad of crimes against its Christians.', ['ACCUSE KEN>TCD stated']],
    ['The sides signed a deal brokered by Qatar in Lima.', []],
    ['A truce was brokered by Qatar in Chad.', ['CONSULT QAT>TCD stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});
