// Counting in ISO 8601 dates.

const DAY = 86_400_000;

/** The day of the month that a word names: "3", "21st"; 0 where it names none. */
export function dayNumber(text: string | undefined): number {
  return /^([12]?\d|3[01])(st|nd|rd|th)?$/.test(text ?? '') ? Number.parseInt(text ?? '', 10) : 0;
}

/** Whether a number that may be its day stands beside a month: "May 3", "3rd May". */
export const hasDay = (tokens: readonly { text: string }[], month: number): boolean =>
  [month - 1, month + 1].some((at) => dayNumber(tokens[at]?.text) > 0);

/** A month or a day as two digits. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** A full date so many days later. */
export function shift(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** "two", "15"; null for what is no such number. */
export function numberOf(word: string): number | null {
  const number = NUMBERS[word] ?? Number(word);
  return Number.isInteger(number) && number > 0 ? number : null;
}

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
};
