/** Scenarios: a run of the model described in JSON, checked field by field, and its result as a table. */
import type { ModelParameters } from '../parameters';
import { cascade } from './cascade';
import { circuitDose, circuitStep } from './circuit';
import { concentration } from './concentration';
import { equilibriumBlock } from './equilibriumBlock';
import { Fields } from './fields';
import type { ScenarioKind, Table } from './kind';
import { receptor } from './receptor';

export { ScenarioError } from './fields';

/** Every kind by the name scenarios use. A further kind is one file and one line here. */
const KINDS = {
  concentration,
  'equilibrium-block': equilibriumBlock,
  receptor,
  cascade,
  'circuit-step': circuitStep,
  'circuit-dose': circuitDose
} satisfies Record<string, ScenarioKind>;

/**
 * Checks and runs a scenario.
 * @param scenario parsed JSON
 * @throws ScenarioError with one line that names the first wrong field and what is allowed
 */
export function runScenario(scenario: unknown, parameters: ModelParameters): Table {
  const fields = new Fields(scenario);
  const kind = fields.oneOf('kind', Object.keys(KINDS) as (keyof typeof KINDS)[]);
  return KINDS[kind].prepare(fields)(parameters);
}

/** Digits written; the model is good to about nine. */
const SIGNIFICANT_DIGITS = 12;

/** The table as CSV with a header line; numbers with twelve significant digits. */
export function toCsv({ columns, rows }: Table): string {
  const cell = (value: number | string) =>
    typeof value === 'number' ? String(Number(value.toPrecision(SIGNIFICANT_DIGITS))) : value;
  return [columns.join(','), ...rows.map((row) => row.map(cell).join(','))]
    .map((line) => `${line}\n`)
    .join('');
}
