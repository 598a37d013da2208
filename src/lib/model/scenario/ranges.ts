import type { NumberRange } from './fields';

/**
 * What a scenario may state. The upper ends are far beyond anything studied; they only keep the arithmetic finite.
 */
export const ALLOWED = {
  doseMg: { min: 0, max: 1e6, unit: 'mg' },
  weightKg: { above: 0, max: 1000, unit: 'kg' },
  durationMin: { above: 0, max: 1e6, unit: 'min' },
  timeMin: { min: 0, max: 1e7, unit: 'min' },
  timeS: { min: 0, max: 1e7, unit: 's' },
  voltageMv: { min: -200, max: 200, unit: 'mV' },
  magnesiumMm: { min: 0, max: 1000, unit: 'mM' },
  glutamateUm: { min: 0, max: 1e6, unit: 'µM' },
  concentrationUm: { min: 0, max: 1e6, unit: 'µM' },
  /** At more than 1/J stimuli per second the average of one isolated stimulus would open more than every channel. */
  stimuliHz: { min: 0, max: 20, unit: 'per second' }
} as const satisfies Record<string, NumberRange>;
