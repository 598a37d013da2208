/**
 * Three meters in the drawing, one beside each thing that changes: the brake cell's rate, the main cell's, and
 * glutamate. All have one scale that starts at nothing, so that a small change looks small and equal ones equal.
 */
import { clamp } from '$lib/motion/progress';

/** Middle of each meter and top of its plate, drawing units. */
export const METERS = {
  interneuron: { x: 536, y: 286, token: 'interneuron' },
  pyramidal: { x: 804, y: 486, token: 'pyramidal' },
  glutamate: { x: 904, y: 532, token: 'glutamate' }
} as const;
export type MeterName = keyof typeof METERS;
export const METER_NAMES = Object.keys(METERS) as MeterName[];

/** Plate and column, drawing units: size of the plate, width of the column, room above it. */
export const PLATE = { width: 72, height: 142, corner: 11, column: 26, above: 9 } as const;
/** Height of the column per rate of 1, the rate before ketamine; and the highest rate there is room for. */
const UNIT = 78;
export const HIGHEST_RATE = 1.3;
/** Foot of the column, below the top of the plate, drawing units. */
const FOOT = PLATE.above + UNIT * HIGHEST_RATE;

/** Changes of a rate that are too small to move anything in the picture. */
const UNSEEN = 1 / 500;
/** A rate no finer than can be seen: what is drawn from it stands still while it does. */
export const seen = (rate: number): number => Math.round(rate / UNSEEN) * UNSEEN;

/** Changes smaller than this share are no change: no sign, nothing dotted or added. */
const SEEN_CHANGE = 0.01;

export interface MeterShape {
  /** Top and foot of the column's room, and the height of the rate before. */
  top: number;
  foot: number;
  before: number;
  /** What is left of the rate before: its top. */
  kept: number;
  /** Gained above the rate before, or lost below it: heights of that part's ends; none without a change. */
  change?: { kind: 'more' | 'less'; from: number; to: number };
}

/** @param rate 1 before ketamine; above the highest there is room for, it stops there */
export function meterAt(rate: number): MeterShape {
  const y = (value: number) => FOOT - UNIT * clamp(value, 0, HIGHEST_RATE);
  const before = y(1);
  const shape = { top: y(HIGHEST_RATE), foot: FOOT, before, kept: y(Math.min(1, rate)) };
  if (Math.abs(rate - 1) < SEEN_CHANGE) return shape;
  return rate > 1
    ? { ...shape, change: { kind: 'more', from: y(rate), to: before } }
    : { ...shape, change: { kind: 'less', from: before, to: y(rate) } };
}

/** Way of a change as a sign: up, down, or none. */
export const signOf = (rate: number): string =>
  Math.abs(rate - 1) < SEEN_CHANGE ? '' : rate > 1 ? '▲' : '▼';
