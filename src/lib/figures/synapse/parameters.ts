import type { ParameterSchema } from '../figure';

/** What a reader may turn after the story. */
export const parameters = {
  dose: {
    kind: 'choice',
    label: { plain: 'How much ketamine', clinical: 'Unbound ketamine, µM' },
    help: 'Sets how often the sending cell fires in the circuit model; more drug is not always more firing.',
    source: 'Gerhard2020',
    options: [
      { value: 'low', label: { plain: 'Low', clinical: 'Low: 0.2 µM' } },
      {
        value: 'subAnaesthetic',
        label: {
          plain: 'Below anaesthesia',
          clinical: 'Sub-anaesthetic: 1 µM, as in slices'
        }
      },
      {
        value: 'anaesthetic',
        label: { plain: 'Anaesthesia', clinical: 'Anaesthetic range: 10 µM, as in slices' }
      }
    ],
    default: 'subAnaesthetic'
  }
} as const satisfies ParameterSchema;
