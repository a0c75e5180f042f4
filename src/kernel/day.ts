import type { Branded } from './brand.ts';
/** A calendar day, `2026-11-24`; compares as text. Law is in force by the day, not by the second. */
export type Day = Branded<'day'>;

/** Whether the text is a day that the calendar has. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
