import { describe, expect, it } from 'vitest';
import { parameters } from '../../evidence/parameters';
import { Propagator } from '../solver/propagator';
import { esketamineSystem } from './esketamine';
import { ROUTES_OF, nasalFraction, solveConcentration } from './index';
import type { ConcentrationInput, Drug, Regimen, Route } from './index';
import { peakOf } from './peak';
import { racemicSystem } from './racemic';

const DAY_MIN = 1440;
const infusion: ConcentrationInput = {
  drug: 'ketamine',
  route: 'iv-infusion',
  doseMg: 35,
  weightKg: 70,
  durationMin: 40,
  magnesiumMm: 1,
  phasic: { voltageMv: -20, stimulation: [{ fromMin: 0, hz: 1 }] },
  tonic: { voltageMv: -70, glutamateUm: 0.05 },
  untilMin: DAY_MIN
};
const run = (changes: Partial<ConcentrationInput> = {}) =>
  solveConcentration({ ...infusion, ...changes }, parameters);
/** The same input without a duration. */
const { durationMin: _duration, ...undated } = infusion;
const regimens = (Object.entries(ROUTES_OF) as [Drug, Route[]][]).flatMap(([drug, routes]) =>
  routes.map((route): Regimen => {
    const dose = { drug, route, doseMg: 56, weightKg: 60 };
    return route.startsWith('iv') ? { ...dose, durationMin: 2 } : dose;
  })
);
const systemFor = (regimen: Regimen) =>
  (regimen.drug === 'ketamine' ? racemicSystem : esketamineSystem)(regimen, parameters);

/** Plasma (ng/mL) during and after a constant infusion into two compartments, from the eigenvalues. */
function biexponential(doseMg: number, durationMin: number, weightKg: number, timeMin: number): number {
  const {
    centralVolumeLPerKg,
    eliminatePerMin: k10,
    toSecondPerMin: k12,
    fromSecondPerMin: k21
  } = parameters.racemicVenous;
  const sum = k10 + k12 + k21;
  const root = Math.sqrt(sum * sum - 4 * k10 * k21);
  const fast = (sum + root) / 2;
  const slow = (sum - root) / 2;
  const volumeL = centralVolumeLPerKg * weightKg;
  const part = (own: number, other: number) => {
    const weight = (own - k21) / (own - other) / own;
    const during = 1 - Math.exp(-own * Math.min(timeMin, durationMin));
    return weight * during * Math.exp(-own * Math.max(0, timeMin - durationMin));
  };
  return ((1000 * doseMg) / durationMin / volumeL) * (part(fast, slow) + part(slow, fast));
}

