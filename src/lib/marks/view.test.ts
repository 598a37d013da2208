import { describe, expect, it } from 'vitest';
import { isSmall, lengthIn, placeIn, viewOf } from './view';

const cameras = {
  wide: { x: 0, y: 0, width: 1200, height: 900 },
  narrow: { x: 300, y: 200, width: 600, height: 400 }
};
const boxOf = (width: number, height: number) => ({ width, height });

describe('isSmall', () => {
  it('says the same as the container queries of the style sheets, at their very edges', () => {
    expect(isSmall(boxOf(719, 900))).toBe(true);
    expect(isSmall(boxOf(719.5, 540.5))).toBe(false);
    expect(isSmall(boxOf(1400, 540))).toBe(true);
  });
});

describe('viewOf', () => {
  it('fits the camera into a wider box by its height, and shows more at the sides', () => {
    const view = viewOf(cameras, boxOf(1800, 900), boxOf(1800, 900));
    expect(view).toMatchObject({ small: false, unit: 1 });
    expect(placeIn(view, 0, 0)).toEqual(['300.00px', '0.00px']);
    expect(placeIn(view, 1200, 900)).toEqual(['1500.00px', '900.00px']);
  });

  it("looks through the small box's camera in a small box", () => {
    const view = viewOf(cameras, boxOf(300, 600), boxOf(300, 600));
    expect(view).toMatchObject({ small: true, unit: 0.5 });
    expect(placeIn(view, 300, 400)).toEqual(['0.00px', '300.00px']);
  });

  it('fits into what panels leave free, about the middle of the whole box', () => {
    const view = viewOf(cameras, boxOf(600, 600), boxOf(600, 300));
    expect(view.unit).toBe(0.75);
    expect(placeIn(view, 600, 400)).toEqual(['300.00px', '300.00px']);
    expect(lengthIn(view, 100)).toBe('75.00px');
  });
});
