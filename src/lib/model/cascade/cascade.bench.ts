/** `npm run bench`. Budget (mean): 14 days of the chain from ketamine to spines 10 ms. */
import { bench, describe } from 'vitest';
import { parameters } from '../../evidence/parameters';
import { doseResponse, solveCircuitStep } from '../circuit/index';
import { humanInfusion, rodentDose, solveCascade } from './index';
import type { CascadeInput } from './index';

const MINUTES_PER_DAY = 1440;
const untilMin = 14 * MINUTES_PER_DAY;
const courses = parameters.referenceCourses;
const infusion: CascadeInput = { doses: [humanInfusion(courses)], untilMin, stress: 1 };
const eight: CascadeInput = {
  doses: Array.from({ length: 8 }, (_, dose) => rodentDose('rat', 10, courses, 2 * dose * MINUTES_PER_DAY)),
  untilMin
};
const antidepressant: CascadeInput = { doses: [], untilMin, stress: 1, transporterOccupancy: 0.8 };

describe('14 days of the cascade', () => {
  bench('one infusion, stressed', () => {
    solveCascade(infusion, parameters);
  });
  bench('eight doses, two days apart', () => {
    solveCascade(eight, parameters);
  });
  bench('a conventional antidepressant', () => {
    solveCascade(antidepressant, parameters);
  });
});

describe('the circuit', () => {
  const concentrationsUm = Array.from({ length: 61 }, (_, index) => 0.01 * 10 ** (index / 17));
  bench('61 concentrations', () => {
    doseResponse(concentrationsUm, 'steady', parameters.circuit);
  });
  bench('a step, 400 ms', () => {
    const input = { concentrationUm: 1, suppression: 'off', stepAtMs: 50, untilMs: 400 } as const;
    solveCircuitStep(input, parameters.circuit);
  });
});

describe('sampling one instant', () => {
  const solution = solveCascade(infusion, parameters);
  const sample = solution.at(0);
  let turn = 0;
  bench('cascade', () => {
    turn = (turn + 0.6180339887) % 1;
    solution.at(untilMin * turn, sample);
  });
});
