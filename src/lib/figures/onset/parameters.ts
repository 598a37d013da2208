import type { ParameterSchema } from '../figure';
import { PAIRS, pairNames } from './pairs';

/** What a reader may turn after the story. */
export const parameters = {
  measure: {
    kind: 'choice',
    label: { plain: 'What is counted', clinical: 'Measure' },
    help: 'Each choice has a scale of its own. Numbers of different kinds never share one.',
    source: 'illustrative',
    options: [
      { value: 'people', label: { plain: 'People, of 100', clinical: 'Response, both arms' } },
      { value: 'extra', label: { plain: 'Extra people, of 100', clinical: 'Risk difference' } },
      { value: 'baseline', label: { plain: 'Share of the first score', clinical: '% of baseline' } },
      { value: 'effect', label: { plain: 'Size of the gap', clinical: 'SMD' } }
    ],
    default: 'people'
  },
  time: {
    kind: 'choice',
    label: { plain: 'Ruler of time', clinical: 'Time axis' },
    help: 'The stretched ruler gives the first day much more room than it has on an even one.',
    source: 'illustrative',
    options: [
      { value: 'log', label: { plain: 'Stretched', clinical: 'Logarithmic' } },
      { value: 'linear', label: { plain: 'Even', clinical: 'Linear' } }
    ],
    default: 'log'
  },
  pair: {
    kind: 'choice',
    label: { plain: 'Crowds beside it', clinical: 'Comparison as icon array' },
    help: 'Two groups of one comparison, drawn as 100 people each, beside the count of people.',
    source: 'wilkinson2019',
    options: PAIRS.map((value) => ({ value, label: pairNames[value] })),
    default: 'midazolam'
  }
} as const satisfies ParameterSchema;
