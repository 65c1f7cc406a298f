// "denied at a meeting with Mali that it had attacked Togo": what is said, whatever tells where in between.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

const PLACES = [
  'at a meeting in Lima',
  'on Friday in Lima',
  'during a visit to Lima',
  'in an interview with the BBC',
  'at a summit in Lima',
  'to reporters in Lima',
  'at the United Nations',
  'through its envoy in Lima',
];

describe('what is denied, feared or promised behind a word on where', () => {
  it.each(PLACES)('is not told as done: %s', (place) => {
    const [denied] = relations(`Chad denied ${place} that it had attacked Togo.`).filter((one) =>
      one.startsWith('ASSAULT'),
    );
    expect(denied).toBe('ASSAULT TCD>TGO denied');
    expect(relations(`Chad feared ${place} that Mali had attacked Togo.`).join()).not.toMatch(
      /ASSAULT .* stated/,
    );
  });

  it.each(PLACES)('is told of whoever promises: %s', (place) =>
    expect(relations(`Chad promised ${place} that it would help Togo.`)).toContain('AGREE TCD>TGO stated'),
  );
});

describe('the meeting where it is said', () => {
  it.each(['promised', 'denied', 'insisted', 'agreed', 'feared'])(
    'has been held, whatever is %s there',
    (verb) =>
      expect(relations(`Chad ${verb} in talks with Mali that it had left Togo.`)).toContain(
        'CONSULT MLI~TCD stated',
      ),
  );

  it.each([
    'Chad failed in talks with Mali to win its release.',
    'Chad refused to take part in talks with Mali.',
  ])('has no such clause here: %s', (text) => expect(relations(text).join()).not.toMatch(/AGREE/));
});

describe('what is denied, avoided or asked', () => {
  it.each(PLACES.filter((place) => !place.startsWith('to ')))(
    'is not told as done, or as a demand: %s',
    (place) => {
      expect(relations(`Chad denied ${place} having attacked Togo.`)).toEqual(['ASSAULT TCD>TGO denied']);
      expect(relations(`Chad avoided ${place} attacking Togo.`).join()).not.toMatch(/ASSAULT .* stated/);
      expect(relations(`Chad asked ${place} whether Mali had attacked Togo.`)).toEqual([]);
    },
  );
});
