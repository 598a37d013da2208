import { describe, expect, it } from 'vitest';
import { parameters as model } from '../../evidence/parameters';
import { solveConcentration } from '../../model/pharmacokinetics';
import { defaultsOf, type Values } from '../figure';
import { busyBand, quietBand, spreadOf, valueAt } from './curves';
import { factsOf, ofHundred, peakBlock, percents } from './describe';
import { heightOf, levelGrid, timeTicks } from './geometry';
import { SEATS } from './labels';
import { parameters } from './parameters';
import { REGIMENS, REGIMEN_IDS, WEIGHT_KG, regimenOf } from './regimens';
import { runs, timesMin } from './runs';
import { prepare, scene, type RegimensScene } from './scene';
import { steps, type StepId } from './steps';
import table from './table';
import { filled, labelWords, panelTitle, regimenNames } from './words';

const defaults = defaultsOf(parameters);
const withValues = (values: Values) => prepare({ ...defaults, ...values });
const at = (prepared: ReturnType<typeof prepare>, id: StepId) =>
  scene(prepared, steps.find((step) => step.id === id)?.at ?? Number.NaN);
const typical = prepare(defaults);
const keys = ({ series }: RegimensScene) => series.map(({ key }) => key).sort();

describe('the runs', () => {
  it('peak where the model’s own outputs are known to', () => {
    // Default outputs of the model's dossier: ng/mL and min; for the lozenge and the higher spray too.
    const known = { infusion: [177, 40], injection: [194, 19], nasal: [73, 38], nasalHigher: [102, 40] };
    for (const [id, [value, time]] of Object.entries(known)) {
      const { plasmaPeak } = runs[id as keyof typeof known];
      expect(plasmaPeak.value, id).toBeCloseTo(value as number, -0.5);
      expect(plasmaPeak.timeMin, id).toBeCloseTo(time as number, 0);
    }
    expect(runs.infusion.brainPeakUm).toBeCloseTo(0.41, 2);
  });

  it('keep to the model between their samples, within a pixel of the chart', () => {
    const solution = solveConcentration(
      {
        ...REGIMENS.injection,
        weightKg: WEIGHT_KG,
        untilMin: 1440,
        magnesiumMm: 1,
        phasic: { voltageMv: -20, stimulation: [] },
        tonic: model.pools.tonic
      },
      model
    );
    for (let time = 0.5; time < 240; time += 3.7) {
      expect(Math.abs(valueAt(runs.injection.plasma, time) - solution.at(time).plasma)).toBeLessThan(0.7);
    }
  });

  it('are followed for a day on one grid, edges of inputs included', () => {
    expect(timesMin[0]).toBe(0);
    expect(timesMin.at(-1)).toBe(1440);
    timesMin.slice(1).forEach((time, i) => expect(time).toBeGreaterThan(timesMin[i] as number));
    expect(timesMin).toContain(REGIMENS.infusion.durationMin);
    for (const id of REGIMEN_IDS) expect(runs[id].plasma).toHaveLength(timesMin.length);
  });
});

describe('published levels', () => {
  it('are a band only where a spread could be checked, and hold the typical adult', () => {
    expect(REGIMEN_IDS.filter((id) => spreadOf(id))).toEqual(['infusion', 'swallowed', 'lozenge']);
    for (const id of REGIMEN_IDS) {
      const spread = spreadOf(id);
      if (!spread) continue;
      expect(spread.low, id).toBeLessThan(1);
      expect(spread.high, id).toBeGreaterThan(1);
    }
  });

  it('scale the drip to 100 and 250 ng/mL', () => {
    const peak = runs.infusion.plasmaPeak.value;
    expect((spreadOf('infusion')?.low ?? 0) * peak).toBeCloseTo(100, 6);
    expect((spreadOf('infusion')?.high ?? 0) * peak).toBeCloseTo(250, 6);
  });
});

