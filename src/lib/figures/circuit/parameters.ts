import type { ParameterSchema } from '../figure';

/** What a reader may turn in the last step. */
export const parameters = {
  dose: {
    kind: 'choice',
    label: { plain: 'How much ketamine is around the cells', clinical: 'Unbound concentration' },
    help: 'Sets the dose of the last step; the steps before it keep to their own.',
    source: 'Gerhard2020',
    options: [
      { value: 'low', label: { plain: 'Low', clinical: 'Low, 0.2 µM' } },
      { value: 'sub', label: { plain: 'Below anaesthesia', clinical: 'Sub-anaesthetic, 1 µM' } },
      { value: 'high', label: { plain: 'Anaesthesia', clinical: 'Anaesthetic range, 10 µM' } }
    ],
    default: 'sub'
  },
  interneurons: {
    kind: 'choice',
    label: { plain: 'Does it reach the interneurons?', clinical: 'Block on interneurons' },
    help: 'An experiment on the model: it leaves out the block on the interneurons.',
    source: 'Gerhard2020',
    options: [
      { value: 'blocked', label: { plain: 'Yes', clinical: 'Present' } },
      { value: 'spared', label: { plain: 'No, as an experiment', clinical: 'Removed (experiment)' } }
    ],
    default: 'blocked'
  }
} as const satisfies ParameterSchema;
