// "braced for a raid", "a raid looms", "received no complaint": deeds told by a noun that nobody says have been done.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

const RAID = 'ASSAULT MLI>TCD stated';

describe('whoever does so to a deed does not say that there is one', () => {
  it.each([
    'is bracing for',
    'braced for',
    'dreads',
    'floated',
    'mooted',
    'guarded against',
    'prayed for',
    'is ready for',
    'stopped short of',
    'vetoed',
    'backed',
    'authorised',
    'approved',
    'proposed',
    'threatened',
    'cannot rule out',
  ])('Peru %s a raid by Mali on Chad', (verb) => {
    const told = relations(`Peru ${verb} a raid by Mali on Chad.`);
    expect(told).not.toContain(RAID);
    // nor has Mali threatened what another promises or allows
    expect(told).not.toContain('THREATEN MLI>TCD stated');
  });

  it.each(['condemned', 'reported', 'survived', 'escaped'])('but whoever %s a raid tells of it', (verb) =>
    expect(relations(`Peru ${verb} a raid by Mali on Chad.`)).toContain(RAID),
  );

  it('and the raid that is called the raid has been', () =>
    expect(relations("Peru backed Mali's raid on Chad.")).toContain(RAID));
});

describe('what is said of a deed leaves open whether it has come about', () => {
  it.each([
    'looms',
    'loomed',
    'is pending',
    'was a hoax',
    'was an invention',
    'was vetoed',
    'has yet to come',
    'seemed likely',
    'is said to be near',
    'came to nothing',
    'was nipped in the bud',
    'is rumoured',
    'is alleged',
    'is due in May',
    'is off the table',
    'appears certain',
    'would be a mistake',
  ])("Mali's raid on Chad %s", (said) =>
    expect(relations(`Mali's raid on Chad ${said}.`)).not.toContain(RAID),
  );

  it.each(['was no hoax', 'shocked Peru', 'came to light', 'was a mistake'])(
    "but Mali's raid on Chad %s",
    (said) => expect(relations(`Mali's raid on Chad ${said}.`)).toContain(RAID),
  );
});

describe('the noun over a deed', () => {
  it.each([
    'The cancellation of',
    'The question of',
    'Predictions of',
    'The wish for',
    'The prevention of',
    'Legislation on',
  ])('%s a raid by Mali on Chad', (noun) =>
    expect(relations(`${noun} a raid by Mali on Chad surprised Peru.`)).not.toContain(RAID),
  );
});

describe('what somebody hears is there only where he hears it', () => {
  it.each([
    'received no complaint',
    'has not received any complaint',
    'never got a complaint',
    'denied receiving a complaint',
    'may receive a complaint',
    'sought a complaint',
    'no longer receives complaints',
  ])('Chad %s from Mali', (verb) =>
    expect(relations(`Chad ${verb} from Mali.`)).not.toContain('ACCUSE MLI>TCD stated'),
  );

  it('nor where he would hear it on a condition', () =>
    expect(relations('If Chad receives a complaint from Mali, Peru will leave.')).not.toContain(
      'ACCUSE MLI>TCD stated',
    ));

  it.each(['wouldn’t take instruction', 'does not take orders'])('Chad %s from Mali', (verb) =>
    expect(relations(`Chad ${verb} from Mali.`).join()).not.toMatch(/REQUEST MLI>TCD stated/),
  );

  it.each(['received a complaint', 'ignored a complaint', 'did not accept a complaint'])(
    'but Chad %s from Mali',
    (verb) => expect(relations(`Chad ${verb} from Mali.`)).toContain('ACCUSE MLI>TCD stated'),
  );
});

