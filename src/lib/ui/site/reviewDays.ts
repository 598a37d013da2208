import { review } from './review';

/** A day in words, the same in every reader's time zone: `25 November 2026`. */
const dayInWords = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC'
  }).format(new Date(`${iso}T00:00:00Z`));

/** The days of the review in words. Browsers get the words: the formatter takes long to start. */
export const reviewDays = { edited: dayInWords(review.edited), nextDue: dayInWords(review.nextDue) };
