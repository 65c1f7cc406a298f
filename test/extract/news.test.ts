// News sentences: what stands in between, what is not done, who asks whom, who is meant.
import { describe, expect, it } from 'vitest';
import { relations as told } from './told.ts';

describe('what stands in between', () => {
  it.each([
    'Latvia scrapped a rule that lawyers say hurts Estonian farmers.',
    'Malta bought boats which divers fear will harm Tunisian reefs.',
    'Lawyers say the decree violates Turkish sovereignty.',
  ])('charges nobody with what a third says of a thing: %s', (text) => expect(told(text)).toEqual([]));

  it('tells it of what stands before it', () =>
    expect(told('Togo began raids that aid workers say expelled Ghanaian herders.')).toEqual([
      'COERCE TGO>GHA stated',
    ]));
});

describe('what nobody has done', () => {
  it.each(['arrested in Malta for spying on Chad', 'detained in Malta for working with Chad'])(
    'proves no charge: %s',
    (what) => expect(told(`A Danish sailor was ${what}.`)).toEqual(['COERCE MLT>DNK stated']),
  );

  it('ends nothing that is barred', () =>
    expect(told('Malta barred Danish sailors from thanking Chad.')).toEqual(['COERCE MLT>DNK stated']));

  it.each([
    'Forty people arrived in Malta seeking asylum.',
    'Hundreds of Eritreans have arrived in Malta this month.',
    'More than 300 Afghans flew to Malta on Monday.',
  ])('takes people on the move for no visitors: %s', (text) => expect(told(text)).toEqual([]));

  it('takes envoys for visitors', () =>
    expect(told('Three Georgians arrived in Baku for talks.')).toEqual(['CONSULT GEO>AZE stated']));
});

