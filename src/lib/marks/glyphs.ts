/**
 * The actors' shapes, one per entity (shape first, colour second). Each is drawn around the origin at the size named;
 * a figure puts the ones it needs into its own <defs> and moves <use> elements.
 * The markup is written when pages are built; browsers only see the result.
 */
import { at, hexagon, oneDecimal, roundPolygon, type Point } from './path';

export const GLYPHS = ['ketamine', 'glutamate', 'glycine', 'mg', 'ca', 'ca-bare', 'na', 'na-bare'] as const;
export type GlyphName = (typeof GLYPHS)[number];

const keyline = (token: string, width: number): string =>
  `stroke:var(--${token}-edge);stroke-width:${width};stroke-linejoin:round`;

const shift = (points: readonly Point[], dx: number): Point[] => points.map(([x, y]) => [x + dx, y]);

function ketamine(): string {
  const ring = (dx: number) =>
    `<path d="${roundPolygon(shift(hexagon(10.6, 30), dx), 3)}" style="fill:var(--ketamine);${keyline('ketamine', 1.5)}"/>`;
  const bond = `<path d="M-1.2 0H1.2" style="stroke:var(--ketamine);stroke-width:9"/>`;
  const inner = `<path d="${roundPolygon(shift(hexagon(5, 30), -9.4), 1.6)}" style="fill:none;stroke:var(--ketamine-soft);stroke-width:1.5;stroke-opacity:.85"/>`;
  const chlorine = `<circle cx="14.9" cy="-10.6" r="4.4" style="fill:var(--ketamine);${keyline('ketamine', 1.3)}"/>`;
  return ring(9.4) + ring(-9.4) + bond + inner + chlorine;
}

const glutamate = (): string =>
  `<rect x="-13" y="-7" width="26" height="14" rx="7" style="fill:var(--glutamate);${keyline('glutamate', 1.2)}"/><path d="M-6.5 -2.4H4" style="stroke:var(--lift);stroke-opacity:.55;stroke-width:1.8;stroke-linecap:round"/>`;

const glycine = (): string =>
  `<path d="${roundPolygon(
    [
      [0, -10.5],
      [9.8, 7],
      [-9.8, 7]
    ],
    4.2
  )}" style="fill:var(--glycine);${keyline('glycine', 1.1)}"/>`;

type Water = 'beads' | 'ring' | 'dashed ring' | 'none';

/** An ion: charged disc in its water; stripped of it where it passes the filter. */
function ion(token: string, radius: number, charge: 1 | 2, water: Water): string {
  let markup = '';
  if (water === 'beads') {
    for (let i = 0; i < 6; i++) {
      const angle = ((i * 60 + 30) * Math.PI) / 180;
      markup += `<circle cx="${oneDecimal(Math.cos(angle) * radius * 1.42)}" cy="${oneDecimal(Math.sin(angle) * radius * 1.42)}" r="${oneDecimal(radius * 0.52)}" style="fill:var(--${token}-soft);stroke:var(--${token}-edge);stroke-width:1"/>`;
    }
  } else if (water !== 'none') {
    const dash = water === 'dashed ring' ? ';stroke-dasharray:2.4 2.4' : '';
    markup += `<circle r="${oneDecimal(radius * 1.62)}" style="fill:var(--${token}-soft);fill-opacity:.75;stroke:var(--${token}-edge);stroke-width:.9;stroke-opacity:.55${dash}"/>`;
  }
  markup += `<circle r="${radius}" style="fill:var(--${token});${keyline(token, 1.6)}"/>`;
  const arm = radius * 0.31;
  const plus = (x: number) =>
    `M${at(x - arm, 0)}h${oneDecimal(arm * 2)}M${at(x, -arm)}v${oneDecimal(arm * 2)}`;
  const signs = charge === 2 ? plus(-radius * 0.39) + plus(radius * 0.39) : plus(0);
  const ink = token === 'mg' ? 'var(--mg-plus)' : `var(--${token}-edge)`;
  return `${markup}<path d="${signs}" style="stroke:${ink};stroke-width:${oneDecimal(Math.max(1.1, radius * 0.15))};stroke-linecap:round;fill:none"/>`;
}

const DRAWINGS: Record<GlyphName, () => string> = {
  ketamine,
  glutamate,
  glycine,
  mg: () => ion('mg', 12, 2, 'beads'),
  ca: () => ion('ca', 12, 2, 'ring'),
  'ca-bare': () => ion('ca', 12, 2, 'none'),
  na: () => ion('na', 10, 1, 'dashed ring'),
  'na-bare': () => ion('na', 10, 1, 'none')
};

/** <g> elements for a <defs>, with ids `${uid}-${name}`. */
export const glyphDefs = (uid: string, names: readonly GlyphName[]): string =>
  names.map((name) => `<g id="${uid}-${name}">${DRAWINGS[name]()}</g>`).join('');
