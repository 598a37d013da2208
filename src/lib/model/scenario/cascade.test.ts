import { describe, expect, it } from 'vitest';
import { parameters } from '../../evidence/parameters';
import { ScenarioError, runScenario } from './index';

const bolus = { kind: 'bolus', t0_min: 0, c_peak_uM: 1, ka_per_min: 0.2, t_half_min: 30 };
const infusion = {
  kind: 'infusion',
  t0_min: 0,
  c_peak_uM: 0.41,
  T_min: 40,
  f_fast: 0.55,
  t_half_fast_min: 18,
  t_half_slow_min: 170
};
const cascade = { kind: 'cascade', doses: [bolus], timesMin: [0, 60] };
const step = { kind: 'circuit-step', c_uM: 1, suppression: 'off', timesMs: [0, 60] };
const dose = { kind: 'circuit-dose', suppression: 'steady', concentrationsUm: [0, 1] };

const complaintOf = (scenario: unknown): string => {
  try {
    runScenario(scenario, parameters);
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
  return 'ran';
};

describe('cascade and circuit scenarios that cannot be run', () => {
  it.each([
    [
      'no list of doses',
      { ...cascade, doses: undefined },
      /^doses: must be a list, which may be empty; it is missing$/
    ],
    [
      'a dose outside a list',
      { ...cascade, doses: bolus },
      /^doses: must be a list, which may be empty; got \{/
    ],
    ['a dose that is none', { ...cascade, doses: [null] }, /^doses\[0\]: must be a JSON object; got null$/],
    [
      'another kind of dose',
      { ...cascade, doses: [bolus, { ...bolus, kind: 'drip' }] },
      /^doses\[1\]\.kind: must be one of bolus, infusion; got "drip"$/
    ],
    [
      'a dose without start',
      { ...cascade, doses: [{ ...bolus, t0_min: undefined }] },
      /^doses\[0\]\.t0_min: .*missing$/
    ],
    [
      'a dose before the run',
      { ...cascade, doses: [{ ...bolus, t0_min: -5 }] },
      /^doses\[0\]\.t0_min: .*from 0 .*got -5$/
    ],
    [
      'a negative peak',
      { ...cascade, doses: [{ ...bolus, c_peak_uM: -1 }] },
      /^doses\[0\]\.c_peak_uM: .*got -1$/
    ],
    [
      'no absorption',
      { ...cascade, doses: [{ ...bolus, ka_per_min: 0 }] },
      /^doses\[0\]\.ka_per_min: .*above 0 /
    ],
    [
      'no half-life',
      { ...cascade, doses: [{ ...bolus, t_half_min: 0 }] },
      /^doses\[0\]\.t_half_min: .*got 0$/
    ],
    [
      'an infusion of no length',
      { ...cascade, doses: [{ ...infusion, T_min: 0 }] },
      /^doses\[0\]\.T_min: .*above 0 /
    ],
    [
      'a share above one',
      { ...cascade, doses: [{ ...infusion, f_fast: 1.2 }] },
      /^doses\[0\]\.f_fast: must be a number from 0 up to 1; got 1\.2$/
    ],
    [
      'no fast half-life',
      { ...cascade, doses: [{ ...infusion, t_half_fast_min: 'x' }] },
      /^doses\[0\]\.t_half_fast_min: /
    ],
    [
      'no slow half-life',
      { ...cascade, doses: [{ ...infusion, t_half_slow_min: null }] },
      /^doses\[0\]\.t_half_slow_min: /
    ],
    ['too much stress', { ...cascade, stress: 1.5 }, /^stress: must be a number from 0 up to 1; got 1\.5$/],
    ['an occupancy in words', { ...cascade, sert_occupancy: 'full' }, /^sert_occupancy: .*got "full"$/],
    ['an antidepressant before the run', { ...cascade, ssri_start_min: -1 }, /^ssri_start_min: .*got -1$/],
    ['a negative release', { ...cascade, bdnf_release_factor: -1 }, /^bdnf_release_factor: .*got -1$/],
    ['a negative weight', { ...cascade, w_rest: -1 }, /^w_rest: must be a number from 0 up to 100; got -1$/],
    ['a block above one', { ...cascade, x_ampa_block: 2 }, /^x_ampa_block: .*up to 1; got 2$/],
    [
      'an unknown intervention',
      { ...cascade, x_ampa: 1 },
      /^x_ampa: is no known field; allowed are .*x_vdcc_block/
    ],
    ['cascade times out of order', { ...cascade, timesMin: [60, 0] }, /^timesMin\[1\]: must be at least 60/],
    ['no cascade times', { ...cascade, timesMin: undefined }, /^timesMin: must be a list.*missing$/],
    [
      'a step to nowhere',
      { ...step, c_uM: undefined },
      /^c_uM: must be a number from 0 .*µM; it is missing$/
    ],
    [
      'another suppression',
      { ...step, suppression: 'on' },
      /^suppression: must be one of off, steady; got "on"$/
    ],
    ['step times out of order', { ...step, timesMs: [5, 4] }, /^timesMs\[1\]: must be at least 5/],
    ['a step run before its start', { ...step, timesMs: [-1] }, /^timesMs\[0\]: .*ms; got -1$/],
    ['no concentrations', { ...dose, concentrationsUm: [] }, /^concentrationsUm: must be a list/],
    [
      'a dose response below nothing',
      { ...dose, concentrationsUm: [1, -1] },
      /^concentrationsUm\[1\]: .*got -1$/
    ],
    ['a dose response without suppression', { ...dose, suppression: undefined }, /^suppression: .*missing$/]
  ])('say what is wrong with %s', (_, scenario, expected) => {
    expect(complaintOf(scenario)).toMatch(expected);
    expect(complaintOf(scenario)).not.toContain('\n');
  });
});

describe('cascade scenarios', () => {
  const row = (scenario: object) => {
    const { columns, rows } = runScenario({ ...cascade, ...scenario }, parameters);
    return Object.fromEntries(columns.map((column, place) => [column, Number(rows.at(-1)?.[place])]));
  };

  it('take every intervention where it belongs', () => {
    const timesMin = [0, 240];
    const plain = row({ timesMin });
    const like = (column: string, factor = 1) => expect.closeTo(factor * plain[column]!, 6) as number;
    const none = expect.closeTo(1, 9) as number;
    expect(row({ timesMin, x_ampa_block: 0.5 })).toMatchObject({ G: like('G'), A: like('G', 0.5) });
    expect(row({ timesMin, x_vdcc_block: 1 })).toMatchObject({ A: like('A'), phi: 0, B: none });
    expect(row({ timesMin, x_anti_bdnf: 1 })).toMatchObject({ B: like('B'), M: none, P: none });
    expect(row({ timesMin, x_rapamycin: 1 })).toMatchObject({ B: like('B'), M: none, P: none });
    expect(row({ timesMin, x_spine_formation: 1 })).toMatchObject({ Q3: like('Q3'), N: none });
    expect(row({ timesMin, x_interneuron_spared: 0.5 })).toMatchObject({
      bI: like('bI', 0.5),
      bP: like('bP')
    });
    expect(row({ timesMin: [0, 30], bdnf_release_factor: 0.65 })['phi']).toBeCloseTo(
      0.65 * row({ timesMin: [0, 30] })['phi']!,
      6
    );
    expect(row({ timesMin: [0, 30], w_disinhibition: 0, w_rest: 2 })['phi']).toBeCloseTo(
      2 * row({ timesMin: [0, 30] })['bP']!,
      12
    );
  });

  it('start the antidepressant in the row of its first minute', () => {
    const later = { doses: [], sert_occupancy: 0.8, ssri_start_min: 60 };
    expect(row({ ...later, timesMin: [0, 59.999] })).toMatchObject({ f: 1, H: 1, a: 1, S: 1 });
    const first = row({ ...later, timesMin: [0, 60] });
    expect(first['H']).toBeGreaterThan(1.8);
    expect(first['a']).toBeCloseTo(1, 12);
  });

  it('let doses of both kinds and any order add', () => {
    const doses = [infusion, { ...bolus, t0_min: 30 }];
    const timesMin = [50];
    const apart = doses.map((one) => row({ doses: [one], timesMin })['c']!);
    expect(row({ doses, timesMin })['c']).toBeCloseTo(apart[0]! + apart[1]!, 12);
    expect(row({ doses: [...doses].reverse(), timesMin })['c']).toBeCloseTo(apart[0]! + apart[1]!, 12);
  });
});

describe('circuit scenarios', () => {
  it('leave the suppression out where it is off', () => {
    const both = (suppression: string) =>
      runScenario({ ...dose, suppression, concentrationsUm: [20] }, parameters).rows[0]!;
    expect(both('off')[3]).toBe(0);
    expect(both('steady')[3]).toBeGreaterThan(0.9);
    expect(both('off')[4]).toBeGreaterThan(Number(both('steady')[4]));
  });

  it('run a step to its end, and one that ends before it comes', () => {
    expect(runScenario({ ...step, timesMs: [0, 10, 49] }, parameters).rows.at(-1)).toEqual([49, 1, 1]);
    expect(Number(runScenario({ ...step, c_uM: 0, timesMs: [500] }, parameters).rows[0]?.[1])).toBeCloseTo(
      1,
      12
    );
  });
});
