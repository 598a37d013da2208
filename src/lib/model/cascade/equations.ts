import { Circuit, circuitBlock, steadySuppression } from '../circuit/index';
import type { CircuitParameters, CircuitRates } from '../circuit/index';
import type { Derivative } from '../solver/dormandPrince';
import type { Experiment } from './experiment';
import type { CascadeParameters } from './parameters';

/** Places of the quantities in a state. */
export const PLACE = {
  suppression: 0,
  glutamate: 1,
  bdnf: 2,
  mtor: 3,
  protein: 4,
  delay1: 5,
  delay2: 6,
  delay3: 7,
  spines: 8,
  autoreceptor: 9,
  slowBdnf: 10
} as const;
export const STATE_SIZE = Object.keys(PLACE).length;

/** What a run lacks from the start because of stress; 1 when healthy. */
export interface Baselines {
  bdnf: number;
  protein: number;
  spines: number;
}

export interface EquationsInput {
  /** Unbound ketamine over time, µM */
  concentrationUm(timeMin: number): number;
  /** Chronic stress, 0..1 */
  stress: number;
  experiment: Experiment;
  circuit: CircuitParameters;
  cascade: CascadeParameters;
}

/** Serotonin in a moment: firing of raphe cells, and serotonin at the terminals, relative to rest. */
export interface Serotonin {
  raphe: number;
  terminal: number;
}

const above = (value: number): number => Math.max(0, value);

/** The equations of one run. */
export class CascadeEquations {
  readonly baselines: Baselines;
  readonly #input: EquationsInput;
  readonly #circuit: Circuit;
  /** Where the search for the rates begins: where it ended. */
  readonly #rates: CircuitRates = { pyramidal: 1, interneuron: 1 };

  constructor(input: EquationsInput) {
    const { stress, cascade } = input;
    this.#input = input;
    this.#circuit = new Circuit(input.circuit);
    this.baselines = {
      bdnf: 1 - cascade.stressBdnfLoss * stress,
      protein: 1 - cascade.stressProteinLoss * stress,
      spines: 1 - cascade.stressSpineLoss * stress
    };
  }

  start(): Float64Array {
    const state = new Float64Array(STATE_SIZE);
    state[PLACE.glutamate] = 1;
    state[PLACE.bdnf] = this.baselines.bdnf;
    state[PLACE.mtor] = 1;
    state[PLACE.protein] = this.baselines.protein;
    state[PLACE.spines] = this.baselines.spines;
    state[PLACE.autoreceptor] = 1;
    state[PLACE.slowBdnf] = 1;
    return state;
  }

  blockAt(timeMin: number) {
    const { concentrationUm, circuit, experiment } = this.#input;
    return circuitBlock(concentrationUm(timeMin), circuit, experiment.interneuronSpared);
  }

  /** Both rates once they have settled; the object is written to anew by every call. */
  ratesIn(block: ReturnType<CascadeEquations['blockAt']>, suppression: number): Readonly<CircuitRates> {
    return this.#circuit.settle(block, suppression, this.#rates);
  }

  ampaDrive(glutamate: number): number {
    return (1 - this.#input.experiment.ampaBlock) * glutamate;
  }

  /** Drive of BDNF release through both routes, ≥ 0. */
  releaseDrive(ampaDrive: number, pyramidalBlock: number): number {
    const { experiment, cascade } = this.#input;
    const throughAmpa =
      experiment.disinhibitionWeight * (1 - experiment.calciumChannelBlock) * above(ampaDrive - 1);
    const atRest = experiment.restRouteWeight * cascade.restRouteGain * pyramidalBlock;
    return experiment.bdnfReleaseFactor * (throughAmpa + atRest);
  }

  /** Spines formed by the drug's chain, 1/min. */
  spineFormation(delayedProtein: number, spines: number): number {
    const { experiment, cascade } = this.#input;
    const room = 1 - (spines - this.baselines.spines) / cascade.largestSpineGain;
    return (1 - experiment.spineFormationBlock) * cascade.spinesPerMin * delayedProtein * room;
  }

  serotonin(autoreceptor: number, occupancy: number): Serotonin {
    const { raphePerOccupancy, autoreceptorFeedback, terminalPerOccupancy } = this.#input.cascade;
    const aroundRaphe = 1 + raphePerOccupancy * occupancy;
    const raphe = 1 / (1 + autoreceptorFeedback * autoreceptor * (aroundRaphe - 1));
    return { raphe, terminal: raphe * (1 + terminalPerOccupancy * occupancy) };
  }

  /** The slopes while the transporter is occupied to a constant share, 0..1. */
  derivative(occupancy: number): Derivative {
    const { circuit, experiment, cascade: p } = this.#input;
    const { baselines } = this;
    const mtorGain = (1 - experiment.rapamycin) * p.mtorGain * (1 - experiment.antiBdnf);
    const autoreceptorEnd = 1 - p.autoreceptorLoss * Math.min(1, occupancy / p.referenceOccupancy);
    return (timeMin, state, slope) => {
      const suppression = state[PLACE.suppression]!;
      const glutamate = state[PLACE.glutamate]!;
      const bdnf = state[PLACE.bdnf]!;
      const mtor = state[PLACE.mtor]!;
      const protein = state[PLACE.protein]!;
      const delay1 = state[PLACE.delay1]!;
      const delay2 = state[PLACE.delay2]!;
      const delay3 = state[PLACE.delay3]!;
      const spines = state[PLACE.spines]!;
      const autoreceptor = state[PLACE.autoreceptor]!;
      const slowBdnf = state[PLACE.slowBdnf]!;

      const block = this.blockAt(timeMin);
      const settled = steadySuppression(block.pyramidal, circuit);
      const suppressionMin = settled > suppression ? p.suppressionOnsetMin : p.suppressionRecoveryMin;
      slope[PLACE.suppression] = (settled - suppression) / suppressionMin;

      const pyramidalRate = this.ratesIn(block, suppression).pyramidal;
      slope[PLACE.glutamate] = (pyramidalRate - glutamate) / p.glutamateMin;

      const drive = this.releaseDrive(this.ampaDrive(glutamate), block.pyramidal);
      slope[PLACE.bdnf] = (baselines.bdnf * (1 + p.bdnfGain * drive) - bdnf) / p.bdnfMin;
      slope[PLACE.mtor] = (1 + mtorGain * above(bdnf / baselines.bdnf - 1) - mtor) / p.mtorMin;

      const extraProtein = protein - baselines.protein;
      slope[PLACE.protein] =
        p.proteinPerMin * above(mtor - 1) +
        p.slowProteinPerMin * above(slowBdnf - 1) -
        extraProtein / p.proteinMin;
      slope[PLACE.delay1] = (extraProtein - delay1) / p.delayStageMin;
      slope[PLACE.delay2] = (delay1 - delay2) / p.delayStageMin;
      slope[PLACE.delay3] = (delay2 - delay3) / p.delayStageMin;
      slope[PLACE.spines] = this.spineFormation(delay3, spines) - (spines - baselines.spines) / p.spineMin;

      const { terminal } = this.serotonin(autoreceptor, occupancy);
      slope[PLACE.autoreceptor] = (autoreceptorEnd - autoreceptor) / p.autoreceptorMin;
      slope[PLACE.slowBdnf] = (1 + p.slowBdnfGain * (terminal - 1) - slowBdnf) / p.slowBdnfMin;
    };
  }
}
