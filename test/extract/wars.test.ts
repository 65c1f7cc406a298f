// Histories of wars, releases on strikes and statements of envoys: names no list knows, and who fights whom.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { relations } from './told.ts';

/** "words=actor" for every mention. */
const mentions = (text: string): string[] =>
  read(text, null).actors.flatMap(({ id, mentions: all }) =>
    all.map(({ start, end }) => `${text.slice(start, end)}=${id}`),
  );

describe('bands that no list knows', () => {
  it.each([
    ['Katibat Serma ambushed Malian soldiers.', 'Katibat Serma=group:katibat-serma'],
    ['Liwa al-Hamad shelled Syrian soldiers.', 'Liwa al-Hamad=group:liwa-al-hamad'],
    ["Jama'at Fajr al-Sahel bombed a Chadian base.", "Jama'at Fajr al-Sahel=group:jamaat-fajr-al-sahel"],
    ['Nim Sarova (NS) is a Muslim militia in Chad. NS fought Niger.', 'NS=group:nim-sarova'],
    ['Tarvala, an armed group, hit Chad. The group fled to Niger.', 'The group=group:tarvala'],
    ['The Free Derna Army fought the Libyan army.', 'Free Derna Army=group:free-derna-army'],
    ['The 14th Front attacked the Colombian army.', '14th Front=group:14th-front'],
    ['The Orsk Falcons are a rebel movement. Chad fought the Falcons.', 'Falcons=group:orsk-falcons'],
    ['The African Union Lake Task Force shelled Chad.', 'Lake Task Force=institution:lake-task-force'],
  ])('%s', (text, expected) => expect(mentions(text)).toContain(expected));

  it.each([
    'Nim Sarova is a pop group in Chad.',
    'Tarvala, a shoe company, sued Chad.',
    'Liwa left Chad.',
    'Ansar Burney met Pakistani lawyers.',
  ])('takes for none: %s', (text) =>
    expect(mentions(text).filter((line) => line.includes('=group:'))).toEqual([]),
  );
});

