import { describe, expect, it } from 'vitest';
import { parameters } from '../../evidence/parameters';
import { solveConcentration } from '../pharmacokinetics/index';
import { humanInfusion, rodentDose, solveCascade } from './index';
import type { CascadeInput, CascadeSolution, Dose } from './index';

const { referenceCourses: courses } = parameters;
const DAY = 24 * 60;
const rat = (mgPerKg: number, startMin = 0) => rodentDose('rat', mgPerKg, courses, startMin);
const solve = (input: Partial<CascadeInput>): CascadeSolution =>
  solveCascade({ doses: [], untilMin: 14 * DAY, ...input }, parameters);

describe('courses', () => {
  const concentration = (doses: Dose[]) => {
    const solution = solve({ doses, untilMin: DAY });
    return (timeMin: number) => solution.at(timeMin).concentrationUm;
  };

  it('peak where the closed form says, at the peak stated', () => {
    const dose = rat(10, 30);
    const leave = Math.LN2 / dose.halfLifeMin;
    const peakMin = 30 + Math.log(dose.absorbPerMin / leave) / (dose.absorbPerMin - leave);
    const at = concentration([dose]);
    expect(at(peakMin)).toBeCloseTo(1, 12);
    expect(at(peakMin - 1)).toBeLessThan(1);
    expect(at(peakMin + 1)).toBeLessThan(1);
    expect(at(30)).toBe(0);
  });

  it('pass smoothly through equal rates of rise and fall', () => {
    const halfLifeMin = 30;
    const equal = Math.LN2 / halfLifeMin;
    const at = (absorbPerMin: number) =>
      concentration([{ kind: 'bolus', startMin: 0, peakUm: 2, absorbPerMin, halfLifeMin }])(50);
    expect(at(equal)).toBeCloseTo(at(equal * 1.0001), 4);
    expect(at(equal)).toBeCloseTo(at(equal * (1 + 1e-8)), 7);
    expect(at(equal)).toBeCloseTo(at(equal * 0.9999), 4);
  });

  it('rise evenly through an infusion and halve at two paces', () => {
    const dose = { ...humanInfusion(courses), fastShare: 1, fastHalfLifeMin: 20 };
    const at = concentration([dose]);
    expect(at(10)).toBeCloseTo(dose.peakUm / 4, 12);
    expect(at(40)).toBeCloseTo(dose.peakUm, 12);
    expect(at(60)).toBeCloseTo(dose.peakUm / 2, 12);
    const slow = concentration([{ ...dose, fastShare: 0, slowHalfLifeMin: 170 }]);
    expect(slow(210)).toBeCloseTo(dose.peakUm / 2, 12);
  });

  it('add, in any order', () => {
    const doses = [rat(10), humanInfusion(courses, 100), rat(30, 300)];
    const together = concentration(doses);
    const apart = doses.map((dose) => concentration([dose]));
    expect(together(400)).toBeCloseTo(
      apart.reduce((sum, at) => sum + at(400), 0),
      12
    );
    const turned = solve({ doses: [...doses].reverse() });
    expect(turned.at(3 * DAY).protein).toBeCloseTo(solve({ doses }).at(3 * DAY).protein, 10);
  });

  it('may come from the pharmacokinetic model, close to the stand-in', () => {
    const plasma = solveConcentration(
      {
        drug: 'ketamine',
        route: 'iv-infusion',
        doseMg: 35,
        weightKg: 70,
        durationMin: 40,
        magnesiumMm: 1,
        phasic: { voltageMv: -20, stimulation: [{ fromMin: 0, hz: 1 }] },
        tonic: { voltageMv: -70, glutamateUm: 0.05 },
        untilMin: DAY
      },
      parameters
    );
    const given: Dose = {
      kind: 'given',
      concentrationUm: (timeMin) => plasma.at(timeMin).unboundBrainUm,
      edgesMin: [40]
    };
    const untilMin = DAY;
    const glutamate = (dose: Dose) => {
      const solution = solve({ doses: [dose], untilMin });
      return Math.max(...Array.from({ length: DAY }, (_, timeMin) => solution.at(timeMin).glutamate));
    };
    expect(glutamate(given) - 1).toBeCloseTo(glutamate(humanInfusion(courses)) - 1, 2);
  });
});
