/** Who was studied, and where it was published: what a card adds to its mark. Comes when one is opened. */
import type { MarkFacts } from '../../marks/chart/marks';
import type { Level } from '../figure';
import { studies } from './records';

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

const POPULATIONS: Readonly<Record<string, Words>> = {
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

/** @param study a study's id in the trial tables */
export const studyFacts = (study: string, level: Level): Partial<MarkFacts> => ({
  population: POPULATIONS[study]?.[level],
  source: studies[study]?.reference ?? study
});
