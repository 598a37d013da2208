import { describe, expect, it } from 'vitest';
import { parameters } from '../../evidence/parameters';
import { followRungeKutta } from '../solver/rungeKutta';
import { Circuit, circuitBlock, doseResponse, solveCircuitStep, steadySuppression } from './index';

const { circuit: p } = parameters;
const GRID = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];
const pyramidalAt = (concentrationsUm: number[]) =>
  doseResponse(concentrationsUm, 'steady', p).map(({ pyramidal }) => pyramidal);

describe('block and suppression', () => {
  it('are none without drug and half at the half-block concentration', () => {
    expect(circuitBlock(0, p)).toEqual({ interneuron: 0, pyramidal: 0 });
    expect(circuitBlock(p.interneuronHalfBlockUm, p).interneuron).toBe(0.5);
    expect(circuitBlock(p.pyramidalHalfBlockUm, p).pyramidal).toBe(0.5);
    expect(steadySuppression(0, p)).toBe(0);
    expect(steadySuppression(p.suppressionHalfBlock, p)).toBe(0.5);
  });

  it('spare the interneuron alone where an experiment says so', () => {
    const half = circuitBlock(1, p, 0.5);
    expect(half.interneuron).toBeCloseTo(circuitBlock(1, p).interneuron / 2, 12);
    expect(half.pyramidal).toBe(circuitBlock(1, p).pyramidal);
  });
});

describe('the rest point', () => {
  it('is 1 for both cells without drug', () => {
    expect(new Circuit(p).settle({ interneuron: 0, pyramidal: 0 }, 0)).toEqual({
      pyramidal: expect.closeTo(1, 14) as number,
      interneuron: expect.closeTo(1, 14) as number
    });
  });

  it('is where neither rate is drawn elsewhere, at any block and suppression', () => {
    const circuit = new Circuit(p);
    const strays = GRID.flatMap((interneuron) =>
      GRID.flatMap((pyramidal) =>
        GRID.map((suppression) => {
          const block = { interneuron, pyramidal };
          const rates = circuit.settle(block, suppression);
          return Math.max(
            Math.abs(circuit.pyramidalTarget(rates, block, suppression) - rates.pyramidal),
            Math.abs(circuit.interneuronTarget(rates.pyramidal, block) - rates.interneuron)
          );
        })
      )
    );
    expect(Math.max(...strays)).toBeLessThan(1e-13);
  });

  it('is found from a far start as from a near one', () => {
    const circuit = new Circuit(p);
    const block = circuitBlock(10, p);
    const near = circuit.settle(block, 0.9);
    for (const pyramidal of [0, 0.01, 3, 5.9]) {
      const far = circuit.settle(block, 0.9, { pyramidal, interneuron: 1 });
      expect(far.pyramidal).toBeCloseTo(near.pyramidal, 13);
      expect(far.interneuron).toBeCloseTo(near.interneuron, 13);
    }
  });

  it('follows the drawn-out form of the rate function', () => {
    const block = { interneuron: 0.5, pyramidal: 0.2 };
    const s = p.rateSoftness;
    const rest = s * Math.log(Math.exp(1 / s) - 1);
    const { pyramidal, interneuron } = new Circuit(p).settle(block, 0.1);
    const input =
      rest -
      (p.pyramidalAmpaRecurrence + p.pyramidalNmdaRecurrence) +
      p.inhibition +
      (p.pyramidalAmpaRecurrence + p.pyramidalNmdaRecurrence * 0.8) * pyramidal -
      p.inhibition * interneuron -
      p.suppressionStrength * 0.1;
    expect(pyramidal).toBeCloseTo(s * Math.log(1 + Math.exp(input / s)), 12);
  });
});

describe('the dose response', () => {
  it('has the signs seen in slices: interneurons down at 1 and 10 µM, pyramidal cells up, then down', () => {
    const [low, high] = doseResponse([1, 10], 'steady', p);
    expect(low!.interneuron).toBeLessThan(1);
    expect(high!.interneuron).toBeLessThan(low!.interneuron);
    expect(low!.pyramidal).toBeGreaterThan(1.1);
    expect(high!.pyramidal).toBeLessThan(0.9);
  });

  it('is an inverted U: one rise, one fall', () => {
    const rates = pyramidalAt(Array.from({ length: 200 }, (_, index) => 0.01 * 10 ** (index / 50)));
    const rising = rates.slice(1).map((rate, index) => rate > rates[index]!);
    expect(rising[0]).toBe(true);
    expect(rising.filter((rises, index) => index > 0 && rises !== rising[index - 1])).toHaveLength(1);
  });

  it('goes to 1 as the dose goes to nothing, and to full block as it grows without end', () => {
    expect(pyramidalAt([1e-9])[0]).toBeCloseTo(1, 8);
    const end = new Circuit(p).settle(
      { interneuron: 1, pyramidal: 1 },
      1 / (1 + p.suppressionHalfBlock ** p.suppressionSteepness)
    );
    expect(pyramidalAt([1e12])[0]).toBeCloseTo(end.pyramidal, 8);
  });

  it('refuses a concentration that cannot be', () => {
    expect(() => doseResponse([1, -1], 'off', p)).toThrow(/^concentrationsUm\[1\]: .*got -1$/);
  });
});

describe('a step of concentration', () => {
  const run = solveCircuitStep({ concentrationUm: 1, suppression: 'off', stepAtMs: 50, untilMs: 1000 }, p);

  it('leaves both rates alone until it comes', () => {
    expect(run.at(0)).toEqual({ pyramidal: 1, interneuron: 1 });
    expect(run.at(50)).toEqual({ pyramidal: 1, interneuron: 1 });
  });

  it('quiets the interneuron first; the pyramidal cell follows', () => {
    expect(run.at(55).interneuron).toBeLessThan(0.95);
    expect(run.at(55).pyramidal).toBeLessThan(1.03);
    expect(run.at(75).interneuron).toBeLessThan(0.85);
    expect(run.at(150).pyramidal).toBeGreaterThan(1.24);
  });

  it('ends at the rest point', () => {
    const [rest] = doseResponse([1], 'off', p);
    expect(run.at(1000).pyramidal).toBeCloseTo(rest!.pyramidal, 9);
    expect(run.at(1000).interneuron).toBeCloseTo(rest!.interneuron, 9);
  });

  it('writes into what it is given, and refuses instants outside the run', () => {
    const out = { pyramidal: 0, interneuron: 0 };
    expect(run.at(60, out)).toBe(out);
    expect(() => run.at(1001)).toThrow(/^timeMs: 1001 is outside/);
    expect(() =>
      solveCircuitStep({ concentrationUm: 1, suppression: 'off', stepAtMs: 50, untilMs: 40 }, p)
    ).toThrow(/^untilMs: must be at least stepAtMs, 50; got 40$/);
  });
});

describe('the steps of the solver', () => {
  it('are of order four', () => {
    const errorAt = (step: number): number => {
      const end = new Float64Array(2);
      followRungeKutta(
        (state, slope) => {
          slope[0] = -state[0]! * state[0]!;
          slope[1] = state[0]! - state[1]!;
        },
        Float64Array.of(1, 0),
        0,
        4,
        step
      ).at(4, end);
      return Math.abs(end[0]! - 1 / 5);
    };
    const order = Math.log2(errorAt(0.1) / errorAt(0.05));
    expect(order).toBeGreaterThan(3.8);
    expect(order).toBeLessThan(4.3);
  });
});
