import { describe, expect, it } from 'vitest';
import { walkGraded } from './grading';
import { hermiteNonNegative, intervalAt } from './interpolate';
import { Propagator } from './propagator';
import { uniformStream } from './random';

/** Two compartments in a row: a → b → out. */
const chain = (ka: number, ke: number) => new Propagator(Float64Array.of(-ka, 0, ka, -ke), 2);
const bateman = (ka: number, ke: number, t: number) =>
  ka === ke ? ka * t * Math.exp(-ka * t) : (ka / (ka - ke)) * (Math.exp(-ke * t) - Math.exp(-ka * t));

describe('Propagator', () => {
  it.each([
    ['unlike rates', 1.3, 0.2],
    ['equal rates, where the usual formula divides by zero', 0.7, 0.7],
    ['stiff rates', 5000, 0.01]
  ])('follows the closed form with %s', (_, ka, ke) => {
    for (const t of [1e-5, 0.01, 0.5, 3, 40, 300]) {
      const state = Float64Array.of(1, 0);
      chain(ka, ke).advance(state, t);
      expect(state[0]).toBeCloseTo(Math.exp(-ka * t), 11);
      expect(state[1]).toBeCloseTo(bateman(ka, ke, t), 9);
    }
  });

  it('gives the same in one advance as in many', () => {
    const once = Float64Array.of(1, 0);
    const often = Float64Array.of(1, 0);
    chain(1.3, 0.2).advance(once, 7);
    for (let i = 0; i < 70; i++) chain(1.3, 0.2).advance(often, 0.1);
    expect(often[1]).toBeCloseTo(once[1]!, 13);
  });

  it('refuses rates that are not finite, or of the wrong number', () => {
    expect(() => new Propagator(Float64Array.of(-1, 0, Infinity, 0), 2)).toThrow(/rates: .*finite/);
    expect(() => new Propagator(Float64Array.of(-1, 0, 1), 2)).toThrow(/rates: 3 .* 4/);
  });
});

describe('walkGraded', () => {
  it('ends exactly at the end, with steps that never exceed 1/16 of the time since the start', () => {
    const state = Float64Array.of(1, 0);
    const nodes: number[] = [2];
    walkGraded(chain(1.3, 0.2), 2, 17.3, state, (time) => nodes.push(time));
    expect(nodes.at(-1)).toBe(17.3);
    expect(state[1]).toBeCloseTo(bateman(1.3, 0.2, 15.3), 12);
    nodes.slice(1).forEach((node, i) => {
      const step = node - nodes[i]!;
      expect(step).toBeGreaterThan(0);
      if (i >= 32) expect(step).toBeLessThanOrEqual((nodes[i]! - 2) / 15.99);
    });
  });
});

describe('hermiteNonNegative', () => {
  it('is of fourth order', () => {
    const errorAt = (h: number) =>
      Math.abs(hermiteNonNegative(0.5, h, 1, Math.exp(-h), -1, -Math.exp(-h)) - Math.exp(-h / 2));
    const order = Math.log2(errorAt(0.2) / errorAt(0.1));
    expect(order).toBeGreaterThan(3.9);
    expect(order).toBeLessThan(4.1);
  });

  it('stays at or above zero where a quantity rises from nothing like a fifth power', () => {
    for (let share = 0; share <= 1; share += 0.05) {
      expect(hermiteNonNegative(share, 1, 0, 1, 0, 5)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('intervalAt', () => {
  it('gives an edge to the interval it ends', () => {
    const times = Float64Array.of(0, 1, 2, 5);
    expect([0, 0.5, 1, 1.001, 2, 4, 5].map((time) => intervalAt(times, time))).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });
});

describe('uniformStream', () => {
  it('has the mean and spread of uniform numbers, in every stream', () => {
    for (const stream of [0, 1, 2, 999]) {
      const next = uniformStream(7, stream);
      const draws = Array.from({ length: 20000 }, next);
      const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
      const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
      expect(mean).toBeCloseTo(0.5, 1.7);
      expect(variance).toBeCloseTo(1 / 12, 2);
    }
  });

  it('gives unlike streams that repeat for the same seed', () => {
    const first = (seed: number, stream: number) => uniformStream(seed, stream)();
    expect(first(1, 0)).toBe(first(1, 0));
    expect(new Set([first(1, 0), first(1, 1), first(2, 0), first(2, 1)]).size).toBe(4);
  });
});