describe('what is asked and answered', () => {
  it.each([
    'is pushing for Malta to lift',
    'lobbied hard for Malta to lift',
    'is campaigning for Malta to drop',
  ])('asks whoever is to do it: %s', (words) =>
    expect(told(`Libya ${words} the ban.`)).toEqual(['REQUEST LBY>MLT stated']),
  );

  it('asks nobody who is to suffer it', () =>
    expect(told('Libya is pushing for Malta to be expelled.')).toEqual([]));

  it('answers whoever has asked', () => {
    expect(told('Malta ruled out closing the port, as demanded by Libya.')).toEqual([
      'REJECT MLT>LBY stated',
      'REQUEST LBY>MLT stated',
    ]);
    expect(told('Malta raised fees as demanded by Libya.')).toEqual([
      'CONCEDE MLT>LBY stated',
      'REQUEST LBY>MLT stated',
    ]);
    expect(told('Malta closed the port as Libya had asked.')).toContain('CONCEDE MLT>LBY stated');
    expect(told('Malta may close the port as Libya has asked.')).toEqual([]);
  });

  it('keeps open what is not ruled out', () => {
    for (const what of ['has not ruled out', 'refused to rule out', 'did not exclude'])
      expect(told(`Malta ${what} a strike on Libya.`)).toEqual(['THREATEN MLT>LBY stated']);
    expect(told('Malta ruled out a strike on Libya.')).toEqual(['ASSAULT MLT>LBY denied']);
  });

  it('gives no aid that it has yet to get', () =>
    expect(told('Malta is seeking aid for refugees in Libya.')).toEqual([]));

  it('blames whom one says should be tried', () => {
    expect(told('Malta said that the Libyan generals should be tried.')).toEqual(['ACCUSE MLT>LBY stated']);
    expect(told('Malta said that the hostages should be freed.')).toEqual([]);
  });

  it('charges whom one has proof against', () => {
    expect(told('Malta said it had proof that Libyan agents had poisoned the judge.')).toContain(
      'ACCUSE MLT>LBY stated',
    );
    expect(told('Malta has no proof that Libyan agents poisoned the judge.')).not.toContain(
      'ACCUSE MLT>LBY stated',
    );
  });

  it.each(['two days of', 'a raft of', 'a flurry of'])('counts in %s', (measure) =>
    expect(told(`Malta held ${measure} drills around Libya.`)).toEqual(['MOBILIZE MLT>LBY stated']),
  );

  it.each([
    'south of Tripoli',
    'on the outskirts of Tripoli',
    'in the centre of Tripoli',
    'on a road west of Tripoli',
    'close to Tripoli',
  ])('hits what lies %s', (place) =>
    expect(told(`Maltese jets hit a warehouse ${place}.`)).toEqual(['ASSAULT MLT>LBY stated']),
  );

  it('hits nobody beyond the border', () =>
    expect(told('Maltese jets hit a warehouse near the border with Libya.')).toEqual([]));

  it.each([
    ['Malta seized a Libyan tanker and its crew.', 'COERCE MLT>LBY stated'],
    ['Malta freed the crew of a Libyan ship.', 'RETREAT MLT>LBY stated'],
    ['Malta broke up a spy ring run by Libya.', 'ACCUSE MLT>LBY stated'],
    ['Malta blocked the crossing to Libya.', 'COERCE MLT>LBY stated'],
    ['Malta boarded a Libya-linked tanker.', 'COERCE MLT>LBY stated'],
    ['Malta jailed two Al Jazeera journalists.', 'COERCE MLT>QAT stated'],
    ['Malta detained two Libyan nationals suspected of plotting to kill the judge.', 'COERCE MLT>LBY stated'],
    ['Malta called for the withdrawal of Libyan troops from Chad.', 'REQUEST MLT>LBY stated'],
    ['Malta threatened to halt the flow of Algerian gas to Libya.', 'THREATEN MLT>LBY stated'],
    ['Maltese troops drove the Taliban out of the valley.', 'ASSAULT MLT>AFG stated'],
    ['Thousands of Libyans marched against the government.', 'PROTEST LBY>LBY stated'],
    ['Libyans rallied to demand that Malta free the sailors.', 'PROTEST LBY>MLT stated'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));

  it.each([
    ['The expulsion by Malta of two Libyan diplomats was news.', 'SANCTION MLT>LBY stated'],
    ['The arrest by Malta of a Libyan sailor was news.', 'COERCE MLT>LBY stated'],
    ['There was criticism from Malta of the Libyan raid.', 'ACCUSE MLT>LBY stated'],
    ['The rejection by Malta of Libya’s offer was news.', 'REJECT MLT>LBY stated'],
    ['Malta’s no to the Libyan proposal was news.', 'REJECT MLT>LBY stated'],
    ['Malta was furious that Libya had closed the road.', 'ACCUSE MLT>LBY stated'],
    ['A Maltese attack on a Libyan border post left seven dead.', 'ASSAULT MLT>LBY stated'],
    ['A shipment of Maltese tents reached Libya.', 'AID MLT>LBY stated'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));

  it('lets whoever bids join', () => {
    expect(told('Malta’s support for Libya’s bid to join the Arab League has cooled.')).toContain(
      'MEMBER_OF LBY>Arab League hypothetical',
    );
  });

  it('charges nobody with what is yet to be found', () =>
    expect(told('Malta will act if it finds that Libya poisoned him.')).toEqual([]));

  it('threatens who will not bear it, and nobody who does', () => {
    expect(told('Malta will no longer tolerate raids by Libya.')).toEqual(['THREATEN MLT>LBY stated']);
    expect(told('Malta tolerated raids by Libya.')).toEqual([]);
    expect(told('Malta will not tolerate any threat to Libya.')).toEqual([]);
  });

  it('does nothing that a linked group does', () =>
    expect(told('Malta-linked groups attacked a Libyan base.')).toEqual([]));

  it('is urged by whoever urges', () =>
    expect(told('At the urging of Libya, Malta closed the port.')).toEqual(['REQUEST LBY>MLT stated']));

  it.each(['does not accept Libyan rule', 'did not agree to the Libyan proposal'])(
    'refuses what one does not consent to: %s',
    (what) => expect(told(`Malta ${what}.`)).toEqual(['REJECT MLT>LBY stated']),
  );

  it('presses whom a measure is to bend', () =>
    expect(told('Malta suspended flights to press Libya into opening the port.')).toEqual([
      'REQUEST MLT>LBY planned',
    ]));

  it('gives its word', () =>
    expect(told('Malta gave its word that it would help Libya.')).toEqual(['AGREE MLT>LBY stated']));
});

describe('who fights and with what', () => {
  it('is told by whoever claims it', () =>
    expect(told('A Houthi-claimed missile hit a Greek tanker.')).toEqual(['ASSAULT YEM>GRC stated']));

  it('makes a truce with whom one fights', () =>
    expect(told('Ethiopian forces battling Eritrea declared a truce.')).toContain('CONCEDE ETH>ERI stated'));

  it.each(['over how to run the clinics', 'on whether to open the clinics'])('argues %s', (topic) =>
    expect(
      told(`Doctors are battling with Kenya's government ${topic}.`).map((one) => one.split(' ')[0]),
    ).toEqual(['RIVAL_OF']),
  );

  it('has protested by what it did to protest', () =>
    expect(told('Lebanese shopkeepers closed their shops to protest against Syria.')).toEqual([
      'PROTEST LBN>SYR stated',
    ]));

  it('knows tear gas', () =>
    expect(told('Nepalese police fired tear gas to scatter Tibetan monks.')).toEqual([
      'ASSAULT NPL>CHN stated',
    ]));
});

describe('which body', () => {
  it.each(['the agency', 'the aid group', 'the relief agency'])(
    'means the one named before by "%s"',
    (words) =>
      expect(told(`Chad lifted a ban on Oxfam after accusing ${words} of lying.`)).toContain(
        'ACCUSE TCD>Oxfam stated',
      ),
  );

  it('means an unnamed one where none is named', () =>
    expect(told('Chad accused an aid agency of lying.')).toEqual(['ACCUSE TCD>aid agency stated']));
});

describe('who stands behind what the parse takes for verbs', () => {
  it('finds those who were kidnapped', () =>
    expect(
      told('Two Danish nurses kidnapped in Chad last May were freed on Monday, Copenhagen said.'),
    ).toEqual(['ASSAULT TCD>DNK stated']));

  it('camps where the crowd does', () =>
    expect(told('Cypriot police clashed with Syrian migrants camped outside a UN office.')).toEqual([
      'ASSAULT CYP~SYR stated',
    ]));

  it.each(['dismissed as groundless Maltese charges of fraud', 'dismissed as absurd a Maltese claim'])(
    'dismisses what stands behind the name for it: %s',
    (words) => expect(told(`Libya ${words}.`)).toContain('REJECT LBY>MLT stated'),
  );

  it('arrests nobody whose arrest was asked for in vain', () =>
    expect(told('Malta rejected a request by Libya to arrest a Tunisian.').join()).not.toContain('COERCE'));

  it('finds the verb behind a long subject', () =>
    expect(
      told(
        'Chadian soldiers guarding the bridge at Wour, which Libya also claims, exchanged fire with Libyan troops.',
      ),
    ).toContain('ASSAULT LBY~TCD stated'));

  it('takes no place for a "who"', () =>
    expect(told('Norway honoured Tamils in Jaffna, who were shot by Indian soldiers.')).toContain(
      'ASSAULT IND>LKA stated',
    ));

  it('lets whoever stands before the bare verb', () =>
    expect(told('Ghana will let Togolese lorries cross its border.')).toEqual(['AGREE GHA>TGO stated']));
});

describe('whose deeds they are that are to end', () => {
  it.each(['appealed to Mali', 'pleaded with Mali', 'called for Mali'])(
    'are of whoever is asked: Chad %s',
    (words) =>
      expect(told(`Chad ${words} to end its raids on Niger.`)).toEqual([
        'REQUEST TCD>MLI stated',
        'ASSAULT MLI>NER stated',
      ]),
  );

  it('are done until they end', () =>
    expect(told('Ghana called on Togo to stop expelling Ghanaian traders.')).toEqual([
      'REQUEST GHA>TGO stated',
      'COERCE TGO>GHA stated',
    ]));

  it('threatens whom it gives a week', () =>
    expect(told('Chad gave Mali a week to end its raids on Niger.')).toEqual(['THREATEN TCD>MLI stated']));

  it('denies what one had nothing to do with', () =>
    expect(told('Chad said it had nothing to do with the raid on Niger.')).toEqual([
      'ASSAULT TCD>NER denied',
    ]));
});

describe('who is meant', () => {
  it('means both Koreas', () =>
    expect(told('The two Koreas held talks.')).toEqual(['CONSULT KOR~PRK stated']));

  it.each(['Mapuche', 'Peruvian'])('means nobody of India by "%s Indians"', (people) =>
    expect(told(`Chilean police fought with ${people} Indians.`).join()).not.toContain('IND'),
  );

  it('means nobody of France by "the former French colony"', () =>
    expect(told('Soldiers from the former French colony shot a Malian herder.').join()).not.toContain('FRA'));
});

describe('what one is given', () => {
  it.each([
    ['Jordan has the assurance of Kuwait that its workers will be paid.', 'AGREE KWT>JOR stated'],
    ["Kenya came away with Ethiopia's consent to the pipeline.", 'AGREE ETH>KEN stated'],
    ['Denmark wants no part of the Estonian plan.', 'REJECT DNK>EST stated'],
    ['Denmark wants a stake in the Estonian cable.', 'AGREE DNK>EST planned'],
  ])('%s', (text, tie) => expect(told(text)).toEqual([tie]));
});

describe('who fights a state', () => {
  it.each([
    ['Malian jets struck the rebel-held town of Kidal.', 'ASSAULT MLI>MLI stated'],
    ['Russian jets bombed an opposition-held area in northern Syria.', 'ASSAULT RUS>SYR stated'],
    ['Government forces and the SPLM-IO clashed in Upper Nile.', 'ASSAULT SSD~SSD stated'],
    ['Chadian opposition members said they would free two UN soldiers.', 'AGREE TCD>United Nations stated'],
  ])('%s', (text, tie) => expect(told(text)).toContain(tie));
});

describe('what has not come about', () => {
  it.each(['averted', 'forestalled'])('has been %s', (verb) =>
    expect(told(`The deal ${verb} a war between Chad and Libya.`)).toEqual([]),
  );

  it('is only what planes would do that are to be shot down', () =>
    expect(told('Chad threatened to shoot down Libyan planes that enter its airspace.')).toEqual([
      'THREATEN TCD>LBY stated',
    ]));

  it('is said of, and not by, those whom a report is on', () =>
    expect(told('Kenya criticised a report on Somalia.')).toEqual([]));
});

describe('places under curbs', () => {
  it.each([
    ['Israel eased its blockade of Gaza.', 'CONCEDE ISR>PSE stated'],
    ['Israel imposed a curfew on Nablus.', 'COERCE ISR>PSE stated'],
  ])('%s', (text, tie) => expect(told(text)).toEqual([tie]));
});

describe('whose they are', () => {
  it.each([
    ['Kyrgyz villagers threw stones at Tajik road workers.', 'PROTEST KGZ>TJK stated'],
    ['The Houthis detained two UN workers in Sanaa.', 'COERCE YEM>United Nations stated'],
    [
      'In a rare move, Japan sanctioned four Israeli settlers for attacking Palestinians in the West Bank.',
      'ASSAULT ISR>PSE stated',
    ],
    [
      'A Ugandan minister said Kenya had no right to the island and urged Nairobi to leave.',
      'REQUEST UGA>KEN stated',
    ],
    ['Norway to send howitzers to Ukraine, minister says', 'AGREE NOR>UKR stated'],
    ['Greek ship hit by Houthi missile in Red Sea', 'ASSAULT YEM>GRC stated'],
    ['Norway sent tanks to Ukraine.', 'AID NOR>UKR stated'],
  ])('%s', (text, tie) => expect(told(text)).toContain(tie));

  it.each([
    'Chadian and Libyan bombers entered the air zone.',
    'Denied entry by Hungary, 300 Syrians set off on foot for Croatia.',
  ])('is nobody else: %s', (text) => expect(told(text)).toEqual([]));

  it('offers to hold talks that have not been held', () =>
    expect(told('Norway offered to host talks between Chad and Libya.').join()).not.toContain('CONSULT'));
});
