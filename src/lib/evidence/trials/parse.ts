/** Reads the four trial tables, cell by cell, and says everything that is wrong with them at once. */
import { csvParseRows } from 'd3';
import type { z } from 'zod';
import { outcomeObjections, pooledObjections, relapseObjections, trialObjections } from './rowChecks.ts';
import type { Objection } from './rowChecks.ts';
import { outcomeSchema, pooledSchema, relapseSchema, trialSchema } from './schema.ts';
import { ARMS_WITHOUT_TRIAL_ROW } from './sets.ts';
import type { Tables } from './types.ts';

export const FOLDER = 'src/lib/evidence/trials';
export const TABLE_NAMES = ['trials', 'outcomes', 'pooled', 'relapse'] as const;
type TableName = (typeof TABLE_NAMES)[number];

/** The text of each table's CSV file. */
export type TableTexts = Readonly<Record<TableName, string>>;

/** A row as it stands in its file. */
interface Placed<Row> {
  /** Line of the file, from 1, on which the row begins. */
  line: number;
  /** Texts by field; empty cells and a lone "-" are left out. */
  cells: Readonly<Record<string, string>>;
  /** Absent when a cell is wrong. */
  row?: Row;
}

const NEWLINE = '\n';

const camelCase = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const snakeCase = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The line, from 1, on which each record of a CSV text begins: a quoted cell may hold line breaks. */
function recordLines(text: string): number[] {
  const lines = [1];
  let line = 1;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character !== NEWLINE) continue;
    line += 1;
    if (!quoted) lines.push(line);
  }
  return lines;
}

/** Collects problems in the form FILE:LINE: COLUMN "value": what is allowed. */
export class Problems {
  readonly lines: string[] = [];
  /** @param table name of the file, without its ending */
  constructor(private readonly table: string) {}
  add(placed: Pick<Placed<unknown>, 'line' | 'cells'>, field: string, allowed: string): void {
    const value = placed.cells[field] ?? '';
    this.lines.push(`${this.place(placed.line)}: ${snakeCase(field)} "${value}": ${allowed}`);
  }
  addRecord(line: number, text: string): void {
    this.lines.push(`${this.place(line)}: ${text}`);
  }
  private place(line: number): string {
    return `${FOLDER}/${this.table}.csv:${line}`;
  }
}

/** One table: its header, then every cell, then every row. */
export function readTable<Row extends object>(
  text: string,
  schema: z.ZodObject & z.ZodType<Row>,
  objections: (row: Row) => Objection<Row>[],
  problems: Problems
): Placed<Row>[] {
  const [header = [], ...records] = csvParseRows(text);
  const lines = recordLines(text);
  const columns = Object.keys(schema.shape).map(snakeCase);
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  const repeated = header.filter((column, index) => header.indexOf(column) !== index);
  for (const column of missing) problems.addRecord(1, `${column}: the column is missing`);
  for (const column of unknown) problems.addRecord(1, `"${column}": not a column of this table`);
  for (const column of repeated) problems.addRecord(1, `${column}: the column stands twice`);
  if (missing.length + unknown.length + repeated.length > 0) return [];
  if (records.length === 0) problems.addRecord(1, 'no rows');

  return records.map((record, index) => {
    const line = lines[index + 1] ?? 0;
    const filled = header
      .map((column, at) => [camelCase(column), record[at] ?? ''])
      .filter(([, cell]) => cell !== '' && cell !== '-');
    const placed: Placed<Row> = { line, cells: Object.fromEntries(filled) };
    if (record.length !== header.length) {
      problems.addRecord(line, `${record.length} cells: ${header.length} are needed`);
      return placed;
    }
    const result = schema.safeParse(placed.cells);
    if (!result.success) {
      for (const issue of result.error.issues) {
        const field = String(issue.path[0]);
        problems.add(placed, field, field in placed.cells ? issue.message : 'may not be empty');
      }
      return placed;
    }
    const row: Row = result.data;
    for (const { field, allowed } of objections(row)) problems.add(placed, field, allowed);
    return { ...placed, row };
  });
}

function checkUnique(
  rows: readonly Placed<object>[],
  field: string,
  key: (cells: Placed<object>['cells']) => string,
  problems: Problems
): void {
  const first = new Map<string, number>();
  for (const placed of rows) {
    const id = key(placed.cells);
    const before = first.get(id);
    if (before === undefined) first.set(id, placed.line);
    else problems.add(placed, field, `used once; it stands on line ${before} too`);
  }
}

/**
 * Reads and checks the tables together.
 * @param known ids and aliases of `references.json`
 * @returns rows of sound tables, and one line per problem
 */
export function readTables(
  texts: TableTexts,
  known: ReadonlySet<string>
): { tables: Tables; problems: string[] } {
  const problems = {
    trials: new Problems('trials'),
    outcomes: new Problems('outcomes'),
    pooled: new Problems('pooled'),
    relapse: new Problems('relapse')
  };
  const placed = {
    trials: readTable(texts.trials, trialSchema, trialObjections, problems.trials),
    outcomes: readTable(texts.outcomes, outcomeSchema, outcomeObjections, problems.outcomes),
    pooled: readTable(texts.pooled, pooledSchema, pooledObjections, problems.pooled),
    relapse: readTable(texts.relapse, relapseSchema, relapseObjections, problems.relapse)
  };

  for (const name of TABLE_NAMES) {
    for (const row of placed[name]) {
      const id = row.cells.studyId;
      if (id !== undefined && !known.has(id))
        problems[name].add(row, 'studyId', 'an id of src/lib/evidence/references.json');
    }
  }

  const arms = new Set(placed.trials.map(({ cells }) => `${cells.studyId} ${cells.armId}`));
  checkUnique(placed.trials, 'armId', ({ studyId, armId }) => `${studyId} ${armId}`, problems.trials);
  for (const name of ['outcomes', 'pooled', 'relapse'] as const) {
    checkUnique(placed[name], 'rowId', ({ rowId }) => rowId ?? '', problems[name]);
  }
  for (const name of ['outcomes', 'relapse'] as const) {
    for (const row of placed[name]) {
      const study = row.cells.studyId ?? '';
      for (const field of ['armId', 'comparatorArmId']) {
        for (const arm of row.cells[field]?.split(' vs ') ?? []) {
          if (arms.has(`${study} ${arm}`) || ARMS_WITHOUT_TRIAL_ROW[study]?.includes(arm)) continue;
          problems[name].add(row, field, `an arm of ${study} in trials.csv`);
        }
      }
    }
  }

  const sound = <Row>(rows: Placed<Row>[]): Row[] => rows.flatMap(({ row }) => (row ? [row] : []));
  return {
    tables: {
      trials: sound(placed.trials),
      outcomes: sound(placed.outcomes),
      pooled: sound(placed.pooled),
      relapse: sound(placed.relapse)
    },
    problems: TABLE_NAMES.flatMap((name) => problems[name].lines)
  };
}

/**
 * The rows of the four tables.
 * @throws one `RangeError` with a line for every problem in every table
 */
export function parseTables(texts: TableTexts, known: ReadonlySet<string>): Tables {
  const { tables, problems } = readTables(texts, known);
  if (problems.length > 0)
    throw new RangeError(['The trial tables do not hold together.', ...problems].join('\n'));
  return tables;
}
