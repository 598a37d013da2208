import { describe, expect, it } from 'vitest';
import { TABLES } from '../../evidence/trials/load.ts';
import { defaultsOf } from '../figure';
import { ALONE, AXES, LANES, STOPPED_AT, STRIPS, heightIn, onClock, type PanelId } from './geometry';
import { labelsOf } from './labels';
import { parameters } from './parameters';
import { cardsIn, chartMarks } from './points';
import {
  doiOf,
  entries,
  gaps,
  hazard,
  leftOut,
  lost,
  medians,
  relapsed,
  shares,
  stopped,
  thoughts
} from './rows';
import { prepare, scene, type FadeScene } from './scene';
import { drawnTo } from './spots';
import { steps, type StepId } from './steps';
import table from './table';

const defaults = defaultsOf(parameters);
const at = (step: StepId, values: Record<string, string> = {}): FadeScene =>
  scene(prepare({ ...defaults, ...values }), steps.find(({ id }) => id === step)?.at ?? 0);
const outcome = (id: string) => TABLES.outcomes.find(({ rowId }) => rowId === id);
const pooled = (id: string) => TABLES.pooled.find(({ rowId }) => rowId === id);
const relapse = (id: string) => TABLES.relapse.find(({ rowId }) => rowId === id);
const CHOICES = [
  { clock: 'dose', measure: 'thoughts' },
  { clock: 'dose', measure: 'shares' },
  { clock: 'dose', measure: 'gap' },
  { clock: 'course' },
  { clock: 'lots', entry: 'remitters' },
  { clock: 'lots', entry: 'responders' }
];
const allScenes = () => [...steps.map(({ id }) => at(id)), ...CHOICES.map((values) => at('explore', values))];

/** What a height stands for, back from the picture. */
const valueAt = (panel: PanelId, { top, bottom }: { top: number; bottom: number }, y: number): number =>
  ((bottom - y) / (bottom - top)) * AXES[panel].top;

describe('rows', () => {
  it('takes every value as its table has it', () => {
    expect(thoughts).toHaveLength(12);
    for (const row of thoughts) {
      const source = outcome(row.row);
      expect(row.value).toBeCloseTo(source?.value ?? NaN, 0);
      expect([row.events, row.people]).toEqual([source?.nEvent, source?.n]);
      expect(row.days * 24).toBeCloseTo(source?.timeHours ?? NaN);
      expect(source?.armId).toBe(row.arm === 'ketamine' ? 'ket' : 'mid');
    }
    expect(shares).toHaveLength(6);
    for (const row of shares) expect(row.value).toBe(pooled(row.row)?.value);
    expect(gaps.map(({ value }) => value.toFixed(2))).toEqual(['-0.89', '-0.86', '-0.65', '-0.51']);
    for (const row of [...medians, stopped]) expect(row.days).toBe(relapse(row.row)?.value);
    for (const row of [...relapsed, ...Object.values(hazard)])
      expect(row.value).toBe(relapse(row.row)?.value);
    expect([lost.from, lost.to]).toEqual([relapse('r003')?.ciLow, relapse('r003')?.ciHigh]);
  });

  it('gives an interval only where one was printed or follows from counts', () => {
    expect(medians.find(({ id }) => id === 'murrough')).toMatchObject({
      low: 11,
      high: 27,
      rangeRow: 'r005'
    });
    for (const row of medians.filter(({ id }) => id !== 'murrough'))
      expect([row.low, row.high]).toEqual([null, null]);
    expect([stopped.low, stopped.high]).toEqual([97, null]);
    for (const { low, value, high } of [...thoughts, ...relapsed]) {
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
    }
  });

  it('has every row of the relapse table on the picture or among those left out, never both, and none unverified', () => {
    const table_ = table(prepare(defaults), 'plain');
    const drawn = table_.rows.flatMap(([row]) => (typeof row === 'string' ? row.split(', ') : []));
    const out = leftOut.map(({ row }) => row);
    for (const { rowId, verification } of TABLES.relapse) {
      expect(Number(drawn.includes(rowId)) + Number(out.includes(rowId)), rowId).toBe(1);
      if (verification === 'unverified') expect(out).toContain(rowId);
    }
    expect(new Set(out).size).toBe(out.length);
    expect(drawn.filter((row) => out.includes(row))).toEqual([]);
  });

  it('knows where each row comes from', () => {
    for (const { study } of [...thoughts, ...shares, ...gaps, ...medians, ...relapsed])
      expect(doiOf[study]).toMatch(/^10\./);
    const { rows, origins, columns } = table(prepare(defaults), 'clinical');
    expect(origins).toHaveLength(rows.length);
    expect(columns).toHaveLength(rows[0]?.length ?? 0);
  });

  it('says who is counted only where it was read', () => {
    expect(entries.find(({ id }) => id === 'su')).toMatchObject({ value: 100, counted: 84, began: 84 });
    expect(entries.find(({ id }) => id === 'daly')).toMatchObject({ value: null, counted: 297, began: null });
  });
});

