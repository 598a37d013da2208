import { describe, expect, it } from 'vitest';
import { parameters } from '../../evidence/parameters';
import { ScenarioError, runScenario, toCsv } from './index';

const conditions = { glutamateUm: 1000, concentrationUm: 1, voltageMv: -20, magnesiumMm: 1 };
const concentration = {
  kind: 'concentration',
  drug: 'ketamine',
  route: 'iv-infusion',
  doseMg: 35,
  weightKg: 70,
  durationMin: 40,
  magnesiumMm: 1,
  phasic: { voltageMv: -20, stimulation: [{ fromMin: 0, hz: 1 }] },
  tonic: { voltageMv: -70, glutamateUm: 0.05 },
  timesMin: [0, 40]
};
const nasal = {
  ...concentration,
  drug: 'esketamine',
  route: 'nasal',
  doseMg: 56,
  durationMin: undefined
};
const block = {
  kind: 'equilibrium-block',
  blocker: ['ketamine', 'rat2A'],
  voltageMv: [-70, 0],
  magnesiumMm: [0],
  concentrationUm: [0, 1]
};
const receptor = {
  kind: 'receptor',
  blocker: 'ketamine',
  start: 'resting',
  protocol: [
    { ...conditions, fromS: 0, toS: 0.001 },
    { ...conditions, fromS: 0.001, toS: 1, glutamateUm: 0 }
  ],
  timesS: [0, 0.5, 1]
};
const complaintOf = (scenario: unknown): string => {
  try {
    runScenario(scenario, parameters);
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
  return 'ran';
};

describe('scenarios that cannot be run', () => {
  it.each([
    ['a list', [], /^scenario: must be a JSON object; got \[\]$/],
    ['no kind', {}, /^kind: must be one of concentration, .*, circuit-dose; it is missing$/],
    ['another kind', { kind: 'cascades' }, /^kind: must be one of .*got "cascades"$/],
    ['a name every object has', { kind: 'constructor' }, /^kind: must be one of/],
    [
      'another drug',
      { ...concentration, drug: 'memantine' },
      /^drug: .*ketamine, esketamine; got "memantine"$/
    ],
    ['another route', { ...concentration, route: 'rectal' }, /^route: .*iv-push.*got "rectal"$/],
    [
      'a route the drug lacks',
      { ...nasal, route: 'sublingual' },
      /^route: .*iv-infusion, oral, nasal for esketamine/
    ],
    [
      'no dose',
      { ...concentration, doseMg: undefined },
      /^doseMg: must be a number from 0 up to 1000000 mg; it is missing$/
    ],
    ['a dose in words', { ...concentration, doseMg: '35' }, /^doseMg: .*got "35"$/],
    ['a negative dose', { ...concentration, doseMg: -35 }, /^doseMg: .*got -35$/],
    ['an endless dose', { ...concentration, doseMg: Infinity }, /^doseMg: .*got Infinity$/],
    [
      'no weight',
      { ...concentration, weightKg: 0 },
      /^weightKg: must be a number above 0 and up to 1000 kg; got 0$/
    ],
    [
      'an infusion without duration',
      { ...concentration, durationMin: undefined },
      /^durationMin: .*missing$/
    ],
    ['a swallowed dose with duration', { ...concentration, route: 'oral' }, /^durationMin: .*route is oral$/],
    [
      'a nasal dose below the formula',
      { ...nasal, doseMg: 5 },
      /^doseMg: must be 0 or at least 8\.64 mg .*got 5$/
    ],
    ['negative Mg²⁺', { ...concentration, magnesiumMm: -1 }, /^magnesiumMm: .*got -1$/],
    ['no pool', { ...concentration, tonic: undefined }, /^tonic: must be a JSON object; it is missing$/],
    [
      'a pool without voltage',
      { ...concentration, phasic: { stimulation: [{ fromMin: 0, hz: 1 }] } },
      /^phasic\.voltageMv: must be a number from -200 up to 200 mV; it is missing$/
    ],
    [
      'stimuli out of order',
      {
        ...concentration,
        phasic: {
          voltageMv: 0,
          stimulation: [
            { fromMin: 0, hz: 1 },
            { fromMin: 0, hz: 0 }
          ]
        }
      },
      /^phasic\.stimulation\[1\]\.fromMin: must be above 0/
    ],
    [
      'stimuli that begin late',
      { ...concentration, phasic: { voltageMv: 0, stimulation: [{ fromMin: 1, hz: 1 }] } },
      /^phasic\.stimulation\[0\]\.fromMin: must be 0/
    ],
    [
      'negative stimuli',
      { ...concentration, phasic: { voltageMv: 0, stimulation: [{ fromMin: 0, hz: -1 }] } },
      /^phasic\.stimulation\[0\]\.hz: must be a number from 0 up to 20 per second; got -1$/
    ],
    [
      'no times',
      { ...concentration, timesMin: [] },
      /^timesMin: must be a list with at least one entry; got \[\]$/
    ],
    [
      'times out of order',
      { ...concentration, timesMin: [0, 5, 4] },
      /^timesMin\[2\]: must be at least 5, .*got 4$/
    ],
    ['a time before the dose', { ...concentration, timesMin: [-1] }, /^timesMin\[0\]: .*got -1$/],
    [
      'another blocker',
      { ...block, blocker: ['ketamine', 'rat3A'] },
      /^blocker\[1\]: must be one of .*rat2D; got "rat3A"$/
    ],
    ['a blocker outside a list', { ...block, blocker: 'ketamine' }, /^blocker: must be a list/],
    ['a voltage that is nothing', { ...block, voltageMv: [null] }, /^voltageMv\[0\]: .*got null$/],
    ['a negative concentration', { ...block, concentrationUm: [-1] }, /^concentrationUm\[0\]: .*got -1$/],
    ['a start in words', { ...receptor, start: 'equilibrium' }, /^start: must be "resting" or/],
    ['no start', { ...receptor, start: undefined }, /^start: must be "resting" or/],
    ['a start without conditions', { ...receptor, start: {} }, /^start\.equilibrium: must be a JSON object/],
    [
      'a start without glutamate',
      { ...receptor, start: { equilibrium: { ...conditions, glutamateUm: undefined } } },
      /^start\.equilibrium\.glutamateUm: .*missing$/
    ],
    ['no protocol', { ...receptor, protocol: [] }, /^protocol: must be a list/],
    [
      'a gap',
      { ...receptor, protocol: [receptor.protocol[0], { ...receptor.protocol[1], fromS: 0.01 }] },
      /^protocol\[1\]\.fromS: must equal 0\.001, .*got 0\.01$/
    ],
    [
      'a segment that runs backwards',
      { ...receptor, protocol: [{ ...conditions, fromS: 1, toS: 0 }] },
      /^protocol\[0\]\.toS: must be above fromS, 1; got 0$/
    ],
    ['a time beyond the protocol', { ...receptor, timesS: [0, 1.5] }, /^timesS\[1\]: .*0 to 1 s; got 1\.5$/]
  ])('say what is wrong with %s', (_, scenario, expected) => {
    expect(complaintOf(scenario)).toMatch(expected);
    expect(complaintOf(scenario)).not.toContain('\n');
  });

  it('keep the line short whatever was found', () => {
    expect(complaintOf({ kind: 'x'.repeat(5000) }).length).toBeLessThan(200);
  });
});

describe('scenarios that can', () => {
  it('nest the rows of a block table in the order blocker, voltage, Mg²⁺, concentration', () => {
    const rows = runScenario(block, parameters).rows.map((row) => row.slice(0, 4).join(' '));
    expect(rows).toHaveLength(8);
    expect(rows.slice(0, 3)).toEqual(['ketamine -70 0 0', 'ketamine -70 0 1', 'ketamine 0 0 0']);
    expect(rows.at(-1)).toBe('rat2A 0 0 1');
  });

  it('forgive the rounding of decimal fractions at the edges of segments', () => {
    const protocol = [
      { ...conditions, fromS: 0, toS: 0.1 + 0.2 },
      { ...conditions, fromS: 0.3, toS: 1 }
    ];
    const { rows } = runScenario({ ...receptor, protocol, timesS: [0.3, 1 + 1e-12] }, parameters);
    expect(rows).toHaveLength(2);
  });

  it('take nasal doses between whole devices, and none at all', () => {
    const peak = (doseMg: number) => Number(runScenario({ ...nasal, doseMg }, parameters).rows[1]?.[1]);
    expect(peak(42)).toBeGreaterThan(peak(28));
    expect(peak(42)).toBeLessThan(peak(56));
    expect(peak(0)).toBe(0);
  });
});

describe('toCsv', () => {
  it('writes a header, one line per row, and at least nine significant digits', () => {
    const csv = toCsv({
      columns: ['a', 'b'],
      rows: [
        ['x', 1 / 3],
        ['y', 1.23456789e-9],
        ['z', -0]
      ]
    });
    expect(csv).toBe('a,b\nx,0.333333333333\ny,1.23456789e-9\nz,0\n');
  });
});