describe('block', () => {
  it('is a range wherever there is drug, never one number', () => {
    for (const id of REGIMEN_IDS) {
      for (const pool of ['busy', 'quiet'] as const) {
        const { low, high } = peakBlock(id, pool);
        expect(high / low, `${id} ${pool}`).toBeGreaterThan(1.2);
      }
    }
  });

  it('of the drip agrees with the receptor’s: 4 to 13 of 100 in a busy pool', () => {
    expect(ofHundred(peakBlock('infusion', 'busy'))).toBe('4 to 13');
    expect(percents(peakBlock('infusion', 'busy'))).toBe('4.2–13');
  });

  it('is said in whole channels, and never as none', () => {
    expect(ofHundred({ low: 0.001, high: 0.004 })).toBe('fewer than 1');
    expect(ofHundred({ low: 0.001, high: 0.012 })).toBe('up to 1');
    expect(ofHundred({ low: 0.021, high: 0.024 })).toBe('about 2');
  });

  it('of a quiet pool peaks hours after plasma, lower than a busy one’s, and outlasts it', () => {
    for (const id of REGIMEN_IDS) {
      const { plasmaPeak, quietPeakLow, quietPeakHigh } = runs[id];
      expect(quietPeakLow.timeMin, id).toBeGreaterThan(plasmaPeak.timeMin + 45);
      expect(quietPeakHigh.timeMin, id).toBeGreaterThan(quietPeakLow.timeMin);
      expect(peakBlock(id, 'quiet').high, id).toBeLessThan(peakBlock(id, 'busy').high);
      const eight = (values: readonly number[]) => valueAt(values, 480);
      expect(eight(quietBand(id).high), id).toBeGreaterThan(eight(busyBand(id).high));
      expect(eight(quietBand(id).low), id).toBeGreaterThan(eight(busyBand(id).low));
    }
  });
});

describe('the story', () => {
  it('shows in each step what its words speak of', () => {
    expect(keys(at(typical, 'drip'))).toEqual(['drip']);
    expect(keys(at(typical, 'brain'))).toEqual(['brain', 'drip']);
    expect(keys(at(typical, 'spread'))).toEqual(['drip']);
    expect(at(typical, 'spread').series[0]).toMatchObject({ band: 1 });
    expect(at(typical, 'spread').series[0]?.area).not.toBe('');
    expect(keys(at(typical, 'routes'))).toEqual(['drip', 'injection', 'nasal', 'swallowed']);
    expect(keys(at(typical, 'block'))).toEqual(['busy', 'drip']);
    expect(keys(at(typical, 'quiet'))).toEqual(['busy', 'drip', 'quiet']);
    expect(keys(at(typical, 'compare'))).toEqual([
      'own-busy-infusion',
      'own-busy-nasal',
      'own-infusion',
      'own-nasal'
    ]);
  });

  it('writes the quiet pool before the axis widens, and never widens it in a jump', () => {
    let before = scene(typical, 0).spanMin;
    for (let progress = 0; progress <= 1; progress += 1 / 1200) {
      const { spanMin, pose } = scene(typical, progress);
      if (pose.widened > 0) expect(pose.quiet).toBe(1);
      expect(Math.max(spanMin / before, before / spanMin)).toBeLessThan(1.1);
      before = spanMin;
    }
    expect(at(typical, 'block').spanMin).toBe(240);
    expect(at(typical, 'quiet').spanMin).toBeCloseTo(1440, 6);
  });

  it('keeps the two panels apart and inside the plot', () => {
    for (let progress = 0; progress <= 1; progress += 1 / 200) {
      const { upper, lower } = scene(typical, progress).panels;
      expect(upper.bottom).toBeLessThanOrEqual(lower.top + 1e-9);
      expect(upper.top).toBeGreaterThanOrEqual(0);
      expect(lower.bottom).toBe(1);
    }
  });

  it('draws nothing above the top of its panels', () => {
    const { upper, lower } = at(typical, 'compare').panels;
    expect(heightOf(upper, REGIMENS.infusion.published.highNgPerMl)).toBeGreaterThan(upper.top);
    for (const id of REGIMEN_IDS) {
      expect(heightOf(upper, runs[id].plasmaPeak.value)).toBeGreaterThan(upper.top);
      expect(heightOf(lower, peakBlock(id, 'busy').high * 1e4)).toBeGreaterThan(lower.top);
      const quiet = at(withValues({ first: id, pool: 'quiet' }), 'compare').panels.lower;
      expect(heightOf(quiet, peakBlock(id, 'quiet').high * 1e4)).toBeGreaterThan(quiet.top);
    }
  });

  it('places every label inside the plot, or in the room beside it', () => {
    for (const { id } of steps) {
      for (const label of at(typical, id).labels) {
        expect(label.wide.x, label.id).toBeLessThanOrEqual(1);
        expect(label.wide.y, label.id).toBeGreaterThan(0);
        expect(label.wide.y, label.id).toBeLessThan(1);
        expect(label.wide.x === 1, label.id).toBe(label.gutter);
      }
    }
  });
});

