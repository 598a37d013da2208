import type { ParameterSchema } from '../figure';
import { MOMENTS_MIN, type Moment } from './clock';

const MOMENT_LABELS: Record<Moment, { plain: string; clinical: string }> = {
  'three-hours': { plain: '3 hours', clinical: '3 h' },
  'half-day': { plain: 'Half a day', clinical: '12 h' },
  day: { plain: '1 day', clinical: '24 h' },
  'three-days': { plain: '3 days', clinical: '3 d' },
  week: { plain: '1 week', clinical: '7 d' },
  'two-weeks': { plain: '2 weeks', clinical: '14 d' }
};

/** What a reader may turn: switches of the model, which are experiments in mice and not treatments. */
export const parameters = {
  stress: {
    kind: 'choice',
    label: { plain: 'Before the dose', clinical: 'Baseline' },
    help: 'Chooses whether the modelled mouse lived under stress for weeks before the dose.',
    source: 'Li2011',
    options: [
      { value: 'chronic', label: { plain: 'Weeks of stress', clinical: 'Chronic stress' } },
      { value: 'none', label: { plain: 'No stress', clinical: 'Unstressed' } }
    ],
    default: 'chronic'
  },
  formation: {
    kind: 'choice',
    label: { plain: 'New spines', clinical: 'Spine formation' },
    help: 'Lets new spines grow, or keeps every one of them away.',
    source: 'modasava2019',
    options: [
      { value: 'allowed', label: { plain: 'May grow', clinical: 'Allowed' } },
      { value: 'blocked', label: { plain: 'Kept away', clinical: 'Prevented' } }
    ],
    default: 'allowed'
  },
  moment: {
    kind: 'choice',
    label: { plain: 'Time after the dose', clinical: 'Time after dose' },
    help: 'Sets the moment at which the lower row stands in the last step.',
    source: 'illustrative',
    options: (Object.keys(MOMENTS_MIN) as Moment[]).map((value) => ({ value, label: MOMENT_LABELS[value] })),
    default: 'week'
  }
} as const satisfies ParameterSchema;
