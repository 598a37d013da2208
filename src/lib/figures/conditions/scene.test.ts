import { describe as suite, expect, it } from 'vitest';
import { sourceById } from '../../evidence/sources';
import { verdictOf } from '../../evidence/trials/conditions';
import { TABLES } from '../../evidence/trials/load';
import { CONDITION_TABLES } from '../../evidence/trials/loadConditions';
import { LEVELS, defaultsOf } from '../figure';
import { accounts } from './accounts';
import { SHOWN, SORTS } from './choices';
import { describe, factsOf } from './describe';
import { NARROW_WIDTH } from './geometry';
import { comparedIn, hiddenIn, orderBy, strengthOf } from './order';
import { packed } from './pack';
import { parameters } from './parameters';
import { factsOfDot, markMaker } from './points';
import { columns, dots, leftOut, narrowRows, tallies } from './rows';
import { isShown, prepare, scene } from './scene';
import { steps, type StepId } from './steps';
import { STOPS } from './stops';
import table from './table';
import { ARRANGEMENTS, type Tally } from './types';
import { crisis } from './words';

const usual = defaultsOf(parameters);
const progressOf = (id: StepId): number => steps.find((step) => step.id === id)?.at ?? Number.NaN;
const at = (id: StepId, chosen: Record<string, string> = {}) =>
  scene(prepare({ ...usual, ...chosen }), progressOf(id));
const SEEN = 0.5;
const seenIn = (id: StepId, chosen = {}) =>
  at(id, chosen).rows.flatMap((row) => row.dots.filter(({ opacity }) => opacity >= SEEN));

suite('the picture', () => {
  it('keeps the parts that are as they were, so that what draws them rests', () => {
    const prepared = prepare(usual);
    // Between the steps on depression and on suicidal thoughts one row comes, and the first rests.
    const between = (progressOf('depression') + progressOf('thoughts')) / 2;
    const [before, after] = [between - 0.02, between].map((progress) => scene(prepared, progress));
    expect(after!.rows[0]).toBe(before!.rows[0]);
    expect(after!.rows[1]).not.toBe(before!.rows[1]);
    expect(after!.heads).toBe(before!.heads);
  });
});

suite('the marks', () => {
  it('stand on their discs at every step, and on the way never far from them', () => {
    const prepared = prepare(usual);
    for (const { at: stop } of steps) {
      for (const { dots: discs } of scene(prepared, stop).rows)
        for (const { x, y, seat, opacity } of discs) if (opacity > SEEN) expect(seat).toEqual({ x, y });
    }
    const between = scene(prepared, (progressOf('few') + progressOf('found')) / 2);
    expect(between.found).toBeGreaterThan(0);
    for (const { x, y, seat, dot } of between.rows.flatMap((row) => row.dots)) {
      const { control, found } = dot.wide;
      const way = Math.hypot(found.x - control.x, found.y - control.y);
      expect(Math.hypot(seat.x - x, seat.y - y)).toBeLessThanOrEqual(way / STOPS + 1e-9);
    }
  });
});

