import { describe, expect, it } from 'vitest';
import { parameters as evidence } from '../../evidence/parameters';
import { doseResponse } from '../../model/circuit';
import { defaultsOf } from '../figure';
import { STRIDE } from './capsules';
import { GAP, RECEPTORS, RELEASE_Y, SEAT, VESICLE_RADIUS, fusionAt } from './geometry';
import { parameters } from './parameters';
import { rates } from './rates';
import { prepare, scene } from './scene';
import { tallyOf } from './pips';
import { RESTING_MV, STIRRED_MV } from './score';
import { steps, type StepId } from './steps';
import { BASE_PER_S, CLOCK_S, releasesAt } from './trains';

const prepared = prepare(defaultsOf(parameters));
const FINE = Array.from({ length: 1201 }, (_, i) => i / 1200);
const at = (id: StepId, of = prepared) => scene(of, steps.find((step) => step.id === id)?.at ?? Number.NaN);
const storyUntil = steps.find(({ id }) => id === 'compare')?.at ?? 1;
const ions = (name: string, progress: number) =>
  scene(prepared, progress).main.particles.filter(({ id }) => id === name || id.startsWith(`${name}-`));
const firstAt = (holds: (progress: number) => boolean): number => FINE.find(holds) ?? Number.NaN;

describe('the order of events', () => {
  it('goes spike, vesicle, glutamate in its seats, AMPA, sodium, voltage, magnesium, calcium', () => {
    const pose = (progress: number) => scene(prepared, progress).pose;
    const order = [
      firstAt((p) => pose(p).spike > 0.8),
      firstAt((p) => fusionAt(pose(p).fuseLeft).angle > 0),
      firstAt((p) => pose(p).seat > 0.99),
      firstAt((p) => pose(p).ampa > 0.1),
      firstAt((p) => ions('na', p).length > 0),
      firstAt((p) => pose(p).voltageMv > -45),
      firstAt((p) => pose(p).magnesium > 0.1),
      firstAt((p) => ions('ca', p).length > 0)
    ];
    for (const progress of order) expect(progress).not.toBeNaN();
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('lets sodium through open AMPA receptors only, and calcium through none of them', () => {
    for (const progress of FINE) {
      const { pose, main } = scene(prepared, progress);
      for (const { id, y, x } of main.particles) {
        const inPore = y > 490 && y < 520;
        if (id.startsWith('na-') && inPore) expect(pose.ampa, `${id} ${progress}`).toBeGreaterThan(0);
        if (id.startsWith('ca-') && inPore) {
          const nearest = [...RECEPTORS].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
          expect(nearest?.kind).toBe('nmda');
          expect(pose.magnesium).toBeGreaterThan(0.9);
        }
      }
    }
  });

  it('ends as it began: shut, plugged, at rest, no glutamate but the few', () => {
    const { pose, main } = scene(prepared, 4.25 / 6);
    const quiet = at('quiet').main;
    expect(pose).toMatchObject({ ampa: 0, magnesium: 0, voltageMv: RESTING_MV });
    expect(main.free).toHaveLength(quiet.free.length);
    expect(main.bound).toHaveLength(0);
  });
});

describe('glutamate', () => {
  it('sits two to a receptor, each in its seat', () => {
    const { bound } = at('bind').main;
    expect(bound).toHaveLength(2 * RECEPTORS.length * STRIDE);
    RECEPTORS.forEach(({ kind, x }, i) => {
      expect(bound[2 * i * STRIDE]).toBeCloseTo(x - SEAT[kind].dx, 5);
      expect(bound[2 * i * STRIDE + 1]).toBeCloseTo(SEAT[kind].y, 5);
    });
  });

  it('comes out of vesicles and stays above the spine, never inside a cell', () => {
    for (const progress of FINE.filter((p) => p < storyUntil)) {
      const { free, bound } = scene(prepared, progress).main;
      for (const cloud of [free, bound]) {
        for (let i = 0; i < cloud.length; i += STRIDE) {
          const [x, y] = [cloud[i] as number, cloud[i + 1] as number];
          expect(y, `${x} ${progress}`).toBeGreaterThan(RELEASE_Y - 2.2 * VESICLE_RADIUS - 50);
          if (x > GAP.left && x < GAP.right) expect(y).toBeLessThan(SEAT.nmda.y + 16);
        }
      }
    }
  });

  it('leaves membrane of constant area when a vesicle flattens', () => {
    for (const share of [0.2, 0.5, 0.8, 1]) {
      const { angle, radius } = fusionAt(share);
      const capArea = 2 * Math.PI * radius * radius * (1 + Math.cos(angle));
      expect(capArea).toBeCloseTo(4 * Math.PI * VESICLE_RADIUS ** 2, 3);
    }
  });
});

describe('before and after', () => {
  it('counts what the circuit model’s rate gives, within one', () => {
    const model = doseResponse([0.2, 1, 10], 'steady', evidence.circuit).map(({ pyramidal }) => pyramidal);
    expect(Object.values(rates).map(({ rate }) => rate)).toEqual(model);
    for (const rate of [1, ...model]) {
      expect(Math.abs(releasesAt(rate).length - CLOCK_S * BASE_PER_S * rate)).toBeLessThan(1);
    }
  });

  it('rises a little below anaesthesia and falls with it', () => {
    const { sides, totals } = at('explore');
    const before = sides[0].total;
    expect(totals.subAnaesthetic).toBeGreaterThan(before);
    expect(totals.subAnaesthetic).toBeLessThan(before * 1.4);
    expect(totals.anaesthetic).toBeLessThan(before);
  });

  it('differs at the clock’s end by what the rate says: glutamate in the gap, and the lift of the voltage', () => {
    for (const dose of ['low', 'subAnaesthetic', 'anaesthetic'] as const) {
      const { main, second, sides } = at('explore', prepare({ dose }));
      const inGap = (cloud: readonly number[] = []) => cloud.length / STRIDE;
      const gap = inGap(second?.free) / inGap(main.free);
      const lift = (sides[1].voltageMv - RESTING_MV) / (sides[0].voltageMv - RESTING_MV);
      expect(Math.abs(gap - rates[dose].rate), dose).toBeLessThan(0.08);
      expect(Math.abs(lift - rates[dose].rate), dose).toBeLessThan(0.08);
      expect(Math.sign((second?.warmth ?? 0) - main.warmth)).toBe(Math.sign(rates[dose].rate - 1));
    }
  });

  it('holds the comparison’s voltage between rest and the story’s highest, without flicker', () => {
    let last = RESTING_MV;
    for (const progress of FINE.filter((p) => p > 0.75 && p < 0.833)) {
      const { voltageMv } = scene(prepared, progress).sides[1];
      expect(voltageMv).toBeGreaterThanOrEqual(RESTING_MV);
      expect(voltageMv).toBeLessThan(STIRRED_MV);
      expect(Math.abs(voltageMv - last)).toBeLessThan(2);
      last = voltageMv;
    }
  });

  it('rings the dots beyond the other side’s count, and dots those that are missing', () => {
    const dots = (path: string) => path.split('M').length - 1;
    const [more, fewer, same] = [tallyOf(19, 15), tallyOf(11, 15), tallyOf(15, 15)];
    expect([dots(more.present), dots(more.extra), dots(more.missing)]).toEqual([19, 4, 0]);
    expect([dots(fewer.present), dots(fewer.extra), dots(fewer.missing)]).toEqual([11, 0, 4]);
    expect([dots(same.present), dots(same.extra), dots(same.missing)]).toEqual([15, 0, 0]);
    expect(() => tallyOf(40, 15)).toThrow(/40/);
  });

  it('counts both sides on the same clock, forwards only what has happened', () => {
    for (const clock of [0.86, 0.95]) {
      const { pose, sides } = scene(prepared, clock);
      for (const { releases, count } of sides) {
        expect(count).toBe(releases.filter(({ timeS }) => timeS <= pose.clockS).length);
      }
    }
    expect(at('compare').sides.map(({ count }) => count)).toEqual(
      at('compare').sides.map(({ total }) => total)
    );
  });

  it('tells the story with its own dose and lets the reader’s in while nothing is counted', () => {
    const strong = prepare({ dose: 'anaesthetic' });
    expect(at('compare', strong).dose).toBe('subAnaesthetic');
    expect(at('explore', strong).dose).toBe('anaesthetic');
    for (let i = 1; i < FINE.length; i++) {
      const [one, other] = [scene(strong, FINE[i - 1] as number), scene(strong, FINE[i] as number)];
      if (one.dose === other.dose) continue;
      expect(one.sides[1].count + other.sides[1].count).toBe(0);
      expect(one.pose.clockS).toBeLessThan(0.05);
    }
  });

  it('draws ketamine beside the second synapse only, and never in a terminal', () => {
    for (const progress of FINE) {
      const { main, second } = scene(prepared, progress);
      expect(main.particles.some(({ glyph }) => glyph === 'ketamine')).toBe(false);
      for (const { glyph, y } of second?.particles ?? []) {
        if (glyph === 'ketamine') expect(y).toBeGreaterThan(RELEASE_Y);
      }
    }
  });
});

it('names the concentrations in its choices as the model is given them', () => {
  for (const { value, label } of parameters.dose.options) {
    expect(label.clinical).toContain(`${rates[value].concentrationUm} µM`);
  }
});
