/** Straight lines through the marks of one series of one study. */
import { unlessNew } from '../../motion/unlessNew';
import type { OnsetRow } from './rules';
import type { SceneMark } from './scene';

export interface SceneLine {
  id: string;
  kind: OnsetRow['kind'];
  opacity: number;
  wide: readonly (readonly [x: number, y: number])[];
  narrow: readonly (readonly [x: number, y: number])[];
}

const seriesOf = ({ row: { chart, study, series, arm } }: SceneMark): string =>
  `${chart} ${study} ${series} ${arm}`;

/** Given how many marks there are too: lines of different lengths are never the same. */
const throughMarks = (_count: number, first: SceneMark, ...others: readonly SceneMark[]): SceneLine => {
  const marks = [first, ...others];
  return {
    id: seriesOf(first),
    kind: first.row.kind,
    opacity: Math.min(...marks.map(({ opacity }) => opacity)),
    wide: marks.map(({ wide }) => [wide.x, wide.y] as const),
    narrow: marks.flatMap(({ narrow }) => (narrow ? [[narrow.x, narrow.y] as const] : []))
  };
};

/** A row begins one line at most: the line stays the same object while its marks do. */
const byFirst = new WeakMap<OnsetRow, typeof throughMarks>();

export function linesOf(marks: readonly SceneMark[]): SceneLine[] {
  const series = new Map<string, SceneMark[]>();
  for (const mark of marks) {
    const key = seriesOf(mark);
    const group = series.get(key);
    if (group) group.push(mark);
    else series.set(key, [mark]);
  }
  return [...series.values()].flatMap((group) => {
    const [first, ...others] = group.sort((a, b) => a.row.hours - b.row.hours);
    // Rows of one series at one time are no course: those of a published and an unpublished set, say.
    if (!first || others.length === 0 || group.some(({ row }, i) => row.hours === group[i - 1]?.row.hours))
      return [];
    const through = byFirst.get(first.row) ?? unlessNew(throughMarks);
    byFirst.set(first.row, through);
    return [through(group.length, first, ...others)];
  });
}
