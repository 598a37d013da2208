/**
 * The rows of the trial tables that this figure draws, as plain data, and those of the same kind that it does not, with
 * the reason. Read when the site is built (vite.config.ts, COMPUTED): browsers get the values.
 */
import { sourceById } from '../../evidence/sources.ts';
import { armOf } from '../../evidence/trials/arms.ts';
import { riskDifference } from '../../evidence/trials/compute.ts';
import { pctOfBaseline, responseIntervals } from '../../evidence/trials/derived.ts';
import type { ResponseShare } from '../../evidence/trials/derived.ts';
import { leftOut as notDrawable } from '../../evidence/trials/drawn.ts';
import { smdByTime } from '../../evidence/trials/effects.ts';
import { TABLES } from '../../evidence/trials/load.ts';
import { BASELINE_PANELS, OTHER_DOSES, POOLED_ARMS, REASONS, controlOf, wide } from './rules.ts';
import type { OnsetRow, Study } from './rules.ts';

interface Skipped {
  row: string;
  study: string;
  reason: string;
}
const skipped: Skipped[] = [];
const skip = (row: string, study: string, reason: string): [] => {
  skipped.push({ row, study, reason });
  return [];
};

const readOf = (verification: string) => (verification === 'fulltext' ? 'fulltext' : 'abstract');
const bounds = (low: number | undefined, high: number | undefined): { low?: number; high?: number } =>
  low === undefined || high === undefined ? {} : { low, high };

function effectRows(): OnsetRow[] {
  const { rows, leftOut } = smdByTime(TABLES);
  leftOut.forEach(({ rowId, studyId, reason }) => skip(rowId, studyId, reason));
  return rows.flatMap((row) => {
    const id = row.sourceRows[0] as string;
    if (row.family === 'other') return skip(id, row.studyId, REASONS.other);
    if (row.studyId === 'wilkinson2018') return skip(id, row.studyId, REASONS.mixed);
    if (OTHER_DOSES.includes(`${row.studyId} ${row.armId}`)) return skip(id, row.studyId, REASONS.dose);
    const foot = controlOf(row.studyId, row.series);
    const arm = row.armId === undefined ? undefined : armOf(TABLES, row.studyId, row.armId);
    const pooled = TABLES.pooled.find(({ rowId }) => rowId === id);
    const people = pooled?.n?.high;
    return [
      {
        id,
        chart: 'effect' as const,
        panel: row.family === 'ketamine' ? ('fast' as const) : ('slow' as const),
        study: row.studyId,
        series: `${row.studyId} ${row.series}`,
        arm: 'gap' as const,
        kind: row.family === 'ketamine' ? ('ketamine' as const) : ('pill' as const),
        ...(foot ? { foot } : {}),
        hours: row.timeHours,
        value: row.value,
        ...bounds(row.low, row.high),
        computed: row.origin !== 'reported',
        ...(people === undefined ? {} : { people }),
        ...(/whole review/.test(pooled?.note ?? '') ? { ofReview: true as const } : {}),
        read: readOf(row.verification),
        given: arm?.label ?? pooled?.intervention ?? '',
        against: row.comparator,
        ...wide('effect', row.studyId)
      }
    ];
  });
}

function baselineRows(): OnsetRow[] {
  const { rows, leftOut } = pctOfBaseline(TABLES);
  leftOut.forEach(({ rowId, studyId, reason }) => skip(rowId, studyId, reason));
  return rows.flatMap((row) => {
    const id = row.sourceRows[0] as string;
    const panel = BASELINE_PANELS[row.studyId];
    if (OTHER_DOSES.includes(`${row.studyId} ${row.armId}`)) return skip(id, row.studyId, REASONS.dose);
    if (row.armId === 'ect_ket') return skip(id, row.studyId, REASONS.ectKetamine);
    if (!panel) return skip(id, row.studyId, REASONS.alone);
    const control = row.role === 'control';
    const drug = panel === 'ect' ? ('ect' as const) : ('ketamine' as const);
    return [
      {
        id,
        chart: 'baseline' as const,
        panel,
        study: row.studyId,
        series: `${row.studyId} ${row.armId}`,
        arm: control ? ('control' as const) : ('drug' as const),
        kind: control ? (controlOf(row.studyId, '') ?? 'saline') : drug,
        hours: row.timeHours,
        value: row.value,
        ...bounds(row.low, row.high),
        computed: true,
        ...(row.n === undefined ? {} : { people: row.n }),
        read: readOf(row.verification),
        given: row.armLabel,
        instrument: row.instrument
      }
    ];
  });
}

const responses = responseIntervals(TABLES);
/** Trials whose two arms were both counted. */
const isPaired = (row: ResponseShare): boolean =>
  responses.rows.some(
    (other) =>
      other.studyId === row.studyId &&
      other.role !== row.role &&
      other.outcome === row.outcome &&
      other.timeHours === row.timeHours
  );

function countedRows(): OnsetRow[] {
  responses.leftOut.forEach(({ rowId, studyId, reason }) => skip(rowId, studyId, reason));
  return responses.rows.flatMap((row) => {
    const id = row.sourceRows[0] as string;
    if (row.domain !== 'depression') return [];
    if (OTHER_DOSES.includes(`${row.studyId} ${row.armId}`)) return skip(id, row.studyId, REASONS.dose);
    if (row.outcome === 'remission') return skip(id, row.studyId, REASONS.remission);
    if (!isPaired(row)) return skip(id, row.studyId, REASONS.alone);
    const control = row.role === 'control';
    return [
      {
        id,
        chart: 'people' as const,
        panel: 'people' as const,
        study: row.studyId,
        pair: row.studyId,
        series: `${row.studyId} ${row.armId}`,
        arm: control ? ('control' as const) : ('drug' as const),
        kind: control ? (controlOf(row.studyId, '') ?? 'saline') : ('ketamine' as const),
        hours: row.timeHours,
        value: row.value,
        ...bounds(row.low, row.high),
        computed: false,
        ...(row.kind === 'by this time' ? { byThen: true as const } : {}),
        events: row.events,
        people: row.people,
        read: readOf(row.verification),
        given: row.armLabel,
        instrument: row.instrument,
        ...wide('people', row.studyId)
      }
    ];
  });
}

