/** Reading the model's runs at a place of the clock. */
import { clamp01, lerp } from '$lib/motion/progress';
import type { Values } from '../figure';
import { isMoment, minutesAt, type Moment } from './clock';
import { runs } from './runs';

const DAY_MIN = 1440;

export interface Conditions {
  stressed: boolean;
  /** New spines may form. */
  formation: boolean;
  /** The reader's own moment. */
  moment: Moment;
}

export const conditionsOf = (values: Values): Conditions => ({
  stressed: values.stress !== 'none',
  formation: values.formation !== 'blocked',
  moment: isMoment(values.moment) ? values.moment : 'week'
});

export interface Course {
  /** Density and protein at equal steps of the clock, healthy = 1. */
  spines: readonly number[];
  protein: readonly number[];
}

export const courseOf = ({ stressed, formation }: Conditions): Course =>
  runs[stressed ? 'chronic' : 'none'][formation ? 'allowed' : 'blocked'];

/** A sampled quantity at a place of the clock, 0..1. */
export function valueAt(samples: readonly number[], clock: number): number {
  const along = clamp01(clock) * (samples.length - 1);
  const i = Math.min(Math.floor(along), samples.length - 2);
  return lerp(samples[i] ?? 1, samples[i + 1] ?? 1, along - i);
}

/** Density above its baseline at each sample. */
export const gainsOf = ({ spines }: Course): number[] => spines.map((density) => density - (spines[0] ?? 1));

/** Largest gain from the dose up to a place of the clock. */
export function peakGain(gains: readonly number[], clock: number): number {
  const last = Math.floor(clamp01(clock) * (gains.length - 1));
  return Math.max(valueAt(gains, clock), ...gains.slice(0, last + 1));
}

/** Days between the first passing of a gain and now; negative where it has not been passed. */
export function daysSince(gains: readonly number[], gain: number, clock: number): number {
  const i = gains.findIndex((value) => value >= gain);
  if (i < 0) return -1;
  const [before, after] = [gains[i - 1] ?? 0, gains[i] ?? 0];
  const share = after > before ? (gain - before) / (after - before) : 0;
  const passed = Math.max(0, i - 1 + share) / (gains.length - 1);
  return (minutesAt(clock) - minutesAt(passed)) / DAY_MIN;
}
