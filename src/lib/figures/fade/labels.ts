/** Words on the picture with their places. Both wordings, and shorter words for a narrow box. */
import type { Level } from '../figure';
import { doseLabels } from './doseLabels';
import { BARS, BAR_HALF, LANES, LANES_TOP, LANE_RULE, OVERVIEW, STOPPED_AT, onClock } from './geometry';
import { keeper } from '$lib/motion/keeper';
import { label, place, type Label } from './label';
import { medianOf } from './numbers';
import type { FadeScene } from './scene';
import { arrived } from './spots';
import { barWords, clockWords, courseWords, laneWords, lotsWords, whoWords } from './words';

const entriesOf = <K extends string, V>(record: Record<K, V>) => Object.entries(record) as [K, V][];

function overview({ pose: { overview: opacity } }: FadeScene, level: Level): Label[] {
  return entriesOf(clockWords).flatMap(([id, { name, start, short }], i) => {
    const wide = place(0, OVERVIEW.rows[id]);
    return [
      label(`name-${id}`, 'ink', { long: `${i + 1}. ${name}` }, opacity, { wide, above: 2, clear: true }),
      label(`start-${id}`, 'note', { long: start[level], short }, opacity, { wide, above: 1, clear: true })
    ];
  });
}

function course({ boards: { course: opacity }, elapsed }: FadeScene, level: Level): Label[] {
  const title = { long: courseWords.title[level], short: courseWords.titleShort };
  const year = { long: courseWords.year[level], short: courseWords.yearShort };
  return [
    label('title-course', 'title', title, opacity, { wide: place(0, LANES_TOP), above: 1 }),
    ...entriesOf(laneWords).flatMap(([id, { name, short, value }]) => {
      const { high, days } = medianOf(id);
      const words = {
        long: high === null ? value : `${value}; ${courseWords.range[level]}`,
        short: value
      };
      return [
        label(`lane-${id}`, 'note', { long: name[level], short }, opacity, {
          wide: place(0.012, LANES[id]),
          above: 1,
          clear: true
        }),
        label(
          `value-${id}`,
          id === 'ect' ? 'ink' : 'ketamine',
          words,
          opacity * arrived(high ?? days, elapsed),
          {
            wide: place(onClock('course', high ?? days), LANES[id]),
            clear: true
          }
        )
      ];
    }),
    label('year', 'note', year, opacity, { wide: place(0.012, LANE_RULE), above: 1 })
  ];
}

function lots({ boards: { lots: opacity }, spots }: FadeScene, level: Level): Label[] {
  const timed = spots.some(({ shape }) => shape === 'inert-spray');
  // In a narrow box the crowds' own heading says it.
  const below = label('tablets', 'note', { long: lotsWords.tablets[level] }, opacity, {
    wide: place(0, timed ? 0.79 : 1.02),
    narrow: null
  });
  if (!timed) return [below];
  const median = { long: lotsWords.median[level], short: lotsWords.medianShort };
  return [
    below,
    label('stopped', 'control', median, opacity, { wide: place(0, STOPPED_AT), above: 1, clear: true })
  ];
}

function who({ boards: { who: opacity }, bars }: FadeScene, level: Level): Label[] {
  return [
    label('title-who', 'title', { long: whoWords.title[level], short: whoWords.short }, opacity, {
      wide: place(0, 0),
      above: 1
    }),
    ...bars.flatMap(({ id, share }) => {
      const { name, short, value } = barWords[id];
      const top = BARS[id] - BAR_HALF;
      const kind = share === null || id === 'ect' || id === 'su' ? 'ink' : 'ketamine';
      const labels = [
        label(`bar-${id}`, 'note', { long: name[level], short }, opacity, { wide: place(0, top), above: 1 }),
        label(`of-${id}`, kind, { long: value[level] }, opacity, { wide: place(1, top, 'end'), above: 1 })
      ];
      if (share !== null) return labels;
      return [
        ...labels,
        label('unknown', 'note', { long: whoWords.unknown[level] }, opacity, {
          wide: place(0.5, BARS[id], 'middle'),
          narrow: null
        })
      ];
    })
  ];
}

const keep = keeper<Label[]>();

/** Every word of a scene that stands in the picture. */
export const labelsOf = (scene: FadeScene, level: Level): Label[] =>
  keep(
    'labels',
    [
      ...overview(scene, level),
      ...doseLabels(scene, level),
      ...course(scene, level),
      ...lots(scene, level),
      ...who(scene, level)
    ].filter(({ opacity }) => opacity > 0)
  );
