import { expect, test } from 'vitest';
import { parseDateline } from '../../main/ingest/dateline.ts';
import { data } from './load-data.ts';

const REST = 'Two envoys met on Monday.';

test.each([
  ['TEHRAN (Tasnim) – ', 'Tehran', 'Tasnim', null],
  ['MOSCOW, March 3 (Reuters) - ', 'Moscow', 'Reuters', null],
  ['MOSCOW, March 3, 2022 (Reuters) - ', 'Moscow', 'Reuters', '2022-03-03'],
  ['BEIJING, Oct. 18 (Xinhua) -- ', 'Beijing', 'Xinhua', null],
  ['Beijing (Xinhua) -- ', 'Beijing', 'Xinhua', null],
  ['GENEVA — ', 'Geneva', null, null],
  ['KYIV, Ukraine (AP) — ', 'Kyiv, Ukraine', 'AP', null],
  ['KRAMATORSK, Ukraine — ', 'Kramatorsk, Ukraine', null, null],
  ['Damascus, SANA-', 'Damascus', 'SANA', null],
  ['Damascus, SANA- ', 'Damascus', 'SANA', null],
  ['RIYADH: ', 'Riyadh', null, null],
  ['WASHINGTON/LONDON (Reuters) - ', 'Washington/London', 'Reuters', null],
  ['NEW YORK (AP) — ', 'New York', 'AP', null],
  ['PORT-AU-PRINCE, Haiti (AP) — ', 'Port-au-Prince, Haiti', 'AP', null],
  ['(Reuters) - ', null, 'Reuters', null],
  ['LAGOS (Coastal Wire) — ', 'Lagos', 'Coastal Wire', null],
  ['ANKARA (AA) - ', 'Ankara', 'Anadolu Agency', null],
  ['MOSCOW, October 18. /TASS/. ', 'Moscow', 'TASS', null],
  ['MINSK, August 2, 2023 /Press Bureau/. ', 'Minsk', 'Press Bureau', '2023-08-02'],
  ['Brussels, 4 May 2021 – ', 'Brussels', null, '2021-05-04'],
  ['TINDOUF, 4 May 2021 – ', 'Tindouf', null, '2021-05-04'],
  ['TINDOUF, May 4 – ', 'Tindouf', null, null],
  ["COX'S BAZAR — ", "Cox's Bazar", null, null],
  ['TROMSO — ', 'Tromsø', null, null],
])('%j is a dateline', (opening, place, outlet, published) => {
  expect(parseDateline(opening + REST, data)).toEqual({ place, outlet, published, length: opening.length });
});

test.each([
  'On Monday, two envoys met.',
  'NATO – A summit was held.',
  'UNESCO - The agency voted.',
  'EXCLUSIVE: Russia and China sign.',
  'ECOWAS — the regional bloc — said so.',
  'Putin — the president — said so.',
  'President Putin (Russia) - He spoke.',
  'Iran (which borders Iraq) – It said so.',
  'Iran - Iraq ties grow.',
  'BREAKING — Two envoys met.',
  'OBSERVATION — The pressure grew.',
  'The Foreign Ministry (MFA) – It said so.',
  'Moscow and Kyiv agreed on Monday.',
  'Moscow-based analysts said so.',
])('%j opens with no dateline', (paragraph) => {
  expect(parseDateline(paragraph, data)).toBeNull();
});