describe('the axes', () => {
  it('mark minutes on four hours, and whole hours on a day', () => {
    const marks = (span: number, narrow = false) =>
      timeTicks(span)
        .filter(({ opacity, wideOnly }) => opacity > 0.99 && !(narrow && wideOnly))
        .map(({ text }) => text);
    expect(marks(240)).toEqual(['0', '40 min', '1 h', '2 h', '3 h', '4 h']);
    expect(marks(240, true)).toEqual(['0', '40 min', '2 h', '4 h']);
    expect(marks(1440)).toEqual(['0', '4 h', '8 h', '12 h', '16 h', '20 h', '24 h']);
    expect(marks(1440, true)).toEqual(['0', '12 h', '24 h']);
  });

  it('have at most four gridlines', () => {
    for (const level of ['plain', 'clinical'] as const) {
      expect(levelGrid(at(typical, 'drip').panels.upper, level, 177).length).toBeLessThanOrEqual(4);
    }
  });

  it('widen and narrow with the reader’s choice', () => {
    expect(at(typical, 'compare').spanMin).toBeCloseTo(240, 6);
    expect(at(withValues({ span: 'day' }), 'compare').spanMin).toBeCloseTo(1440, 6);
  });
});

describe('comparing', () => {
  it('draws one curve where both choices are the same, and says so', () => {
    const same = withValues({ second: 'infusion' });
    expect(keys(at(same, 'compare'))).toEqual(['own-busy-infusion', 'own-infusion']);
    expect(factsOf(same.own, 'plain').alike).toBe(true);
  });

  it('names the higher one first, whatever the order of choice', () => {
    const swapped = withValues({ first: 'nasal', second: 'infusion' });
    for (const { own } of [typical, swapped]) {
      const facts = factsOf(own, 'plain');
      expect(facts.higher).toBe('the drip');
      expect(facts.ratio).toBe('about 2.4 times as high as');
    }
  });

  it('has a table with both regimens, bands only where there are any', () => {
    const { columns, rows } = table(typical, 'plain');
    const named = columns.map(({ key }) => key);
    expect(named).toContain('infusion-low');
    expect(named).not.toContain('nasal-low');
    const peak = rows.find(([time]) => time === 40);
    expect(peak?.[named.indexOf('infusion-high')]).toBeCloseTo(250, 0);
  });
});

describe('the words', () => {
  const dose = /\d+(\.\d+)?\s?(mg|µg|ng|µM|nM)/;

  it('keep doses and concentrations to the clinical wording', () => {
    const facts = factsOf(typical.own, 'plain');
    const shown = SEATS.flatMap(({ id }) => [labelWords[id].text, labelWords[id].sub, labelWords[id].short])
      .filter((words) => words !== undefined)
      .map((words) => filled(words.plain, facts));
    const names = REGIMEN_IDS.map((id) => regimenNames.plain[id].name);
    for (const text of [...shown, ...names, ...Object.values(panelTitle('plain', 'busy'))]) {
      expect(text).not.toMatch(dose);
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it('give the dose that the model was run with', () => {
    for (const id of REGIMEN_IDS) {
      const [, amount, unit] = /([\d.]+) (mg(?:\/kg)?)/.exec(regimenNames.clinical[id].name) ?? [];
      const { doseMg } = regimenOf(id);
      expect(Number(amount), id).toBe(unit === 'mg/kg' ? doseMg / WEIGHT_KG : doseMg);
    }
  });
});
