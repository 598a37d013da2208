import { describe, expect, it } from 'vitest';
import { defaultsOf, type Values } from '../figure';
import { MOMENTS_MIN, clockOf, minutesAt } from './clock';
import { HEALTHY_COUNT, sites } from './dendrite';
import { parameters } from './parameters';
import { rowPaths } from './rowPaths';
import { prepare, scene, type Row } from './scene';
import { steps, type StepId } from './steps';

const withValues = (values: Values) => prepare({ ...defaultsOf(parameters), ...values });
const typical = withValues({});
const at = (prepared: ReturnType<typeof prepare>, id: StepId) =>
  scene(prepared, steps.find((step) => step.id === id)?.at ?? Number.NaN);
const fresh = (row: Row) => row.spines.filter(({ kind, grown }) => kind === 'new' && grown > 0.5);
const AFTER: readonly StepId[] = ['hours', 'day', 'days', 'weeks'];

describe('the number of spines', () => {
  it('follows the modelled density, to a spine, at every moment and setting', () => {
    for (const stress of ['chronic', 'none']) {
      for (const formation of ['allowed', 'blocked']) {
        const prepared = withValues({ stress, formation });
        for (let progress = 0; progress <= 1; progress += 1 / 140) {
          const { before, after } = scene(prepared, progress);
          for (const { count, density } of [before, after]) {
            expect(
              Math.abs(count - density * HEALTHY_COUNT),
              `${stress} ${formation} ${progress}`
            ).toBeLessThan(1.2);
          }
        }
      }
    }
  });

  it('falls under stress, and every lost spine leaves a dotted place', () => {
    const { before } = at(typical, 'stress');
    expect(before.count).toBeLessThan(0.85 * HEALTHY_COUNT);
    const dotted = before.ghosts.reduce((sum, { opacity }) => sum + opacity, 0);
    expect(dotted + before.count).toBeCloseTo(HEALTHY_COUNT, 1);
  });

  it('never has two spines in one place, nor a spine over a dotted place', () => {
    for (let progress = 0; progress <= 1; progress += 1 / 140) {
      for (const row of [scene(typical, progress).before, scene(typical, progress).after]) {
        const solid = row.spines.filter(({ grown }) => grown > 0.6).map(({ site }) => site);
        expect(new Set(solid).size).toBe(solid.length);
        for (const { site, opacity } of row.ghosts) if (opacity > 0.6) expect(solid).not.toContain(site);
      }
    }
  });
});

describe('the order of events', () => {
  it('brings behaviour back before any new spine, and new spines within a day', () => {
    expect(at(typical, 'stress').before.effort).toBe(0);
    const hours = at(typical, 'hours');
    expect(hours.after.effort).toBe(1);
    expect(fresh(hours.after)).toHaveLength(0);
    expect(hours.after.count).toBeCloseTo(hours.before.count, 1);
    expect(fresh(at(typical, 'day').after).length).toBeGreaterThan(3);
  });

  it('lets new spines come thin and broaden over days', () => {
    for (const { head } of fresh(at(typical, 'day').after)) expect(head).toBeLessThan(0.1);
    const broad = fresh(at(typical, 'days').after).filter(({ head }) => head > 0.5);
    expect(broad.length).toBeGreaterThan(2);
  });

  it('fills some lost places and some new ones, and leaves some empty', () => {
    const { after } = at(typical, 'days');
    const regained = fresh(after).filter(({ site }) => sites[site]?.keepRank !== null);
    expect(regained.length).toBeGreaterThan(0);
    expect(regained.length).toBeLessThan(fresh(after).length);
    expect(
      after.ghosts.filter(({ kind, opacity }) => kind === 'lost' && opacity > 0.9).length
    ).toBeGreaterThan(2);
  });

  it('loses part of the new spines again by two weeks, not all', () => {
    const [most, left] = [fresh(at(typical, 'days').after), fresh(at(typical, 'weeks').after)];
    expect(left.length).toBeLessThan(most.length);
    expect(left.length).toBeGreaterThan(most.length / 3);
    expect(at(typical, 'weeks').after.ghosts.some(({ kind }) => kind === 'faded')).toBe(true);
  });

  it('leaves the row of before the dose as it was', () => {
    const stressed = JSON.stringify(at(typical, 'stress').before);
    for (const id of AFTER) expect(JSON.stringify(at(typical, id).before)).toBe(stressed);
  });

  it('calls behaviour unreported at two weeks', () => {
    expect(at(typical, 'days').after.reported).toBe(true);
    expect(at(typical, 'weeks').after.reported).toBe(false);
  });
});

