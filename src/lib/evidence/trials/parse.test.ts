import { readFileSync } from 'node:fs';
import { csvFormatRows, csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import references from '../references.json';
import { TABLES } from './load';
import { parseTables, readTables, TABLE_NAMES } from './parse';
import type { TableTexts } from './parse';

type Table = keyof TableTexts;

const known = new Set(references.map(({ id }) => id));
const text = (table: Table) => readFileSync(`src/lib/evidence/trials/${table}.csv`, 'utf8');
const real: TableTexts = {
  trials: text('trials'),
  outcomes: text('outcomes'),
  pooled: text('pooled'),
  relapse: text('relapse')
};

/** The tables with one cell changed. */
function changed(table: Table, line: number, column: string, value: string): TableTexts {
  const records = csvParseRows(real[table]);
  const at = records[0]?.indexOf(column) ?? -1;
  const record = records[line - 1];
  if (at < 0 || !record) throw new Error(`no ${column} on line ${line} of ${table}`);
  record[at] = value;
  return { ...real, [table]: csvFormatRows(records) };
}

/** The line of a row, found by the text it begins with. */
function lineOf(table: Table, start: string): number {
  const at = real[table].split('\n').findIndex((line) => line.startsWith(start));
  if (at < 0) throw new Error(`no row ${start} in ${table}`);
  return at + 1;
}

const problemsOf = (texts: TableTexts): string[] => readTables(texts, known).problems;

describe('the trial tables', () => {
  it('hold together as they stand', () => {
    expect(problemsOf(real)).toEqual([]);
  });

  it('keep every row', () => {
    for (const name of TABLE_NAMES) expect(TABLES[name]).toHaveLength(csvParseRows(real[name]).length - 1);
  });

  it('leave empty cells and lone hyphens out, and turn numbers into numbers', () => {
    const row = TABLES.outcomes.find(({ rowId }) => rowId === 'o0128');
    expect(row).toMatchObject({ value: -7.9, ciLow: -13.47, dispersion: 2.84, n: 12, pValue: '.003' });
    expect(row).not.toHaveProperty('nEvent');
    expect(TABLES.outcomes.find(({ rowId }) => rowId === 'o0320')).not.toHaveProperty('unit');
    expect(TABLES.pooled.find(({ rowId }) => rowId === 'p001')).not.toHaveProperty('favoursActiveIf');
  });

  it('read a range of people as its two ends', () => {
    const ends = new Set(
      TABLES.pooled.flatMap(({ n }) => (n && n.low !== n.high ? [`${n.low}-${n.high}`] : []))
    );
    expect([...ends]).toEqual(['1203-1428']);
  });
});

/** Table, start of the row, column, a bad value, and what the message must say is allowed. */
const BAD: [Table, string, string, string, string][] = [
  ['outcomes', 'o0020', 'row_id', 'o20', 'o and four digits'],
  ['outcomes', 'o0020', 'row_id', 'o0021', 'used once; it stands on line'],
  ['outcomes', 'o0020', 'study_id', 'nobody1999', 'an id of src/lib/evidence/references.json'],
  ['outcomes', 'o0020', 'study_id', '', 'may not be empty'],
  ['outcomes', 'o0020', 'arm_id', 'placebo', 'an arm of murrough2013a in trials.csv'],
  ['outcomes', 'o0128', 'comparator_arm_id', 'sal', 'an arm of daly2018 in trials.csv'],
  ['outcomes', 'o0128', 'comparator_arm_id', 'esk84', 'another arm than arm_id'],
  ['outcomes', 'o0128', 'comparator_arm_id', '', 'needed for difference'],
  ['outcomes', 'o0020', 'domain', 'mood', 'one of depression, depression+anxiety'],
  ['outcomes', 'o0020', 'instrument', ' MADRS', 'no space at its ends'],
  ['outcomes', 'o0020', 'statistic', 'responses', 'one of mean_score, mean_change'],
  ['outcomes', 'o0020', 'verification', 'memory', 'one of fulltext, abstract, unverified'],
  ['outcomes', 'o0020', 'time_unit', 'hours', 'one of min, h, d, wk'],
  ['outcomes', 'o0020', 'time_value', '-24', 'a number, 0 or above'],
  ['outcomes', 'o0020', 'time_hours', '23', '24 h in hours, 24'],
  ['outcomes', 'o0020', 'time_hours', '', 'time_value, time_unit and time_hours together or none'],
  ['outcomes', 'o0020', 'time_anchor', 'dose', 'one of start of first dose'],
  ['outcomes', 'o0020', 'value', '64 %', 'a number such as -1.5'],
  ['outcomes', 'o0020', 'value', '164', '0 to 100 percent'],
  ['outcomes', 'o0020', 'unit', 'points', 'percent for response'],
  ['outcomes', 'o0020', 'unit', '%', 'one of percent, percentage points'],
  ['outcomes', 'o0020', 'n', '0', 'a whole number above 0'],
  ['outcomes', 'o0020', 'n', '', 'needed beside n_event'],
  ['outcomes', 'o0020', 'n_event', '48', 'at most n, 47'],
  ['outcomes', 'o0020', 'n_event', '29', 'a count that makes 64 % of 47'],
  ['outcomes', 'o0320', 'value', '1', 'empty: group_by_time has no value'],
  ['outcomes', 'o0118', 'value', '-35', '0 points or above for mean_score'],
  ['outcomes', 'o0118', 'value', '', 'a number, bounds or a count'],
  ['outcomes', 'o0118', 'dispersion', '0', 'above 0'],
  ['outcomes', 'o0118', 'dispersion_type', '', 'dispersion and dispersion_type together or none'],
  ['outcomes', 'o0128', 'p_value', '1.2', 'ns, or a number from 0 to 1'],
  ['outcomes', 'o0128', 'p_value', 'yes', 'ns, or a number from 0 to 1'],
  ['outcomes', 'o0128', 'value', '7.9', 'inside its interval, to -2.33'],
  ['outcomes', 'o0128', 'ci_low', '-2', 'at most ci_high, -2.33'],
  ['outcomes', 'o0128', 'ci_high', '', 'both bounds or none'],
  ['outcomes', 'o0128', 'ci_low', '', 'both bounds or none'],
  ['outcomes', 'o0009', 'value', '-52', '-5 to 5 SD units'],
  ['outcomes', 'o0128', 'locator', '', 'may not be empty'],
  ['pooled', 'p002', 'measure', 'smd', 'one of SMD, within_group_g'],
  ['pooled', 'p002', 'chart_ready', 'maybe', 'one of yes, annotation, no'],
  ['pooled', 'p001', 'chart_ready', 'yes', 'annotation or no: first_significant_time has no value'],
  ['pooled', 'p002', 'verification', 'unverified', 'no, since the row is unverified'],
  ['pooled', 'p002', 'favours_active_if', 'higher', 'negative for SMD'],
  ['pooled', 'p002', 'value', '', 'needed for SMD'],
  ['pooled', 'p002', 'n', '12-3', 'the smaller number first'],
  ['pooled', 'p002', 'k', '2.5', 'a whole number above 0'],
  ['pooled', 'p018', 'time_hours', '5', 'inside its window, 2 to 4'],
  ['pooled', 'p018', 'time_hours_low', '', 'both ends of the window or none'],
  ['pooled', 'p010', 'certainty', 'high', 'one of very low, low'],
  ['relapse', 'r004', 'time_origin', 'dose', 'one of infusion, last infusion'],
  ['relapse', 'r012', 'arm_id', 'rem_esk vs nobody', 'an arm of daly2019 in trials.csv'],
  ['relapse', 'r012', 'value', '-0.49', '0 ratio or above'],
  ['relapse', 'r004', 'n_event', '18', 'at most n, 17'],
  ['relapse', 'r004', 'unit', 'percent', 'days for median_days_to_relapse'],
  ['trials', 'murrough2013a,ket', 'arm_role', 'placebo', 'one of active, control, comparator'],
  ['trials', 'murrough2013a,ket', 'arm_id', 'mid', 'used once; it stands on line'],
  ['trials', 'murrough2013a,ket', 'drug_class', 'drug', 'one of ketamine, esketamine'],
  ['trials', 'murrough2013a,ket', 'comparator_type', 'water', 'one of none, saline'],
  ['trials', 'murrough2013a,ket', 'n_analysed', '48', 'at most n_randomised, 47'],
  ['trials', 'murrough2013a,ket', 'headline', '', 'may not be empty']
];

describe('a bad cell', () => {
  it.each(BAD)('%s %s: %s "%s" is refused: %s', (table, start, column, value, allowed) => {
    // "used once" is said of the later of the two rows.
    const line = lineOf(table, start);
    const problems = problemsOf(changed(table, line, column, value));
    const file = `src/lib/evidence/trials/${table}.csv:`;
    const found = problems.filter((problem) => problem.startsWith(file) && problem.includes(`: ${allowed}`));
    expect(found, problems.join('\n')).not.toEqual([]);
    if (!allowed.startsWith('used once')) {
      const lines = found.map((problem) => Number(problem.slice(file.length).split(':')[0]));
      expect(lines).toContain(line);
    }
  });

  it('is named with file, line, column and value', () => {
    const line = lineOf('outcomes', 'o0020');
    expect(problemsOf(changed('outcomes', line, 'time_unit', 'hours'))).toEqual([
      `src/lib/evidence/trials/outcomes.csv:${line}: time_unit "hours": one of min, h, d, wk`
    ]);
  });

  it('is found on the line it stands on below a cell with line breaks', () => {
    const line = lineOf('outcomes', 'o0020');
    const broken = changed('outcomes', 2, 'note', 'one\ntwo "quoted"\nthree').outcomes;
    const texts = { ...real, outcomes: broken.replace('\no0020,murrough2013a', '\no0020,nobody1999') };
    expect(problemsOf(texts)[0]).toContain(`outcomes.csv:${line + 2}: study_id "nobody1999"`);
  });
});

describe('a bad table', () => {
  const lines = real.relapse.split('\n');

  it('is refused without one of its columns', () => {
    const texts = { ...real, relapse: real.relapse.replace('time_origin', 'origin') };
    expect(problemsOf(texts)).toEqual([
      'src/lib/evidence/trials/relapse.csv:1: time_origin: the column is missing',
      'src/lib/evidence/trials/relapse.csv:1: "origin": not a column of this table'
    ]);
  });

  it('is refused with a cell too many or a row of nothing', () => {
    const texts = { ...real, relapse: [...lines.slice(0, 3), '', `${lines[3]},x`].join('\n') };
    const problems = problemsOf(texts);
    expect(problems).toContain('src/lib/evidence/trials/relapse.csv:4: 1 cells: 20 are needed');
    expect(problems).toContain('src/lib/evidence/trials/relapse.csv:5: 21 cells: 20 are needed');
  });

  it('is refused without rows', () => {
    expect(problemsOf({ ...real, relapse: lines[0] ?? '' })).toContain(
      'src/lib/evidence/trials/relapse.csv:1: no rows'
    );
  });

  it('throws once, with every problem of every table', () => {
    const texts = {
      ...changed('outcomes', 2, 'time_unit', 'hours'),
      pooled: changed('pooled', 2, 'chart_ready', 'maybe').pooled
    };
    expect(() => parseTables(texts, known)).toThrow(
      /^The trial tables do not hold together\.\n.*outcomes\.csv:2: time_unit.*\n.*pooled\.csv:2: chart_ready/
    );
  });
});
