import { METABOLITE_COMPARTMENTS, addMetabolites } from './metabolites';
import { CompartmentNetwork } from './network';
import type { ConcentrationParameters, EsketamineDisposition } from './parameters';
import { systemOf } from './regimen';
import type { Regimen, RegimenSystem } from './regimen';
import { MINUTES_PER_HOUR, clearancePerMin, perMinute } from './units';

const COMPARTMENTS = [
  'central',
  'shallow',
  'deep',
  'liver',
  'nasalDepot',
  'gutDepot',
  ...METABOLITE_COMPARTMENTS,
  'effectSite'
] as const;
type EsketamineNetwork = CompartmentNetwork<(typeof COMPARTMENTS)[number]>;

/**
 * Share of a nasal dose that is absorbed through the nose: FRn for the first device, less for each further one. Between
 * whole devices, and below one, the published formula is carried on.
 * @param doseMg ≥ 0
 * @returns share; 0 for no dose; above 1 (so without meaning) for a dose below about 9 mg
 * @source perez-ruixo2021
 */
export function nasalFraction(doseMg: number, disposition: EsketamineDisposition): number {
  if (doseMg === 0) return 0;
  const devices = doseMg / disposition.deviceDoseMg;
  const { nasalFractionFirstDevice, nasalFractionFurtherFactor } = disposition;
  return (nasalFractionFirstDevice * (1 + (devices - 1) * nasalFractionFurtherFactor)) / devices;
}

/**
 * Esketamine: three compartments and a liver for first pass; nasal dose in part swallowed. Weight has no part in it. All
 * sprays of a dose count as given at time 0.
 * @throws RangeError for a route without equations, or an infusion without a duration
 * @source perez-ruixo2021
 */
export function esketamineSystem(regimen: Regimen, parameters: ConcentrationParameters): RegimenSystem {
  const { esketamine: disposition, metabolites } = parameters;
  const network = new CompartmentNetwork(COMPARTMENTS);
  addDisposition(network, disposition);
  addMetabolites(network, metabolites);
  network.follow('central', 'effectSite', parameters.effectSite.equilibratePerMin);
  const dose = addDose(network, regimen, disposition);
  return {
    ...systemOf(network, network.state({ nasalDepot: dose.nasalMg })),
    sourceEndMin: regimen.doseMg === 0 ? 0 : dose.sourceEndMin,
    volumesL: {
      central: disposition.centralVolumeL,
      effectSite: disposition.centralVolumeL,
      norketamine: metabolites.norketamineVolumeL,
      hydroxynorketamine: metabolites.hydroxynorketamineVolumeL
    }
  };
}

function addDisposition(network: EsketamineNetwork, disposition: EsketamineDisposition): void {
  const { centralVolumeL, shallowClearanceLPerH, deepClearanceLPerH, liverFlowLPerH } = disposition;
  network
    .transfer('central', 'shallow', clearancePerMin(shallowClearanceLPerH, centralVolumeL))
    .transfer('shallow', 'central', clearancePerMin(shallowClearanceLPerH, disposition.shallowVolumeL))
    .transfer('central', 'deep', clearancePerMin(deepClearanceLPerH, centralVolumeL))
    .transfer('deep', 'central', clearancePerMin(deepClearanceLPerH, disposition.deepVolumeL))
    .transfer('central', 'liver', clearancePerMin(liverFlowLPerH, centralVolumeL))
    .transfer('liver', 'central', clearancePerMin(liverFlowLPerH, disposition.liverVolumeL))
    .transfer('liver', 'norketamine', perMinute(disposition.liverToNorketaminePerH))
    .transfer('liver', 'eliminated', perMinute(disposition.liverToOtherPerH))
    .transfer('nasalDepot', 'central', perMinute(disposition.nasalAbsorbPerH));
}

/** Adds the dose's input. @returns what lies in the nose at time 0, mg, and when the input stops, min */
function addDose(
  network: EsketamineNetwork,
  { route, doseMg, durationMin }: Regimen,
  disposition: EsketamineDisposition
): { nasalMg: number; sourceEndMin: number } {
  const swallow = (mg: number, releaseH: number, absorbPerH: number): number => {
    const releaseMin = releaseH * MINUTES_PER_HOUR;
    network
      .input('gutDepot', (disposition.gutFraction * mg) / releaseMin)
      .transfer('gutDepot', 'liver', perMinute(absorbPerH));
    return releaseMin;
  };
  switch (route) {
    case 'nasal': {
      const nasalMg = nasalFraction(doseMg, disposition) * doseMg;
      const { swallowedReleaseH, swallowedAbsorbPerH } = disposition;
      return { nasalMg, sourceEndMin: swallow(doseMg - nasalMg, swallowedReleaseH, swallowedAbsorbPerH) };
    }
    case 'oral': {
      const { oralReleaseH, oralAbsorbPerH } = disposition;
      return { nasalMg: 0, sourceEndMin: swallow(doseMg, oralReleaseH, oralAbsorbPerH) };
    }
    case 'iv-infusion': {
      if (durationMin === undefined) throw new RangeError('durationMin: an infusion needs one');
      network.input('central', doseMg / durationMin);
      return { nasalMg: 0, sourceEndMin: durationMin };
    }
    default:
      throw new RangeError(`route: the model has no "${route}" for esketamine`);
  }
}
