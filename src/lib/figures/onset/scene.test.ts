import { describe, expect, it } from 'vitest';
import { TABLES } from '../../evidence/trials/load';
import { pctOfBaseline, responseIntervals } from '../../evidence/trials/derived';
import { isDrawable } from '../../evidence/trials/drawn';
import { smdByTime } from '../../evidence/trials/effects';
import { LEVELS, defaultsOf, type Values } from '../figure';
import { describe as told } from './describe';
import { factsOf, timeWords } from './facts';
import { studyFacts } from './studyFacts';
import { AXES, LAYOUTS, TABLETS_ALONE, axisOf, boxOf, timeAt, timeTicks, type Scope } from './geometry';
import { PAIRS, pairOf } from './pairs';
import { parameters } from './parameters';
import { DAY_WINDOW } from './points';
import { leftOut, reasons, rows } from './rows';
import { CHARTS, type ChartId, type OnsetRow } from './rules';
import { prepare, scene, type OnsetScene, type SceneMark } from './scene';
import { steps, type StepId } from './steps';
import table from './table';

const defaults = defaultsOf(parameters);
const withValues = (values: Values) => prepare({ ...defaults, ...values });
const at = (prepared: ReturnType<typeof prepare>, id: StepId) =>
  scene(prepared, steps.find((step) => step.id === id)?.at ?? Number.NaN);
const typical = prepare(defaults);
const chosen = (measure: ChartId, time = 'log') => at(withValues({ measure, time }), 'explore');

/** Every settled picture there is: each step, and each measure on both rulers. */
const PICTURES: [string, OnsetScene][] = [
  ...steps.map(({ id }): [string, OnsetScene] => [id, at(typical, id)]),
  ...CHARTS.flatMap((measure) =>
    ['log', 'linear'].map((time): [string, OnsetScene] => [`${measure} ${time}`, chosen(measure, time)])
  )
];

/** The value that a height on the board stands for. */
function valueAt({ row }: SceneMark, y: number, layout: 'wide' | 'narrow', scope: Scope): number {
  const box = boxOf(row.panel, layout, scope);
  const [low, high] = axisOf(row.panel, scope).domain;
  return high - ((y - box.y) / box.height) * (high - low);
}

/** What the evidence layer computes for a row, found by its id. */
function original({ chart, id, arm, study, hours }: OnsetRow): {
  value: number;
  low?: number;
  high?: number;
} {
  if (chart === 'extra' && arm === 'gap' && id.startsWith('o')) {
    const share = (role: string) => {
      const row = responseIntervals(TABLES).rows.find(
        (one) =>
          one.studyId === study &&
          one.timeHours === hours &&
          one.outcome === 'response' &&
          one.kind === 'at this visit' &&
          (role === 'active' ? one.sourceRows[0] === id : one.role === 'control')
      );
      return ((row?.events ?? NaN) / (row?.people ?? NaN)) * 100;
    };
    return { value: share('active') - share('control') };
  }
  const derived = [
    ...(chart === 'effect' ? smdByTime(TABLES).rows : []),
    ...(chart === 'baseline' ? pctOfBaseline(TABLES).rows : []),
    ...(chart === 'people' ? responseIntervals(TABLES).rows : [])
  ].find(({ sourceRows }) => sourceRows[0] === id);
  if (derived) return derived;
  const pooled = TABLES.pooled.find(({ rowId }) => rowId === id);
  if (!pooled || pooled.value === undefined) throw new RangeError(`row ${id} has no original`);
  const { value, ciLow, ciHigh } = pooled;
  return { value, ...(ciLow === undefined || ciHigh === undefined ? {} : { low: ciLow, high: ciHigh }) };
}

