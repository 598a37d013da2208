import type { Blocker } from '../receptor/parameters';
import { advancePool, openTimePerPulse, poolEquilibrium, porePool } from '../receptor/pool';
import type { PorePool } from '../receptor/pool';
import { steadyOpenProbability } from '../receptor/start';
import { intervalAt } from '../solver/interpolate';
import { esketamineSystem } from './esketamine';
import { curveArea, curveAt, solveExposure } from './exposure';
import type { Exposure } from './exposure';
import type { ConcentrationParameters } from './parameters';
import { peakOf } from './peak';
import type { Peak } from './peak';
import { racemicSystem } from './racemic';
import { ROUTES_OF } from './regimen';
import type { Regimen } from './regimen';
import { SECONDS_PER_MINUTE } from './units';

/** From this instant on, this many stimuli per second; 0 is silence. */
export interface StimulationChange {
  fromMin: number;
  hz: number;
}

export interface ConcentrationInput extends Regimen {
  /** End of the run, min, ≥ 0; the dose begins at 0 */
  untilMin: number;
  /** Extracellular Mg²⁺, mM, ≥ 0 */
  magnesiumMm: number;
  /** Synaptic receptors, opened by stimuli. Changes ascend in time; no stimuli before the first. */
  phasic: { voltageMv: number; stimulation: readonly StimulationChange[] };
  /** Extrasynaptic receptors, opened by steady glutamate in µM. */
  tonic: { voltageMv: number; glutamateUm: number };
  /** What blocks the pore; by default the set that stands for the drug. */
  blocker?: Blocker;
  /** Lets norketamine count, by its relative potency, toward block. Off by default. */
  countNorketamine?: boolean;
}

/** One instant after a dose. */
export interface ConcentrationSample {
  timeMin: number;
  /** Total drug in plasma, ng/mL */
  plasma: number;
  /** Total drug at the effect site, ng/mL */
  effectSite: number;
  /** Unbound drug in the brain, µM */
  unboundBrainUm: number;
  /** ng/mL; semi-quantitative */
  norketamine: number;
  /** ng/mL; illustrative */
  hydroxynorketamine: number;
  /** Shares of the current blocked, 0..1: where each pool is heading at this concentration, and where it is */
  blockEquilibriumPhasic: number;
  blockPhasic: number;
  blockEquilibriumTonic: number;
  blockTonic: number;
}

export type ConcentrationQuantity = Exclude<keyof ConcentrationSample, 'timeMin'>;

export interface ConcentrationSolution {
  readonly untilMin: number;
  /** Instants at which concentrations are exact, min, ascending; close together where something changes fast. */
  readonly timesMin: Float64Array;
  /** Values at timesMin, in the units of ConcentrationSample. */
  readonly plasma: Float64Array;
  readonly effectSite: Float64Array;
  readonly norketamine: Float64Array;
  readonly hydroxynorketamine: Float64Array;
  readonly blockPhasic: Float64Array;
  readonly blockTonic: Float64Array;
  /**
   * Everything at one instant.
   * @param timeMin 0..untilMin
   * @param out written to and returned when given, so that a drawing loop allocates nothing
   * @throws RangeError outside the run
   */
  at(timeMin: number, out?: ConcentrationSample): ConcentrationSample;
  /** Highest value of one quantity in the run, and when; kept after the first call. */
  peak(quantity: ConcentrationQuantity): Peak;
}

/**
 * Concentrations and block after one dose: exact steps for the linear pharmacokinetics, exponential steps for the pools.
 * @throws RangeError when the route has no equations for the drug, an infusion has no duration, or the end is not a
 *   number ≥ 0
 */
export function solveConcentration(
  input: ConcentrationInput,
  parameters: ConcentrationParameters
): ConcentrationSolution {
  const { drug, route, untilMin } = input;
  if (!ROUTES_OF[drug].includes(route)) {
    throw new RangeError(`route: "${route}" must be one of ${ROUTES_OF[drug].join(', ')} for ${drug}`);
  }
  if (!(untilMin >= 0 && Number.isFinite(untilMin))) {
    throw new RangeError(`untilMin: ${untilMin} must be a number of at least 0`);
  }
  const system = (drug === 'ketamine' ? racemicSystem : esketamineSystem)(input, parameters);
  const edges = input.phasic.stimulation.map((change) => change.fromMin);
  return new SampledConcentration(solveExposure(system, untilMin, edges), input, parameters);
}

/** One pool followed through the run. */
interface FollowedPool {
  pore: PorePool;
  /** Time-averaged share of gate-open channels in an interval, 0..1 */
  gateOpen: (interval: number) => number;
  /** Share blocked at the nodes */
  blocked: Float64Array;
}

class SampledConcentration implements ConcentrationSolution {
  readonly timesMin: Float64Array;
  readonly #exposure: Exposure;
  readonly #phasic: FollowedPool;
  readonly #tonic: FollowedPool;
  /** µM of unbound drug in the brain per ng/mL at the effect site */
  readonly #brainUmPerEffectSite: number;
  /** µM that count toward block per ng/mL of norketamine */
  readonly #blockingUmPerNorketamine: number;
  readonly #peaks = new Map<ConcentrationQuantity, Peak>();

