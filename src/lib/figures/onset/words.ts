import type { Level } from '../figure';
import { MARK_NAMES, type MarkKind } from '../../marks/chart/shapes';
import type { ChartId, PanelId } from './rules';

type Words = Record<Level, string>;

export const title = 'How soon, and for how long';
export const limit =
  'Different people, scales and control groups. No trial of ketamine alone against a usual antidepressant alone was found.';

/** What a chart's numbers are, in full and for a phone. */
export const chartTitles: Readonly<Record<ChartId, { long: Words; short: Words }>> = {
  people: {
    long: {
      plain: 'People at least half better, of 100 in each group',
      clinical: 'Response, % of arm, with 95 % interval'
    },
    short: { plain: 'At least half better, of 100', clinical: 'Response, % (95 % interval)' }
  },
  extra: {
    long: {
      plain: 'Extra people at least half better, of 100, beyond the control group',
      clinical: 'Risk difference of response, percentage points, with 95 % interval where known'
    },
    short: { plain: 'Extra people, of 100', clinical: 'Risk difference, points' }
  },
  baseline: {
    long: {
      plain: 'Score of low mood: 100 at the start, lower is better',
      clinical: 'MADRS, % of baseline mean, with 95 % interval where known'
    },
    short: { plain: 'Score: 100 at the start, lower is better', clinical: 'MADRS, % of baseline' }
  },
  effect: {
    long: {
      plain: 'Gap to its own control group, in standard deviations: lower favours the drug',
      clinical: 'Standardised mean difference, 95 % interval; below 0 favours the drug'
    },
    short: { plain: 'Gap to its control, lower favours the drug', clinical: 'SMD, below 0 favours the drug' }
  }
};

/** A panel's own name; none where the chart has only one. */
export const panelTitles: Readonly<Partial<Record<PanelId, { long: Words; short: Words }>>> = {
  pooled: {
    long: { plain: 'Several trials together', clinical: 'Pooled individual data' },
    short: { plain: 'Several trials', clinical: 'Pooled individual data' }
  },
  spray: {
    long: { plain: 'A nasal spray, small trial', clinical: 'Esketamine 84 mg, phase 2' },
    short: { plain: 'A nasal spray', clinical: 'Phase 2 spray' }
  },
  asleep: {
    long: { plain: 'Both groups asleep', clinical: 'Masked by anaesthesia' },
    short: { plain: 'Both groups asleep', clinical: 'Masked by anaesthesia' }
  },
  tablet: {
    long: { plain: 'New tablet, with either spray', clinical: 'New antidepressant + spray' },
    short: { plain: 'New tablet, either spray', clinical: 'New AD + spray' }
  },
  ect: {
    long: { plain: 'ECT (no group without it)', clinical: 'ECT course, no control arm' },
    short: { plain: 'ECT, no control', clinical: 'ECT, no control' }
  },
  fast: {
    long: { plain: 'Ketamine or esketamine', clinical: 'Ketamine or esketamine v control' },
    short: { plain: 'Ketamine or esketamine', clinical: 'Ketamine or esketamine' }
  },
  slow: {
    long: { plain: 'Usual tablets, same scale', clinical: 'Conventional antidepressants, same scale' },
    short: { plain: 'Usual tablets, same scale', clinical: 'Antidepressants, same scale' }
  }
};

/** A mark of the value axis. */
export function valueText(chart: ChartId, value: number): string {
  const text = String(value).replace('-', '−');
  return chart === 'extra' && value > 0 ? `+${text}` : text;
}

export const startWord: Words = { plain: 'start', clinical: 'baseline' };
export const windowWord: Words = { plain: 'all at one day', clinical: 'all at 24 h' };
export const windowShort: Words = { plain: 'one day', clinical: '24 h' };

const CLINICAL_NAMES: Readonly<Partial<Record<MarkKind, string>>> = {
  pill: 'Antidepressant',
  ect: 'ECT',
  saline: 'Saline',
  'inert-spray': 'Placebo spray',
  masked: 'Saline under anaesthesia',
  placebo: 'Placebo pill'
};
const SHORT_NAMES: Readonly<Partial<Record<MarkKind, string>>> = {
  ketamine: 'Ketamine',
  pill: 'Tablets',
  ect: 'ECT',
  saline: 'Salt water',
  'inert-spray': 'Dummy spray',
  masked: 'Salt water, asleep',
  placebo: 'Dummy pill'
};
const SHORT_CLINICAL: Readonly<Partial<Record<MarkKind, string>>> = {
  ketamine: 'Ketamine',
  pill: 'SSRI etc.',
  masked: 'Saline, anaesthesia'
};

const MIXED_NAME: Words = { plain: 'Salt water or midazolam', clinical: 'Saline or midazolam' };

/** Names of shapes in the key. */
export function keyName(kind: MarkKind, level: Level, short: boolean, chart: ChartId): string {
  // The one circle among the scores stands for trials of both kinds.
  if (kind === 'saline' && chart === 'baseline') return MIXED_NAME[level];
  const clinical = CLINICAL_NAMES[kind] ?? MARK_NAMES[kind];
  if (short)
    return level === 'plain' ? (SHORT_NAMES[kind] ?? MARK_NAMES[kind]) : (SHORT_CLINICAL[kind] ?? clinical);
  return level === 'plain' ? MARK_NAMES[kind] : clinical;
}

export const keyNotes: Readonly<Record<'hollow' | 'feet', Words>> = {
  hollow: { plain: 'empty: worked out here', clinical: 'empty: computed here' },
  feet: { plain: 'grey shape on the zero line: its control', clinical: 'grey shape at zero: comparator' }
};
