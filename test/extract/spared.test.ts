// "opposed sanctions on Chad": who takes somebody's side has nothing against it.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('who opposes what is done to another', () => {
  it.each([
    'Laos opposed sanctions on Nepal.',
    'Laos objected to an embargo on Nepal.',
    'Laos voted against sanctions on Nepal.',
    'Laos spoke out against sanctions against Nepal.',
    'Laos protested against an embargo on Nepal.',
    'Laos deplored an embargo on Nepal.',
    'Laos opposed a war on Nepal.',
  ])('is not against it: %s', (text) =>
    expect(relations(text).join()).not.toMatch(/(REJECT|ACCUSE) LAO>NPL/),
  );

  it.each([
    ["Laos opposed Chad's sanctions on Nepal.", 'REJECT LAO>TCD stated'],
    ['Laos condemned the Nepalese strikes on Chad.', 'ACCUSE LAO>NPL stated'],
    ["Laos rejected Nepal's sanctions.", 'REJECT LAO>NPL stated'],
    ['Laos urged sanctions against Nepal.', 'ACCUSE LAO>NPL stated'],
    ['Laos called for sanctions on Nepal.', 'ACCUSE LAO>NPL stated'],
    ['Laos voted against Nepal.', 'REJECT LAO>NPL stated'],
  ])('but: %s', (text, expected) => expect(relations(text)).toContain(expected));
});
