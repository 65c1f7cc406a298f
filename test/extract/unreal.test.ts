// What a sentence only imagines is not told.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { relations, stances } from './told.ts';

describe('what never was', () => {
  it.each([
    'Had Chad helped Mali, Niger would have paid.',
    'Had Peru not attacked Chile, Bolivia would not have joined the OAS.',
    'Norway would have expelled the Danish envoy.',
    'Norway almost expelled the Danish envoy.',
    'Peru nearly went to war with Chile.',
    'In the novel, Peru invades Chile.',
    'In a simulated crisis, Peru attacked Chile.',
    'In the video game, Peru attacked Chile.',
    'The study describes a scenario in which Peru invades Chile.',
    'Peru pretended to support Chile.',
  ])('is not told: %s', (text) => expect(stances(text)).toEqual([]));

  it.each([
    ['Were Peru to invade Chile, Norway would expel its envoy.', 'NOR>PER SANCTION hypothetical'],
    ['Should Peru attack Chile, Norway would support Chile.', 'NOR>CHL SUPPORT hypothetical'],
    ['A Danish raid on Norway would bring war.', 'DNK>NOR ASSAULT hypothetical'],
    ['Peru came close to expelling the Danish envoy.', 'PER>DNK SANCTION hypothetical'],
    ['Peru is believed to have helped Chile.', 'PER>CHL AID hypothetical'],
    ['Alleged Chadian raids on Mali went on.', 'TCD>MLI ASSAULT hypothetical'],
    ['Chad said Mali should have helped Niger.', 'TCD>MLI ACCUSE stated'],
    ['Norway may have attacked Denmark.', 'NOR>DNK ASSAULT hypothetical'],
    ['Norway said it would have to help Denmark.', 'NOR>DNK AID hypothetical'],
  ])('leaves what is told beside it: %s', (text, expected) => expect(stances(text)).toEqual([expected]));

  it.each([
    ['The Danish envoy left Norway without having met its king.', 'DNK>NOR CONSULT denied'],
    ['Norway sent troops to Mali without consulting Denmark.', 'NOR>DNK CONSULT denied'],
    ['Norway closed the strait without informing or consulting Denmark.', 'NOR>DNK CONSULT denied'],
    ['Norway sailed through the strait without threatening Denmark.', 'NOR>DNK THREATEN denied'],
  ])('denies what is behind "without": %s', (text, expected) => expect(stances(text)).toContain(expected));

  it.each([
    ['Norway was too weak to attack Denmark.', 'NOR>DNK ASSAULT denied'],
    ['Norway forgot to thank Denmark.', 'NOR>DNK SUPPORT denied'],
    ['Chad denied having offered citizenship to Malians.', 'TCD>MLI AGREE denied'],
    ['The absence of a treaty between Norway and Denmark worries investors.', 'NOR>DNK SUPPORT denied'],
    ['The minister dismissed reports that Norway had sold arms to Denmark.', 'NOR>DNK COOPERATE denied'],
  ])('denies what was forgotten, what is absent and what is dismissed: %s', (text, expected) =>
    expect(stances(text)).toEqual([expected]),
  );

  it.each([
    'There is no evidence that Chad armed the rebels in Niger.',
    'The inspectors did not find proof that Chad had attacked Mali.',
    'There was no sign of a Chadian raid on Mali.',
    'Nobody in Bamako believes that Chad will withdraw from Mali.',
    'Reports that Chad had attacked Mali turned out to be false.',
    'The story that Chad had armed the rebels in Niger was unfounded.',
    'Claims that Chad had lent money to Mali proved baseless.',
    'Norway lacks the votes to expel Denmark from the council.',
  ])('leaves untold what nothing shows and nobody believes: %s', (text) => expect(stances(text)).toEqual([]));

  it('supposes what is rumoured', () =>
    expect(stances('Rumours that Chad had attacked Mali spread.')).toEqual(['TCD>MLI ASSAULT hypothetical']));

  it('tells what there is evidence of', () =>
    expect(stances('There is evidence that Chad attacked Mali.')).toEqual(['TCD>MLI ASSAULT stated']));

  it('leaves open what is not done without it', () =>
    expect(stances('Norway will not sign the accord without consulting Denmark.')).toEqual([]));

  it.each(['despite', 'without'])('takes no town from whoever is told of behind "%s"', (preposition) =>
    expect(stances(`The rebels took Goma ${preposition} help from Denmark.`).join()).not.toContain('ASSAULT'),
  );

  it('is somebody whom one helps against who harms him', () => {
    expect(stances('After Peru invaded Chile, Norway supported it.')).toEqual([
      'PER>CHL ASSAULT stated',
      'NOR>CHL SUPPORT stated',
    ]);
  });
});

it('tells who did it from where it was done', () => {
  const [relation] = read('A Danish nurse was kidnapped in Chad.').relations;
  expect(relation?.source).toBe('people:tcd-unidentified');
  expect(read('Two Danes were executed in Chad.').relations[0]?.source).toBe('state:TCD');
});

