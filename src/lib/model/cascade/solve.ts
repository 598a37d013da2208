import type { CircuitParameters } from '../circuit/index';
import { followChain } from '../solver/chain';
import type { Trajectory } from '../solver/trajectory';
import { courseOfAll, edgesOf } from './dose';
import type { Dose } from './dose';
import { CascadeEquations, PLACE, STATE_SIZE } from './equations';
import { UNDISTURBED } from './experiment';
import type { Experiment } from './experiment';
import type { CascadeParameters } from './parameters';

export interface CascadeInput {
  /** May be empty; courses add. */
  doses: readonly Dose[];
  /** End of the run, min, ≥ 0; it begins at 0 */
  untilMin: number;
  /** Chronic stress, 0..1; 0 by default */
  stress?: number;
  /** Serotonin transporters occupied by a conventional antidepressant, 0..1; 0 by default */
  transporterOccupancy?: number;
  /** When that begins, min, ≥ 0; 0 by default */
  occupancyStartMin?: number;
  /** What differs from the undisturbed experiment */
  experiment?: Partial<Experiment>;
  /** How much the curve of a target may matter to any quantity in one step; 3e-5 by default, for errors below 1e-5 */
  tolerance?: number;
}

/** One instant. Quantities are relative to a healthy baseline of 1 where not said otherwise. None is mood. */
export interface CascadeSample {
  timeMin: number;
  /** Unbound ketamine, µM. c */
  concentrationUm: number;
  /** Effective block of each cell's NMDA drive, 0..1. bI, bP */
  interneuronBlock: number;
  pyramidalBlock: number;
  /** Slow suppression of pyramidal cells, 0..1; a stop-gap. Z */
  suppression: number;
  /** Rates of both cells. E, I */
  pyramidalRate: number;
  interneuronRate: number;
  /** G */
  glutamate: number;
  /** A */
  ampaDrive: number;
  /** Drive of BDNF release, 0 at rest. phi */
  releaseDrive: number;
  /** Released BDNF. B */
  bdnf: number;
  /** mTORC1 activity. M */
  mtor: number;
  /** Synaptic protein. P */
  protein: number;
  /** Delay stages, 0 at rest. Q1, Q2, Q3 */
  delay1: number;
  delay2: number;
  delay3: number;
  /** Density of spines. N */
  spines: number;
  /** Spine formation over formation at rest, ≥ 1 without an experiment */
  formationRatio: number;
  /** Circuit strength index, spines times protein: not a mood score. W */
  strength: number;
  /** Sensitivity of the autoreceptors. a */
  autoreceptor: number;
  /** Firing of raphe cells. f */
  raphe: number;
  /** Serotonin at the terminals. H */
  serotonin: number;
  /** Slow BDNF. S */
  slowBdnf: number;
  /** Released and slow BDNF multiplied, for plots. BT */
  totalBdnf: number;
}

export interface CascadeSolution {
  readonly untilMin: number;
  /**
   * The run at any instant. A conventional antidepressant counts from the instant it begins.
   * @param timeMin 0..untilMin
   * @param out written to and returned when given, so that a drawing loop allocates nothing
   * @throws RangeError outside the run
   */
  at(timeMin: number, out?: CascadeSample): CascadeSample;
}

const TOLERANCE = 3e-5;
const SHORTEST_STEP_MIN = 1 / 16;

/**
 * Follows the chain from ketamine to spines, and the serotonergic one, from rest.
 * @throws RangeError naming the field that makes no sense
 */
export function solveCascade(
  input: CascadeInput,
  parameters: { circuit: CircuitParameters; cascade: CascadeParameters }
): CascadeSolution {
  checkInput(input);
  const { doses, untilMin, stress = 0, transporterOccupancy = 0, occupancyStartMin = 0 } = input;
  const { circuit, cascade } = parameters;
  const concentrationUm = courseOfAll(doses);
  const experiment = { ...UNDISTURBED, ...input.experiment };
  const equations = new CascadeEquations({ concentrationUm, stress, experiment, circuit, cascade });
  const occupancyAt = (timeMin: number): number => (timeMin >= occupancyStartMin ? transporterOccupancy : 0);
  const ends = [...new Set([...doses.flatMap(edgesOf), occupancyStartMin, untilMin])]
    .filter((edge) => edge > 0 && edge <= untilMin)
    .sort((a, b) => a - b);
  const stretches = ends.map((to, index) => {
    const from = ends[index - 1] ?? 0;
    return { from, to, chain: equations.chain(occupancyAt(from)) };
  });
  const trajectory = followChain(equations.start(), 0, stretches, {
    tolerance: input.tolerance ?? TOLERANCE,
    shortestStep: SHORTEST_STEP_MIN
  });
  return new SampledCascade(untilMin, trajectory, equations, {
    concentrationUm,
    occupancyAt,
    restingFormationPerMin: cascade.restingFormationPerMin
  });
}

