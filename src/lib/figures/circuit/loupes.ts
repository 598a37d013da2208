/** The unmoving parts of the two views into a contact, as markup; drawn when pages are built. */
import { at, oneDecimal, smoothClosed, type Point } from '$lib/marks/path';
import { receptor } from '$lib/marks/receptors';
import { mixed } from '$lib/marks/tint';
import { seeded } from '$lib/motion/seeded';
import { RECEPTOR_LOUPE, RECEPTORS, RELEASE_LOUPE } from './geometry';

type Loupe = typeof RECEPTOR_LOUPE;

/** Size of the receptors beside that of the shared drawing. */
const RECEPTOR_SCALE = 1.18;

/** The loupe's beam and ring around what it enlarges. */
function beam({ x, y, radius, spot, spotRadius }: Loupe): string {
  const [dx, dy] = [spot[0] - x, spot[1] - y];
  const away = Math.hypot(dx, dy);
  const [ux, uy] = [dx / away, dy / away];
  const edge = (cx: number, cy: number, r: number, side: number) =>
    at(cx - side * uy * r, cy + side * ux * r);
  return (
    `<path d="M${edge(x, y, radius, 1)}L${edge(spot[0], spot[1], spotRadius, 1)}A${spotRadius} ${spotRadius} 0 0 0 ${edge(spot[0], spot[1], spotRadius, -1)}L${edge(x, y, radius, -1)}Z" style="fill:var(--ink);fill-opacity:.07"/>` +
    `<circle cx="${spot[0]}" cy="${spot[1]}" r="${spotRadius}" style="fill:none;stroke:var(--ink);stroke-width:2"/>`
  );
}

function glass({ x, y, radius }: Loupe, id: string, content: string): string {
  const disc = `<circle cx="${x}" cy="${y}" r="${radius}"`;
  return (
    `<clipPath id="${id}">${disc}/></clipPath>${disc} style="fill:var(--outside)"/>` +
    `<g clip-path="url(#${id})">${content}</g>${disc} style="fill:none;stroke:var(--surface);stroke-width:6"/>` +
    `<circle cx="${x}" cy="${y}" r="${radius + 2}" style="fill:none;stroke:var(--ink);stroke-width:2"/>`
  );
}

/** Lipid heads in two rows, with room for the receptors. */
function membrane(top: number, bottom: number, left: number, right: number): string {
  const chance = seeded(3);
  const heads = { back: '', front: '' };
  for (const row of ['back', 'front'] as const) {
    const behind = row === 'back';
    for (let x = left; x <= right; x += 13) {
      const cx = x + (behind ? 6.5 : 0);
      const [jx, jy] = [(chance() - 0.5) * 3, (chance() - 0.5) * 3];
      if (RECEPTORS.some((receptor) => Math.abs(cx - receptor.x) < 30)) continue;
      const shift = behind ? 4 : 0;
      heads[row] += `M${at(cx + jx, top + jy + shift)}h0M${at(cx + jx, bottom + jy - shift)}h0`;
    }
  }
  const row = (path: string, fill: string, width: number) =>
    `<path d="${path}" style="fill:none;stroke:${fill};stroke-width:${width};stroke-linecap:round"/>`;
  return (
    row(heads.back, mixed('mem-head', 'mem-core', 45), 11) +
    row(heads.front, 'var(--mem-edge)', 14.4) +
    row(heads.front, 'var(--mem-head)', 11.4)
  );
}

/** NMDA receptors in the interneuron's membrane: outside above, inside below. */
export function receptorLoupe(uid: string): string {
  const { x, radius } = RECEPTOR_LOUPE;
  const top = RECEPTORS[0].y - 2;
  const bottom = top + 37;
  const wide = radius + 28;
  const receptors = RECEPTORS.map((place) => receptor('nmda', { ...place, scale: RECEPTOR_SCALE })).join('');
  const content =
    `<rect x="${x - wide}" y="${bottom}" width="${2 * wide}" height="140" style="fill:var(--inside)"/>` +
    `<rect x="${x - wide}" y="${top}" width="${2 * wide}" height="37" style="fill:var(--mem-core)"/>` +
    membrane(top, bottom, x - wide, x + wide) +
    receptors;
  return beam(RECEPTOR_LOUPE) + glass(RECEPTOR_LOUPE, `${uid}-receptors`, content);
}

const VESICLES: readonly Point[] = [
  [-52, -50],
  [-16, -60],
  [24, -46],
  [60, -56],
  [-74, -78],
  [0, -94],
  [40, -84],
  [-38, -92],
  [78, -84]
];

/** A pyramidal terminal above, the next cell's spine below, the gap between. */
export function releaseLoupe(uid: string): string {
  const { x, y } = RELEASE_LOUPE;
  const wall = (points: readonly Point[], fill: string) =>
    `<path d="${smoothClosed(points.map(([dx, dy]) => [x + dx, y + dy] as const))}" style="fill:var(--${fill});stroke:var(--pyramidal-text);stroke-width:3.4"/>`;
  const dots = VESICLES.flatMap(([dx, dy]) =>
    [
      [-5, -3],
      [5, -3],
      [0, 5]
    ].map(([a, b]) => `M${at(x + dx + (a ?? 0), y + dy + (b ?? 0))}h0`)
  ).join('');
  const vesicles = VESICLES.map(
    ([dx, dy]) => `<circle cx="${oneDecimal(x + dx)}" cy="${oneDecimal(y + dy)}" r="14.5"/>`
  ).join('');
  const content =
    wall(
      [
        [-130, -150],
        [130, -150],
        [130, -44],
        [58, -16],
        [0, -8],
        [-60, -18],
        [-130, -54]
      ],
      'axon'
    ) +
    `<g style="fill:var(--surface);stroke:var(--pyramidal-text);stroke-width:1.8">${vesicles}</g>` +
    `<path d="${dots}" style="stroke:var(--glutamate);stroke-width:5.6;stroke-linecap:round"/>` +
    wall(
      [
        [-130, 62],
        [-56, 50],
        [0, 54],
        [56, 48],
        [130, 62],
        [130, 150],
        [-130, 150]
      ],
      'inside'
    );
  return beam(RELEASE_LOUPE) + glass(RELEASE_LOUPE, `${uid}-release`, content);
}
