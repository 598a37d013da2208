/** Unbound concentrations that the studied regimens reach in the model. The browser gets the numbers, not the model. */
import { parameters as model } from '$lib/evidence/parameters';
import { solveConcentration, type Regimen } from '$lib/model/pharmacokinetics';

/** Body weight of the model's typical adult, kg. */
const WEIGHT_KG = 70;
/** Time followed, min: every studied route has its peak within it. */
const HORIZON_MIN = 120;

interface StudiedRegimen extends Omit<Regimen, 'weightKg'> {
  /** Read the concentration at this time, min, instead of at its peak. */
  readAtMin?: number;
}

const REGIMENS = {
  infusion: { drug: 'ketamine', route: 'iv-infusion', doseMg: 0.5 * WEIGHT_KG, durationMin: 40 },
  nasal: { drug: 'esketamine', route: 'nasal', doseMg: 56 },
  injection: { drug: 'ketamine', route: 'intramuscular', doseMg: 0.5 * WEIGHT_KG },
  lozenge: { drug: 'ketamine', route: 'sublingual', doseMg: 100 },
  swallowed: { drug: 'ketamine', route: 'oral', doseMg: 50 },
  // In the first minutes after a push the arterial set is not to be read as venous blood.
  anaesthesia: { drug: 'ketamine', route: 'iv-push', doseMg: WEIGHT_KG, durationMin: 1, readAtMin: 5 }
} as const satisfies Record<string, StudiedRegimen>;

/** Highest unbound concentration in the brain's fluid, µM (for a push, that at its reading time). */
function concentrationOf({ readAtMin, ...regimen }: StudiedRegimen): number {
  const { magnesiumMm, phasic, tonic } = model.pools;
  const solution = solveConcentration(
    {
      ...regimen,
      weightKg: WEIGHT_KG,
      untilMin: HORIZON_MIN,
      magnesiumMm,
      phasic: { voltageMv: phasic.voltageMv, stimulation: [] },
      tonic
    },
    model
  );
  return readAtMin === undefined
    ? solution.peak('unboundBrainUm').value
    : solution.at(readAtMin).unboundBrainUm;
}

export type RegimenName = keyof typeof REGIMENS;
export interface RegimenExposure {
  drug: Regimen['drug'];
  concentrationUm: number;
}

const entries = Object.entries(REGIMENS).map(([name, regimen]) => [
  name,
  { drug: regimen.drug, concentrationUm: concentrationOf(regimen) }
]);

/** Drug and concentration of each regimen, by the value of the figure's parameter. */
export const exposures = Object.fromEntries(entries) as Record<RegimenName, RegimenExposure>;
