/** Closed sets of this figure: what ketamine was compared with, and when. */

/** From the comparison that is easiest to tell apart from ketamine to the one that is hardest; the order is ours. */
export const GROUPS = ['saline', 'spray', 'midazolam', 'asleep'] as const;
export type Group = (typeof GROUPS)[number];

/** First hours and about a day after one dose, days 2 to 14 after one dose, and after a course of doses. */
export const TIMES = ['hours', 'day', 'days', 'course'] as const;
export type When = (typeof TIMES)[number];

export const UNITS = ['effect', 'people'] as const;
export type Unit = (typeof UNITS)[number];

/** One comparison, all four, or ECT, which has a board of its own. */
export const AGAINST = ['all', ...GROUPS, 'ect'] as const;
export type Against = (typeof AGAINST)[number];
