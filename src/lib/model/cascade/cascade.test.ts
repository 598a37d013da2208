import { describe, expect, it } from 'vitest';
import { parameters } from '../../evidence/parameters';
import { steadySuppression } from '../circuit/index';
import { rodentDose, solveCascade } from './index';
import type { CascadeInput, CascadeSample, CascadeSolution, Dose } from './index';

const { cascade: p, circuit, referenceCourses: courses } = parameters;
const HOUR = 60;
const DAY = 24 * HOUR;
const rat = (mgPerKg: number, startMin = 0) => rodentDose('rat', mgPerKg, courses, startMin);
const solve = (input: Partial<CascadeInput>): CascadeSolution =>
  solveCascade({ doses: [], untilMin: 14 * DAY, ...input }, parameters);
/** The largest value of a quantity, and when, minute by minute. */
function peakOf(solution: CascadeSolution, quantity: keyof CascadeSample, untilMin = 2 * DAY) {
  let peak = { value: -Infinity, timeMin: 0 };
  for (let timeMin = 0; timeMin <= untilMin; timeMin++) {
    const value = solution.at(timeMin)[quantity];
    if (value > peak.value) peak = { value, timeMin };
  }
  return peak;
}
const constant = (concentrationUm: number): Dose => ({
  kind: 'given',
  concentrationUm: () => concentrationUm,
  edgesMin: []
});

describe('without drug', () => {
  it.each([0, 0.3, 1])('nothing moves for 14 days at stress %s', (stress) => {
    const solution = solve({ stress });
    const first = solution.at(0);
    for (const timeMin of [1, 60, 5000, 14 * DAY]) {
      const { timeMin: _, ...later } = solution.at(timeMin);
      for (const [quantity, value] of Object.entries(later)) {
        expect(value).toBeCloseTo(first[quantity as keyof CascadeSample], 12);
      }
    }
    expect(first.bdnf).toBeCloseTo(1 - p.stressBdnfLoss * stress, 15);
    expect(first.strength).toBeCloseTo(
      (1 - p.stressProteinLoss * stress) * (1 - p.stressSpineLoss * stress),
      15
    );
  });
});

describe('closed forms', () => {
  it('suppression rises to its limit at one pace and leaves at another', () => {
    const limit = steadySuppression(10 / (10 + circuit.pyramidalHalfBlockUm), circuit);
    const on = solve({ doses: [constant(10)], untilMin: 100 });
    for (const timeMin of [0.5, 7, 100]) {
      const expected = limit * -Math.expm1(-timeMin / p.suppressionOnsetMin);
      expect(on.at(timeMin).suppression).toBeCloseTo(expected, 9);
    }
    const stop: Dose = {
      kind: 'given',
      concentrationUm: (timeMin) => Math.max(0, Math.min(10, (60 - timeMin) * 1e4)),
      edgesMin: [59.999, 60]
    };
    const off = solve({ doses: [stop], untilMin: 1000 });
    const left = off.at(60).suppression * Math.exp(-240 / p.suppressionRecoveryMin);
    expect(off.at(300).suppression).toBeCloseTo(left, 6);
  });

  it('glutamate, mTORC1 and protein settle where a constant drive holds them', () => {
    const end = solve({ doses: [constant(0.5)], untilMin: 60 * DAY }).at(60 * DAY);
    const release = end.pyramidalRate - 1;
    expect(end.glutamate).toBeCloseTo(end.pyramidalRate, 9);
    expect(end.bdnf).toBeCloseTo(1 + p.bdnfGain * release, 9);
    expect(end.mtor).toBeCloseTo(1 + p.mtorGain * p.bdnfGain * release, 9);
    const protein = p.proteinPerMin * p.proteinMin * (end.mtor - 1);
    expect(end.protein - 1).toBeCloseTo(protein, 5);
    expect(end.delay3).toBeCloseTo(protein, 5);
    const made = p.spinesPerMin * protein;
    expect(end.spines - 1).toBeCloseTo(made / (made / p.largestSpineGain + 1 / p.spineMin), 5);
  });

  it('autoreceptors lose sensitivity at one pace, once the transporter is occupied', () => {
    const start = 3 * DAY;
    const solution = solve({ transporterOccupancy: 0.4, occupancyStartMin: start });
    const lost = (p.autoreceptorLoss * 0.4) / p.referenceOccupancy;
    for (const timeMin of [start + 100, 10 * DAY, 14 * DAY]) {
      const expected = 1 - lost * -Math.expm1(-(timeMin - start) / p.autoreceptorMin);
      expect(solution.at(timeMin).autoreceptor).toBeCloseTo(expected, 8);
    }
    expect(solution.at(start - 1e-6)).toMatchObject({ raphe: 1, serotonin: 1, slowBdnf: 1 });
    expect(solution.at(start).raphe).toBeCloseTo(
      1 / (1 + p.autoreceptorFeedback * p.raphePerOccupancy * 0.4),
      12
    );
  });

  it('meets the two measured first-dose levels of serotonin', () => {
    const { raphe, serotonin } = solve({ transporterOccupancy: 0.8, untilMin: 1 }).at(0);
    expect(1 + p.raphePerOccupancy * 0.8).toBeCloseTo(2.7, 2);
    expect(serotonin).toBeCloseTo(1.91, 2);
    expect(raphe).toBeLessThan(0.5);
  });
});