describe('concentrations', () => {
  it.each([0.3, 7, 39.99, 40, 41, 200, 1440])(
    'follow the closed form of two compartments at %d min',
    (timeMin) => {
      const { plasma } = run({ doseMg: 52, weightKg: 91 }).at(timeMin);
      expect(Math.abs(plasma / biexponential(52, 40, 91, timeMin) - 1)).toBeLessThan(1e-7);
    }
  );

  it.each(regimens)('of $drug by $route lose and create nothing', (regimen) => {
    const system = systemFor(regimen);
    const state = system.start.slice();
    const nasal = state[system.compartments.indexOf('nasalDepot')] ?? 0;
    const inputPerMin = system.compartments.reduce(
      (total, _, row) => total + system.rates[row * system.size + system.size - 1]!,
      0
    );
    const propagator = new Propagator(system.rates, system.size);
    propagator.advance(state, system.sourceEndMin);
    state[system.size - 1] = 0;
    const delivered = nasal + inputPerMin * system.sourceEndMin;
    expect(delivered).toBeGreaterThan(0);
    for (const waitMin of [0, 10, 1e3, 1e5]) {
      propagator.advance(state, waitMin);
      const held = system.compartments.reduce(
        (total, name, i) => total + (name === 'effectSite' ? 0 : state[i]!),
        0
      );
      expect(held / delivered).toBeCloseTo(1, 9);
    }
    expect(state[system.compartments.indexOf('eliminated')]! / delivered).toBeCloseTo(1, 9);
  });

  it('have the area that dose and clearance give', () => {
    const area = (solution: ReturnType<typeof run>) => {
      const { timesMin } = solution;
      return timesMin.slice(1).reduce((total, to, i) => {
        const from = timesMin[i]!;
        const [a, m, b] = [from, (from + to) / 2, to].map((timeMin) => solution.at(timeMin).plasma);
        return total + ((to - from) / 6) * (a! + 4 * m! + b!);
      }, 0);
    };
    const longMin = 20 * DAY_MIN;
    const clearance = 1.7522 * 70 * 0.0109;
    expect(area(run({ untilMin: longMin })) / ((1000 * 35) / clearance)).toBeCloseTo(1, 6);
    const oral = area(solveConcentration({ ...undated, route: 'oral', untilMin: longMin }, parameters));
    expect(oral / ((1000 * 35 * 0.22) / clearance)).toBeCloseTo(1, 6);
    // Hepatic extraction 0.722 of a flow of 151 L/h.
    const esketamine = area(run({ drug: 'esketamine', untilMin: longMin }));
    expect(esketamine / ((1000 * 35 * 60) / (151 * 0.721853))).toBeCloseTo(1, 5);
  });

  it('are proportional to dose, and for the racemate inversely to weight', () => {
    const [one, two, light] = [run(), run({ doseMg: 70 }), run({ weightKg: 35 })].map((s) => s.at(55));
    expect(two!.norketamine / one!.norketamine).toBeCloseTo(2, 12);
    expect(light!.plasma / one!.plasma).toBeCloseTo(2, 12);
    expect(light!.hydroxynorketamine / one!.hydroxynorketamine).toBeCloseTo(2, 12);
    const heavy = run({ drug: 'esketamine', weightKg: 140 }).at(55);
    expect(heavy.plasma).toBe(run({ drug: 'esketamine' }).at(55).plasma);
  });

  it('reach the published peaks of nasal esketamine', () => {
    const peak = (doseMg: number) =>
      solveConcentration({ ...undated, drug: 'esketamine', route: 'nasal', doseMg }, parameters).peak(
        'plasma'
      );
    expect(peak(28).value).toBeCloseTo(43.9, 1);
    expect(peak(56).value).toBeCloseTo(73.0, 1);
    expect(peak(84).value).toBeCloseTo(102.2, 1);
    expect(peak(56).timeMin).toBeGreaterThan(36);
    expect(peak(56).timeMin).toBeLessThan(40);
  });

  it('turn to exactly half of the effect site per half-time, and to µM by the molar mass', () => {
    const { unboundBrainUm, effectSite } = run().at(100);
    expect(unboundBrainUm).toBeCloseTo((0.56 * effectSite) / 237.73, 14);
  });

  it('are zero without a dose, by every route, and block with them', () => {
    for (const { drug, route } of regimens) {
      const sample = run({ drug, route, doseMg: 0 }).at(77);
      expect({ ...sample, timeMin: 0 }).toEqual({
        timeMin: 0,
        plasma: 0,
        effectSite: 0,
        unboundBrainUm: 0,
        norketamine: 0,
        hydroxynorketamine: 0,
        blockEquilibriumPhasic: 0,
        blockPhasic: 0,
        blockEquilibriumTonic: 0,
        blockTonic: 0
      });
    }
  });

  it('never step across the end of an infusion or a change of stimulation', () => {
    const stimulation = [0, 61.7, 300.3].map((fromMin, i) => ({ fromMin, hz: i % 2 }));
    const { timesMin } = run({ phasic: { voltageMv: -20, stimulation } });
    for (const edge of [0, 40, 61.7, 300.3, DAY_MIN]) expect(timesMin).toContain(edge);
  });

  it('barely change when every step is cut in two', () => {
    // Extra changes to the same rate add nodes and nothing else.
    const finer = Array.from({ length: 300 }, (_, i) => ({ fromMin: i * 0.5, hz: 1 }));
    const [coarse, fine] = [run(), run({ phasic: { voltageMv: -20, stimulation: finer } })];
    for (const timeMin of [0.7, 5, 20, 40, 60, 120]) {
      const [a, b] = [coarse.at(timeMin), fine.at(timeMin)];
      expect(Math.abs(a.plasma / b.plasma - 1)).toBeLessThan(2e-7);
      expect(Math.abs(a.blockPhasic - b.blockPhasic)).toBeLessThan(1e-5);
      expect(Math.abs(a.blockTonic - b.blockTonic)).toBeLessThan(1e-6);
    }
  });

  it('stay at or above zero at every instant', () => {
    for (const regimen of regimens) {
      const solution = run(regimen.durationMin ? regimen : { ...regimen, durationMin: 1 });
      for (let timeMin = 0; timeMin <= 60; timeMin += 0.05) {
        const values = Object.values(solution.at(timeMin));
        expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('pools in a run', () => {
  it('hold their drug while stimulation is silent, and let it go afterwards', () => {
    const stimulation = [
      { fromMin: 0, hz: 1 },
      { fromMin: 60, hz: 0 },
      { fromMin: 600, hz: 1 }
    ];
    const solution = run({ phasic: { voltageMv: -20, stimulation } });
    const held = solution.at(60).blockPhasic;
    expect(held).toBeGreaterThan(0.03);
    expect(solution.at(333).blockPhasic).toBe(held);
    expect(solution.at(600).blockPhasic).toBe(held);
    expect(solution.at(605).blockPhasic).toBeLessThan(held / 5);
  });

  it('see no stimuli before the first change', () => {
    const solution = run({ phasic: { voltageMv: -20, stimulation: [{ fromMin: 30, hz: 1 }] } });
    expect(solution.at(30).blockPhasic).toBe(0);
    expect(solution.at(35).blockPhasic).toBeGreaterThan(0.01);
  });

  it('are protected by Mg²⁺ at rest, and all but equal without it', () => {
    const [with1, without] = [run(), run({ magnesiumMm: 0 })].map((solution) => solution.at(40));
    expect(without!.blockEquilibriumTonic / with1!.blockEquilibriumTonic).toBeGreaterThan(10);
    expect(without!.blockEquilibriumTonic).toBeCloseTo(
      without!.unboundBrainUm / (without!.unboundBrainUm + 0.71),
      12
    );
  });

  it('count norketamine only when asked', () => {
    const [off, on] = [run(), run({ countNorketamine: true })].map((solution) => solution.at(120));
    expect(on!.unboundBrainUm).toBe(off!.unboundBrainUm);
    const extraUm = (0.12 * 0.56 * off!.norketamine) / 223.7;
    const odds = (share: number) => share / (1 - share);
    const ratio = odds(on!.blockEquilibriumPhasic) / odds(off!.blockEquilibriumPhasic);
    expect(ratio).toBeCloseTo(1 + extraUm / off!.unboundBrainUm, 10);
  });

  it('take another blocker when given one', () => {
    const rat = run({ blocker: parameters.blockers.rat2B }).at(40);
    expect(rat.blockEquilibriumPhasic).toBeGreaterThan(2 * run().at(40).blockEquilibriumPhasic);
  });
});

describe('the door', () => {
  it('refuses what it has no equations for', () => {
    expect(() => run({ drug: 'esketamine', route: 'sublingual' })).toThrow(
      /route: "sublingual" .*iv-infusion, oral, nasal/
    );
    expect(() => solveConcentration(undated, parameters)).toThrow(/durationMin/);
    expect(() => run({ untilMin: -1 })).toThrow(/untilMin: -1/);
    expect(() => run().at(1440.1)).toThrow(/timeMin: 1440.1 .*0 to 1440 min/);
    expect(() => run().at(Number.NaN)).toThrow(RangeError);
  });

  it('takes a push of one minute when no duration is given', () => {
    const push = solveConcentration({ ...undated, route: 'iv-push' }, parameters);
    expect(push.at(1.5).plasma).toBe(run({ route: 'iv-push', durationMin: 1 }).at(1.5).plasma);
  });

  it('gives the dose instant of a run that ends there', () => {
    expect(run({ untilMin: 0 }).at(0).plasma).toBe(0);
    const nasal = solveConcentration(
      { ...undated, drug: 'esketamine', route: 'nasal', untilMin: 0 },
      parameters
    );
    expect(nasal.at(0).blockTonic).toBe(0);
  });

  it('writes into the object it is given', () => {
    const out = run().at(0);
    expect(run().at(12, out)).toBe(out);
    expect(out).toEqual(run().at(12));
  });
});

describe('nasalFraction', () => {
  it('falls with each further device as published', () => {
    const fraction = (doseMg: number) => nasalFraction(doseMg, parameters.esketamine);
    expect(fraction(28)).toBeCloseTo(0.54, 12);
    expect(fraction(56)).toBeCloseTo((0.54 * 1.62) / 2, 12);
    expect(fraction(84)).toBeCloseTo((0.54 * 2.24) / 3, 12);
    expect(fraction(0)).toBe(0);
  });
});

describe('peakOf', () => {
  it('finds a hump between nodes and a maximum at either end', () => {
    const times = Float64Array.of(0, 1, 2, 3, 4);
    const hump = peakOf(times, (t) => 5 - (t - 2.3) ** 2);
    expect(hump.timeMin).toBeCloseTo(2.3, 4);
    expect(hump.value).toBeCloseTo(5, 8);
    expect(peakOf(times, (t) => -t)).toEqual({ value: -0, timeMin: 0 });
    expect(peakOf(times, (t) => t).timeMin).toBeCloseTo(4, 9);
  });
});
