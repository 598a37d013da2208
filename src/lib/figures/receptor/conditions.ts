/** The three crowds that are compared, and what a reader's values mean for the model. */
import { parameters as model } from '$lib/evidence/parameters';
import { solveConcentration, type Regimen } from '$lib/model/pharmacokinetics';
import { equilibriumBlock, type Blocker } from '$lib/model/receptor';
import type { Values } from '../figure';
import { RESTING_MV } from './protocol';

/** Body weight of the model's typical adult, kg. */
const WEIGHT_KG = 70;
/** Stirred voltage of the comparison, mV: the model's default for active synapses. */
export const STIRRED_MV = model.pools.phasic.voltageMv;

/** Published affinities of the open pore run between these, µM (dossier part 6, item 6). */
const PUBLISHED_AFFINITY_UM = { tight: 0.3, loose: 1 };

interface StudiedRegimen extends Omit<Regimen, 'weightKg'> {
  /** Read the concentration at this time, min, instead of at its peak. */
  readAtMin?: number;
}

const INFUSION: StudiedRegimen = {
  drug: 'ketamine',
  route: 'iv-infusion',
  doseMg: 0.5 * WEIGHT_KG,
  durationMin: 40
};

const REGIMENS: Record<string, StudiedRegimen> = {
  infusion: INFUSION,
  nasal: { drug: 'esketamine', route: 'nasal', doseMg: 56 },
  injection: { drug: 'ketamine', route: 'intramuscular', doseMg: 0.5 * WEIGHT_KG },
  lozenge: { drug: 'ketamine', route: 'sublingual', doseMg: 100 },
  swallowed: { drug: 'ketamine', route: 'oral', doseMg: 50 },
  // In the first minutes after a push the arterial set is not to be read as venous blood.
  anaesthesia: { drug: 'ketamine', route: 'iv-push', doseMg: WEIGHT_KG, durationMin: 1, readAtMin: 5 }
};

/** Time followed, min: every studied route has its peak within it. */
const HORIZON_MIN = 120;

export interface Conditions {
  /** Name of the blocker as readers see it. */
  blockerName: string;
  blocker: Blocker;
  concentrationUm: number;
  voltageMv: number;
  magnesiumMm: number;
  pulsesHz: number;
}

const BLOCKER_NAMES: Record<string, string> = {
  ketamine: 'ketamine',
  esketamine: 'esketamine',
  memantine: 'memantine'
};

/** Unbound concentration in the brain's fluid that a regimen reaches, µM. */
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

export function conditionsOf(values: Values): Conditions {
  const regimen = REGIMENS[String(values.regimen)] ?? INFUSION;
  const chosen = String(values.blocker);
  const name = chosen === 'given' ? regimen.drug : chosen;
  const base = model.blockers[name as 'ketamine'];
  const preset = values.receptor === 'human' ? undefined : model.blockers[values.receptor as 'rat2A'];
  const human = model.blockers.ketamine;
  // A preset changes the receptor: its affinity relative to the human one, and its magnesium block.
  const blocker: Blocker = preset
    ? {
        ...base,
        leaveAtReferencePerS:
          (base.leaveAtReferencePerS * preset.leaveAtReferencePerS) / human.leaveAtReferencePerS,
        magnesiumScale: preset.magnesiumScale
      }
    : base;
  return {
    blockerName: BLOCKER_NAMES[name] ?? name,
    blocker,
    concentrationUm: concentrationOf(regimen),
    voltageMv: Number(values.voltage),
    magnesiumMm: Number(values.magnesium),
    pulsesHz: Number(values.activity)
  };
}

/** Shares blocked at balance: the best estimate and the span of published affinities. */
export interface BlockedShare {
  best: number;
  low: number;
  high: number;
}

export function blockedAtBalance(
  conditions: Conditions,
  voltageMv: number,
  magnesiumMm: number
): BlockedShare {
  const { blocker, concentrationUm } = conditions;
  const human = model.blockers.ketamine;
  const humanKdUm = human.leaveAtReferencePerS / human.enterPerUmPerS;
  const share = (factor: number) =>
    equilibriumBlock(
      { concentrationUm, voltageMv, magnesiumMm },
      { ...blocker, leaveAtReferencePerS: blocker.leaveAtReferencePerS * factor },
      model.magnesium
    );
  const best = share(1);
  const low = share(PUBLISHED_AFFINITY_UM.loose / humanKdUm);
  const high = share(PUBLISHED_AFFINITY_UM.tight / humanKdUm);
  return { best, low, high };
}

/** The compared conditions, left to right. */
export const COMPARED = [
  { id: 'resting', voltageMv: RESTING_MV, magnesiumMm: 1 },
  { id: 'active', voltageMv: STIRRED_MV, magnesiumMm: 1 },
  { id: 'without-magnesium', voltageMv: RESTING_MV, magnesiumMm: 0 }
] as const;