  constructor(exposure: Exposure, input: ConcentrationInput, parameters: ConcentrationParameters) {
    const { effectSite, gating, magnesium, pulse } = parameters;
    const blocker = input.blocker ?? parameters.blockers[input.drug];
    this.timesMin = exposure.timesMin;
    this.#exposure = exposure;
    this.#brainUmPerEffectSite =
      (effectSite.unboundFraction * effectSite.unboundBrainToPlasma) / effectSite.ketamineGPerMol;
    this.#blockingUmPerNorketamine = input.countNorketamine
      ? (effectSite.norketamineWeight[input.drug] * effectSite.unboundFraction) /
        effectSite.norketamineGPerMol
      : 0;
    const openTimeS = openTimePerPulse(pulse, gating);
    const hz = stimulationByInterval(exposure.timesMin, input.phasic.stimulation);
    const tonicOpen = steadyOpenProbability(input.tonic.glutamateUm, gating);
    const pore = (voltageMv: number) => porePool(voltageMv, input.magnesiumMm, blocker, magnesium);
    this.#phasic = this.#follow(pore(input.phasic.voltageMv), (interval) => hz[interval]! * openTimeS);
    this.#tonic = this.#follow(pore(input.tonic.voltageMv), () => tonicOpen);
  }

  get untilMin(): number {
    return this.timesMin[this.timesMin.length - 1]!;
  }
  get plasma(): Float64Array {
    return this.#exposure.curves.central.values;
  }
  get effectSite(): Float64Array {
    return this.#exposure.curves.effectSite.values;
  }
  get norketamine(): Float64Array {
    return this.#exposure.curves.norketamine.values;
  }
  get hydroxynorketamine(): Float64Array {
    return this.#exposure.curves.hydroxynorketamine.values;
  }
  get blockPhasic(): Float64Array {
    return this.#phasic.blocked;
  }
  get blockTonic(): Float64Array {
    return this.#tonic.blocked;
  }

  at(timeMin: number, out: ConcentrationSample = emptySample()): ConcentrationSample {
    if (!(timeMin >= 0 && timeMin <= this.untilMin)) {
      throw new RangeError(`timeMin: ${timeMin} is outside the run (0 to ${this.untilMin} min)`);
    }
    const { timesMin } = this;
    const { central, effectSite, norketamine, hydroxynorketamine } = this.#exposure.curves;
    const interval = intervalAt(timesMin, timeMin);
    const from = timesMin[interval]!;
    const length = (timesMin[interval + 1] ?? from) - from;
    const share = length > 0 ? (timeMin - from) / length : 0;
    out.timeMin = timeMin;
    out.plasma = curveAt(central, interval, share, length);
    out.effectSite = curveAt(effectSite, interval, share, length);
    out.norketamine = curveAt(norketamine, interval, share, length);
    out.hydroxynorketamine = curveAt(hydroxynorketamine, interval, share, length);
    out.unboundBrainUm = this.#brainUmPerEffectSite * out.effectSite;
    const blockingUm = this.#blockingUm(curveAt, interval, share, length);
    out.blockEquilibriumPhasic = poolEquilibrium(blockingUm, this.#phasic.pore);
    out.blockEquilibriumTonic = poolEquilibrium(blockingUm, this.#tonic.pore);
    out.blockPhasic = this.#blockedAt(this.#phasic, interval, share);
    out.blockTonic = this.#blockedAt(this.#tonic, interval, share);
    return out;
  }

  peak(quantity: ConcentrationQuantity): Peak {
    const known = this.#peaks.get(quantity);
    if (known) return known;
    const sample = emptySample();
    const found = peakOf(this.timesMin, (timeMin) => this.at(timeMin, sample)[quantity]);
    this.#peaks.set(quantity, found);
    return found;
  }

  #follow(pore: PorePool, gateOpen: (interval: number) => number): FollowedPool {
    const blocked = new Float64Array(this.timesMin.length);
    const pool = { pore, gateOpen, blocked };
    for (let interval = 0; interval + 1 < blocked.length; interval++) {
      blocked[interval + 1] = this.#blockedAt(pool, interval, 1);
    }
    return pool;
  }

  /** Share blocked at a share of an interval, by one exponential step from its start. */
  #blockedAt({ pore, gateOpen, blocked }: FollowedPool, interval: number, share: number): number {
    if (share === 0) return blocked[interval]!;
    const length = this.timesMin[interval + 1]! - this.timesMin[interval]!;
    const step = {
      gateOpen: gateOpen(interval),
      durationS: share * length * SECONDS_PER_MINUTE,
      fromUm: this.#blockingUm(curveAt, interval, 0, length),
      toUm: this.#blockingUm(curveAt, interval, share, length),
      exposureUmS: SECONDS_PER_MINUTE * this.#blockingUm(curveArea, interval, share, length)
    };
    return advancePool(blocked[interval]!, step, pore);
  }

  /** What counts toward block, µM (or its integral, µM·min), read from the curves. */
  #blockingUm(read: typeof curveAt, interval: number, share: number, length: number): number {
    const { effectSite, norketamine } = this.#exposure.curves;
    const drugUm = this.#brainUmPerEffectSite * read(effectSite, interval, share, length);
    if (this.#blockingUmPerNorketamine === 0) return drugUm;
    return drugUm + this.#blockingUmPerNorketamine * read(norketamine, interval, share, length);
  }
}

/** Stimuli per second in every interval between two nodes; changes are nodes, so an interval has one rate. */
function stimulationByInterval(
  timesMin: Float64Array,
  stimulation: readonly StimulationChange[]
): Float64Array {
  const hz = new Float64Array(timesMin.length);
  let reached = -1;
  for (let interval = 0; interval < hz.length; interval++) {
    while (reached + 1 < stimulation.length && stimulation[reached + 1]!.fromMin <= timesMin[interval]!)
      reached++;
    hz[interval] = stimulation[reached]?.hz ?? 0;
  }
  return hz;
}

function emptySample(): ConcentrationSample {
  return {
    timeMin: 0,
    plasma: 0,
    effectSite: 0,
    unboundBrainUm: 0,
    norketamine: 0,
    hydroxynorketamine: 0,
    blockEquilibriumPhasic: 0,
    blockPhasic: 0,
    blockEquilibriumTonic: 0,
    blockTonic: 0
  };
}
