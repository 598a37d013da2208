import type { ParameterSchema } from '../figure';

/** What a reader may turn after the story. */
export const parameters = {
  unit: {
    kind: 'choice',
    label: { plain: 'Shown as', clinical: 'Measure' },
    help: 'Sets whether rows show the gap between groups, or people of 100 in both groups.',
    source: 'illustrative',
    options: [
      { value: 'effect', label: { plain: 'Gap between groups', clinical: 'SMD' } },
      { value: 'people', label: { plain: 'People of 100', clinical: 'Response by arm' } }
    ],
    default: 'people'
  },
  when: {
    kind: 'choice',
    label: { plain: 'When', clinical: 'Time and dosing' },
    help: 'Sets which time after treatment the results are from.',
    source: 'illustrative',
    options: [
      { value: 'hours', label: { plain: 'First hours', clinical: 'Single dose, 40 min to 4 h' } },
      { value: 'day', label: { plain: 'A day later', clinical: 'Single dose, 24 h' } },
      { value: 'days', label: { plain: 'Two days to two weeks', clinical: 'Single dose, 2 to 14 d' } },
      { value: 'course', label: { plain: 'After repeated doses', clinical: 'Repeated doses' } }
    ],
    default: 'day'
  },
  against: {
    kind: 'choice',
    label: { plain: 'Compared with', clinical: 'Comparator' },
    help: 'Sets which comparisons are shown. Results against ECT have a picture and a scale of their own.',
    source: 'illustrative',
    options: [
      { value: 'all', label: { plain: 'All but ECT', clinical: 'All controls' } },
      { value: 'saline', label: { plain: 'Salt water', clinical: 'Saline' } },
      { value: 'spray', label: { plain: 'Inert spray', clinical: 'Inert spray' } },
      { value: 'midazolam', label: { plain: 'Midazolam', clinical: 'Midazolam' } },
      { value: 'asleep', label: { plain: 'Salt water, asleep', clinical: 'Saline under anaesthesia' } },
      { value: 'ect', label: { plain: 'ECT', clinical: 'ECT' } }
    ],
    default: 'all'
  }
} as const satisfies ParameterSchema;
