import type { DataTable, Level } from '../figure';
import { allBands } from './bands';
import type { PreparedClock } from './scene';
import { accountWords, bandWords, speciesWords, strengthWords } from './words';

const ENDS = {
  both: 'both ends reported',
  low: 'start reported',
  high: 'end reported',
  neither: 'order only'
} as const;

/** Every band of the figure, whichever accounts are chosen. */
export default function table(_: PreparedClock, level: Level): DataTable {
  return {
    title: 'All stages on the clock',
    columns: [
      { key: 'stage', label: 'Stage', unit: '', kind: 'measured' },
      { key: 'low', label: 'From', unit: 's', kind: 'illustrative' },
      { key: 'high', label: 'To', unit: 's', kind: 'illustrative' },
      { key: 'ends', label: 'Which ends a source gives', unit: '', kind: 'measured' },
      { key: 'species', label: 'Seen in', unit: '', kind: 'measured' },
      { key: 'strength', label: 'Strength', unit: '', kind: 'measured' },
      { key: 'accounts', label: 'Accounts that pass through it', unit: '', kind: 'illustrative' },
      { key: 'sources', label: 'Sources', unit: '', kind: 'measured' }
    ],
    rows: allBands.map((band) => [
      bandWords[band.id].name[level],
      band.lowS,
      band.highS,
      ENDS[band.reported],
      speciesWords[band.species],
      strengthWords[band.strength],
      band.accounts.map((id) => accountWords[id].name[level]).join('; ') || '–',
      band.sources.join(', ')
    ]),
    sources: [...new Set(allBands.flatMap(({ sources }) => sources))],
    note: 'Seconds count from the start of the dose, or of the first tablet. Where a source gives no time, the ends keep the order of events and are ours.'
  };
}
