/** The second network as a few paths: its lines do not move one by one. */
import { at, oneDecimal } from '$lib/marks/path';
import { linePaths, loopSize } from './geometry';
import { lines, places } from './network';

const joined = (kind: 'loop' | 'way'): string =>
  lines.flatMap((line, index) => (line.kind === kind ? [linePaths[index] ?? ''] : [])).join('');

/** A circle as a path, so that many are one. */
const circle = (x: number, y: number, radius: number): string => {
  const across = oneDecimal(radius * 2);
  return `M${at(x - radius, y)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0-${across} 0`;
};

const circles = (from: number, until: number, radius: number): string =>
  places
    .slice(from, until)
    .map(([x, y]) => circle(x, y, radius))
    .join('');

export const again = {
  loop: joined('loop'),
  ways: joined('way'),
  onLoop: circles(0, loopSize, 15),
  inside: circles(loopSize, places.length, 10)
};
