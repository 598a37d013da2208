import type { NumberRange } from './fields';

/**
 * What a scenario may state. The upper ends are far beyond anything studied; they only keep the arithmetic finite.
 */
export const ALLOWED = {
  doseMg: { min: 0, max: 1e6, unit: 'mg' },
  weightKg: { above: 0, max: 1000, unit: 'kg' },
  durationMin: { above: 0, max: 1e6, unit: 'min' },
  timeMin: { min: 0, max: 1e7, unit: 'min' },
  /** About two years, so that a run ends within a second. */
  cascadeTimeMin: { min: 0, max: 1e6, unit: 'min' },
  timeMs: { min: 0, max: 1e5, unit: 'ms' },
  timeS: { min: 0, max: 1e7, unit: 's' },
  voltageMv: { min: -200, max: 200, unit: 'mV' },
  magnesiumMm: { min: 0, max: 1000, unit: 'mM' },
  glutamateUm: { min: 0, max: 1e6, unit: 'µM' },
  concentrationUm: { min: 0, max: 1e6, unit: 'µM' },
  /** Shares, blocks and levels of stress. */
  share: { min: 0, max: 1, unit: '' },
  weight: { min: 0, max: 100, unit: '' },
  ratePerMin: { above: 0, max: 1000, unit: 'per min' },
  halfLifeMin: { min: 1e-3, max: 1e6, unit: 'min' },
  /** At more than 1/J stimuli per second the average of one isolated stimulus would open more than every channel. */
  stimuliHz: { min: 0, max: 20, unit: 'per second' }
} as const satisfies Record<string, NumberRange>;
