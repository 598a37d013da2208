import { equilibriumBlock } from './block';
import type { GatingRates } from './parameters';
import type { ReceptorConditions, ReceptorParameters, StateFractions } from './scheme';

/** Where a run starts: every channel closed without glutamate or drug, or settled in some conditions. */
export type ReceptorStart = 'resting' | { equilibrium: ReceptorConditions };

/**
 * Gate-open probability at rest with steady glutamate, the same for blocked and free channels:
 * a = x²(Ro/Rc)/(1 + x + x²(1 + Rd/Rr + Ro/Rc)), x = Rb·[Glu]/Ru.
 * @param glutamateUm µM, ≥ 0
 * @returns 0..1
 */
export function steadyOpenProbability(glutamateUm: number, gating: GatingRates): number {
  return gatingEquilibrium(glutamateUm, gating).A;
}

/** The fractions at the start of a run. */
export function startFractions(start: ReceptorStart, parameters: ReceptorParameters): StateFractions {
  if (start === 'resting') {
    return { C0: 1, C1: 0, C2: 0, D: 0, A: 0, C0K: 0, C1K: 0, C2K: 0, DK: 0, AK: 0 };
  }
  const gate = gatingEquilibrium(start.equilibrium.glutamateUm, parameters.gating);
  const blocked = equilibriumBlock(start.equilibrium, parameters.blocker, parameters.magnesium);
  const free = 1 - blocked;
  return {
    C0: free * gate.C0,
    C1: free * gate.C1,
    C2: free * gate.C2,
    D: free * gate.D,
    A: free * gate.A,
    C0K: blocked * gate.C0,
    C1K: blocked * gate.C1,
    C2K: blocked * gate.C2,
    DK: blocked * gate.D,
    AK: blocked * gate.A
  };
}

function gatingEquilibrium(glutamateUm: number, gating: GatingRates) {
  const bound = (gating.bindPerUmPerS * glutamateUm) / gating.unbindPerS;
  const C1 = bound;
  const C2 = bound * bound;
  const D = (C2 * gating.desensitisePerS) / gating.recoverPerS;
  const A = (C2 * gating.openPerS) / gating.closePerS;
  const sum = 1 + C1 + C2 + D + A;
  return { C0: 1 / sum, C1: C1 / sum, C2: C2 / sum, D: D / sum, A: A / sum };
}
