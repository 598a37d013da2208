/** Every word that stands on or beside the picture. Numbers come from the rows (see facts in describe.ts). */
import type { Description, Level } from '../figure';
import type { StrengthId } from './order';
import type { StepId } from './steps';
import type { ConditionId, ControlId, VerdictId } from './types';

export const title = 'What ketamine has been tested for';

export const limit =
  'Only trials whose size could be read are drawn. Many dots mean much testing, not a large effect.';

type ByLevel<Key extends string> = Record<Level, Record<Key, string>>;

export const conditionNames: ByLevel<ConditionId> = {
  plain: {
    depression: 'Depression',
    bipolar: 'Bipolar depression',
    suicidal: 'Suicidal thoughts',
    ptsd: 'PTSD (trauma)',
    anxiety: 'Anxiety',
    alcohol: 'Alcohol',
    drugs: 'Heroin'
  },
  clinical: {
    depression: 'Depression, unipolar',
    bipolar: 'Bipolar depression',
    suicidal: 'Suicidal ideation',
    ptsd: 'PTSD',
    anxiety: 'Anxiety disorders',
    alcohol: 'Alcohol use disorder',
    drugs: 'Heroin dependence'
  }
};

/** Heads of columns: long, and short for little room. */
export const controlNames: ByLevel<ControlId> = {
  plain: {
    none: 'Nobody to compare with',
    other: 'Other treatment, or less ketamine',
    inert: 'Salt water, plain spray or pill',
    felt: 'Midazolam: can be felt',
    masked: 'Asleep: can’t tell'
  },
  clinical: {
    none: 'No control',
    other: 'ECT, quetiapine, less ketamine',
    inert: 'Saline, inert spray, oral AD',
    felt: 'Midazolam',
    masked: 'Saline under anaesthesia'
  }
};

export const verdictNames: ByLevel<VerdictId> = {
  plain: {
    ketamine: 'Ketamine did better',
    unclear: 'No clear difference',
    comparison: 'The other did better',
    none: 'Nobody to compare with',
    unread: 'No result we could read'
  },
  clinical: {
    ketamine: 'Clear, for ketamine',
    unclear: 'No clear difference',
    comparison: 'Clear, for compar\u00adator',
    none: 'No control',
    unread: 'No statistic read'
  }
};

export const strengthNames: ByLevel<StrengthId> = {
  plain: { many: 'Many trials', some: 'Some trials', few: 'Few trials' },
  clinical: { many: 'Many trials', some: 'Some trials', few: 'Few trials' }
};

export const heads: ByLevel<'condition' | 'trials' | 'people' | 'strength'> = {
  plain: { condition: 'Tested for', trials: 'Trials', people: 'People', strength: 'How tested' },
  clinical: { condition: 'Condition', trials: 'Trials', people: 'N', strength: 'Testing' }
};

/** Stands on every picture of this figure. */
export const voice = 'How much it was tested is not how well it works.';
export const crisis = 'If you are thinking about suicide, call or text your local crisis line now.';
export const notPrevent: Record<Level, string> = {
  plain: 'Ketamine has not been shown to prevent suicide.',
  clinical: 'Not shown to prevent suicide.'
};

export const across: Record<Level, Record<'control' | 'found' | 'hides', string>> = {
  plain: {
    control: 'What the other people in the trial had',
    found: 'What the trial found',
    hides: 'could hide the drug'
  },
  clinical: { control: 'Comparator', found: 'Result of the trial', hides: 'psychoactive or masked' }
};

/** Beside the large disc: head, then what it says of this one. */
export const lensWords: Record<Level, (people: number, study: string) => [head: string, told: string][]> = {
  plain: (people) => [
    ['One dot is one trial.', `Its size shows how many people took part. Here ${people}.`],
    ['Its place: what the others had.', 'Here midazolam, a calming drug that can be felt.'],
    ['Its filling: what was found.', 'Full means ketamine did better, beyond chance.']
  ],
  clinical: (people, study) => [
    ['One disc, one trial.', `Area in proportion to people. ${study}: ${people} randomised.`],
    ['Column: the comparator.', 'Here midazolam, a psychoactive control.'],
    ['Filling: the result.', 'Full: the 95 % interval, or p, excludes no difference.']
  ]
};

export interface Facts {
  trials: number;
  /** Numbers of people are printed: "3,561". */
  people: string;
  hidden: number;
  masked: number;
  uncontrolled: number;
  compared: number;
  /** Trials on depression by what the others had. */
  controls: Record<ControlId, number>;
  /** Of one condition. */
  of: Record<ConditionId, { trials: number; people: string; hidden: number; for: number; unclear: number }>;
  found: Record<VerdictId, number>;
  review: Record<
    'dean2021' | 'witt2020' | 'si-meta2025' | 'borgogna2024' | 'hartland2023' | 'whittaker2021',
    { trials: number; people: string }
  >;
  first: string;
  sort: string;
  shown: string;
  columns: string;
  example: number;
}

