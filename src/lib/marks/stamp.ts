/**
 * One shape at many places as one path: a crowd is then one node, and moving it changes one attribute. A shape that
 * comes or goes grows or shrinks, since parts of one path have one opacity.
 */
import { at, oneDecimal } from './path';

/** Where a shape stands: drawing units, degrees, size beside its own. */
export interface Spot {
  x: number;
  y: number;
  turn: number;
  scale: number;
}

/**
 * Path data of a shape at a spot.
 * @param outline around the origin: absolute M, L, Q, C and Z only
 */
export function stamp(outline: string): (spot: Spot) => string {
  const pieces = [...outline.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].map(([, letter = '', numbers = '']) => ({
    letter,
    numbers: (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number)
  }));
  return ({ x, y, turn, scale }) => {
    const angle = (turn * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
    let path = '';
    for (const { letter, numbers } of pieces) {
      path += letter;
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        const [dx, dy] = [numbers[i] as number, numbers[i + 1] as number];
        path += `${i ? ' ' : ''}${at(x + dx * cos - dy * sin, y + dx * sin + dy * cos)}`;
      }
    }
    return path;
  };
}

/** A circle as path data. */
export function disc(x: number, y: number, radius: number): string {
  const r = oneDecimal(radius);
  const across = oneDecimal(2 * radius);
  return `M${at(x - radius, y)}a${r} ${r} 0 1 1 ${across} 0a${r} ${r} 0 1 1-${across} 0z`;
}

/** Path data of a shape at all of its spots. */
export const stamped = (shape: (spot: Spot) => string, spots: readonly Spot[]): string =>
  spots.map(shape).join('');
