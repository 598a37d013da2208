/** The closed sets of words in the trial tables. A new word in a table is added here on purpose. */

/** How far the number itself was read, not the paper; `unverified` is never drawn. */
export const VERIFICATIONS = ['fulltext', 'abstract', 'unverified'] as const;

export const ARM_ROLES = ['active', 'control', 'comparator'] as const;

export const DRUG_CLASSES = [
  'ketamine',
  'esketamine',
  'esketamine + AD',
  'esketamine + SoC',
  'SSRI',
  'SSRI + ketamine',
  'SSRI + placebo',
  'AD + placebo',
  'SoC + placebo',
  'antipsychotic + AD',
  'placebo',
  'active placebo',
  'active placebo + ketamine',
  'ECT',
  'ECT + ketamine'
] as const;

/** What the active arm is held against, as the trial built it. */
export const COMPARATOR_TYPES = [
  'none',
  'saline',
  'saline adjunct',
  'saline, masked by anaesthesia',
  'saline (both arms start the same SSRI)',
  'midazolam',
  'midazolam (single-dose phase only)',
  'inert spray',
  'inert spray (bittering agent)',
  'inert spray + standard care',
  'new oral antidepressant + inert spray',
  'switch to inert spray',
  'placebo',
  'ECT',
  'quetiapine XR'
] as const;

export const TIME_UNITS = ['min', 'h', 'd', 'wk'] as const;

export const HOURS_PER: Readonly<Record<(typeof TIME_UNITS)[number], number>> = {
  min: 1 / 60,
  h: 1,
  d: 24,
  wk: 168
};

/** What time zero is in `outcomes.csv`. */
export const TIME_ANCHORS = [
  'start of first dose',
  'treatment start',
  'first open-label dose',
  'start of repeated course'
] as const;

export const OUTCOME_DOMAINS = [
  'depression',
  'depression+anxiety',
  'suicidal ideation',
  'PTSD',
  'anxiety'
] as const;

export const DISPERSIONS = ['SD', 'SE'] as const;

/** Units of values. Percent runs from 0 to 100, ratios are above 0, points and SD units may have either sign. */
export const UNITS = [
  'percent',
  'percentage points',
  'points',
  'SD units',
  'ratio',
  'fraction',
  'days',
  'week',
  'sessions',
  'infusions',
  'patients'
] as const;

type Unit = (typeof UNITS)[number];
/** A statistic's unit; nothing when it has no value. */
type UnitOf = Readonly<Record<string, Unit | undefined>>;

/** Every statistic of `outcomes.csv` and its one unit. */
export const OUTCOME_UNITS = {
  mean_score: 'points',
  mean_change: 'points',
  ls_mean_change: 'points',
  difference: 'points',
  median_difference: 'points',
  difference_in_slope: 'points',
  smd: 'SD units',
  smd_range: 'SD units',
  smd_range_bound: 'SD units',
  response: 'percent',
  remission: 'percent',
  response_ever: 'percent',
  response_maintained: 'percent',
  sustained_response: 'percent',
  first_response_cumulative: 'percent',
  remission_cumulative: 'percent',
  cumulative_remission: 'percent',
  share_of_remitters_needing_8wk_or_more: 'percent',
  share_of_responders_needing_8wk_or_more: 'percent',
  share_of_remitters_remitted_by: 'percent',
  guessed_allocation_correctly: 'percent',
  risk_difference_response: 'percentage points',
  risk_difference_remission: 'percentage points',
  odds_ratio_response: 'ratio',
  odds_ratio_remission: 'ratio',
  hazard_ratio_time_to_response: 'ratio',
  hazard_ratio_time_to_remission: 'ratio',
  nnt_range: 'patients',
  median_infusions_to_response: 'infusions',
  median_sessions_to_remission: 'sessions',
  first_significant_visit: 'week',
  group_by_time: undefined
} as const satisfies UnitOf;

