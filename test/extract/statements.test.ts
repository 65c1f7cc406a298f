// Statements, briefings and strike releases: who speaks, who is meant by what points back, and who fights whom.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { issued, relations } from './told.ts';

describe('who says "we" outside quotation marks', () => {
  it.each([
    ['Statement by the President of Ghana on the coup', 'state:GHA'],
    ['Ministry of Foreign Affairs of Peru: statement on the border', 'state:PER'],
    ['EU statement on the coup', 'organisation:european-union'],
  ])('%s', (title, speaker) => {
    const text = 'Togo said it had closed its border. We urge Mali to hold elections.';
    expect(issued(text, title)).toContain(`REQUEST ${speaker}>state:MLI`);
  });

  it('is whoever has announced it with a colon, however many others have spoken since', () => {
    const text =
      "Finland's foreign minister said:\nThe border is quiet. Norway said it would help. We urge Russia to release the crew.";
    expect(relations(text)).toContain('REQUEST FIN>RUS stated');
  });

  it('takes the first line of a plain text for its headline', () => {
    const text =
      'Joint statement by Chile and Peru on fishing\nEcuador said it was ready. We call on China to withdraw its boats.';
    expect(relations(text)).toEqual(
      expect.arrayContaining(['REQUEST CHL>CHN stated', 'REQUEST PER>CHN stated']),
    );
  });

  it('is who holds the office in the state of the parliament that is spoken to', () => {
    const title = 'Remarks by the Foreign Secretary in the House of Commons';
    const text = 'I met Wang Yi last week. We urge Chad to hold elections.';
    expect(issued(text, title, '2023-09-05')).toEqual([
      'CONSULT person:james-cleverly>person:wang-yi',
      'REQUEST state:GBR>state:TCD',
    ]);
  });

  it('is whoever answers, and not who asks', () => {
    const title = "Foreign Ministry Spokesperson Mao Ning's Regular Press Conference";
    const ask = 'Chad has accused Mali. Will you help?';
    for (const [question, answer] of [
      ['Reuters', 'Mao Ning'],
      ['Q', 'A'],
    ])
      expect(
        issued(
          `${question}: ${ask}\n\n${answer}: We urge Chad to stop.\n\n${question}: We thank Peru for that. And Togo?\n\n${answer}: We thank Togo.`,
          title,
          '2023-03-07',
        ),
      ).toEqual(['ACCUSE state:TCD>state:MLI', 'REQUEST state:CHN>state:TCD', 'SUPPORT state:CHN>state:TGO']);
  });

  it('leaves quotations to who is quoted', () => {
    const text = 'Ghana has spoken. "We urge Mali to hold elections," Togo said.';
    expect(issued(text, 'Statement by the President of Ghana')).toContain('REQUEST state:TGO>state:MLI');
  });

  it('knows whose forces "our forces" are', () => {
    const text = 'Our forces attacked Eritrean troops near the border.';
    expect(issued(text, 'Ethiopian Ministry of Defence: statement')).toEqual([
      'ASSAULT institution:ethiopia-national-defense-force>institution:eritrea-defence-forces',
    ]);
  });
});

