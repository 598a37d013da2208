import { describe, expect, it } from 'vitest';
import { ARRIVAL_SHARE, readingProgress, type Card } from './reading';

const cards: Card[] = [
  { top: 100, height: 400, at: 0 },
  { top: 500, height: 1000, at: 0.25 },
  { top: 1500, height: 200, at: 1 }
];
const at = (line: number) => readingProgress(line, cards);

describe('the reading line', () => {
  it('rests at the first step before the story and all through its first card', () => {
    for (const line of [-500, 0, 100, 499]) expect(at(line)).toEqual({ progress: 0, index: 0 });
  });

  it('arrives at a card within the first part of it, then rests', () => {
    expect(at(500)).toEqual({ progress: 0, index: 1 });
    expect(at(500 + (1000 * ARRIVAL_SHARE) / 2).progress).toBeCloseTo(0.125, 12);
    expect(at(500 + 1000 * ARRIVAL_SHARE).progress).toBe(0.25);
    expect(at(1499).progress).toBe(0.25);
  });

  it('rests at the last step after the story', () => {
    expect(at(99999)).toEqual({ progress: 1, index: 2 });
  });

  it('never goes back while the page goes on, and is the same on the way up', () => {
    const lines = Array.from({ length: 200 }, (_, i) => i * 10);
    const down = lines.map((line) => at(line).progress);
    const up = [...lines].reverse().map((line) => at(line).progress);
    expect(up.reverse()).toEqual(down);
    down.slice(1).forEach((progress, i) => expect(progress).toBeGreaterThanOrEqual(down[i] as number));
  });

  it('stands at the start where there is no card', () => {
    expect(readingProgress(300, [])).toEqual({ progress: 0, index: 0 });
  });
});