/** Every measure of `pooled.csv` and its one unit; the table itself has no column for it. */
export const POOLED_UNITS = {
  SMD: 'SD units',
  within_group_g: 'SD units',
  within_group_d: 'SD units',
  MD_MADRS: 'points',
  MD_HDRS: 'points',
  MD_HAMD17: 'points',
  OR_response: 'ratio',
  OR_remission: 'ratio',
  OR_resolution: 'ratio',
  RR_response: 'ratio',
  RR_remission: 'ratio',
  RD_response_pp: 'percentage points',
  response_pct: 'percent',
  remission_pct: 'percent',
  conditional_response_pct: 'percent',
  responder_trajectory_pct: 'percent',
  remission_pct_if_20pct_better_at_wk2: 'percent',
  share_of_6wk_effect_pct: 'percent',
  share_of_total_improvement_pct: 'percent',
  sensitivity_for_endpoint_result: 'fraction',
  early_sustained_response: undefined,
  first_significant_time: undefined,
  last_significant_time: undefined,
  superiority_lost_time: undefined,
  significant_window: undefined
} as const satisfies UnitOf;

/** Every statistic of `relapse.csv` and its one unit. */
export const RELAPSE_UNITS = {
  pct_relapsed: 'percent',
  pct_not_relapsed: 'percent',
  pct_still_responding: 'percent',
  pct_in_response: 'percent',
  pct_ideation_free: 'percent',
  pct_remitted_and_relapse_free: 'percent',
  median_days_to_relapse: 'days',
  mean_days_to_relapse: 'days',
  iqr_days_to_relapse: 'days',
  median_days_in_remission: 'days',
  median_days_to_loss_of_response: 'days',
  days_superiority_lost: 'days',
  hazard_ratio: 'ratio',
  mean_change_during_maintenance: undefined
} as const satisfies UnitOf;

/** The names of a table of units, as a set to choose from. */
export const namesOf = <Name extends string>(units: Readonly<Record<Name, unknown>>): Name[] =>
  Object.keys(units) as Name[];

/** Statistics whose two bounds are a range or a spread of people, not a confidence interval of a value. */
export const BOUNDS_ARE_NO_INTERVAL: readonly string[] = [
  'smd_range',
  'nnt_range',
  'iqr_days_to_relapse',
  'days_superiority_lost'
];

export const POOLED_DOMAINS = [
  'depression',
  'suicidal ideation',
  'PTSD symptoms',
  'anxiety symptoms'
] as const;

export const POOLED_DOSINGS = [
  'single',
  'mostly single',
  'first dose',
  'repeated',
  '2/wk',
  'daily',
  'mixed'
] as const;

/** Which direction of a pooled value is good for the active arm. */
export const FAVOURS = ['negative', 'higher', '>1'] as const;

/** GRADE certainty, where the review gave one. */
export const CERTAINTIES = ['very low', 'low'] as const;

/** `yes` may be drawn, `annotation` may stand as words beside a drawing, `no` is neither. */
export const CHART_READY = ['yes', 'annotation', 'no'] as const;

/** What starts the clock of a row in `relapse.csv`; rows with different clocks share no axis. */
export const TIME_ORIGINS = [
  'infusion',
  'last infusion',
  'last session',
  'last open-label dose',
  'start of maintenance',
  'end of 2-wk course',
  'end of 3-wk phase',
  'follow-up entry',
  'randomisation'
] as const;

/** Arms of pooled or secondary analyses, which have no row in `trials.csv`, by study. */
export const ARMS_WITHOUT_TRIAL_ROW: Readonly<Record<string, readonly string[]>> = {
  wilkinson2018: ['ketamine_pooled', 'control_pooled'],
  turkoz2021: ['esk_pooled', 'pbo_pooled'],
  jones2022: ['esk_women', 'pbo_women', 'esk_men', 'pbo_men'],
  kasper2006: ['escitalopram', 'other_antidepressants'],
  rush2006: ['cit', 'all_steps'],
  rush2009: ['cit'],
  pigott2023: ['all_steps'],
  ishak2016: ['cit'],
  kishimoto2016: ['pooled'],
  // Everybody who had esketamine in the open-label part, whatever the dose before.
  daly2018: ['esk_all']
};
