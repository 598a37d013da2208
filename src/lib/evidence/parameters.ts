/**
 * The model's numbers, assembled from `parameters.json`. What follows from other numbers is computed here, so that every
 * value has one place. Literature symbols used below: kon, koff, Kd, δ, V_K = (RT/F)/δ.
 */
import type { ModelParameters } from '../model/parameters';
import type { Blocker, BlockerName } from '../model/receptor/parameters';
import records from './parameters.json';

type Values<Group> = { [Name in keyof Group]: number };

/** The bare values of a group of records. */
function valuesOf<Group extends Record<string, { value: number }>>(group: Group): Values<Group> {
  const pairs = Object.entries(group).map(([name, record]) => [name, record.value]);
  return Object.fromEntries(pairs) as Values<Group>;
}

const MILLIVOLTS_PER_VOLT = 1000;

const physics = valuesOf(records.physics);
const gating = valuesOf(records.gating);
const magnesium = valuesOf(records.magnesium);
const esketamine = valuesOf(records.esketamine);
const metabolites = valuesOf(records.metabolites);
const effectSite = valuesOf(records.effectSite);
const pools = valuesOf(records.pools);
const pore = valuesOf(records.pore);
const subunits = valuesOf(records.subunits);

const thermalMv =
  ((physics.gasConstant * physics.recordingTemperatureK) / physics.faradayConstant) * MILLIVOLTS_PER_VOLT;

/** Turns constants measured with agonist present into constants per open channel of the gating scheme. */
const openInAgonist = (() => {
  const opened = gating.openPerS / gating.closePerS;
  return opened / (1 + gating.desensitisePerS / gating.recoverPerS + opened);
})();

/** A blocker from its constants with agonist present (1/(µM·s), 1/s) and its electrical distance. */
function blocker(onPerUmPerS: number, offPerS: number, electricalDistance: number): Blocker {
  return {
    enterPerUmPerS: onPerUmPerS / openInAgonist,
    leaveAtReferencePerS: offPerS / openInAgonist,
    referenceMv: pore.referenceMv,
    eFoldMv: thermalMv / electricalDistance,
    magnesiumScale: 1
  };
}

/** Moves kon and koff by one factor in opposite directions until their ratio is the IC50 of the same source. */
function reconciled(onPerUmPerS: number, offPerS: number, ic50Um: number): { on: number; off: number } {
  const factor = Math.sqrt(offPerS / onPerUmPerS / ic50Um);
  return { on: onPerUmPerS * factor, off: offPerS / factor };
}

const racemic = reconciled(pore.ketamineOnPerUmPerS, pore.ketamineOffPerS, pore.ketamineIc50Um);
const memantine = reconciled(pore.memantineOnPerUmPerS, pore.memantineOffPerS, pore.memantineIc50Um);
const ketamine = blocker(racemic.on, racemic.off, pore.ketamineElectricalDistance);

/** Ketamine with another dissociation constant at the reference voltage, µM: the entry rate stays. */
const withKd = (kdUm: number, magnesiumScale = 1): Blocker => ({
  ...ketamine,
  leaveAtReferencePerS: kdUm * ketamine.enterPerUmPerS,
  magnesiumScale
});

/** The racemate's affinity is the mean of its halves' affinities, whose ratio is that of their Ki. */
const kdS = pore.ketamineIc50Um * (1 / 2 + pore.sKi / pore.rKi / 2);
const kdR = kdS * (pore.rKi / pore.sKi);

/** A rat receptor from its IC50 without and with Mg²⁺, µM: Kd moved to the reference voltage, K_Mg scaled to match. */
function subunitPreset(withoutMagnesiumUm: number, withMagnesiumUm: number): Blocker {
  const kdUm = withoutMagnesiumUm * Math.exp((pore.referenceMv - subunits.voltageMv) / ketamine.eFoldMv);
  const halfBlockMm = magnesium.halfBlockAtZeroMm * Math.exp(magnesium.slopePerMv * subunits.voltageMv);
  const neededMm = subunits.magnesiumMm / (withMagnesiumUm / withoutMagnesiumUm - 1);
  return withKd(kdUm, neededMm / halfBlockMm);
}

