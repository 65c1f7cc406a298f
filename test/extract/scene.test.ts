// Whose the soldiers and policemen are whom nobody has told of: theirs in whose land they are struck.
import { describe, expect, it } from 'vitest';
import { relations, sentFrom } from './told.ts';

const AFGHAN = 'institution:afghanistan-national-army';

describe('soldiers struck abroad', () => {
  it.each([
    ['Gunmen killed three soldiers near Kandahar on Monday. Tajikistan closed its border.', AFGHAN],
    ['Rebels ambushed a patrol near Kandahar, wounding three soldiers. Tajikistan sent doctors.', AFGHAN],
    [
      'Two soldiers were killed by gunmen near Kandahar, doctors said. Tajikistan sent its condolences.',
      AFGHAN,
    ],
  ])('%s', (text, army) =>
    expect(sentFrom('Dushanbe', 'Soldiers die', text)).toContainEqual(
      expect.stringMatching(RegExp(`^ASSAULT .*>${army}$`)),
    ),
  );

  it('leaves an army its own men where it tells of them', () =>
    expect(
      sentFrom(
        'Bishkek',
        'Guards die',
        'Gunmen killed two soldiers near Kandahar, the Kyrgyz army said.',
      ).join(),
    ).not.toMatch('afghan'));

  it('gives policemen to the land where they shoot', () =>
    expect(
      sentFrom('Cairo', 'Shots', 'Egypt opened the crossing. Police shot dead six protesters in Benghazi.'),
    ).toContain('ASSAULT institution:lby-police>people:lby-protester'));
});

describe('crowds outside an embassy', () => {
  it.each([
    ['Crowds chanted slogans against Peru outside its embassy in Quito.', 'PROTEST ECU>PER stated'],
    ['Students burned Peruvian flags outside the Peruvian embassy in Quito.', 'PROTEST ECU>PER stated'],
  ])('are of the land around it: %s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Demonstrators burned Peruvian flags outside the Peruvian embassy.',
    'Demonstrators threw eggs outside the Peruvian consulate.',
  ])('are not of the state whose it is: %s', (text) =>
    expect(relations(text).join()).not.toContain('PER>PER'),
  );
});

describe('a place that opens the sentence', () => {
  it.each([
    ['In Vienna, Peru put its trust in Chile.', 'SUPPORT PER>CHL stated'],
    ['In Vienna, Togo shut its embassy in Ghana.', 'SANCTION TGO>GHA stated'],
    ['In Vienna, Kenya increased its forces in Somalia.', 'MOBILIZE KEN>SOM stated'],
    // but where no other is told
    ['In Somalia, Kenya increased its forces.', 'MOBILIZE KEN>SOM stated'],
  ])('%s', (text, expected) => expect(relations(text)).toEqual([expected]));
});
