import { followStretches } from '../solver/trajectory';
import type { Derivative } from '../solver/dormandPrince';
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

/** Error of one step of the solver, in units of the resting rate. */
const TOLERANCE = 1e-9;
const FIRST_STEP_MS = 0.5;
/** Short enough for the cubic between the steps. */
const LONGEST_STEP_MS = 1;

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
  const derivative: Derivative = (_, state, slope) => {
    rates.pyramidal = state[0]!;
    rates.interneuron = state[1]!;
    slope[0] =
      (circuit.pyramidalTarget(rates, block, suppressed) - rates.pyramidal) /
      parameters.pyramidalTimeConstantMs;
    slope[1] =
      (circuit.interneuronTarget(rates.pyramidal, block) - rates.interneuron) /
      parameters.interneuronTimeConstantMs;
  };
  const rest = Float64Array.of(1, 1);
  const stretches = untilMs > stepAtMs ? [{ from: stepAtMs, to: untilMs, derivative }] : [];
  const control = { tolerance: TOLERANCE, firstStep: FIRST_STEP_MS, longestStep: LONGEST_STEP_MS };
  return new SampledStep(stepAtMs, untilMs, followStretches(rest, stepAtMs, stretches, control));
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
