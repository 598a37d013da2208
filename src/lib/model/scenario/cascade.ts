import { UNDISTURBED, solveCascade } from '../cascade/index';
import type { CascadeInput, CascadeSample, Dose, Experiment } from '../cascade/index';
import type { Fields } from './fields';
import type { ScenarioKind } from './kind';
import { ALLOWED } from './ranges';

/** Every column and what stands in it. */
const QUANTITIES = {
  t_min: 'timeMin',
  c: 'concentrationUm',
  bI: 'interneuronBlock',
  bP: 'pyramidalBlock',
  Z: 'suppression',
  E: 'pyramidalRate',
  I: 'interneuronRate',
  G: 'glutamate',
  A: 'ampaDrive',
  phi: 'releaseDrive',
  B: 'bdnf',
  M: 'mtor',
  P: 'protein',
  Q1: 'delay1',
  Q2: 'delay2',
  Q3: 'delay3',
  N: 'spines',
  W: 'strength',
  a: 'autoreceptor',
  f: 'raphe',
  H: 'serotonin',
  S: 'slowBdnf',
  BT: 'totalBdnf'
} as const satisfies Record<string, keyof CascadeSample>;
const COLUMNS = Object.keys(QUANTITIES);
const READ = Object.values(QUANTITIES);

/** Names of the interventions in scenarios. */
const SWITCHES = {
  bdnf_release_factor: 'bdnfReleaseFactor',
  w_disinhibition: 'disinhibitionWeight',
  w_rest: 'restRouteWeight',
  x_ampa_block: 'ampaBlock',
  x_vdcc_block: 'calciumChannelBlock',
  x_anti_bdnf: 'antiBdnf',
  x_rapamycin: 'rapamycin',
  x_spine_formation: 'spineFormationBlock',
  x_interneuron_spared: 'interneuronSpared'
} as const satisfies Record<string, keyof Experiment>;
const SWITCH_NAMES = Object.keys(SWITCHES) as (keyof typeof SWITCHES)[];
const BLOCK_PREFIX = 'x_';
/** A misspelt intervention would silently run as none. */
const SWITCH_PREFIXES = [BLOCK_PREFIX, 'w_'];

const DOSE_KINDS = ['bolus', 'infusion'] as const;

/** The chain from ketamine to spines, with the serotonergic one beside it. */
export const cascade: ScenarioKind = {
  prepare(fields) {
    const doses = fields.objectsOrNone('doses').map(doseOf);
    const stress = fields.numberOr('stress', ALLOWED.share, 0);
    const transporterOccupancy = fields.numberOr('sert_occupancy', ALLOWED.share, 0);
    const occupancyStartMin = fields.numberOr('ssri_start_min', ALLOWED.cascadeTimeMin, 0);
    const experiment = experimentOf(fields);
    const timesMin = fields.ascendingNumbers('timesMin', ALLOWED.cascadeTimeMin);
    const untilMin = timesMin.at(-1) ?? 0;
    const input: CascadeInput = {
      doses,
      stress,
      transporterOccupancy,
      occupancyStartMin,
      experiment,
      untilMin
    };
    return (parameters) => {
      const solution = solveCascade(input, parameters);
      const rows = timesMin.map((timeMin) => {
        const sample = solution.at(timeMin);
        return READ.map((quantity) => sample[quantity]);
      });
      return { columns: COLUMNS, rows };
    };
  }
};

function doseOf(fields: Fields): Dose {
  const kind = fields.oneOf('kind', DOSE_KINDS);
  const startMin = fields.number('t0_min', ALLOWED.cascadeTimeMin);
  const peakUm = fields.number('c_peak_uM', ALLOWED.concentrationUm);
  if (kind === 'bolus') {
    return {
      kind,
      startMin,
      peakUm,
      absorbPerMin: fields.number('ka_per_min', ALLOWED.ratePerMin),
      halfLifeMin: fields.number('t_half_min', ALLOWED.halfLifeMin)
    };
  }
  return {
    kind,
    startMin,
    peakUm,
    durationMin: fields.number('T_min', ALLOWED.durationMin),
    fastShare: fields.number('f_fast', ALLOWED.share),
    fastHalfLifeMin: fields.number('t_half_fast_min', ALLOWED.halfLifeMin),
    slowHalfLifeMin: fields.number('t_half_slow_min', ALLOWED.halfLifeMin)
  };
}

function experimentOf(fields: Fields): Experiment {
  fields.refuseOthers(SWITCH_NAMES, (name) => SWITCH_PREFIXES.some((prefix) => name.startsWith(prefix)));
  const experiment = { ...UNDISTURBED };
  for (const name of SWITCH_NAMES) {
    const range = name.startsWith(BLOCK_PREFIX) ? ALLOWED.share : ALLOWED.weight;
    experiment[SWITCHES[name]] = fields.numberOr(name, range, UNDISTURBED[SWITCHES[name]]);
  }
  return experiment;
}
