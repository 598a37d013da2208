import { mixed } from '$lib/marks/tint';

/** Fill of a cell that is as quiet as cells get here (art direction: hollow, never gone), percent. */
export const HOLLOW = 36;

/** How much of its busy look a cell has at a fill, 0 hollow, 1 full: it is drawn over its hollow look with this opacity. */
export const busyShare = (fill: number): number => (fill - HOLLOW) / (100 - HOLLOW);

/**
 * The edge of a cell at its hollowest: its text colour, a little thinned (art direction: quiet), percent towards the
 * tissue. Where words are lighter than the cell, as in the dark, they are first dimmed by its keyline: a quiet cell is
 * not to outshine a busy one. Where words and keyline are one colour nothing is dimmed.
 */
const QUIET_EDGE = 18;
const QUIET_DIMMED = 30;
const quietEdge = (token: string): string =>
  `color-mix(in oklab,${mixed(`${token}-text`, `${token}-edge`, QUIET_DIMMED)},var(--tissue) ${QUIET_EDGE}%)`;

/**
 * Inks of a cell as custom properties, for a style attribute: full colour when busy, hollow when quiet.
 * @param fill percent of its own colour left in the fill
 * @param faded percent its edge is thinned towards the tissue: for a cell that stands behind
 */
export function cellInks(token: string, fill: number, faded = 0): string {
  const quiet = fill < 100 && !faded;
  const body = mixed('tissue', token, fill);
  const edge = faded
    ? mixed(`${token}-edge`, 'tissue', faded)
    : quiet
      ? quietEdge(token)
      : `var(--${token}-edge)`;
  const lit = `color-mix(in oklab,${body},var(--lift) ${quiet ? 34 : 24}%)`;
  return `--cell:${body};--cell-edge:${edge};--cell-lit:${lit}`;
}