suite('the rows', () => {
  it('draw every trial whose size was read, once, with the people and the verdict of its row', () => {
    const readable = CONDITION_TABLES.trials.filter(
      ({ people, verification }) => people !== undefined && verification !== 'unverified'
    );
    expect(dots.map(({ id }) => id)).toEqual(readable.map(({ studyId }) => studyId));
    readable.forEach((trial, i) => {
      const finding = verdictOf(trial, TABLES);
      const dot = dots[i];
      expect(dot).toMatchObject({ people: trial.people, control: trial.control, verdict: finding.verdict });
      const { value = null, low = null, high = null, pValue = null } = finding;
      expect(dot?.result, trial.studyId).toMatchObject({ value, low, high, pValue });
      expect(dot?.r).toBeCloseTo(Math.sqrt(trial.people ?? 0), 1);
    });
  });

  it('draw nothing that is left out, and say why', () => {
    const drawn = dots.map(({ id }) => id);
    for (const { study, reason } of leftOut) {
      expect(sourceById(study).id).toBe(study);
      expect(drawn.includes(study), study).toBe(reason.startsWith('Its result'));
    }
    const hollow = dots.filter(({ verdict }) => verdict === 'unread').map(({ id }) => id);
    for (const id of hollow) expect(leftOut.map(({ study }) => study)).toContain(id);
  });

  it('count each trial once in every tally', () => {
    const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
    expect(sum(({ trials }) => trials)).toBe(dots.length);
    expect(sum(({ people }) => people)).toBe(dots.reduce((total, { people }) => total + people, 0));
    for (const { trials, byControl, byVerdict, id } of tallies) {
      for (const counts of [byControl, byVerdict]) {
        expect(
          Object.values(counts).reduce((total, one) => total + one, 0),
          id
        ).toBe(trials);
      }
    }
  });

  it('let no two discs of a cell touch, and keep each in its column and its row', () => {
    for (const set of ['control', 'found'] as const) {
      for (const { tally, height } of at('explore').rows) {
        const inRow = dots.filter(({ condition }) => condition === tally.id);
        for (const dot of inRow) {
          const { x, y } = dot.wide[set];
          const column = columns[set].find(({ id }) => id === (set === 'found' ? dot.verdict : dot.control));
          expect(x - dot.r, dot.id).toBeGreaterThanOrEqual(column?.x ?? NaN);
          expect(x + dot.r, dot.id).toBeLessThanOrEqual((column?.x ?? NaN) + (column?.width ?? NaN));
          expect(y - dot.r, dot.id).toBeGreaterThanOrEqual(0);
          expect(y + dot.r, dot.id).toBeLessThanOrEqual(height);
          for (const other of inRow.filter(({ id }) => id !== dot.id)) {
            const apart = Math.hypot(x - other.wide[set].x, y - other.wide[set].y);
            expect(apart, `${dot.id} ${other.id}`).toBeGreaterThan(dot.r + other.r);
          }
        }
      }
    }
  });

  it('fit a narrow picture in every arrangement', () => {
    for (const name of ARRANGEMENTS) {
      for (const dot of dots) {
        const place = dot.narrow[name];
        if (!place) continue;
        expect(place.x + dot.r, `${name} ${dot.id}`).toBeLessThanOrEqual(NARROW_WIDTH + 0.1);
        expect(place.y + dot.r).toBeLessThanOrEqual((narrowRows[name][place.row]?.height ?? NaN) + 0.1);
      }
    }
  });

  it('pack a strip that is longer for more people', () => {
    const length = (radii: number[]) =>
      Math.max(...packed(radii, 400, 30).spots.map(({ x }, i) => x + (radii[i] ?? 0)));
    expect(length([9, 9, 9, 9])).toBeGreaterThan(length([9, 9]));
    expect(packed([5, 5, 5, 5, 5, 5], 24, 10).height).toBeGreaterThan(10);
  });
});

