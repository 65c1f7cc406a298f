// Who is meant by what only points, in the next sentence or further on in the same: "the two countries", "her country", "its raid".
import { describe, expect, it } from 'vitest';
import { extract } from '../../main/extract/extract.ts';
import { articleOf, realLexicon } from './lexicon.ts';
import { relations, told } from './told.ts';

describe('"the two countries" are those of the clause told last', () => {
  it.each([
    ['Kenya said that Chad had met Mali. The two countries signed a pact.', 'SUPPORT MLI~TCD'],
    ['Mali broke with Niger in May, Chad said. The two countries signed a truce.', 'CONCEDE MLI~NER'],
    [
      'Relations with Ethiopia have soured, and Sudan has drifted towards Egypt: the two signed a pact.',
      'SUPPORT EGY~SDN',
    ],
    [
      'Manila asked Washington for help, but it reached an arrangement with Beijing. The two capitals fell out over it.',
      'RIVAL_OF CHN~PHL',
    ],
  ])('%s', (text, expected) => expect(relations(text).join()).toContain(expected));

  it('is nobody told where parties without a name have been pressed', () =>
    expect(
      relations(
        'Turkey and Russia pressed the Libyan parties to stop. The two sides signed a ceasefire.',
      ).join(),
    ).not.toContain('CONCEDE'));
});

describe('"its" behind a measure is whose deed is punished', () => {
  it.each([
    'France imposed sanctions on Chad over its support for Mali.',
    'France and Peru announced their toughest sanctions against Chad over its support for Mali.',
    'France expelled Chad’s envoy over its support for Mali.',
    'France suspended aid to Chad because of its support for Mali.',
    'France threatened sanctions against Chad over its support for Mali.',
    'Chad was expelled from the African Union over its support for Mali.',
  ])('%s', (text) =>
    expect(relations(text).filter((one) => one.startsWith('SUPPORT'))).toEqual(['SUPPORT TCD>MLI stated']),
  );

  it.each([
    'France imposed a tariff on Chad for its security.',
    'France apologised to Chad for its attack on Mali.',
  ])('but: %s', (text) => expect(relations(text).join()).not.toMatch(/TCD>/));
});

describe('whoever speaks for a state calls it his country', () => {
  it.each([
    'Ana Lima of Chad spoke. The delegate of Peru said her country would help Haiti.',
    'Ana Lima of Chad spoke. The Peruvian envoy said that her government would help Haiti.',
    'Juan Paz of Chad spoke. A Peruvian official said his country would help Haiti.',
    'The representative of Kenya spoke. The speaker for Peru said his country would help Haiti.',
  ])('%s', (text) => expect(relations(text).at(-1)).toBe('AGREE PER>HTI stated'));
});

describe('who says something does what is joined to it', () => {
  it.each([
    [
      'The envoy of Peru said that Chad had attacked Mali, and appealed to Oman for help.',
      'REQUEST PER>OMN stated',
    ],
    ['The envoy of Peru said that Chad would attack Mali and urged Oman to help.', 'REQUEST PER>OMN stated'],
    [
      'The envoy of Peru said Chad had attacked Mali, driving thousands away, and thanked Oman.',
      'SUPPORT PER>OMN stated',
    ],
    // no "had froze"
    ['Peru said that Chad had seized its ship and froze Chadian accounts.', 'COERCE PER>TCD stated'],
    // nor an embargo on itself
    ['Oman said that Mali had attacked Peru, and imposed an embargo on it.', 'SANCTION OMN>MLI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('clauses around a name', () => {
  it.each([
    [
      'Ana Lima, the premier of Japan, who is visiting Oman, held talks with the Indian premier.',
      'CONSULT IND~JPN stated',
    ],
    [
      'The envoy of Peru, whose government last month imposed sanctions on Chad, left.',
      'SANCTION PER>TCD stated',
    ],
    ['Oman won after the Chadian army, known as the Guard, attacked Mali.', 'ASSAULT TCD>MLI stated'],
    ['The military chief of Congo’s defeated M23 rebels surrendered to Uganda.', 'RETREAT M23>UGA stated'],
  ])('%s', (text, expected) => {
    const found = relations(text).map((one) =>
      one.replace('March 23 Movement', 'M23').replace('COD>UGA', 'M23>UGA'),
    );
    expect(found).toContain(expected);
  });

  it.each([
    'Watch list: whether Niger, having torn up two pacts, asks Chad to leave.',
    'Watch list: whether the heads of state, under the chairmanship of Chad, lift the sanctions on Niger.',
  ])('leave open: %s', (text) => expect(relations(text)).toEqual([]));
});

describe('bodies that only point back', () => {
  it('are not those named in an aside', () =>
    expect(
      told(
        'Mali quit ECOWAS. Mali, which helped to found the Alliance of Sahel States, accused the bloc of theft.',
      ),
    ).toContain('ACCUSE state:MLI>organisation:ecowas'));

  it('are those of the headline, unless another has just been named', () => {
    const text =
      'The Security Council met.\nThe envoy praised the Transitional Presidential Council.\nPrices rose.\nFrance thanked the Council.';
    const { relations: found } = extract(
      { ...articleOf(text), title: 'Haiti worsens, envoy tells Security Council' },
      realLexicon(),
    );
    expect(found.map(({ target }) => target)).toContain('organisation:un-security-council');
  });
});

describe('who is less meant than another', () => {
  it.each([
    'Chad’s threat was aimed less at Mali than at Niger.',
    'Chad sent a warning not so much to Mali as to Niger.',
  ])('is not meant: %s', (text) => expect(relations(text).join()).not.toContain('MLI'));
});
