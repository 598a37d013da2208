import { Circuit, circuitBlock, steadySuppression } from '../circuit/index';
import type { CircuitBlock, CircuitParameters, CircuitRates } from '../circuit/index';
import type { Chain, Link, Moment } from '../solver/chain';
import type { Experiment } from './experiment';
import type { CascadeParameters } from './parameters';

/** Quantities with a time of their own, each driven only by those before it. */
const ORDER = [
  'suppression',
  'glutamate',
  'bdnf',
  'mtor',
  'autoreceptor',
  'slowBdnf',
  'protein',
  'delay1',
  'delay2',
  'delay3',
  'spines'
] as const;
type Quantity = (typeof ORDER)[number];
export const STATE_SIZE = ORDER.length;

/** Places of the quantities in a state. */
export const PLACE = Object.fromEntries(ORDER.map((name, place) => [name, place])) as Record<
  Quantity,
  number
>;

/** A moment of a run, with what the drug does at once. */
interface CascadeMoment extends Moment {
  block: CircuitBlock;
  /** Settled rates; the search for them begins at those found last. */
  rates: CircuitRates;
}

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

  blockAt(timeMin: number): CircuitBlock {
    const { concentrationUm, circuit, experiment } = this.#input;
    return circuitBlock(concentrationUm(timeMin), circuit, experiment.interneuronSpared);
  }

  /** Both rates once they have settled; the object is written to anew by every call. */
  ratesIn(block: CircuitBlock, suppression: number): Readonly<CircuitRates> {
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

  /** The quantities with what draws them, while the transporter is occupied to a constant share, 0..1. */
  chain(occupancy: number): Chain<CascadeMoment> {
    const links = this.#links(occupancy);
    return {
      links: ORDER.map((name) => links[name]),
      moment: () => ({
        time: 0,
        state: new Float64Array(STATE_SIZE),
        block: { interneuron: 0, pyramidal: 0 },
        rates: { pyramidal: 1, interneuron: 1 }
      }),
      arrive: (moment) => {
        moment.block = this.blockAt(moment.time);
      }
    };
  }

  #links(occupancy: number): Record<Quantity, Link<CascadeMoment>> {
    const { circuit, experiment, cascade: p } = this.#input;
    const { baselines } = this;
    const mtorGain = (1 - experiment.rapamycin) * p.mtorGain * (1 - experiment.antiBdnf);
    const autoreceptorEnd = 1 - p.autoreceptorLoss * Math.min(1, occupancy / p.referenceOccupancy);
    const read = (name: Quantity) => {
      const place = PLACE[name];
      return ({ state }: Moment): number => state[place]!;
    };
    const suppression = read('suppression');
    const glutamate = read('glutamate');
    const bdnf = read('bdnf');
    const mtor = read('mtor');
    const protein = read('protein');
    const delay3 = read('delay3');
    const spines = read('spines');
    const autoreceptor = read('autoreceptor');
    const slowBdnf = read('slowBdnf');
    return {
      suppression: {
        rising: p.suppressionOnsetMin,
        falling: p.suppressionRecoveryMin,
        target: ({ block }) => steadySuppression(block.pyramidal, circuit)
      },
      glutamate: link(p.glutamateMin, (moment) => {
        this.#circuit.settle(moment.block, suppression(moment), moment.rates);
        return moment.rates.pyramidal;
      }),
      bdnf: link(p.bdnfMin, (moment) => {
        const drive = this.releaseDrive(this.ampaDrive(glutamate(moment)), moment.block.pyramidal);
        return baselines.bdnf * (1 + p.bdnfGain * drive);
      }),
      mtor: link(p.mtorMin, (moment) => 1 + mtorGain * above(bdnf(moment) / baselines.bdnf - 1)),
      autoreceptor: link(p.autoreceptorMin, () => autoreceptorEnd),
      slowBdnf: link(
        p.slowBdnfMin,
        (moment) => 1 + p.slowBdnfGain * (this.serotonin(autoreceptor(moment), occupancy).terminal - 1)
      ),
      protein: link(p.proteinMin, (moment) => {
        const madePerMin =
          p.proteinPerMin * above(mtor(moment) - 1) + p.slowProteinPerMin * above(slowBdnf(moment) - 1);
        return baselines.protein + p.proteinMin * madePerMin;
      }),
      delay1: link(p.delayStageMin, (moment) => protein(moment) - baselines.protein),
      delay2: link(p.delayStageMin, read('delay1')),
      delay3: link(p.delayStageMin, read('delay2')),
      spines: {
        ...link(
          p.spineMin,
          (moment) => baselines.spines + p.spineMin * this.spineFormation(delay3(moment), spines(moment))
        ),
        feelsItself: true
      }
    };
  }
}

/** A quantity that rises and falls at the same pace. */
const link = (timeMin: number, target: (moment: CascadeMoment) => number): Link<CascadeMoment> => ({
  rising: timeMin,
  falling: timeMin,
  target
});