describe('the rows', () => {
  it('are those of the tables, with their intervals and no others', () => {
    expect(rows.length).toBeGreaterThan(90);
    for (const row of rows) {
      const source = original(row);
      expect(Math.abs(row.value - source.value), row.id).toBeLessThan(0.001);
      if (row.chart === 'extra' && row.id.startsWith('o')) {
        expect(row.low, row.id).toBeLessThan(row.value);
        expect(row.high, row.id).toBeGreaterThan(row.value);
        continue;
      }
      expect(row.low === undefined, row.id).toBe(source.low === undefined);
      expect(Math.abs((row.low ?? 0) - (source.low ?? 0)), `${row.id} low`).toBeLessThan(0.001);
      expect(Math.abs((row.high ?? 0) - (source.high ?? 0)), `${row.id} high`).toBeLessThan(0.001);
    }
  });

  it('were all read by somebody and may be drawn', () => {
    const byId = new Map([...TABLES.outcomes, ...TABLES.pooled].map((row) => [row.rowId, row]));
    for (const { id } of rows) {
      const row = byId.get(id);
      expect(row && isDrawable(row), id).toBe(true);
    }
  });

  it('do not overlap with those left out, each of which has a reason', () => {
    const drawn = new Set(rows.map(({ id }) => id));
    expect(leftOut.length).toBeGreaterThan(100);
    for (const [row, , reason] of leftOut) {
      expect(drawn.has(row), row).toBe(false);
      expect(reasons[reason]?.length, row).toBeGreaterThan(10);
    }
  });

  it('account for every depression row with a number: drawn or left out', () => {
    const known = new Set([...rows.map(({ id }) => id), ...leftOut.map(([row]) => row)]);
    const effects = smdByTime(TABLES).rows.map(({ sourceRows }) => sourceRows[0] as string);
    const counts = responseIntervals(TABLES).rows.filter(({ domain }) => domain === 'depression');
    for (const id of effects) expect(known.has(id), id).toBe(true);
    for (const { sourceRows } of counts) expect(known.has(sourceRows[0] as string), sourceRows[0]).toBe(true);
  });

  it('of people always come in pairs, drug and control, on a phone too', () => {
    for (const row of rows.filter(({ chart }) => chart === 'people')) {
      const partner = rows.find(
        (other) =>
          other.pair === row.pair &&
          other.hours === row.hours &&
          other.chart === 'people' &&
          other.arm !== row.arm
      );
      expect(partner, row.id).toBeDefined();
      expect(partner?.wideOnly, row.id).toBe(row.wideOnly);
    }
  });
});

describe.each(PICTURES)('the picture %s', (name, picture) => {
  const scope: Scope = name.includes(' ') || name === 'explore' ? 'own' : 'story';

  it('draws every mark at the value of its row, interval included', () => {
    for (const mark of picture.marks) {
      for (const layout of LAYOUTS) {
        const place = mark[layout];
        if (!place) continue;
        const { value, low, high } = mark.row;
        expect(valueAt(mark, place.y, layout, scope), `${mark.id} ${layout}`).toBeCloseTo(value, 6);
        expect(place.low === undefined, mark.id).toBe(low === undefined);
        if (low === undefined || high === undefined || place.low === undefined) continue;
        expect(valueAt(mark, place.low, layout, scope), mark.id).toBeCloseTo(low, 6);
        expect(valueAt(mark, place.high ?? NaN, layout, scope), mark.id).toBeCloseTo(high, 6);
      }
    }
  });

  it('keeps marks and bars inside their panels', () => {
    for (const { row, id, wide, narrow } of picture.marks) {
      for (const [layout, place] of [
        ['wide', wide],
        ['narrow', narrow]
      ] as const) {
        if (!place) continue;
        const box = boxOf(row.panel, layout, scope);
        const hair = 1e-9;
        for (const y of [place.y, place.low ?? place.y, place.high ?? place.y]) {
          expect(y, `${id} ${layout}`).toBeGreaterThanOrEqual(box.y - hair);
          expect(y, `${id} ${layout}`).toBeLessThanOrEqual(box.y + box.height + hair);
        }
        expect(place.x, `${id} ${layout}`).toBeGreaterThanOrEqual(box.x);
        expect(place.x, `${id} ${layout}`).toBeLessThanOrEqual(box.x + box.width + 0.011);
      }
    }
  });

  it('joins only marks of one arm of one study, and puts unlike numbers on no common axis', () => {
    for (const line of picture.lines) {
      const key = ({ row }: SceneMark) => `${row.chart} ${row.study} ${row.series} ${row.arm}`;
      for (const [x, y] of line.wide) {
        const here = picture.marks.filter(({ wide }) => wide.x === x && wide.y === y);
        expect(here.map(key), line.id).toContain(line.id);
      }
      const series = picture.marks.filter((mark) => key(mark) === line.id);
      expect(new Set(series.map(({ row }) => row.hours)).size, line.id).toBe(line.wide.length);
    }
    const charts = new Set(picture.panels.map(({ chart }) => chart));
    expect(charts.size).toBe(1);
    for (const { row } of picture.marks) expect(charts.has(row.chart), row.id).toBe(true);
  });
});

