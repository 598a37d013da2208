import { describe, expect, it } from 'vitest';
import { parameters } from '../../evidence/parameters';
import { CHANNEL_CLASSES, pulseTrain, realiseCrowd, solveReceptor } from './index';
import type { CrowdInput, ProtocolSegment, ReceptorSample } from './index';

const { blockers, gating, magnesium, pulse } = parameters;
const agonist = { glutamateUm: 1000, concentrationUm: 3, voltageMv: -40, magnesiumMm: 1 };
const protocol: ProtocolSegment[] = [
  ...pulseTrain([0, 0.2], pulse, 0.5, agonist),
  { ...agonist, fromS: 0.5, toS: 1 },
  { ...agonist, voltageMv: 0, fromS: 1, toS: 1.5 },
  { ...agonist, glutamateUm: 0, concentrationUm: 0, fromS: 1.5, toS: 3 }
];
const input: CrowdInput = {
  count: 4000,
  seed: 11,
  blocker: blockers.ketamine,
  gating,
  magnesium,
  start: { equilibrium: { ...agonist, glutamateUm: 3 } },
  protocol
};
const crowd = realiseCrowd(input);

/** Share of each class that the averaged scheme expects. */
const expectedShares = (sample: ReceptorSample): Record<(typeof CHANNEL_CLASSES)[number], number> => ({
  closed: sample.C0 + sample.C1 + sample.C2,
  desensitised: sample.D,
  conducting: sample.conducting,
  magnesiumBlocked: sample.magnesiumBlocked,
  boundOpen: sample.boundOpen,
  trapped: sample.trapped
});

describe('realiseCrowd', () => {
  const average = solveReceptor(input);

  it.each([0, 0.02, 0.21, 0.5, 0.51, 0.9, 1, 1.001, 1.4, 1.6, 3])(
    'has the shares of the averaged scheme at %d s, within sampling error',
    (timeS) => {
      const classes = crowd.at(timeS);
      const expected = expectedShares(average.at(timeS));
      CHANNEL_CLASSES.forEach((name, index) => {
        const share = classes.filter((value) => value === index).length / crowd.count;
        const error = Math.sqrt((expected[name] * (1 - expected[name])) / crowd.count);
        expect(Math.abs(share - expected[name]), name).toBeLessThanOrEqual(4 * error + 1 / crowd.count);
      });
    }
  );

  it('is the same for the same seed, unlike for another, and begins the same at any size', () => {
    const again = realiseCrowd({ ...input, count: 50 });
    const other = realiseCrowd({ ...input, count: 50, seed: 12 });
    expect([...again.at(0.9)]).toEqual([...crowd.at(0.9).slice(0, 50)]);
    expect([...other.at(0.9)]).not.toEqual([...again.at(0.9)]);
  });

  it('gives the same whichever way an instant was reached, and writes into the array it is given', () => {
    const out = new Uint8Array(crowd.count);
    const late = crowd.at(2.5).slice();
    crowd.at(0.1, out);
    expect(crowd.at(2.5, out)).toBe(out);
    expect(out).toEqual(late);
  });

  it('keeps channels independent: the spread of a share is binomial', () => {
    const size = 50;
    const shares = Array.from({ length: crowd.count / size }, (_, group) => {
      const classes = crowd.at(0.9).slice(group * size, (group + 1) * size);
      return classes.filter((value) => CHANNEL_CLASSES[value] === 'closed').length / size;
    });
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1);
    expect(variance / ((mean * (1 - mean)) / size)).toBeGreaterThan(0.6);
    expect(variance / ((mean * (1 - mean)) / size)).toBeLessThan(1.5);
  });

  it('holds still without glutamate', () => {
    const resting = { ...agonist, glutamateUm: 0, fromS: 0, toS: 10 };
    const still = realiseCrowd({ ...input, count: 20, start: 'resting', protocol: [resting] });
    expect([...still.at(10)]).toEqual(Array.from({ length: 20 }, () => 0));
  });

  it('refuses counts and instants that make no sense', () => {
    expect(() => realiseCrowd({ ...input, count: 0 })).toThrow(/count: 0/);
    expect(() => realiseCrowd({ ...input, count: 1.5 })).toThrow(/count: 1.5/);
    expect(() => crowd.at(3.1)).toThrow(/timeS: 3.1/);
  });
});