describe('conservation', () => {
  /** Trapezoids through the nodes of a fine grid, fine early and coarse late. */
  const integral = (solution: CascadeSolution, rate: (sample: CascadeSample) => number, untilMin: number) => {
    const steps = 20_000;
    const timeAt = (step: number) => untilMin * (step / steps) ** 2;
    let sum = 0;
    for (let step = 1; step <= steps; step++) {
      const [from, to] = [timeAt(step - 1), timeAt(step)];
      sum += ((to - from) * (rate(solution.at(from)) + rate(solution.at(to)))) / 2;
    }
    return sum;
  };
  const solution = solve({ doses: [rat(10), rat(30, DAY)], stress: 0.5 });
  const start = solution.at(0);
  const end = solution.at(10 * DAY);

  it('protein is what was made less what was lost', () => {
    const change = integral(
      solution,
      ({ mtor, protein }) => p.proteinPerMin * (mtor - 1) - (protein - start.protein) / p.proteinMin,
      10 * DAY
    );
    expect(end.protein - start.protein).toBeCloseTo(change, 5);
  });

  it('each delay stage has passed on what it took up and does not hold', () => {
    const passed = integral(solution, ({ protein, delay1 }) => protein - start.protein - delay1, 10 * DAY);
    expect(end.delay1 * p.delayStageMin).toBeCloseTo(passed, 1);
  });

  it('spines are what formed less what was lost', () => {
    const change = integral(
      solution,
      ({ formationRatio, spines }) =>
        p.restingFormationPerMin * (formationRatio - 1) - (spines - start.spines) / p.spineMin,
      10 * DAY
    );
    expect(end.spines - start.spines).toBeCloseTo(change, 5);
  });

  it('nothing falls below zero, whatever the dose', () => {
    const strong = solve({
      doses: [rat(500), rat(1000, 500)],
      stress: 1,
      experiment: { restRouteWeight: 2 }
    });
    for (let timeMin = 0; timeMin <= 14 * DAY; timeMin += 7) {
      expect(Math.min(...Object.values(strong.at(timeMin)))).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('what the curves do', () => {
  it('glutamate rises after 10 to 30 mg/kg in rats, hardly after 50, falls after 200', () => {
    const glutamate = (mgPerKg: number) => solve({ doses: [rat(mgPerKg)], untilMin: 120 });
    expect(peakOf(glutamate(10), 'glutamate', 100).value).toBeCloseTo(1.23, 2);
    expect(peakOf(glutamate(30), 'glutamate', 100).value).toBeGreaterThan(1.15);
    expect(
      Math.min(...[40, 60, 80, 100].map((timeMin) => glutamate(200).at(timeMin).glutamate))
    ).toBeLessThan(0.75);
  });

  it('stages follow one another: glutamate, BDNF, mTORC1, protein, spines', () => {
    const solution = solve({ doses: [rat(10)] });
    const order = (['glutamate', 'bdnf', 'mtor', 'protein'] as const).map(
      (quantity) => peakOf(solution, quantity).timeMin
    );
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(solution.at(3 * HOUR).spines - 1).toBeLessThan(0.001);
    expect(solution.at(DAY).spines - 1).toBeGreaterThan(0.1);
  });

  it('spine formation is near rest at 3 to 6 h and about three times it at 12 to 24 h', () => {
    const solution = solve({ doses: [rat(10)], untilMin: DAY });
    const mean = (from: number, to: number): number => {
      let sum = 0;
      for (let timeMin = from; timeMin < to; timeMin++) sum += solution.at(timeMin + 0.5).formationRatio;
      return sum / (to - from);
    };
    expect(mean(3 * HOUR, 6 * HOUR)).toBeCloseTo(1.32, 1);
    expect(mean(12 * HOUR, 24 * HOUR)).toBeCloseTo(2.95, 1);
  });

  it('in a stressed mouse the circuit recovers in part before any spine has formed', () => {
    const doses = [rodentDose('mouse', 10, courses)];
    const solution = solve({ doses, stress: 1 });
    const without = solve({ doses, stress: 1, experiment: { spineFormationBlock: 1 } });
    expect(solution.at(3 * HOUR).strength).toBeCloseTo(0.7, 2);
    expect(solution.at(3 * HOUR).spines).toBeCloseTo(0.8, 3);
    expect(without.at(3 * HOUR).strength).toBeCloseTo(0.7, 2);
    expect(without.at(7 * DAY).strength).toBeLessThan(solution.at(7 * DAY).strength - 0.1);
  });

  it.each([
    ['AMPA receptors blocked', { ampaBlock: 1 }],
    ['BDNF caught', { antiBdnf: 1 }],
    ['mTORC1 blocked', { rapamycin: 1 }],
    ['L-type channels blocked', { calciumChannelBlock: 1 }],
    ['interneurons spared', { interneuronSpared: 1 }]
  ])('nothing is built with %s', (_, experiment) => {
    const { protein, spines } = solve({ doses: [rat(10)], experiment }).at(DAY);
    expect(protein).toBeCloseTo(1, 9);
    expect(spines).toBeCloseTo(1, 9);
  });

  it('both routes together build more than either, and less BDNF builds less', () => {
    const gain = (experiment: CascadeInput['experiment'] & object) =>
      solve({ doses: [rat(10)], experiment }).at(DAY).protein - 1;
    const rest = gain({ disinhibitionWeight: 0, restRouteWeight: 1 });
    expect(rest).toBeGreaterThan(0.05);
    expect(gain({ restRouteWeight: 1 })).toBeGreaterThan(Math.max(rest, gain({})));
    expect(gain({ bdnfReleaseFactor: 0.3 }) / gain({})).toBeCloseTo(0.3, 2);
  });

  it('a conventional antidepressant builds slowly', () => {
    const solution = solve({ stress: 1, transporterOccupancy: 0.8, untilMin: 42 * DAY });
    expect(solution.at(DAY).slowBdnf - 1).toBeCloseTo(0.015, 2);
    expect(solution.at(21 * DAY).slowBdnf - 1).toBeCloseTo(0.25, 1);
    expect(solution.at(42 * DAY).strength).toBeCloseTo(0.84, 2);
  });
});

describe('the solution', () => {
  const doses = [rat(30), rat(80, 200)];
  const experiment = { restRouteWeight: 0.5 };

  it('comes closer to the truth with the tolerance', () => {
    const at = (tolerance: number) => solve({ doses, experiment, tolerance });
    const truth = at(1e-9);
    const errorAt = (tolerance: number): number => {
      const solution = at(tolerance);
      let worst = 0;
      for (let timeMin = 0.5; timeMin < 3 * DAY; timeMin += 2.7) {
        worst = Math.max(worst, Math.abs(solution.at(timeMin).mtor - truth.at(timeMin).mtor));
      }
      return worst;
    };
    expect(errorAt(1e-3)).toBeLessThan(1e-3);
    expect(errorAt(3e-5)).toBeLessThan(3e-5);
    expect(errorAt(1e-6)).toBeLessThan(errorAt(1e-4) / 10);
  });

  it('does not depend on the order in which it is read, and writes into what it is given', () => {
    const solution = solve({ doses, untilMin: DAY });
    const times = [0, 3, 700, 150, 1440, 201];
    const forward = times.map((timeMin) => ({ ...solution.at(timeMin) }));
    const sample = solution.at(0);
    const backward = [...times].reverse().map((timeMin) => {
      expect(solution.at(timeMin, sample)).toBe(sample);
      return { ...sample };
    });
    backward.reverse().forEach((again, index) => {
      for (const [quantity, value] of Object.entries(again)) {
        expect(value).toBeCloseTo(forward[index]![quantity as keyof CascadeSample], 12);
      }
    });
  });

  it('may be of no length', () => {
    expect(solve({ untilMin: 0, stress: 1 }).at(0).spines).toBe(0.8);
  });

  it('refuses what makes no sense', () => {
    expect(() => solve({ untilMin: -1 })).toThrow(/^untilMin: /);
    expect(() => solve({ doses: [rat(10, -5)] })).toThrow(/^doses\[0\]\.startMin: .*got -5$/);
    expect(() => solve({ occupancyStartMin: NaN })).toThrow(/^occupancyStartMin: /);
    expect(() => solve({ untilMin: 10 }).at(11)).toThrow(/^timeMin: 11 is outside the run \(0 to 10 min\)$/);
  });
});
