/** Public door of the receptor model. Units: s, µM, mV, mM; all shares 0..1. */
export {
  equilibriumBlock,
  ic50,
  kd,
  leavePerS,
  magnesiumFor,
  magnesiumUnblockedFraction,
  saturatingOpenProbability
} from './block';
export { BLOCKER_NAMES } from './parameters';
export type { Blocker, BlockerName, GatingRates, GlutamatePulse, MagnesiumBlock } from './parameters';
export { pulseTrain } from './protocol';
export type { ProtocolSegment } from './protocol';
export { RECEPTOR_STATES } from './scheme';
export type { ReceptorConditions, ReceptorParameters, ReceptorState, StateFractions } from './scheme';
export { steadyOpenProbability } from './start';
export type { ReceptorStart } from './start';
export { solveReceptor } from './solve';
export type { ReceptorInput, ReceptorSample, ReceptorSolution } from './solve';
export { CHANNEL_CLASSES, realiseCrowd } from './crowd';
export type { ChannelClass, Crowd, CrowdInput } from './crowd';
export { openTimePerPulse } from './pool';
