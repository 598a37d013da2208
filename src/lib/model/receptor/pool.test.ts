import { describe, expect, it } from 'vitest';
import { parameters } from '../../evidence/parameters';
import { advancePool, poolEquilibrium, porePool } from './pool';

const pool = porePool(-20, 1, parameters.blockers.ketamine, parameters.magnesium);
const steady = (concentrationUm: number, durationS: number, gateOpen: number) => ({
  gateOpen,
  durationS,
  fromUm: concentrationUm,
  toUm: concentrationUm,
  exposureUmS: concentrationUm * durationS
});

describe('the slow pool', () => {
  it('relaxes exponentially in a constant concentration, in one step as in many', () => {
    const [um, a, t] = [0.41, 0.05, 30];
    const rate = a * (pool.enterPerUmPerS * um + pool.leavePerS);
    const expected = poolEquilibrium(um, pool) * (1 - Math.exp(-rate * t));
    expect(advancePool(0, steady(um, t, a), pool)).toBeCloseTo(expected, 14);
    let blocked = 0;
    for (let n = 0; n < 300; n++) blocked = advancePool(blocked, steady(um, t / 300, a), pool);
    expect(blocked).toBeCloseTo(expected, 12);
  });

  it('takes the published 6 s at 1 stimulus per second and -20 mV', () => {
    const seconds = 1 / (0.0471197 * (pool.enterPerUmPerS * 0.41 + pool.leavePerS));
    expect(seconds).toBeGreaterThan(5.5);
    expect(seconds).toBeLessThan(6.5);
  });

  it('keeps what it holds while no gate opens', () => {
    expect(advancePool(0.3, steady(5, 1e6, 0), pool)).toBe(0.3);
    expect(advancePool(0.3, steady(0, 1e6, 0), pool)).toBe(0.3);
  });

  it('empties when the drug is gone and gates open', () => {
    expect(advancePool(0.3, steady(0, 1e4, 0.05), pool)).toBeLessThan(1e-12);
  });

  it('stays within 0..1 at any step length', () => {
    for (const durationS of [1e-6, 1, 1e3, 1e9]) {
      for (const [fromUm, toUm] of [
        [0, 50],
        [50, 0],
        [3, 4]
      ] as const) {
        const step = {
          gateOpen: 0.2,
          durationS,
          fromUm,
          toUm,
          exposureUmS: (durationS * (fromUm + toUm)) / 2
        };
        for (const blocked of [0, 0.5, 1]) {
          const next = advancePool(blocked, step, pool);
          expect(next).toBeGreaterThanOrEqual(0);
          expect(next).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it('is of second order when the concentration changes', () => {
    const um = (s: number) => 2 * (1 - Math.exp(-s / 40));
    const area = (s: number) => 2 * (s + 40 * Math.exp(-s / 40));
    const endAfter = (steps: number) => {
      const h = 60 / steps;
      let blocked = 0;
      for (let n = 0; n < steps; n++) {
        const [from, to] = [n * h, (n + 1) * h];
        const exposureUmS = area(to) - area(from);
        blocked = advancePool(
          blocked,
          { gateOpen: 0.02, durationS: h, fromUm: um(from), toUm: um(to), exposureUmS },
          pool
        );
      }
      return blocked;
    };
    const exact = endAfter(1 << 15);
    const order = Math.log2(Math.abs(endAfter(16) - exact) / Math.abs(endAfter(32) - exact));
    expect(order).toBeGreaterThan(1.9);
    expect(order).toBeLessThan(2.1);
  });
});
