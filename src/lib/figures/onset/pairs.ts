/** The comparisons that are drawn as two crowds: two rows each, never more. */
import type { Level } from '../figure';
import { rows } from './rows';
import type { OnsetRow } from './rules';

export const PAIRS = ['midazolam', 'saline', 'spray', 'month', 'asleep', 'tablet'] as const;
export type PairId = (typeof PAIRS)[number];

/** Ids of the rows: drug, control. */
const ROWS: Readonly<Record<PairId, readonly [drug: string, control: string]>> = {
  midazolam: ['p014', 'p016'],
  saline: ['p015', 'p017'],
  spray: ['o0199', 'o0200'],
  month: ['o0201', 'o0202'],
  asleep: ['o0092', 'o0098'],
  tablet: ['o0040', 'o0042']
};

export const pairNames: Readonly<Record<PairId, Record<Level, string>>> = {
  midazolam: { plain: 'One day, midazolam', clinical: '24 h v midazolam, pooled' },
  saline: { plain: 'One day, salt water', clinical: '24 h v saline, pooled' },
  spray: { plain: 'One day, sprays', clinical: '24 h, esketamine phase 3' },
  month: { plain: 'Four weeks, sprays', clinical: 'Day 28, esketamine phase 3' },
  asleep: { plain: 'One day, asleep', clinical: '24 h, under anaesthesia' },
  tablet: { plain: 'Four weeks, same tablet', clinical: '4 wk, escitalopram for all' }
};

export interface Told {
  drug: Record<Level, string>;
  control: Record<Level, string>;
  did: Record<Level, string>;
}

const AT_A_DAY = { plain: 'felt at least half better a day later', clinical: 'responded at 24 h' };
const SPRAYS = {
  drug: { plain: 'with esketamine spray and a new tablet', clinical: 'esketamine + new antidepressant' },
  control: { plain: 'with a dummy spray and a new tablet', clinical: 'placebo spray + new antidepressant' }
};

export const pairWords: Readonly<Record<PairId, Told>> = {
  midazolam: {
    did: AT_A_DAY,
    drug: { plain: 'with ketamine', clinical: 'ketamine' },
    control: { plain: 'with midazolam', clinical: 'midazolam' }
  },
  saline: {
    did: AT_A_DAY,
    drug: { plain: 'with ketamine', clinical: 'ketamine' },
    control: { plain: 'with salt water', clinical: 'saline' }
  },
  spray: { did: AT_A_DAY, ...SPRAYS },
  month: {
    did: { plain: 'felt at least half better at four weeks', clinical: 'responded at day 28' },
    ...SPRAYS
  },
  asleep: {
    did: AT_A_DAY,
    drug: { plain: 'with ketamine while asleep', clinical: 'ketamine under anaesthesia' },
    control: { plain: 'with salt water while asleep', clinical: 'saline under anaesthesia' }
  },
  tablet: {
    did: { plain: 'felt at least half better by week four', clinical: 'responded by week 4' },
    drug: { plain: 'with ketamine and the tablet', clinical: 'ketamine + escitalopram' },
    control: { plain: 'with salt water and the tablet', clinical: 'saline + escitalopram' }
  }
};

/** The two rows of a comparison. */
export function pairOf(id: PairId): { drug: OnsetRow; control: OnsetRow } {
  const [drugId, controlId] = ROWS[id];
  const found = (wanted: string): OnsetRow => {
    const row = rows.find(({ chart, id: rowId }) => chart === 'people' && rowId === wanted);
    if (!row) throw new RangeError(`row ${wanted} of the comparison "${id}" is not drawn`);
    return row;
  };
  return { drug: found(drugId), control: found(controlId) };
}