describe('the story', () => {
  const ids = (step: StepId) => at(typical, step).marks.map(({ row }) => row);

  it('shows in each step what its words speak of', () => {
    expect(ids('scale')).toHaveLength(0);
    expect(new Set(ids('weeks').map(({ study }) => study))).toEqual(new Set(['taylor2006']));
    expect(Math.max(...ids('hours').map(({ hours }) => hours))).toBe(24);
    expect(Math.max(...ids('fade').map(({ hours }) => hours))).toBe(336);
    expect(
      new Set(ids('people').map(({ hours }) => (hours === 24 ? 'day' : hours >= 648 && hours <= 672)))
    ).toEqual(new Set(['day', true]));
    expect(at(typical, 'people').crowds.map(({ pair }) => pair)).toEqual(['midazolam', 'saline']);
    expect(at(typical, 'together').crowds.map(({ pair }) => pair)).toEqual(['tablet']);
    expect(at(typical, 'together').panels.map(({ panel }) => panel)).toEqual(['fast', 'slow']);
  });

  it('never lets a mark jump', () => {
    const STEPS = 1500;
    for (const values of [{ measure: 'effect', time: 'linear' }, { measure: 'baseline' }]) {
      const prepared = withValues(values);
      let before = new Map<string, SceneMark>();
      for (let i = 0; i <= STEPS; i++) {
        const now = new Map(scene(prepared, i / STEPS).marks.map((mark) => [mark.id, mark]));
        for (const [id, mark] of now) {
          const was = before.get(id);
          if (!was) {
            expect(mark.opacity, `${id} at ${i}`).toBeLessThan(0.2);
            continue;
          }
          expect(Math.abs(mark.wide.y - was.wide.y), `${id} at ${i}`).toBeLessThan(0.06);
          expect(Math.abs(mark.wide.x - was.wide.x), `${id} at ${i}`).toBeLessThan(0.06);
        }
        for (const [id, { opacity }] of before)
          if (!now.has(id)) expect(opacity, `${id} gone at ${i}`).toBeLessThan(0.2);
        before = now;
      }
    }
  });

  it('lets no mark stand while its axes change', () => {
    for (let progress = 0; progress <= 1; progress += 1 / 600) {
      const { panels, marks } = scene(typical, progress);
      for (const { row, opacity } of marks) {
        const own = panels.find(({ chart }) => chart === row.chart);
        expect(own, `${row.id} at ${progress}`).toBeDefined();
        if (opacity > 0.5) expect(own?.opacity, `${row.id} at ${progress}`).toBeGreaterThan(0.5);
      }
    }
  });

  it('fills crowds with the people of their rows', () => {
    for (const pair of PAIRS) {
      const [crowd] = at(withValues({ pair }), 'explore').crowds;
      const { drug, control } = pairOf(pair);
      expect(drug.arm).toBe('drug');
      expect(control.arm).toBe('control');
      expect(drug.hours).toBe(control.hours);
      expect(crowd?.drug).toBe(Math.round(drug.value));
      expect(crowd?.control).toBe(Math.round(control.value));
    }
  });
});

