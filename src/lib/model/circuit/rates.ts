import type { CircuitBlock, CircuitParameters, CircuitRates } from './parameters';

/** Rate for an input: F(x) = s·ln(1 + e^(x/s)), ≥ 0. */
function rateFor(input: number, softness: number): number {
  const scaled = input / softness;
  return softness * (Math.max(scaled, 0) + Math.log1p(Math.exp(-Math.abs(scaled))));
}

/** Rise of the rate with its input at a rate, 0..1: F′ = 1 − e^(−F/s). */
const slopeAt = (rate: number, softness: number): number => -Math.expm1(-rate / softness);

/** Input at which the rate is 1: x* = s·ln(e^(1/s) − 1). */
const inputAtRest = (softness: number): number => softness * Math.log(Math.expm1(1 / softness));

/** A Newton step this short leaves an error of about its square. */
const SETTLED = 1e-8;
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
    const p = this.parameters;
    const open = 1 - block.interneuron;
    const input =
      this.#interneuronOffset +
      (p.interneuronAmpaDrive + p.interneuronNmdaDrive * open) * pyramidalRate +
      p.interneuronTonicNmdaDrive * open;
    return rateFor(input, p.rateSoftness);
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
    let change = Infinity;
    for (let steps = 0; steps < MOST_STEPS && Math.abs(change) > SETTLED; steps++) {
      interneuron = this.interneuronTarget(rate, block);
      const target = rateFor(pull + recurrence * rate - inhibition * interneuron, softness);
      const excess = target - rate;
      if (excess > 0) low = rate;
      else high = rate;
      const interneuronSlope = drive * slopeAt(interneuron, softness);
      const slope = slopeAt(target, softness) * (recurrence - inhibition * interneuronSlope) - 1;
      const newton = -excess / slope;
      const inside = rate + newton > low && rate + newton < high;
      change = inside || Math.abs(newton) < SETTLED ? newton : (low + high) / 2 - rate;
      rate += change;
      interneuron += interneuronSlope * change;
    }
    out.pyramidal = rate;
    out.interneuron = interneuron;
    return out;
  }
}
