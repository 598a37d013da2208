import { describe, expect, it } from 'vitest';
import { parameters } from '../../evidence/parameters';
import {
  RECEPTOR_STATES,
  equilibriumBlock,
  ic50,
  magnesiumUnblockedFraction,
  openTimePerPulse,
  pulseTrain,
  saturatingOpenProbability,
  solveReceptor,
  steadyOpenProbability
} from './index';
import type { ProtocolSegment, ReceptorConditions, ReceptorInput, ReceptorSample } from './index';
import { rateMatrix, transitionsIn } from './scheme';

const { blockers, gating, magnesium, pulse } = parameters;
const ketamine = { blocker: blockers.ketamine, gating, magnesium };
const rest: ReceptorConditions = { glutamateUm: 0, concentrationUm: 1, voltageMv: -20, magnesiumMm: 1 };
const agonist: ReceptorConditions = { ...rest, glutamateUm: 1000 };
const fractionsOf = (sample: ReceptorSample) => RECEPTOR_STATES.map((state) => sample[state]);
const constant = (conditions: ReceptorConditions, toS: number): ProtocolSegment[] => [
  { fromS: 0, toS, ...conditions }
];

describe('block at rest', () => {
  it.each([
    [-70, 16.0],
    [-60, 12.2],
    [-40, 7.83],
    [-20, 6.6],
    [0, 7.99],
    [40, 22.1]
  ])('needs the published order of concentrations in 1 mM Mg²⁺ at %d mV', (voltageMv, expectedUm) => {
    const found = ic50(voltageMv, 1, blockers.ketamine, magnesium);
    expect(Math.abs(found / expectedUm - 1)).toBeLessThan(0.005);
  });

  it('is that of the recordings without Mg²⁺, and half at the IC50', () => {
    expect(ic50(-70, 0, blockers.ketamine, magnesium)).toBeCloseTo(0.71, 12);
    const conditions = {
      concentrationUm: ic50(-40, 1, blockers.pcp, magnesium),
      voltageMv: -40,
      magnesiumMm: 1
    };
    expect(equilibriumBlock(conditions, blockers.pcp, magnesium)).toBeCloseTo(0.5, 12);
    expect(equilibriumBlock({ ...conditions, concentrationUm: 0 }, blockers.pcp, magnesium)).toBe(0);
  });

  it('meets both columns of the table a subunit preset is made from', () => {
    expect(ic50(-66, 0, blockers.rat2C, magnesium)).toBeCloseTo(0.51, 12);
    expect(ic50(-66, 1, blockers.rat2C, magnesium)).toBeCloseTo(1.18, 12);
    expect(ic50(-66, 1, blockers.rat2D, magnesium)).toBeCloseTo(2.95, 12);
  });

  it('leaves every pore free of Mg²⁺ without Mg²⁺, and half at the half-block', () => {
    expect(magnesiumUnblockedFraction(-70, 0, magnesium)).toBe(1);
    expect(magnesiumUnblockedFraction(0, 3.57, magnesium)).toBeCloseTo(0.5, 12);
    expect(magnesiumUnblockedFraction(-70, 1, magnesium)).toBeLessThan(0.05);
  });
});

describe('gating', () => {
  it('opens the published share in saturating glutamate', () => {
    expect(saturatingOpenProbability(gating)).toBeCloseTo(0.2198948510389719, 14);
    expect(steadyOpenProbability(1e9, gating)).toBeCloseTo(saturatingOpenProbability(gating), 8);
  });

  it('opens little in ambient glutamate, and not at all without', () => {
    expect(steadyOpenProbability(0.05, gating)).toBeCloseTo(0.00023190114693572448, 15);
    expect(steadyOpenProbability(0, gating)).toBe(0);
  });

  it('gives the same open time per pulse as following the pulse to its end', () => {
    const protocol = pulseTrain([0], pulse, 20, { ...rest, concentrationUm: 0 });
    const solution = solveReceptor({ ...ketamine, start: 'resting', protocol, stepsPerDoubling: 32 });
    let area = 0;
    const { timesS } = solution;
    for (let i = 0; i + 1 < timesS.length; i++) {
      const [from, to] = [timesS[i]!, timesS[i + 1]!];
      const [a, m, b] = [from, (from + to) / 2, to].map((timeS) => solution.at(timeS).A) as [
        number,
        number,
        number
      ];
      area += ((to - from) / 6) * (a + 4 * m + b);
    }
    expect(area).toBeCloseTo(0.0471196515, 8);
    expect(openTimePerPulse(pulse, gating)).toBeCloseTo(area, 8);
  });
});

