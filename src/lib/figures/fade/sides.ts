/** The two crowds of one way in, as the chart furniture wants them. */
import type { Side } from '$lib/marks/chart/IconPair.svelte';
import type { Level } from '../figure';
import { relapsedIn, whole } from './numbers';
import type { Relapsed } from './rows';
import type { Crowd } from './scene';
import { hazardWords, sideWords } from './words';

export const sidesOf = (
  crowds: readonly Crowd[],
  entry: Relapsed['entry'],
  level: Level,
  brief: boolean
): Side[] =>
  crowds
    .filter((crowd) => crowd.entry === entry)
    .map(({ arm, count, value, events, people }) => {
      const { low, high } = relapsedIn(entry, arm);
      const clinical = level === 'clinical';
      const interval = clinical
        ? `${whole(low)}–${whole(high)} %`
        : brief
          ? ''
          : `95% interval ${whole(low)} to ${whole(high)}`;
      const ratio = clinical && arm === 'stopped' ? hazardWords(entry) : '';
      return {
        label: brief ? sideWords[arm].short : sideWords[arm].label[level],
        count,
        told: value,
        tone: arm === 'continued' ? 'ketamine' : 'control',
        note: [`${events} of ${people}`, interval, ratio].filter(Boolean).join('; ')
      };
    });
