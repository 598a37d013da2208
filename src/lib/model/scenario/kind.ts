import type { ModelParameters } from '../parameters';
import type { Fields } from './fields';

/** A result ready to be written: one header, rows of the same length. */
export interface Table {
  columns: readonly string[];
  rows: (number | string)[][];
}

/** One kind of scenario. */
export interface ScenarioKind {
  /**
   * Checks a scenario's fields.
   * @returns the run, ready to be started
   * @throws ScenarioError naming the first field that is wrong
   */
  prepare(fields: Fields): (parameters: ModelParameters) => Table;
}

export const PERCENT = 100;
