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
