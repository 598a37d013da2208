import { describe, expect, it } from 'vitest';
import { unlessNew } from './unlessNew';

describe('unlessNew', () => {
  it('gives the same thing while it is asked the same, and makes another when anything differs', () => {
    let made = 0;
    const pair = unlessNew((a: number, b: number) => ({ sum: a + b, made: ++made }));
    const first = pair(1, 2);
    expect(pair(1, 2)).toBe(first);
    expect(pair(2, 2)).toEqual({ sum: 4, made: 2 });
    expect(pair(1, 2)).toEqual({ sum: 3, made: 3 });
  });

  it('takes one NaN for another, and never for a number', () => {
    const text = unlessNew((value: number) => ({ text: String(value) }));
    const nan = text(Number.NaN);
    expect(text(Number.NaN)).toBe(nan);
    expect(text(0).text).toBe('0');
  });

  it('takes a longer list that starts alike for another', () => {
    const sum = unlessNew((...values: number[]) => ({ sum: values.reduce((a, b) => a + b, 0) }));
    expect(sum(1, 2).sum).toBe(3);
    expect(sum(1, 2, 3).sum).toBe(6);
    expect(sum(1, 2).sum).toBe(3);
  });
});
