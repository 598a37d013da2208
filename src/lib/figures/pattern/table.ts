import type { DataTable, Level } from '../figure';
import { lines, places } from './network';
import { loopSize } from './geometry';
import type { PreparedPattern } from './scene';
import { kindWords, partWords } from './tableWords';
import type { Walk } from './walks';
import { NETWORKS, weightOf } from './weights';

const dotVisits = ({ dots }: Walk, dot: number): number => dots.filter((reached) => reached === dot).length;
const lineVisits = ({ legs }: Walk, index: number): number =>
  legs.filter(({ line }) => line === index).length;

/** All that a dot's lines weigh in a network. */
const dotWeights = (dot: number): number[] =>
  NETWORKS.map((network) =>
    lines.reduce(
      (sum, { from, to }, line) => sum + (from === dot || to === dot ? weightOf(network, line) : 0),
      0
    )
  );

/** Dots and lines with their weights, and how often the drawn walks came by: numbers of the drawing. */
export default function table({ walks, start, steps, draw }: PreparedPattern, level: Level): DataTable {
  const words = partWords[level];
  return {
    title: 'The drawn networks and the walk through them',
    columns: [
      { key: 'part', label: 'Part', unit: '', kind: 'illustrative' },
      { key: 'kind', label: 'Kind', unit: '', kind: 'illustrative' },
      { key: 'weightRigid', label: 'Weight, rigid', unit: 'even way = 1', kind: 'illustrative' },
      { key: 'weightFlexible', label: 'Weight, flexible', unit: 'even way = 1', kind: 'illustrative' },
      { key: 'visitsRigid', label: 'Walked, rigid', unit: 'times', kind: 'illustrative' },
      { key: 'visitsFlexible', label: 'Walked, flexible', unit: 'times', kind: 'illustrative' }
    ],
    rows: [
      ...places.map((_, dot) => [
        `${words.dot} ${dot + 1}`,
        dot < loopSize ? words.onLoop : words.inside,
        ...dotWeights(dot),
        ...NETWORKS.map((network) => dotVisits(walks[network], dot))
      ]),
      ...lines.map(({ from, to, kind }, line) => [
        `${words.line} ${from + 1}–${to + 1}`,
        kindWords[kind][level],
        ...NETWORKS.map((network) => weightOf(network, line)),
        ...NETWORKS.map((network) => lineVisits(walks[network], line))
      ])
    ],
    sources: [],
    note: `A metaphor in numbers, all of them ours: no study gave a weight, and no person was counted. Start at ${words.dot} ${start + 1}, ${steps} steps, draw ${draw}. A ${words.dot} weighs as much as all that leads to it.`
  };
}