suite('the scene', () => {
  it('shows at each step the conditions it is about, and no later ones', () => {
    const shown = (id: StepId) => [...new Set(seenIn(id).map(({ dot }) => dot.condition))];
    expect(shown('dot')).toEqual([]);
    expect(shown('depression')).toEqual(['depression']);
    expect(shown('thoughts')).toEqual(['depression', 'bipolar', 'suicidal']);
    expect(shown('ptsd')).toHaveLength(4);
    expect(seenIn('few')).toHaveLength(dots.length);
  });

  it('stands in the columns of the step: by control, then by what was found', () => {
    for (const { dot, x, y } of seenIn('few')) expect({ x, y }).toEqual(dot.wide.control);
    for (const { dot, x, y } of seenIn('found')) {
      expect(x, dot.id).toBeCloseTo(dot.wide.found.x, 6);
      expect(y, dot.id).toBeCloseTo(dot.wide.found.y, 6);
    }
    for (const { dot, x } of seenIn('explore', { columns: 'found' }))
      expect(x).toBeCloseTo(dot.wide.found.x, 6);
  });

  it('draws both directions at the same size and strength', () => {
    for (const { dot, r, opacity } of seenIn('explore')) {
      expect(r, dot.id).toBeCloseTo(Math.sqrt(dot.people), 1);
      expect(opacity, dot.id).toBe(1);
    }
  });

  it('sorts by what was asked, largest first', () => {
    for (const { value } of SORTS) expect(orderBy(value, tallies)).toHaveLength(tallies.length);
    const along = (sort: 'trials' | 'people') => at('explore', { sort }).rows.map(({ tally }) => tally[sort]);
    for (const sort of ['trials', 'people'] as const) {
      expect(along(sort)).toEqual([...along(sort)].sort((a, b) => b - a));
    }
    const hidden = at('explore', { sort: 'strength' }).rows.map(({ tally }) => hiddenIn(tally));
    expect(hidden.slice(0, 3)).toEqual([6, 2, 2]);
    expect(at('found', { sort: 'people' }).rows.map(({ tally }) => tally.id)).toEqual(
      tallies.map(({ id }) => id)
    );
  });

  it('calls testing strong only where the drug could be hidden', () => {
    const [depression] = tallies;
    if (!depression) throw new Error('no tally');
    expect(strengthOf(depression)).toBe('many');
    const seen = { ...depression.byControl, felt: 0, masked: 0, inert: depression.byControl.inert + 6 };
    const unhidden = { ...depression, byControl: seen };
    expect(comparedIn(unhidden)).toBe(comparedIn(depression));
    expect(strengthOf(unhidden)).toBe('some');
  });

  it('leaves in full what a filter asks for, and counts only that', () => {
    for (const { value } of SHOWN) {
      const full = seenIn('explore', { control: value }).map(({ dot }) => dot.id);
      expect(full).toHaveLength(dots.filter((dot) => isShown(dot, value)).length);
      expect(at('explore', { control: value }).totals.trials).toBe(full.length);
    }
    expect(seenIn('found', { control: 'none' })).toHaveLength(dots.length);
  });

  it('moves a disc of a narrow picture without a jump', () => {
    const FINE = 1 / 600;
    const prepared = prepare(usual);
    let before = new Map<string, { x: number; y: number; opacity: number }>();
    for (let progress = 0; progress <= 1; progress += FINE) {
      const now = new Map(scene(prepared, progress).narrow.dots.map((one) => [one.dot.id, one]));
      for (const [id, { x, y, opacity }] of now) {
        const last = before.get(id);
        if (!last || Math.min(opacity, last.opacity) < 0.05) continue;
        expect(Math.hypot(x - last.x, y - last.y), `${id} ${progress}`).toBeLessThan(16);
        expect(Math.abs(opacity - last.opacity), `${id} ${progress}`).toBeLessThan(0.25);
      }
      before = now;
    }
  });
});

suite('the words', () => {
  it('name the way to help beside suicidal thoughts, and that prevention is not shown', () => {
    for (const level of LEVELS) {
      const now = at('thoughts');
      const full = accounts.thoughts[level](factsOf(now, level));
      expect(describe(now, level).line).toMatch(/not (been )?shown to prevent suicide/i);
      expect(full).toMatch(level === 'plain' ? crisis : /emergency care/);
    }
  });

  it('answer the sceptic with the number that is drawn', () => {
    const hidden = dots.filter(({ control }) => control === 'felt' || control === 'masked').length;
    expect(describe(at('explore'), 'plain').caption).toContain(`${hidden} of ${dots.length}`);
    expect(seenIn('explore', { control: 'hidden' })).toHaveLength(hidden);
  });

  it('never promise: no word that sells', () => {
    for (const { id } of steps) {
      for (const level of LEVELS) {
        const told = describe(at(id), level);
        const all = `${told.caption} ${told.line} ${accounts[id][level](factsOf(at(id), level))}`;
        expect(all).not.toMatch(/breakthrough|superior|effective for|proven|\bworks\b/i);
      }
    }
  });

  it('give a card no ratio and no dose in plain wording', () => {
    for (const dot of dots) {
      const facts = factsOfDot(dot, 'plain');
      expect(`${facts.value} ${facts.interval} ${facts.measure}`, dot.id).not.toMatch(/ratio|mg|SD units/);
    }
  });

  it('give a card the interval of its row', () => {
    const dot = dots.find(({ id }) => id === 'popova2019')!;
    const make = markMaker(dot, { width: 52, height: 40 }, factsOfDot(dot, 'clinical'));
    const stands = { seat: { x: 26, y: 10 }, opacity: 1 };
    const mark = make(stands);
    expect(mark).toMatchObject({ x: 0.5, y: 0.25 });
    expect(mark.facts.interval).toBe('95 % interval −7.31 to −0.64');
    expect(make({ ...stands })).toBe(mark);
  });
});

suite('the table', () => {
  it('has a row for every dot and every review, each with its source', () => {
    for (const level of LEVELS) {
      const { rows, origins, columns: heads } = table(prepare(usual), level);
      expect(origins).toHaveLength(rows.length);
      expect(rows.slice(0, dots.length).map(([, , people]) => people)).toEqual(
        dots.map(({ people }) => people)
      );
      for (const row of rows) expect(row).toHaveLength(heads.length);
    }
  });
});
