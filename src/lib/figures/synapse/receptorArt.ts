/** The two kinds of receptor, half by half, as markup. Server only, as anatomy.ts. */
import { smoothClosed, type Point } from '$lib/marks/path';
import { shaded } from '$lib/marks/tint';
import type { Receptor } from './geometry';

interface ReceptorArt {
  head: string;
  pore: string;
}

const side = (points: readonly Point[], sign: number): Point[] =>
  points.map(([x, y]) => [sign * x, y] as const);

/** Half of a receptor around its axis; `sign` −1 left, 1 right. */
function ampaHalf(sign: number): ReceptorArt {
  const fill = `fill:${sign < 0 ? 'var(--ampa)' : shaded('ampa', 12)};stroke:var(--ampa-edge);stroke-width:2`;
  const head: Point[] = [
    [3, -20],
    [5, -32],
    [12, -44],
    [19, -58],
    [30, -63],
    [38, -56],
    [35, -45],
    [27, -37],
    [24, -26],
    [17, -13],
    [7, -12]
  ];
  const pore: Point[] = [
    [1, -13],
    [16, -13],
    [20, 0],
    [19, 22],
    [16, 30],
    [9, 30],
    [3, 22],
    [3, 10],
    [3, 0]
  ];
  const waist = `<path d="M${sign * 14} -40Q${sign * 20} -34 ${sign * 28} -37" style="fill:none;stroke:var(--ampa-edge);stroke-width:1.4;stroke-opacity:.6"/>`;
  return {
    head: `<path d="${smoothClosed(side(head, sign))}" style="${fill}"/>${waist}`,
    pore: `<path d="${smoothClosed(side(pore, sign), 0.45)}" style="${fill}"/>`
  };
}

function nmdaHalf(sign: number): ReceptorArt {
  const token = sign < 0 ? 'nmda' : 'nmda2';
  const fill = `fill:var(--${token});stroke:var(--${token}-edge);stroke-width:2`;
  const head: Point[] = [
    [4, -58],
    [14, -66],
    [26, -60],
    [28, -46],
    [24, -34],
    [25, -22],
    [18, -13],
    [7, -16],
    [3, -30],
    [3, -44]
  ];
  const pore: Point[] = [
    [4, -14],
    [18, -14],
    [23, 0],
    [22, 22],
    [18, 32],
    [10, 32],
    [4.5, 24],
    [5, 18],
    [13, 10],
    [12, 0],
    [5, -6]
  ];
  const waist = `<path d="M${sign * 8} -40Q${sign * 18} -36 ${sign * 27} -42" style="fill:none;stroke:var(--${token}-edge);stroke-width:1.4;stroke-opacity:.6"/>`;
  return {
    head: `<path d="${smoothClosed(side(head, sign))}" style="${fill}"/>${waist}`,
    pore: `<path d="${smoothClosed(side(pore, sign), 0.45)}" style="${fill}"/>`
  };
}

/** Half of a receptor around its axis: the part that turns, and its side of the pore. */
export const receptorHalf = (kind: Receptor['kind'], sign: number): ReceptorArt =>
  kind === 'ampa' ? ampaHalf(sign) : nmdaHalf(sign);
