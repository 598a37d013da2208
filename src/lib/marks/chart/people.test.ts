import { describe, expect, it } from 'vitest';
import { crowdAt, ofHundred } from './people';

/** Two closed shapes a person. */
const people = (path: string) => path.split('Z').length / 2 - 0.5;

describe('a hundred people', () => {
  it.each([0, 1, 24, 28.4, 99, 100])('are a hundred at a count of %s', (count) => {
    const { filled, outlined, share } = crowdAt(count);
    expect(people(filled)).toBe(Math.floor(count));
    expect(people(filled) + people(outlined)).toBe(100);
    expect(share).toBeCloseTo(count % 1, 6);
  });

  it('keep their places as the count grows', () => {
    expect(crowdAt(40).filled.startsWith(crowdAt(24).filled)).toBe(true);
  });

  it('refuse a count that is none', () => {
    expect(() => crowdAt(101)).toThrow(RangeError);
    expect(() => crowdAt(NaN)).toThrow(RangeError);
  });

  it('are told without rounding to nobody or everybody', () => {
    expect(ofHundred(23.6)).toBe('24 of 100');
    expect(ofHundred(0.3)).toBe('fewer than 1 of 100');
    expect(ofHundred(99.7)).toBe('more than 99 of 100');
    expect(ofHundred(0)).toBe('0 of 100');
  });
});
