/** The two crowds as they are drawn and told. */
import type { Side } from '../../marks/chart/IconPair.svelte';
import type { Level } from '../figure';
import { intervalWords } from './facts';
import { pairOf, pairWords } from './pairs';
import type { OnsetRow } from './rules';
import type { Crowd } from './scene';

const counted = (row: OnsetRow): string | undefined =>
  row.events === undefined || row.people === undefined ? undefined : `${row.events} of ${row.people} people`;

const noteOf = (row: OnsetRow): string => [counted(row), intervalWords(row)].filter(Boolean).join('; ');

/** Treatment, then control. */
export function sidesOf({ pair, drug, control, drugTold, controlTold }: Crowd, level: Level): Side[] {
  const rows = pairOf(pair);
  const words = pairWords[pair];
  return [
    { label: words.drug[level], count: drug, told: drugTold, tone: 'ketamine', note: noteOf(rows.drug) },
    {
      label: words.control[level],
      count: control,
      told: controlTold,
      tone: 'control',
      note: noteOf(rows.control)
    }
  ];
}
