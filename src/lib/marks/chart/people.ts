/** "Of 100 people": ten rows of ten, always the same place for the same person. */
import { at, oneDecimal } from '../path';

export const PEOPLE = 100;
const COLUMNS = 10;

/** One person's cell, in the array's own units. */
const CELL = { width: 20, height: 28 };
/** Size of the whole array, in its own units. */
export const ARRAY = { width: COLUMNS * CELL.width, height: (PEOPLE / COLUMNS) * CELL.height };

/** A person as two closed shapes: head and shoulders. */
function person(index: number): string {
  const x = (index % COLUMNS) * CELL.width + CELL.width / 2;
  const y = Math.floor(index / COLUMNS) * CELL.height + 2;
  const head = 4;
  return (
    `M${at(x - head, y + head)}a${head} ${head} 0 1 1 ${head * 2} 0a${head} ${head} 0 1 1 ${-head * 2} 0Z` +
    `M${at(x - 6.6, y + 23)}v-5a6.6 8 0 0 1 13.2 0v5Z`
  );
}

/**
 * People from one to another, as one path.
 * @param from,to 0..100, whole; `to` is not included
 */
export function peoplePath(from: number, to: number): string {
  let path = '';
  for (let i = from; i < to; i++) path += person(i);
  return path;
}

export interface Crowd {
  filled: string;
  outlined: string;
  /** The one who is half there while a count moves, and how far; '' for none. */
  moving: string;
  share: number;
}

/**
 * The array at a count.
 * @param count 0..100; between whole numbers one person fills by opacity
 * @throws RangeError outside 0..100
 */
export function crowdAt(count: number): Crowd {
  if (!(count >= 0 && count <= PEOPLE)) throw new RangeError(`${count} of ${PEOPLE} people`);
  const whole = Math.floor(count);
  const share = Number(oneDecimal((count - whole) * 10)) / 10;
  return {
    filled: peoplePath(0, whole),
    outlined: peoplePath(whole, PEOPLE),
    moving: share > 0 ? peoplePath(whole, whole + 1) : '',
    share
  };
}

/** "28 of 100", rounded; never "0 of 100" for something that happened, nor "100" for what did not always. */
export function ofHundred(count: number): string {
  if (count > 0 && count < 1) return 'fewer than 1 of 100';
  if (count < PEOPLE && count > PEOPLE - 1) return 'more than 99 of 100';
  return `${Math.round(count)} of ${PEOPLE}`;
}
