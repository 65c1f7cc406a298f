// "06:10 Rebels …", "9.40am GMT – Rebels …": the hour before an item of a live report is no part of its sentence.
import type { Token } from '../syntax/types.ts';

const HOUR = /^([01]?\d|2[0-3])[:.h][0-5]\d$/;
const HALF = /^([ap]\.?m\.?)$/;
const WHOLE = /^(([01]?\d|2[0-3])[:.h][0-5]\d|1?\d)[ap]\.?m\.?$/;
const ZONE = /^(BST|CEST|CET|EAT|EDT|EST|ET|GMT|IST|MSK|UTC|WAT)$/;
const MARK = /^(–|—|-|--|―|:|\|)$/;

/** How many tokens the hour that stands at `from` takes, with its zone and the dash behind it; 0 where none does. */
export function clockLength(tokens: readonly Token[], from: number): number {
  const text = (at: number) => tokens[at]?.text ?? '';
  let at = from;
  if (WHOLE.test(text(at).toLowerCase())) at += 1;
  else if (HOUR.test(text(at))) at += HALF.test(text(at + 1).toLowerCase()) ? 2 : 1;
  else if (/^1?\d$/.test(text(at)) && HALF.test(text(at + 1).toLowerCase())) at += 2;
  else return 0;
  if (/^[Ll]ocal$/.test(text(at)) && text(at + 1).toLowerCase() === 'time') at += 2;
  else if (ZONE.test(text(at))) at += 1;
  if (MARK.test(text(at))) at += 1;
  // "12.30 million people fled": a sentence begins behind it
  return /^["“'‘]?\p{Lu}/u.test(text(at)) || /^["“]$/.test(text(at)) ? at - from : 0;
}
