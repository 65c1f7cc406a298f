import { expect, test } from 'vitest';
import { dropBoilerplate, isBoilerplate, isListHeading } from '../../main/ingest/boilerplate.ts';
import type { Block } from '../../main/ingest/types.ts';
import { data, rawList } from './load-data.ts';

const examples = rawList('boilerplate')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

test.each(examples)('the %s pattern %s matches its example', (kind, pattern, example) => {
  const flags = kind === 'end' ? 'u' : 'iu';
  const own = kind === 'end' ? `(?:${pattern})$` : kind === 'start' ? `^(?:${pattern})` : `^(?:${pattern})$`;
  expect(new RegExp(own, flags).test(example ?? '')).toBe(true);
});

const asBlocks = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
const kept = (...texts: string[]) => dropBoilerplate(asBlocks(...texts), data).map(({ text }) => text);

const BODY = [
  'Armenia and Azerbaijan agreed on Monday to open the road.',
  'Russia will send observers to both ends of it.',
];

test.each([
  'For more than a decade officials have planned to visit the island.',
  'More than 40 states voted for the resolution.',
  'Related talks between the two armies will continue in May.',
  'Follow-up talks on the border are planned for June.',
  'Russia welcomed the deal.',
  'Watching from Brussels, the European Union said nothing.',
  'Reporting by the United Nations showed that the truce held.',
  'Photo opportunities were refused: neither minister wanted one.',
  'The end of the war is near, the minister said (his words).',
  'Top commanders from Iran and Russia met in Moscow.',
  'Latest reports say that the army has left the town.',
  '“We will share the article of the treaty,” the envoy said.',
  'By March 2023 the two armies had withdrawn.',
  'Copyright talks between China and the United States failed.',
  'Ends must not justify means, the president of Chile said.',
  'Read the treaty before you sign it, the senator told Ukraine.',
  'Comments by the minister angered Tokyo.',
  'Share prices fell in Seoul after the North fired a missile.',
  'Video of the strike was shown on state television.',
  'Topics include the border, the prisoners and the road.',
  '(c) The parties shall open the road.',
  'World leaders condemned the attack.',
])('keeps the true paragraph %j', (paragraph) => {
  expect(isBoilerplate(paragraph, data)).toBe(false);
  expect(isListHeading(paragraph, data)).toBe(false);
  expect(kept(...BODY, paragraph)).toEqual([...BODY, paragraph]);
});

test('a headed list of other stories goes with its heading, and the article goes on', () => {
  expect(
    kept(BODY[0] ?? '', 'Most read', 'Two armies meet', 'What is next for the road?', BODY[1] ?? ''),
  ).toEqual(BODY);
});

test('title-case lines at the very end are links; a list of names in the middle is not', () => {
  expect(kept(...BODY, 'Envoys Meet Again in Geneva', 'Tokyo Rejects the Plan')).toEqual(BODY);
  expect(kept('Armenia', 'Georgia', ...BODY)).toEqual(['Armenia', 'Georgia', ...BODY]);
});

test('one line without a full stop at the end may be a signature', () => {
  expect(kept(...BODY, 'The Foreign Ministry')).toEqual([...BODY, 'The Foreign Ministry']);
});

test('bullets at the end are part of the article', () => {
  const bullets = ['- Open the Road to All', '- Exchange All Prisoners', '- Meet Every Month'];
  expect(kept(...BODY, ...bullets)).toEqual([...BODY, ...bullets]);
});

test('credits are cut off the last paragraph, and nothing else is', () => {
  expect(kept(BODY[0] ?? '', `${BODY[1]} (Reporting by Jane Doe; Editing by John Roe)`)).toEqual(BODY);
  expect(kept(BODY[0] ?? '', 'They left for Bonn (then the capital).')).toEqual([
    BODY[0],
    'They left for Bonn (then the capital).',
  ]);
});
