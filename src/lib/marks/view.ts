import type { Camera } from '$lib/figures/figure';

/**
 * Where a `Stage` shows its drawing. As long as its box has not been measured (on the server, without script, on paper)
 * there is none, and the rules of the style sheet place everything by themselves.
 */
export interface View {
  /** The small box's camera looks (see `isSmall`), and its seats hold. */
  small: boolean;
  /** Pixels per drawing unit. */
  unit: number;
  /** The place of the drawing in the middle of the box, drawing units. */
  x: number;
  y: number;
  /** The box, px. */
  box: Box;
}

interface Box {
  width: number;
  height: number;
}

/** Widest and highest box, px, in which the small box's camera looks; the style sheets of the figures name the same. */
const SMALL = { width: 719, height: 540 };

export const isSmall = ({ width, height }: Box): boolean => width <= SMALL.width || height <= SMALL.height;

/**
 * The view that fits a camera's rectangle into what is free of a box, about the middle of the box, all in px.
 */
export function viewOf(cameras: { wide: Camera; narrow: Camera }, box: Box, free: Box): View {
  const small = isSmall(box);
  const { x, y, width, height } = small ? cameras.narrow : cameras.wide;
  const unit = Math.min(free.width / width, free.height / height);
  return { small, unit, x: x + width / 2, y: y + height / 2, box };
}

/** A hundredth of a pixel is not seen; shorter numbers change less often. */
const px = (length: number): string => `${length.toFixed(2)}px`;

/** A length of the drawing, in px. */
export const lengthIn = (view: View, units: number): string => px(units * view.unit);

/** A place of the drawing, from the upper left corner of the stage's box, in px: x, y. */
export const placeIn = (view: View, x: number, y: number): [string, string] => [
  px(view.box.width / 2 + (x - view.x) * view.unit),
  px(view.box.height / 2 + (y - view.y) * view.unit)
];
