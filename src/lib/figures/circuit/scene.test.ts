/** What the picture says, against the model and against the facts it rests on. */
import { describe, expect, it } from 'vitest';
import { parameters as numbers } from '$lib/evidence/parameters';
import { Circuit, circuitBlock, doseResponse, solveCircuitStep } from '$lib/model/circuit';
import { defaultsOf } from '../figure';
import { DOSES } from './doses';
import { HIGHEST_RATE, meterAt, signOf } from './meters';
import { GLUTAMATE_BEFORE } from './particles';
import { parameters } from './parameters';
import { DOSES_FROM, STORY_PENS, dosesReel, ownReel, settledAt, storyReel } from './reels';
import { prepare, scene } from './scene';
import { steps, type StepId } from './steps';

const defaults = defaultsOf(parameters);
const typical = prepare(defaults);
const stop = (id: StepId): number => steps.find((step) => step.id === id)?.at ?? -1;
const at = (id: StepId, prepared = typical) => scene(prepared, stop(id));
const between = (from: StepId, to: StepId, share: number) =>
  scene(typical, stop(from) + (stop(to) - stop(from)) * share);
const spikesIn = (spikes: readonly number[], from: number, to: number) =>
  spikes.filter((spike) => spike >= from && spike < to).length / (to - from);

describe('the order of events', () => {
  it('seats ketamine before any rate changes', () => {
    const seated = at('ketamine');
    expect(seated.ketamine.cells.basket.length).toBeGreaterThan(0);
    expect(seated.now.interneuron).toBe(1);
    expect(seated.now.pyramidal).toBe(1);
    expect(Object.values(at('brake').ketamine.cells).flat()).toEqual([]);
  });

  it('lets the interneuron fall first and the pyramidal cell rise after it', () => {
    const first = at('quieter').now;
    const then = at('rise').now;
    expect(1 - first.interneuron).toBeGreaterThan(3 * Math.abs(first.pyramidal - 1));
    expect(then.pyramidal).toBeGreaterThan(first.pyramidal + 0.1);
  });

  it('lets glutamate rise only after the pyramidal rate', () => {
    for (const share of [0.1, 0.25, 0.4]) {
      const { now, glutamate } = between('quieter', 'rise', share);
      expect(glutamate).toBeLessThan(now.pyramidal);
    }
    expect(at('rise').glutamate).toBeCloseTo(at('rise').now.pyramidal, 2);
  });
});

describe('the numbers', () => {
  it('are the model’s at the story’s stops', () => {
    const input = { concentrationUm: DOSES.sub, suppression: 'steady', stepAtMs: 0, untilMs: 200 } as const;
    const run = solveCircuitStep(input, numbers.circuit);
    expect(at('quieter').now.interneuron).toBeCloseTo(run.at(18).interneuron, 3);
    expect(at('quieter').now.pyramidal).toBeCloseTo(run.at(18).pyramidal, 3);
    expect(at('rise').now.pyramidal).toBeCloseTo(run.at(200).pyramidal, 2);
  });

  it('are the model’s at each dose', () => {
    const points = doseResponse([DOSES.low, DOSES.sub, DOSES.high], 'steady', numbers.circuit);
    (['low', 'sub', 'high'] as const).forEach((dose, i) => {
      const { settled } = prepare({ ...defaults, dose }).own;
      expect(settled.pyramidal).toBeCloseTo(points[i]?.pyramidal ?? NaN, 2);
      expect(settled.interneuron).toBeCloseTo(points[i]?.interneuron ?? NaN, 2);
    });
  });

  it('lose the rise when the interneurons are spared', () => {
    const { settled } = prepare({ ...defaults, interneurons: 'spared' }).own;
    const block = circuitBlock(DOSES.sub, numbers.circuit, 1);
    expect(settled.pyramidal).toBeCloseTo(new Circuit(numbers.circuit).settle(block, 0).pyramidal, 2);
    expect(settled.pyramidal).toBeLessThanOrEqual(1);
  });

  it('refuse a concentration off the curve’s scale', () => {
    expect(() => settledAt(NaN, 'blocked')).toThrow(/NaN/);
  });
});

describe('the inverted U', () => {
  it('raises the pyramidal cell at the lower doses and quiets both cells at the highest', () => {
    const { low, sub, high } = typical.doses;
    expect(low.pyramidal).toBeGreaterThan(1);
    expect(sub.pyramidal).toBeGreaterThan(low.pyramidal);
    expect(high.pyramidal).toBeLessThan(1);
    expect(high.interneuron).toBeLessThan(sub.interneuron);
    expect(high.interneuron).toBeGreaterThan(0);
  });

  it('shows at its stop the highest dose: hollow cells, glutamate missing, no glow', () => {
    const shown = at('dose');
    expect(shown.now.concentrationUm).toBeCloseTo(DOSES.high, 6);
    expect(shown.fills.pyramidal).toBeLessThan(80);
    expect(shown.fills.interneuron).toBeLessThan(50);
    expect(shown.release.missing.length).toBeGreaterThan(0);
    expect(shown.glow).toBe(0);
  });
});

