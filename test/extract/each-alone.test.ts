// What two do each for itself, and whose the soldiers are that are sent: nothing that one does to the other.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

const between = (text: string) =>
  relations(text).filter((one) => one.includes('PER') && one.includes('CHL') && !one.endsWith('denied'));

describe('two who do so do it to or with nobody that is told', () => {
  it.each([
    'Peru and Chile appear to have left.',
    'Peru and Chile sit on vast reserves of copper.',
    'Peru and Chile have trained for years.',
    'Peru and Chile patrol their own waters.',
    'Peru and Chile train recruits.',
    'Peru and Chile merged ministries.',
    'Peru and Chile made up a third of the total.',
    'Peru and Chile hate the plan.',
    'Peru and Chile fought for independence from Spain.',
    'Peru and Chile spoke at the summit.',
    'Peru and Chile communicated the decision to the press.',
    'Peruvian and Chilean ships sail under the Panamanian flag.',
    'Peruvian and Chilean players won for the third year in a row.',
    'Peruvian and Chilean troops were deployed in Mali.',
    'Peruvian and Chilean police were sent to recover the bodies.',
    'Peruvian, Chilean and Bolivian troops are stationed in Mali.',
  ])('%s', (text) => expect(between(text)).toEqual([]));

  it('puts the troops of both where they are sent', () =>
    expect(relations('Peruvian and Chilean troops were deployed in Mali.').sort()).toEqual([
      'MOBILIZE CHL>MLI stated',
      'MOBILIZE PER>MLI stated',
    ]));
});

describe('two who do so do it with each other', () => {
  it.each([
    ['Peru and Chile appeared together in Lima.', 'CONSULT CHL~PER stated'],
    ['Peruvian and Chilean soldiers trained together.', 'COOPERATE CHL~PER stated'],
    ['Peru and Chile discussed the plan.', 'CONSULT CHL~PER stated'],
    ['Peru and Chile spoke on Monday.', 'CONSULT CHL~PER stated'],
    ['Peru and Chile fought for years.', 'ASSAULT CHL~PER stated'],
  ])('%s', (text, expected) => expect(between(text)).toEqual([expected]));
});
