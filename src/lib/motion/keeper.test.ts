import { describe, expect, it } from 'vitest';
import { keeper, listKeeper } from './keeper';

describe('keeper', () => {
  it('gives the same object while every field is the same one', () => {
    const keep = keeper<{ x: number; row: object }>();
    const row = {};
    const first = keep('a', { x: 1, row });
    expect(keep('a', { x: 1, row })).toBe(first);
    expect(keep('a', { x: 2, row })).toEqual({ x: 2, row });
    expect(keep('a', { x: 2, row: {} })).not.toBe(first);
  });

  it('knows a list by its items and its length, and keys apart', () => {
    const keep = keeper<readonly number[]>();
    const first = keep('a', [1, 2]);
    expect(keep('a', [1, 2])).toBe(first);
    expect(keep('b', [1, 2])).not.toBe(first);
    expect(keep('a', [1, 2, 3])).toEqual([1, 2, 3]);
    expect(keep('a', [1])).toEqual([1]);
  });
});

describe('listKeeper', () => {
  it('keeps lists of any kind, each under its own key', () => {
    const listed = listKeeper();
    const numbers = listed('numbers', [1, 2]);
    const words = listed('words', ['a']);
    expect(listed('numbers', [1, 2])).toBe(numbers);
    expect(listed('words', ['a'])).toBe(words);
    expect(listed('words', ['b'])).toEqual(['b']);
  });
});
