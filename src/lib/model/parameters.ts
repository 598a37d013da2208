import type { CascadeParameters, ReferenceCourses } from './cascade/parameters';
import type { CircuitParameters } from './circuit/parameters';
import type { ConcentrationParameters } from './pharmacokinetics/parameters';
import type { Blocker, BlockerName } from './receptor/parameters';

/** Conditions of the two pools where a run does not state its own. */
export interface PoolDefaults {
  /** Extracellular Mg²⁺, mM */
  magnesiumMm: number;
  /** Synaptic receptors: voltage while active, and stimuli per second */
  phasic: { voltageMv: number; hz: number };
  /** Extrasynaptic receptors: voltage, and ambient glutamate in µM */
  tonic: { voltageMv: number; glutamateUm: number };
}

/** Every number the model takes, assembled. */
export interface ModelParameters extends ConcentrationParameters {
  blockers: Record<BlockerName, Blocker>;
  pools: PoolDefaults;
  circuit: CircuitParameters;
  cascade: CascadeParameters;
  referenceCourses: ReferenceCourses;
}
