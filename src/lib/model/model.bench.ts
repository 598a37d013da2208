/**
 * `npm run bench`. Budgets (mean): a day of concentrations 5 ms; a receptor second at 0.2 ms steps 3 ms; one sample
 * 0.02 ms; a crowd of 100 over 25 s 40 ms, its class at one instant 0.02 ms. The same problems are given to a general
 * adaptive solver at the tolerance that ours keeps (it keeps less than it is asked for, between its steps least of all).
 */
import { createRequire } from 'node:module';
import { bench, describe } from 'vitest';
import { parameters } from '../evidence/parameters';
import { solveConcentration } from './pharmacokinetics';
import type { ConcentrationInput } from './pharmacokinetics';
import { racemicSystem } from './pharmacokinetics/racemic';
import { pulseTrain, realiseCrowd, solveReceptor } from './receptor';
import type { ProtocolSegment } from './receptor';
import { openTimePerPulse, porePool } from './receptor/pool';
import { rateMatrix, transitionsIn } from './receptor/scheme';
import { steadyOpenProbability } from './receptor/start';

/** The part of the general solver that is used; it ships no types of its own. */
interface GeneralSolver {
  relativeTolerance: number;
  absoluteTolerance: number;
  maxSteps: number;
  denseOutput: boolean;
  grid(step: number, out: (time: number, state: number[]) => void): unknown;
  solve(
    derivative: (time: number, state: number[]) => number[],
    from: number,
    state: number[],
    to: number,
    output?: unknown
  ): { y: number[]; outcome: number };
}
const require = createRequire(import.meta.url);
const { Solver } = require('odex') as { Solver: new (size: number) => GeneralSolver };

const TOLERANCE = 1e-6;
/** What it must be asked for to keep 1e-6 at every reading of the receptor second; asked for 1e-6, it keeps 4e-5. */
const TOLERANCE_BETWEEN_STEPS = 1e-8;
function generalSolver(size: number, tolerance = TOLERANCE): GeneralSolver {
  const solver = new Solver(size);
  solver.relativeTolerance = tolerance;
  solver.absoluteTolerance = tolerance;
  solver.maxSteps = 1e6;
  solver.denseOutput = true;
  return solver;
}

const { blockers, gating, magnesium, pulse } = parameters;
const input: ConcentrationInput = {
  drug: 'ketamine',
  route: 'iv-infusion',
  doseMg: 35,
  weightKg: 70,
  durationMin: 40,
  magnesiumMm: 1,
  phasic: { voltageMv: -20, stimulation: [{ fromMin: 0, hz: 1 }] },
  tonic: { voltageMv: -70, glutamateUm: 0.05 },
  untilMin: 1440
};
const minutes = Array.from({ length: 1441 }, (_, minute) => minute);

/** A day as the general solver takes it: the compartments, then the two pools; values every minute. */
function dayInGeneral(): number[][] {
  const system = racemicSystem(input, parameters);
  const { size } = system;
  const place = (name: string) => system.compartments.indexOf(name);
  const effectSite = place('effectSite');
  const brainUm = (0.56 * 1000) / system.volumesL.effectSite / parameters.effectSite.ketamineGPerMol;
  const pools = [
    { ...porePool(-20, 1, blockers.ketamine, magnesium), open: openTimePerPulse(pulse, gating) },
    { ...porePool(-70, 1, blockers.ketamine, magnesium), open: steadyOpenProbability(0.05, gating) }
  ];
  const derivative = (_: number, state: number[]): number[] => {
    const slope: number[] = [];
    for (let row = 0; row < size; row++) {
      let sum = 0;
      for (let column = 0; column < size; column++)
        sum += system.rates[row * size + column]! * state[column]!;
      slope.push(sum);
    }
    const um = brainUm * state[effectSite]!;
    pools.forEach(({ enterPerUmPerS, leavePerS, open }, i) => {
      const blocked = state[size + i]!;
      slope.push(60 * open * (enterPerUmPerS * um * (1 - blocked) - leavePerS * blocked));
    });
    return slope;
  };
  const rows: number[][] = [];
  const solver = generalSolver(size + pools.length);
  const output = () => solver.grid(1, (_, state) => rows.push(state));
  const start = [...system.start, 0, 0];
  const atEnd = solver.solve(derivative, 0, start, system.sourceEndMin, output()).y;
  atEnd[size - 1] = 0;
  solver.solve(derivative, system.sourceEndMin, atEnd, input.untilMin, output());
  return rows;
}