function pooledRows(): OnsetRow[] {
  return TABLES.pooled.flatMap((row) => {
    const share = /^(response|remission|conditional_response)_pct$/.test(row.measure);
    const isGap = row.measure === 'RD_response_pp';
    if (!share && !isGap) return [];
    const { rowId: id, studyId: study, value, timeHours: hours } = row;
    if (row.chartReady !== 'yes' || row.verification === 'unverified' || value === undefined) return [];
    if (hours === undefined) return [];
    const pooled = POOLED_ARMS[id];
    if (share && !pooled) {
      if (row.measure.startsWith('conditional')) return skip(id, study, REASONS.selected);
      if (row.measure.startsWith('remission')) return skip(id, study, REASONS.remission);
      return skip(id, study, study === 'dean2021' ? REASONS.calculated : REASONS.alone);
    }
    const kind =
      pooled?.arm === 'control' ? pooled.against : isGap ? ('pill' as const) : ('ketamine' as const);
    return [
      {
        id,
        chart: isGap ? ('extra' as const) : ('people' as const),
        panel: isGap ? ('extra' as const) : ('people' as const),
        study,
        ...(pooled ? { pair: `${study} ${pooled.against}` } : {}),
        series: pooled ? `${study} ${pooled.against} ${pooled.arm}` : `${study} ${row.series}`,
        arm: pooled?.arm ?? ('gap' as const),
        kind,
        ...(isGap ? { foot: 'placebo' as const } : {}),
        hours,
        value,
        ...bounds(row.ciLow, row.ciHigh),
        computed: false,
        ...(row.n ? { people: row.n.high } : {}),
        read: readOf(row.verification),
        given: row.intervention,
        ...(row.comparator ? { against: row.comparator } : {})
      }
    ];
  });
}

/** Responders in the drug arm beyond those in its control arm, of 100, with Newcombe's interval; at one visit only. */
function gapRows(counted: readonly OnsetRow[]): OnsetRow[] {
  return counted.flatMap((drug) => {
    if (drug.arm !== 'drug' || drug.byThen) return [];
    const control = counted.find(
      (other) => other.arm === 'control' && other.study === drug.study && other.hours === drug.hours
    );
    if (!control || drug.events === undefined || control.events === undefined) return [];
    const { people: drugPeople = 0 } = drug;
    const { people: controlPeople = 0 } = control;
    const gap = riskDifference(
      { events: drug.events, people: drugPeople },
      { events: control.events, people: controlPeople }
    );
    const { id, study, kind, hours, read, given, instrument } = drug;
    return [
      {
        id,
        chart: 'extra' as const,
        panel: 'extra' as const,
        study,
        series: drug.series,
        arm: 'gap' as const,
        kind,
        foot: control.kind,
        hours,
        value: gap.value,
        low: gap.low,
        high: gap.high,
        computed: true,
        people: drugPeople + controlPeople,
        read,
        given,
        against: control.given,
        ...(instrument ? { instrument } : {}),
        ...wide('extra', study)
      }
    ];
  });
}

/** Thousandths of a chart's unit: far below a pixel, and lighter to send. */
const PLACES = 3;
const lightened = (row: OnsetRow): OnsetRow => {
  const short = (value: number) => Number(value.toFixed(PLACES));
  const { value, low, high } = row;
  return {
    ...row,
    value: short(value),
    ...(low === undefined || high === undefined ? {} : { low: short(low), high: short(high) })
  };
};

const counted = countedRows();
/** What is drawn. */
export const rows: readonly OnsetRow[] = [
  ...pooledRows(),
  ...counted,
  ...gapRows(counted),
  ...baselineRows(),
  ...effectRows()
].map(lightened);

function cited(id: string): Study {
  const { author, issued, DOI } = sourceById(id);
  const [first] = author;
  const name = first && 'family' in first ? first.family : (first?.literal ?? id);
  const year = issued?.['date-parts']?.[0]?.[0] ?? '';
  return {
    reference: `${name}${author.length > 1 ? ' et al.' : ''}, ${year}`,
    ...(DOI ? { doi: DOI } : {})
  };
}

export const studies: Readonly<Record<string, Study>> = Object.fromEntries(
  [...new Set(rows.map(({ study }) => study))].map((id) => [id, cited(id)])
);

const drawn = new Set(rows.map(({ id }) => id));
const DEPRESSION = new Set(
  [...TABLES.outcomes, ...TABLES.pooled].flatMap((row) => (row.domain === 'depression' ? [row.rowId] : []))
);
const others = notDrawable(TABLES).map(({ rowId, studyId, reason }) => ({
  row: rowId,
  study: studyId,
  reason
}));

const listed = [...skipped, ...others].filter(
  ({ row }, i, all) =>
    DEPRESSION.has(row) && !drawn.has(row) && all.findIndex((other) => other.row === row) === i
);
/** The reasons, once each. */
export const reasons: readonly string[] = [...new Set(listed.map(({ reason }) => reason))];
/** Rows that are drawn nowhere in this figure: row, study, place of the reason in `reasons`. */
export const leftOut: readonly (readonly [row: string, study: string, reason: number])[] = listed
  .map(({ row, study, reason }) => [row, study, reasons.indexOf(reason)] as const)
  .sort(([a], [b]) => a.localeCompare(b));