function checkInput({ doses, untilMin, occupancyStartMin = 0 }: CascadeInput): void {
  if (!(untilMin >= 0 && Number.isFinite(untilMin))) {
    throw new RangeError(`untilMin: must be 0 min or later; got ${untilMin}`);
  }
  if (!(occupancyStartMin >= 0)) {
    throw new RangeError(`occupancyStartMin: must be 0 min or later; got ${occupancyStartMin}`);
  }
  doses.forEach((dose, index) => {
    if (dose.kind !== 'given' && !(dose.startMin >= 0)) {
      throw new RangeError(`doses[${index}].startMin: must be 0 min or later; got ${dose.startMin}`);
    }
  });
}

interface Course {
  concentrationUm(timeMin: number): number;
  occupancyAt(timeMin: number): number;
  restingFormationPerMin: number;
}

class SampledCascade implements CascadeSolution {
  readonly untilMin: number;
  readonly #trajectory: Trajectory;
  readonly #equations: CascadeEquations;
  readonly #course: Course;
  readonly #state = new Float64Array(STATE_SIZE);

  constructor(untilMin: number, trajectory: Trajectory, equations: CascadeEquations, course: Course) {
    this.untilMin = untilMin;
    this.#trajectory = trajectory;
    this.#equations = equations;
    this.#course = course;
  }

  at(timeMin: number, out: CascadeSample = emptySample()): CascadeSample {
    if (!(timeMin >= 0 && timeMin <= this.untilMin)) {
      throw new RangeError(`timeMin: ${timeMin} is outside the run (0 to ${this.untilMin} min)`);
    }
    const state = this.#state;
    const equations = this.#equations;
    this.#trajectory.at(timeMin, state);
    const block = equations.blockAt(timeMin);
    out.timeMin = timeMin;
    out.concentrationUm = this.#course.concentrationUm(timeMin);
    out.interneuronBlock = block.interneuron;
    out.pyramidalBlock = block.pyramidal;
    out.suppression = state[PLACE.suppression]!;
    const rates = equations.ratesIn(block, out.suppression);
    out.pyramidalRate = rates.pyramidal;
    out.interneuronRate = rates.interneuron;
    out.glutamate = state[PLACE.glutamate]!;
    out.ampaDrive = equations.ampaDrive(out.glutamate);
    out.releaseDrive = equations.releaseDrive(out.ampaDrive, block.pyramidal);
    out.bdnf = state[PLACE.bdnf]!;
    out.mtor = state[PLACE.mtor]!;
    out.protein = state[PLACE.protein]!;
    out.delay1 = state[PLACE.delay1]!;
    out.delay2 = state[PLACE.delay2]!;
    out.delay3 = state[PLACE.delay3]!;
    out.spines = state[PLACE.spines]!;
    out.formationRatio =
      1 + equations.spineFormation(out.delay3, out.spines) / this.#course.restingFormationPerMin;
    out.strength = out.spines * out.protein;
    out.autoreceptor = state[PLACE.autoreceptor]!;
    const { raphe, terminal } = equations.serotonin(out.autoreceptor, this.#course.occupancyAt(timeMin));
    out.raphe = raphe;
    out.serotonin = terminal;
    out.slowBdnf = state[PLACE.slowBdnf]!;
    out.totalBdnf = out.bdnf * out.slowBdnf;
    return out;
  }
}

function emptySample(): CascadeSample {
  return {
    timeMin: 0,
    concentrationUm: 0,
    interneuronBlock: 0,
    pyramidalBlock: 0,
    suppression: 0,
    pyramidalRate: 1,
    interneuronRate: 1,
    glutamate: 1,
    ampaDrive: 1,
    releaseDrive: 0,
    bdnf: 1,
    mtor: 1,
    protein: 1,
    delay1: 0,
    delay2: 0,
    delay3: 0,
    spines: 1,
    formationRatio: 1,
    strength: 1,
    autoreceptor: 1,
    raphe: 1,
    serotonin: 1,
    slowBdnf: 1,
    totalBdnf: 1
  };
}