describe('a day after an infusion, read every minute', () => {
  bench('ours', () => {
    const solution = solveConcentration(input, parameters);
    const sample = solution.at(0);
    for (const minute of minutes) solution.at(minute, sample);
  });
  bench('general adaptive solver (odex)', () => {
    dayInGeneral();
  });
});

describe('a day after an infusion, solving alone', () => {
  bench('ours', () => {
    solveConcentration(input, parameters);
  });
});

const second = pulseTrain([0], pulse, 1, { concentrationUm: 1, voltageMv: -20, magnesiumMm: 1 });
const STEP_S = 2e-4;
const receptorInput = {
  blocker: blockers.ketamine,
  gating,
  magnesium,
  start: 'resting',
  protocol: second
} as const;

/** A protocol as the general solver takes it; the states at every multiple of a step. */
function receptorInGeneral(
  protocol: readonly ProtocolSegment[],
  stepS: number,
  tolerance = TOLERANCE
): number[][] {
  const size = 10;
  const rows: number[][] = [];
  let state = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const segment of protocol) {
    const matrix = rateMatrix(transitionsIn(segment, receptorInput));
    const derivative = (_: number, x: number[]): number[] => {
      const slope: number[] = [];
      for (let row = 0; row < size; row++) {
        let sum = 0;
        for (let column = 0; column < size; column++) sum += matrix[row * size + column]! * x[column]!;
        slope.push(sum);
      }
      return slope;
    };
    const solver = generalSolver(size, tolerance);
    const output = solver.grid(stepS, (_, x) => rows.push(x));
    state = solver.solve(derivative, segment.fromS, state, segment.toS, output).y;
  }
  return rows;
}

/** The same by ours. */
function receptorInOurs(protocol: readonly ProtocolSegment[], stepS: number): void {
  const solution = solveReceptor({ ...receptorInput, protocol });
  const sample = solution.at(solution.startS);
  const { startS, endS } = solution;
  const steps = Math.round((endS - startS) / stepS);
  for (let step = 0; step <= steps; step++) solution.at(Math.min(endS, step * stepS), sample);
}

describe('one receptor second, read every 0.2 ms', () => {
  bench('ours', () => receptorInOurs(second, STEP_S));
  bench('general adaptive solver (odex), as exact', () => {
    receptorInGeneral(second, STEP_S, TOLERANCE_BETWEEN_STEPS);
  });
  bench('general adaptive solver (odex), asked for 1e-6', () => {
    receptorInGeneral(second, STEP_S);
  });
});

const agonist = { glutamateUm: 1000, concentrationUm: 1, voltageMv: -40, magnesiumMm: 1 };
const long: ProtocolSegment[] = [
  { ...agonist, glutamateUm: 0, fromS: 0, toS: 5 },
  { ...agonist, fromS: 5, toS: 15 },
  { ...agonist, glutamateUm: 0, fromS: 15, toS: 25 }
];
const LONG_STEP_S = 5e-3;

describe('25 receptor seconds, 10 of them in glutamate, read every 5 ms', () => {
  bench('ours', () => receptorInOurs(long, LONG_STEP_S));
  bench('general adaptive solver (odex)', () => {
    receptorInGeneral(long, LONG_STEP_S);
  });
});

const crowdInput = { ...receptorInput, protocol: long, count: 100, seed: 1 };

describe('a crowd of 100 channels over 25 s, 10 s of them in glutamate', () => {
  bench('realise', () => {
    realiseCrowd(crowdInput);
  });
});

describe('sampling one instant', () => {
  const concentration = solveConcentration(input, parameters);
  const concentrationSample = concentration.at(0);
  const receptor = solveReceptor({ ...receptorInput, protocol: long });
  const receptorSample = receptor.at(0);
  const crowd = realiseCrowd(crowdInput);
  const classes = new Uint8Array(crowd.count);
  let turn = 0;
  const next = () => (turn = (turn + 0.6180339887) % 1);
  bench('concentration', () => {
    concentration.at(1440 * next(), concentrationSample);
  });
  bench('receptor', () => {
    receptor.at(25 * next(), receptorSample);
  });
  bench('crowd of 100', () => {
    crowd.at(25 * next(), classes);
  });
});
