/** The five fillings of a disc, told apart without colour. Colours are custom properties. */
import type { VerdictId } from './types';

export interface Look {
  fill: string;
  line: string;
  /** Width of the outline, share of the radius, and its dashes. */
  width: number;
  dash: readonly [number, number] | null;
  /** What is drawn inside, in radii: a bar, a ring, or nothing. */
  inside: 'bar' | 'ring' | null;
  /** Colour of what is inside. */
  ink: string;
}

export const LOOKS: Readonly<Record<VerdictId, Look>> = {
  ketamine: {
    fill: 'var(--ketamine)',
    line: 'var(--ketamine)',
    width: 0,
    dash: null,
    inside: null,
    ink: 'none'
  },
  unclear: {
    fill: 'var(--control-soft)',
    line: 'var(--control-text)',
    width: 1.6,
    dash: null,
    inside: 'bar',
    ink: 'var(--control-text)'
  },
  comparison: {
    fill: 'var(--ink)',
    line: 'var(--ink)',
    width: 0,
    dash: null,
    inside: 'ring',
    ink: 'var(--paper)'
  },
  none: {
    fill: 'var(--paper)',
    line: 'var(--ketamine-text)',
    width: 1.8,
    dash: null,
    inside: null,
    ink: 'none'
  },
  unread: {
    fill: 'var(--paper)',
    line: 'var(--control-text)',
    width: 1.6,
    dash: [2, 2.6],
    inside: null,
    ink: 'none'
  }
};

/** The bar and the ring, in radii. */
export const BAR = 0.5;
export const RING = 0.5;