/** Before the sums of what is shown. */
export const shownWord = 'Together';

/** What stands in the free room of the picture: what reviews counted, one sentence each. */
export const tells: Partial<Record<StepId, Record<Level, (facts: Facts) => string[]>>> = {
  depression: {
    plain: ({ of, review }) => [
      `${of.depression.hidden} of these ${of.depression.trials} trials had a control that could hide the drug.`,
      `A large review counted ${review.dean2021.trials} trials of ketamine in 2021. It was very unsure of the size of the effect.`
    ],
    clinical: ({ of, review }) => [
      `${of.depression.hidden} of ${of.depression.trials} trials had a psychoactive or masked control.`,
      `Cochrane 2021: ${review.dean2021.trials} ketamine trials; SMD at 24 h −0.87 against placebo, −0.49 against midazolam, both of very low certainty.`
    ]
  },
  thoughts: {
    plain: ({ review }) => [
      `A careful review of ${review.witt2020.trials} trials saw an effect for up to three days. A newer one of ${review['si-meta2025'].trials}, more mixed, suggests longer.`
    ],
    clinical: ({ review }) => [
      `Witt 2020: ${review.witt2020.trials} trials, ${review.witt2020.people} people, effect to 72 h and not after. A 2025 pooling: ${review['si-meta2025'].trials} trials, ${review['si-meta2025'].people} people, marked heterogeneity.`
    ]
  },
  ptsd: {
    plain: ({ review }) => [
      `The largest of the three saw no gain. A review of ${review.borgogna2024.trials} trials found a small effect that may not be real.`
    ],
    clinical: ({ review }) => [
      `Borgogna 2024: ${review.borgogna2024.trials} trials, ${review.borgogna2024.people} people, g 0.27 (0.03 to 0.51); bias-adjusted 0.20 (−0.08 to 0.48).`
    ]
  },
  few: {
    plain: ({ review }) => [
      `Of ${review.hartland2023.trials} studies of anxious feelings, a review put 11 at high risk of being off the mark.`
    ],
    clinical: ({ review }) => [
      `Hartland 2023: 11 of ${review.hartland2023.trials} studies of anxiety symptoms at high risk of bias.`
    ]
  }
};