describe('trains', () => {
  it('are written from the rates: fewer spikes where the rate is lower', () => {
    const { trains } = dosesReel();
    const before = spikesIn(trains.basket, 0, DOSES_FROM);
    expect(spikesIn(trains.basket, 0.82, 1)).toBeLessThan(0.7 * before);
    const story = storyReel().trains.pyramidal;
    expect(spikesIn(story, STORY_PENS.quieter + 0.1, 1)).toBeGreaterThan(
      spikesIn(story, 0, STORY_PENS.ketamine)
    );
  });

  it('keep as many spikes as the rate asks for, and are the same every time', () => {
    const { trains, rates } = ownReel('high', 'blocked');
    const mean = rates.tuft.reduce((sum, rate) => sum + rate, 0) / rates.tuft.length;
    expect(Math.abs(trains.tuft.length - 24 * mean)).toBeLessThan(3);
    expect(ownReel('high', 'blocked').trains).toEqual(trains);
  });

  it('slow one pyramidal cell where the others speed up', () => {
    const { now } = at('rise');
    expect(now.neighbour).toBeLessThan(1);
    expect(now.pyramidal).toBeGreaterThan(1);
  });
});

describe('the meters', () => {
  const height = (rate: number) => meterAt(rate).foot - meterAt(rate).kept;

  it('have one scale from nothing, so that heights are in proportion to the rates', () => {
    expect(height(0)).toBe(0);
    expect(height(0.5)).toBeCloseTo(height(1) / 2, 6);
    const { change, before } = meterAt(1.25);
    expect(change?.kind).toBe('more');
    expect((before - (change?.from ?? 0)) / height(1)).toBeCloseTo(0.25, 6);
  });

  it('have room for every rate the figure can show', () => {
    for (const dose of ['low', 'sub', 'high'] as const) {
      for (let i = 0; i <= 120; i++) {
        const { now, glutamate } = scene(prepare({ ...defaults, dose }), i / 120);
        for (const rate of [now.interneuron, now.pyramidal, glutamate]) {
          expect(rate).toBeLessThanOrEqual(HIGHEST_RATE);
        }
      }
    }
  });

  it('say up, down or nothing', () => {
    expect([0.84, 1, 1.25].map(signOf)).toEqual(['▼', '', '▲']);
    expect(meterAt(1).change).toBeUndefined();
    expect(meterAt(0.84).change?.kind).toBe('less');
  });
});

it('draws a quieted cell hollow: near the least fill where the brake eases, full before', () => {
  expect(at('working').fills.interneuron).toBe(100);
  expect(at('quieter').fills.interneuron).toBeLessThan(50);
  expect(at('quieter').fills.pyramidal).toBe(100);
});

describe('what is counted in the drawing', () => {
  it('adds glutamate by tens of percent, no more', () => {
    const { release, glutamate } = at('rise');
    const least = Math.min(GLUTAMATE_BEFORE, glutamate * GLUTAMATE_BEFORE);
    const whole = least + release.extra.length;
    expect(whole).toBeGreaterThan(GLUTAMATE_BEFORE);
    expect(Math.abs(whole - glutamate * GLUTAMATE_BEFORE)).toBeLessThan(1);
    expect(whole).toBeLessThanOrEqual(1.5 * GLUTAMATE_BEFORE);
    expect(release.missing).toEqual([]);
  });

  it('shows GABA at every place without drug, and dots those that go missing', () => {
    const squares = (path: string) => new Set(path.split('M').slice(1)).size;
    const before = at('brake').gaba;
    const after = at('quieter').gaba;
    expect(squares(before.present)).toBe(18);
    expect(before.missing).toBe('');
    expect(squares(after.missing)).toBeGreaterThanOrEqual(3);
    expect(squares(after.present) + squares(after.missing)).toBe(18);
  });

  it('blocks one receptor of two at the story’s dose, both at the highest, none at the lowest', () => {
    const blocked = (pores: readonly number[]) => pores.filter((share) => share > 0.5).length;
    expect(blocked(at('rise').ketamine.pores)).toBe(1);
    expect(blocked(at('dose').ketamine.pores)).toBe(2);
    expect(blocked(at('explore', prepare({ ...defaults, dose: 'low' })).ketamine.pores)).toBe(0);
  });

  it('puts more ketamine on interneurons than on the pyramidal cell, but some on it', () => {
    const { basket, tuft, pyramidal } = at('rise').ketamine.cells;
    expect(pyramidal.length).toBeGreaterThan(0);
    expect(basket.length).toBeGreaterThan(pyramidal.length);
    expect(tuft.length).toBeGreaterThan(pyramidal.length);
  });

  it('is the same crowd for the same rates, so that nothing is drawn again while they stand', () => {
    const [one, other] = [0.3, 0.6].map((share) => between('working', 'brake', share));
    expect(other?.signals.input).not.toBe(one?.signals.input);
    expect(other?.gaba).toBe(one?.gaba);
    expect(other?.release).toBe(one?.release);
    expect(other?.ketamine).toBe(one?.ketamine);
  });
});
