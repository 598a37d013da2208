/** What an arm is called and what it is held against, also for arms that have no row of their own in `trials.csv`. */
import type { Tables, Trial } from './types.ts';

export interface Arm {
  /** As in the tables; clinical wording, since it may hold a dose. */
  label: string;
  role: Trial['armRole'];
  /** What the active arm is held against. */
  comparator: string;
  drugClass?: Trial['drugClass'];
}

const EITHER = 'saline or midazolam';
const NEW_PILL = 'new oral antidepressant + inert spray';

/** Arms of pooled or secondary analyses, by study and arm. */
const POOLED_ARMS: Readonly<Record<string, Arm>> = {
  'wilkinson2018 ketamine_pooled': {
    label: 'ketamine',
    role: 'active',
    comparator: EITHER,
    drugClass: 'ketamine'
  },
  'wilkinson2018 control_pooled': { label: EITHER, role: 'control', comparator: EITHER },
  'turkoz2021 esk_pooled': {
    label: 'esketamine + new AD',
    role: 'active',
    comparator: NEW_PILL,
    drugClass: 'esketamine + AD'
  },
  'turkoz2021 pbo_pooled': {
    label: 'placebo spray + new AD',
    role: 'control',
    comparator: NEW_PILL,
    drugClass: 'AD + placebo'
  },
  'jones2022 esk_women': {
    label: 'esketamine + new AD, women',
    role: 'active',
    comparator: NEW_PILL,
    drugClass: 'esketamine + AD'
  },
  'jones2022 pbo_women': {
    label: 'placebo spray + new AD, women',
    role: 'control',
    comparator: NEW_PILL,
    drugClass: 'AD + placebo'
  },
  'jones2022 esk_men': {
    label: 'esketamine + new AD, men',
    role: 'active',
    comparator: NEW_PILL,
    drugClass: 'esketamine + AD'
  },
  'jones2022 pbo_men': {
    label: 'placebo spray + new AD, men',
    role: 'control',
    comparator: NEW_PILL,
    drugClass: 'AD + placebo'
  },
  'daly2018 esk_all': {
    label: 'esketamine, open label',
    role: 'active',
    comparator: 'none',
    drugClass: 'esketamine'
  },
  'ishak2016 cit': { label: 'citalopram', role: 'active', comparator: 'none', drugClass: 'SSRI' },
  'rush2006 cit': { label: 'citalopram', role: 'active', comparator: 'none', drugClass: 'SSRI' },
  'rush2009 cit': { label: 'citalopram', role: 'active', comparator: 'none', drugClass: 'SSRI' },
  'rush2006 all_steps': { label: 'up to four treatment steps', role: 'active', comparator: 'none' },
  'pigott2023 all_steps': { label: 'up to four treatment steps', role: 'active', comparator: 'none' },
  'kishimoto2016 pooled': {
    label: 'ketamine',
    role: 'active',
    comparator: 'placebo or pseudo-placebo',
    drugClass: 'ketamine'
  },
  'kasper2006 escitalopram': {
    label: 'escitalopram',
    role: 'active',
    comparator: 'other antidepressants',
    drugClass: 'SSRI'
  },
  'kasper2006 other_antidepressants': {
    label: 'other antidepressants',
    role: 'comparator',
    comparator: 'other antidepressants'
  }
};

/**
 * The arm of a row.
 * @throws `RangeError` for an arm that neither `trials.csv` nor the list above has
 */
export function armOf({ trials }: Tables, studyId: string, armId: string): Arm {
  const trial = trials.find((row) => row.studyId === studyId && row.armId === armId);
  if (trial) {
    const { armLabel: label, armRole: role, comparatorType: comparator, drugClass } = trial;
    return { label, role, comparator, drugClass };
  }
  const arm = POOLED_ARMS[`${studyId} ${armId}`];
  if (!arm) throw new RangeError(`${studyId} has no arm ${armId}`);
  return arm;
}