describe('who is meant by nouns that point back', () => {
  it('takes a capitalised noun for the body named with it', () => {
    const text =
      'The UN Mission in Liberia reopened its camp. Ghana was pleased. The Mission thanked Nigeria for its troops.';
    expect(issued(text)).toContain('SUPPORT organisation:unmil>state:NGA');
  });

  it('takes "the Minister" for the one named with a longer title', () => {
    const text =
      "Minister of Foreign Affairs Ada Lee visited Chad. The Minister condemned Mali's attack on the town.";
    expect(issued(text)).toContain('ACCUSE person:ada-lee>state:MLI');
  });

  it('takes men of violence that the text points at for the one group it has named', () => {
    const text = 'Boko Haram attacked the town on Friday. Chad said its army had killed these militants.';
    expect(issued(text)).toContain('ASSAULT institution:chad-army>group:boko-haram');
    const others = 'Boko Haram and M23 met. Chad said its army had killed these militants.';
    expect(issued(others).filter((line) => line.endsWith('>group:boko-haram'))).toEqual([]);
  });

  it("takes a group's fighters for the group", () => {
    expect(issued('Hezbollah fighters killed two Cypriot soldiers.')).toEqual([
      'ASSAULT group:hezbollah>institution:cyp-armed-forces',
    ]);
    expect(issued('Kenya attacked the al-Shabaab terrorist group.')).toEqual([
      'ASSAULT state:KEN>group:al-shabaab',
    ]);
  });

  it('takes forces loyal to a person for his', () => {
    expect(issued('Troops loyal to Khalifa Haftar shelled Turkish soldiers in Tripoli.')).toEqual([
      'ASSAULT person:khalifa-haftar>institution:turkey-armed-forces',
    ]);
  });

  it('takes nobody who is only addressed for an actor', () => {
    expect(
      read('Mr. President, distinguished members of the Security Council, William Ruto has come.').relations,
    ).toEqual([]);
  });

  it('joins a description to the name behind a few more words', () => {
    const text = 'The former leader of Boko Haram, Nigerian-born militant Abubakar Shekau, attacked Chad.';
    expect(issued(text)).toEqual(['ASSAULT person:abubakar-shekau>state:TCD']);
  });

  it('takes what a minister or envoy cares for neither for his employer nor for a place that he serves', () => {
    const offices = (text: string) => read(text).relations.map(({ type, target }) => `${type} ${target}`);
    expect(offices('Minister for Africa Ada Lee opened the fair.')).toEqual([]);
    expect(offices('UN Special Envoy for Syria Geir Pedersen opened the fair.')).toEqual([
      'OFFICE_OF organisation:united-nations',
    ]);
  });

  it('takes a country behind "in" for no part of the title that follows', () => {
    expect(issued('In Kenya Minister Ada Lee met the Sudan Liberation Movement.')).toEqual([
      'CONSULT person:ada-lee>group:slm',
    ]);
  });

  it('forgets groups that ended long before, unless their country is spoken of', () => {
    const text = 'The National Salvation Front attacked Kenyan troops.';
    expect(relations(text, '2024-03-12')).toEqual(['ASSAULT National Salvation Front>KEN stated']);
    const party = 'The Coalition for Unity and Democracy condemned Kenya.';
    expect(relations(party, '2024-03-12')).toEqual(['ACCUSE Coalition for Unity and Democracy>KEN stated']);
    expect(relations(`Ethiopia is watching. ${party}`, '2024-03-12')).toEqual(['ACCUSE ETH>KEN stated']);
  });
});

describe('who fights', () => {
  it.each([
    ['Kenya backs Somalia in its fight against al-Shabaab.', 'ASSAULT SOM>SOM stated'],
    ['Rwanda stands by Mozambique in the struggle against Eritrea.', 'ASSAULT MOZ>ERI stated'],
    ['France voiced its support for Chad in the war against Libya.', 'ASSAULT TCD>LBY stated'],
    [
      'The United States will support its Kenyan partners in their fight against Eritrea.',
      'ASSAULT KEN>ERI stated',
    ],
  ])('%s', (text, expected) => {
    const found = relations(text);
    expect(found).toContain(expected);
    expect(found.filter((line) => line.startsWith('ASSAULT'))).toEqual([expected]);
  });

  it('means the one group of the article by "this enemy"', () => {
    const text =
      'Al-Shabaab attacked Kenya twice. Kenya helps Somalia in its fight against this brutal enemy.';
    expect(issued(text)).toContain('ASSAULT state:SOM>group:al-shabaab');
  });

  it('helps nobody who has driven out those that are helped', () => {
    expect(relations('Norway gave aid to villages destroyed by the Burmese army.')).toEqual([]);
    expect(relations('Germany will protect all those persecuted by Boko Haram.')).toEqual([]);
  });
});

describe('calling names', () => {
  const opening = "Finland's foreign minister said:\n";

  it.each([
    ['We will never deal with the murderous regime of Belarus.', 'ACCUSE FIN>BLR stated'],
    ["Finland will shield them from Russia's savagery.", 'ACCUSE FIN>RUS stated'],
    ['We shall go on until the vile organisation Boko Haram is gone.', 'ACCUSE FIN>NGA stated'],
    ['The raid laid bare the predatory nature of Russian policy.', 'ACCUSE FIN>RUS stated'],
    ["It has seen through Russia's imperial ambitions.", 'ACCUSE FIN>RUS stated'],
  ])('%s', (text, expected) => expect(relations(`${opening}${text}`)).toContain(expected));

  it('blames nobody in the words of reporters, nor a deed for its doer', () => {
    expect(relations('The murderous regime of Belarus met Finland.')).toEqual(['CONSULT BLR~FIN stated']);
    expect(relations(`${opening}We recall the brutal winter in Russia.`)).toEqual([]);
    expect(relations(`${opening}We recall the hostile nature of the terrain in Russia.`)).toEqual([]);
    expect(relations(`${opening}We know the generous nature of the Russian people.`)).toEqual([]);
    expect(
      relations('Mali, whose brutality towards Kenyans is known, continues to hold Togolese sailors.'),
    ).toEqual(['COERCE MLI>TGO stated']);
  });
});

