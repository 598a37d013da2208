import { describe as suite, expect, it } from 'vitest';
import { defaultsOf, type Values } from '../figure';
import { curves, timesMin } from './curves';
import { describe } from './describe';
import { labels } from './labels';
import { parameters } from './parameters';
import { prepare, scene } from './scene';
import { steps, type StepId } from './steps';

const defaults = defaultsOf(parameters);
const under = (values: Values) => prepare({ ...defaults, ...values });
const typical = prepare(defaults);
const at = (id: StepId, values: Values = {}) =>
  scene(under(values), steps.find((step) => step.id === id)?.at ?? Number.NaN);
const named = (picture: ReturnType<typeof at>, name: string) =>
  [...picture.particles.products, ...picture.particles.cargo, ...picture.particles.secondRoad].filter(
    ({ id }) => id.startsWith(name)
  );
/** Calcium on its way in: all but what waits outside. */
const stream = (picture: ReturnType<typeof at>) =>
  picture.particles.calcium.slice(at('quiet').particles.calcium.length);
const outside = (picture: ReturnType<typeof at>) =>
  named(picture, 'bdnf').filter(({ x, y, opacity }) => opacity > 0.5 && (y < 226 || x > 500));

suite('the shared road', () => {
  it('keeps cause before effect at every moment', () => {
    for (let progress = 0; progress <= 0.75; progress += 1 / 1600) {
      const { pose, activity } = scene(typical, progress);
      const where = `progress ${progress}`;
      // Once emptied the vesicle closes: see the next test for what is out by then.
      const filled = progress < 0.625;
      if (filled && pose.release > 0.01) expect(pose.fuse, where).toBeGreaterThan(0.2);
      if (filled && pose.fuse > 0.01) expect(pose.streamHead, where).toBeGreaterThan(0.9);
      if (activity.phosphate > 0.01) expect(pose.seat, where).toBeGreaterThan(0.9);
      if (activity.akt > 0.01) expect(pose.phosphate, where).toBe(1);
      if (activity.mtor > 0.01) expect(pose.akt, where).toBe(1);
      if (pose.travel > 0.01) expect(pose.made, where).toBe(1);
    }
  });

  it('lets BDNF out only by way of the open vesicle, and never back in', () => {
    expect(outside(at('calcium'))).toHaveLength(0);
    expect(outside(at('release')).length).toBeGreaterThan(5);
    for (let progress = 0.125; progress <= 0.5; progress += 1 / 800) {
      const now = scene(typical, progress);
      const next = scene(typical, progress + 1 / 800);
      expect(next.amounts.released, `progress ${progress}`).toBeGreaterThanOrEqual(now.amounts.released);
    }
  });

  it('passes calcium only through an open channel', () => {
    for (let progress = 0; progress <= 1; progress += 1 / 400) {
      const picture = scene(typical, progress);
      const inPore = stream(picture).filter(
        ({ x, y, grown }) => Math.abs(x - 262) < 12 && y > 200 && y < 270 && grown > 0.25
      );
      if (inPore.length > 0) expect(picture.activity.channel, `progress ${progress}`).toBeGreaterThan(0.5);
    }
  });

  it('has mTORC1 bright for a short time only, and protein after it', () => {
    expect(at('mtor').activity.mtor).toBeGreaterThan(0.9);
    const built = at('build');
    expect(built.activity.mtor).toBeLessThan(0.5);
    const late = at('contact');
    expect(late.activity.mtor).toBeLessThan(0.05);
    expect(late.activity.trkb).toBeLessThan(0.05);
    expect(late.amounts.protein).toBeGreaterThan(0.9);
    expect(named(late, 'receptor').filter(({ y }) => y < 120)).toHaveLength(2);
    expect(named(built, 'receptor').filter(({ y }) => y < 120)).toHaveLength(0);
  });

  it('names mTORC1 contested, since the one test in people went against it', () => {
    expect(steps.find(({ id }) => id === 'mtor')?.strength).toBe('contested');
  });
});

