import type { ParameterSchema } from '../figure';

/** What a reader may turn in the last step. The second one is a choice of experiments, not of treatments. */
export const parameters = {
  road: {
    kind: 'choice',
    label: { plain: 'Which road is open', clinical: 'Proposed route' },
    help: 'In the last step: shows the events of one proposed road, or of both.',
    source: 'ZanosGould2018',
    options: [
      { value: 'both', label: { plain: 'Both', clinical: 'Both, half weight each' } },
      { value: 'excited', label: { plain: 'Stirred cell', clinical: 'Excitation, L-type Ca²⁺' } },
      { value: 'rest', label: { plain: 'Quiet cell', clinical: 'Block at rest, eEF2K' } }
    ],
    default: 'both'
  },
  hold: {
    kind: 'choice',
    label: { plain: 'Lab test: hold one part', clinical: 'Experiment' },
    help: 'In the last step: holds one part of the chain, as experiments in animals have done.',
    source: 'Lepack2014',
    options: [
      { value: 'none', label: { plain: 'Nothing', clinical: 'None' } },
      { value: 'channels', label: { plain: 'Calcium channel', clinical: 'L-type channel blocker' } },
      { value: 'antibody', label: { plain: 'BDNF', clinical: 'Anti-BDNF antibody' } },
      { value: 'rapamycin', label: { plain: 'mTORC1', clinical: 'Rapamycin' } }
    ],
    default: 'none'
  }
} as const satisfies ParameterSchema;
