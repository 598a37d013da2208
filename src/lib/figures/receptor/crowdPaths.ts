/** A crowd of channels as a few paths: one per kind of mark, whatever the number of channels. */
import { CHANNEL_CLASSES, type ChannelClass } from '$lib/model/receptor';

/** Channels per row, and the pitch of the grid, units of the crowd's own drawing. */
export const PER_ROW = 10;
export const PITCH = 20;

export interface CrowdPaths {
  /** The two halves of every channel: touching when shut, apart when open. */
  walls: string;
  magnesium: string;
  /** Twin ring in the pore, gate open or shut. */
  ketamine: string;
  /** Conducting: an arrow through the pore. */
  flow: string;
}

const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const wall = (x: number, y: number): string => `M${x - 1.8} ${y - 7}h3.6v14h-3.6Z`;

const holds = (kind: ChannelClass | undefined): boolean => kind === 'boundOpen' || kind === 'trapped';

/** Channels that hold the blocker. */
export const heldIn = (classes: Uint8Array): number =>
  classes.reduce((held, kind) => held + Number(holds(CHANNEL_CLASSES[kind])), 0);

/** @param classes class of each channel as a digit, see CHANNEL_CLASSES */
export function crowdPaths(classes: string): CrowdPaths {
  const paths: CrowdPaths = { walls: '', magnesium: '', ketamine: '', flow: '' };
  for (let i = 0; i < classes.length; i++) {
    const x = ((i % PER_ROW) + 0.5) * PITCH;
    const y = (Math.floor(i / PER_ROW) + 0.5) * PITCH;
    const kind = CHANNEL_CLASSES[Number(classes[i])];
    const open = kind === 'conducting' || kind === 'magnesiumBlocked' || kind === 'boundOpen';
    const apart = open ? 7 : 2.2;
    paths.walls += wall(x - apart, y) + wall(x + apart, y);
    if (kind === 'magnesiumBlocked') paths.magnesium += disc(x, y + 2, 3);
    if (kind === 'conducting') paths.flow += `M${x} ${y - 6}v9M${x - 2.6} ${y + 1}l2.6 4l2.6 -4`;
    if (holds(kind)) {
      paths.ketamine += disc(x - 2.1, y, 3) + disc(x + 2.1, y, 3) + disc(x + 4, y - 3.4, 1.5);
    }
  }
  return paths;
}