describe('what is only said about a deed', () => {
  it.each([
    'Minister Ana Lima said that Chile had not taken part in the raid.',
    '"Can we trust the army of Chad?" he asked.',
    '"Can we still trust them?" Rutte asked Orban.',
    "Peru has asked for more time, the minister's aide wrote.",
    "Kenya's widely recognised government, Togo and Mali's military council went home.",
  ])('makes no tie: %s', (text) => expect(relations(text)).toEqual([]));

  it('frees nobody for whom one only respects', () =>
    expect(relations('Peru freed the sailors out of respect for Chile.')).toEqual([
      'SUPPORT PER>CHL stated',
    ]));

  it.each([
    ['Rubio and Lavrov discussed Iranian threats against Iraq.', 'THREATEN IRN>IRQ stated'],
    ['The ministers discussed possible Iranian threats against Iraq.', 'THREATEN IRN>IRQ hypothetical'],
    ['The ministers discussed an Iranian attack on Iraq.', 'ASSAULT IRN>IRQ hypothetical'],
    ['The withdrawal of Ugandan troops from Congo has been put on hold.', 'RETREAT UGA>COD denied'],
    ['Let our sailors go, Manila told Beijing.', 'REQUEST PHL>CHN stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('words that seem to tell of parties', () => {
  it.each([
    ['Ghana accused Togo of arming rebels and courting Iran.', ['ACCUSE GHA>TGO stated']],
    ['Peru and Chile met. The court used the powers conferred on it.', ['CONSULT CHL~PER stated']],
    ['Peru honoured every undertaking to Chile.', []],
    ['Zambia met Angola. The land-locked states praised Kenya.', ['CONSULT AGO~ZMB stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what is less so, or only wished for', () => {
  it.each([
    ['Danish farmers are less enthusiastic about the African Union.', []],
    ['Norway is less hostile to Chad than Togo.', []],
    ['Norway is no less critical of Chad than Togo.', ['ACCUSE NOR>TCD stated']],
    ['The readiness of Chad to attack Mali has faded.', []],
    ['The drought sapped the will of Chad to help Mali.', []],
    ['Few believe that Togo will attack Ghana.', []],
    ['Nobody expects Togo to help Ghana.', []],
    ['Many believe that Togo will attack Ghana.', ['ASSAULT TGO>GHA hypothetical']],
    ['Togo has reduced its aid to Mali.', ['SANCTION TGO>MLI stated']],
    ['Ghana is interested in joining the Arab League.', ['MEMBER_OF GHA>Arab League planned']],
    ['Ghana is not interested in joining the Arab League.', ['MEMBER_OF GHA>Arab League denied']],
    ['Ghana showed no less support for Togo.', ['SUPPORT GHA>TGO stated']],
    [
      'They built a lasting basis for cooperation between Ghana and Togo.',
      ['COOPERATE GHA~TGO hypothetical'],
    ],
    ['There is scope for cooperation between Ghana and Togo.', ['COOPERATE GHA~TGO hypothetical']],
    ['Gold was the foundation of cooperation between Ghana and Togo.', ['COOPERATE GHA~TGO stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what is taken for a fact, whatever stands above', () => {
  it.each([
    ['We must admit that Peru struck Chile.', 'ASSAULT PER>CHL stated'],
    ['Let us not forget that Peru helped Chile.', 'AID PER>CHL stated'],
    ['Critics overlook that Peru helped Chile.', 'AID PER>CHL stated'],
    ['Nobody can deny that Peru struck Chile.', 'ASSAULT PER>CHL stated'],
    ['One cannot ignore that Peru has struck Chile.', 'ASSAULT PER>CHL stated'],
    // but
    ['Bolivia denied that Peru struck Chile.', 'ASSAULT PER>CHL denied'],
    ['We must prove that Peru struck Chile.', 'ASSAULT PER>CHL hypothetical'],
    ['We must accept that Peru may strike Chile.', 'ASSAULT PER>CHL hypothetical'],
    ['Peru forgot to thank Chile.', 'SUPPORT PER>CHL denied'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('what is shown on a screen', () => {
  it.each([
    'In the film, Tonga attacks Fiji.',
    'In the film, Samoa falls and Tonga attacks Fiji.',
    'In this episode, Tongans kidnap a Fijian.',
    'In the sequel, the Tongan army invades Fiji.',
  ])('has not happened: %s', (text) => expect(relations(text)).toEqual([]));
});

describe('an end for which nothing will be given', () => {
  it.each([
    ['Tonga will never disarm just to reach an agreement with Fiji.', []],
    ['Tonga did not come merely to thank Fiji.', []],
    ['Tonga came only to thank Fiji.', ['SUPPORT TON>FJI stated']],
    ['Tongans took control of their future with help from nobody.', []],
    ['Tonga took control of its border with Fiji.', []],
    ['Tonga took control of three Fijian villages.', ['ASSAULT TON>FJI stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what a tale has somebody do', () => {
  it.each([
    'A story in a paper had Tonga selling Fiji a submarine.',
    'A leaked memo that had Tonga attacking Fiji was read out.',
  ])('has not happened: %s', (text) => expect(relations(text)).toEqual([]));

  it('has, where it has somebody go', () =>
    expect(relations('Tonga had its navy attack Fiji.')).toEqual(['ASSAULT TON>FJI stated']));
});

describe('whose work a deed may be', () => {
  it.each([
    'The bombing of the Tongan embassy may have been the work of Fiji.',
    'The bombing of the Tongan embassy was not the work of Fiji.',
  ])('%s', (text) => expect(relations(text)).toEqual([]));
});

describe('a question about somebody', () => {
  it('is turned down by nobody he asked', () =>
    expect(relations('Tonga sidestepped a question about the unrest in Fiji.')).toEqual([]));
});

describe('what somebody tries to bring about', () => {
  it.each([
    [
      'Tonga will try to bring about a truce between Fiji and Samoa.',
      ['CONSULT TON>FJI hypothetical', 'CONSULT TON>WSM hypothetical'],
    ],
    ['Investigators dug in search of proof that Fijian soldiers attacked Samoa.', []],
  ])('is not yet there: %s', (text, expected) => expect(relations(text)).toEqual(expected));
});
