/** Who was studied and what a mark is called, in both wordings. Doses stand in the detailed wording only. */
import type { Level } from '../figure';
import type { MarkKind } from '../../marks/chart/shapes';
import { rows } from './rows';
import type { OnsetRow } from './rules';

type Words = Record<Level, string>;

const RESISTANT: Words = {
  plain: 'Depression that other treatments had not helped',
  clinical: 'Treatment-resistant major depression'
};
const BIPOLAR: Words = {
  plain: 'The low phase of bipolar disorder',
  clinical: 'Bipolar depression, most of it treatment-resistant'
};
const MIXED: Words = {
  plain: 'Depression or bipolar disorder, mostly hard to treat',
  clinical: 'MDD or bipolar depression, mostly resistant; several trials pooled'
};
const COMMON: Words = {
  plain: 'Depression, mostly not hard to treat; many trials put together',
  clinical: 'MDD, mostly not resistant; pooled trials'
};
const NEW_TABLET: Words = {
  plain: 'Depression that other treatments had not helped; everybody began a new tablet',
  clinical: 'Treatment-resistant MDD; new oral antidepressant in both arms; two phase 3 trials pooled'
};

export const POPULATIONS: Readonly<Record<string, Words>> = {
  diazgranados2010: BIPOLAR,
  zarate2012: BIPOLAR,
  lapidus2014: {
    plain: 'Depression that at least one drug had not helped',
    clinical: 'MDD, at least one failed antidepressant; crossover'
  },
  hu2016: {
    plain: 'Severe depression; everybody began the same daily tablet',
    clinical: 'Severe MDD (HDRS-17 at least 24); escitalopram 10 mg started in both arms'
  },
  murrough2013a: RESISTANT,
  jelovac2025: {
    plain: 'People in hospital with depression; up to eight doses',
    clinical: 'Inpatients, unipolar or bipolar depression; up to eight infusions beside usual care'
  },
  su2023: {
    plain: 'Depression that was hard to treat, with thoughts of suicide',
    clinical: 'Treatment-resistant depression with prominent suicidal ideation'
  },
  daly2018: RESISTANT,
  ionescu2021: {
    plain: 'People in hospital for depression with plans of suicide; full care in both groups',
    clinical:
      'MDD with active suicidal ideation and intent, inpatients; comprehensive standard care in both arms'
  },
  turkoz2021: NEW_TABLET,
  jones2022: NEW_TABLET,
  janik2025: RESISTANT,
  lii2023: {
    plain: 'Depression; asleep for an operation when the dose was given',
    clinical: 'MDD, masked by anaesthesia for routine surgery'
  },
  anderson2017: {
    plain: 'Depression treated with ECT',
    clinical: 'Moderate to severe depression, ECT twice weekly with saline adjunct; no arm without ECT'
  },
  wilkinson2018: MIXED,
  wilkinson2019: MIXED,
  kishimoto2016: MIXED,
  lee2015: MIXED,
  kryst2020: MIXED,
  dean2021: {
    plain: 'Depression; several trials put together',
    clinical: 'Unipolar MDD; pooled trials, very low certainty'
  },
  wang2021: {
    plain: 'Depression that was hard to treat, or with thoughts of suicide',
    clinical: 'MDD, resistant or with suicidal ideation; pooled trials'
  },
  henssler2018b: COMMON,
  munkholm2019: COMMON,
  taylor2006: COMMON
};

const CONTROL_NAMES: Readonly<Partial<Record<MarkKind, Words>>> = {
  saline: { plain: 'salt water', clinical: 'saline' },
  midazolam: { plain: 'midazolam, which makes drowsy', clinical: 'midazolam' },
  'inert-spray': { plain: 'a dummy spray', clinical: 'placebo spray' },
  masked: { plain: 'salt water, both groups asleep', clinical: 'saline under general anaesthesia' },
  placebo: { plain: 'dummy tablets', clinical: 'placebo pill' }
};

/** What a kind of control is called in a sentence. */
export const controlName = (kind: MarkKind, level: Level): string => CONTROL_NAMES[kind]?.[level] ?? '';

const ESKETAMINE = ['daly2018', 'wang2021', 'ionescu2021', 'turkoz2021', 'jones2022', 'janik2025'];
const WITH_TABLET = ['turkoz2021', 'jones2022'];

/** What a row's people were given. */
export function givenIn(row: OnsetRow, level: Level): string {
  if (level === 'clinical') return row.given;
  const tablet = WITH_TABLET.includes(row.study) ? ' and a new tablet' : '';
  if (row.arm === 'control') {
    if (row.study === 'wilkinson2018') return 'salt water or midazolam';
    if (row.study === 'hu2016') return 'salt water once and a daily tablet';
    return `${controlName(row.kind, level)}${tablet}`;
  }
  if (row.kind === 'pill') return 'usual antidepressants';
  if (row.kind === 'ect') return 'ECT';
  if (row.study === 'hu2016') return 'ketamine once and a daily tablet';
  if (ESKETAMINE.includes(row.study)) return `esketamine spray${tablet}`;
  return row.study === 'lii2023' ? 'ketamine while asleep' : 'ketamine';
}

/** What a difference was taken against, or what the other group of the study had. */
export function againstIn(row: OnsetRow, level: Level): string | undefined {
  if (row.arm === 'control') return undefined;
  if (row.kind === 'ect') return level === 'plain' ? 'nothing: everyone had ECT' : 'no arm without ECT';
  if (row.arm === 'drug') {
    const other = rows.find(
      ({ chart, study, pair, arm }) =>
        chart === row.chart && study === row.study && pair === row.pair && arm === 'control'
    );
    return other && givenIn(other, level);
  }
  if (level === 'clinical') return row.against;
  if (!row.foot) return 'several kinds of control in one number';
  return `${controlName(row.foot, level)}${WITH_TABLET.includes(row.study) ? ' and a new tablet' : ''}`;
}
