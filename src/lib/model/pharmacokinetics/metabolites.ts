import type { CompartmentNetwork } from './network';
import type { MetaboliteDisposition } from './parameters';
import { clearancePerMin } from './units';

export const METABOLITE_COMPARTMENTS = ['norketamine', 'norketamineDeep', 'hydroxynorketamine'] as const;
type MetaboliteCompartment = (typeof METABOLITE_COMPARTMENTS)[number];

/**
 * Adds what becomes of norketamine to a network that has its compartments. Rates are clearance over volume, so the body
 * weight cancels.
 * @source perez-ruixo2021 (norketamine), simons2022 and hasan2021 (hydroxynorketamine, illustrative)
 */
export function addMetabolites<Name extends string>(
  network: CompartmentNetwork<Name | MetaboliteCompartment>,
  metabolites: MetaboliteDisposition
): void {
  const { norketamineVolumeL, norketamineDeepVolumeL, norketamineDeepClearanceLPerH } = metabolites;
  const onward = metabolites.shareToHydroxynorketamine;
  const eliminatePerMin = clearancePerMin(metabolites.norketamineClearanceLPerH, norketamineVolumeL);
  network
    .transfer(
      'norketamine',
      'norketamineDeep',
      clearancePerMin(norketamineDeepClearanceLPerH, norketamineVolumeL)
    )
    .transfer(
      'norketamineDeep',
      'norketamine',
      clearancePerMin(norketamineDeepClearanceLPerH, norketamineDeepVolumeL)
    )
    .transfer('norketamine', 'hydroxynorketamine', onward * eliminatePerMin)
    .transfer('norketamine', 'eliminated', (1 - onward) * eliminatePerMin)
    .transfer(
      'hydroxynorketamine',
      'eliminated',
      clearancePerMin(metabolites.hydroxynorketamineClearanceLPerH, metabolites.hydroxynorketamineVolumeL)
    );
}
