// How sure a relation is: the plainer it is told, the surer.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';

const sureness = (text: string, type: string) =>
  read(text, '2019-05-01').relations.find((relation) => relation.type === type)?.confidence ?? 0;

describe('confidence', () => {
  it.each([
    ['by name', 'Norway accused Peru.', 'Norway met Chile. It accused Peru.', 'ACCUSE'],
    ['in its own clause', 'Norway accused Peru.', 'Norway left after accusing Peru.', 'ACCUSE'],
    ['as done', 'Norway met Peru.', 'Norway hopes to meet Peru.', 'CONSULT'],
    ['of one alone', 'Norway criticised Peru.', 'Norway and Chile criticised Peru.', 'ACCUSE'],
    [
      'with nobody in between',
      'Norway, which is rich, has criticised Peru.',
      'Norway, which is larger than Chile, has criticised Peru.',
      'ACCUSE',
    ],
    [
      'of whom the text speaks elsewhere',
      `Norway criticised Peru. ${'Peru kept silent. '.repeat(4)}`,
      `Norway criticised Peru. ${'Everybody kept silent. '.repeat(4)}`,
      'ACCUSE',
    ],
    [
      'by the main verb',
      'Norway criticised Peru.',
      'It was cold on the day when Norway criticised Peru.',
      'ACCUSE',
    ],
    ['of itself', 'Norway criticised Peru.', 'Norway criticised a decision of Peru.', 'ACCUSE'],
  ])('is greater for what is told %s', (_, plain, other, type) => {
    expect(sureness(other, type)).toBeGreaterThan(0);
    expect(sureness(plain, type)).toBeGreaterThan(sureness(other, type));
  });
});
