/** Interventions of the experiments behind the model; not treatments. Blocks: 0 none, 1 full. */
export interface Experiment {
  /** Factor on BDNF release; below 1 for the Met forms of the gene */
  bdnfReleaseFactor: number;
  /** Weight of the route through disinhibition */
  disinhibitionWeight: number;
  /** Weight of the route through block at rest */
  restRouteWeight: number;
  /** AMPA receptors blocked */
  ampaBlock: number;
  /** L-type (voltage-dependent) Ca²⁺ channels blocked */
  calciumChannelBlock: number;
  /** BDNF caught by an antibody */
  antiBdnf: number;
  /** mTORC1 blocked */
  rapamycin: number;
  /** Formation of spines prevented */
  spineFormationBlock: number;
  /** Interneurons spared from ketamine */
  interneuronSpared: number;
}

/** Nothing but the drug, along the leading account. */
export const UNDISTURBED: Experiment = {
  bdnfReleaseFactor: 1,
  disinhibitionWeight: 1,
  restRouteWeight: 0,
  ampaBlock: 0,
  calciumChannelBlock: 0,
  antiBdnf: 0,
  rapamycin: 0,
  spineFormationBlock: 0,
  interneuronSpared: 0
};
