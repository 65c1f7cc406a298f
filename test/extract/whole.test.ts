// What whole articles say in their longer sentences: all that a careful reader would write down, and nothing else.
import { describe, expect, it } from 'vitest';
import { extract } from '../../main/extract/extract.ts';
import { articleOf, realLexicon } from './lexicon.ts';
import { relations } from './told.ts';

describe('all that is told', () => {
  it.each([
    [
      'Lima said it had closed its ports after Bolivian President Luis Arce seized a ship and ordered the Chilean navy to leave.',
      ['REQUEST BOL>CHL stated'],
    ],
    ['Kenya told the African Union that what it had seen was an act of piracy.', []],
    [
      'The PKK, which Egypt accuses of being armed by Cyprus, denied it.',
      ['ACCUSE EGY>TUR stated', 'REJECT TUR>EGY stated'],
    ],
    [
      'Chad and Niger met in Accra. Niger accuses its neighbour of a planned raid.',
      ['CONSULT NER~TCD stated', 'ACCUSE NER>TCD stated'],
    ],
    ['Gabon expelled the Angolan envoy and ordered troops to the coast.', ['SANCTION GAB>AGO stated']],
    ['Zambia could be ruined by a war between Angola and Namibia.', []],
    [
      'Peru called its visit to Fiji a success. Tonga had extended the stay of its engineers.',
      ['CONSULT PER>FJI stated'],
    ],
    ['Kenya threatened to send its Boeing jets to Uganda.', ['THREATEN KEN>UGA stated']],
    ['Ghana condemned what it called an act of aggression by Togo.', ['ACCUSE GHA>TGO stated']],
    ['Togolese jets hit what Lome described as a depot of the Ghanaian army.', ['ASSAULT TGO>GHA stated']],
    [
      'Oman said three fishermen had drowned, recalled its envoy from Dubai and closed its embassy in Doha.',
      ['SANCTION OMN>ARE stated', 'SANCTION OMN>QAT stated'],
    ],
    ['Tonga’s ambassador said no party should use force.', []],
    [
      'Chad and Niger blame each other for the fighting. Kenya called on the parties to stop.',
      ['ACCUSE NER~TCD stated', 'REQUEST KEN>TCD stated', 'REQUEST KEN>NER stated'],
    ],
    [
      'Chile and Fiji joined a call by Kenya to respect the treaty; Peru, whose waters it covers, rejected Tongan criticism.',
      ['REQUEST KEN>CHL stated', 'REQUEST KEN>FJI stated', 'REJECT PER>TON stated', 'ACCUSE TON>PER stated'],
    ],
    [
      'Oman arrested a pilot at the request of Egypt and Qatar seized two Omanis.',
      ['COERCE QAT>OMN stated', 'REQUEST EGY>OMN stated', 'COOPERATE OMN>EGY stated'],
    ],
    [
      'Kenya criticised the talks, and Ugandan officials, with Chad dissenting, condemned Sudan.',
      ['ACCUSE UGA>SDN stated'],
    ],
    [
      'The bank says Togolese police have a poor record and urges Ghana to help.',
      ['REQUEST bank>GHA stated'],
    ],
    [
      'Togo mourned the victims of Ghanaian raids that, according to Lome, killed 12 Togolese soldiers.',
      ['ASSAULT GHA>TGO stated'],
    ],
    [
      'Norway, which Denmark had asked to join, sent Latvia tanks and imposed sanctions on Belarus.',
      ['REQUEST DNK>NOR stated', 'AID NOR>LVA stated', 'SANCTION NOR>BLR stated'],
    ],
    [
      'Chad offered to help Mali and Niger to settle their differences.',
      ['AGREE TCD>MLI stated', 'AGREE TCD>NER stated'],
    ],
    ['Kenya told Ugandan officials that the men had been trained abroad.', []],
    ['Rwandan police landed in Mozambique.', []],
    [
      'Suriname’s president warned that the bridge would fall, and Guyanese officials accused Brazil of fraud.',
      ['ACCUSE GUY>BRA stated'],
    ],
    [
      'Opposition leader Mia Amor-Mottley met Jamaican officials. Guyana accused Amor-Mottley of fraud.',
      ['CONSULT JAM~Mia Amor-Mottley stated', 'ACCUSE GUY>Mia Amor-Mottley stated'],
    ],
    [
      'Togo said it had held back after Ghanaian jets bombed Lome, killing nine Togolese soldiers.',
      ['ASSAULT GHA>TGO stated', 'ASSAULT GHA>TGO stated'],
    ],
    [
      'The minister escaped a Chadian attack on his convoy that killed seven Nigerian soldiers.',
      ['ASSAULT TCD>NGA stated', 'ASSAULT TCD>minister stated'],
    ],
    ['Peru sees all this as an attempt by Chile to encircle Bolivia.', ['COERCE CHL>BOL hypothetical']],
    ['Peru said nobody could be blamed and accused Chile of fraud.', ['ACCUSE PER>CHL stated']],
    [
      'Kenya and Uganda, the co-chairs, issued a statement in which they called on Chad and Niger to cease hostilities.',
      [
        'REQUEST KEN>TCD stated',
        'REQUEST KEN>NER stated',
        'REQUEST UGA>TCD stated',
        'REQUEST UGA>NER stated',
      ],
    ],
    ['Oman froze 13 million dollars of its aid to Yemen.', ['SANCTION OMN>YEM stated']],
    ['Ali briefed them on the raid by Chad.', []],
    [
      'Fiji, which hosted the talks, and Tonga condemned Samoa.',
      ['ACCUSE FJI>WSM stated', 'ACCUSE TON>WSM stated'],
    ],
    ['Peru supported a peaceful settlement of the conflict in Mali.', []],
    [
      'At the invitation of President Ruto, Chadian minister Musa Dago paid a visit to Kenya.',
      ['CONSULT TCD>KEN stated'],
    ],
    ['Oman and Qatar signed a treaty on the demarcation of their border.', ['SUPPORT OMN~QAT stated']],
    ['Kenya’s president met the guard. “They could attack Uganda,” he said.', []],
    [
      'The Angolan defence minister, Joao Neto, and his Zambian counterpart, Peter Banda, signed an agreement.',
      ['SUPPORT AGO~ZMB stated'],
    ],
    [
      'Long queues of cars wound through the Angolan capital as Luanda rationed oil and accused Zambia of theft.',
      ['ACCUSE AGO>ZMB stated'],
    ],
    ['Togo denies that it has imposed a blockade and blames Benin for the delay.', ['ACCUSE TGO>BEN stated']],
    [
      'Juan Diaz travelled to Quito, where he was to address parliament, meet Ecuadorean officials and call for calm.',
      ['CONSULT Juan Diaz>ECU stated', 'CONSULT Juan Diaz>ECU planned'],
    ],
    [
      'Ana Lima, who as deputy prime minister leads the talks, condemned Peru.',
      ['ACCUSE Ana Lima>PER stated'],
    ],
    [
      'Kenya accused Chad of theft and Mali of helping it.',
      ['ACCUSE KEN>TCD stated', 'ACCUSE KEN>MLI stated', 'AID MLI>TCD stated'],
    ],
    ['Panama deported 300 Central Americans.', []],
    ['Oman begged to send envoys.', []],
    [
      'Juan Diaz thanked Oman for aid to the Chadian people. He praised the country’s efforts.',
      ['AID OMN>TCD stated', 'SUPPORT Juan Diaz>OMN stated', 'SUPPORT Juan Diaz>OMN stated'],
    ],
    ['Guyana debates possible Surinamese investments in Guyana.', ['COOPERATE SUR>GUY hypothetical']],
    ['Kenyan policemen say Uganda harasses them.', ['ACCUSE KEN>UGA stated', 'COERCE UGA>KEN stated']],
    ['Ghana met the editors of Togo over breakfast. Chad shared intelligence.', ['CONSULT GHA~TGO stated']],
    [
      'Chad fought Mali. Gabon was one of the 13 states that recognise Kosovo.',
      ['ASSAULT MLI~TCD stated', 'SUPPORT GAB>XKX stated'],
    ],
    ['Chile promised to drop Taiwan.', []],
    [
      'Lima welcomed the role of Kenya in training Haitian police.',
      ['SUPPORT PER>KEN stated', 'AID KEN>HTI stated'],
    ],
    [
      'Hanoi reacted coolly. A foreign ministry spokesman accused Jakarta of theft.',
      ['ACCUSE VNM>IDN stated'],
    ],
    [
      'Chile has resisted calls by Peru to stop arming Bolivia.',
      ['REJECT CHL>PER stated', 'REQUEST PER>CHL stated'],
    ],
    [
      'Ali Omar of Oman and Musa Diaz of Qatar met, revived a plan to bridge the strait and promised to work together.',
      ['CONSULT Ali Omar~Musa Diaz stated', 'AGREE Ali Omar~Musa Diaz stated'],
    ],
    ['Fiji and Tonga signed a pact. Samoa welcomed it.', ['SUPPORT FJI~TON stated']],
    [
      'Chadian soldiers raided Mali, which Niger resents; it has asked Togo for help.',
      // the raid is resented
      ['ACCUSE NER>TCD stated', 'ASSAULT TCD>MLI stated', 'REQUEST NER>TGO stated'],
    ],
    ['Lima told reporters that Peru would not cede an inch.', []],
    ['Oman held out until Qatar threatened it with tariffs.', ['THREATEN QAT>OMN stated']],
    ['Mali insists that the Gabonese premier merely sent a letter.', []],
    ['Chile was about to resume talks on free trade with Peru.', ['CONSULT CHL~PER planned']],
    ['Caribbean leaders met. Commonwealth leaders ended their summit in Samoa.', []],
    [
      'Chad and Niger quarrel. Kenya, which needs both allies, is worried.',
      ['RIVAL_OF NER~TCD stated', 'ALLY_OF KEN~NER hypothetical', 'ALLY_OF KEN~TCD hypothetical'],
    ],
    [
      'Peru’s Ana Lima and Chile’s Juan Diaz spoke: they preferred to meet Musa Dago of Chad.',
      [
        'CONSULT Ana Lima~Juan Diaz stated',
        'CONSULT Ana Lima~Musa Dago stated',
        'CONSULT Juan Diaz~Musa Dago stated',
      ],
    ],
    ['Singapore declined. Indian troops landed on the airport island.', []],
  ])('%s', (text, told) => {
    expect(relations(text).toSorted()).toEqual(told.toSorted());
  });

  it('takes the forces of a report for those of where it was sent from', () => {
    const text = 'Norwegian mediators from Oslo left Sri Lanka. The military accused Peru of fraud.';
    const read = (place: string | null) =>
      extract({ ...articleOf(text), place }, realLexicon()).relations.map(({ source }) => source);
    expect(read(null)).toEqual(['institution:norway-armed-forces']);
    expect(read('Colombo')).toEqual(['institution:sri-lanka-armed-forces']);
  });
});
