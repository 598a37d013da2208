import type { Blocker, GatingRates, GlutamatePulse, MagnesiumBlock } from '../receptor/parameters';

/** Disposition of racemic ketamine: up to three compartments, volumes per body weight. */
export interface RacemicDisposition {
  /** V1, L/kg */
  centralVolumeLPerKg: number;
  /** k10, 1/min */
  eliminatePerMin: number;
  /** k12, 1/min */
  toSecondPerMin: number;
  /** k21, 1/min */
  fromSecondPerMin: number;
  /** k13, 1/min */
  toThirdPerMin: number;
  /** k31, 1/min */
  fromThirdPerMin: number;
}

/** Disposition and absorption of esketamine, per hour as published; weight is no covariate. */
export interface EsketamineDisposition {
  /** Vc, L */
  centralVolumeL: number;
  /** Vp1, L */
  shallowVolumeL: number;
  /** Vp2, L */
  deepVolumeL: number;
  /** Q1, L/h */
  shallowClearanceLPerH: number;
  /** Q2, L/h */
  deepClearanceLPerH: number;
  /** Qh, L/h */
  liverFlowLPerH: number;
  /** Vh, L */
  liverVolumeL: number;
  /** kel, 1/h */
  liverToOtherPerH: number;
  /** kmet, 1/h */
  liverToNorketaminePerH: number;
  /** FRn, share of the first device absorbed through the nose */
  nasalFractionFirstDevice: number;
  /** Factor on that share for each further device */
  nasalFractionFurtherFactor: number;
  /** Content of one device, mg */
  deviceDoseMg: number;
  /** ka_n, 1/h */
  nasalAbsorbPerH: number;
  /** D_sw, h */
  swallowedReleaseH: number;
  /** ka_sw, 1/h */
  swallowedAbsorbPerH: number;
  /** D_po, h */
  oralReleaseH: number;
  /** ka_po, 1/h */
  oralAbsorbPerH: number;
  /** Fgut, share that escapes the gut wall */
  gutFraction: number;
}

/** Absorption of racemic ketamine: constant release into a depot, then first order. */
export interface DepotAbsorption {
  /** F, share of the dose that reaches the blood as ketamine */
  fraction: number;
  /** D, min */
  releaseMin: number;
  /** ka, 1/min */
  absorbPerMin: number;
  /** f_n, share of the dose that arrives as norketamine made on first pass */
  firstPassFraction: number;
}

/** Norketamine and hydroxynorketamine, for the reference weight. */
export interface MetaboliteDisposition {
  /** f_NK, share of elimination that forms norketamine */
  shareToNorketamine: number;
  /** f_HNK, share of norketamine's elimination that forms hydroxynorketamine */
  shareToHydroxynorketamine: number;
  /** Vcn, L */
  norketamineVolumeL: number;
  /** Vpn, L */
  norketamineDeepVolumeL: number;
  /** CLn, L/h */
  norketamineClearanceLPerH: number;
  /** Q3, L/h */
  norketamineDeepClearanceLPerH: number;
  /** CL_H, L/h */
  hydroxynorketamineClearanceLPerH: number;
  /** V_H, L */
  hydroxynorketamineVolumeL: number;
  /** kg; for racemic ketamine volumes and clearances scale with weight over this */
  referenceWeightKg: number;
}

/** From plasma to the fluid around the receptors. */
export interface EffectSite {
  /** ke0, 1/min */
  equilibratePerMin: number;
  /** fu, share of the drug in plasma that is not bound to protein */
  unboundFraction: number;
  /** Kp,uu, unbound in brain over unbound in plasma */
  unboundBrainToPlasma: number;
  /** g/mol, free base */
  ketamineGPerMol: number;
  /** g/mol, free base */
  norketamineGPerMol: number;
  /** Potency of norketamine at the pore relative to its parent: racemate, and S */
  norketamineWeight: { ketamine: number; esketamine: number };
}

/** Routes by which racemic ketamine is absorbed rather than injected into a vein. */
export const ABSORBED_ROUTES = ['intramuscular', 'sublingual', 'oral', 'nasal'] as const;
export type AbsorbedRoute = (typeof ABSORBED_ROUTES)[number];

/** Everything a concentration run needs. */
export interface ConcentrationParameters {
  /** Set A: every route of the racemate but the push */
  racemicVenous: RacemicDisposition;
  /** Set B: intravenous push */
  racemicArterial: RacemicDisposition;
  /** Set C */
  esketamine: EsketamineDisposition;
  absorption: Record<AbsorbedRoute, DepotAbsorption>;
  metabolites: MetaboliteDisposition;
  effectSite: EffectSite;
  gating: GatingRates;
  magnesium: MagnesiumBlock;
  /** The pulse that defines the average opening per stimulus of the phasic pool */
  pulse: GlutamatePulse;
  /** The pore blocker that stands for each drug */
  blockers: { ketamine: Blocker; esketamine: Blocker };
}
