/**
 * Shapes of marks around the origin, told apart by outline first and by colour second. One per what was given; controls
 * are hollow with a dashed keyline. `size` is the half width, in the drawing's units.
 */
import { at, hexagon, roundPolygon, type Point } from '../path';

export const MARK_KINDS = [
  'ketamine',
  'pill',
  'ect',
  'saline',
  'midazolam',
  'inert-spray',
  'masked',
  'placebo'
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export type MarkTone = 'ketamine' | 'ssri' | 'ink' | 'control';

interface MarkLook {
  tone: MarkTone;
  /** A control: hollow, dashed. */
  control: boolean;
  /** Closed outline. */
  outline(size: number): string;
  /** Strokes over it; none for most. */
  score?(size: number): string;
}

const polygon = (points: readonly Point[]): string => `M${points.map(([x, y]) => at(x, y)).join('L')}Z`;
const disc = (r: number): string => `M${at(-r, 0)}A${r} ${r} 0 1 1 ${at(r, 0)}A${r} ${r} 0 1 1 ${at(-r, 0)}Z`;
const square = (s: number): string =>
  polygon([
    [-s, -s],
    [s, -s],
    [s, s],
    [-s, s]
  ]);
const diamond = (s: number): string =>
  polygon([
    [0, -s],
    [s, 0],
    [0, s],
    [-s, 0]
  ]);
const triangle = (s: number, up: 1 | -1): string =>
  polygon([
    [0, -s * up],
    [s, s * 0.75 * up],
    [-s, s * 0.75 * up]
  ]);

export const MARK_LOOKS: Readonly<Record<MarkKind, MarkLook>> = {
  ketamine: {
    tone: 'ketamine',
    control: false,
    outline: (s) => roundPolygon(hexagon(s * 1.08, 30), s * 0.18)
  },
  pill: { tone: 'ssri', control: false, outline: disc, score: (s) => `M${at(-s * 0.55, 0)}H${s * 0.55}` },
  ect: {
    tone: 'ink',
    control: false,
    outline: (s) => square(s * 0.88),
    score: (s) => `M${at(s * 0.2, -s * 0.6)}L${at(-s * 0.25, s * 0.08)}H${s * 0.25}L${at(-s * 0.2, s * 0.6)}`
  },
  saline: { tone: 'control', control: true, outline: disc },
  midazolam: { tone: 'control', control: true, outline: (s) => square(s * 0.86) },
  'inert-spray': { tone: 'control', control: true, outline: (s) => triangle(s * 1.08, 1) },
  masked: { tone: 'control', control: true, outline: (s) => triangle(s * 1.08, -1) },
  placebo: { tone: 'control', control: true, outline: (s) => diamond(s * 1.12) }
};

/** Names of the shapes, for a key. */
export const MARK_NAMES: Readonly<Record<MarkKind, string>> = {
  ketamine: 'Ketamine or esketamine',
  pill: 'Usual antidepressant',
  ect: 'Electroconvulsive therapy (ECT)',
  saline: 'Salt water (saline)',
  midazolam: 'Midazolam',
  'inert-spray': 'Inert spray',
  masked: 'Salt water under anaesthesia',
  placebo: 'Dummy pill'
};

const FILLS: Readonly<Record<MarkTone, string>> = {
  ketamine: 'var(--ketamine)',
  ssri: 'var(--ssri)',
  ink: 'var(--ink)',
  control: 'var(--control-edge)'
};

/**
 * Colour of a mark's line, as a custom property: against the ground in every theme.
 * A fill's own keyline is dark on dark grounds, so lines take the text colour of the actor.
 */
export const lineOf = (tone: MarkTone): string => (tone === 'ink' ? 'var(--ink)' : `var(--${tone}-text)`);

export const fillOf = (tone: MarkTone): string => FILLS[tone];