describe('without new spines', () => {
  const blocked = withValues({ formation: 'blocked' });

  it('keeps the early part of the gain and loses the later one', () => {
    expect(at(blocked, 'hours').after.effort).toBe(1);
    expect(at(blocked, 'days').after.effort).toBe(0);
    const strength = (id: StepId) => at(blocked, id).after.strength;
    expect(strength('hours')).toBeGreaterThan(at(blocked, 'stress').before.strength + 0.05);
    expect(strength('weeks')).toBeCloseTo(at(blocked, 'stress').before.strength, 2);
    for (const id of AFTER) expect(fresh(at(blocked, id).after)).toHaveLength(0);
  });

  it('still shows what was measured in mice and people as it was', () => {
    expect(at(blocked, 'people').measured).toEqual(at(typical, 'people').measured);
  });
});

describe('without stress', () => {
  it('loses nothing, and has nothing to recover', () => {
    const calm = withValues({ stress: 'none' });
    expect(at(calm, 'stress').before.count).toBeCloseTo(HEALTHY_COUNT, 5);
    for (const id of AFTER) expect(at(calm, id).after.effort).toBe(1);
    expect(at(calm, 'hours').seen.behaviour).toBeNull();
  });
});

describe('the last step', () => {
  it('stands at the reader’s own moment', () => {
    for (const { value } of parameters.moment.options) {
      expect(at(withValues({ moment: value }), 'explore').minutes).toBeCloseTo(MOMENTS_MIN[value], 6);
    }
  });
});

describe('the clock', () => {
  it('turns minutes into places and back', () => {
    for (const minutes of Object.values(MOMENTS_MIN))
      expect(minutesAt(clockOf(minutes))).toBeCloseTo(minutes, 6);
    expect(clockOf(0)).toBe(0);
    expect(clockOf(MOMENTS_MIN['two-weeks'])).toBe(1);
  });
});

describe('names', () => {
  it('stand over what they name, in the row they belong to', () => {
    for (const step of steps) {
      const { names, labels, before, after } = at(typical, step.id);
      for (const name of names.filter(({ id }) => labels.includes(id))) {
        const row = name.row === 'before' ? before : after;
        const near = (site: number) =>
          Math.abs((sites[site]?.x ?? 0) - name.x) < 30 && sites[site]?.side === -1;
        const gone = name.word === 'lost' || name.word === 'empty' || name.word === 'faded';
        const kinds = { lost: 'lost', empty: 'lost', faded: 'faded', mushroom: 'kept', thin: 'kept' };
        const kind = name.word in kinds ? kinds[name.word as keyof typeof kinds] : 'new';
        const there: readonly { site: number; kind: string }[] = gone ? row.ghosts : row.spines;
        expect(
          there.some((one) => one.kind === kind && near(one.site)),
          `${step.id} ${name.word}`
        ).toBe(true);
      }
    }
  });

  it('name something in every step of the story but the cards', () => {
    for (const { id } of steps.filter(({ id }) => id !== 'people')) {
      const { names, labels } = at(typical, id);
      expect(names.filter((name) => labels.includes(name.id)).length, id).toBeGreaterThan(0);
    }
  });
});

describe('paths', () => {
  it('put a spine at rest into the still path and one that moves into the other', () => {
    const { kept, new: grown } = rowPaths([
      { site: 3, kind: 'kept', grown: 1, head: 1 },
      { site: 4, kind: 'kept', grown: 0.5, head: 0 },
      { site: 5, kind: 'new', grown: 0.4, head: 0 }
    ]);
    const outlines = (layers: readonly { outline: string }[]) =>
      layers.map(({ outline }) => outline).join('');
    expect(outlines(kept.still).match(/M/g)).toHaveLength(1);
    expect(kept.moving.outline.match(/M/g)).toHaveLength(1);
    expect(outlines(grown.still)).toBe('');
    expect(grown.moving.outline.match(/M/g)).toHaveLength(1);
  });

  it('change in one stretch alone when one spine sets out', () => {
    const row = at(typical, 'healthy').before.spines;
    const [before, after] = [row, row.map((spine, i) => (i === 7 ? { ...spine, grown: 0.5 } : spine))].map(
      (spines) => rowPaths(spines).kept.still
    );
    expect(before?.filter((layers, i) => layers !== after?.[i])).toHaveLength(1);
  });

  it('differ as a spine grows', () => {
    const outline = (grown: number) =>
      rowPaths([{ site: 4, kind: 'kept', grown, head: 0 }]).kept.moving.outline;
    expect(outline(0.5)).not.toBe(outline(0.8));
  });

  it('are the same for the same row, whatever was drawn before', () => {
    const { after } = at(typical, 'days');
    const first = JSON.stringify(rowPaths(after.spines));
    for (const id of AFTER) rowPaths(at(typical, id).after.spines);
    expect(JSON.stringify(rowPaths(after.spines))).toBe(first);
  });
});
