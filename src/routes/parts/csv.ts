import { csvFormatRows } from 'd3';
import type { Cell, DataTable } from '$lib/figures/figure';

/** Significant digits of a number in a download. */
const DIGITS = 9;

const written = (cell: Cell): string =>
  typeof cell === 'number' ? String(Number(cell.toPrecision(DIGITS))) : (cell ?? '');

/** One line, whatever the words hold. */
const note = (text: string): string => `# ${text.replace(/\s+/g, ' ')}`;

/**
 * A figure's table as CSV: comment lines, a header with units, the rows, all as numbers. A cell that was not reported is
 * empty. Where rows have a source of their own, its id, its DOI and how far it was read are the last columns. Rows that are
 * not drawn are named in comments.
 */
export function tableCsv(table: DataTable): string {
  const { origins, leftOut = [] } = table;
  const header = table.columns.map(({ label, unit, kind }) => `${label} (${unit ? `${unit}; ` : ''}${kind})`);
  const rows = table.rows.map((row, i) => {
    const cells = row.map(written);
    if (!origins) return cells;
    const origin = origins[i];
    return [...cells, origin?.source ?? '', origin?.doi ?? '', origin?.read ?? ''];
  });
  const notes = [
    note(`${table.title}. ${table.note}`),
    note(`Sources: ${table.sources.join(', ')}`),
    ...(table.rows.some((row) => row.includes(null)) ? [note('Empty: not reported.')] : []),
    ...leftOut.map(({ row, study, reason }) => note(`Not drawn: ${row}, ${study}: ${reason}`))
  ];
  const columns = origins ? [...header, 'Source id', 'DOI', 'Read'] : header;
  return `${notes.join('\n')}\n${csvFormatRows([columns, ...rows])}\n`;
}
