import { Delaunay } from 'd3';
import { describe, expect, it } from 'vitest';
import { factLines, placeCard } from './card';
import { inOrder, keyLeads, nameOf, nearestMark, type ChartMark } from './marks';

const mark = (id: string, x: number, y: number, more: Partial<ChartMark> = {}): ChartMark => ({
  id,
  kind: 'ketamine',
  axis: 'y',
  x,
  y,
  facts: { study: id, measure: 'response after a day', value: '64 of 100', source: 'S', read: 'abstract' },
  ...more
});

//  a .  c
//  . b  .
//  d .  .
const marks = inOrder([mark('c', 0.8, 0.1), mark('d', 0.1, 0.9), mark('b', 0.4, 0.5), mark('a', 0.1, 0.1)]);
const ids = (list: readonly ChartMark[]) => list.map(({ id }) => id).join('');

describe('the order of the arrow keys', () => {
  it('runs left to right, then top to bottom, and leaves out what is gone', () => {
    expect(ids(marks)).toBe('adbc');
    expect(ids(inOrder([...marks, mark('e', 0, 0, { opacity: 0.2 })]))).toBe('adbc');
  });

  it('goes one on and one back, and stays at the ends', () => {
    expect(keyLeads('ArrowRight', marks, 0)).toBe(1);
    expect(keyLeads('ArrowRight', marks, 3)).toBe(3);
    expect(keyLeads('ArrowLeft', marks, 0)).toBe(0);
    expect(keyLeads('End', marks, 1)).toBe(3);
    expect(keyLeads('Home', marks, 2)).toBe(0);
  });

  it('goes up and down to the nearest mark there, or stays', () => {
    expect(keyLeads('ArrowDown', marks, 3)).toBe(2);
    expect(keyLeads('ArrowUp', marks, 1)).toBe(2);
    expect(keyLeads('ArrowUp', marks, 0)).toBe(0);
  });

  it('leaves other keys alone', () => {
    expect(keyLeads('Tab', marks, 0)).toBeUndefined();
    expect(keyLeads('n', marks, 0)).toBeUndefined();
  });
});

describe('the nearest mark', () => {
  const [width, height] = [800, 400];

  it('is the one whose Voronoi cell the point lies in, whatever the shape of the plot', () => {
    const cells = Delaunay.from(
      marks,
      ({ x }) => x * width,
      ({ y }) => y * height
    );
    for (let i = 0; i <= 20; i++) {
      for (let j = 0; j <= 20; j++) {
        const [x, y] = [i / 20 + 0.001, j / 20 + 0.002];
        const expected = marks[cells.find(x * width, y * height)];
        expect(nearestMark(marks, x, y, width, height)?.id).toBe(expected?.id);
      }
    }
  });

  it('is none out of reach', () => {
    expect(nearestMark(marks, 0.6, 0.9, width, height, 28)).toBeUndefined();
    expect(nearestMark(marks, 0.4, 0.55, width, height, 28)?.id).toBe('b');
  });
});

describe('the card', () => {
  const picture = { left: 0, top: 0, width: 390, height: 400 };
  const spots = [
    [10, 10],
    [380, 10],
    [195, 200],
    [195, 20],
    [60, 390],
    [385, 395]
  ] as const;

  it.each(spots)('stands inside the picture and off its mark at %i, %i', (x, y) => {
    for (const card of [
      { width: 300, height: 170 },
      { width: 160, height: 200 },
      { width: 378, height: 600 }
    ]) {
      const { left, top, maxHeight } = placeCard(picture, { x, y }, card);
      const height = Math.min(card.height, maxHeight);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + card.width).toBeLessThanOrEqual(picture.width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top + height).toBeLessThanOrEqual(picture.height);
      const covers = x > left && x < left + card.width && y > top && y < top + height;
      expect(covers).toBe(false);
      expect(height).toBeGreaterThan(100);
    }
  });

  it('says that an interval was not reported, and leaves out what is not known', () => {
    const lines = new Map(factLines(marks[0]?.facts ?? mark('z', 0, 0).facts));
    expect(lines.get('Interval')).toBe('not reported');
    expect(lines.has('People')).toBe(false);
    expect(lines.get('Checked')).toBe('Read in the abstract');
  });

  it('is named after study, control, measure, value and interval', () => {
    const { facts } = mark('Murrough 2013', 0, 0);
    const named = mark('m', 0, 0, { facts: { ...facts, control: 'midazolam', interval: '50 to 76' } });
    expect(nameOf(named)).toBe('Murrough 2013 against midazolam: response after a day, 64 of 100, 50 to 76');
  });
});
