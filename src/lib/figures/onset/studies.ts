/** What a mark's people were given, and against what, in both wordings. Doses stand in the detailed wording only. */
import type { Level } from '../figure';
import type { MarkKind } from '../../marks/chart/shapes';
import { rows } from './rows';
import type { OnsetRow } from './rules';

type Words = Record<Level, string>;

const CONTROL_NAMES: Readonly<Partial<Record<MarkKind, Words>>> = {
  saline: { plain: 'salt water', clinical: 'saline' },
  midazolam: { plain: 'midazolam, which makes drowsy', clinical: 'midazolam' },
  'inert-spray': { plain: 'a dummy spray', clinical: 'placebo spray' },
  masked: { plain: 'salt water, both groups asleep', clinical: 'saline under general anaesthesia' },
  placebo: { plain: 'dummy tablets', clinical: 'placebo pill' }
};

/** What a kind of control is called in a sentence. */
export const controlName = (kind: MarkKind, level: Level): string => CONTROL_NAMES[kind]?.[level] ?? '';

const ESKETAMINE = ['daly2018', 'wang2021', 'ionescu2021', 'turkoz2021', 'jones2022', 'janik2025'];
const WITH_TABLET = ['turkoz2021', 'jones2022'];

/** What a row's people were given. */
export function givenIn(row: OnsetRow, level: Level): string {
  if (level === 'clinical') return row.given;
  const tablet = WITH_TABLET.includes(row.study) ? ' and a new tablet' : '';
  if (row.arm === 'control') {
    if (row.study === 'wilkinson2018') return 'salt water or midazolam';
    if (row.study === 'hu2016') return 'salt water once and a daily tablet';
    return `${controlName(row.kind, level)}${tablet}`;
  }
  if (row.kind === 'pill') return 'usual antidepressants';
  if (row.kind === 'ect') return 'ECT';
  if (row.study === 'hu2016') return 'ketamine once and a daily tablet';
  if (ESKETAMINE.includes(row.study)) return `esketamine spray${tablet}`;
  return row.study === 'lii2023' ? 'ketamine while asleep' : 'ketamine';
}

/** What a difference was taken against, or what the other group of the study had. */
export function againstIn(row: OnsetRow, level: Level): string | undefined {
  if (row.arm === 'control') return undefined;
  if (row.kind === 'ect') return level === 'plain' ? 'nothing: everyone had ECT' : 'no arm without ECT';
  if (row.arm === 'drug') {
    const other = rows.find(
      ({ chart, study, pair, arm }) =>
        chart === row.chart && study === row.study && pair === row.pair && arm === 'control'
    );
    return other && givenIn(other, level);
  }
  if (level === 'clinical') return row.against;
  if (!row.foot) return 'several kinds of control in one number';
  return `${controlName(row.foot, level)}${WITH_TABLET.includes(row.study) ? ' and a new tablet' : ''}`;
}