suite('the second road', () => {
  it('needs no calcium and no burst: the channel is shut and glutamate comes singly', () => {
    const picture = at('second');
    expect(picture.activity.channel).toBe(0);
    expect(stream(picture)).toHaveLength(0);
    expect(named(picture, 'quantum').length).toBeLessThanOrEqual(2);
  });

  it('puts ketamine into the receptor before eEF2K falls silent, and that before BDNF is made', () => {
    for (let progress = 0.76; progress <= 0.875; progress += 1 / 1600) {
      const { pose, activity } = scene(typical, progress);
      if (activity.kinase < 0.98) expect(pose.ketamine, `progress ${progress}`).toBeGreaterThan(0.9);
      if (pose.localMade > 0.05) expect(activity.kinase, `progress ${progress}`).toBeLessThan(0.1);
    }
    expect(named(at('contact'), 'ketamine')).toHaveLength(0);
  });
});

suite('the choice', () => {
  it('shows the events of the road that is open and not those of the other', () => {
    const excited = at('explore', { road: 'excited' });
    expect(stream(excited).length).toBeGreaterThan(3);
    expect(named(excited, 'ketamine')).toHaveLength(0);
    expect(excited.activity.kinase).toBe(1);
    const rest = at('explore', { road: 'rest' });
    expect(stream(rest)).toHaveLength(0);
    expect(named(rest, 'ketamine')).toHaveLength(1);
    expect(rest.activity.kinase).toBe(0);
    expect(excited.labels).not.toContain('kinase');
    expect(rest.labels).not.toContain('calcium');
  });

  it('makes neither road look the stronger', () => {
    const [excited, rest] = [at('explore', { road: 'excited' }), at('explore', { road: 'rest' })];
    expect(rest.amounts).toEqual(excited.amounts);
    const dashed = labels.filter(({ disc }) => disc?.dashed).map(({ id }) => id);
    expect(dashed.sort()).toEqual(['blocked', 'calcium', 'kinase', 'local']);
    for (const level of ['plain', 'clinical'] as const) {
      expect(describe(excited, level).caption).toBe(describe(rest, level).caption);
      expect(describe(excited, level).caption).toMatch(/neither is proved/i);
    }
  });

  it('stops the road through the channel, and not the other, when the channel is held', () => {
    const stopped = at('explore', { road: 'excited', hold: 'channels' });
    expect(stopped.amounts).toMatchObject({ bdnf: 0, mtor: 0, protein: 0 });
    expect(outside(stopped)).toHaveLength(0);
    expect(stopped.pose.fuse).toBe(0);
    expect(stopped.labels).not.toContain('ampa');
    expect(at('explore', { road: 'rest', hold: 'channels' }).amounts.protein).toBe(1);
    expect(at('explore', { hold: 'channels' }).amounts.protein).toBeLessThan(0.5);
  });

  it('lets BDNF out but not through to protein when BDNF is caught or mTORC1 held', () => {
    for (const hold of ['antibody', 'rapamycin'] as const) {
      const picture = at('explore', { hold });
      expect(outside(picture).length, hold).toBeGreaterThan(5);
      expect(picture.activity.mtor, hold).toBe(0);
      expect(named(picture, 'receptor'), hold).toHaveLength(0);
    }
    expect(at('explore', { hold: 'antibody' }).activity.trkb).toBe(0);
    expect(at('explore', { hold: 'rapamycin' }).activity.trkb).toBeGreaterThan(0.9);
  });

  it('changes nothing before the last step', () => {
    const other = under({ road: 'rest', hold: 'rapamycin' });
    for (const { at: progress } of steps.slice(0, -1)) {
      const picture = scene(other, progress);
      expect(picture.particles).toEqual(scene(typical, progress).particles);
      expect(picture.labels).toEqual(scene(typical, progress).labels);
    }
  });
});

suite('the curves', () => {
  it('rise in the order of the chain and are shares of each road’s own peak', () => {
    for (const road of ['both', 'excited', 'rest'] as const) {
      const run = curves[road].none;
      const peakAt = (curve: readonly number[]) => timesMin[curve.indexOf(Math.max(...curve))] ?? Number.NaN;
      expect(peakAt(run.bdnf), road).toBeLessThanOrEqual(peakAt(run.mtor));
      expect(peakAt(run.mtor), road).toBeLessThan(peakAt(run.protein));
      for (const curve of [run.bdnf, run.mtor, run.protein]) expect(Math.max(...curve)).toBe(1);
    }
  });
});
