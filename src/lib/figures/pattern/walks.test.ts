import { describe, expect, it } from 'vitest';
import { defaultsOf } from '../figure';
import { describe as tell } from './describe';
import { lines, places } from './network';
import { parameters } from './parameters';
import { dotByKey, dotNear } from './pick';
import { prepare, scene } from './scene';
import tabulate from './table';
import { reachedBy, walkOn } from './walks';
import { NETWORKS, weightOf, widthOf } from './weights';

const defaults = defaultsOf(parameters);
const draws = Array.from({ length: parameters.draw.max }, (_, i) => i + 1);
const starts = places.map((_, dot) => dot);

describe.each(NETWORKS)('a walk through the %s network', (network) => {
  const wish = { start: 2, steps: 40, draw: 3 };

  it('is the same for the same choices, and another for others', () => {
    expect(walkOn(network, wish)).toEqual(walkOn(network, wish));
    const others = draws.map((draw) => walkOn(network, { ...wish, draw }).dots.join());
    expect(new Set(others).size).toBeGreaterThan(draws.length / 2);
  });

  it('begins as the shorter walk of the same draw', () => {
    expect(walkOn(network, wish).dots.slice(0, 11)).toEqual(walkOn(network, { ...wish, steps: 10 }).dots);
  });

  it('takes lines that are there, end to end, and never turns straight back', () => {
    for (const start of starts) {
      const { legs, dots } = walkOn(network, { ...wish, start });
      expect(legs).toHaveLength(40);
      legs.forEach(({ line, backward }, i) => {
        const { from, to } = lines[line]!;
        expect(backward ? [to, from] : [from, to]).toEqual([dots[i], dots[i + 1]]);
        expect(weightOf(network, line)).toBeGreaterThan(0);
        if (i > 0) expect(line).not.toBe(legs[i - 1]!.line);
      });
    }
  });

  it('takes each line as often as its weight says', () => {
    // From one dot, first steps only: shares over many draws against shares of weight.
    const open = lines.flatMap(({ from, to }, line) =>
      (from === 4 || to === 4) && weightOf(network, line) > 0 ? [line] : []
    );
    const total = open.reduce((sum, line) => sum + weightOf(network, line), 0);
    const MANY = 4000;
    const first = Array.from(
      { length: MANY },
      (_, draw) => walkOn(network, { start: 4, steps: 1, draw }).legs[0]!.line
    );
    for (const line of open) {
      const share = first.filter((taken) => taken === line).length / MANY;
      expect(share).toBeCloseTo(weightOf(network, line) / total, 1);
    }
  });

  it('counts what it reached, its start included', () => {
    const walk = walkOn(network, wish);
    expect(reachedBy(walk, 0)).toBe(1);
    expect(reachedBy(walk, 1)).toBe(2);
    expect(reachedBy(walk, 40)).toBe(places.filter((_, dot) => walk.dots.includes(dot)).length);
  });

  it('refuses a start or a length that is not there', () => {
    expect(() => walkOn(network, { ...wish, start: 20 })).toThrow(RangeError);
    expect(() => walkOn(network, { ...wish, steps: 1.5 })).toThrow(RangeError);
  });
});

describe('the two networks', () => {
  it('differ as the words say: on average a walk reaches fewer dots in the rigid one', () => {
    const average = (network: (typeof NETWORKS)[number]) => {
      const counts = starts.flatMap((start) =>
        draws.map((draw) => reachedBy(walkOn(network, { start, steps: 24, draw }), 24))
      );
      return counts.reduce((sum, count) => sum + count, 0) / counts.length;
    };
    expect(average('rigid') + 2).toBeLessThan(average('flexible'));
  });

  it('are drawn as wide as they weigh', () => {
    const drawn = scene(prepare(defaults), 1);
    lines.forEach(({ kind }, line) => {
      if (kind === 'loop') expect(drawn.again.loopWidth).toBeCloseTo(widthOf(weightOf('rigid', line)), 6);
      if (kind === 'loop' || kind === 'way') {
        expect(drawn.known[line]!.width).toBeCloseTo(widthOf(weightOf('flexible', line)), 6);
        expect(drawn.known[line]!.opacity).toBe(1);
      }
      if (kind === 'kept') {
        const look = drawn.fresh.find((fresh) => fresh.line === line);
        expect(look!.width).toBeCloseTo(widthOf(weightOf('flexible', line)), 6);
      }
    });
  });
});

