/** Words of the table alone: they come with it. */
import type { Level } from '../figure';
import type { LineKind } from './network';

export const partWords: Record<Level, { dot: string; line: string; onLoop: string; inside: string }> = {
  plain: { dot: 'dot', line: 'way', onLoop: 'on the loop', inside: 'inside the loop' },
  clinical: { dot: 'node', line: 'edge', onLoop: 'on the loop', inside: 'inside the loop' }
};

export const kindWords: Record<LineKind, Record<Level, string>> = {
  loop: { plain: 'loop', clinical: 'loop' },
  way: { plain: 'there from the start', clinical: 'initial' },
  fresh: { plain: 'new, not practised', clinical: 'new, unpractised' },
  kept: { plain: 'new, practised', clinical: 'new, practised' }
};
