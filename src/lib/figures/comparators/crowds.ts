/** The crowds of "why" and of ECT: two pairs of a hundred people. */
import type { Level } from '../figure';
import type { MarkTone } from '$lib/marks/chart/shapes';
import { ectRows, pairs, type PairRow } from './rows';
import { crowdWords, groupWords } from './words';

export interface CrowdSide {
  label: string;
  /** Of 100; what is said. */
  told: number;
  tone: MarkTone;
  /** "34 to 58"; '' where no interval was reported. */
  range: string;
}

export interface CrowdPair {
  key: string;
  title: string;
  study: string;
  sides: [CrowdSide, CrowdSide];
}

/** The one analysis with both comparisons. */
export const leadPair = (group: 'saline' | 'midazolam'): PairRow => {
  const row = pairs.find((pair) => pair.group === group && pair.studyId === 'wilkinson2019');
  if (!row) throw new RangeError(`no pair of ${group}`);
  return row;
};

const rangeOf = (low: number | null, high: number | null): string =>
  low === null || high === null ? '' : `${Math.round(low)} to ${Math.round(high)}`;

/** The pairs of a board, in words of a level. */
export function crowdPairs(kind: 'why' | 'ect', level: Level): CrowdPair[] {
  if (kind === 'why') {
    return (['saline', 'midazolam'] as const).map((group) => {
      const { drug, other, study } = leadPair(group);
      return {
        key: group,
        title: crowdWords.why[group][level],
        study,
        sides: [
          {
            label: crowdWords.ketamine,
            told: drug.value,
            tone: 'ketamine',
            range: rangeOf(drug.low, drug.high)
          },
          {
            label: groupWords[group].inText[level],
            told: other.value,
            tone: 'control',
            range: rangeOf(other.low, other.high)
          }
        ]
      };
    });
  }
  return ectRows.map((row) => ({
    key: row.id,
    title: `${row.study}: ${crowdWords.did[row.outcome][level]}`,
    study: row.study,
    sides: [
      { label: crowdWords.ketamine, told: row.ketamine, tone: 'ketamine', range: '' },
      { label: crowdWords.ect, told: row.ect, tone: 'ink', range: '' }
    ]
  }));
}