/** Caption and line of each step. */
export const telling: Record<StepId, Record<Level, (facts: Facts) => Description>> = {
  dot: {
    plain: ({ example }) => ({
      caption: 'One dot is one trial; a larger dot had more people.',
      line: `One large dot stands for one trial with ${example} people. Its place will show what the others had, and its filling what was found.`
    }),
    clinical: ({ example }) => ({
      caption: 'One disc, one trial: area is people, filling is the result.',
      line: `One disc, one trial, ${example} people randomised. Column: comparator. Filling: result by a fixed rule on interval, p value or counts.`
    })
  },
  depression: {
    plain: ({ of }) => ({
      caption: `Depression: ${of.depression.trials} trials, with very different controls.`,
      line: `${of.depression.trials} trials and ${of.depression.people} people with depression. In most the others had salt water or a plain spray. Only ${of.depression.hidden} had a control that could hide the drug.`
    }),
    clinical: ({ of }) => ({
      caption: `Depression: ${of.depression.trials} trials, ${of.depression.hidden} with a psychoactive or masked control.`,
      line: `${of.depression.trials} trials, N ${of.depression.people}. Clear for ketamine in ${of.depression.for}, no clear difference in ${of.depression.unclear}; ${of.depression.hidden} psychoactive or masked controls.`
    })
  },
  thoughts: {
    plain: ({ of }) => ({
      caption: 'Suicidal thoughts: trials disagree, and prevention is not shown.',
      line: `${of.bipolar.trials} tiny trials in bipolar depression. ${of.suicidal.trials} on suicidal thoughts: ${of.suicidal.for} found ketamine better, ${of.suicidal.unclear} no clear difference. It has not been shown to prevent suicide.`
    }),
    clinical: ({ of }) => ({
      caption: 'Ideation: mixed results; prevention of suicide not shown.',
      line: `Bipolar depression: ${of.bipolar.trials} crossover trials, N ${of.bipolar.people}. Suicidal ideation: ${of.suicidal.trials} trials, N ${of.suicidal.people}; ${of.suicidal.for} clear, ${of.suicidal.unclear} not. Not shown to prevent suicide.`
    })
  },
  ptsd: {
    plain: ({ of }) => ({
      caption: 'PTSD: three trials that do not agree.',
      line: `${of.ptsd.trials} trials and ${of.ptsd.people} people. ${capital(of.ptsd.for)} small ones found ketamine better. The largest found no clear difference.`
    }),
    clinical: ({ of }) => ({
      caption: 'PTSD: two small trials clear, the largest not.',
      line: `${of.ptsd.trials} trials, N ${of.ptsd.people}. Clear for ketamine in ${of.ptsd.for} midazolam-controlled trials of 41 and 30; no clear difference in the saline-controlled one of 158.`
    })
  },
  few: {
    plain: ({ of }) => ({
      caption: 'Anxiety, alcohol, heroin: few trials, and small ones.',
      line: `Anxiety: ${of.anxiety.trials} trials, ${of.anxiety.people} people. Alcohol: ${of.alcohol.trials} trial, ${of.alcohol.people}. Heroin: ${of.drugs.trials} trials, ${of.drugs.people}. None had a control that could hide the drug.`
    }),
    clinical: ({ of }) => ({
      caption: 'Anxiety, alcohol, heroin: five small trials in all.',
      line: `Anxiety disorders N ${of.anxiety.people}, alcohol use disorder N ${of.alcohol.people}, heroin dependence N ${of.drugs.people}. No midazolam control and no masking in any of them.`
    })
  },
  found: {
    plain: ({ trials, found, hidden }) => ({
      caption: `Of ${trials} trials, ${found.ketamine} found ketamine better; ${hidden} could hide the drug.`,
      line: `The same dots by what was found: ketamine better in ${found.ketamine}, no clear difference in ${found.unclear}, the other treatment better in ${found.comparison}. In ${found.unread} we could read no result.`
    }),
    clinical: ({ trials, found }) => ({
      caption: `Clear for ketamine in ${found.ketamine} of ${trials}; ${found.unread} without a readable statistic.`,
      line: `By result: ${found.ketamine} for ketamine, ${found.unclear} unclear, ${found.comparison} for the comparator, ${found.none} uncontrolled, ${found.unread} not read. A count of results is not an effect size.`
    })
  },
  explore: {
    plain: ({ trials, people, hidden, first, sort }) => ({
      caption: `In ${hidden} of ${trials} trials the control could hide the drug.`,
      line: `All ${trials} trials and ${people} people, by ${sort}: ${first} comes first. In ${hidden} trials the control could hide the drug, at least in part.`
    }),
    clinical: ({ trials, people, hidden, masked, first, sort }) => ({
      caption: `${hidden} of ${trials} trials had a psychoactive or masked control.`,
      line: `All ${trials} trials, N ${people}, by ${sort}: ${first} first. Psychoactive or masked control in ${hidden}, of which ${masked} under anaesthesia.`
    })
  }
};

const NUMBERS = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
function capital(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** What the others had, beside a row of a narrow picture. */
export const narrowControls: ByLevel<ControlId> = {
  plain: {
    none: 'no comparison',
    other: 'other treatment',
    inert: 'salt water, spray',
    felt: 'midazolam',
    masked: 'asleep'
  },
  clinical: {
    none: 'uncontrolled',
    other: 'other treatment',
    inert: 'saline, spray',
    felt: 'midazolam',
    masked: 'anaesthesia'
  }
};

export const lessKetamine = 'less ketamine';

/** Names short enough for a narrow picture. */
export const narrowConditions: ByLevel<ConditionId> = {
  plain: {
    depression: 'Depression',
    bipolar: 'Bipolar',
    suicidal: 'Suicidal thoughts',
    ptsd: 'PTSD',
    anxiety: 'Anxiety',
    alcohol: 'Alcohol',
    drugs: 'Heroin'
  },
  clinical: {
    depression: 'Depression',
    bipolar: 'Bipolar',
    suicidal: 'Suicidal ideation',
    ptsd: 'PTSD',
    anxiety: 'Anxiety',
    alcohol: 'Alcohol',
    drugs: 'Heroin'
  }
};

/** The key of a narrow picture. */
export const narrowVerdicts: Record<VerdictId, string> = {
  ketamine: 'ketamine better',
  unclear: 'not clear',
  comparison: 'other better',
  none: 'no comparison',
  unread: 'not read'
};

/** Name of the group of discs. */
export const marksLabel = (trials: number): string => `${trials} trials`;

export const trialsWord = 'trials';
export const peopleLabel = (people: number): string => `${people.toLocaleString('en')} people`;
