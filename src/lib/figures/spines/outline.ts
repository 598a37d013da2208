/** Outlines of spines as path strings, in the dendrite's units. */
import { at, oneDecimal, smoothClosed, type Point } from '$lib/marks/path';
import { lerp } from '$lib/motion/progress';
import type { Site } from './dendrite';

/** How one spine stands: how far it has grown (0 none, 1 whole) and how broad its head is (0 thin, 1 mushroom). */
export interface SpineForm {
  grown: number;
  head: number;
}

/** Length of the neck, half its width, and half width and height of the head, thin and mushroom. */
export const THIN = { length: 47, neck: 3.7, wide: 8.6, high: 9.4 };
export const BROAD = { length: 37, neck: 5.8, wide: 18.5, high: 14.5 };

/** Across (along the dendrite) and away from its axis: one frame per spine. */
function framed({ x, y, tx, ty, dx, dy, bend }: Site, reach: number) {
  return (across: number, away: number): Point => {
    const sway = Math.sin((away / reach) * Math.PI) * 3.2 * bend;
    const side = across + sway;
    return [x + dx * away + tx * side, y + dy * away + ty * side];
  };
}

function measures(site: Site, { grown, head }: SpineForm) {
  // A young spine is thin all over; width lags length a little.
  const scale = site.size * Math.sqrt(grown);
  const of = (key: keyof typeof THIN) => lerp(THIN[key], BROAD[key], head) * scale;
  const length = lerp(THIN.length, BROAD.length, head) * site.size * grown;
  const centre = site.radius + length - of('high') * 0.1;
  return { neck: of('neck'), wide: of('wide'), high: of('high'), length, centre };
}

/** The outline, from inside the shaft over the head and back. */
export function spineOutline(site: Site, form: SpineForm): string {
  const { neck, wide, high, length, centre } = measures(site, form);
  const { radius } = site;
  const place = framed(site, centre + high);
  const foot = Math.min(neck * 2.6, neck + 8);
  const throat = centre - high * 0.86;
  const half: Point[] = [
    [foot, radius - 7],
    [foot * 0.78, radius - 1.2],
    [neck * 1.12, radius + Math.min(7, length * 0.3)],
    [neck, lerp(radius, throat, 0.7)],
    [lerp(neck, wide, 0.42), throat + high * 0.1],
    [wide * 0.95, centre - high * 0.42],
    [wide, centre + high * 0.06],
    [wide * 0.74, centre + high * 0.72],
    [wide * 0.3, centre + high * 0.99]
  ];
  const left = half.map(([across, away]) => place(-across, away));
  const right = half.map(([across, away]) => place(across, away)).reverse();
  return smoothClosed([...left, ...right], 0.5, 1);
}

/** A light patch on the head, toward the upper left. */
export function spineLight(site: Site, form: SpineForm): string {
  const { wide, high, centre } = measures(site, form);
  const [x, y] = framed(site, centre + high)(0, centre + high * 0.05);
  const turn = (Math.atan2(site.ty, site.tx) * 180) / Math.PI;
  const [rx, ry] = [wide * 0.66, high * 0.6].map(oneDecimal);
  return `M${at(x - wide * 0.66 - 1.2, y - 1.6)}a${rx} ${ry} ${oneDecimal(turn)} 1 1 ${oneDecimal(wide * 1.32)} 0a${rx} ${ry} ${oneDecimal(turn)} 1 1 ${oneDecimal(-wide * 1.32)} 0z`;
}

/** The density under the head's membrane: a stroke along its crown. */
export function spineCap(site: Site, form: SpineForm): string {
  const { wide, high, centre } = measures(site, form);
  const place = framed(site, centre + high);
  const from = place(-wide * 0.62, centre + high * 0.76);
  const crown = place(0, centre + high * 1.26);
  const to = place(wide * 0.62, centre + high * 0.76);
  return `M${at(...from)}Q${at(...crown)} ${at(...to)}`;
}

/** A spine's tip, for a leader or a bouton. */
export function spineTip(site: Site, form: SpineForm): Point {
  const { high, centre } = measures(site, form);
  return framed(site, centre + high)(0, centre + high);
}
