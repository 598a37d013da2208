import { describe, expect, it } from 'vitest';
import { ionPaths, type Ion } from './ions';

const ion: Ion = { x: 100, y: 50, turn: 0, scale: 0.5, grown: 1, water: 1 };

describe('ionPaths', () => {
  it('draws an ion at its size, its water around it and its charges', () => {
    const { water, core, charge } = ionPaths('na', [ion]);
    expect(core).toBe('M95 50a5 5 0 1 1 10 0a5 5 0 1 1-10 0z');
    expect(water).toMatch(/^M91\.9 50a8\.1 8\.1 /);
    expect(charge).toBe('M98.5 50L101.6 50M100 48.5L100 51.6');
  });

  it('draws no water around a bare ion, and nothing of one that has hardly come', () => {
    expect(ionPaths('ca', [{ ...ion, water: 0 }])).toMatchObject({ water: '' });
    expect(ionPaths('ca', [{ ...ion, grown: 0.1 }])).toEqual({ water: '', core: '', charge: '' });
  });

  it('lets one that comes grow', () => {
    expect(ionPaths('na', [{ ...ion, grown: 0.6, water: 0 }]).core).toMatch(/^M97 50a3 3 /);
  });
});
