import { describe, expect, it } from 'vitest';
import {
  peoplePer100,
  percentOfBaseline,
  pooledSd,
  riskDifference,
  sdFromSe,
  sdFromT,
  smdFromDifference,
  smdFromMeans,
  smdWithoutSizes,
  wilson
} from './compute';

describe('wilson', () => {
  it('solves the score equation it comes from at both ends', () => {
    const z = 1.959964;
    const { value, low, high } = wilson(7, 25);
    for (const end of [low, high]) {
      const p = end / 100;
      expect(Math.abs(value / 100 - p) / Math.sqrt((p * (1 - p)) / 25)).toBeCloseTo(z, 6);
    }
  });

  it('stays within 0 and 100, and is never a point', () => {
    expect(wilson(0, 33)).toMatchObject({ value: 0, low: 0 });
    expect(wilson(0, 33).high).toBeCloseTo(10.43, 2);
    expect(wilson(12, 12)).toMatchObject({ value: 100, high: 100 });
    expect(wilson(12, 12).low).toBeLessThan(80);
  });

  it('mirrors: those without the event have the mirrored interval', () => {
    const [a, b] = [wilson(3, 20), wilson(17, 20)];
    expect(a.low).toBeCloseTo(100 - b.high, 10);
    expect(a.high).toBeCloseTo(100 - b.low, 10);
  });

  it.each([
    [5, 4],
    [-1, 4],
    [1.5, 4],
    [0, 0]
  ])('refuses %d of %d', (events, people) => {
    expect(() => wilson(events, people)).toThrow(RangeError);
  });
});

describe('riskDifference', () => {
  // A widely reprinted example of Newcombe's paper: 56/70 against 48/80 gives 0.2, from 0.0524 to 0.3339.
  it('gives the interval of the published example', () => {
    const found = riskDifference({ events: 56, people: 70 }, { events: 48, people: 80 });
    expect(found.value).toBeCloseTo(20, 10);
    expect(found.low).toBeCloseTo(5.24, 2);
    expect(found.high).toBeCloseTo(33.39, 2);
  });

  it('changes its sign with the arms', () => {
    const [a, b] = [
      { events: 30, people: 47 },
      { events: 7, people: 25 }
    ];
    const [there, back] = [riskDifference(a, b), riskDifference(b, a)];
    expect(there.low).toBeCloseTo(-back.high, 10);
    expect(there.high).toBeCloseTo(-back.low, 10);
  });
});

describe('peoplePer100', () => {
  it('counts whole people', () => {
    expect(peoplePer100(wilson(8, 18))).toEqual({ value: 44, low: 25, high: 66 });
  });
});

describe('spread', () => {
  it('comes from a standard error or a t value', () => {
    expect(sdFromSe(2, 25)).toBe(10);
    expect(sdFromT(-16.5, -10.31, 47)).toBeCloseTo(10.97, 2);
    expect(() => sdFromSe(0, 25)).toThrow(RangeError);
    expect(() => sdFromT(1, 0, 25)).toThrow(RangeError);
  });

  it('is pooled by people where both numbers are known, else alike', () => {
    expect(pooledSd({ sd: 3, n: 11 }, { sd: 4, n: 31 })).toBeCloseTo(Math.sqrt((10 * 9 + 30 * 16) / 40), 10);
    expect(pooledSd({ sd: 3 }, { sd: 4 })).toBeCloseTo(Math.sqrt(12.5), 10);
    expect(pooledSd({ sd: 3, n: 11 }, { sd: 4 })).toBeCloseTo(Math.sqrt(12.5), 10);
  });
});

describe('percentOfBaseline', () => {
  it('takes the t quantile of printed tables', () => {
    // t with 10 degrees of freedom is 2.2281 in every table.
    const { value, low = NaN, high = NaN } = percentOfBaseline(50, 100, { se: 10, n: 11 });
    expect(value).toBe(50);
    expect(high - value).toBeCloseTo(22.281, 3);
    expect(value - low).toBeCloseTo(22.281, 3);
  });

  it('has no interval without a spread, and no value without a baseline', () => {
    expect(percentOfBaseline(12, 24)).toEqual({ value: 50 });
    expect(() => percentOfBaseline(12, 0)).toThrow(RangeError);
    expect(() => percentOfBaseline(12, 24, { se: 1, n: 1 })).toThrow(RangeError);
  });
});

describe('standardised mean differences', () => {
  const active = { mean: 10, sd: 8, n: 20 };
  const control = { mean: 18, sd: 8, n: 20 };

  it('are below 0 when symptoms are lower in the active arm, and shrunk for small samples', () => {
    const { value, low, high } = smdFromMeans(active, control);
    expect(value).toBeCloseTo(-(1 - 3 / 151), 10);
    expect((high - low) / 2).toBeCloseTo(1.959964 * Math.sqrt(0.1 + value ** 2 / 80), 5);
    expect(smdFromMeans(control, active).value).toBeCloseTo(-value, 10);
  });

  it('are not corrected where sizes are not known', () => {
    expect(smdWithoutSizes(active, control)).toBe(-1);
  });

  it('keep the shape of a model’s interval', () => {
    expect(smdFromDifference({ value: -4, low: -8, high: 1 }, 8)).toEqual({
      value: -0.5,
      low: -1,
      high: 0.125
    });
    expect(() => smdFromDifference({ value: -4, low: -8, high: 1 }, 0)).toThrow(RangeError);
  });
});
