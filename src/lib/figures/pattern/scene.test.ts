import { describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import { defaultsOf, LEVELS } from '../figure';
import { linePart, standAt } from './geometry';
import { labelsOf, walkNamesOf } from './labels';
import { lines, places, trips } from './network';
import { parameters } from './parameters';
import { prepare, scene } from './scene';
import Still from './Still.svelte';
import { steps, type StepId } from './steps';
import View from './View.svelte';

const progressOf = (id: StepId) => steps.find((step) => step.id === id)?.at ?? Number.NaN;
const prepared = prepare(defaultsOf(parameters));
const at = (id: StepId) => scene(prepared, progressOf(id));
const onTheWay = (from: StepId, to: StepId, share: number) =>
  scene(prepared, progressOf(from) + share * (progressOf(to) - progressOf(from)));
const kindsOf = (kind: string) => lines.flatMap((line, index) => (line.kind === kind ? [index] : []));
const widths = (id: StepId, kind: string) => kindsOf(kind).map((line) => at(id).known[line]!.width);

describe('the network', () => {
  it('is the same layout every time: dots apart from each other, inside their room', () => {
    expect(places).toHaveLength(20);
    places.forEach(([x, y], i) => {
      expect(Math.abs(x)).toBeLessThanOrEqual(255);
      expect(Math.abs(y)).toBeLessThanOrEqual(315);
      places.slice(i + 1).forEach(([a, b]) => expect(Math.hypot(x - a, y - b)).toBeGreaterThan(100));
    });
  });

  it('has no line twice, and a loop that closes', () => {
    const ends = lines.map(({ from, to }) => [from, to].sort((a, b) => a - b).join('-'));
    expect(new Set(ends).size).toBe(lines.length);
    kindsOf('loop').forEach((line, i, loop) => {
      expect(lines[line]!.to).toBe(lines[loop[(i + 1) % loop.length]!]!.from);
    });
  });

  it('is walked along lines only, from home and back', () => {
    for (const legs of Object.values(trips)) {
      let here = 0;
      for (const { line, backward } of legs) {
        const { from, to } = lines[line]!;
        expect(backward ? to : from).toBe(here);
        here = backward ? from : to;
      }
      expect(here).toBe(0);
    }
  });

  it('tries every new way once, and practises exactly those that are kept', () => {
    const walked = (trip: 'trial' | 'practice') =>
      trips[trip].map(({ line }) => line).filter((line) => ['fresh', 'kept'].includes(lines[line]!.kind));
    expect(walked('trial').sort()).toEqual([...kindsOf('fresh'), ...kindsOf('kept')].sort());
    expect(walked('practice').sort()).toEqual(kindsOf('kept').sort());
    expect([kindsOf('kept').length, kindsOf('fresh').length]).toEqual([3, 4]);
  });
});

describe('the order of events', () => {
  it('begins even: no line is broader than another', () => {
    expect(new Set(at('paths').known.map(({ width }) => width)).size).toBe(1);
    expect(at('paths').fresh.every(({ dotted, solid }) => dotted === '' && solid === '')).toBe(true);
  });

  it('wears the loop line by line, behind the walker', () => {
    const half = onTheWay('paths', 'worn', 0.25).known;
    expect(half[0]!.width).toBeGreaterThan(half[9]!.width + 3);
    expect(Math.min(...widths('worn', 'loop'))).toBeGreaterThan(5 * Math.max(...widths('worn', 'way')));
  });

  it('loosens the loop only after the drug has come, and firms the other ways after that', () => {
    const arrived = onTheWay('worn', 'loosened', 0.28);
    expect(arrived.pose.phase).toBeGreaterThan(0.95);
    expect(arrived.pose.loosened).toBe(0);
    const later = onTheWay('worn', 'loosened', 0.55);
    expect(later.pose.loosened).toBeGreaterThan(0.5);
    expect(later.pose.firm).toBe(0);
    const ratio = Math.max(...widths('loosened', 'loop')) / Math.min(...widths('loosened', 'way'));
    expect(ratio).toBeLessThan(1.5);
  });

  it('draws new ways as they are walked: the walker stands at the end of the one being drawn', () => {
    const { fresh } = at('tried');
    expect(fresh).toHaveLength(7);
    expect(fresh.every(({ dotted }) => dotted !== '')).toBe(true);
    for (let share = 0.1; share < 0.95; share += 0.01) {
      const now = onTheWay('loosened', 'tried', share);
      const whole = at('tried').fresh.map(({ dotted }) => dotted);
      const growing = now.fresh.filter(({ dotted }, i) => dotted !== '' && dotted !== whole[i]);
      expect(growing.length).toBeLessThanOrEqual(1);
      for (const { dotted } of growing) {
        const [x, y] = dotted.split(' ').slice(-2).map(Number);
        expect(x).toBeCloseTo(now.walker.place[0], 0);
        expect(y).toBeCloseTo(now.walker.place[1], 0);
      }
    }
  });

  it('keeps what is practised and lets the rest fade', () => {
    const { fresh } = at('practice');
    const kept = fresh.filter(({ solid }) => solid !== '');
    expect(kept.map(({ line }) => line).sort()).toEqual(kindsOf('kept').sort());
    for (const { line, opacity } of fresh) {
      expect(opacity).toBeLessThan(lines[line]!.kind === 'kept' ? 0.01 : 0.5);
    }
  });

  it('ends with two networks of one size, a worn loop in the one only', () => {
    const { pose, again } = at('open');
    expect(standAt('left', pose.fork).scale).toBe(standAt('right', pose.fork).scale);
    expect(again.opacity).toBe(1);
    expect(again.loopWidth).toBeCloseTo(Math.max(...widths('worn', 'loop')), 6);
    expect(Math.max(...widths('open', 'loop'))).toBeLessThan(again.loopWidth / 2);
  });
});

describe('the walker', () => {
  // In the reader's walk all steps take as long, so long lines are walked faster.
  const FARTHEST = { told: 25, walked: 45 };

  it('never jumps, and its trail comes and goes without a jump', () => {
    const fine = 0.0005;
    for (let progress = fine; progress <= 1; progress += fine) {
      const [before, now] = [scene(prepared, progress - fine).walker, scene(prepared, progress).walker];
      const [[x, y], [a, b]] = [before.place, now.place];
      const farthest = progress > progressOf('open') ? FARTHEST.walked : FARTHEST.told;
      expect(Math.hypot(x - a, y - b)).toBeLessThan(farthest);
      const shown = ({ trail, trailOpacity }: typeof now) => trail.length * trailOpacity;
      expect(Math.abs(shown(before) - shown(now)), String(progress)).toBeLessThan(1.6);
    }
  });
});

describe('the words', () => {
  it('point at what they name', () => {
    const named = { way: 'way', loop: 'loop', looser: 'loop', seldom: 'way', firmer: 'way' } as const;
    const drawn = { ...named, tried: 'fresh', gone: 'fresh', kept: 'kept' } as const;
    const { x, y, scale } = standAt('right', 0);
    for (const [id, kind] of Object.entries(drawn)) {
      const far = labelsOf(walkNamesOf(at('paths').walk)).find((label) => label.id === id)?.far;
      const distances = kindsOf(kind).flatMap((line) =>
        Array.from({ length: 60 }, (_, i) => {
          const [a, b] = linePart(line, (i + 1) / 60)
            .split(' ')
            .slice(-2)
            .map(Number);
          return Math.hypot(x + scale * a! - far!.target!, y + scale * b! - far!.y);
        })
      );
      expect(Math.min(...distances), id).toBeLessThan(18);
    }
  });

  it.each(LEVELS)(
    'call it a metaphor on the picture in every step, moving or not, and on its still: %s',
    (level) => {
      for (let progress = 0; progress <= 1; progress += 0.1) {
        const props = { scene: scene(prepared, progress), level, uid: 't' };
        expect(render(View, { props }).body).toContain('A metaphor');
        expect(render(Still, { props }).body).toContain('A metaphor');
      }
    }
  );
});

describe('a still', () => {
  it('needs no style sheet: what it draws of lines says itself that it has no fill', () => {
    for (const { at: progress } of steps) {
      const { body } = render(Still, {
        props: { scene: scene(prepared, progress), level: 'plain', uid: 't' }
      });
      // Without attributes of their own, classes of a component's style would be all that colours a shape.
      const classes = [...body.matchAll(/class="([^"]*)"/g)].map(([, names]) => names ?? '');
      for (const names of classes) expect(names).toMatch(/^(still-label|numbers)\b/);
      expect(body).toMatch(/<g fill="none"/);
    }
  });
});
