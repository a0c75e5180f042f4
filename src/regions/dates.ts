/** Two digits of a day, and of a month, inside a number that holds a birth date. */
export const DAY = '(?:0[1-9]|[12]\\d|3[01])';
export const MONTH = '(?:0[1-9]|1[0-2])';
