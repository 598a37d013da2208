/** Where things are in the drawing, in drawing units (1200 × 900; 50 units to the micrometre). */

/** Axis of the upper row, of the lower row, and the lines on which their titles and names stand. */
export const ROW_Y = { before: 308, after: 602 } as const;
export const TITLE_Y = { before: 160, after: 462 } as const;
export type RowName = keyof typeof ROW_Y;

/** Where a row's title begins, with the mouse left of it: in a wide box and in a narrow one. */
export const TITLE_X = { far: 158, near: 400 } as const;
export const MOUSE_X = { far: 84, near: 336 } as const;