describe('the picture of the walk', () => {
  const drawn = (values: object, progress = 1) => scene(prepare({ ...defaults, ...values }), progress);

  it('fills exactly the dots that it counts, and says the same number', () => {
    for (const start of [1, 7, 15]) {
      for (const draw of draws) {
        const picture = drawn({ start, draw });
        const filled = (dots: readonly { worn: number }[]) => dots.filter(({ worn }) => worn > 0.5).length;
        const { rigid, flexible } = picture.walk.looks;
        expect(filled(picture.again.dots)).toBe(rigid.reached);
        expect(filled(picture.dots)).toBe(flexible.reached);
        expect(tell(picture, 'plain').caption).toBe(
          `Rigid: ${rigid.reached} of 20 dots. Flexible: ${flexible.reached}. Drawn, not measured.`
        );
      }
    }
  });

  it('starts at the dot that was asked for, in both networks, and ends at the last', () => {
    const { walks } = prepare({ ...defaults, start: 13 });
    const done = drawn({ start: 13 });
    expect(done.walk.start).toBe(12);
    expect(done.again.walker.place).toEqual(places[walks.rigid.dots.at(-1)!]);
    expect(done.walker.place).toEqual(places[walks.flexible.dots.at(-1)!]);
    const under = drawn({ start: 13 }, 1 - (1 / 6) * 0.73);
    expect(under.walk.looks.rigid.reached).toBe(1);
    expect(under.again.walker.place).toEqual(places[12]);
  });

  it('tells the story alike whatever the reader chose for later', () => {
    for (const progress of [0, 1 / 6, 0.4, 5 / 6]) {
      const { walk: _one, ...told } = drawn({}, progress);
      const { walk: _other, ...chosen } = drawn({ network: 'rigid', start: 9, draw: 5 }, progress);
      expect(chosen).toEqual(told);
    }
  });

  it('shows one network alone where one was chosen', () => {
    expect(drawn({ network: 'rigid' }).opacity).toBe(0);
    expect(drawn({ network: 'rigid' }).again.opacity).toBe(1);
    expect(drawn({ network: 'flexible' }).again.opacity).toBe(0);
  });
});

describe('a tap', () => {
  const picture = scene(prepare(defaults), 1);

  it('means the dot under it, in either network, and none where none is near', () => {
    for (const network of NETWORKS) {
      const { x, y, scale } = picture.stands[network];
      places.forEach(([dx, dy], dot) => {
        expect(dotNear(picture, [x + scale * dx + 20, y + scale * dy - 12])).toBe(dot);
      });
    }
    expect(dotNear(picture, [10, 890])).toBeUndefined();
  });

  it('means nothing in a network that is not shown', () => {
    const alone = scene(prepare({ ...defaults, network: 'flexible' }), 1);
    const { x, y, scale } = alone.stands.flexible;
    const [dx, dy] = places[3]!;
    expect(dotNear(alone, [x + scale * dx, y + scale * dy])).toBe(3);
    const hidden = alone.stands.rigid;
    const [hx, hy] = places[8]!;
    expect(dotNear(alone, [hidden.x + hidden.scale * hx, hidden.y + hidden.scale * hy])).toBeUndefined();
  });

  it('has keys that stay among the dots', () => {
    expect([dotByKey('ArrowLeft', 0), dotByKey('ArrowRight', 19)]).toEqual([0, 19]);
    expect([dotByKey('ArrowUp', 4), dotByKey('End', 4), dotByKey('Home', 4)]).toEqual([5, 19, 0]);
    expect(dotByKey('Tab', 4)).toBeUndefined();
  });
});

describe('the table', () => {
  const prepared = prepare(defaults);
  const { rows, columns, note } = tabulate(prepared, 'plain');
  const sum = (part: string, column: number) =>
    rows.filter((row) => String(row[0]).startsWith(part)).reduce((all, row) => all + Number(row[column]), 0);

  it('has as many visits as the walk has steps, and a start', () => {
    for (const column of [4, 5]) {
      expect(sum('way', column)).toBe(prepared.steps);
      expect(sum('dot', column)).toBe(prepared.steps + 1);
    }
  });

  it('weighs every way from both of its ends', () => {
    for (const column of [2, 3]) expect(sum('dot', column)).toBeCloseTo(2 * sum('way', column), 9);
  });

  it('is marked as a choice of the drawing throughout', () => {
    expect(columns.every(({ kind }) => kind === 'illustrative')).toBe(true);
    expect(note).toMatch(/^A metaphor/);
  });
});
