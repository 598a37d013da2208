import type { CircuitBlock, CircuitParameters, CircuitRates } from './parameters';

/** Rate for an input: F(x) = s·ln(1 + e^(x/s)), ≥ 0. */
function rateFor(input: number, softness: number): number {
  const scaled = input / softness;
  return softness * (Math.max(scaled, 0) + Math.log1p(Math.exp(-Math.abs(scaled))));
}

/** Rise of the rate with its input, 0..1: F′(x), a logistic. */
const slopeFor = (input: number, softness: number): number => 1 / (1 + Math.exp(-input / softness));

/** Input at which the rate is 1: x* = s·ln(e^(1/s) − 1). */
const inputAtRest = (softness: number): number => softness * Math.log(Math.expm1(1 / softness));

/** Settled when another step would move the rate by less. */
const SETTLED = 1e-13;
/** Every rest point lies below; rates above several times rest do not occur. */
const HIGHEST_RATE = 6;
const MOST_STEPS = 80;

/** The two cells with the constant parts of their inputs worked out. */
export class Circuit {
  readonly parameters: CircuitParameters;
  /** Constant input of the pyramidal cell. Symbol h_E. */
  readonly #pyramidalOffset: number;
  /** Constant input of the interneuron. Symbol h_I. */
  readonly #interneuronOffset: number;

  constructor(parameters: CircuitParameters) {
    const p = parameters;
    const rest = inputAtRest(p.rateSoftness);
    this.parameters = parameters;
    this.#pyramidalOffset = rest - (p.pyramidalAmpaRecurrence + p.pyramidalNmdaRecurrence) + p.inhibition;
    this.#interneuronOffset =
      rest - (p.interneuronAmpaDrive + p.interneuronNmdaDrive) - p.interneuronTonicNmdaDrive;
  }

  /** Rate the pyramidal cell is drawn to, given both rates now. */
  pyramidalTarget(rates: CircuitRates, block: CircuitBlock, suppression: number): number {
    const p = this.parameters;
    const weight = p.pyramidalAmpaRecurrence + p.pyramidalNmdaRecurrence * (1 - block.pyramidal);
    const input =
      this.#pyramidalOffset +
      weight * rates.pyramidal -
      p.inhibition * rates.interneuron -
      p.suppressionStrength * suppression;
    return rateFor(input, p.rateSoftness);
  }

  /** Rate the interneuron is drawn to, given the pyramidal rate now. */
  interneuronTarget(pyramidalRate: number, block: CircuitBlock): number {
    return rateFor(this.#interneuronInput(pyramidalRate, block), this.parameters.rateSoftness);
  }

  /**
   * Where both rates settle (within 0.2 s): the only rest point, by Newton steps kept inside a bracket.
   * @param suppression slow suppression of the pyramidal cell, 0..1
   * @param out written to and returned when given; its pyramidal rate is where the search begins
   */
  settle(
    block: CircuitBlock,
    suppression: number,
    out: CircuitRates = { pyramidal: 1, interneuron: 1 }
  ): CircuitRates {
    const p = this.parameters;
    const { rateSoftness: softness, inhibition } = p;
    const recurrence = p.pyramidalAmpaRecurrence + p.pyramidalNmdaRecurrence * (1 - block.pyramidal);
    const drive = p.interneuronAmpaDrive + p.interneuronNmdaDrive * (1 - block.interneuron);
    const pull = this.#pyramidalOffset - p.suppressionStrength * suppression;
    let low = 0;
    let high = HIGHEST_RATE;
    let rate = out.pyramidal;
    let interneuron = 0;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const interneuronInput = this.#interneuronInput(rate, block);
      interneuron = rateFor(interneuronInput, softness);
      const input = pull + recurrence * rate - inhibition * interneuron;
      const excess = rateFor(input, softness) - rate;
      if (excess > 0) low = rate;
      else high = rate;
      const slope =
        slopeFor(input, softness) * (recurrence - inhibition * drive * slopeFor(interneuronInput, softness)) -
        1;
      const newton = rate - excess / slope;
      const within = newton > low && newton < high;
      const moved = Math.abs(excess) < SETTLED || within ? newton : (low + high) / 2;
      const change = Math.abs(moved - rate);
      rate = moved;
      if (change < SETTLED) break;
    }
    out.pyramidal = rate;
    out.interneuron = this.interneuronTarget(rate, block);
    return out;
  }

  #interneuronInput(pyramidalRate: number, block: CircuitBlock): number {
    const p = this.parameters;
    const open = 1 - block.interneuron;
    return (
      this.#interneuronOffset +
      (p.interneuronAmpaDrive + p.interneuronNmdaDrive * open) * pyramidalRate +
      p.interneuronTonicNmdaDrive * open
    );
  }
}
