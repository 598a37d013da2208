import { describe, expect, it } from 'vitest';
import { smdByTime } from '../../evidence/trials/effects';
import { isDrawable } from '../../evidence/trials/drawn';
import { TABLES } from '../../evidence/trials/load';
import { LEVELS } from '../figure';
import { DOMAIN, ECT_DOMAIN, ectStrip } from './geometry';
import { AGAINST, GROUPS, TIMES, UNITS, type Unit } from './groups';
import figure from './index';
import { cardsIn, brief, effectById, markOf, pairById, rowName } from './naming';
import { leftOut } from './leftOut';
import { ectRows, effects, pairs } from './rows';
import { steps } from './steps';
import table from './table';
import type { BoardScene, ComparatorsScene } from './scene';

const at = (
  id: string,
  values: Partial<Record<'unit' | 'when' | 'against', string>> = {}
): ComparatorsScene => {
  const prepared = figure.prepare({ unit: 'people', when: 'day', against: 'all', ...values });
  return figure.scene(prepared, steps.find((step) => step.id === id)?.at ?? NaN);
};
const laneOf = (board: BoardScene, group: string) => {
  const lane = board.lanes.find((other) => other.group === group);
  if (!lane) throw new RangeError(`no lane ${group}`);
  return lane;
};
/** What a place in a lane says, in the unit of the axis. */
const valueAt = (board: BoardScene, group: string, x: number): number => {
  const { left, width } = laneOf(board, group);
  const [from, to] = DOMAIN[board.unit];
  return from + ((x - left) / width) * (to - from);
};

const boards: [string, BoardScene][] = [
  ...['one', 'drowsy', 'asleep', 'ladder'].map((id): [string, BoardScene | null] => [id, at(id).board]),
  ...UNITS.flatMap((unit) =>
    TIMES.map((when): [string, BoardScene | null] => [`${unit} ${when}`, at('explore', { unit, when }).board])
  )
].flatMap(([name, board]) => (board ? [[name, board] as [string, BoardScene]] : []));

describe.each(boards)('board %s', (_, board) => {
  it('draws every mark and both ends of its interval where its row says', () => {
    expect(board.spots.length).toBeGreaterThan(0);
    for (const spot of board.spots) {
      const effect = board.unit === 'effect';
      const row = effect ? effectById(spot.row) : pairById(spot.row);
      const source = 'drug' in row ? row[spot.what === 'drug' ? 'drug' : 'other'] : row;
      const read = (x: number | null) => (x === null ? null : valueAt(board, row.group, x));
      expect(read(spot.x)).toBeCloseTo(source.value, 9);
      expect(spot.low === null).toBe(source.low === null);
      expect(spot.high === null).toBe(source.high === null);
      if (source.low !== null) expect(read(spot.low)).toBeCloseTo(source.low, 9);
      if (source.high !== null) expect(read(spot.high)).toBeCloseTo(source.high, 9);
      expect(spot.opacity).toBe(1);
    }
  });

  it('keeps marks and intervals on the plot, and rows inside their lanes', () => {
    for (const spot of board.spots) {
      const row = board.unit === 'effect' ? effectById(spot.row) : pairById(spot.row);
      const lane = laneOf(board, row.group);
      for (const x of [spot.x, spot.low ?? spot.x, spot.high ?? spot.x]) {
        expect(x).toBeGreaterThanOrEqual(lane.left - 1e-9);
        expect(x).toBeLessThanOrEqual(lane.left + lane.width + 1e-9);
      }
      expect(spot.y).toBeGreaterThan(lane.top);
      expect(spot.y).toBeLessThan(lane.top + lane.height);
    }
  });

  it('has one place for each mark, and one measure for all', () => {
    const places = board.spots.map(({ row, what }) => `${row} ${what}`);
    expect(new Set(places).size).toBe(places.length);
    expect(board.spots.every(({ what }) => (what === 'difference') === (board.unit === 'effect'))).toBe(true);
  });
});

describe('the rows', () => {
  it('are those of the derived tables, value and interval', () => {
    const derived = smdByTime(TABLES).rows;
    for (const row of effects) {
      const found = derived.find(({ sourceRows }) => sourceRows[0] === row.id);
      expect([row.value, row.low, row.high]).toEqual([found?.value, found?.low ?? null, found?.high ?? null]);
    }
  });

  it('hold no row that must not be drawn, and none that is listed as left out', () => {
    const drawn = [
      ...effects.map(({ id }) => id),
      ...pairs.flatMap(({ drug, other }) => [drug.row, other.row]),
      ...ectRows.flatMap(({ rows }) => rows)
    ];
    const all = [...TABLES.outcomes, ...TABLES.pooled];
    for (const id of drawn) expect(isDrawable(all.find(({ rowId }) => rowId === id)!), id).toBe(true);
    const out = new Set(leftOut.flatMap(({ row }) => row.split(' + ')));
    expect(drawn.filter((id) => out.has(id))).toEqual([]);
    for (const { reason } of leftOut) expect(reason.length).toBeGreaterThan(10);
  });

  it('leave out every unverified row of their studies, with a reason', () => {
    const studies = new Set([...effects, ...pairs].map(({ studyId }) => studyId));
    const remembered = TABLES.outcomes.filter(
      ({ studyId, verification }) => studies.has(studyId) && verification === 'unverified'
    );
    expect(remembered.length).toBeGreaterThan(0);
    for (const { rowId } of remembered) expect(leftOut.map(({ row }) => row)).toContain(rowId);
  });

  it('pair arms of one study, one time and one measure', () => {
    const all = [...TABLES.outcomes, ...TABLES.pooled];
    for (const { drug, other, studyId } of pairs) {
      const [a, b] = [drug, other].map(({ row }) => all.find(({ rowId }) => rowId === row)!);
      expect([a?.studyId, b?.studyId]).toEqual([studyId, studyId]);
      expect(a?.timeHours).toBe(b?.timeHours);
      if (a && b && 'armId' in a && 'armId' in b) expect(a.armId).not.toBe(b.armId);
    }
  });

  it('put both directions on the same scale: the axis of ECT is even about its zero', () => {
    expect(ECT_DOMAIN[0]).toBe(-ECT_DOMAIN[1]);
    const sides = ectRows.map(({ difference }) => Math.sign(difference));
    expect(sides).toEqual([-1, 1]);
    const { crowds } = at('ect');
    crowds?.spots.forEach((spot, i) => {
      const { left, width } = ectStrip(i);
      const read = ((spot.x - left) / width - 0.5) * 2 * ECT_DOMAIN[1];
      expect(read).toBeCloseTo(ectRows[i]?.difference ?? NaN, 9);
    });
  });
});