describe('what is done in doing something else', () => {
  it.each([
    ['Turkey will not join in punishing Russia.', 'SANCTION TUR>RUS stated'],
    ['Turkey has not succeeded in arming Georgia.', 'AID TUR>GEO stated'],
    ['Turkey may join in punishing Russia.', 'SANCTION TUR>RUS stated'],
    ['Turkey has not joined Britain in punishing Russia.', 'SANCTION TUR>RUS stated'],
    ['Turkey hopes to succeed in arming Georgia.', 'AID TUR>GEO stated'],
  ])('is done no more than that: %s', (text, told) => expect(relations(text)).not.toContain(told));

  it.each([
    ['Turkey joined Britain in punishing Russia.', 'SANCTION TUR>RUS stated'],
    ['Turkey succeeded in arming Georgia.', 'AID TUR>GEO stated'],
  ])('is done where that is: %s', (text, told) => expect(relations(text)).toContain(told));
});

describe('what somebody is, told beside a deed that is not done', () => {
  it.each([
    'Turkey will not punish Russia, its largest trading partner.',
    'Turkey refused to punish Russia, its largest trading partner.',
    'Turkey may arm Russia, its largest trading partner and main supplier.',
    'Turkey will not join in punishing Russia, its largest trading partner and main supplier.',
  ])('he is all the same: %s', (text) => {
    expect(relations(text)).toContain('COOPERATE RUS~TUR stated');
    expect(relations(text).join()).not.toContain('REJECT RUS');
  });
});

describe('what is only feared, felt, wanted or spared has not been done to anybody', () => {
  it.each([
    'Chad fears being attacked by Mali.',
    'Chad escaped being attacked by Mali.',
    'Chad is afraid of being attacked by Mali.',
    'Chad is safe from being attacked by Mali.',
    'Chad was threatened with being attacked by Mali.',
    'Peru spared Chad from being attacked by Mali.',
    'Chad felt attacked by Mali.',
    'Chad sees itself as attacked by Mali.',
    'Chad will act once attacked by Mali.',
    'Chad will act when attacked by Mali.',
    'To be attacked by Mali, Chad has to move.',
    'Chad, rather than be attacked by Mali, left.',
    'Peru wants Chad attacked by Mali.',
  ])('%s', (text) => expect(relations(text)).not.toContain(RAID));

  it.each([
    'Chad left after being attacked by Mali.',
    'Chad, attacked by Mali, left.',
    'Chad acted once attacked by Mali.',
  ])('but: %s', (text) => expect(relations(text)).toContain(RAID));

  it('who refuses to be helped is not refused help', () =>
    expect(relations('Chad refuses to be armed by Mali.')).not.toContain('REJECT MLI>TCD stated'));
});

describe('what has not been agreed or accepted so far', () => {
  it.each([
    ['Chad has not yet agreed to recognise Mali.', 'SUPPORT TCD>MLI denied'],
    ['Chad has yet to agree to recognise Mali.', 'SUPPORT TCD>MLI denied'],
    ['Chad is not yet ready to recognise Mali.', 'SUPPORT TCD>MLI denied'],
    ['Chad has so far not agreed to arm Mali.', 'AID TCD>MLI denied'],
    ['Chad has yet to accept the offer of Mali.', 'AGREE TCD>MLI denied'],
    ['Iran has still not agreed to talks with Iraq.', 'AGREE IRN>IRQ denied'],
  ])('has been refused by nobody: %s', (text, expected) => expect(relations(text)).toEqual([expected]));

  it.each([
    ['Chad will not yet recognise Mali.', 'REJECT TCD>MLI stated'],
    ['Yet Chad has not agreed to recognise Mali.', 'REJECT TCD>MLI stated'],
    ['Still, Chad has not agreed to recognise Mali.', 'REJECT TCD>MLI stated'],
    ['Chad would not agree to arm Mali.', 'REJECT TCD>MLI stated'],
    ['Chad has so far refused to recognise Mali.', 'REJECT TCD>MLI stated'],
    ['Chad is not willing to recognise Mali.', 'REJECT TCD>MLI stated'],
  ])('but not what somebody will not do: %s', (text, expected) =>
    expect(relations(text)).toContain(expected),
  );
});
