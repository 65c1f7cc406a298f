import { expect, test } from 'vitest';
import { decode } from '../../main/ingest/decode.ts';
import { articleOf, bytesOf, paragraphTexts } from './load-data.ts';

/** Encodes by inverting the decoder's table; every character must be in it. */
function encodeAs(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1)
    table.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(
    Array.from(text, (character) => {
      const byte = table.get(character);
      if (byte === undefined) throw new Error(`${encoding} lacks ${character}`);
      return byte;
    }),
  );
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

const ENGLISH = 'The minister said: “We agreed — at last — on the road.” His guest’s reply was short. ';

test.each([
  ['windows-1252', `${ENGLISH}José Muñoz of Peru met Gérard Dupont of France in Córdoba, near the café.`],
  [
    'windows-1250',
    `${ENGLISH}Aleksandar Vučić of Serbia met Petr Fiala in Łódź, and Šefčovič and Wałęsa joined them.`,
  ],
  ['windows-1254', `${ENGLISH}Recep Tayyip Erdoğan met Mevlüt Çavuşoğlu in Muğla, and both flew to İzmir.`],
  [
    'windows-1257',
    `${ENGLISH}Gitanas Nausėda of Lithuania met Krišjānis Kariņš of Latvia in Rīga and in Šiauliai.`,
  ],
])('names in English text in %s', async (encoding, text) => {
  expect(await decode(encodeAs(text, encoding))).toEqual({ text, encoding, by: 'detection' });
});

const RUSSIAN =
  'Министры иностранных дел двух стран встретились в Женеве и договорились открыть дорогу, которая была закрыта почти год. Стороны обсудят новые предложения весной.';
const GREEK =
  'Οι υπουργοί εξωτερικών των δύο χωρών συναντήθηκαν στη Γενεύη και συμφώνησαν να ανοίξουν τον δρόμο που ήταν κλειστός για έναν χρόνο.';
const ARABIC =
  'اجتمع وزيرا خارجية البلدين في جنيف يوم الاثنين واتفقا على فتح الطريق الذي كان مغلقا منذ عام تقريبا بين الدولتين.';
const HEBREW =
  'שרי החוץ של שתי המדינות נפגשו בז׳נבה ביום שני והסכימו לפתוח את הדרך שהייתה סגורה במשך שנה שלמה.'.replace(
    '׳',
    "'",
  );

test.each([
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN],
  ['iso-8859-5', RUSSIAN],
  ['windows-1253', GREEK],
  ['windows-1256', ARABIC],
  ['windows-1255', HEBREW],
])('text in another script in %s', async (encoding, text) => {
  expect((await decode(encodeAs(text, encoding))).text).toBe(text);
});

const CZECH =
  'Česko a Polsko v úterý podepsaly dohodu o spolupráci při ochraně hranic a dodávkách plynu. Ministři obou zemí řekli, že žádná další jednání nejsou potřeba.';
const CROATIAN =
  'Hrvatska i Srbija potpisale su u četvrtak sporazum o željeznici. Ministri su rekli da će se sljedeći put sastati u Beogradu, kada već bude riješeno pitanje međa.';
const HUNGARIAN =
  'Magyarország és Lengyelország kedden aláírta az egyezményt. A miniszterek szerint a két ország közösen őrzi a határt, és jövőre újra tárgyal a földgáz áráról.';
const FRENCH =
  'La France et l’Algérie ont signé mardi un accord sur l’énergie. « Nous sommes prêts », a déclaré le chef de la diplomatie française à Alger, où il avait été reçu.';

test.each([
  ['windows-1250', CZECH],
  ['iso-8859-2', CZECH],
  ['windows-1250', CROATIAN],
  ['windows-1250', HUNGARIAN],
  ['windows-1252', FRENCH],
  ['windows-1250', 'The envoy met Aleksandar Vučić in Belgrade on Monday.'],
])('text in another Latin alphabet in %s', async (encoding, text) => {
  expect((await decode(encodeAs(text, encoding))).text).toBe(text);
});

test.each([RUSSIAN, GREEK, ARABIC, HEBREW])('an article in another script keeps its text', async (text) => {
  expect(paragraphTexts(await articleOf(text))).toEqual([text]);
});

test.each([true, false])('UTF-16 without a mark, little-endian %s', async (littleEndian) => {
  const text = 'Two envoys met in Geneva on Monday.';
  const encoding = littleEndian ? 'utf-16le' : 'utf-16be';
  expect(await decode(utf16(text, littleEndian))).toEqual({ text, encoding, by: 'detection' });
  expect(await decode(utf16(`\uFEFF${text}`, littleEndian))).toEqual({ text, encoding, by: 'mark' });
});

test('UTF-8, with and without a mark, and with a broken byte', async () => {
  const text = 'Erdoğan and Vučić met – “at last”, one said.';
  expect(await decode(bytesOf(text))).toEqual({ text, encoding: 'utf-8', by: 'validity' });
  expect(await decode(bytesOf(`\uFEFF${text}`))).toEqual({ text, encoding: 'utf-8', by: 'mark' });
  const broken = Uint8Array.from([...bytesOf(text), 0x93]);
  expect(await decode(broken)).toEqual({ text: `${text}\uFFFD`, encoding: 'utf-8', by: 'validity' });
});

test.each(['windows-1258', 'iso-8859-4', 'koi8-u', 'windows-1251'])(
  'a page that declares %s is read in it',
  async (label) => {
    const byte = new TextDecoder(label).decode(Uint8Array.of(0xc0));
    const html = `<html><head><meta charset="${label}"><title>T</title></head><body><p>Envoys met ${byte} in Geneva on Monday.</p></body></html>`;
    expect((await decode(encodeAs(html, label))).encoding).toBe(new TextDecoder(label).encoding);
  },
);

test('the note names an encoding that was not declared by a mark', async () => {
  const article = await articleOf(
    encodeAs('Erdoğan met Ağca in Muğla on Monday, and both were pleased.', 'windows-1254'),
  );
  expect(article.notes).toEqual(['decoded as windows-1254']);
  expect(paragraphTexts(article)).toEqual(['Erdoğan met Ağca in Muğla on Monday, and both were pleased.']);
});

test('invisible characters go, spaces are plain, accents are composed, lone surrogates are replaced', async () => {
  const article = await articleOf(
    'The\u00A0mi\u00ADnis\u200Bter of Pe\u0301rou met\u202F\u2009his guest.\r\nHe said\tyes \uD83D\uDE00 and no\u0007.',
  );
  expect(paragraphTexts(article)).toEqual(['The minister of Pérou met his guest.', 'He said yes 😀 and no.']);
});