describe('the axes', () => {
  it('give the two panels of gaps units of one height', () => {
    const unit = (panel: 'fast' | 'slow') =>
      boxOf(panel, 'wide', 'story').height / (AXES[panel].domain[1] - AXES[panel].domain[0]);
    expect(unit('fast')).toBeCloseTo(unit('slow'), 9);
  });

  it('keep results of one day inside their window, controls from weakest to strongest', () => {
    const marks = at(typical, 'together').marks.filter(({ row }) => row.hours === 24);
    const box = boxOf('fast', 'wide', 'story');
    const day = timeAt(24, 0);
    for (const { wide, id } of marks) {
      const share = (wide.x - box.x) / box.width - day;
      expect(share, id).toBeGreaterThan(-DAY_WINDOW.before);
      expect(share, id).toBeLessThan(DAY_WINDOW.after);
    }
    const kinds = [...marks].sort((a, b) => a.wide.x - b.wide.x).map(({ row }) => row.foot);
    const changes = kinds.filter((kind, i) => i === 0 || kind !== kinds[i - 1]);
    expect(changes).toEqual([undefined, 'saline', 'midazolam', 'inert-spray', 'masked']);
  });

  it('put every result at its own time on the even ruler, within a day', () => {
    const day = timeAt(24, 1) - timeAt(0, 1);
    for (const measure of CHARTS) {
      for (const { row, id, wide } of chosen(measure, 'linear').marks) {
        const box = boxOf(row.panel, 'wide', 'own');
        const share = (wide.x - box.x) / box.width;
        expect(Math.abs(share - timeAt(row.hours, 1)), id).toBeLessThan(day);
      }
    }
  });

  it('give one day three tenths of the stretched ruler and a hair of the even one', () => {
    expect(timeAt(24, 0) - timeAt(0.5, 0)).toBeGreaterThan(0.3);
    expect(timeAt(24, 1) - timeAt(0, 1)).toBeLessThan(0.01);
    expect(timeTicks(1, 'wide', 1).every(({ hours }) => hours >= 336)).toBe(true);
    expect(TABLETS_ALONE.domain[0]).toBeLessThan(0);
  });
});

describe('the words', () => {
  const dose = /\b\d+(\.\d+)?\s?(mg|µg)/;

  it('keep doses out of the plain cards, and name control and interval where there are any', () => {
    for (const row of rows) {
      for (const level of LEVELS) {
        const facts = { ...factsOf(row, level), ...studyFacts(row.study, level) };
        const text = Object.values(facts).join(' ');
        expect(text, row.id).not.toMatch(/undefined|NaN/);
        if (level === 'plain') expect(text, row.id).not.toMatch(dose);
        expect(facts.interval === undefined, row.id).toBe(row.low === undefined);
        expect(facts.population, row.id).toBeTruthy();
        if (row.arm === 'gap') expect(facts.control, row.id).toBeTruthy();
      }
    }
  });

  it('say times as people do', () => {
    expect([0, 2 / 3, 2, 24, 168, 336, 648, 672].map(timeWords)).toEqual([
      'before treatment',
      '40 minutes',
      '2 hours',
      '1 day',
      '7 days',
      '14 days',
      'about 4 weeks',
      '4 weeks'
    ]);
  });

  it('of the step with people give both groups', () => {
    const { line } = told(at(typical, 'people'), 'plain');
    for (const id of ['p014', 'p016', 'p017', 'o0199', 'o0200']) {
      const row = rows.find((one) => one.chart === 'people' && one.id === id);
      expect(line).toMatch(new RegExp(`\\b${row?.value.toFixed(0)}\\b`));
    }
  });

  it('of the table hold every row once, the chosen measure first, with a source each', () => {
    const { rows: cells, origins, leftOut: without } = table(withValues({ measure: 'effect' }), 'clinical');
    expect(cells).toHaveLength(rows.length);
    expect(origins).toHaveLength(rows.length);
    expect(cells[0]?.[0]).toBe('standardised mean difference');
    expect(without).toHaveLength(leftOut.length);
  });
});
