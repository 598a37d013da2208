import { csvFormatRows } from 'd3';
import type { DataTable } from '$lib/figures/figure';

/** Significant digits of a number in a download. */
const DIGITS = 9;

/** A figure's table as CSV: two comment lines, a header with units, the rows, all as numbers. */
export function tableCsv(table: DataTable): string {
  const header = table.columns.map(({ label, unit, kind }) => `${label} (${unit}; ${kind})`);
  const rows = table.rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(Number(cell.toPrecision(DIGITS))) : cell))
  );
  const notes = [`# ${table.title}. ${table.note}`, `# Sources: ${table.sources.join(', ')}`];
  return `${notes.join('\n')}\n${csvFormatRows([header, ...rows])}\n`;
}
