export const MINUTES_PER_HOUR = 60;
export const SECONDS_PER_MINUTE = 60;
/** mg/L to ng/mL, which is µg/L. */
export const MICROGRAMS_PER_MILLIGRAM = 1000;

/** Rate constant of a flow, 1/min, from a clearance in L/h and the volume it clears in L. */
export const clearancePerMin = (clearanceLPerH: number, volumeL: number): number =>
  clearanceLPerH / volumeL / MINUTES_PER_HOUR;

/** 1/h to 1/min. */
export const perMinute = (perHour: number): number => perHour / MINUTES_PER_HOUR;
