import { describe, expect, it } from 'vitest';
import type { ParameterSchema, Step } from '../figures/figure';
import { seeded } from '../motion/seeded';
import { CONTROLS, MOTIONS, progressOf, readAddress, THEMES } from './address';
import { writeAddress } from './addressOf';

const steps: Step[] = [
  { id: 'rest', at: 0, label: 'At rest', strength: 'established' },
  { id: 'open', at: 0.4, label: 'Open', strength: 'established' },
  { id: 'block', at: 1, label: 'Blocked', strength: 'supported' }
];
const label = { plain: 'x', clinical: 'x' };
const parameters: ParameterSchema = {
  voltage: {
    kind: 'number',
    label,
    help: '',
    source: 'illustrative',
    unit: 'mV',
    min: -100,
    max: 60,
    step: 1,
    default: -65
  },
  blocker: {
    kind: 'choice',
    label,
    help: '',
    source: 'illustrative',
    options: [
      { value: 'ketamine', label },
      { value: 'memantine', label }
    ],
    default: 'ketamine'
  }
};
const figure = { steps, parameters };

const SEED = 1000;

describe('an address', () => {
  it('is all defaults when nothing was asked', () => {
    const { address, problems } = readAddress('', figure);
    expect(problems).toEqual([]);
    expect(address).toMatchObject({
      step: 0,
      at: 1,
      values: { voltage: -65, blocker: 'ketamine' },
      level: 'plain'
    });
  });

  it('names a step by id or by number from one', () => {
    expect(readAddress('?step=block', figure).address.step).toBe(2);
    expect(readAddress('step=2', figure).address.step).toBe(1);
  });

  it.each([
    ['step=nonsense', /^step: one of rest, open, block/],
    ['step=0', /^step: /],
    ['step=4', /^step: .*1 to 3/],
    ['at=-3', /^at: a number from 0 to 1/],
    ['at=', /^at: /],
    ['p.voltage=9e9', /^p\.voltage: from -100 to 60 mV/],
    ['p.voltage=Infinity', /^p\.voltage: a number from -100 to 60 mV/],
    ['p.blocker=water', /^p\.blocker: one of ketamine, memantine/],
    ['p.__proto__=1', /^p\.__proto__: unknown.*voltage, blocker/],
    ['p.constructor=1', /^p\.constructor: unknown/],
    ['level=expert', /^level: one of plain, clinical/],
    ['text=1000', /^text: a number from 0\.8 to 2/]
  ])('%s: one line that names the key and what is allowed', (query, line) => {
    const { problems } = readAddress(query, figure);
    expect(problems).toEqual([expect.stringMatching(line)]);
  });

  it('uses the nearest value of a range', () => {
    expect(readAddress('p.voltage=9e9', figure).address.values['voltage']).toBe(60);
    expect(readAddress('p.voltage=-1e3', figure).address.values['voltage']).toBe(-100);
  });

  it('ignores keys that hosts add', () => {
    expect(readAddress('utm_source=x&fid=3', figure).problems).toEqual([]);
  });

  it('comes back from what was written', () => {
    const query = 'step=open&at=0.25&p.voltage=-20&p.blocker=memantine&level=clinical&theme=dark';
    const { address } = readAddress(query, figure);
    expect(writeAddress(address, figure)).toBe(query);
    expect(writeAddress(readAddress('', figure).address, figure)).toBe('');
  });

  it('runs from the step before to the step itself', () => {
    expect(progressOf({ step: 1, at: 1 }, steps)).toBe(0.4);
    expect(progressOf({ step: 1, at: 0 }, steps)).toBe(0);
    expect(progressOf({ step: 2, at: 0.5 }, steps)).toBeCloseTo(0.7, 12);
    expect(progressOf({ step: 0, at: 0.5 }, steps)).toBe(0);
  });

  it('survives a thousand random queries with a complete state', () => {
    const random = seeded(SEED);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const keys = [
      'step',
      'at',
      'p.voltage',
      'p.blocker',
      'p.',
      'level',
      'theme',
      'motion',
      'play',
      'controls',
      'text'
    ];
    const values = [
      '',
      '0',
      '2',
      '-1',
      '1e999',
      '0x10',
      'NaN',
      'dark',
      'block',
      'toString',
      '%00',
      '%',
      '💊',
      '<b>',
      '&',
      '='
    ];
    const noise = () =>
      String.fromCodePoint(...Array.from({ length: 8 }, () => 1 + Math.floor(random() * 0xd7fe)));
    for (let run = 0; run < 1000; run++) {
      const parts = Array.from(
        { length: Math.floor(random() * 8) },
        () => `${random() < 0.9 ? pick(keys) : noise()}=${random() < 0.7 ? pick(values) : noise()}`
      );
      const query = parts.join('&');
      const { address, problems } = readAddress(query, figure);
      expect(steps[address.step], query).toBeDefined();
      expect(progressOf(address, steps), query).toBeGreaterThanOrEqual(0);
      expect(progressOf(address, steps), query).toBeLessThanOrEqual(1);
      expect(Number(address.values['voltage']), query).toBeGreaterThanOrEqual(-100);
      expect(Number(address.values['voltage']), query).toBeLessThanOrEqual(60);
      expect(['ketamine', 'memantine'], query).toContain(address.values['blocker']);
      expect(THEMES, query).toContain(address.theme);
      expect(MOTIONS, query).toContain(address.motion);
      expect(CONTROLS, query).toContain(address.controls);
      expect(address.text, query).toBeGreaterThanOrEqual(0.8);
      expect(address.text, query).toBeLessThanOrEqual(2);
      for (const line of problems)
        expect(line, query).toMatch(/^(step|at|p\..*|level|theme|motion|play|controls|text|desc): ./s);
    }
  });
});
