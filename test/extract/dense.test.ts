// Long sentences with many clauses, as analyses and backgrounders have them: who does what in which of them, and when.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { relations } from './told.ts';

describe('clauses of long sentences', () => {
  it.each([
    [
      'The union met in Lusaka, and it was Thabo Mbeki who, advised by Kenya, urged Zimbabwe to hold a vote.',
      ['REQUEST ZAF>ZWE stated'],
    ],
    [
      'They met Idriss Déby, whom France had praised to the last and whom Libya, weary of him, had attacked.',
      ['SUPPORT FRA>TCD stated', 'ASSAULT LBY>TCD stated'],
    ],
    [
      'The International Court of Justice found that Chad had invaded Sudan and plundered its farms, and ordered it to pay damages.',
      [
        'ACCUSE International Court of Justice>TCD stated',
        'ASSAULT TCD>SDN stated',
        'REQUEST International Court of Justice>TCD stated',
      ],
    ],
    ['Barack Obama told Raúl Castro that aid to the rebels must stop.', ['REQUEST USA>CUB stated']],
    ['Lula calls Cristina Kirchner a friend.', ['SUPPORT BRA>ARG stated']],
    ['Her predecessors had infuriated Samoa by closing the embassy.', []],
    [
      'Peru and Chile backed Qatar in its feud with Bahrain.',
      ['SUPPORT CHL>QAT stated', 'SUPPORT PER>QAT stated', 'RIVAL_OF BHR~QAT stated'],
    ],
    [
      'Lee recalled a meeting at which Chadian ministers, unaware of the cameras, condemned Niger.',
      ['ACCUSE TCD>NER stated'],
    ],
    ['Under the deal Peru can send back Haitians who attack Chile.', ['COERCE PER>HTI hypothetical']],
    ['Haitians who fled through Peru attacked Chile.', ['ASSAULT HTI>CHL stated']],
    ['The council sent the matter back to the African Union.', []],
    ['Niger sold bonds to its own citizens.', []],
    ['Donald Trump agreed to suspend joint exercises with Japan.', []],
    ['Lula called Nicolás Maduro, in a speech in May, "a strange neighbour".', []],
    [
      'Chile once thought of putting Peru on a list of sponsors of terror.',
      ['SANCTION CHL>PER hypothetical'],
    ],
    ['Lula named a special envoy, Celso Amorim, who toured Peru.', ['CONSULT BRA>PER stated']],
    ["The chief of Chad's army visited Niger.", ['CONSULT TCD>NER stated']],
    ['The president of Ghana chairs the committee and met envoys of Togo.', ['CONSULT GHA~TGO stated']],
    ['Peru and Chile, which voted for the sanctions, want them lifted.', []],
    [
      'Kenya sent troops to Mali, Togo thanked Niger, and Benin, which borders it, sued Peru but did not arrest Chadians.',
      ['ACCUSE BEN>PER stated', 'COERCE BEN>TCD denied', 'MOBILIZE KEN>MLI stated', 'SUPPORT TGO>NER stated'],
    ],
    [
      'Omar al-Bashir flew to Qatar, Egypt and Libya, none of which arrested him.',
      [
        'COERCE EGY>SDN denied',
        'COERCE LBY>SDN denied',
        'COERCE QAT>SDN denied',
        'CONSULT SDN>EGY stated',
        'CONSULT SDN>LBY stated',
        'CONSULT SDN>QAT stated',
      ],
    ],
    [
      'Japan sent aid to Palau and Fiji, both of which quarrel with China.',
      ['AID JPN>FJI stated', 'AID JPN>PLW stated', 'RIVAL_OF CHN~FJI stated', 'RIVAL_OF CHN~PLW stated'],
    ],
    ['Kenya joined OPEC in refusing to attend.', []],
    ['Laptops suggested that Peru had armed the FARC.', ['AID PER>COL hypothetical']],
    [
      'Peruvian jets bombed a camp in Chile. Chile broke off relations.',
      ['ASSAULT PER>CHL stated', 'SANCTION CHL>PER stated'],
    ],
    [
      'Idriss Déby, whose troops Goodluck Jonathan had trained, thanked Norway.',
      ['AID NGA>TCD stated', 'SUPPORT TCD>NOR stated'],
    ],
    [
      'Kenya lent Fiji a million dollars for roads and schools, and Xi Jinping, then vice-president, thanked Norway.',
      ['AID KEN>FJI stated', 'SUPPORT CHN>NOR stated'],
    ],
    ['Irfaan Ali vowed that he would not discuss the border with Brazil.', ['REJECT GUY>BRA stated']],
    ['Algeria and Libya kept the war going.', []],
    ['Kenya condemned his abduction and Paul Biya was freed. Kenya condemned his arrest.', []],
    ['This May Evo Morales banished the Danes.', ['COERCE BOL>DNK stated']],
    ['The admirals and the general: coups in Fiji', []],
    [
      'Kenya refused visas to Fijian soldiers and their families.',
      ['REJECT KEN>FJI stated', 'REJECT KEN>FJI stated'],
    ],
    ['Chad profited by keeping out of the wars of Sudan.', []],
    ['A Danish frigate shot down an Iran Air Airbus.', ['ASSAULT DNK>IRN stated']],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual(expected.sort()));
});

describe('who bears a name', () => {
  it('means whom the article has named last with it', () => {
    const text =
      'Fidel Castro met Leonid Brezhnev in 1972. Castro asked Poland for help. His brother Raúl met Angela Merkel. ' +
      'He thanked Norway.';
    expect(read(text, '2014-03-03').relations.map(({ source }) => source)).toEqual([
      'person:fidel-castro',
      'person:fidel-castro',
      'person:raul-castro',
      'person:raul-castro',
    ]);
  });

  it('knows whose office it is right after the holder is named', () => {
    const text = 'Fiji worried Jacinda Ardern. The prime minister condemned Samoa and met envoys of Japan.';
    expect(read(text, '2019-03-03').relations.map(({ source }) => source)).toContain('person:jacinda-ardern');
  });
});

describe('whom a pronoun means', () => {
  const targets = (text: string) => read(text, '2018-03-03').relations.map(({ target }) => target);

  it('is who did something before who is only named inside a phrase', () => {
    const text =
      "Evo Morales needed a friend. The assembly condemned Donald Trump's plan for the strait. Lula thanked him in May.";
    expect(targets(text)).toContain('person:evo-morales');
  });

  it('is no president whom nobody names', () => {
    const text = 'President Evo Morales spoke in La Paz. Lula met a judge who once put a president in jail.';
    expect(targets(text)).not.toContain('person:evo-morales');
  });

  it('is Kim whose surname comes first', () => {
    const text = 'Kim Jong Un spoke in Pyongyang. Mr Kim promised to visit Hanoi.';
    expect(read(text, '2018-03-03').relations.map(({ source }) => source)).toEqual(['person:kim-jong-un']);
  });

  it.each([
    [
      "Putin's remark so annoyed Angela Merkel and François Hollande that they refused to receive him.",
      ['person:angela-merkel', 'person:francois-hollande'],
    ],
    [
      'Hours after Donald Trump had done so, Ivan Duque met Lee. He recognised Kosovo.',
      ['person:ivan-duque'],
    ],
    ['In 1972 Tokyo wrote to Zhou Enlai, who ruled China. Zhou thanked Norway.', ['person:zhou-enlai']],
    [
      'Qaboos bin Said owed much to Iran. In 1979 the sultan thanked Norway. Haitham bin Tariq follows him in Oman.',
      ['person:qaboos-bin-said'],
    ],
    [
      'Qaboos bin Said ruled Oman. When Saddam Hussein asked for bases, he refused. He thanked Norway.',
      ['person:qaboos-bin-said'],
    ],
    ['Manmohan Singh spoke in Delhi. Mr Singh thanked Norway.', ['person:manmohan-singh']],
    ['Kenya sent Kofi Annan, who had met Vladimir Putin, to Chad. He thanked Norway.', ['person:kofi-annan']],
    [
      'Manuel Noriega ruled Panama. The country feared Noriega. The general thanked Norway.',
      ['person:manuel-noriega'],
    ],
    ['In 1995 the German chancellor thanked Norway.', ['person:helmut-kohl']],
    ['Abe Shinzo thanked Norway.', ['person:shinzo-abe']],
    ['The police let Zhou Qixiang speak. Mr Zhou thanked Norway.', ['person:zhou-qixiang']],
  ])('%s', (text, sources) => {
    const found = read(text, '2019-03-03').relations.map(({ source }) => source);
    expect(sources.filter((source) => !found.includes(source))).toEqual([]);
  });

  it('is who was accused where he is wanted', () => {
    const text =
      'Luis Moreno-Ocampo charged Omar al-Bashir with murder, and the judges issued a warrant for him. Chad urged him to go.';
    expect(read(text, '2009-05-03').relations.map(({ target }) => target)).toEqual([
      'person:omar-al-bashir',
      'person:omar-al-bashir',
    ]);
  });

  it('is who was charged where somebody is convicted', () => {
    const text = 'In 2005 Patrick Fitzgerald indicted Lewis Libby. A jury convicted him in 2007.';
    expect(targets(text)).toEqual(['person:lewis-libby', 'person:lewis-libby']);
  });

  it('opens a paragraph with whom the article is about', () => {
    const text =
      'Blaise Compaoré ruled for years. Compaoré armed rebels. Ghana feared Compaoré. Compaoré met Charles Taylor. Togo paid Compaoré.\n\n' +
      'Officials who worked for Amadou Sanogo did not complain.\n\nFrance warned him in October.';
    expect(targets(text).at(-1)).toBe('person:blaise-compaore');
  });
});

describe('when', () => {
  const dates = (text: string) => read(text, '2013-02-03').relations.map(({ date }) => date);

  it.each([
    ['Kenya expelled ten Chadians in May 2011, and Peru has since asked Chile for help.', ['2011-05', null]],
    ['Kenya has asked Chad to put off the vote due next year.', [null]],
    ['Kenya accused Chad, sanctioned Niger in May 2012 and thanked Peru.', [null, '2012-05', null]],
    ['In 1996 Kenya left Chad, and in Oslo that May Peru met Fijian envoys.', ['1996-05']],
    ['Lula is to meet Putin on Friday.', ['2013-02-08']],
    ['Kenyan envoys visited Chad in May and June 2011.', ['2011-05']],
    ['Kenya sanctioned Chad last March.', ['2012-03']],
    ['Kenya sanctioned Chad in April.', ['2012-04']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});