describe('solveReceptor', () => {
  const train = pulseTrain([0, 0.5, 1], pulse, 3, { concentrationUm: 5, voltageMv: -40, magnesiumMm: 1 });
  const solution = solveReceptor({ ...ketamine, start: 'resting', protocol: train });
  const grid = Array.from({ length: 3001 }, (_, i) => i / 1000);

  it('keeps every channel in exactly one state, and no share below zero', () => {
    for (const timeS of grid) {
      const shares = fractionsOf(solution.at(timeS));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    }
  });

  it('agrees with small Runge-Kutta steps taken straight from the rates', () => {
    const expected = rungeKutta(train, 2e-5, [0.0007, 0.02, 0.5, 0.7, 2.9]);
    for (const [timeS, state] of expected) {
      fractionsOf(solution.at(timeS)).forEach((share, i) => expect(share).toBeCloseTo(state[i]!, 6));
    }
  });

  it('stays where it is in its own equilibrium', () => {
    const start = { equilibrium: { ...agonist, concentrationUm: 3 } };
    const settled = solveReceptor({ ...ketamine, start, protocol: constant(start.equilibrium, 5) });
    const before = fractionsOf(settled.at(0));
    fractionsOf(settled.at(3.3)).forEach((share, i) => expect(share).toBeCloseTo(before[i]!, 10));
  });

  it('reaches the closed form of block, whatever the glutamate', () => {
    for (const glutamateUm of [3, 1000]) {
      const conditions = { ...agonist, glutamateUm, voltageMv: -40, concentrationUm: 2 };
      const late = solveReceptor({ ...ketamine, start: 'resting', protocol: constant(conditions, 3000) }).at(
        3000
      );
      const expected = equilibriumBlock(conditions, blockers.ketamine, magnesium);
      expect(late.trapped + late.boundOpen).toBeCloseTo(expected, 6);
    }
  });

  it('never leaves a blocked state while glutamate is away and the gate shut', () => {
    const start = { equilibrium: { ...agonist, concentrationUm: 10 } };
    const silent = solveReceptor({
      ...ketamine,
      start,
      protocol: constant({ ...rest, concentrationUm: 0 }, 60)
    });
    const [early, late] = [silent.at(5), silent.at(60)];
    expect(late.trapped).toBeGreaterThan(0.5);
    expect(late.trapped).toBeCloseTo(early.trapped + early.boundOpen, 3);
  });

  it('without drug keeps the lower ladder empty', () => {
    const protocol = pulseTrain([0], pulse, 1, { ...rest, concentrationUm: 0 });
    const sample = solveReceptor({ ...ketamine, start: 'resting', protocol }).at(0.3);
    expect(sample.trapped + sample.boundOpen).toBe(0);
    expect(sample.conducting).toBeGreaterThan(0);
  });

  it('without Mg²⁺ lets every open channel conduct', () => {
    const protocol = pulseTrain([0], pulse, 1, { ...rest, magnesiumMm: 0 });
    const sample = solveReceptor({ ...ketamine, start: 'resting', protocol }).at(0.05);
    expect(sample.magnesiumBlocked).toBe(0);
    expect(sample.conducting).toBe(sample.A);
  });

  it('shows the state just before the change at the edge of two segments', () => {
    const start = { equilibrium: { ...agonist, concentrationUm: 0 } };
    const protocol: ProtocolSegment[] = [
      { ...agonist, concentrationUm: 0, fromS: 0, toS: 1, voltageMv: -70 },
      { ...agonist, concentrationUm: 0, fromS: 1, toS: 2, voltageMv: 0 }
    ];
    const stepped = solveReceptor({ ...ketamine, start, protocol });
    const at = (voltageMv: number) => magnesiumUnblockedFraction(voltageMv, 1, magnesium) * stepped.at(1).A;
    expect(stepped.at(1).conducting).toBeCloseTo(at(-70), 12);
    expect(stepped.at(1 + 1e-9).conducting).toBeCloseTo(at(0), 8);
  });

  it('writes into the object it is given', () => {
    const out = solution.at(0);
    expect(solution.at(0.02, out)).toBe(out);
    expect(out).toEqual(solution.at(0.02));
  });

  it('refuses instants outside the protocol and protocols with gaps', () => {
    expect(() => solution.at(3.01)).toThrow(/timeS: 3.01 .*0 to 3 s/);
    expect(() => solution.at(Number.NaN)).toThrow(RangeError);
    const run = (protocol: ProtocolSegment[]) => solveReceptor({ ...ketamine, start: 'resting', protocol });
    expect(() => run([])).toThrow(/protocol: at least one/);
    expect(() => run([...constant(rest, 1), { ...rest, fromS: 1.5, toS: 2 }])).toThrow(
      /protocol\[1\]\.fromS: 1\.5/
    );
    expect(() => run([{ ...rest, fromS: 1, toS: 1 }])).toThrow(/protocol\[0\]\.toS: 1/);
  });
});

