/** The three crowds that are compared, and what a reader's values mean for the model. */
import { equilibriumBlock, type Blocker } from '$lib/model/receptor';
import type { Values } from '../figure';
import { model } from './model';
import { exposures, type RegimenName } from './exposures';
import { RESTING_MV } from './protocol';

/** Stirred voltage of the comparison, mV: the model's default for active synapses. */
export const STIRRED_MV = model.pools.phasic.voltageMv;

/** Published affinities of the open pore run between these, µM (dossier part 6, item 6). */
const PUBLISHED_AFFINITY_UM = { tight: 0.3, loose: 1 };

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

export function conditionsOf(values: Values): Conditions {
  const regimen = exposures[values.regimen as RegimenName] ?? exposures.infusion;
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
    concentrationUm: regimen.concentrationUm,
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
