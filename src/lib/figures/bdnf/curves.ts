/**
 * The cascade model's runs behind the figure: rat, one low dose, by each road and under each experiment. The browser
 * gets the numbers, not the model. Sizes are illustrative, and no study compared those of the two roads: every road is
 * given as a share of its own undisturbed peak, so that none looks the stronger.
 */
import { parameters } from '../../evidence/parameters';
import { rodentDose, solveCascade, type Experiment } from '../../model/cascade';

/** The dose of the rat studies the chain is taken from, mg/kg into the belly. */
const DOSE_MG_PER_KG = 10;
/** Followed from here to here, min, on a logarithmic grid. */
const FROM_MIN = 5;
const UNTIL_MIN = 4320;
const SAMPLES = 40;
const DECIMALS = 3;

/** With both roads each has half its weight: how much each carries in a brain is not known. */
const ROADS = {
  both: { disinhibitionWeight: 0.5, restRouteWeight: 0.5 },
  excited: { disinhibitionWeight: 1, restRouteWeight: 0 },
  rest: { disinhibitionWeight: 0, restRouteWeight: 1 }
} as const satisfies Record<string, Partial<Experiment>>;

const HOLDS = {
  none: {},
  channels: { calciumChannelBlock: 1 },
  antibody: { antiBdnf: 1 },
  rapamycin: { rapamycin: 1 }
} as const satisfies Record<string, Partial<Experiment>>;

export type Road = keyof typeof ROADS;
export type Hold = keyof typeof HOLDS;

/** What each quantity has gained over its baseline, at each time, as a share of the road's undisturbed peak, 0..1. */
export interface Curves {
  /** BDNF released. */
  bdnf: readonly number[];
  /** Activity of mTORC1. */
  mtor: readonly number[];
  /** Protein at the synapse. */
  protein: readonly number[];
}

export type Quantity = keyof Curves;
export const QUANTITIES = ['bdnf', 'mtor', 'protein'] as const satisfies readonly Quantity[];

/** Times of the samples, min; the first is the dose. */
export const timesMin: readonly number[] = [
  0,
  ...Array.from({ length: SAMPLES }, (_, i) =>
    Math.round(FROM_MIN * (UNTIL_MIN / FROM_MIN) ** (i / (SAMPLES - 1)))
  )
];

function run(road: Road, hold: Hold): Curves {
  const solution = solveCascade(
    {
      doses: [rodentDose('rat', DOSE_MG_PER_KG, parameters.referenceCourses)],
      untilMin: UNTIL_MIN,
      experiment: { ...ROADS[road], ...HOLDS[hold] }
    },
    parameters
  );
  const gained = (quantity: Quantity) => timesMin.map((time) => solution.at(time)[quantity] - 1);
  return { bdnf: gained('bdnf'), mtor: gained('mtor'), protein: gained('protein') };
}

function underEach(road: Road): Record<Hold, Curves> {
  const undisturbed = run(road, 'none');
  const share = (curve: readonly number[], quantity: Quantity) => {
    const peak = Math.max(...undisturbed[quantity]);
    return curve.map((gain) => Math.abs(Number((gain / peak).toFixed(DECIMALS))));
  };
  const under = (hold: Hold): Curves => {
    const { bdnf, mtor, protein } = run(road, hold);
    return { bdnf: share(bdnf, 'bdnf'), mtor: share(mtor, 'mtor'), protein: share(protein, 'protein') };
  };
  return {
    none: under('none'),
    channels: under('channels'),
    antibody: under('antibody'),
    rapamycin: under('rapamycin')
  };
}

export const curves: Record<Road, Record<Hold, Curves>> = {
  both: underEach('both'),
  excited: underEach('excited'),
  rest: underEach('rest')
};
