// What stands apart in a sentence and is not part of what its verb tells: "With the powers quarrelling, …", "on the ground that …", an office held or lost.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('"it" in a clause about what somebody has done something to', () => {
  it.each([
    [
      'Oman ruled against Chad, and Kenya rejoined the African Union, which it had left in 1984.',
      'SANCTION KEN>International Governmental Organisation',
    ],
    ['Oman sued Chad, and Kenya shelled the rebels, whom it had armed.', 'AID KEN>'],
  ])('%s', (text) => expect(relations(text).join()).not.toMatch(/(SANCTION|MEMBER_OF|AID) OMN>/));

  it('is whoever has done that', () =>
    expect(
      relations('Oman sued Chad, and Kenya rejoined the African Union, which it had left in 1984.').join(),
    ).toContain('SANCTION KEN>'));
});

describe('who quarrels beside it', () => {
  it('has no part in the talks', () =>
    expect(
      relations('With the great powers quarrelling, Chad and Mali have negotiated without them.'),
    ).toEqual(['CONSULT MLI~TCD stated']));
});

describe('an office is', () => {
  it.each([
    [
      'no deed of whoever has it next',
      'Ana Lima of Chad lost her post to Juan Paz of Mali in July.',
      /ASSAULT/,
    ],
    [
      'no order',
      'General Juan Paz of Chad commanded the presidential guard before turning it against the president.',
      /REQUEST/,
    ],
    [
      'not taken away by whoever announces something else',
      'The Malian envoy was stripped of his immunity, President Emmanuel Macron of France announced that talks would go on.',
      /COERCE FRA/,
    ],
  ])('%s: %s', (_, text, not) => expect(relations(text).join()).not.toMatch(not));
});

describe('who is named behind "and its …" before a verb of his own', () => {
  it.each([
    ['Chad was bombed by Mali and its president, Ana Lima, was killed.', ['ASSAULT MLI>TCD stated']],
    [
      'The embassy of Chad was besieged by crowds and its envoy, Ana Lima, was expelled by Mali.',
      ['SANCTION MLI>'],
    ],
  ])('has not done what was told before: %s', (text, expected) => {
    const all = relations(text);
    expect(all.filter((one) => /^(ASSAULT|PROTEST)/.test(one)).length).toBeLessThan(2);
    for (const one of expected) expect(all.join()).toContain(one);
  });
});

describe('who rules in a capital', () => {
  it.each([
    ['China backed its ally in Pyongyang.', ['SUPPORT CHN>PRK stated']],
    ['China welcomed a visit of its ally in Pyongyang.', ['SUPPORT CHN>PRK stated']],
    ['Iran armed its partner in Damascus.', ['AID IRN>SYR stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));
});

describe('others', () => {
  it('are no more than the grounds for a refusal', () =>
    expect(
      relations(
        'Mali demanded that its inspectors be allowed to examine the debris, a request which Chad refused on the ground that the matter belonged to machinery overseen by the United Nations Command.',
      ),
    ).toEqual(['REJECT TCD>MLI stated']));

  it('are not those whose court says what their treaty means', () =>
    expect(
      relations(
        'The European Court of Justice ruled that a trade agreement with Morocco did not apply there.',
      ).join(),
    ).not.toContain('AGREE'));

  it('are not those who visited before staff of a body was expelled', () =>
    expect(
      relations(
        'After Secretary-General Ban Ki-moon used the word occupation, Morocco expelled dozens of civilian staff from the United Nations mission.',
      ).filter((one) => one.startsWith('SANCTION')),
    ).toHaveLength(1));

  it('are those from whom more than one protest comes', () => {
    const all = relations(
      'Kenya drew protests from Chad, which accused the observers of spying, and from Mali, which saw an insult in it.',
    );
    expect(all).toContain('ACCUSE MLI>KEN stated');
    expect(all.join()).not.toContain('TCD>MLI');
  });

  it('are whose airspace somebody sends jets into', () =>
    expect(
      relations('Beijing, which regards Taiwan as a province, has sent ships into its waters.'),
    ).toContain('MOBILIZE CHN>TWN stated'));

  it('sit in no parliament because they are somebody’s deputies', () =>
    expect(relations('Joseph Wu of Taiwan met the Kenyan minister’s deputy.')).toEqual([
      'CONSULT KEN~TWN stated',
    ]));
});