describe('rates', () => {
  it('balance in detail at equilibrium: no net flow along any edge', () => {
    const conditions = { ...agonist, glutamateUm: 7, concentrationUm: 3 };
    const sample = solveReceptor({
      ...ketamine,
      start: { equilibrium: conditions },
      protocol: constant(conditions, 1)
    }).at(0);
    const transitions = transitionsIn(conditions, ketamine);
    for (const { from, to, perS } of transitions) {
      const back = transitions.find((other) => other.from === to && other.to === from);
      expect(sample[from] * perS).toBeCloseTo(sample[to] * (back?.perS ?? NaN), 12);
    }
    expect(transitions).toHaveLength(18);
  });
});

describe('pulseTrain', () => {
  it('refuses pulses that overlap or do not fit', () => {
    expect(() => pulseTrain([0, 0.0005], pulse, 1, rest)).toThrow(/onsetsS: 0.0005/);
    expect(() => pulseTrain([0], pulse, 0.0005, rest)).toThrow(/toS: 0.0005/);
  });
});

/** An independent integration of the same rates; returns [time, state] at the wanted instants. */
function rungeKutta(
  protocol: ReceptorInput['protocol'],
  stepS: number,
  wantedS: number[]
): [number, number[]][] {
  const size = RECEPTOR_STATES.length;
  let state = RECEPTOR_STATES.map((name): number => (name === 'C0' ? 1 : 0));
  const found: [number, number[]][] = [];
  for (const segment of protocol) {
    const matrix = rateMatrix(transitionsIn(segment, ketamine));
    const slope = (x: number[]) =>
      x.map((_, row) => x.reduce((sum, value, i) => sum + matrix[row * size + i]! * value, 0));
    const along = (x: number[], dx: number[], h: number) => x.map((value, i) => value + h * dx[i]!);
    const stops = [...wantedS.filter((timeS) => timeS > segment.fromS && timeS < segment.toS), segment.toS];
    let from = segment.fromS;
    for (const stop of stops) {
      const steps = Math.ceil((stop - from) / stepS);
      const h = (stop - from) / steps;
      for (let n = 0; n < steps; n++) {
        const k1 = slope(state);
        const k2 = slope(along(state, k1, h / 2));
        const k3 = slope(along(state, k2, h / 2));
        const k4 = slope(along(state, k3, h));
        state = state.map((value, i) => value + (h / 6) * (k1[i]! + 2 * k2[i]! + 2 * k3[i]! + k4[i]!));
      }
      if (wantedS.includes(stop)) found.push([stop, state]);
      from = stop;
    }
  }
  return found;
}

describe('a coarser grid for pictures', () => {
  it('stays within a thousandth of the fine one at every instant', () => {
    const protocol = pulseTrain([0.1, 0.6], parameters.pulse, 1.2, {
      voltageMv: -20,
      magnesiumMm: 1,
      concentrationUm: 1
    });
    const shared = {
      blocker: parameters.blockers.ketamine,
      gating: parameters.gating,
      magnesium: parameters.magnesium,
      start: 'resting' as const,
      protocol
    };
    const fine = solveReceptor({ ...shared, stepsPerDoubling: 32 });
    const coarse = solveReceptor({ ...shared, stepsPerDoubling: 8 });
    expect(coarse.timesS.length).toBeLessThan(fine.timesS.length / 2);
    for (let time = 0.001; time < 1.2; time += 0.0037) {
      expect(Math.abs(coarse.at(time).conducting - fine.at(time).conducting)).toBeLessThan(1e-3);
      expect(Math.abs(coarse.at(time).trapped - fine.at(time).trapped)).toBeLessThan(1e-3);
    }
  });
});
