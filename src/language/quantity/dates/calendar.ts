/** Days that exist. */

/** Whether a month has a day. Without a year, February has 29. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(month, year);
}

/** Whether a number is a year that content speaks of. */
export function isYear(year: number): boolean {
  return year >= 1900 && year < 2200;
}

function lengthOf(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