describe('what is suffered', () => {
  it.each([
    ['Two Kenyans were killed at the hands of Ugandan police.', ['ASSAULT UGA>KEN stated']],
    ['Peru mourned the deaths of its sailors at the hands of Ecuador.', ['ASSAULT ECU>PER stated']],
    ['Togo recalled the Ghanaian plight in the valley at the hands of Mali.', ['ASSAULT MLI>GHA stated']],
    ["Brazil's defeat at the hands of Germany still hurts.", []],
    ['Boko Haram killed 12 farmers in Chad who had refused to pay.', ['ASSAULT NGA>TCD stated']],
    [
      'Fiji was filmed. Kenyan air force lieutenant Ali Lee was killed by Somalia.',
      ['ASSAULT SOM>KEN stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what is welcomed', () => {
  it.each([
    ['Canada welcomes the news that Mozambique has reopened its border.', ['SUPPORT CAN>MOZ stated']],
    ['France welcomed the announcement that Russia had withdrawn.', []],
    [
      'Malta is encouraged by the decision of Sudan to release two Ethiopian pilots.',
      ['SUPPORT MLT>SDN stated', 'CONCEDE SDN>ETH stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('who is described', () => {
  it.each([
    ['Ali Lee is a Kenyan politician who attacked Chad.', 'ASSAULT person:ali-lee>state:TCD'],
    [
      'Hezbollah, a militia led by Hassan Nasrallah, which attacked Israel, fled.',
      'ASSAULT group:hezbollah>state:ISR',
    ],
    ['The MNLA is an armed movement. The movement attacked Niger.', 'ASSAULT group:mnla>state:NER'],
    [
      "Isnilon Hapilon had fled. Hapilon's forces attacked Malaysia.",
      'ASSAULT person:isnilon-hapilon>state:MYS',
    ],
    [
      'The Saudi-led coalition met. The coalition attacked Yemen.',
      'ASSAULT organisation:saudi-led-coalition>state:YEM',
    ],
    [
      'Ali Lee was a pilot. After the government of William Ruto fell, he attacked Chad.',
      'ASSAULT person:ali-lee>state:TCD',
    ],
    [
      'The Syrian Union Forces (SUF; formerly the Eagles) fled. SUF attacked Turkey.',
      'ASSAULT institution:union-forces>state:TUR',
    ],
  ])('%s', (text, expected) => expect(issued(text)).toContain(expected));

  it('tells of whose nation who is described is', () => {
    const text = 'Ziad Khalaf (died 4 February 2015), an Iraqi officer, attacked Jordan.';
    expect(relations(text)).toEqual(['ASSAULT IRQ>JOR stated']);
  });

  it('leaves names in other languages and dates of lives aside', () => {
    expect(relations('The African Union (French: Union africaine) condemned Mali.')).toEqual([
      'ACCUSE African Union>MLI stated',
    ]);
  });
});

describe('what others refuse or suppose', () => {
  it.each([
    [
      'Greece rejects the accord between Turkey and Libya.',
      ['REJECT GRC>LBY stated', 'REJECT GRC>TUR stated'],
    ],
    ['Egypt is ready should Turkey attack Libya.', []],
    ['Japan stopped the military cooperation between Moscow and Pyongyang.', []],
    ['Israel cut the links between Hamas and Qatar.', []],
    [
      'Macron phoned Erdogan to demand that Israel lift the siege.',
      ['CONSULT FRA>TUR stated', 'REQUEST FRA>ISR stated'],
    ],
    [
      'A treaty of the European Union is at stake. Belgium wants the bloc to suspend it.',
      ['REQUEST BEL>European Union stated'],
    ],
    ['South Korea accused the North of shipping shells abroad.', ['ACCUSE KOR>PRK stated']],
    [
      'Britain and Ghana have armed Oman and refuelled its aircraft.',
      ['AID GBR>OMN stated', 'AID GHA>OMN stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text).toSorted()).toEqual(expected));
});
