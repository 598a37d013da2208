/** What every room promises, over all rooms there are. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { claimById } from '../evidence/claims';
import { sourceById } from '../evidence/sources';
import { LEVELS, defaultsOf, type Figure, type ParameterSchema, type Values } from './figure';
import { figureIds, openFigure } from './registry';

const figures = await Promise.all(figureIds.map(openFigure));
/** Units of a drawing below which nobody sees a difference: a full turn's sine is not exactly 0. */
const A_HAIR = 1e-3;
const GRID = Array.from({ length: 41 }, (_, i) => i / 40);

/** Numbers that are not finite would hide in JSON as null. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'number' && !Number.isFinite(part)) throw new RangeError(`not finite: ${part}`);
    return ArrayBuffer.isView(part) ? Array.from(part as Float64Array) : part;
  });
}

/** Every corner of the parameter space, one parameter at a time. */
function corners(parameters: ParameterSchema): Values[] {
  const defaults = defaultsOf(parameters);
  const changed = Object.entries(parameters).flatMap(([name, parameter]) =>
    (parameter.kind === 'number'
      ? [parameter.min, parameter.max]
      : parameter.options.map(({ value }) => value)
    ).map((value) => ({ ...defaults, [name]: value }))
  );
  return [defaults, ...changed];
}

const words = (text: string): number => text.trim().split(/\s+/).length;

describe.each(figures.map((figure): [string, Figure] => [figure.id, figure]))('figure %s', (id, figure) => {
  const prepared = figure.prepare(defaultsOf(figure.parameters));

  it('is called as its folder is, and names a chapter', () => {
    expect(figure.id).toBe(id);
    expect(figure.chapter).toMatch(/^[a-z-]+$/);
  });

  it('has its first step at 0, its last at 1, and ids that fit an address', () => {
    expect(figure.steps[0]?.at).toBe(0);
    expect(figure.steps.at(-1)?.at).toBe(1);
    figure.steps.slice(1).forEach(({ at }, i) => expect(at).toBeGreaterThan(figure.steps[i]?.at ?? 1));
    for (const step of figure.steps) expect(step.id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(new Set(figure.steps.map((step) => step.id)).size).toBe(figure.steps.length);
    expect(figure.steps.map((step) => step.id)).toContain(figure.poster);
  });

  it('is the same at a progress whichever way it was reached', () => {
    const at = (progress: number) => plain(figure.scene(prepared, progress));
    const down = GRID.map(at);
    const up = [...GRID].reverse().map(at).reverse();
    expect(up).toEqual(down);
    const jumps = [0.9, 0.1, 0.55, 1, 0, 0.55];
    for (const progress of jumps) expect(at(progress)).toBe(plain(figure.scene(prepared, progress)));
  });

  it('looks the same at both ends of its settling motion', () => {
    for (const { at } of figure.steps) {
      const still = JSON.parse(plain(figure.scene(prepared, at, 0)));
      const settled = JSON.parse(plain(figure.scene(prepared, at, 1)));
      expect(farthest(settled, still)).toBeLessThan(A_HAIR);
    }
  });

  it('is finite at every corner of its parameters and every step', () => {
    for (const values of corners(figure.parameters)) {
      const at = figure.prepare(values);
      for (const step of figure.steps) expect(() => plain(figure.scene(at, step.at))).not.toThrow();
    }
  });

  it.each(LEVELS)('says each step in three lengths, %s', async (level) => {
    const { default: account } = await figure.accounts();
    for (const values of corners(figure.parameters)) {
      const at = figure.prepare(values);
      for (const step of figure.steps) {
        const scene = figure.scene(at, step.at);
        const told = { ...figure.describe(scene, level), full: account(scene, level) };
        const where = `${id} ${step.id} ${level} ${JSON.stringify(values)}`;
        expect(words(told.caption), `${where}: caption`).toBeLessThanOrEqual(12);
        expect(words(told.line), `${where}: line`).toBeLessThanOrEqual(40);
        expect(words(told.full), `${where}: full`).toBeGreaterThanOrEqual(80);
        expect(words(told.full), `${where}: full`).toBeLessThanOrEqual(150);
        expect(told.line + told.full, where).not.toMatch(/undefined|NaN|null|Infinity/);
      }
    }
  });

  it('speaks of no dose in the plain wording', async () => {
    const { default: account } = await figure.accounts();
    const dose = /\b\d+(\.\d+)?\s?(mg|milligram|µg)\b/;
    for (const step of figure.steps) {
      const scene = figure.scene(prepared, step.at);
      const told = figure.describe(scene, 'plain');
      expect(told.caption + told.line + account(scene, 'plain')).not.toMatch(dose);
    }
    for (const parameter of Object.values(figure.parameters)) {
      const labels = parameter.kind === 'choice' ? parameter.options.map(({ label }) => label.plain) : [];
      for (const label of [parameter.label.plain, ...labels]) expect(label).not.toMatch(dose);
    }
  });

  it('rests on claims and sources that exist, and says what it does not show', async () => {
    for (const claim of figure.claims) expect(claimById(claim).id).toBe(claim);
    const { sources, furtherLimits } = await figure.accounts();
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(sourceById(source).title).toBeTruthy();
    expect(words(figure.limit)).toBeGreaterThan(3);
    expect(furtherLimits.length).toBeGreaterThan(0);
  });

  it('has parameters whose defaults they allow', () => {
    for (const [name, parameter] of Object.entries(figure.parameters)) {
      if (parameter.kind === 'choice') {
        expect(parameter.options.map(({ value }) => value)).toContain(parameter.default);
      } else {
        expect(parameter.default, name).toBeGreaterThanOrEqual(parameter.min);
        expect(parameter.default, name).toBeLessThanOrEqual(parameter.max);
      }
    }
  });

  it('has a table whose rows fit its columns, all finite', async () => {
    if (!figure.table) return;
    const { default: tabulate } = await figure.table();
    const table = tabulate(prepared, 'plain');
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(() => plain(table.rows)).not.toThrow();
  });

  it('draws itself on the server, as a view and as a still', async () => {
    const { default: View } = await figure.view();
    const { default: Still } = await figure.still();
    for (const step of figure.steps) {
      const props = { scene: figure.scene(prepared, step.at), level: 'plain' as const, uid: 't' };
      expect(render(View, { props }).body).toContain('<svg');
      expect(render(Still, { props }).body).toContain('<path');
    }
  });
});

/** Largest difference between the numbers of two scenes; Infinity where their shapes or words differ. */
function farthest(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other);
  if (one === null || typeof one !== 'object') return one === other ? 0 : Infinity;
  if (other === null || typeof other !== 'object') return Infinity;
  const names = Object.keys(one);
  if (names.join() !== Object.keys(other).join()) return Infinity;
  return Math.max(0, ...names.map((name) => farthest(one[name as never], other[name as never])));
}
