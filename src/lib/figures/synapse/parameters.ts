import type { ParameterSchema } from '../figure';

/** What a reader may turn after the story. */
export const parameters = {
  dose: {
    kind: 'choice',
    label: { plain: 'How much ketamine', clinical: 'Unbound ketamine, µM' },
    help: 'Sets how often the sending cell fires in the circuit model; more drug is not always more firing.',
    source: 'Moghaddam1997',
    options: [
      { value: 'low', label: { plain: 'A little', clinical: 'Low: 0.1 µM' } },
      {
        value: 'subAnaesthetic',
        label: {
          plain: 'As studied for mood (sub-anaesthetic)',
          clinical: 'Sub-anaesthetic: 0.41 µM, peak of a 40 min infusion'
        }
      },
      {
        value: 'anaesthetic',
        label: { plain: 'For anaesthesia', clinical: 'Anaesthetic range: 10 µM, as in slices' }
      }
    ],
    default: 'subAnaesthetic'
  }
} as const satisfies ParameterSchema;
