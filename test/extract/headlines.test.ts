import { expect, it } from 'vitest';
import { relations } from './told.ts';

it.each([
  ['Kenyan troops retook a village in Somalia.', 'ASSAULT KEN>SOM stated'],
  ['Kenya to send howitzers to Mali, minister says', 'AGREE KEN>MLI stated'],
])('%s', (text, tie) => expect(relations(text)).toContain(tie));

it('wounds nobody by owning the wounded', () =>
  expect(relations("Estonia has granted Ukraine's wounded soldiers free treatment.").join()).not.toContain(
    'ASSAULT',
  ));