describe('towns that no list knows', () => {
  it.each([
    ['The Chadian army recaptured Lorvana from Boko Haram.', 'ASSAULT TCD>NGA stated'],
    ['Lorvana was liberated from Boko Haram by Chad.', 'ASSAULT TCD>NGA stated'],
    ['The Chadian army drove Boko Haram out of Lorvana.', 'ASSAULT TCD>NGA stated'],
    ['The Chadian army lost Lorvana to Boko Haram.', 'ASSAULT NGA>TCD stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('who is meant', () => {
  it.each([
    [
      'The Special Envoy of the Secretary-General for Mali, Ada Lund, met the Polisario.',
      'Special Envoy of the Secretary-General for Mali=person:ada-lund',
    ],
    [
      'I call on the Government of Yemen and the Houthis to stop, she said. The parties must talk.',
      'The parties=group:houthis',
    ],
    [
      'Norway sent 20 Danish military advisers to Mali. These advisers left.',
      'advisers=institution:denmark-armed-forces',
    ],
    ['Troops hunted Joseph Kony and his men. Sudan armed the group.', 'the group=group:lra'],
    ['The FARC and its former rival, the ELN, signed it.', 'rival=group:eln'],
    [
      'Abu Omar al-Zuwari (1971 – 2017), born Salim Haddad, was a leader of Ansar Dine. Haddad met Kenya.',
      'Haddad=person:abu-omar-al-zuwari',
    ],
    [
      'Ansaru is a militia in Nigeria. Ansaru left Boko Haram. Boko Haram scolded Ansaru. Chad struck the group.',
      'the group=group:ansaru',
    ],
    ['Chad thanked the UN mission, MINUSMA, for its work.', 'mission=organisation:minusma'],
    ['The HR/VP of the European Union met Kenya.', 'HR/VP=organisation:european-union'],
  ])('%s', (text, expected) => expect(mentions(text)).toContain(expected));

  it('takes whoever speaks, and not who is spoken of in the quotation, for the one told of further', () => {
    const text =
      'Norwegian minister Ada Lund said: “Chad’s President Idriss Deby has done well.” She thanked Kenya.';
    expect(read(text, null).relations.map(({ source, target }) => `${source}>${target}`)).toContain(
      'person:ada-lund>state:KEN',
    );
  });

  it('takes the rebels for those who were told of alone', () =>
    expect(mentions('Rwanda armed the M23. The army fought the rebels.')).toContain('rebels=group:m23'));
});

describe('who fights whom', () => {
  it.each([
    ['Kenya trained Somali militiamen to fight Ethiopia.', 'ASSAULT ETH~SOM stated'],
    ['Renamo waged a guerrilla campaign against Mozambique.', 'ASSAULT MOZ>MOZ stated'],
    ['Boko Haram suffered a heavy defeat at the hands of Chad.', 'ASSAULT TCD>NGA stated'],
    [
      'Joseph Kony is wanted by the International Criminal Court.',
      'ACCUSE International Criminal Court>UGA stated',
    ],
    [
      'Kenya conducted ten strikes against al-Shabaab. It conducted two strikes in Somalia.',
      'ASSAULT KEN>SOM stated',
    ],
    [
      'The EU holds Chad responsible for the crimes and calls on Niger to act.',
      'REQUEST European Union>NER stated',
    ],
    ['In 2013 Ansaru attacked a Chadian base.', 'ASSAULT NGA>TCD stated'],
    ['Kenya launched raids in support of Uganda against al-Shabaab.', 'SUPPORT KEN>UGA stated'],
    ['Kenya launched raids in support of Uganda against al-Shabaab.', 'ASSAULT KEN>SOM stated'],
    ['Kenyan troops have made gains against al-Shabaab.', 'ASSAULT KEN>SOM stated'],
    ['Prime Minister Ada Lund reiterated Norwegian support for Chad.', 'SUPPORT NOR>TCD stated'],
    [
      'Chad praised the peace process between Niger and Mali, which Oman is mediating.',
      'CONSULT OMN>MLI stated',
    ],
    ['Chad took the fort. Libya lost it, and Chad captured it from Libya.', 'ASSAULT TCD>LBY stated'],
    ['Ireland expressed alarm at the conduct of the Burundian police.', 'ACCUSE IRL>BDI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('fights who was told to be struck, and not the state where it is', () => {
    const text =
      'Kenyan jets struck al-Shabaab camps. In Somalia, Kenyan jets conducted two strikes on Monday.';
    expect(read(text, null).relations.map(({ target }) => target)).not.toContain('state:SOM');
  });

  it.each([
    'Norway is concerned about the forced return of Yemenis.',
    'Norway condemned the attack on a camp of the UN mission in Mali, which killed ten Chadian soldiers.',
    'Norway welcomed talks to end the war in Yemen.',
    'The Libyan military intervention in the Chadian Civil War lasted ten years.',
    'The Second Marca, led by Ada Lund of Norway, is a rival of the club.',
  ])('reads no force in: %s', (text) =>
    expect(relations(text).filter((line) => /ASSAULT|COERCE|RETREAT|RIVAL/.test(line))).toEqual([]),
  );
});

describe('what a statement says', () => {
  const said = 'Norwegian Minister Ada Lund said:\n\n';
  it.each([
    ['Chad must lift the siege.', 'REQUEST NOR>TCD stated'],
    ['We stand with Chad as it confronts Boko Haram.', 'ASSAULT TCD>NGA stated'],
    ['I would like to thank Kenya.', 'SUPPORT NOR>KEN stated'],
    ['We will not stop supporting Kenya.', 'SUPPORT NOR>KEN planned'],
  ])('%s', (text, expected) => expect(relations(said + text)).toContain(expected));

  it.each(['A solution must come from Chad.', 'Chad must have known it.', 'We must help Chad.'])(
    'demands nothing in: %s',
    (text) => expect(relations(said + text).filter((line) => line.startsWith('REQUEST'))).toEqual([]),
  );

  it('is said for those on whose behalf it is', () =>
    expect(relations('On behalf of Kenya, I thank Uganda. We call on Chad to act.')).toContain(
      'REQUEST KEN>TCD stated',
    ));
});

describe('who suffers and who belongs', () => {
  it('takes nobody who is fired on for one who belongs', () =>
    expect(relations('Chadian soldiers opened fire on members of Boko Haram.')).toEqual([
      'ASSAULT TCD>NGA stated',
    ]));

  it('sets those who fight each other against each other, whoever leads them', () =>
    expect(
      relations(
        'The battle was fought between rebels led by Joseph Kony and troops loyal to Yoweri Museveni.',
      ),
    ).not.toContain('ALLY_OF UGA~UGA stated'));

  it('takes the rebels for both bands told of together', () =>
    expect(mentions('The FARC and the ELN fought Colombia. In May the rebels shot a general.')).toEqual(
      expect.arrayContaining(
        ['the rebels=group:farc', 'the rebels=group:eln'].map((one) => one.replace('the ', '')),
      ),
    ));
});

describe('deeds with a name of their own', () => {
  it.each([
    ['The Leticia War between Colombia and Peru ended in 1933.', ['ASSAULT COL~PER stated']],
    ['The so-called Codfish War between Iceland and Norway went on.', ['ASSAULT ISL~NOR stated']],
    ['The Lateran Treaty between Italy and Spain still holds.', ['SUPPORT ESP~ITA stated']],
    ['The Leticia War went on.', []],
    ['The War Office of Peru lies between Lima and Callao.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});
