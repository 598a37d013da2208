import { followRungeKutta } from '../solver/rungeKutta';
import type { Derivative } from '../solver/rungeKutta';
import type { Trajectory } from '../solver/trajectory';
import { circuitBlock, suppressionIn } from './block';
import type { CircuitParameters, CircuitRates, Suppression } from './parameters';
import { Circuit } from './rates';

export interface CircuitStepInput {
  /** Unbound ketamine after the step, µM, ≥ 0 */
  concentrationUm: number;
  suppression: Suppression;
  /** Instant at which the drug arrives at once, ms, ≥ 0 */
  stepAtMs: number;
  /** End, ms, ≥ stepAtMs */
  untilMs: number;
}

export interface CircuitStep {
  readonly untilMs: number;
  /**
   * Both rates at an instant; at the step itself: just before it.
   * @param timeMs 0..untilMs
   * @param out written to and returned when given
   * @throws RangeError outside the run
   */
  at(timeMs: number, out?: CircuitRates): CircuitRates;
}

/** A twentieth of the fastest time constant: error below 1e-8. */
const LONGEST_STEP_MS = 0.5;

/**
 * Both rates from rest through a sudden arrival of ketamine: tau·dr/dt = −r + F(input).
 * @throws RangeError naming the field that makes no sense
 */
export function solveCircuitStep(input: CircuitStepInput, parameters: CircuitParameters): CircuitStep {
  const { concentrationUm, suppression, stepAtMs, untilMs } = input;
  if (!(concentrationUm >= 0))
    throw new RangeError(`concentrationUm: must be 0 µM or more; got ${concentrationUm}`);
  if (!(stepAtMs >= 0)) throw new RangeError(`stepAtMs: must be 0 ms or later; got ${stepAtMs}`);
  if (!(untilMs >= stepAtMs))
    throw new RangeError(`untilMs: must be at least stepAtMs, ${stepAtMs}; got ${untilMs}`);
  const circuit = new Circuit(parameters);
  const block = circuitBlock(concentrationUm, parameters);
  const suppressed = suppressionIn(suppression, block.pyramidal, parameters);
  const rates: CircuitRates = { pyramidal: 1, interneuron: 1 };
  const derivative: Derivative = (state, slope) => {
    rates.pyramidal = state[0]!;
    rates.interneuron = state[1]!;
    slope[0] =
      (circuit.pyramidalTarget(rates, block, suppressed) - rates.pyramidal) /
      parameters.pyramidalTimeConstantMs;
    slope[1] =
      (circuit.interneuronTarget(rates.pyramidal, block) - rates.interneuron) /
      parameters.interneuronTimeConstantMs;
  };
  const trajectory = followRungeKutta(derivative, Float64Array.of(1, 1), stepAtMs, untilMs, LONGEST_STEP_MS);
  return new SampledStep(stepAtMs, untilMs, trajectory);
}

class SampledStep implements CircuitStep {
  readonly untilMs: number;
  readonly #stepAtMs: number;
  readonly #trajectory: Trajectory;
  readonly #state = new Float64Array(2);

  constructor(stepAtMs: number, untilMs: number, trajectory: Trajectory) {
    this.#stepAtMs = stepAtMs;
    this.untilMs = untilMs;
    this.#trajectory = trajectory;
  }

  at(timeMs: number, out: CircuitRates = { pyramidal: 1, interneuron: 1 }): CircuitRates {
    if (!(timeMs >= 0 && timeMs <= this.untilMs)) {
      throw new RangeError(`timeMs: ${timeMs} is outside the run (0 to ${this.untilMs} ms)`);
    }
    this.#trajectory.at(Math.max(timeMs, this.#stepAtMs), this.#state);
    out.pyramidal = this.#state[0]!;
    out.interneuron = this.#state[1]!;
    return out;
  }
}
