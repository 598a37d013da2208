import { describe, expect, it } from 'vitest';
import { followChain } from './chain';
import type { Chain, Moment } from './chain';
import { walkGraded } from './grading';
import { hermiteNonNegative, intervalAt } from './interpolate';
import { Propagator } from './propagator';
import { uniformStream } from './random';
import { relaxationStep } from './relaxation';

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

describe('relaxationStep', () => {
  const { sin, cos, exp } = Math;

  it('is exact for a target that is quadratic in time, whatever the time constant', () => {
    // y = a + b·s + c·s² + d·e^(−x·s) solves y′/x = u − y for u = y + y′/x, quadratic.
    const [a, b, c, d] = [0.3, -0.7, 1.1, 0.4];
    for (const x of [1e-6, 1e-3, 0.2, 0.4999, 0.5, 3, 60]) {
      const value = (s: number) => a + b * s + c * s * s + d * exp(-x * s);
      const target = (s: number) => a + b * s + c * s * s + (b + 2 * c * s) / x;
      const { toMiddle, toEnd } = relaxationStep(x);
      const pulls = [target(0), target(1 / 2), target(1)].map((u) => u - value(0));
      const moved = ({ start, middle, end }: typeof toEnd) =>
        start * pulls[0]! + middle * pulls[1]! + end * pulls[2]!;
      expect(value(0) + moved(toMiddle)).toBeCloseTo(value(1 / 2), 9);
      expect(value(0) + moved(toEnd)).toBeCloseTo(value(1), 9);
    }
  });

  it('has order four in a step on any other target', () => {
    // y′ = cos t − y from 0: y = (cos t + sin t − e^(−t))/2
    const value = (t: number) => (cos(t) + sin(t) - exp(-t)) / 2;
    const errorAt = (steps: number): number => {
      const length = 2 / steps;
      const { toEnd } = relaxationStep(length);
      let y = 0;
      for (let step = 0; step < steps; step++) {
        const t = step * length;
        y +=
          toEnd.start * (cos(t) - y) +
          toEnd.middle * (cos(t + length / 2) - y) +
          toEnd.end * (cos(t + length) - y);
      }
      return Math.abs(y - value(2));
    };
    expect(Math.log2(errorAt(10) / errorAt(20))).toBeGreaterThan(3.8);
  });
});

describe('followChain', () => {
  const clock = (links: Chain<Moment>['links']): Chain<Moment> => ({
    links,
    moment: () => ({ time: 0, state: new Float64Array(links.length) }),
    arrive: () => undefined
  });
  const paced = (timeConstant: number, target: (moment: Moment) => number) => ({
    rising: timeConstant,
    falling: timeConstant,
    target
  });
  const control = { tolerance: 1e-7, shortestStep: 1e-5 };

  it('follows two stages in a row, stiff or not', () => {
    for (const [ka, ke] of [
      [1.3, 0.2],
      [500, 0.1]
    ] as const) {
      const links = clock([paced(1 / ka, () => 0), paced(1 / ke, ({ state }) => (ka / ke) * state[0]!)]);
      const trajectory = followChain(Float64Array.of(1, 0), 0, [{ from: 0, to: 40, chain: links }], control);
      const state = new Float64Array(2);
      for (const t of [0.01, 0.5, 3, 17.3, 40]) {
        trajectory.at(t, state);
        expect(state[1]).toBeCloseTo(bateman(ka, ke, t), 5);
      }
    }
  });

  it('follows a quantity that feels itself', () => {
    // y′ = 0.3·(1 − y/0.5) − y: pace 1.6 toward 0.3/1.6
    const links = clock([{ ...paced(1, ({ state }) => 0.3 * (1 - state[0]! / 0.5)), feelsItself: true }]);
    const trajectory = followChain(Float64Array.of(0), 0, [{ from: 0, to: 5, chain: links }], control);
    const state = new Float64Array(1);
    for (const t of [0.1, 1, 5]) {
      trajectory.at(t, state);
      expect(state[0]).toBeCloseTo((0.3 / 1.6) * -Math.expm1(-1.6 * t), 6);
    }
  });

  it('changes pace where a quantity turns', () => {
    // Rises in 1 toward e^(−t/5), then falls in 20.
    const links = clock([{ rising: 1, falling: 20, target: ({ time }) => Math.exp(-time / 5) }]);
    const trajectory = followChain(Float64Array.of(0), 0, [{ from: 0, to: 30, chain: links }], control);
    const state = new Float64Array(1);
    const rise = (t: number) => (Math.exp(-t / 5) - Math.exp(-t)) / 0.8;
    const turn = Math.log(5) / 0.8;
    trajectory.at(1, state);
    expect(state[0]).toBeCloseTo(rise(1), 6);
    // y = C·e^(−t/20) − e^(−t/5)/3 after the turn
    const constant = (rise(turn) + Math.exp(-turn / 5) / 3) * Math.exp(turn / 20);
    trajectory.at(25, state);
    expect(state[0]).toBeCloseTo(constant * Math.exp(-25 / 20) - Math.exp(-5) / 3, 5);
  });
});
