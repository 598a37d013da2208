import { describe, expect, it } from 'vitest';
import { itemKeeper, keeper, listKeeper } from './keeper';

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

describe('itemKeeper', () => {
  it('makes the same of a thing until the thing or what it is made under is another', () => {
    const keep = itemKeeper<{ id: string }, object, { name: string }>();
    const [still, moved] = [{ id: 'still' }, { id: 'moved' }];
    const cards = {};
    const made = ({ id }: { id: string }) => ({ name: id });
    const [first, second] = keep([still, moved], cards, made);
    const [again, other] = keep([still, { id: 'moved' }], cards, made);
    expect(again).toBe(first);
    expect(other).not.toBe(second);
    expect(keep([still], {}, made)[0]).not.toBe(first);
  });
});
