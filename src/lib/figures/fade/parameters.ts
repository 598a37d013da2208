import type { ParameterSchema } from '../figure';

/** What a reader may choose after the story: which clock, and what it shows. */
export const parameters = {
  clock: {
    kind: 'choice',
    label: { plain: 'Clock', clinical: 'Clock' },
    help: 'Each clock starts at another moment, so only one is shown at a time.',
    source: 'illustrative',
    options: [
      { value: 'dose', label: { plain: '1: from one dose', clinical: '1: from a single dose' } },
      { value: 'course', label: { plain: '2: from the last dose', clinical: '2: from the end of a course' } },
      { value: 'lots', label: { plain: '3: from the draw of lots', clinical: '3: from re-randomisation' } }
    ],
    default: 'lots'
  },
  measure: {
    kind: 'choice',
    label: { plain: 'On clock 1', clinical: 'Outcome on clock 1' },
    help: 'Sets what the first clock follows; each has an axis of its own.',
    source: 'su2023',
    options: [
      {
        value: 'thoughts',
        label: { plain: 'Free of thoughts of suicide', clinical: 'Ideation-free (C-SSRS)' }
      },
      { value: 'shares', label: { plain: 'Much better, no control', clinical: 'Response, ketamine arms' } },
      { value: 'gap', label: { plain: 'Gap to control', clinical: 'SMD against control' } }
    ],
    default: 'thoughts'
  },
  entry: {
    kind: 'choice',
    label: { plain: 'On clock 3', clinical: 'Entry to clock 3' },
    help: 'Sets whose relapses the third clock counts.',
    source: 'daly2019',
    options: [
      { value: 'remitters', label: { plain: 'Nearly free of symptoms', clinical: 'Stable remitters' } },
      { value: 'responders', label: { plain: 'Much better', clinical: 'Stable responders' } }
    ],
    default: 'responders'
  }
} as const satisfies ParameterSchema;
