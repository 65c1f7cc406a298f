import { expect, test } from 'vitest';
import {
  activeFilters,
  countsBeside,
  countTypes,
  firstFilter,
  hasType,
  lastDays,
  noFilter,
  onlyOutlet,
  onlyStrand,
  strandState,
  toggleLevel,
  toggleOutlet,
  toggleStrand,
  toggleTelling,
  toggleType,
  wholeDate,
  withoutLimits,
} from '../../renderer/state/filters.ts';
import { filterInWords } from '../../renderer/words/filter.ts';
import { exampleGraph } from './example.ts';

test('switching a type off and on again leaves no limit', () => {
  const off = toggleType(noFilter, 'CONSULT');
  expect([hasType(off, 'CONSULT'), hasType(off, 'AID'), strandState(off, 'VC')]).toEqual([
    false,
    true,
    'some',
  ]);
  expect(toggleType(off, 'CONSULT')).toEqual(noFilter);
});

test('a class is completed first, and then switched off', () => {
  const some = toggleType(noFilter, 'CONSULT');
  expect(toggleStrand(some, 'VC')).toEqual(noFilter);
  const none = toggleStrand(noFilter, 'VC');
  expect([strandState(none, 'VC'), strandState(none, 'MC')]).toEqual(['none', 'all']);
});

test('only one class, and everything again', () => {
  const only = onlyStrand(noFilter, 'MK');
  expect([strandState(only, 'MK'), strandState(only, 'VC'), strandState(only, 'ST')]).toEqual([
    'all',
    'none',
    'none',
  ]);
  expect(onlyStrand(only, 'MK')).toEqual(noFilter);
});

test('outlets: all of them is no limit', () => {
  const all = ['Reuters', 'Tasnim'];
  const one = toggleOutlet(noFilter, 'Tasnim', all);
  expect(one.outlets).toEqual(['Reuters']);
  expect(toggleOutlet(one, 'Tasnim', all).outlets).toBeNull();
});

test('active filters are counted, the level is not one, and reset keeps it', () => {
  const filter = {
    ...toggleLevel(toggleType(noFilter, 'AID')),
    from: '2021-01-01',
    to: '2021-02-01',
    minimumRelations: 3,
  };
  expect(activeFilters(filter)).toBe(3);
  expect(activeFilters(toggleLevel(noFilter))).toBe(0);
  expect(withoutLimits(filter)).toEqual({ ...noFilter, level: 'everyone' });
});

test('relations are counted by type over all ties', () => {
  expect(countTypes(exampleGraph())).toEqual({ CONSULT: 4, COOPERATE: 1, ACCUSE: 3, MEMBER_OF: 1 });
  const off = toggleType(noFilter, 'CONSULT');
  const shown = { ...exampleGraph(), ties: exampleGraph().ties.slice(0, 1) };
  // a tie that has too few relations without those that are off is gone, and so are its counts
  expect(countsBeside(off, shown, exampleGraph())).toEqual({ ...countTypes(shown), CONSULT: 4 });
});

test('the last days end with the last day of the data, over the ends of months', () => {
  expect(lastDays('2021-03-02', 7)).toEqual({ from: '2021-02-24', to: '2021-03-02' });
  expect(['2021', '2021-10', '2021-10-18'].map(wholeDate)).toEqual([
    '2021-01-01',
    '2021-10-01',
    '2021-10-18',
  ]);
});

test('a filter in words', () => {
  expect(filterInWords(noFilter)).toBe('States and organisations');
  expect(filterInWords(toggleType(noFilter, 'CONSULT'))).toBe('States and organisations; without Consult');
  expect(filterInWords(onlyStrand(noFilter, 'MK'))).toBe('States and organisations; only material conflict');
  expect(filterInWords({ ...noFilter, types: [] })).toBe('States and organisations; no relation types');
  expect(
    filterInWords({
      level: 'everyone',
      types: ['CONSULT', 'ACCUSE'],
      quads: null,
      from: '2021-10-01',
      to: null,
      outlets: ['Reuters', 'Tasnim'],
      minimumRelations: 3,
      minimumConfidence: 0.6,
      without: ['planned', 'historical'],
    }),
  ).toBe(
    'Every actor; only Consult and Accuse; from 1 Oct 2021; published by Reuters and Tasnim; ' +
      'ties of at least 3 relations; confidence at least 60 %; without planned and historical relations',
  );
});

test('what is planned, hypothetical or historical is left out one by one, in one order', () => {
  const one = toggleTelling(noFilter, 'historical');
  const two = toggleTelling(one, 'planned');
  expect([one.without, two.without]).toEqual([['historical'], ['planned', 'historical']]);
  expect(toggleTelling(toggleTelling(two, 'planned'), 'historical')).toEqual(noFilter);
  expect([noFilter, one, two].map(activeFilters)).toEqual([0, 1, 1]);
});

test('a workspace begins with what is sure, which is no filter, and resetting asks for no more than that', () => {
  const asking = (minimumConfidence: number) => ({ ...noFilter, minimumConfidence });
  expect([firstFilter, asking(0), asking(0.9)].map(activeFilters)).toEqual([0, 0, 1]);
  expect([asking(0), asking(0.9)].map(withoutLimits)).toEqual([asking(0), firstFilter]);
});

test('only one outlet, and all of them again', () => {
  const only = onlyOutlet(noFilter, 'Tasnim');
  expect([only.outlets, onlyOutlet(only, 'Tasnim').outlets]).toEqual([['Tasnim'], null]);
});
