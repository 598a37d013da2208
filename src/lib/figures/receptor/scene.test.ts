import { describe, expect, it } from 'vitest';
import { defaultsOf, type Values } from '../figure';
import { blockedAtBalance, conditionsOf } from './conditions';
import { parameters } from './parameters';
import { EVENTS_S, RESTING_MV, storyProtocol, voltageAt } from './protocol';
import { CROWD_SIZE, prepare, scene } from './scene';
import { steps, type StepId } from './steps';
import { CHANNEL_CLASSES } from '../../model/receptor';

const defaults = defaultsOf(parameters);
const withValues = (values: Values) => prepare({ ...defaults, ...values });
const at = (prepared: ReturnType<typeof prepare>, id: StepId) =>
  scene(prepared, steps.find((step) => step.id === id)?.at ?? Number.NaN);
const typical = prepare(defaults);

describe('the story of the receptor', () => {
  it('keeps ketamine in the pore when the gate shuts, and not before it is open', () => {
    const ketamine = (id: StepId) => at(typical, id).particles.find((particle) => particle.id === 'ketamine');
    expect(ketamine('open')).toBeUndefined();
    const inside = ketamine('ketamine');
    expect(inside?.y).toBeCloseTo(572, 0);
    expect(at(typical, 'trapped').pose.gate).toBe(0);
    expect(ketamine('trapped')).toMatchObject({ x: inside?.x, y: inside?.y });
    expect(ketamine('release')?.y).toBeLessThan(400);
  });

  it('never moves ketamine through a shut gate', () => {
    for (let progress = 0; progress <= 1; progress += 1 / 800) {
      const { pose, particles } = scene(typical, progress);
      const ketamine = particles.find((particle) => particle.id === 'ketamine');
      const passing = ketamine && ketamine.y > 462 && ketamine.y < 540 && Math.abs(ketamine.x - 600) < 40;
      if (passing) expect(pose.gate, `progress ${progress}`).toBe(1);
    }
  });

  it('takes ketamine in and out below the outer parts, never across them', () => {
    // GluN1's outer parts reach from here to GluN2's, and down to the mouth of the pore (drawing units).
    const OUTER = { left: 350, bottom: 405 };
    for (let progress = 0; progress <= 1; progress += 1 / 800) {
      const ketamine = scene(typical, progress).particles.find((particle) => particle.id === 'ketamine');
      if (ketamine && ketamine.x > OUTER.left)
        expect(ketamine.y, `progress ${progress}`).toBeGreaterThan(OUTER.bottom);
    }
  });

  it('lets ions through only past an open gate without plug or ketamine', () => {
    const stream = (id: StepId) =>
      at(typical, id).particles.filter(({ id: name }) => name.startsWith('stream'));
    for (const id of ['rest', 'keys', 'ketamine', 'trapped'] as const) expect(stream(id), id).toHaveLength(0);
    for (const id of ['open', 'release'] as const) expect(stream(id).length, id).toBeGreaterThan(5);
  });

  it('draws fewer ions where the model has less current', () => {
    const count = (voltage: number) =>
      at(withValues({ voltage }), 'open').particles.filter(({ id }) => id.startsWith('stream')).length;
    expect(count(-80)).toBeLessThan(count(-50));
    expect(count(-50)).toBeLessThan(count(-20));
    expect(count(0)).toBe(0);
  });

  it('raises the voltage before magnesium leaves', () => {
    let leftAt: number | undefined;
    for (let progress = 0.125; progress <= 0.25 && leftAt === undefined; progress += 1 / 1600) {
      const { pose, voltageMv } = scene(typical, progress);
      if (pose.magnesium > 0.02) leftAt = voltageMv;
    }
    expect(leftAt).toBeGreaterThan(-45);
  });

  it('holds the model’s share of blocked channels while the drug is on, and keeps it when the gates shut', () => {
    const on = at(typical, 'ketamine');
    const shut = at(typical, 'trapped');
    expect(on.boundOpen + on.trapped).toBeCloseTo(on.own.balance.best, 2);
    expect(shut.trapped).toBeGreaterThan(0.9 * (on.boundOpen + on.trapped));
    expect(at(typical, 'release').trapped).toBeLessThan(shut.trapped / 2);
  });

  it('keeps the block where nothing opens the channels', () => {
    const quiet = at(withValues({ activity: 0 }), 'release');
    expect(quiet.trapped + quiet.boundOpen).toBeCloseTo(at(typical, 'trapped').trapped, 2);
  });
});