describe('marks', () => {
  it('stand at their values and their intervals, alone and among three', () => {
    for (const [step, band] of [
      ['pair', ALONE],
      ['others', STRIPS.thoughts]
    ] as const) {
      for (const row of thoughts) {
        const spot = at(step).spots.find((one) => one.row === row.row);
        expect(valueAt('thoughts', band, spot?.y ?? NaN)).toBeCloseTo(row.value, 6);
        expect(valueAt('thoughts', band, spot?.low ?? NaN)).toBeCloseTo(row.low, 6);
        expect(valueAt('thoughts', band, spot?.high ?? NaN)).toBeCloseTo(row.high, 6);
        expect(Math.abs((spot?.x ?? NaN) - onClock('dose', row.days))).toBeLessThan(0.02);
      }
    }
    const others = at('others');
    for (const row of shares)
      expect(others.spots.find((one) => one.row === row.row)?.y).toBeCloseTo(
        heightIn('shares', STRIPS.shares, row.value),
        9
      );
    for (const row of gaps) {
      const spot = others.spots.find((one) => one.row === row.row);
      expect(valueAt('gap', STRIPS.gap, spot?.y ?? NaN)).toBeCloseTo(-row.value, 6);
      expect([spot?.low, spot?.high]).toEqual([null, null]);
    }
    for (const row of medians) {
      const spot = at('course').spots.find((one) => one.row === row.row);
      expect(spot).toMatchObject({ x: onClock('course', row.days), y: LANES[row.id as keyof typeof LANES] });
    }
    expect(at('lots').spots).toMatchObject([{ row: 'r011', x: onClock('lots', 273), y: STOPPED_AT }]);
  });

  it('stay on the picture, with all that belongs to them, at every choice', () => {
    for (const one of allScenes()) {
      for (const { x, y, low, high } of one.spots)
        for (const place of [x, y, low ?? 0, high ?? 0]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
    }
  });

  it('draws no row that is left out', () => {
    const out = leftOut.map(({ row }) => row);
    for (const one of allScenes()) for (const { row } of one.spots) expect(out).not.toContain(row);
  });

  it('meet on the last day, and show one clock at a time', () => {
    const last = at('pair').spots.filter(({ row }) => ['o0259', 'o0265'].includes(row));
    expect(last[0]?.y).toBe(last[1]?.y);
    for (const { id } of steps.slice(1)) {
      const { boards } = at(id);
      expect(
        Object.values(boards).filter((presence) => presence > 0),
        id
      ).toHaveLength(1);
    }
    for (const values of CHOICES) {
      const { boards } = at('explore', values);
      expect(Object.entries(boards).filter(([, presence]) => presence > 0)).toEqual([[values.clock, 1]]);
    }
  });

  it('are joined within one arm of one study only, through its own marks', () => {
    const joined = (one: FadeScene) => one.series.map(({ id }) => id).sort();
    expect(joined(at('pair'))).toEqual(['ketamine', 'midazolam']);
    expect(joined(at('others'))).toEqual(['gap', 'ketamine', 'midazolam']);
    expect(joined(at('course'))).toEqual([]);
    expect(joined(at('explore', { clock: 'dose', measure: 'shares' }))).toEqual([]);
    for (const one of allScenes())
      for (const { id, study, points } of one.series) {
        const own = one.spots.filter(({ kind, shape }) =>
          id === 'gap' ? kind === 'gap' : kind === 'thoughts' && shape === id
        );
        expect(points.map(([x, y]) => [x, y])).toEqual(own.map(({ x, y }) => [x, y]));
        const studies = new Set(own.map(({ row }) => outcome(row)?.studyId));
        expect([...studies]).toEqual([study]);
      }
  });

  it('rise from the zero line, and are the same whichever way time runs', () => {
    const values = prepare(defaults);
    const early = scene(values, 0.09).spots;
    expect(early.length).toBe(12);
    for (const { y } of early) expect(y).toBeLessThanOrEqual(ALONE.bottom);
    expect(early.at(-1)?.y).toBe(ALONE.bottom);
    const there = scene(values, 0.3);
    scene(values, 0.9);
    expect(scene(values, 0.3)).toEqual(there);
  });

  it('have cards that say n, interval and comparison', () => {
    for (const one of allScenes())
      for (const level of ['plain', 'clinical'] as const)
        for (const { facts } of chartMarks(one.spots, cardsIn(level))) {
          expect(facts.n).toBeTruthy();
          expect(facts.control).toBeTruthy();
          expect(JSON.stringify(facts)).not.toMatch(/undefined|NaN/);
        }
    expect(
      chartMarks(at('others').spots, cardsIn('plain')).find(({ id }) => id === gaps[0]?.row)?.facts
    ).toMatchObject({
      computed: true
    });
  });
});

describe('lines and words', () => {
  it('draws a line as far as time has come, on the straight way between two visits', () => {
    const points: [number, number][] = [
      [0, 1],
      [0.5, 0],
      [1, 1]
    ];
    expect(drawnTo(points, -0.1)).toEqual([]);
    expect(drawnTo(points, 0.25)).toEqual([
      [0, 1],
      [0.25, 0.5]
    ]);
    expect(drawnTo(points, 1)).toEqual(points);
  });

  it('counts people as the shares say', () => {
    for (const crowd of at('lots').crowds) expect(crowd.count).toBe(crowd.value);
    expect(at('explore', { clock: 'lots', entry: 'remitters' }).entries).toEqual(['remitters']);
  });

  it('writes no empty word and no dose', () => {
    for (const one of allScenes())
      for (const label of labelsOf(one, 'plain')) {
        if (label.wide) expect(label.text, label.id).not.toBe('');
        if (label.narrow) expect(label.short, label.id).not.toBe('');
        expect(label.text + label.short).not.toMatch(/undefined|NaN|\d\s?mg/);
      }
  });

  it('refuses what is not offered', () => {
    expect(() => prepare({ ...defaults, clock: 'century' })).toThrow(/clock must be one of/);
  });
});