const blockers: Record<BlockerName, Blocker> = {
  ketamine,
  esketamine: withKd(kdS),
  arketamine: withKd(kdR),
  memantine: blocker(memantine.on, memantine.off, pore.memantineElectricalDistance),
  pcp: blocker(racemic.on, pore.pcpOffPerS, pore.ketamineElectricalDistance),
  mk801: blocker(
    racemic.on,
    pore.mk801OffPerS,
    (thermalMv * Math.log(pore.mk801RecoveryRatio)) / pore.mk801RecoverySpanMv
  ),
  rat2A: subunitPreset(subunits.rat2AIc50WithoutMagnesiumUm, subunits.rat2AIc50WithMagnesiumUm),
  rat2B: subunitPreset(subunits.rat2BIc50WithoutMagnesiumUm, subunits.rat2BIc50WithMagnesiumUm),
  rat2C: subunitPreset(subunits.rat2CIc50WithoutMagnesiumUm, subunits.rat2CIc50WithMagnesiumUm),
  rat2D: subunitPreset(subunits.rat2DIc50WithoutMagnesiumUm, subunits.rat2DIc50WithMagnesiumUm)
};

const liverLossPerH = esketamine.liverToOtherPerH + esketamine.liverToNorketaminePerH;
const shareToNorketamine = esketamine.liverToNorketaminePerH / liverLossPerH;
const hepaticExtraction =
  (liverLossPerH * esketamine.liverVolumeL) /
  (esketamine.liverFlowLPerH + liverLossPerH * esketamine.liverVolumeL);
/** Norketamine made on first pass, per dose swallowed. */
const firstPassPerSwallowed = esketamine.gutFraction * hepaticExtraction * shareToNorketamine;

const intramuscular = valuesOf(records.intramuscular);
const sublingual = valuesOf(records.sublingual);
const oral = valuesOf(records.oral);
const nasal = valuesOf(records.nasalRacemic);

/** The part of a dose not taken up by the mouth or nose is swallowed: (1 − F)/(1 − F_oral) of it. */
const firstPass = (fraction: number) => (firstPassPerSwallowed * (1 - fraction)) / (1 - oral.fraction);

/** Every number of the model, by part. */
export const parameters: ModelParameters = {
  racemicVenous: valuesOf(records.racemicVenous),
  racemicArterial: valuesOf(records.racemicArterial),
  esketamine,
  absorption: {
    intramuscular: { ...intramuscular, firstPassFraction: 0 },
    sublingual: { ...sublingual, firstPassFraction: firstPass(sublingual.fraction) },
    oral: { ...oral, firstPassFraction: firstPass(oral.fraction) },
    nasal: { ...nasal, firstPassFraction: firstPass(nasal.fraction) }
  },
  metabolites: {
    ...metabolites,
    shareToNorketamine,
    shareToHydroxynorketamine:
      metabolites.shareToHydroxynorketamineOfKetamine / metabolites.shareToNorketamineOral
  },
  effectSite: {
    ...effectSite,
    ketamineGPerMol: physics.ketamineGPerMol,
    norketamineGPerMol: physics.norketamineGPerMol,
    norketamineWeight: {
      ketamine: effectSite.norketamineWeightRacemic,
      esketamine: effectSite.norketamineWeightEsketamine
    }
  },
  gating,
  magnesium,
  pulse: valuesOf(records.pulse),
  blockers,
  circuit: valuesOf(records.circuit),
  cascade: valuesOf(records.cascade),
  referenceCourses: valuesOf(records.referenceCourses),
  pools: {
    magnesiumMm: magnesium.defaultMm,
    phasic: { voltageMv: pools.phasicVoltageMv, hz: pools.phasicHz },
    tonic: { voltageMv: pools.tonicVoltageMv, glutamateUm: pools.tonicGlutamateUm }
  }
};