describe('crowds', () => {
  const held = (classes: ArrayLike<number>) =>
    Array.from(classes).filter((kind) => /boundOpen|trapped/.test(CHANNEL_CLASSES[kind] ?? '')).length;

  it('hold a share that differs with voltage and magnesium, near the model’s', () => {
    const { compared } = at(typical, 'crowd');
    for (const crowd of compared) {
      expect(crowd.classes).toHaveLength(CROWD_SIZE);
      const expected = crowd.balance.best * CROWD_SIZE;
      const deviation = Math.sqrt(expected * (1 - crowd.balance.best));
      expect(Math.abs(held(crowd.classes) - expected)).toBeLessThan(4 * deviation);
    }
    const [resting, active, bare] = compared.map(({ balance }) => balance.best);
    expect(active).toBeGreaterThan(resting as number);
    expect(bare).toBeGreaterThan(active as number);
  });

  it('are the same for the same values', () => {
    expect(at(prepare(defaults), 'crowd').compared[1]?.classes).toEqual(
      at(typical, 'crowd').compared[1]?.classes
    );
  });
});

describe('what is not known', () => {
  it('is a range around the best estimate, for every regimen and blocker', () => {
    for (const { value: regimen } of parameters.regimen.options) {
      for (const { value: blocker } of parameters.blocker.options) {
        const conditions = conditionsOf({ ...defaults, regimen, blocker });
        const share = blockedAtBalance(conditions, -20, 1);
        expect(share.low).toBeLessThan(share.best);
        expect(share.high).toBeGreaterThan(share.best);
        expect(share.high).toBeLessThan(1);
      }
    }
  });

  it('follows the exposure that each regimen reaches in the model', () => {
    const um = (regimen: string) => conditionsOf({ ...defaults, regimen }).concentrationUm;
    // Default outputs of the dossier, part 4.8, in µM.
    expect(um('infusion')).toBeCloseTo(0.41, 2);
    expect(um('injection')).toBeCloseTo(0.45, 2);
    expect(um('swallowed')).toBeCloseTo(0.12, 2);
    expect(um('nasal')).toBeCloseTo(0.17, 2);
    expect(um('anaesthesia')).toBeGreaterThan(um('infusion'));
  });
});

describe('the protocol', () => {
  const story = {
    activeMv: -20,
    magnesiumMm: 1,
    concentrationUm: 0.4,
    pulsesHz: 1,
    glutamateUm: 1000,
    pulseS: 0.001
  };

  it('leaves no gap from its start to its end', () => {
    const segments = storyProtocol(story, true);
    expect(segments[0]?.fromS).toBe(EVENTS_S.start);
    expect(segments.at(-1)?.toS).toBe(EVENTS_S.end);
    segments.slice(1).forEach((segment, i) => expect(segment.fromS).toBe(segments[i]?.toS));
  });

  it('has the drug only between its two events, and never in the comparison', () => {
    for (const { fromS, toS, concentrationUm } of storyProtocol(story, true)) {
      const inside = fromS >= EVENTS_S.drugOn && toS <= EVENTS_S.drugOff;
      expect(concentrationUm).toBe(inside ? 0.4 : 0);
    }
    expect(storyProtocol(story, false).every(({ concentrationUm }) => concentrationUm === 0)).toBe(true);
  });

  it('rests, is stirred, rests again and is stirred again', () => {
    expect(voltageAt(0, -20)).toBe(RESTING_MV);
    expect(voltageAt(5, -20)).toBe(-20);
    expect(voltageAt(12.9, -20)).toBe(RESTING_MV);
    expect(voltageAt(20, -20)).toBe(-20);
  });

  it('gives as many pulses as asked for', () => {
    const pulses = storyProtocol({ ...story, pulsesHz: 2 }, true).filter(
      ({ fromS, glutamateUm }) => fromS >= EVENTS_S.pulsesFrom && glutamateUm > 0
    );
    expect(pulses).toHaveLength(22);
  });
});