describe('the story', () => {
  it('slides strips from zero lines of their own onto one', () => {
    const zeros = (id: string) => at(id).board?.lanes.map(({ zero }) => zero.toFixed(6)) ?? [];
    expect(new Set(zeros('asleep')).size).toBe(3);
    expect(zeros('ladder')).toHaveLength(4);
    expect(new Set(zeros('ladder')).size).toBe(1);
  });

  it('keeps one scale for all strips while they stand apart', () => {
    const widths = at('asleep').board?.lanes.map(({ width }) => width) ?? [];
    expect(new Set(widths).size).toBe(1);
  });

  it('lets a mark leave from the zero line of its strip', () => {
    const prepared = figure.prepare({ unit: 'effect', when: 'day', against: 'all' });
    const { board } = figure.scene(prepared, (0.55 + 0.02) / (steps.length - 1));
    const spot = board?.spots.find(({ row }) => row === 'p013');
    const lane = board && laneOf(board, 'midazolam');
    expect(Math.abs((spot?.x ?? 0) - (lane?.zero ?? 1))).toBeLessThan(0.02);
  });

  it('shows gaps, people and ECT never together', () => {
    for (let p = 0; p <= 1; p += 0.01) {
      const scene = figure.scene(figure.prepare({ unit: 'effect', when: 'day', against: 'all' }), p);
      expect(scene.board !== null && scene.crowds !== null && scene.board.opacity > 0.02).toBe(false);
    }
  });
});

describe('a choice', () => {
  it('of ECT shows its own board, whatever else is chosen', () => {
    for (const unit of UNITS) {
      const scene = at('explore', { unit, against: 'ect', when: 'hours' });
      expect(scene.board).toBeNull();
      expect(scene.crowds?.spots).toHaveLength(2);
    }
  });

  it('of one comparison shows its lane alone; a lane without rows says so', () => {
    for (const against of AGAINST.filter((one) => one !== 'all' && one !== 'ect')) {
      const { board } = at('explore', { unit: 'effect', when: 'hours', against });
      expect(board?.lanes.map(({ group }) => group)).toEqual([against]);
      expect(board?.lanes[0]?.count).toBe(
        effects.filter(({ group, when }) => group === against && when === 'hours').length
      );
    }
    expect(at('explore', { when: 'hours', against: 'asleep' }).board?.lanes[0]?.count).toBe(0);
  });

  it('of every unit and time together draws each row once', () => {
    const drawn = (unit: Unit) =>
      TIMES.flatMap((when) => at('explore', { unit, when }).board?.rows.map(({ row }) => row) ?? []);
    expect(drawn('effect').sort()).toEqual(effects.map(({ id }) => id).sort());
    expect(drawn('people').sort()).toEqual(pairs.map(({ id }) => id).sort());
  });
});

describe('words', () => {
  it('print a number without useless zeros, and without losing any', () => {
    expect(brief(10, 0)).toBe('10');
    expect(brief(-1.8)).toBe('−1.8');
    expect(brief(-0.001)).toBe('0');
    expect(brief(1.04)).toBe('1.04');
  });

  it('name every row of a lane apart, with no dose in the plain wording', () => {
    for (const level of LEVELS)
      for (const group of GROUPS)
        for (const when of TIMES)
          for (const rows of [effects, pairs]) {
            const names = rows
              .filter((row) => row.group === group && row.when === when)
              .map((row) => rowName(row, level));
            expect(new Set(names).size, names.join()).toBe(names.length);
          }
    for (const row of [...effects, ...pairs]) expect(rowName(row, 'plain')).not.toMatch(/\d mg/);
  });

  it('say no dose on a plain card', () => {
    for (const [, board] of boards)
      for (const spot of board.spots)
        expect(JSON.stringify(markOf(spot, board.unit, cardsIn('plain')).facts)).not.toMatch(/\d ?mg/);
  });

  it('of the table: every row drawn is in it, with its source', () => {
    const { rows, origins } = table(undefined, 'plain');
    expect(rows).toHaveLength(effects.length + 2 * pairs.length + 3 * ectRows.length);
    expect(origins?.every((origin) => origin !== null && origin.source.length > 0)).toBe(true);
  });
});
