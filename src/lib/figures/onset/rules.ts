/** What this figure draws of the trial tables, by rule, and what it does not draw, with the reason. */
import type { MarkKind } from '../../marks/chart/shapes';

/** One kind of number each; no two share an axis. */
export const CHARTS = ['people', 'extra', 'baseline', 'effect'] as const;
export type ChartId = (typeof CHARTS)[number];

export const PANELS = [
  'people',
  'extra',
  'pooled',
  'spray',
  'asleep',
  'tablet',
  'ect',
  'fast',
  'slow'
] as const;
export type PanelId = (typeof PANELS)[number];

/** What a mark stands for: an arm, or the difference between two. */
export type Arm = 'drug' | 'control' | 'gap';

export interface OnsetRow {
  /** Id of its row in the tables, the first one where it is made of several; with its chart it is unique. */
  id: string;
  chart: ChartId;
  panel: PanelId;
  study: string;
  /** The two arms of one comparison have this in common; absent for differences and scores. */
  pair?: string;
  /** Only rows of one series are joined. */
  series: string;
  arm: Arm;
  kind: MarkKind;
  /** The control it is measured against; absent where several kinds are mixed, and for arms themselves. */
  foot?: MarkKind;
  /** Hours from the start of treatment; 0 is before it. */
  hours: number;
  /** In the chart's unit: people of 100, percent of the start, standard deviations. */
  value: number;
  /** The 95 % interval; absent where none was reported or could be computed. */
  low?: number;
  high?: number;
  /** Worked out here from printed numbers; a share of a printed count is not. */
  computed: boolean;
  /** Reached at any time until then, not counted at one visit. */
  byThen?: true;
  events?: number;
  people?: number;
  /** `people` counts those of the whole review, not of this time. */
  ofReview?: true;
  read: 'fulltext' | 'abstract';
  /** As in the tables, doses included: for the detailed wording only. */
  given: string;
  against?: string;
  instrument?: string;
  /** Stands in a wide box only: a phone has room for one mark per kind of control and time. */
  wideOnly?: true;
}

/** What each study held against the drug: the shape of its control. */
const CONTROL: Readonly<Record<string, MarkKind>> = {
  diazgranados2010: 'saline',
  zarate2012: 'saline',
  lapidus2014: 'saline',
  hu2016: 'saline',
  murrough2013a: 'midazolam',
  jelovac2025: 'midazolam',
  su2023: 'midazolam',
  daly2018: 'inert-spray',
  wang2021: 'inert-spray',
  ionescu2021: 'inert-spray',
  turkoz2021: 'inert-spray',
  jones2022: 'inert-spray',
  janik2025: 'inert-spray',
  lii2023: 'masked',
  henssler2018b: 'placebo',
  munkholm2019: 'placebo',
  taylor2006: 'placebo'
};
const ANALYSED = { ketamine_vs_saline: 'saline', ketamine_vs_midazolam: 'midazolam' } as const;
export const controlOf = (study: string, series: string): MarkKind | undefined =>
  ANALYSED[series as keyof typeof ANALYSED] ?? CONTROL[study];

/** Of trials that held several doses against one control group, the arms that are not drawn. */
export const OTHER_DOSES = ['daly2018 esk28', 'daly2018 esk56', 'janik2025 esk56'];
/** On a phone these give way: they are pooled, or tell the same, in a mark that stays. */
const WIDE_ONLY = {
  effect: [
    'kishimoto2016',
    'lee2015',
    'kryst2020',
    'murrough2013a',
    'jones2022',
    'zarate2012',
    'munkholm2019'
  ],
  people: ['lapidus2014', 'murrough2013a', 'jelovac2025', 'su2023'],
  extra: ['lapidus2014', 'jelovac2025'],
  baseline: []
} as const satisfies Record<ChartId, readonly string[]>;

export const REASONS = {
  dose: 'Another dose of a trial that is drawn. One arm of a trial is shown, so that its control group counts once.',
  other: 'It is about other drugs of this kind, not ketamine.',
  mixed: 'The same numbers are drawn as percent of the start, with both arms.',
  alone: 'There was no control group, or its share was not read. No arm stands without its control here.',
  remission: 'Remission is a stricter aim than response. One of the two is shown here.',
  ectKetamine: 'Ketamine was given on top of ECT. That is another question.',
  calculated: 'It was worked out from an assumed share in the control group; nobody was counted.',
  selected: 'It counts only people who had not responded so far.'
} as const;

/** Panels of the chart of scores, by study. */
export const BASELINE_PANELS: Readonly<Record<string, PanelId>> = {
  wilkinson2018: 'pooled',
  daly2018: 'spray',
  lii2023: 'asleep',
  jones2022: 'tablet',
  anderson2017: 'ect'
};

/** Arms of pooled trials: a pair per kind of control. */
export const POOLED_ARMS: Readonly<Record<string, { against: MarkKind; arm: Arm }>> = {
  p014: { against: 'midazolam', arm: 'drug' },
  p016: { against: 'midazolam', arm: 'control' },
  p015: { against: 'saline', arm: 'drug' },
  p017: { against: 'saline', arm: 'control' }
};

/** A study as its marks name it, and where to find it. */
export interface Study {
  /** "Murrough et al., 2013". */
  reference: string;
  doi?: string;
}

/** Whether a row gives way on a phone, as a field to spread. */
export const wide = (chart: ChartId, study: string): { wideOnly?: true } =>
  (WIDE_ONLY[chart] as readonly string[]).includes(study) ? { wideOnly: true } : {};
