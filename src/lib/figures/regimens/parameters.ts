import type { ParameterSchema } from '../figure';
import { REGIMEN_IDS } from './regimens';
import { regimenNames } from './words';

/** Every regimen, in both wordings: no dose in the plain one. */
const options = REGIMEN_IDS.map((value) => ({
  value,
  label: { plain: regimenNames.plain[value].name, clinical: regimenNames.clinical[value].name }
}));

/** What a reader may turn after the story: regimens that were studied, and nothing between or beyond them. */
export const parameters = {
  first: {
    kind: 'choice',
    label: { plain: 'First way', clinical: 'First regimen' },
    help: 'The first of the two that are drawn side by side.',
    source: 'Zanos2018',
    options,
    default: 'infusion'
  },
  second: {
    kind: 'choice',
    label: { plain: 'Second way', clinical: 'Second regimen' },
    help: 'The second of the two that are drawn side by side.',
    source: 'Perez-Ruixo2021',
    options,
    default: 'nasal'
  },
  pool: {
    kind: 'choice',
    label: { plain: 'Synapses below', clinical: 'Pool in the lower panel' },
    help: 'Sets how often the synapses of the lower panel are used.',
    source: 'illustrative',
    options: [
      { value: 'busy', label: { plain: 'Busy', clinical: 'Phasic, 1 Hz' } },
      { value: 'quiet', label: { plain: 'Quiet', clinical: 'Phasic, 0.001 Hz' } }
    ],
    default: 'busy'
  },
  span: {
    kind: 'choice',
    label: { plain: 'Time shown', clinical: 'Time axis' },
    help: 'Sets how long after the start the curves are followed.',
    source: 'illustrative',
    options: [
      { value: 'hours', label: { plain: '4 hours', clinical: '4 h' } },
      { value: 'day', label: { plain: 'One day', clinical: '24 h' } }
    ],
    default: 'hours'
  }
} as const satisfies ParameterSchema;
