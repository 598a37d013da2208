/**
 * Shapes of the strength marks in a 16 by 16 box: told apart by outline and by how much is filled, never by colour.
 * `line` is stroked, `fill` is filled.
 */
export const MARK_SHAPES = {
  /** A filled disc with a tick cut out. */
  full: {
    line: '',
    fill: 'M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14zM6.9 11.7L3.6 8.4L4.9 7.1L6.9 9.1L11.1 4.9L12.4 6.2z'
  },
  /** A disc, half filled. */
  half: { line: 'M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4z', fill: 'M8 2a6 6 0 0 0 0 12z' },
  /** A disc, a quarter filled. */
  quarter: { line: 'M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4z', fill: 'M8 8V2a6 6 0 0 1 6 6z' },
  /** An open triangle with a dot. */
  triangle: { line: 'M8 2L15 14H1z', fill: 'M8 8.2a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4z' },
  /** Two arrows that meet head on. */
  facing: { line: 'M1.5 2.5L6.5 8L1.5 13.5M14.5 2.5L9.5 8L14.5 13.5', fill: '' },
  /** A sheet of paper with writing. */
  page: { line: 'M3 1.5H10L13 4.5V14.5H3zM5.5 7H10.5M5.5 10.5H10.5', fill: 'M9.6 1.5L13 4.9H9.6z' },
  /** A speech bubble. */
  speech: { line: 'M1.5 2.5H14.5V11H8L4.5 14V11H1.5z', fill: '' }
} as const;

export type MarkShape = keyof typeof MARK_SHAPES;
