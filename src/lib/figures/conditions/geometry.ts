/** Sizes that the parts of the picture share. */
import { fieldWidth, narrowWidth, rowHeights } from './rows';
import type { ConditionId } from './types';

/** The wide table's field of discs and its narrow counterpart, dot units. */
export const FIELD = {
  width: fieldWidth,
  height: Object.values(rowHeights).reduce((total, height) => total + height, 0)
};
export const NARROW_WIDTH = narrowWidth;

/** Upper edge of a row among rows in this order, dot units. */
export function topOf(
  rows: readonly { tally: { id: ConditionId }; height: number }[],
  id: ConditionId
): number {
  let top = 0;
  for (const row of rows) {
    if (row.tally.id === id) return top;
    top += row.height;
  }
  return top;
}

/** How far the rows reach that are there, dot units. */
export const reachOf = (rows: readonly { height: number; shown: number }[]): number =>
  rows.reduce((total, { height, shown }) => total + height * shown, 0);
