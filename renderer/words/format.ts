// Numbers and dates as the window shows them.

const numbers = new Intl.NumberFormat('en-GB');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 12345 → "12,345" */
export function count(value: number): string {
  return numbers.format(value);
}

/** `counted(1, 'relation')` → "1 relation"; `counted(3, 'country', 'countries')` → "3 countries". */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** 0.864 → "86 %" */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A score with its sign and one decimal: "+2.5", "-3.0", "0.0". */
export function signed(score: number): string {
  const rounded = score.toFixed(1);
  return score > 0 && rounded !== '0.0' ? `+${rounded}` : rounded.replace('-0.0', '0.0').replace('-', '−');
}

/** An ISO date of any precision: "2021-10-18" → "18 Oct 2021", "2021-10" → "Oct 2021", "2021" → "2021". */
export function date(iso: string): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Whether a text is an ISO date, whole or cut ("2021-10"), that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const whole = `${text}-01-01`.slice(0, 10);
  const day = new Date(`${whole}T00:00:00Z`);
  // the 30th of February is the 2nd of March to a Date
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole);
}

/** The last part of a path, whichever way its system writes paths. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** Joined as in a sentence: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A text of at most so many characters, cut with an ellipsis; 60 are short enough for a sentence. */
export function shortened(text: string, longest = 60): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}
