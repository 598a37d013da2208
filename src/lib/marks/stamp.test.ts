import { describe, expect, it } from 'vitest';
import { disc, stamp, stamped } from './stamp';

const triangle = stamp('M0 0L10 0L0 5Z');

describe('stamp', () => {
  it('moves, turns and scales every point', () => {
    expect(triangle({ x: 0, y: 0, turn: 0, scale: 1 })).toBe('M0 0L10 0L0 5Z');
    expect(triangle({ x: 100, y: 50, turn: 90, scale: 2 })).toBe('M100 50L100 70L90 50Z');
  });

  it('draws nothing for no spots, and one shape for each', () => {
    expect(stamped(triangle, [])).toBe('');
    const spot = { x: 1, y: 2, turn: 0, scale: 1 };
    expect(stamped(triangle, [spot, spot])).toBe('M1 2L11 2L1 7Z'.repeat(2));
  });

  it('reads curves and numbers without leading noughts', () => {
    expect(stamp('M0 0Q.5-1 2 0C1 1 2 2 3 3')({ x: 0, y: 0, turn: 0, scale: 10 })).toBe(
      'M0 0Q5 -10 20 0C10 10 20 20 30 30'
    );
  });
});

describe('disc', () => {
  it('starts at its left and comes back to it', () => {
    expect(disc(10, 20, 4)).toBe('M6 20a4 4 0 1 1 8 0a4 4 0 1 1-8 0z');
  });
});
