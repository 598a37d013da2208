import { METABOLITE_COMPARTMENTS, addMetabolites } from './metabolites';
import { CompartmentNetwork } from './network';
import type { ConcentrationParameters, RacemicDisposition } from './parameters';
import { systemOf } from './regimen';
import type { Regimen, RegimenSystem } from './regimen';

/** A push is an infusion of this length, min. */
const PUSH_MIN = 1;

const COMPARTMENTS = [
  'central',
  'second',
  'third',
  'depot',
  'depotNorketamine',
  ...METABOLITE_COMPARTMENTS,
  'effectSite'
] as const;

/**
 * Racemic ketamine: two or three compartments, norketamine in two, hydroxynorketamine in one; all amounts are
 * ketamine-equivalent mass. Absorbed doses are released evenly into a depot, from which they enter by first order.
 * @throws RangeError when an infusion has no duration
 * @source clements1981 (venous set), domino1984 (arterial set, for the push), perez-ruixo2021 (norketamine)
 */
export function racemicSystem(regimen: Regimen, parameters: ConcentrationParameters): RegimenSystem {
  const { route, doseMg, weightKg } = regimen;
  const disposition = route === 'iv-push' ? parameters.racemicArterial : parameters.racemicVenous;
  const network = new CompartmentNetwork(COMPARTMENTS);
  addDisposition(network, disposition, parameters.metabolites.shareToNorketamine);
  addMetabolites(network, parameters.metabolites);
  network.follow('central', 'effectSite', parameters.effectSite.equilibratePerMin);
  const sourceEndMin = addDose(network, regimen, parameters);
  const weightShare = weightKg / parameters.metabolites.referenceWeightKg;
  const centralL = disposition.centralVolumeLPerKg * weightKg;
  return {
    ...systemOf(network, network.state()),
    sourceEndMin: doseMg === 0 ? 0 : sourceEndMin,
    volumesL: {
      central: centralL,
      effectSite: centralL,
      norketamine: parameters.metabolites.norketamineVolumeL * weightShare,
      hydroxynorketamine: parameters.metabolites.hydroxynorketamineVolumeL * weightShare
    }
  };
}

type RacemicNetwork = CompartmentNetwork<(typeof COMPARTMENTS)[number]>;

function addDisposition(
  network: RacemicNetwork,
  disposition: RacemicDisposition,
  toNorketamine: number
): void {
  network
    .transfer('central', 'second', disposition.toSecondPerMin)
    .transfer('second', 'central', disposition.fromSecondPerMin)
    .transfer('central', 'third', disposition.toThirdPerMin)
    .transfer('third', 'central', disposition.fromThirdPerMin)
    .transfer('central', 'norketamine', toNorketamine * disposition.eliminatePerMin)
    .transfer('central', 'eliminated', (1 - toNorketamine) * disposition.eliminatePerMin);
}

/** Adds the dose's input and depots. @returns when the input stops, min */
function addDose(network: RacemicNetwork, regimen: Regimen, parameters: ConcentrationParameters): number {
  const { route, doseMg } = regimen;
  if (route === 'iv-infusion' || route === 'iv-push') {
    const durationMin = regimen.durationMin ?? (route === 'iv-push' ? PUSH_MIN : undefined);
    if (durationMin === undefined) throw new RangeError('durationMin: an infusion needs one');
    network.input('central', doseMg / durationMin);
    return durationMin;
  }
  const { fraction, releaseMin, absorbPerMin, firstPassFraction } = parameters.absorption[route];
  network
    .input('depot', (fraction * doseMg) / releaseMin)
    .input('depotNorketamine', (firstPassFraction * doseMg) / releaseMin)
    .transfer('depot', 'central', absorbPerMin)
    .transfer('depotNorketamine', 'norketamine', absorbPerMin);
  return releaseMin;
}
