import { describe, expect, it } from 'vitest';
import { parseConditions, verdictOf } from './conditions';
import type { ConditionTrial } from './conditions';
import { TABLES } from './load';
import { CONDITION_TABLES } from './loadConditions';

const { trials } = CONDITION_TABLES;
const trial = (studyId: string): ConditionTrial => {
  const found = trials.find((one) => one.studyId === studyId);
  if (!found) throw new Error(`no trial ${studyId}`);
  return found;
};
const verdict = (one: ConditionTrial) => verdictOf(one, TABLES).verdict;

describe('the list of conditions', () => {
  it('counts as many people as the arms of the trial table, where all arms give a number', () => {
    for (const { studyId, people, peopleOf } of trials) {
      const arms = TABLES.trials.filter((arm) => arm.studyId === studyId);
      if (peopleOf !== 'randomised' || arms.length === 0) continue;
      if (arms.some(({ nRandomised }) => nRandomised === undefined)) continue;
      const crossover = arms.some(({ design }) => design.includes('crossover'));
      const counts = arms.map(({ nRandomised = 0 }) => nRandomised);
      const whole = crossover ? Math.max(...counts) : counts.reduce((sum, one) => sum + one, 0);
      // Some designs count people whose arm is not known.
      const inDesign = arms.some(({ design }) => design.includes(`${people}`));
      if (!inDesign) expect(people, studyId).toBe(whole);
    }
  });

  it('holds every trial of ketamine in the trial table, but for the one within ECT', () => {
    const ketamine = TABLES.trials.filter(
      ({ drugClass, armRole }) => armRole === 'active' && /ketamine/.test(drugClass)
    );
    const missing = new Set(ketamine.map(({ studyId }) => studyId));
    for (const { studyId } of trials) missing.delete(studyId);
    expect([...missing]).toEqual(['anderson2017']);
  });

  it('refuses rows of another study, unknown studies, and a result that is given twice', () => {
    const header = HEADER;
    const bad = (cells: Partial<Record<string, string>>) => () =>
      parseConditions(
        {
          trials: `${header.join(',')}\n${header.map((name) => cells[name] ?? '').join(',')}`,
          reviews: REVIEWS
        },
        new Set(['lii2023', 'dean2021']),
        TABLES
      );
    const good = { ...GOOD };
    expect(bad(good)).not.toThrow();
    expect(bad({ ...good, result_rows: 'o0025' })).toThrow(
      'conditions.csv:2: result_rows "o0025": rows of lii2023'
    );
    expect(bad({ ...good, study_id: 'nobody2020' })).toThrow('an id of references.json');
    expect(bad({ ...good, p_value: '0.01' })).toThrow('one result only');
    expect(bad({ ...good, control: 'none' })).toThrow('not none where arms are compared');
    expect(bad({ ...good, people: '-3' })).toThrow('a whole number above 0');
  });
});

const HEADER =
  'study_id,condition,control,people,people_of,result_rows,favours_ketamine_if,value,ci_low,ci_high,unit,events,event_people,control_events,control_people,p_value,better,measure,in_words,verification,locator,note'.split(
    ','
  );
const GOOD = {
  study_id: 'lii2023',
  condition: 'depression',
  control: 'masked',
  people: '40',
  people_of: 'randomised',
  result_rows: 'o0116',
  favours_ketamine_if: 'below',
  measure: 'MADRS',
  verification: 'abstract',
  locator: 'abstract'
};
const REVIEWS =
  'source_id,condition,trials,people,verification,locator,note\ndean2021,depression,31,,abstract,abstract,';

describe('the rule for what a trial found', () => {
  const own = (value: number, ciLow: number, ciHigh: number, side: 'above' | 'below'): ConditionTrial => ({
    ...trial('grabski2022'),
    value,
    ciLow,
    ciHigh,
    favoursKetamineIf: side
  });

  it('treats both directions alike', () => {
    expect(verdict(own(10, 1, 19, 'above'))).toBe('ketamine');
    expect(verdict(own(-10, -19, -1, 'above'))).toBe('comparison');
    expect(verdict(own(-10, -19, -1, 'below'))).toBe('ketamine');
    expect(verdict(own(10, 1, 19, 'below'))).toBe('comparison');
    for (const side of ['above', 'below'] as const) expect(verdict(own(1, -3, 5, side))).toBe('unclear');
  });

  it('calls an interval that only touches no difference unclear', () => {
    expect(verdict(own(5, 0, 10, 'above'))).toBe('unclear');
    expect(verdict(trial('fu2020'))).toBe('unclear');
  });

  it('measures ratios against one', () => {
    expect(verdict({ ...own(0.5, 0.3, 0.8, 'below'), unit: 'ratio' })).toBe('ketamine');
    expect(verdict({ ...own(0.9, 0.6, 1.3, 'below'), unit: 'ratio' })).toBe('unclear');
  });

  it('reads a p value for the better arm, and the adjusted one where there are two', () => {
    const p = (pValue: string, better?: 'ketamine' | 'comparison'): ConditionTrial => ({
      ...trial('talati2019'),
      pValue,
      ...(better ? { better } : {})
    });
    expect(verdict(p('<0.001', 'ketamine'))).toBe('ketamine');
    expect(verdict(p('<0.05', 'comparison'))).toBe('comparison');
    expect(verdict(p('0.02 (adjusted 0.14)', 'ketamine'))).toBe('unclear');
    expect(verdict(p('ns', 'ketamine'))).toBe('unclear');
  });

  it('never rests on a row from memory', () => {
    const fromMemory = TABLES.outcomes.find(({ rowId }) => rowId === 'o0003');
    expect(fromMemory?.verification).toBe('unverified');
    const remembered: ConditionTrial = {
      ...trial('zarate2006'),
      resultRows: 'o0003',
      favoursKetamineIf: 'below'
    };
    expect(verdict(remembered)).toBe('unread');
  });

  it('gives the verdicts the papers’ numbers call for', () => {
    const expected = {
      murrough2013b: 'none',
      lii2023: 'unclear',
      jelovac2025: 'unclear',
      fedgchin2019: 'unclear',
      ochsross2020: 'unclear',
      popova2019: 'ketamine',
      hu2016: 'ketamine',
      ekstrand2022: 'comparison',
      anand2023: 'ketamine',
      abdallah2022: 'unclear',
      feder2014: 'ketamine',
      ionescu2019: 'unclear',
      taylor2018: 'ketamine',
      zarate2006: 'unread',
      takahashi2021: 'unread'
    };
    const found = Object.fromEntries(Object.keys(expected).map((id) => [id, verdict(trial(id))]));
    expect(found).toEqual(expected);
  });

  it('works out a difference from counts', () => {
    const found = verdictOf(trial('krupitsky2007'), TABLES);
    expect(found.computed).toBe(true);
    expect(found.value).toBeCloseTo(100 * (13 / 26 - 6 / 27), 9);
    expect(found.low).toBeLessThan(found.value ?? 0);
  });
});
