import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parameters } from '../evidence/parameters';
import { runScenario, toCsv } from './scenario';

const ORACLE = new URL('../../../tests/oracle/', import.meta.url);
const files = readdirSync(new URL('scenarios/', ORACLE))
  .map((name) => name.replace(/\.json$/, ''))
  .sort();
const textOf = (name: string) => readFileSync(new URL(name, ORACLE), 'utf8');
const cellsOf = (csv: string) =>
  csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));

interface Scenario {
  kind: string;
  doses?: unknown[];
  sert_occupancy?: number;
}

/** Cascade columns that are a formula of the time or of the concentration. */
const CLOSED_FORMS = new Set(['c', 'bI', 'bP']);

function cascadeTolerance({ doses = [], sert_occupancy: occupancy = 0 }: Scenario, column: string): number {
  if (doses.length === 0 && occupancy === 0) return 1e-9;
  return CLOSED_FORMS.has(column) ? 1e-6 : 5e-4;
}

/** What a value may be off by, as tests/oracle/README.md has it. */
function tolerance(scenario: Scenario, column: string, golden: number): number {
  const { kind } = scenario;
  if (kind === 'cascade') return cascadeTolerance(scenario, column);
  if (kind.startsWith('circuit-')) return CLOSED_FORMS.has(column) ? 1e-6 : 1e-5;
  if (kind === 'receptor') return 1e-3;
  if (kind === 'equilibrium-block') return Math.max(Number.EPSILON, 1e-3 * Math.abs(golden));
  if (column.endsWith('_ng_per_mL')) return Math.max(0.02, 0.005 * golden);
  if (column.endsWith('_uM')) return Math.max(1e-4, 0.005 * golden);
  return Math.max(0.02, 0.01 * golden);
}

const worstOf = new Map<string, { share: number; column: string; row: string }>();
/** Columns that only repeat what the scenario says. */
const STATED = new Set(['t_min', 't_s', 't_ms', 'blocker', 'V_mV', 'Mg_mM', 'C_uM', 'c_uM']);
const sameStatement = (value: string, wanted: string): number =>
  value === wanted || Number(value) === Number(wanted) ? 0 : Infinity;

describe('expected values', () => {
  it('are all here', () => {
    expect(files).toHaveLength(31);
  });

  it.each(files)('%s', (file) => {
    const scenario = JSON.parse(textOf(`scenarios/${file}.json`)) as Scenario;
    const [header = [], ...golden] = cellsOf(textOf(`${file}.csv`));
    const [columns, ...rows] = cellsOf(toCsv(runScenario(scenario, parameters)));
    expect(columns).toEqual(header);
    expect(rows).toHaveLength(golden.length);
    const worst = { share: 0, column: '', row: '' };
    const misses: string[] = [];
    golden.forEach((expected, index) => {
      header.forEach((column, place) => {
        const value = rows[index]?.[place] ?? '';
        const wanted = expected[place] ?? '';
        const share = STATED.has(column)
          ? sameStatement(value, wanted)
          : Math.abs(Number(value) - Number(wanted)) / tolerance(scenario, column, Number(wanted));
        if (!(share <= 1)) misses.push(`${column} at ${expected[0]}: ${value}, expected ${wanted}`);
        if (share > worst.share) Object.assign(worst, { share, column, row: expected[0] });
      });
    });
    expect(misses).toEqual([]);
    worstOf.set(file, worst);
  });
});

afterAll(() => {
  const lines = [...worstOf].map(
    ([file, { share, column, row }]) =>
      `${file.padEnd(32)} ${(100 * share).toFixed(4).padStart(8)} %  ${column} at ${row}`
  );
  process.stdout.write(`${['Worst share of the tolerance', ...lines].join('\n')}\n`);
});
