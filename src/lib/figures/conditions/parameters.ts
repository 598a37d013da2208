import type { ParameterSchema } from '../figure';
import { COLUMN_SETS, SHOWN, SORTS } from './choices';

/** How the table of the last step is ordered, and what of it stands out. */
export const parameters = {
  sort: {
    kind: 'choice',
    label: { plain: 'Put first', clinical: 'Sort by' },
    help: 'Changes the order of the conditions in the last step.',
    source: 'illustrative',
    options: SORTS,
    default: 'trials'
  },
  columns: {
    kind: 'choice',
    label: { plain: 'Columns', clinical: 'Columns' },
    help: 'Puts the dots of the last step in columns by comparison or by result. A narrow picture keeps its rows.',
    source: 'illustrative',
    options: COLUMN_SETS,
    default: 'control'
  },
  control: {
    kind: 'choice',
    label: { plain: 'Show', clinical: 'Comparator shown' },
    help: 'Makes all dots of the last step pale but those with this comparison.',
    source: 'illustrative',
    options: SHOWN,
    default: 'all'
  }
} as const satisfies ParameterSchema;
